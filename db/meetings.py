"""Meetings with their guests, their course (breaks, items taken up) and what was frozen at the opening."""

import json
from datetime import date, datetime, time
from typing import Any, NamedTuple

from db.database import Database
from db.rows import Row, add, change, columns, day, moment, stored, text
from desktop.core.meetings import Guest, Meeting, MeetingDraft
from desktop.core.texts import Text, Trio

Frozen = dict[str, Any]


class Event(NamedTuple):
    """One line of the course of a meeting."""

    id: int
    kind: str
    at: datetime
    item_id: int | None
    reason: Text


class MeetingRow(NamedTuple):
    """A meeting with what the value for pages does not carry."""

    meeting: Meeting
    series: str
    entered_later: bool
    frozen: Frozen | None
    kind_of_body: str


LIST = """
select m.id, m.body_id, m.series, m.number, m.kind, m.day, m.hour,
    m.city_kk, m.city_ru, m.place_kk, m.place_ru,
    m.presiding_id, m.secretary_id, m.state, m.opened, m.closed, m.entered_later, b.kind as body_kind,
    coalesce(m.frozen ->> '$.body_short[0]', n.short_kk, '') as body_kk,
    coalesce(m.frozen ->> '$.body_short[1]', n.short_ru, '') as body_ru,
    coalesce(n.english, '') as body_en
from meeting m join body b on b.id = m.body_id
left join body_name n on n.body_id = m.body_id and n.since =
    (select max(o.since) from body_name o where o.body_id = m.body_id and o.since <= m.day)
"""
SELECT = LIST.replace("select m.id", "select m.frozen, m.id")
"""What was frozen is long: a list of all meetings does without."""


def meeting_of(row: Row) -> Meeting:
    """The meeting in a row of LIST."""
    on = day(row["day"])
    assert on is not None
    return Meeting(
        row["number"], row["kind"], on, time.fromisoformat(row["hour"]), text(row, "city"),
        text(row, "place"), row["presiding_id"], row["secretary_id"], row["id"], row["body_id"],
        Trio(row["body_kk"], row["body_ru"], row["body_en"]), row["state"], moment(row["opened"]),
        moment(row["closed"]),
        roman=row["body_kind"] == "assembly",
    )  # fmt: skip


def row_of(row: Row) -> MeetingRow:
    """The meeting in a row of SELECT."""
    frozen = json.loads(row["frozen"]) if row["frozen"] else None
    return MeetingRow(meeting_of(row), row["series"], bool(row["entered_later"]), frozen, row["body_kind"])


def all_meetings(db: Database) -> list[Meeting]:
    """Every meeting, the newest first."""
    return [meeting_of(row) for row in db.query(f"{LIST} order by m.day desc, m.hour desc, m.id desc")]


def get(db: Database, meeting_id: int) -> MeetingRow | None:
    """One meeting."""
    rows = list(db.query(f"{SELECT} where m.id = ?", (meeting_id,)))
    return row_of(rows[0]) if rows else None


def last_of(db: Database, body_id: int) -> MeetingRow | None:
    """The newest meeting of a body."""
    rows = list(db.query(f"{SELECT} where m.body_id = ? order by m.day desc, m.id desc limit 1", (body_id,)))
    return row_of(rows[0]) if rows else None


def last_number(db: Database, body_id: int, series: str) -> int:
    """The highest number given in a series, 0 where none is."""
    found = db.execute(
        "select max(number) from meeting where body_id = ? and series = ?", (body_id, series)
    ).fetchone()
    return found[0] or 0


def number_taken(db: Database, body_id: int, series: str, number: int, besides: int) -> date | None:
    """The day of another meeting of the body that has the number, None where it is free."""
    found = db.execute(
        "select day from meeting where body_id = ? and series = ? and number = ? and id <> ?",
        (body_id, series, number, besides),
    ).fetchone()
    return day(found[0]) if found else None


