"""Leaves that last, and seats by office whose holder works otherwise now."""

from datetime import date, timedelta

from db.database import Database
from db.leaves import leave_of
from db.mandates import IN_FORCE
from db.rows import name, stored, text
from desktop.core.leaves import Leave
from desktop.core.names import Name
from desktop.core.standings import WorkChange

AWAY = """
select l.* from leave l join mandate m on m.id = l.mandate_id
where m.body_id = :body and l.since <= :day and (l.until is null or l.until >= :day)
"""

CHANGED = f"""
select m.id as mandate, f.* from mandate m join former_work f on f.person_id = m.person_id
where m.by_office = 1 and {IN_FORCE} and f.until >= m.since and f.until < :day
    and (m.office_checked is null or f.until >= m.office_checked)
"""


def away(db: Database, body_id: int, on: date) -> dict[int, Leave]:
    """The leaves that last in a body on a day, by mandate."""
    rows = db.query(AWAY, {"body": body_id, "day": stored(on)})
    return {row["mandate_id"]: leave_of(row) for row in rows}


def names(db: Database, people: set[int]) -> dict[int, tuple[Name, Name]]:
    """Both spellings of each."""
    marks = ", ".join("?" * len(people))
    rows = db.query(f"select * from person where id in ({marks})", tuple(people))
    return {row["id"]: (name(row, "kk"), name(row, "ru")) for row in rows}


def changed(db: Database, on: date, body_id: int | None = None) -> dict[int, WorkChange]:
    """By mandate, the newest change of work that nobody looked at; of one body, or of all."""
    one = "" if body_id is None else " and m.body_id = :body"
    rows = db.query(f"{CHANGED}{one} order by f.until", {"day": stored(on), "body": body_id})
    return {
        row["mandate"]: WorkChange(
            date.fromisoformat(row["until"]) + timedelta(days=1), text(row, "organisation"), text(row, "post")
        )
        for row in rows
    }
