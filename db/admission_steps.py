"""The steps of an admission."""

from collections.abc import Sequence

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.ways import Step


def of(db: Database, mandate_id: int) -> tuple[Step, ...]:
    """The steps of one admission, in their order."""
    return tuple(step_of(row) for row in rows_of(db, mandate_id))


def rows_of(db: Database, mandate_id: int) -> list[Row]:
    """The rows that hold them."""
    return [*db.query("select * from admission_step where mandate_id = ? order by position", (mandate_id,))]


def latest(db: Database, body_id: int, besides: int) -> tuple[Step, ...]:
    """Those of the newest admission to a body that has any, but for one mandate."""
    found = db.execute(
        "select m.id from mandate m where m.body_id = ? and m.id <> ?"
        " and exists (select 1 from admission_step s where s.mandate_id = m.id)"
        " order by m.since desc, m.id desc limit 1",
        (body_id, besides),
    ).fetchone()
    return of(db, found[0]) if found else ()


def kind(db: Database, body_id: int) -> str:
    """Of which kind a body is; "" where there is none."""
    found = db.execute("select kind from body where id = ?", (body_id,)).fetchone()
    return str(found[0]) if found else ""


def step_of(row: Row) -> Step:
    """The step in a row."""
    return Step(row["step"], text(row, "name"), text(row, "organ"), day(row["day"]), row["number"])


def write(db: Database, mandate_id: int, steps: Sequence[Step]) -> None:
    """Write the steps anew; rows that stay as they are are left alone, so the journal tells what changed."""
    there = rows_of(db, mandate_id)
    for row, step in zip(there, steps, strict=False):
        if step_of(row) != step:
            change(db, "admission_step", row["id"], values_of(step))
    for row in there[len(steps) :]:
        db.execute("delete from admission_step where id = ?", (row["id"],))
    first = max((row["position"] for row in there), default=0) + 1
    for position, step in enumerate(steps[len(there) :], start=first):
        add(db, "admission_step", {"mandate_id": mandate_id, "position": position} | values_of(step))


def values_of(step: Step) -> dict[str, str | None]:
    """The columns that hold a step."""
    return {
        "step": step.kind,
        "day": stored(step.day),
        "number": step.number,
        **columns(name=step.name, organ=step.organ),
    }