def values_of(draft: MeetingDraft, series: str) -> dict[str, Any]:
    """The row of a plan."""
    return {
        "series": series,
        "number": draft.number,
        "kind": draft.kind,
        "day": stored(draft.day),
        "hour": draft.hour.isoformat(timespec="minutes"),
        "presiding_id": draft.presiding,
        "secretary_id": draft.secretary,
    } | columns(city=draft.city, place=draft.place)


def insert(db: Database, body_id: int, draft: MeetingDraft, series: str) -> int:
    """Add a planned meeting."""
    return add(db, "meeting", {"body_id": body_id} | values_of(draft, series))


def update(db: Database, meeting_id: int, draft: MeetingDraft, series: str) -> None:
    """Change a plan."""
    change(db, "meeting", meeting_id, values_of(draft, series))


def delete(db: Database, meeting_id: int) -> None:
    """Remove a planned meeting with all that hangs on it."""
    db.execute("delete from meeting where id = ?", (meeting_id,))


def set_open(db: Database, meeting_id: int, opened: datetime, entered_later: bool, frozen: Frozen) -> None:
    """Open: from here on the frozen facts hold."""
    values = {
        "state": "open", "opened": stored(opened), "entered_later": int(entered_later),
        "frozen": json.dumps(frozen, ensure_ascii=False),
    }  # fmt: skip
    change(db, "meeting", meeting_id, values)


def freeze(db: Database, meeting_id: int, facts: Frozen) -> None:
    """Add facts to those that the opening froze, or replace them, while the meeting is open."""
    (frozen,) = db.execute("select frozen from meeting where id = ?", (meeting_id,)).fetchone()
    change(db, "meeting", meeting_id, {"frozen": json.dumps(json.loads(frozen) | facts, ensure_ascii=False)})


def set_closed(db: Database, meeting_id: int, closed: datetime | None) -> None:
    """Close, or reopen with None."""
    state = "closed" if closed else "open"
    change(db, "meeting", meeting_id, {"state": state, "closed": stored(closed)})


def add_event(
    db: Database,
    meeting_id: int,
    kind: str,
    at: datetime,
    item_id: int | None = None,
    reason: Text = Text(),
) -> None:
    """Write a line of the course."""
    values = {"meeting_id": meeting_id, "kind": kind, "at": stored(at), "item_id": item_id}
    add(db, "event", values | columns(reason=reason))


def events(db: Database, meeting_id: int) -> list[Event]:
    """The course of a meeting in order of time."""
    rows = db.query("select * from event where meeting_id = ? order by at, id", (meeting_id,))
    return [
        Event(row["id"], row["kind"], datetime.fromisoformat(row["at"]), row["item_id"], text(row, "reason"))
        for row in rows
    ]


def last_moment(db: Database, meeting_id: int) -> datetime | None:
    """The latest moment that stands in the records of a meeting."""
    found = db.execute(
        """select max(at) from (
            select opened as at from meeting where id = :id
            union all select at from event where meeting_id = :id
            union all select max(at) from attendance where meeting_id = :id
            union all select at from roll_change where meeting_id = :id
            union all select opened from vote where meeting_id = :id
            union all select closed from vote where meeting_id = :id)""",
        {"id": meeting_id},
    ).fetchone()
    return moment(found[0])


def guests(db: Database, meeting_id: int) -> list[Guest]:
    """Who is invited, in the order they were entered."""
    rows = db.query("select * from guest where meeting_id = ? order by id", (meeting_id,))
    return [Guest(row["id"], text(row, "name"), text(row, "post")) for row in rows]


def meeting_of_guest(db: Database, guest_id: int) -> int | None:
    """The meeting that someone is invited to."""
    found = db.execute("select meeting_id from guest where id = ?", (guest_id,)).fetchone()
    return int(found[0]) if found else None


def add_guest(db: Database, meeting_id: int, name: Text, post: Text) -> int:
    """Invite someone."""
    return add(db, "guest", {"meeting_id": meeting_id} | columns(name=name, post=post))


def remove_guest(db: Database, guest_id: int) -> None:
    """Strike someone off the list of those invited."""
    db.execute("delete from guest where id = ?", (guest_id,))
