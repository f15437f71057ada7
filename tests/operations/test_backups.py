"""Backups of an office in use: made, noted, thinned, compared, put back."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db import disks
from desktop.core.backups import BackupSettings, Concern
from desktop.core.refusals import DiskFailed, NoSuchFile, NotAllowed
from desktop.core.texts import Text
from desktop.exchange.acts import bundled
from desktop.operations import agenda, backups, meetings, offices, people
from desktop.operations.door import Acting, Office, Supplies
from tests.offices import Clerk, draft, new_office

AT = datetime(2026, 11, 22, 15, 4)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def acting(clerk: Clerk, at: datetime = AT) -> Acting:
    """The clerk at that moment."""
    return Acting(clerk.office, "clerk", at)


def test_an_office_without_backups_says_so(clerk: Clerk) -> None:
    assert backups.settings(clerk.office) == BackupSettings()
    assert backups.last_good(clerk.office) is None
    assert backups.concerns(clerk.office, AT) == [Concern("none")]
    assert not backups.due(clerk.office, AT)


def test_settings_are_kept(clerk: Clerk, stick: Path) -> None:
    wanted = BackupSettings(str(stick), 12, False, False, False, 3)
    backups.set_up(clerk.acting, wanted)
    assert backups.settings(clerk.office) == wanted
    assert backups.due(clerk.office, AT)


def test_a_backup_is_noted_once_it_is_good(clerk: Clerk, stick: Path) -> None:
    made = backups.back_up(acting(clerk), stick)
    assert (made.office, made.at, made.same) == ("office", AT, True)
    last = backups.last_good(clerk.office)
    assert last is not None
    assert (last.at, last.path) == (AT, str(made.path))
    assert not backups.changed(clerk.office)
    assert [each.path for each in backups.backups_in(stick, clerk.office)] == [made.path]


def test_a_backup_that_failed_is_not_noted(clerk: Clerk, stick: Path) -> None:
    with pytest.raises(NoSuchFile):
        backups.back_up(acting(clerk), stick / "gone")

    def pull(done: int, total: int) -> None:
        raise OSError(5, "Input/output error")

    with pytest.raises(DiskFailed):
        backups.back_up(acting(clerk), stick, pull)
    assert backups.last_good(clerk.office) is None
    assert list(stick.iterdir()) == []


def test_a_reader_makes_none(clerk: Clerk, stick: Path) -> None:
    user = clerk.office.user._replace(role="reader")
    reader = Office(clerk.office.store, clerk.office.supplies, user)
    with pytest.raises(NotAllowed):
        backups.back_up(Acting(reader, "reader", AT), stick)
    assert list(stick.iterdir()) == []


def test_one_is_due_a_day_later_when_something_was_done(clerk: Clerk, stick: Path) -> None:
    backups.set_up(clerk.acting, BackupSettings(str(stick)))
    backups.back_up(acting(clerk), stick)
    tomorrow = AT + timedelta(days=1)
    assert not backups.due(clerk.office, tomorrow)
    people.add(clerk.acting, draft(50))
    assert backups.changed(clerk.office)
    assert not backups.due(clerk.office, AT + timedelta(hours=23))
    assert backups.due(clerk.office, tomorrow)
    assert backups.due(clerk.office, AT - timedelta(days=400)), "the clock fell back"


def test_an_old_backup_is_no_trouble_while_nothing_is_done(clerk: Clerk, stick: Path) -> None:
    backups.set_up(clerk.acting, BackupSettings(str(stick)))
    backups.back_up(acting(clerk), stick)
    later = AT + timedelta(days=30)
    same = Concern("same_disk", folder=str(stick))
    assert backups.concerns(clerk.office, later) == [same]
    people.add(clerk.acting, draft(50))
    assert backups.concerns(clerk.office, later) == [Concern("old", 30, AT), same]
    stick.rename(stick.with_name("pulled"))
    assert backups.concerns(clerk.office, AT) == [Concern("gone", folder=str(stick))]


def test_backups_are_thinned_but_not_those_of_another_office(
    clerk: Clerk, stick: Path, tmp_path: Path
) -> None:
    other = Clerk(new_office(tmp_path / "other.hattama"))
    foreign = [backups.back_up(acting(other, AT - timedelta(days=days)), stick).path for days in range(6)]
    offices.close(other.office)
    for days in range(30, -1, -1):
        backups.back_up(acting(clerk, AT - timedelta(days=days)), stick)
    left = backups.backups_in(stick, clerk.office)
    mine = [each.at.date() for each in left if each.same]
    assert mine[:7] == [date(2026, 11, 22) - timedelta(days=days) for days in range(7)]
    assert len(mine) <= 7 + 5 + 2
    assert sorted(foreign) == sorted(each.path for each in left if each.same is False)


def test_a_file_that_only_bears_such_a_name_is_left_alone(clerk: Clerk, stick: Path) -> None:
    notes = stick / "office 2020-01-01 10-00.hattama"
    notes.write_text("my notes")
    for days in range(10, -1, -1):
        backups.back_up(acting(clerk, AT - timedelta(days=days)), stick)
    assert notes.read_text() == "my notes"


@pytest.fixture
def saved(clerk: Clerk, stick: Path) -> Path:
    """A backup of an office with a council and one planned meeting."""
    clerk.plan()
    return backups.back_up(acting(clerk), stick).path


def test_what_is_in_a_backup(clerk: Clerk, saved: Path) -> None:
    found = backups.describe(saved)
    assert (found.people, found.meetings, found.schema) == (21, 1, offices.known_schema())
    assert found.newest is not None
    backups.check_backup(saved)


def test_what_would_be_lost(clerk: Clerk, saved: Path) -> None:
    assert backups.lost_since(clerk.office, saved).tables == []
    people.add(clerk.acting, draft(50))
    people.edit(clerk.acting, clerk.members[3], draft(51))
    agenda.set_title(clerk.acting, clerk.item(), "kk", "Басқа")
    agenda.add_item(clerk.acting, clerk.meeting, Text("Жаңа", "Новый"))
    lost = backups.lost_since(clerk.office, saved)
    assert [tuple(each) for each in lost.tables] == [("item", 1, 1, 0), ("person", 1, 1, 0)]
    assert lost.entries == 4, "four steps; that a backup was made is none of them"
    meetings.remove(clerk.acting, clerk.meeting)
    gone = {each.table: each.removed for each in backups.lost_since(clerk.office, saved).tables}
    assert gone["meeting"] == 1


def test_put_back_the_office_is_as_it_was(clerk: Clerk, saved: Path) -> None:
    people.add(clerk.acting, draft(50))
    path = clerk.office.store.path
    offices.close(clerk.office)
    kept = backups.restore(saved, path, AT)
    assert kept is not None
    counts = []
    for each in (path, kept):
        office = offices.open_office(each, Supplies(bundled), "clerk")
        counts.append(people.count(office))
        offices.close(office)
    assert counts == [21, 22]


@pytest.mark.parametrize("folder", ["stick", "pulled", ""])
def test_before_an_import_the_office_is_kept(clerk: Clerk, stick: Path, folder: str) -> None:
    backups.set_up(clerk.acting, BackupSettings(str(stick.with_name(folder)) if folder else ""))
    kept = backups.before_import(acting(clerk))
    assert kept is not None
    assert kept.parent == (stick if folder == "stick" else clerk.office.store.path.parent)
    assert backups.describe(kept).people == 21


def test_whoever_wants_none_before_an_import_gets_none(clerk: Clerk) -> None:
    backups.set_up(clerk.acting, BackupSettings(before_import=False))
    assert backups.before_import(acting(clerk)) is None


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/share /mnt/common nfs4 rw 0 0
//server/docs /mnt/our\\040papers cifs rw 0 0
/dev/sdb1 /mnt/common/stick vfat rw 0 0
bad line
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/a/office.hattama", False),
        ("/mnt/common/office.hattama", True),
        ("/mnt/common2/office.hattama", False),
        ("/mnt/our papers/office.hattama", True),
        ("/mnt/common/stick/office.hattama", False),
    ],
)
def test_a_network_folder_is_known_by_its_mount(path: str, expected: bool) -> None:
    assert disks.on_network(Path(path), MOUNTS) is expected


def test_two_folders_of_one_disk_are_known(tmp_path: Path) -> None:
    assert disks.same(tmp_path, tmp_path.parent)
    assert not disks.same(tmp_path, Path("/proc"))
