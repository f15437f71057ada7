"""Bodies with their dated names and seats."""

from datetime import date

from db.database import Database
from db.mandates import IN_FORCE
from db.rows import Row, add, columns, stored, text
from desktop.core.bodies import Body, BodyDraft, BodyNames

NAMES_ON = """
select n.* from body_name n
where n.since = (select max(o.since) from body_name o where o.body_id = n.body_id and o.since <= :day)
"""

SEATS_ON = """
select s.* from body_seats s
where s.since = (select max(o.since) from body_seats o where o.body_id = s.body_id and o.since <= :day)
"""


def names_of(row: Row) -> BodyNames:
    """The names in a row of body_name."""
    return BodyNames(text(row, "full"), text(row, "short"), text(row, "genitive"), row["english"])


def all_on(db: Database, on: date) -> list[Body]:
    """Every body by its names on a day, in the order they were made, with how many are in office."""
    rows = db.query(
        f"""select b.kind, n.*, b.id as body, s.seats, coalesce(s.paper, '') as seats_paper,
            (select count(*) from mandate m where m.body_id = b.id and {IN_FORCE}) as in_office
            from body b join ({NAMES_ON}) n on n.body_id = b.id
            left join ({SEATS_ON}) s on s.body_id = b.id order by b.id""",
        {"day": stored(on)},
    )
    return [
        Body(row["body"], row["kind"], names_of(row), row["in_office"], row["seats"], row["seats_paper"])
        for row in rows
    ]


def get(db: Database, body_id: int, on: date) -> Body | None:
    """One body by its names on a day; its first names where the day lies before them."""
    found = [body for body in all_on(db, on) if body.id == body_id]
    if found:
        return found[0]
    rows = list(
        db.query(
            "select b.kind, n.* from body b join body_name n on n.body_id = b.id"
            " where b.id = ? order by n.since limit 1",
            (body_id,),
        )
    )
    return Body(body_id, rows[0]["kind"], names_of(rows[0])) if rows else None


def insert(db: Database, draft: BodyDraft) -> int:
    """Add a body with its first names."""
    body_id = add(db, "body", {"kind": draft.kind})
    set_names(db, body_id, draft.names, draft.since)
    return body_id


def set_names(db: Database, body_id: int, names: BodyNames, since: date | None) -> None:
    """Names from a day on; those given for the same day before are replaced."""
    since_text = stored(since) or ""
    db.execute("delete from body_name where body_id = ? and since = ?", (body_id, since_text))
    add(
        db,
        "body_name",
        {"body_id": body_id, "since": since_text, "english": names.english}
        | columns(full=names.full, short=names.short, genitive=names.genitive),
    )


def set_seats(db: Database, body_id: int, seats: int | None, since: date | None, paper: str) -> None:
    """The number of seats from a day on; one given for the same day before is replaced."""
    since_text = stored(since) or ""
    db.execute("delete from body_seats where body_id = ? and since = ?", (body_id, since_text))
    add(db, "body_seats", {"body_id": body_id, "since": since_text, "seats": seats, "paper": paper})
