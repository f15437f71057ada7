"""What is final stays in the file too, whoever writes there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import agenda, attendance, decisions, mandates, meetings, offices, people, voting
from desktop.operations.door import Office
from tests.offices import Clerk, draft, new_office

WORDS = Text("Сөз", "Слово")

WORDING = {
    "item": {"title", "rapporteur", "heard"},
    "speech": {"text"},
    "decision": {"text", "responsible"},
    "motion": {"text"},
}
"""Texts that are worded until the minutes are agreed, each in two languages; so is a day that is due."""

TABLES = (
    "meeting", "guest", "roll", "roll_change", "absence", "attendance", "item", "event", "speech", "decision",
    "motion", "vote", "elector", "correction",
)  # fmt: skip


@pytest.fixture(scope="module")
def clerk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clerk]:
    """An office with one closed meeting that has everything, and nothing else."""
    someone = Clerk(new_office(tmp_path_factory.mktemp("guards") / "office.hattama"))
    someone.seat(21)
    held(someone)
    yield someone
    offices.close(someone.office)


def held(clerk: Clerk) -> None:
    """A meeting with a row in every table, closed."""
    clerk.plan()
    clerk.at(15, 0).open(15)
    meetings.add_guest(clerk.acting, clerk.meeting, WORDS, WORDS)
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[20], WORDS)
    item = clerk.at(15, 5).take_up()
    agenda.add_speech(clerk.acting, item, WORDS)
    decisions.add(clerk.acting, item, WORDS)
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    voting.cast(clerk.acting, vote, clerk.members[0], "for")
    voting.close_vote(clerk.later().acting, vote)
    voting.correct(clerk.later().acting, vote, Tally(10), Text("қайта санау"))
    newcomer = people.add(clerk.acting, draft(22))
    attendance.mend_roll(
        clerk.later().acting, clerk.meeting, newcomer, True, Text("қалып қойған"), Text("№ 5")
    )
    people.add(clerk.acting, draft(3))
    agenda.add_item(clerk.acting, clerk.meeting, WORDS)
    meetings.close_meeting(clerk.at(16, 0).acting, clerk.meeting)


@pytest.fixture
def office(clerk: Clerk) -> Iterator[Office]:
    """The same for every test: what a test does is taken back."""
    clerk.office.db.execute("begin")
    yield clerk.office
    clerk.office.db.execute("rollback")


def refused(office: Office, statement: str) -> bool:
    """Whether the file does not take a statement."""
    try:
        done = office.db.conn.execute(statement)
    except dbapi2.IntegrityError:
        return True
    assert done.rowcount, "the statement met no row"
    return False


def columns(office: Office, table: str) -> list[str]:
    """The columns of a table."""
    return [row[0] for row in office.db.execute("select name from pragma_table_info(?)", (table,))]


def another(table: str, column: str, office: Office) -> str:
    """An expression for another value of a column."""
    kind = office.db.execute(
        "select type from pragma_table_info(?) where name = ?", (table, column)
    ).fetchone()[0]
    return f"coalesce({column}, 1) + 1" if kind == "INTEGER" else f"coalesce({column}, '') || ' '"


def is_wording(table: str, column: str) -> bool:
    """Whether a column is worded after the closing."""
    return column[:-3] in WORDING.get(table, ()) or (table, column) == ("decision", "due")


@pytest.mark.parametrize("table", TABLES)
def test_nothing_of_a_closed_meeting_is_removed(office: Office, table: str) -> None:
    assert refused(office, f"delete from {table}")


@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_happened_is_changed(office: Office, table: str) -> None:
    facts = [column for column in columns(office, table) if not is_wording(table, column)]
    taken = [
        column
        for column in facts
        if not refused(office, f"update {table} set {column} = {another(table, column, office)}")
    ]
    assert taken == []


@pytest.mark.parametrize("table", TABLES)
def test_nothing_is_added_to_a_closed_meeting_or_put_in_the_place_of_what_was(
    office: Office, table: str
) -> None:
    names = [name for name in columns(office, table) if name != "id"]
    listed = ", ".join(names)
    assert refused(office, f"insert into {table}({listed}) select {listed} from {table} limit 1")
    assert refused(office, f"insert or replace into {table} select * from {table}")
    assert refused(office, f"insert or ignore into {table}({listed}) select {listed} from {table} limit 1")


def test_wording_is_free(office: Office) -> None:
    for table, texts in WORDING.items():
        for text in texts - ({"text"} if table == "motion" else set()):
            for language in ("kk", "ru"):
                assert not refused(office, f"update {table} set {text}_{language} = 'Басқаша'")


def test_a_closed_meeting_is_not_opened_without_a_reason(office: Office) -> None:
    assert refused(office, "update meeting set state = 'open', closed = null")


REOPENED = (
    "insert into event(meeting_id, kind, at, reason_kk)"
    " values (1, 'reopened', '2026-03-11T09:00:00', 'себеп')",
    "update meeting set state = 'open', closed = null",
)

OF_AN_OPEN_MEETING = {
    "another day": "update meeting set day = '2026-03-11'",
    "another number": "update meeting set number = 2",
    "another opening": "update meeting set opened = '2026-03-10T15:30:00'",
    "back to its plan": "update meeting set state = 'planned', opened = null, frozen = null",
    "no meeting": "delete from meeting",
    "another name on the roll": "update roll set surname_kk = 'Басқа'",
    "nobody on the roll": "delete from roll",
    "on the roll from the beginning": "insert into roll select 1, id, surname_kk, given_kk, patronymic_kk,"
    " surname_ru, given_ru, patronymic_ru, '', '', '', '', sort, 1 from person where id = 23",
    "another reason for the roll": "update roll_change set reason_ru = 'басқа'",
    "a mended roll unmended": "delete from roll_change",
    "another time of arrival": "update attendance set at = '2026-03-10T15:30:00'",
    "an arrival removed": "delete from attendance",
    "another's line mended": "insert into attendance(meeting_id, person_id, kind, at, mends,"
    " reason_kk, reason_ru) values (1, 2, 'struck', '2026-03-10T15:30:00', 1, 'себеп', '')",
    "an arrival mended into a departure": "insert into attendance(meeting_id, person_id, kind, at, mends,"
    " reason_kk, reason_ru) values (1, 1, 'left', '2026-03-10T15:30:00', 1, 'себеп', '')",
    "a line struck without a reason": "insert into attendance(meeting_id, person_id, kind, at, mends,"
    " reason_kk, reason_ru) values (1, 1, 'struck', '2026-03-10T15:30:00', 1, '', '')",
    "no moment at all": "insert into attendance(meeting_id, person_id, kind, at, reason_kk, reason_ru)"
    " values (1, 20, 'arrived', 'кеше', '', '')",
    "an item that was taken up removed": "delete from item where id = 2",
    "an event changed": "update event set at = '2026-03-10T15:30:00'",
    "an event removed": "delete from event",
    "a second opening": "insert into event(meeting_id, kind, at, reason_kk)"
    " values (1, 'reopened', '2026-03-11T09:00:00', 'себеп')",
    "other figures": "update vote set votes_for = 12, not_voting = 3",
    "a closed vote removed": "delete from vote",
    "a closed vote opened": "update vote set state = 'open', closed = null, present = null, total = null",
    "a vote in the place of another": "insert or replace into vote(id, meeting_id, motion_id, round, form,"
    " state, opened, ruling) select id, meeting_id, motion_id, round, form, 'open', opened, ruling from vote",
    "a vote that was never open": "insert into vote(meeting_id, motion_id, round, form, state, opened,"
    " closed, ruling, votes_for, against, abstained, not_voting, total, present, needed, adopted, short)"
    " select meeting_id, motion_id, 2, form, 'closed', opened, closed, ruling, votes_for, against, abstained,"
    " not_voting, total, present, needed, adopted, short from vote",
    "another choice": "update elector set choice = 'for'",
    "nobody voted": "delete from elector",
    "one more voted": "insert into elector(vote_id, person_id) values (1, 21)",
    "another correction": "update correction set reason_ru = 'басқа'",
    "no correction": "delete from correction",
    "the motion was another": "update motion set text_kk = 'Басқаша'",
    "the motion was of another item": "update vote set motion_id = 1, meeting_id = 1, round = 7",
}


@pytest.mark.parametrize("statement", OF_AN_OPEN_MEETING.values(), ids=OF_AN_OPEN_MEETING)
def test_an_open_meeting_keeps_what_is_final(office: Office, statement: str) -> None:
    for step in REOPENED:
        office.db.conn.execute(step)
    assert refused(office, statement)


WRONG_FIGURES = {
    "more present than members": "present = 22, not_voting = 12",
    "votes that are not the present": "votes_for = 9",
    "below nought": "votes_for = -1, not_voting = 16",
    "carried with too few votes": "adopted = 1",
    "a quorum that is not there": "quorum_needed = 16",
    "void without a reason": "adopted = null, needed = null, short = null",
    "half an outcome": "short = null",
}


@pytest.mark.parametrize("figures", WRONG_FIGURES.values(), ids=WRONG_FIGURES)
def test_figures_of_a_correction_hang_together(office: Office, figures: str) -> None:
    for step in REOPENED:
        office.db.conn.execute(step)
    good = {
        "votes_for": "5", "against": "0", "abstained": "0", "not_voting": "10", "present": "15",
        "total": "21", "needed": "10", "adopted": "0", "short": "5", "quorum_needed": "14", "quorum_met": "1",
    }  # fmt: skip
    wrong = good | dict(pair.split(" = ") for pair in figures.split(", "))
    head = "insert into correction(vote_id, at, who, reason_kk, reason_ru, "
    moment = ") values (1, '2026-03-11T09:01:00', 'clerk', 'себеп', '', "
    assert not refused(office, head + ", ".join(good) + moment + ", ".join(good.values()) + ")")
    assert refused(office, head + ", ".join(wrong) + moment + ", ".join(wrong.values()) + ")")


def test_a_show_of_hands_names_nobody_and_the_electorate_is_of_the_roll(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    clerk.seat(21)
    clerk.plan()
    clerk.open(15)
    voting.open_vote(clerk.acting, clerk.motion(), "hands")
    stranger = people.add(clerk.acting, draft(22))
    assert refused(clerk.office, "insert into elector(vote_id, person_id, choice) values (1, 1, 'for')")
    assert refused(clerk.office, f"insert into elector(vote_id, person_id) values (1, {stranger})")
    assert refused(clerk.office, "update vote set ruling = '{}'")
    offices.close(clerk.office)


def test_no_two_mandates_of_a_person_in_a_body_share_a_day(office: Office, clerk: Clerk) -> None:
    first = mandates.composition(office, 2, clerk.now.date())[0].mandate
    person = first.person_id
    office.db.conn.execute(f"update mandate set until = '2026-01-31' where id = {first.id}")
    add = "insert into mandate(person_id, body_id, post, since) values"
    assert refused(office, f"{add} ({person}, 2, 'member', '2026-01-31')")
    assert not refused(office, f"{add} ({person}, 2, 'member', '2026-02-01')")
    assert refused(office, f"update mandate set until = '2026-02-01' where id = {first.id}")
    assert not refused(office, f"update mandate set until = '2026-01-30' where id = {first.id}")


def test_a_planned_meeting_goes_with_all_that_hangs_on_it(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    clerk.seat(3)
    clerk.plan()
    clerk.come(clerk.members)
    attendance.strike(clerk.acting, clerk.meeting, 1, Text("себеп"))
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[0], WORDS)
    meetings.add_guest(clerk.acting, clerk.meeting, WORDS, WORDS)
    agenda.add_speech(clerk.acting, clerk.item(), WORDS)
    decisions.add(clerk.acting, clerk.item(), WORDS)
    clerk.motion()
    meetings.remove(clerk.acting, clerk.meeting)
    left = [table for table in TABLES if clerk.office.db.table(table).count]
    offices.close(clerk.office)
    assert left == []
