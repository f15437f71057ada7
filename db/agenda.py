"""Agenda items with their speeches and decisions."""

from collections.abc import Iterator
from datetime import date

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.meetings import Decision, Item, Speech
from desktop.core.texts import Text

PARKED = 100_000
"""Positions above this are free while items change places."""


def items(db: Database, meeting_id: int) -> list[Item]:
    """Items in their order, with speeches and decisions; motions and states are added by the caller."""
    said, decided = speeches(db, meeting_id), decisions(db, meeting_id)
    rows = db.query("select * from item where meeting_id = ? order by position", (meeting_id,))
    return [
        Item(
            row["id"], row["meeting_id"], row["position"], text(row, "title"), text(row, "rapporteur"),
            text(row, "heard"), row["result"], current=False, started=False,
            speeches=tuple(said.get(row["id"], ())), decisions=tuple(decided.get(row["id"], ())),
        )
        for row in rows
    ]  # fmt: skip


def insert(db: Database, meeting_id: int, title: Text, position: int) -> int:
    """Add an item at a position that is free."""
    head = {"meeting_id": meeting_id, "position": position}
    return add(db, "item", head | columns(title=title, rapporteur=Text()))


def last_position(db: Database, meeting_id: int) -> int:
    """The highest position, -1 where there is no item."""
    found = db.execute("select max(position) from item where meeting_id = ?", (meeting_id,)).fetchone()
    return -1 if found[0] is None else int(found[0])


def reorder(db: Database, meeting_id: int, order: list[int]) -> None:
    """Give the items of a meeting the positions 1, 2, 3 ... in this order; procedure keeps 0."""
    for position, item_id in enumerate(order, 1):
        db.execute("update item set position = ? where id = ?", (PARKED + position, item_id))
    db.execute(
        "update item set position = position - ? where meeting_id = ? and position > ?",
        (PARKED, meeting_id, PARKED),
    )


def delete(db: Database, item_id: int) -> None:
    """Remove an item with its texts."""
    db.execute("delete from item where id = ?", (item_id,))


def set_text(db: Database, table: str, column: str, record_id: int, language: str, value: str) -> None:
    """One language of one text of an item, a speech, a decision or a motion."""
    allowed = {
        ("item", "title"), ("item", "heard"), ("speech", "text"), ("decision", "text"), ("motion", "text"),
    }  # fmt: skip
    assert (table, column) in allowed
    assert language in ("kk", "ru")
    db.execute(f"update {table} set {column}_{language} = ? where id = ?", (value, record_id))


def set_rapporteur(db: Database, item_id: int, rapporteur: Text) -> None:
    """Who reports on the item."""
    change(db, "item", item_id, columns(rapporteur=rapporteur))


def set_result(db: Database, item_id: int, result: str) -> None:
    """How the item ended when not by a decision."""
    change(db, "item", item_id, {"result": result})


def speeches(db: Database, meeting_id: int) -> dict[int, list[Speech]]:
    """Who spoke, by item, in the order they spoke."""
    found: dict[int, list[Speech]] = {}
    for row in hanging(db, "speech", meeting_id):
        speech = Speech(row["id"], text(row, "speaker"), text(row, "text"))
        found.setdefault(row["item_id"], []).append(speech)
    return found


def hanging(db: Database, table: str, meeting_id: int) -> Iterator[Row]:
    """Rows that hang on the items of a meeting, in the order they were written."""
    return db.query(
        f"select x.* from item i join {table} x on x.item_id = i.id where i.meeting_id = ? order by x.id",
        (meeting_id,),
    )


def add_speech(db: Database, item_id: int, speaker: Text) -> int:
    """Write down who speaks."""
    return add(db, "speech", {"item_id": item_id} | columns(speaker=speaker))


def remove_speech(db: Database, speech_id: int) -> None:
    """Strike a speech."""
    db.execute("delete from speech where id = ?", (speech_id,))


def decisions(db: Database, meeting_id: int) -> dict[int, list[Decision]]:
    """Decisions by item: their positions are their order."""
    found: dict[int, list[Decision]] = {}
    for row in hanging(db, "decision", meeting_id):
        others = found.setdefault(row["item_id"], [])
        others.append(
            Decision(
                row["id"], row["item_id"], len(others) + 1, text(row, "text"), text(row, "responsible"),
                day(row["due"]),
            )
        )  # fmt: skip
    return found


def add_decision(db: Database, item_id: int, value: Text) -> int:
    """Write a decision."""
    return add(db, "decision", {"item_id": item_id} | columns(text=value))


def set_responsible(db: Database, decision_id: int, responsible: Text) -> None:
    """Who carries a decision out."""
    change(db, "decision", decision_id, columns(responsible=responsible))


def set_due(db: Database, decision_id: int, due: date | None) -> None:
    """By when a decision is carried out."""
    change(db, "decision", decision_id, {"due": stored(due)})


def remove_decision(db: Database, decision_id: int) -> None:
    """Strike a decision."""
    db.execute("delete from decision where id = ?", (decision_id,))


def meeting_of(db: Database, table: str, record_id: int) -> int | None:
    """The meeting that an item, or what hangs on one, belongs to."""
    assert table in ("item", "speech", "decision", "motion")
    if table == "item":
        query = "select meeting_id from item where id = ?"
    else:
        query = f"select i.meeting_id from {table} x join item i on i.id = x.item_id where x.id = ?"
    found = db.execute(query, (record_id,)).fetchone()
    return int(found[0]) if found else None
