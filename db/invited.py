"""Standing experts and observers of bodies."""

from datetime import date

from db.as_of import columns_then, joins_then
from db.database import Database
from db.rows import Row, add, change, day, name, stored, text
from desktop.core.invited import Invitee, Standing

INVITED = f"""
select p.*, i.*, i.id as number, {columns_then()}
from invited i join person p on p.id = i.person_id {joins_then(":day")} where
"""
TODAY = date.max.isoformat()
"""By the names that hold now."""


def invitee_of(row: Row) -> Invitee:
    """The expert or observer in a row that joins a person."""
    return Invitee(
        row["number"], row["body_id"], row["person_id"],
        Standing(row["role"], date.fromisoformat(row["since"]), day(row["until"]), row["paper"]),
        name(row, "kk"), name(row, "ru"), text(row, "organisation"), text(row, "post"),
    )  # fmt: skip


def of_body(db: Database, body_id: int, on: date = date.max) -> list[Invitee]:
    """Everyone who is, was or will be invited: those without an end first, each by the name of the day."""
    question = f"{INVITED} i.body_id = :body order by i.until is not null, p.sort, i.since"
    return [invitee_of(row) for row in db.query(question, {"body": body_id, "day": stored(on)})]


def of_person(db: Database, person_id: int) -> list[Invitee]:
    """Where a person is, was or will be invited, the newest first."""
    question = f"{INVITED} i.person_id = :person order by i.since desc, i.id desc"
    return [invitee_of(row) for row in db.query(question, {"person": person_id, "day": TODAY})]


def get(db: Database, number: int) -> Invitee | None:
    """One of them."""
    return next(
        (invitee_of(row) for row in db.query(f"{INVITED} i.id = :id", {"id": number, "day": TODAY})), None
    )


def insert(db: Database, body_id: int, person_id: int, standing: Standing) -> int:
    """Invite a person to the meetings of a body."""
    return add(db, "invited", {"body_id": body_id, "person_id": person_id} | columns_of(standing))


def update(db: Database, number: int, standing: Standing) -> None:
    """Write anew in what capacity and from when to when."""
    change(db, "invited", number, columns_of(standing))


def delete(db: Database, number: int) -> None:
    """Take back what was entered by mistake."""
    db.execute("delete from invited where id = ?", (number,))


def columns_of(standing: Standing) -> dict[str, str | None]:
    """The columns of a standing."""
    return {
        "role": standing.role,
        "since": stored(standing.since),
        "until": stored(standing.until),
        "paper": standing.paper,
    }
