"""The one door: a fault is named, what was begun is taken back, and work goes on after it."""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.core.access import ROLES
from desktop.core.refusals import DamagedOffice, DiskFailed, DiskFull, NotOnRoll
from desktop.core.rights import RIGHTS
from desktop.operations import agenda, attendance, hall, meetings
from desktop.operations.door import Acting, ask, change
from tests.offices import Clerk


@contextmanager
def largest_file(length: int) -> Iterator[None]:
    """Let no file grow over so many bytes, as a disk without room does."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, room[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, room)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("length", [0, 600, 9_000])
def test_a_disk_that_fails_at_any_byte_of_a_step_leaves_the_office_ready_for_the_next(
    clerk: Clerk, length: int
) -> None:
    clerk.plan()
    clerk.open(15)
    with largest_file(length), pytest.raises((DiskFull, DiskFailed)):
        clerk.come(clerk.members[15:16])
    assert not clerk.office.db.conn.in_transaction
    assert hall.quorum(clerk.office, clerk.meeting).present == 15
    clerk.come(clerk.members[15:16])
    assert hall.quorum(clerk.office, clerk.meeting).present == 16


def test_a_long_text_that_finds_no_room_leaves_the_one_before_it(clerk: Clerk) -> None:
    clerk.plan()
    agenda.set_heard(clerk.acting, clerk.item(), "kk", "Тыңдалды")
    size = clerk.office.store.path.stat().st_size
    with largest_file(size), pytest.raises((DiskFull, DiskFailed)):
        agenda.set_heard(clerk.acting, clerk.item(), "kk", "ұ" * 300_000)
    assert agenda.items(clerk.office, clerk.meeting)[1].heard.kk == "Тыңдалды"


def test_a_refusal_half_way_takes_back_what_was_written_before_it(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(0)
    with pytest.raises(NotOnRoll):
        clerk.come([clerk.members[0], clerk.members[1], 404])
    assert hall.log(clerk.office, clerk.meeting) == []


def test_a_bug_half_way_takes_back_what_was_written_before_it(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk.plan()

    @change("attendance")
    def stumble(acting: Acting, meeting_id: int, person_id: int) -> None:
        attendance.arrive(acting, meeting_id, person_id)
        raise ZeroDivisionError

    monkeypatch.setitem(RIGHTS, stumble.name, ROLES)
    with pytest.raises(ZeroDivisionError):
        stumble(clerk.acting, clerk.meeting, clerk.members[0])
    assert not clerk.office.db.conn.in_transaction
    assert hall.log(clerk.office, clerk.meeting) == []


def test_a_page_that_broke_is_a_fault_to_whoever_reads_it(clerk: Clerk) -> None:
    db, path = clerk.office.db, clerk.office.store.path
    for number in range(1, 40):
        clerk.plan(number)
    root = db.execute("select rootpage from sqlite_master where name = 'meeting'").fetchone()[0]
    db.execute("pragma shrink_memory")
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    db.execute("pragma cache_size = 0")
    with pytest.raises(DamagedOffice) as caught:
        ask(clerk.office, meetings.meetings)
    assert caught.value.path == str(path)
