"""Agenda items with their speeches and decisions."""

from datetime import date

from sqlite_utils import Database

from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.meetings import Decision, Item, Speech
from desktop.core.texts import Text

PARKED = 100_000
"""Positions above this are free while items change places."""


def items(db: Database, meeting_id: int) -> list[Item]:
    """Items in their order, with speeches and decisions; motions and states are added by the caller."""
    rows = db.query("select * from item where meeting_id = ? order by position", (meeting_id,))
    return [item_of(db, row) for row in rows]


def item(db: Database, item_id: int) -> Item | None:
    """One item."""
    rows = list(db.query("select * from item where id = ?", (item_id,)))
    return item_of(db, rows[0]) if rows else None


def item_of(db: Database, row: Row) -> Item:
    """The item in a row."""
    return Item(
        row["id"], row["meeting_id"], row["position"], text(row, "title"), text(row, "rapporteur"),
        text(row, "heard"), row["result"], current=False, started=False,
        speeches=tuple(speeches(db, row["id"])), decisions=tuple(decisions(db, row["id"])),
    )  # fmt: skip


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


def speeches(db: Database, item_id: int) -> list[Speech]:
    """Who spoke, in the order they spoke."""
    rows = db.query("select * from speech where item_id = ? order by id", (item_id,))
    return [Speech(row["id"], text(row, "speaker"), text(row, "text")) for row in rows]


def add_speech(db: Database, item_id: int, speaker: Text) -> int:
    """Write down who speaks."""
    return add(db, "speech", {"item_id": item_id} | columns(speaker=speaker))


def remove_speech(db: Database, speech_id: int) -> None:
    """Strike a speech."""
    db.execute("delete from speech where id = ?", (speech_id,))


def decisions(db: Database, item_id: int) -> list[Decision]:
    """Decisions of an item: their positions are their order."""
    rows = db.query("select * from decision where item_id = ? order by id", (item_id,))
    return [
        Decision(row["id"], item_id, position, text(row, "text"), text(row, "responsible"), day(row["due"]))
        for position, row in enumerate(rows, 1)
    ]


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
