"""Who holds a post in a body, and how many may; who died."""

from datetime import date

from db import leaves
from db.database import Database
from db.rows import day
from desktop.core.holders import Holder, Span
from desktop.core.mandates import Ending, Mandate


def seats(db: Database, body_id: int, post: str) -> int | None:
    """How many may hold the post by what the office said; None where it said nothing."""
    found = db.execute(
        "select seats from body_post where body_id = ? and post = ?", (body_id, post)
    ).fetchone()
    return found[0] if found else None


def holders(db: Database, body_id: int, post: str, besides: int = 0) -> list[Holder]:
    """Everyone who holds, held or will hold the post, but for one mandate."""
    away = leaves.of_body(db, body_id)
    rows = db.query(
        "select * from mandate where body_id = ? and post = ? and id <> ? order by since, id",
        (body_id, post, besides),
    )
    return [
        Holder(
            row["person_id"],
            Span(date.fromisoformat(row["since"]), day(row["until"])),
            bool(row["acting"]),
            tuple(Span(leave.since, leave.until) for leave in away.get(row["id"], ())),
        )
        for row in rows
    ]


def born(db: Database, person_id: int) -> date | None:
    """The day of a person's birth, where it is stated."""
    found = db.execute("select born from particulars where person_id = ?", (person_id,)).fetchone()
    return day(found[0]) if found else None


def first_seated(db: Database, person_id: int) -> date | None:
    """The first day on which a person sat anywhere."""
    found = db.execute("select min(since) from mandate where person_id = ?", (person_id,)).fetchone()
    return day(found[0])


def first_days(db: Database) -> dict[int, date]:
    """By person, the same of all who ever sat."""
    rows = db.execute("select person_id, min(since) from mandate group by person_id").fetchall()
    return {person: date.fromisoformat(since) for person, since in rows}


DIED = "select * from mandate where person_id = ? and ground = 'death' and until is not null and id <> ?"


def death(db: Database, person_id: int, besides: int = 0) -> tuple[date, Ending] | None:
    """The day of a person's death with its paper, by the mandates that it ended, but for one of them."""
    for row in db.query(f"{DIED} order by until limit 1", (person_id, besides)):
        ending = Ending("death", "", row["end_paper"], day(row["end_paper_day"]))
        return date.fromisoformat(row["until"]), ending
    return None


def outliving(db: Database, mandate: Mandate, on: date) -> list[int]:
    """The person's other mandates that go on after a day, or were ended by the death."""
    found = db.execute(
        "select id from mandate where person_id = ? and id <> ?"
        " and (until is null or until > ? or ground = 'death') order by id",
        (mandate.person_id, mandate.id, on.isoformat()),
    ).fetchall()
    return [number for (number,) in found]
