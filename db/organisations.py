"""Organisations and their accreditations."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.organisations import (
    Accreditation,
    AccreditationDraft,
    Organisation,
    OrganisationDraft,
    organisation_key,
)
from desktop.core.texts import Text

NAMING = (("mandate", "source_id"), ("candidate", "source_id"), ("turn", "organisation_id"))
"""Where records refer to an organisation."""


def all_of(db: Database) -> list[Organisation]:
    """Every organisation in the order of the Kazakh alphabet, with its accreditations, the newest first."""
    held: dict[int, list[Accreditation]] = defaultdict(list)
    for row in db.query("select * from accreditation order by since desc, id desc"):
        held[row["organisation_id"]].append(accreditation_of(row))
    rows = db.query("select * from organisation order by sort, id")
    return [replace(organisation_of(row), accreditations=tuple(held[row["id"]])) for row in rows]


def get(db: Database, number: int) -> Organisation | None:
    """One of them."""
    for row in db.query("select * from organisation where id = ?", (number,)):
        return replace(organisation_of(row), accreditations=tuple(accreditations(db, number)))
    return None


def names(db: Database) -> dict[int, Text]:
    """The names by number, in the order of the Kazakh alphabet."""
    return {row["id"]: text(row, "name") for row in db.query("select * from organisation order by sort, id")}


def count(db: Database) -> int:
    """How many there are."""
    return int(db.execute("select count(*) from organisation").fetchone()[0])


def accreditations(db: Database, organisation_id: int) -> list[Accreditation]:
    """Of one organisation, the newest first."""
    question = "select * from accreditation where organisation_id = ? order by since desc, id desc"
    return [accreditation_of(row) for row in db.query(question, (organisation_id,))]


def accreditation(db: Database, number: int) -> Accreditation | None:
    """One accreditation."""
    for row in db.query("select * from accreditation where id = ?", (number,)):
        return accreditation_of(row)
    return None


def organisation_of(row: Row) -> Organisation:
    """The organisation in a row, without its accreditations."""
    registered = row["registered"]
    return Organisation(
        row["kind"], text(row, "name"), text(row, "place"), text(row, "leader"), row["leader_id"],
        row["level"], None if registered is None else bool(registered), row["registration"],
        row["languages"], row["pupils"], row["phone"], row["address"], row["notes"], day(row["closed"]),
        row["id"],
    )  # fmt: skip


def accreditation_of(row: Row) -> Accreditation:
    """The accreditation in a row."""
    since = date.fromisoformat(row["since"])
    return Accreditation(
        row["number"], since, day(row["until"]), text(row, "organ"), row["id"], row["organisation_id"]
    )


def insert(db: Database, draft: OrganisationDraft) -> int:
    """Add one."""
    return add(db, "organisation", values_of(draft))


def update(db: Database, number: int, draft: OrganisationDraft) -> None:
    """Write one anew."""
    change(db, "organisation", number, values_of(draft))


def values_of(draft: OrganisationDraft) -> dict[str, str | int | None]:
    """The columns that hold it."""
    return {
        "kind": draft.kind,
        "leader_id": draft.leader_id,
        "level": draft.level,
        "registered": None if draft.registered is None else int(draft.registered),
        "registration": draft.registration,
        "languages": draft.languages,
        "pupils": draft.pupils,
        "phone": draft.phone,
        "address": draft.address,
        "notes": draft.notes,
        "closed": stored(draft.closed),
        "sort": organisation_key(draft.name.shown("kk")),
        **columns(name=draft.name, place=draft.place, leader=draft.leader),
    }


def is_named(db: Database, number: int) -> bool:
    """Whether records refer to it that do not go with it."""
    return any(
        db.execute(f"select 1 from {table} where {column} = ? limit 1", (number,)).fetchone()
        for table, column in NAMING
    )


def delete(db: Database, number: int) -> None:
    """Take one out with its accreditations."""
    db.execute("delete from organisation where id = ?", (number,))


def insert_accreditation(db: Database, organisation_id: int, draft: AccreditationDraft) -> int:
    """Add an accreditation."""
    return add(db, "accreditation", {"organisation_id": organisation_id} | accreditation_values(draft))


def update_accreditation(db: Database, number: int, draft: AccreditationDraft) -> None:
    """Write an accreditation anew."""
    change(db, "accreditation", number, accreditation_values(draft))


def accreditation_values(draft: AccreditationDraft) -> dict[str, str | None]:
    """The columns that hold an accreditation."""
    days = {"since": stored(draft.since), "until": stored(draft.until)}
    return {"number": draft.number, **days, **columns(organ=draft.organ)}


def delete_accreditation(db: Database, number: int) -> None:
    """Take an accreditation out."""
    db.execute("delete from accreditation where id = ?", (number,))
