"""Work in an encrypted office as on any day, then die in the middle of a step: ``… secretly FOLDER``.

All that the program writes lies where HOME, TMPDIR and the XDG variables of the process say, and in FOLDER.
Two recovery keys come by standard input: that of the office, and the one after it.
"""

import os
import signal
import sys
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from db import office as files
from desktop.core.names import Name
from desktop.core.passwords import Secret
from desktop.core.people import PersonDraft
from desktop.core.rosters import RosterRow
from desktop.core.texts import Text
from desktop.documents.minutes import build
from desktop.documents.saving import save
from desktop.operations import (
    agenda,
    attendance,
    backups,
    checkup,
    encryption,
    mandates,
    meetings,
    minutes,
    offices,
    people,
    rosters,
    salvaging,
    voting,
)
from desktop.operations.door import Acting, Office, change
from desktop.ui.application import prepare
from desktop.ui.crash import Crash
from desktop.ui.crash_log import default_log
from desktop.ui.offices import Offices
from desktop.ui.pages.preview import PreviewPage
from desktop.ui.preferences import Preferences
from desktop.ui.printing import print_pages
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from i18n import phrases
from tests import guarded
from tests.offices import Clerk
from tests.ui.shared import means, settle

SURNAME = Name("Қырғизалиева", "Әлфия", "Шәмсідинқызы"), Name("Киргизалиева", "Альфия", "Шамсидиновна")
"""Stands nowhere else in this program."""
WORDS = "Шөлейттегі су жинағыш"
"""What was said."""


def now() -> datetime:
    """The clock."""
    return datetime(2026, 3, 10, 16, 0)


def live(folder: Path, paper: str, next_paper: str) -> None:
    """Make, fill, show, print, back up, renew the key, salvage, fail, die."""
    path = folder / "council.hattama"
    office = offices.create(
        path, guarded.NEW, guarded.SUPPLIES, "", guarded.AT, guarded.PROTECTION._replace(recovery=paper)
    )
    guarded.add(office)
    clerk = Clerk(office)
    meet(clerk)
    save(build(minutes.assemble(office, clerk.meeting), ["kk", "ru"], phrases), folder / "minutes.pdf")
    stick = folder / "stick"
    stick.mkdir()
    made = backups.back_up(clerk.acting, stick)
    backups.before_import(clerk.acting)
    rosters.import_rows(clerk.acting, [RosterRow(1, PersonDraft(*SURNAME))])
    backups.lost_since(office, made.path)
    assert not list(checkup.full(office))
    new = encryption.NewSecrets(next_paper, {guarded.CLERK: guarded.NEXT})
    encryption.rotate_key(clerk.acting, guarded.PASSWORD, new)
    clerk.office = office = guarded.enter(path)
    look(office, clerk.meeting, folder / "printed.pdf")
    rescue(folder, made.path)
    die(clerk)


def rescue(folder: Path, backup: Path) -> None:
    """Take what can be read out of a backup that lost a page; put the backup back in another place."""
    key = offices.key_of(backup, Secret(guarded.PASSWORD, guarded.ADMINISTRATOR))
    hurt = folder / "hurt.hattama"
    hurt.write_bytes(backup.read_bytes()[: -files.CIPHER_PAGE])
    salvaging.salvage(hurt, folder / "salvaged.hattama", key)
    backups.restore(backup, folder / "restored.hattama", now(), key)


def meet(clerk: Clerk) -> None:
    """A meeting with a vote by name, in which the one whose name is looked for presides and speaks."""
    known = people.add(clerk.acting, PersonDraft(*SURNAME, "f", Text(WORDS, WORDS)))
    clerk.members.append(known)
    clerk.seat(20)
    mandates.admit(clerk.acting, 2, [known], "chair", date(2025, 1, 10))
    clerk.plan()
    clerk.at(15, 0).open(21)
    item = clerk.at(15, 5).take_up()
    agenda.set_heard(clerk.acting, item, "kk", WORDS)
    agenda.set_heard(clerk.acting, item, "ru", WORDS)
    agenda.add_speech(clerk.acting, item, Text(" ".join(SURNAME[0]), " ".join(SURNAME[1])))
    attendance.leave(clerk.later().acting, clerk.meeting, clerk.members[20])
    vote = voting.open_vote(clerk.later().acting, clerk.motion(), "roll_call")
    for member in clerk.members[:20]:
        voting.cast(clerk.acting, vote, member, "for")
    voting.close_vote(clerk.later().acting, vote)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)


def look(office: Office, meeting: int, printed: Path) -> None:
    """Show every page; the paper is seen, printed, and not kept. A mistake has the name in its message."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    preferences = Preferences()
    languages, theme = prepare(application, preferences)
    window = MainWindow(Offices(means(now)), preferences, languages, theme)
    crash = Crash(window, default_log())
    window.show_office(Session(office, office.user.name, now, window))
    window.show()
    for page, record in (
        ("people", None), ("bodies", 2), ("live", meeting), ("preview", meeting), ("settings", "journal"),
    ):  # fmt: skip
        window.go(page, record)
        settle()
        window.grab()
        if page == "preview":
            preview = window.page()
            assert isinstance(preview, PreviewPage)
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFileName(str(printed))
            assert print_pages(preview.document, printer)
    try:
        raise LookupError(f"{SURNAME[0].surname} {SURNAME[1].surname} {WORDS} {guarded.PASSWORD}")
    except LookupError as bug:
        crash(type(bug), bug, bug.__traceback__)
    settle()
    shown = crash.page()
    assert shown is not None
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    shown.onward.click()
    settle()
    window.leave_office()


def die(clerk: Clerk) -> None:
    """Write names over more pages than the memory of the connection holds, and be killed before the end."""
    clerk.office.db.execute("pragma cache_size = 5")
    halfway.name = "people.add"
    halfway(clerk.acting)


@change("people")
def halfway(acting: Acting) -> None:
    """A step that never ends."""
    for number in range(400):
        people.add.run(acting, PersonDraft(*SURNAME, "f", Text(f"{WORDS} {number}", f"{WORDS} {number}")))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    live(Path(sys.argv[1]), *sys.stdin.read().split("\n"))
