"""Photographs of people, as text; the journal keeps what tells them apart, not the pictures."""

from db.database import Database


def get(db: Database, person_id: int) -> str:
    """The photograph of a person; "" where there is none."""
    found = db.execute("select image from photo where person_id = ?", (person_id,)).fetchone()
    return str(found[0]) if found else ""


def put(db: Database, person_id: int, image: str) -> None:
    """Keep a photograph in the place of the one before."""
    db.execute("delete from photo where person_id = ?", (person_id,))
    db.execute("insert into photo(person_id, image) values (?, ?)", (person_id, image))


def remove(db: Database, person_id: int) -> None:
    """Keep none any more."""
    db.execute("delete from photo where person_id = ?", (person_id,))
