"""What people were called and did on a day: by their former names and work, else by what holds now."""

from db.former import COLUMNS
from db.rows import Row, name
from desktop.core.people import name_key

WORK = tuple(f"{part}_{language}" for part in ("organisation", "post") for language in ("kk", "ru"))


def columns_then() -> str:
    """Columns of a person, joined by ``joins_then``; they come after ``p.*`` and stand for its own."""
    pairs = [("n", column) for column in COLUMNS] + [("w", column) for column in WORK]
    held = ", ".join(f"iif({row}.id is null, p.{each}, {row}.{each}) as {each}" for row, each in pairs)
    return f"{held}, n.id is not null as renamed"


def joins_then(on: str) -> str:
    """Joins to a person p what they were called and did on the day that the SQL ``on`` gives."""
    return " ".join(
        f"left join {table} {row} on {row}.person_id = p.id and {row}.until ="
        f" (select min(o.until) from {table} o where o.person_id = p.id and o.until >= {on})"
        for table, row in (("former_name", "n"), ("former_work", "w"))
    )


def place(row: Row) -> str:
    """Where the person of a row stands in the order of the Kazakh alphabet, by the name of the day."""
    if not row["renamed"]:
        return str(row["sort"])
    return name_key(name(row, "kk"), name(row, "ru"))
