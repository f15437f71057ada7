"""The full check finds what was altered by another hand, and nothing in an office that was not."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.__main__ import supplies
from desktop.core.checkup import EVERY, Finding, due
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.exchange.demo import scenario
from desktop.operations import attendance, checkup, meetings, offices, voting
from desktop.operations.demo import make
from tests.offices import Clerk

AT = datetime(2026, 11, 22, 15, 4)


@pytest.fixture
def held(clerk: Clerk) -> Clerk:
    """An office with a vote by name (1), one by hands that was corrected (2), and a closed meeting."""
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.take_up()
    vote = voting.open_vote(clerk.later().acting, clerk.motion(), "roll_call")
    for member in clerk.members[:11]:
        voting.cast(clerk.acting, vote, member, "for")
    voting.close_vote(clerk.later().acting, vote)
    vote = voting.open_vote(clerk.later().acting, clerk.motion("Екінші", "Второе"), "hands")
    voting.count(clerk.acting, vote, Tally(14, 1, 1))
    voting.close_vote(clerk.later().acting, vote)
    voting.correct(clerk.acting, vote, Tally(13, 2, 1), Text("санау қатесі", "ошибка"))
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    return clerk


Tamper = Callable[..., list[Finding]]


@pytest.fixture
def tampered(held: Clerk) -> Tamper:
    """Let another hand write to the office, without its guards; what the check finds then."""

    def tamper(*statements: str) -> list[Finding]:
        with closing(dbapi2.connect(str(held.office.store.path))) as other:
            guards = other.execute("select name from sqlite_master where type = 'trigger'").fetchall()
            for (guard,) in guards:
                other.execute(f"drop trigger {guard}")
            for statement in statements:
                other.execute(statement)
            other.commit()
        return checkup.full(held.office)

    return tamper


def test_an_office_that_was_used_as_it_should_be_is_sound(held: Clerk) -> None:
    assert checkup.full(held.office) == []


@pytest.mark.parametrize("seed", [2, 3])
def test_an_office_of_several_years_is_sound(tmp_path: Path, seed: int) -> None:
    make(tmp_path / "demo.hattama", scenario(seed, 40, 12), supplies())
    office = offices.open_office(tmp_path / "demo.hattama", supplies(), "clerk")
    assert checkup.full(office) == []
    offices.close(office)


def test_a_vote_is_sound_when_the_log_was_mended_after_it(held: Clerk) -> None:
    meetings.reopen(held.later().acting, held.meeting, Text("уақыт", "время"))
    attendance.arrive(held.later().acting, held.meeting, held.members[18])
    assert checkup.full(held.office) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("update elector set choice = 'against' where vote_id = 1 and person_id = 1", ("figures", 1)),
        ("delete from elector where vote_id = 2 and person_id = 16", ("figures", 2)),
        ("update elector set person_id = 21 where vote_id = 1 and person_id = 1", ("electorate", 1)),
        ("update roll set initial = 0 where person_id = 20", ("electorate", 1)),
        ("update vote set needed = 1, short = 0, adopted = 1 where id = 1", ("outcome", 1)),
        ("update vote set adopted = 0, short = 3 where id = 2", ("outcome", 2)),
        ("update correction set adopted = 0, short = 1", ("outcome", 2)),
        ("update vote set total = 30 where id = 2", ("electorate", 2)),
    ],
)
def test_a_vote_that_was_altered_is_found(
    tampered: Tamper, statement: str, expected: tuple[str, int]
) -> None:
    assert expected in [(each.kind, each.row) for each in tampered(statement)]


def test_a_person_who_is_not_found_by_their_words_is_found_here(tampered: Tamper) -> None:
    found = tampered("update person set surname_kk = 'Басқа' where id = 3")
    assert found == [Finding("index", "person", 3)]


def test_a_row_that_leads_nowhere_is_found(tampered: Tamper) -> None:
    found = tampered(
        "pragma foreign_keys = off",
        "insert into speech(id, item_id, speaker_kk, speaker_ru) values (7, 404, '', '')",
    )
    assert found == [Finding("reference", "speech", 7, "item")]


def test_an_entry_that_was_rewritten_is_found(tampered: Tamper) -> None:
    found = tampered("update journal set who = 'somebody' where id = 5")
    assert found == [Finding("journal", "journal", 5)]


def test_damaged_pages_are_found_and_nothing_else_is_asked(held: Clerk) -> None:
    path = held.office.store.path
    held.office.db.execute("pragma shrink_memory")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096 * 20)
    found = checkup.full(held.office)
    assert {each.kind for each in found} == {"structure"}


def test_a_file_that_was_cut_is_found(held: Clerk) -> None:
    path = held.office.store.path
    held.office.db.execute("pragma shrink_memory")
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 4096)
    assert [each.kind for each in checkup.full(held.office)] == ["structure"]


def test_an_office_that_is_only_read_is_checked_too(held: Clerk) -> None:
    reader = offices.open_office(held.office.store.path, supplies(), "reader", to_read=True)
    assert checkup.full(reader) == []
    offices.close(reader)


def test_progress_is_told_and_can_break_off(held: Clerk) -> None:
    told: list[tuple[int, int]] = []
    checkup.full(held.office, lambda done, total: told.append((done, total)))
    assert told == [(number, 5) for number in range(6)]

    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        checkup.full(held.office, stop)


def test_the_check_is_due_every_month(clerk: Clerk) -> None:
    assert checkup.due(clerk.office, clerk.now)
    checkup.note(clerk.acting)
    assert not checkup.due(clerk.office, clerk.now + timedelta(days=29))
    assert checkup.due(clerk.office, clerk.now + EVERY)
    assert due(clerk.now, clerk.now - timedelta(seconds=1)), "the clock fell back"
