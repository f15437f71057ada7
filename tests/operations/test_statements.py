"""What a page or a paper reads of a meeting takes as many statements for a small one as for a large one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import agenda, attendance, hall, meetings, minutes, offices, voting
from tests.offices import Clerk, new_office

REASON = Text("қате жазылған", "записано неверно")
OWN = ("PRAGMA", "pragma", "SAVEPOINT", "RELEASE")
"""What sqlite_utils asks for itself."""

Read = Callable[[Clerk], object]


def held(path: Path, members: int, items: int) -> Clerk:
    """A meeting in which each item has two votes, one of them corrected, and someone who comes and goes."""
    clerk = Clerk(new_office(path))
    with clerk.office.db.atomic():
        clerk.seat(members)
        clerk.plan()
        for number in range(2, items + 1):
            agenda.add_item(clerk.acting, clerk.meeting, Text(f"Мәселе {number}", f"Вопрос {number}"))
        clerk.at(15, 0).open(members)
        for position in range(1, items + 1):
            item = clerk.later().take_up(position)
            agenda.add_speech(clerk.acting, item, Text("Ким А.", "Ким А."))
            clerk.later().go(clerk.members[position])
            by_name(clerk, item)
            by_hands(clerk, item, members - 1)
            clerk.later().come([clerk.members[position]])
    return clerk


def by_name(clerk: Clerk, item: int) -> None:
    """A roll call in which one member votes."""
    motion = voting.add_motion(clerk.acting, item, Text("Бекіту", "Утвердить"))
    vote = voting.open_vote(clerk.later().acting, motion, "roll_call")
    voting.cast(clerk.acting, vote, clerk.members[0], "for")
    voting.close_vote(clerk.later().acting, vote)


def by_hands(clerk: Clerk, item: int, votes_for: int) -> None:
    """A show of hands that is corrected."""
    motion = voting.add_motion(clerk.acting, item, Text("Бекіту", "Утвердить"))
    vote = voting.open_vote(clerk.later().acting, motion, "hands")
    voting.count(clerk.acting, vote, Tally(votes_for - 1))
    voting.close_vote(clerk.later().acting, vote)
    voting.correct(clerk.later().acting, vote, Tally(votes_for - 2), REASON)


def mend_a_time(clerk: Clerk) -> None:
    """A time is mended that moves no vote: the log is read, no vote is written."""
    line = hall.log(clerk.office, clerk.meeting)[0]
    attendance.mend_time(clerk.later().acting, clerk.meeting, line.id, line.at, REASON)


def statements(clerk: Clerk, read: Read) -> int:
    """How many of them SQLite is given."""
    given: list[str] = []
    clerk.office.db.conn.set_trace_callback(given.append)
    read(clerk)
    clerk.office.db.conn.set_trace_callback(None)
    return len([each for each in given if not each.startswith(OWN) and "sqlite_master" not in each])


READS: dict[str, Read] = {
    "the minutes": lambda clerk: minutes.assemble(clerk.office, clerk.meeting),
    "the agenda with its votes": lambda clerk: agenda.items(clerk.office, clerk.meeting),
    "the roll": lambda clerk: hall.roll(clerk.office, clerk.meeting),
    "the quorum": lambda clerk: hall.quorum(clerk.office, clerk.meeting),
    "the log": lambda clerk: hall.log(clerk.office, clerk.meeting),
    "the stage": lambda clerk: meetings.meeting(clerk.office, clerk.meeting),
    "motions of an item": lambda clerk: voting.motions(clerk.office, clerk.item()),
    "ballots": lambda clerk: voting.ballots(clerk.office, 1),
    "a mended time": mend_a_time,
}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Clerk, Clerk]]:
    """A small meeting and a large one."""
    folder = tmp_path_factory.mktemp("meetings")
    two = held(folder / "small.hattama", 6, 1), held(folder / "large.hattama", 40, 9)
    yield two
    for clerk in two:
        offices.close(clerk.office)


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_the_number_of_statements_does_not_grow(two: tuple[Clerk, Clerk], read: Read) -> None:
    small, large = (statements(clerk, read) for clerk in two)
    assert 0 < small == large


def test_the_large_meeting_is_larger(two: tuple[Clerk, Clerk]) -> None:
    small, large = (minutes.assemble(clerk.office, clerk.meeting) for clerk in two)
    assert (len(small.items), len(large.items)) == (1, 9)
    assert (len(small.roll), len(large.roll)) == (6, 40)
