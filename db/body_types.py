"""Types of bodies that an office added to those that are known."""

from db.database import Database
from desktop.core.bodies import BodyType
from desktop.core.texts import Trio


def types(db: Database) -> list[BodyType]:
    """All of them, in the order they were added."""
    rows = db.query("select * from body_type order by length(kind), kind")
    return [BodyType(row["kind"], Trio(row["name_kk"], row["name_ru"], row["name_en"])) for row in rows]


def add(db: Database, name: Trio) -> str:
    """Add a type; the sign by which bodies carry it."""
    taken = {known.kind for known in types(db)} | {
        kind for (kind,) in db.execute("select distinct kind from body").fetchall()
    }
    kind = next(sign for sign in map("own_{}".format, range(1, len(taken) + 2)) if sign not in taken)
    db.table("body_type").insert({"kind": kind} | columns_of(name))
    return kind


def rename(db: Database, kind: str, name: Trio) -> None:
    """Call a type otherwise, wherever it stands."""
    db.table("body_type").update(kind, columns_of(name))


def remove(db: Database, kind: str) -> None:
    """Take out a type that no body has."""
    db.execute("delete from body_type where kind = ?", (kind,))


def columns_of(name: Trio) -> dict[str, str]:
    """The columns that hold the name of a type."""
    return {"name_kk": name.kk, "name_ru": name.ru, "name_en": name.en}
