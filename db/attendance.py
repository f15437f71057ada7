"""The roll of a meeting, the log of arrivals and departures, known absences."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from db.database import Database
from db.rows import Row, add, columns, name, stored, text
from desktop.core.mandates import Member
from desktop.core.meetings import Mark
from desktop.core.names import Name
from desktop.core.presence import RollChange
from desktop.core.texts import Text


class RollRow(NamedTuple):
    """One line of a roll, as it was frozen."""

    person_id: int
    kk: Name
    ru: Name
    organisation: Text
    post: Text
    initial: bool


class RollNote(NamedTuple):
    """A mended roll with its reason and paper."""

    change: RollChange
    reason: Text
    paper: Text


class Absence(NamedTuple):
    """Why a member is known not to be there."""

    kind: str
    reason: Text


def freeze(db: Database, meeting_id: int, members: Iterable[Member]) -> None:
    """Write members on the roll with their names and posts of the moment."""
    for member in members:
        add_to_roll(db, meeting_id, member.mandate.person_id, initial=True)


def add_to_roll(db: Database, meeting_id: int, person_id: int, initial: bool = False) -> None:
    """Write a person on the roll; ``initial`` when they are on it from the opening."""
    db.execute(
        "insert or ignore into roll select :meeting, id, surname_kk, given_kk, patronymic_kk,"
        " surname_ru, given_ru, patronymic_ru, organisation_kk, organisation_ru, post_kk, post_ru,"
        " sort, :initial from person where id = :person",
        {"meeting": meeting_id, "person": person_id, "initial": int(initial)},
    )


def roll(db: Database, meeting_id: int, only: int | None = None) -> list[RollRow]:
    """The roll in the order of the Kazakh alphabet, with those mended into it; or one person's line."""
    rows = select_of(db, "roll", meeting_id, only, "sort, person_id")
    return [
        RollRow(
            row["person_id"], name(row, "kk"), name(row, "ru"), text(row, "organisation"),
            text(row, "post"), bool(row["initial"]),
        )
        for row in rows
    ]  # fmt: skip


def order(db: Database, meeting_id: int) -> list[int]:
    """Persons in the order of the roll."""
    found = db.execute(
        "select person_id from roll where meeting_id = ? order by sort, person_id", (meeting_id,)
    )
    return [int(person_id) for (person_id,) in found]


def initial(db: Database, meeting_id: int, only: int | None = None) -> list[int]:
    """Persons on the roll from the opening on; or that one person, when they were."""
    one = "" if only is None else " and person_id = :person"
    found = db.execute(
        f"select person_id from roll where meeting_id = :meeting{one} and initial = 1",
        {"meeting": meeting_id, "person": only},
    )
    return [int(person_id) for (person_id,) in found]


def add_change(db: Database, meeting_id: int, change: RollChange, reason: Text, paper: Text) -> None:
    """Write how the roll was mended."""
    add(db, "roll_change",
        {
            "meeting_id": meeting_id, "person_id": change.person_id, "added": int(change.added),
            "at": stored(change.at),
        } | columns(reason=reason, paper=paper)
    )  # fmt: skip


def changes(db: Database, meeting_id: int, only: int | None = None) -> list[RollNote]:
    """How the roll was mended, in order of time; or as to one person."""
    rows = select_of(db, "roll_change", meeting_id, only, "at, id")
    return [
        RollNote(
            RollChange(row["person_id"], bool(row["added"]), datetime.fromisoformat(row["at"])),
            text(row, "reason"),
            text(row, "paper"),
        )
        for row in rows
    ]


def marks(db: Database, meeting_id: int, only: int | None = None) -> list[Mark]:
    """The whole log, mended lines too, as it was written; or that of one person."""
    rows = select_of(db, "attendance", meeting_id, only, "id")
    return [
        Mark(row["id"], row["person_id"], row["kind"], datetime.fromisoformat(row["at"]), row["mends"])
        for row in rows
    ]


def add_mark(
    db: Database,
    meeting_id: int,
    person_id: int,
    kind: str,
    at: datetime,
    mends: int | None = None,
    reason: Text = Text(),
) -> int:
    """Write a line of the log."""
    return add(db, "attendance",
        {
            "meeting_id": meeting_id, "person_id": person_id, "kind": kind, "at": stored(at),
            "mends": mends,
        } | columns(reason=reason)
    )  # fmt: skip


def forget_marks(db: Database, meeting_id: int) -> None:
    """Drop the registration of a meeting that was not opened and is held on another day."""
    db.execute("delete from attendance where meeting_id = ?", (meeting_id,))


def absences(db: Database, meeting_id: int, only: int | None = None) -> dict[int, Absence]:
    """Known absences by person; or that of one person."""
    rows = select_of(db, "absence", meeting_id, only, "person_id")
    return {row["person_id"]: Absence(row["kind"], text(row, "reason")) for row in rows}


def select_of(db: Database, table: str, meeting_id: int, only: int | None, order: str) -> Iterator[Row]:
    """Rows of a meeting, of one person where only one is asked for: at the door a row has to do."""
    one = "" if only is None else " and person_id = :person"
    return db.query(
        f"select * from {table} where meeting_id = :meeting{one} order by {order}",
        {"meeting": meeting_id, "person": only},
    )


def set_absence(db: Database, meeting_id: int, person_id: int, kind: str, reason: Text) -> None:
    """Write that a member is excused, or absent without excuse; "" takes it back."""
    db.execute("delete from absence where meeting_id = ? and person_id = ?", (meeting_id, person_id))
    if kind:
        key = {"meeting_id": meeting_id, "person_id": person_id, "kind": kind}
        db.table("absence").insert(key | columns(reason=reason))
