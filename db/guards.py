"""Triggers that keep what is final: they repeat what operations refuse, for any other hand that has the file.

A meeting goes from planned to open to closed, and back to open with a reason. What happened is written while
it is open and stands once it is closed; texts can be worded until the minutes are agreed. Rows that go with a
planned meeting find no meeting any more, so the guards let them go.
"""

from collections.abc import Iterable

OF_MEETING = "(select state from meeting where id = {row}.meeting_id)"
OF_ITEM = "(select m.state from meeting m join item i on i.meeting_id = m.id where i.id = {row}.item_id)"
OF_VOTE = "(select state from vote where id = {row}.vote_id)"


def guard(name: str, before: str, when: str, why: str) -> str:
    """A trigger that stops a statement."""
    return f"create trigger {name} before {before}\nwhen {when}\nbegin select raise(abort, '{why}'); end;\n"


def written_until_closed(table: str, state: str, fixed: str) -> Iterable[str]:
    """Rows of a meeting that come, go and change in their fixed columns until it is closed."""
    why = "the meeting is closed"
    yield guard(f"{table}_comes", f"insert on {table}", f"{state.format(row='new')} = 'closed'", why)
    yield guard(f"{table}_goes", f"delete on {table}", f"{state.format(row='old')} = 'closed'", why)
    both = f"'closed' in ({state.format(row='old')}, {state.format(row='new')})"
    yield guard(f"{table}_changes", f"update of {fixed} on {table}", both, why)


def written_for_ever(table: str) -> Iterable[str]:
    """Rows that are written once."""
    why = "what was written stays"
    yield guard(f"{table}_kept", f"update on {table}", "true", why)
    yield guard(f"{table}_stays", f"delete on {table}", "true", why)


MANDATES = [
    guard(
        f"mandate_overlap_{statement[:6]}",
        f"{statement} on mandate",
        "exists (select 1 from mandate m where m.id is not new.id"
        " and m.person_id = new.person_id and m.body_id = new.body_id"
        " and m.since <= coalesce(new.until, '9999-12-31') and new.since <= coalesce(m.until, '9999-12-31'))",
        "mandates overlap",
    )
    for statement in ("insert", "update")
]

MEETING = [
    guard("meeting_begins", "insert on meeting", "new.state <> 'planned'", "a meeting begins as a plan"),
    guard("meeting_stays", "delete on meeting", "old.state <> 'planned'", "a meeting that was opened stays"),
    guard(
        "meeting_kept",
        "update on meeting",
        "old.state <> 'planned' and"
        " (new.id, new.body_id, new.series, new.number, new.kind, new.day, new.hour, new.opened,"
        " new.entered_later) is not"
        " (old.id, old.body_id, old.series, old.number, old.kind, old.day, old.hour, old.opened,"
        " old.entered_later)",
        "a meeting that was opened keeps its day and number",
    ),
    guard(
        "meeting_closed",
        "update on meeting",
        "old.state = 'closed' and"
        " (new.city_kk, new.city_ru, new.place_kk, new.place_ru, new.presiding_id, new.secretary_id,"
        " new.frozen) is not"
        " (old.city_kk, old.city_ru, old.place_kk, old.place_ru, old.presiding_id, old.secretary_id,"
        " old.frozen)",
        "the meeting is closed",
    ),
    guard(
        "meeting_goes_on",
        "update on meeting",
        "old.state || new.state not in"
        " ('plannedplanned', 'plannedopen', 'openopen', 'openclosed', 'closedopen')",
        "a meeting is planned, then open, then closed",
    ),
    guard(
        "meeting_reopened",
        "update on meeting",
        "old.state = 'closed' and not exists"
        " (select 1 from event where meeting_id = old.id and kind = 'reopened' and at >= old.closed)",
        "a closed meeting is reopened with a reason",
    ),
    guard(
        "event_in_time",
        "insert on event",
        f"{OF_MEETING.format(row='new')} is not iif(new.kind = 'reopened', 'closed', 'open')",
        "the meeting is not at that stage",
    ),
    guard(
        "event_of_its_item",
        "insert on event",
        "new.item_id is not null"
        " and new.meeting_id is not (select meeting_id from item where id = new.item_id)",
        "the item is of another meeting",
    ),
    guard(
        "item_taken_up",
        "delete on item",
        "exists (select 1 from event where item_id = old.id)",
        "an item that was taken up stays",
    ),
]

