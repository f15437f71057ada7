"""Leaves of members."""

from collections import defaultdict

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.leaves import Leave


def of_mandate(db: Database, mandate_id: int) -> list[Leave]:
    """The leaves of one mandate, the newest first."""
    question = "select * from leave where mandate_id = ? order by since desc, id desc"
    return [leave_of(row) for row in db.query(question, (mandate_id,))]


def of_body(db: Database, body_id: int) -> dict[int, list[Leave]]:
    """The leaves of every mandate in a body, by its number."""
    found: dict[int, list[Leave]] = defaultdict(list)
    question = (
        "select l.* from leave l join mandate m on m.id = l.mandate_id where m.body_id = ? order by l.since"
    )
    for row in db.query(question, (body_id,)):
        found[row["mandate_id"]].append(leave_of(row))
    return found


def get(db: Database, number: int) -> Leave | None:
    """One leave."""
    return next(map(leave_of, db.query("select * from leave where id = ?", (number,))), None)


def leave_of(row: Row) -> Leave:
    """The leave in a row."""
    since = day(row["since"])
    assert since is not None
    return Leave(
        since, day(row["until"]), text(row, "reason"), row["paper"], day(row["paper_day"]),
        row["substitute_id"], row["id"], row["mandate_id"],
    )  # fmt: skip


def insert(db: Database, mandate_id: int, leave: Leave) -> int:
    """Note a leave."""
    return add(db, "leave", {"mandate_id": mandate_id} | values_of(leave))


def update(db: Database, number: int, leave: Leave) -> None:
    """Write a leave anew."""
    change(db, "leave", number, values_of(leave))


def values_of(leave: Leave) -> dict[str, str | int | None]:
    """The columns that hold it."""
    return {
        "since": stored(leave.since),
        "until": stored(leave.until),
        "paper": leave.paper,
        "paper_day": stored(leave.paper_day),
        "substitute_id": leave.substitute,
        **columns(reason=leave.reason),
    }


def delete(db: Database, number: int) -> None:
    """Take out a leave that was entered by mistake."""
    db.execute("delete from leave where id = ?", (number,))
