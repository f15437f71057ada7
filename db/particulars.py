"""What is known of people beyond name and work."""

from typing import Any

from db.database import Database
from db.rows import day, stored, text
from desktop.core.particulars import Particulars
from desktop.core.texts import Text

COLUMNS = {"ethnicity": "ethnicity_id"}
"""Fields whose column is called otherwise."""


def get(db: Database, person_id: int) -> Particulars:
    """Of one person; empty where nothing was stated."""
    for row in db.query("select * from particulars where person_id = ?", (person_id,)):
        return Particulars(
            day(row["born"]), row["iin"] or "", row["citizenship"], row["ethnicity_id"], row["languages"],
            row["phone"], row["email"], row["address"], row["notes"],
            day(row["consent_day"]), row["consent_paper"],
        )  # fmt: skip
    return Particulars()


def set_field(db: Database, person_id: int, field: str, value: Any) -> None:
    """State one thing."""
    column = COLUMNS.get(field, field)
    kept = stored(value) if field in ("born", "consent_day") else value
    db.execute("insert or ignore into particulars(person_id) values (?)", (person_id,))
    db.execute(
        f"update particulars set {column} = ? where person_id = ?",
        (None if field == "iin" and not value else kept, person_id),
    )


def holder_of(db: Database, iin: str, besides: int) -> int | None:
    """Who else has that number."""
    found = db.execute(
        "select person_id from particulars where iin = ? and person_id <> ?", (iin, besides)
    ).fetchone()
    return int(found[0]) if found else None


def ethnicities(db: Database) -> dict[int, Text]:
    """The office's list, in its order."""
    return {row["id"]: text(row, "name") for row in db.query("select * from ethnicity order by id")}