ATTENDANCE = [
    guard(
        "roll_in_time",
        "insert on roll",
        f"{OF_MEETING.format(row='new')} is not iif(new.initial, 'planned', 'open')",
        "a roll is frozen by the opening and mended while the meeting is open",
    ),
    guard(
        "roll_change_in_time",
        "insert on roll_change",
        f"{OF_MEETING.format(row='new')} is not 'open'",
        "the roll is mended while the meeting is open",
    ),
    guard("attendance_kept", "update on attendance", "true", "the attendance log is mended, not changed"),
    guard(
        "attendance_stays",
        "delete on attendance",
        f"{OF_MEETING.format(row='old')} <> 'planned'",
        "the attendance log is mended, not changed",
    ),
    guard(
        "attendance_closed",
        "insert on attendance",
        f"{OF_MEETING.format(row='new')} = 'closed'",
        "the meeting is closed",
    ),
    guard(
        "attendance_mended",
        "insert on attendance",
        "new.mends is not null and not exists (select 1 from attendance a where a.id = new.mends"
        " and a.meeting_id = new.meeting_id and a.person_id = new.person_id"
        " and new.kind in (a.kind, 'struck'))",
        "a line is mended by one of the same member",
    ),
]

VOTES = [
    guard(
        "motion_voted",
        "update on motion",
        "exists (select 1 from vote where motion_id = old.id) and ("
        "(old.text_kk <> '' and old.text_kk <> new.text_kk)"
        " or (old.text_ru <> '' and old.text_ru <> new.text_ru))",
        "the motion was voted on",
    ),
    guard(
        "vote_in_time",
        "insert on vote",
        f"new.state <> 'open' or {OF_MEETING.format(row='new')} is not 'open' or new.meeting_id is not"
        " (select i.meeting_id from motion o join item i on i.id = o.item_id where o.id = new.motion_id)",
        "a vote is opened in an open meeting",
    ),
    guard("vote_final", "update on vote", "old.state <> 'open'", "a closed vote is corrected, not changed"),
    guard("vote_stays", "delete on vote", "old.state <> 'open'", "a closed vote is corrected, not removed"),
    guard(
        "vote_kept",
        "update on vote",
        "(new.id, new.meeting_id, new.motion_id, new.round, new.form, new.opened, new.ruling) is not"
        " (old.id, old.meeting_id, old.motion_id, old.round, old.form, old.opened, old.ruling)",
        "a vote keeps what it was opened with",
    ),
    guard(
        "elector_comes",
        "insert on elector",
        f"{OF_VOTE.format(row='new')} <> 'open'",
        "a closed vote is corrected, not changed",
    ),
    guard(
        "elector_on_roll",
        "insert on elector",
        "not exists (select 1 from roll r join vote v on v.meeting_id = r.meeting_id"
        " where v.id = new.vote_id and r.person_id = new.person_id)",
        "who votes is on the roll",
    ),
    guard(
        "elector_changes",
        "update on elector",
        "(new.vote_id, new.person_id) is not (old.vote_id, old.person_id)"
        f" or {OF_VOTE.format(row='old')} <> 'open'",
        "a closed vote is corrected, not changed",
    ),
    guard(
        "elector_goes",
        "delete on elector",
        f"{OF_VOTE.format(row='old')} <> 'open'",
        "a closed vote is corrected, not changed",
    ),
    *(
        guard(
            f"elector_{statement}_named",
            f"{statement} on elector",
            "new.choice is not null and (select form from vote where id = new.vote_id) <> 'roll_call'",
            "a show of hands names nobody",
        )
        for statement in ("insert", "update")
    ),
    guard(
        "correction_in_time",
        "insert on correction",
        f"{OF_VOTE.format(row='new')} = 'open' or (select m.state from meeting m"
        " join vote v on v.meeting_id = m.id where v.id = new.vote_id) is not 'open'",
        "a closed vote of an open meeting is corrected",
    ),
]

GUARDS = "".join(
    [
        *MANDATES,
        *MEETING,
        *written_until_closed("guest", OF_MEETING, "id, meeting_id, name_kk, name_ru, post_kk, post_ru"),
        *written_until_closed("absence", OF_MEETING, "meeting_id, person_id, kind, reason_kk, reason_ru"),
        *written_until_closed("item", OF_MEETING, "id, meeting_id, position, result"),
        *written_until_closed("speech", OF_ITEM, "id, item_id, speaker_kk, speaker_ru"),
        *written_until_closed("decision", OF_ITEM, "id, item_id"),
        *written_until_closed("motion", OF_ITEM, "id, item_id"),
        *ATTENDANCE,
        *written_for_ever("roll"),
        *written_for_ever("roll_change"),
        *written_for_ever("event"),
        *written_for_ever("correction"),
        *VOTES,
    ]
)
"""All of them, as SQL."""
