"""The office's list of ethnicities."""

from db.database import Database
from db.rows import add, change, columns
from desktop.core.texts import Text


def insert(db: Database, name: Text) -> int:
    """Add one at the end."""
    return add(db, "ethnicity", dict(columns(name=name)))


def rename(db: Database, number: int, name: Text) -> None:
    """Spell one otherwise."""
    change(db, "ethnicity", number, dict(columns(name=name)))


def stated_by(db: Database, number: int) -> int:
    """How many people stated it."""
    found = db.execute("select count(*) from particulars where ethnicity_id = ?", (number,)).fetchone()
    return int(found[0])


def remove(db: Database, number: int) -> None:
    """Take one out of the list."""
    db.execute("delete from ethnicity where id = ?", (number,))
