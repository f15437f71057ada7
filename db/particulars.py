"""What is known of people beyond name and work."""

from collections.abc import Mapping
from typing import Any

from db.database import Database
from db.rows import Row, day, stored, text
from desktop.core.particulars import Particulars
from desktop.core.phones import digits_of
from desktop.core.progress import Progress, counted, each, quiet
from desktop.core.texts import Text

COLUMNS = {"ethnicity": "ethnicity_id"}
"""Fields whose column is called otherwise."""
FIELDS = tuple(Particulars.__dataclass_fields__)


def get(db: Database, person_id: int) -> Particulars:
    """Of one person; empty where nothing was stated."""
    for row in db.query("select * from particulars where person_id = ?", (person_id,)):
        return particulars_of(row)
    return Particulars()


def everyone(db: Database, progress: Progress = quiet) -> dict[int, Particulars]:
    """By person, of all who have any."""
    total = int(db.execute("select count(*) from particulars").fetchone()[0])
    rows = counted(db.query("select * from particulars"), total, progress)
    return {row["person_id"]: particulars_of(row) for row in rows}


def particulars_of(row: Row) -> Particulars:
    """The particulars in a row."""
    return Particulars(
        day(row["born"]), row["iin"] or "", row["citizenship"], row["ethnicity_id"], row["languages"],
        row["phone"], row["email"], row["address"], row["notes"],
        day(row["consent_day"]), row["consent_paper"],
    )  # fmt: skip


def insert_all(db: Database, stated: Mapping[int, Particulars], progress: Progress = quiet) -> None:
    """Write what is known of people of whom nothing was."""
    names = ["person_id", *(COLUMNS.get(field, field) for field in FIELDS), "phone_digits"]
    values = ", ".join(f":{name}" for name in names)
    statement = f"insert into particulars({', '.join(names)}) values ({values})"
    for person_id, held in each(list(stated.items()), progress):
        if held != Particulars():
            own = {COLUMNS.get(field, field): kept(field, getattr(held, field)) for field in FIELDS}
            numbers = {"person_id": person_id, "phone_digits": digits_of(held.phone)}
            db.execute(statement, own | numbers)


def set_field(db: Database, person_id: int, field: str, value: Any) -> None:
    """State one thing; a telephone number is kept as its digits too, by which it is found."""
    column = COLUMNS.get(field, field)
    db.execute("insert or ignore into particulars(person_id) values (?)", (person_id,))
    db.execute(f"update particulars set {column} = ? where person_id = ?", (kept(field, value), person_id))
    if field == "phone":
        db.execute(
            "update particulars set phone_digits = ? where person_id = ?", (digits_of(value), person_id)
        )


def kept(field: str, value: Any) -> Any:
    """A value as its column holds it."""
    if field in ("born", "consent_day"):
        return stored(value)
    return None if field == "iin" and not value else value


def holder_of(db: Database, iin: str, besides: int) -> int | None:
    """Who else has that number."""
    found = db.execute(
        "select person_id from particulars where iin = ? and person_id <> ?", (iin, besides)
    ).fetchone()
    return int(found[0]) if found else None


def ethnicities(db: Database) -> dict[int, Text]:
    """The office's list, in its order."""
    return {row["id"]: text(row, "name") for row in db.query("select * from ethnicity order by id")}
