"""A mistake of the program: one page that says what was kept, a report and a log without words of records."""

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.operations import offices, people
from desktop.operations.door import Office
from desktop.ui import crash_log
from desktop.ui.crash import Crash, command
from desktop.ui.dialogs import tell
from desktop.ui.offices import Offices
from desktop.ui.pages.crash import CrashPage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from i18n import LANGUAGES
from tests.offices import draft
from tests.ui.conftest import noon
from tests.ui.samples import ENTRIES, WELCOME, ListPage, WelcomePage
from tests.ui.shared import Desk, means, settle


@dataclass
class Starter:
    """Notes what would be started."""

    works: bool = True
    started: list[list[str]] = field(default_factory=list)

    def __call__(self, program: str, arguments: Sequence[str]) -> bool:
        self.started.append([program, *arguments])
        return self.works


@pytest.fixture
def window(desk: Desk, session: Session) -> Iterator[MainWindow]:
    """A window on an office, with the sample pages."""
    shown = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    shown.show_office(session)
    shown.show()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()
    forget_exit()


def forget_exit() -> None:
    """A restart has told the application to leave, and no loop would wait any more in this process."""
    QTimer.singleShot(0, leave)
    QApplication.exec()


def leave() -> None:
    """End the loop."""
    QApplication.exit(0)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where the log of a test lies."""
    return tmp_path / "logs" / "hattama.log"


@pytest.fixture
def starter() -> Starter:
    """Starts nothing."""
    return Starter()


@pytest.fixture
def crash(window: MainWindow, log: Path, starter: Starter, monkeypatch: pytest.MonkeyPatch) -> Crash:
    """What the program would have as its hook."""
    made = Crash(window, log, starter)
    monkeypatch.setattr(sys, "excepthook", made)
    return made


def stumble(crash: Crash, error: Exception, settled: bool = True) -> None:
    """Let an error come to the hook, as from a slot."""
    try:
        raise error
    except type(error) as raised:
        crash(type(raised), raised, raised.__traceback__)
    if settled:
        settle()


def shown(crash: Crash) -> CrashPage:
    """The page, which is there."""
    assert crash.is_shown()
    page = crash.page()
    assert page is not None
    return page


def test_a_mistake_shows_a_page_and_leads_back_to_where_one_was(window: MainWindow, crash: Crash) -> None:
    window.go("live", 7)
    stumble(crash, KeyError("x"))
    assert not window.rail.isVisible()
    shown(crash).onward.click()
    settle()
    assert window.place() == ("live", 7)
    assert window.rail.isVisible()
    assert crash.page() is None


def test_the_page_says_in_each_language_what_was_kept(desk: Desk, crash: Crash) -> None:
    stumble(crash, KeyError("x"))
    page, said = shown(crash), set()
    for language in LANGUAGES:
        desk.speak(language)
        said.add((page.title.text(), page.kept.text(), page.onward.words(), page.anew.words()))
    assert len(said) == len(LANGUAGES)


def test_mistakes_that_follow_stack_no_pages(window: MainWindow, crash: Crash, log: Path) -> None:
    for number in range(5):
        stumble(crash, KeyError(number), settled=False)
    before = window.stack.count()
    settle()
    stumble(crash, ValueError())
    assert window.stack.count() == before + 1
    assert len(window.findChildren(CrashPage)) == 1
    assert log.read_text("utf-8").count("KeyError") == 1
    assert log.read_text("utf-8").count("ValueError") == 1


def test_a_sheet_that_was_open_lies_not_over_the_page(window: MainWindow, crash: Crash) -> None:
    tell(window, "Title", "Sentence")
    stumble(crash, KeyError())
    assert window.findChildren(QDialog) == []
    assert shown(crash).isVisible()


class Torn(QWidget):
    """Fails whenever it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        Torn.painted += 1
        raise ArithmeticError


@pytest.mark.usefixtures("crash")
def test_a_painting_that_fails_does_so_once(window: MainWindow, crash: Crash, log: Path) -> None:
    Torn.painted = 0
    torn = Torn(window.page())
    torn.resize(50, 50)
    torn.show()
    settle()
    assert shown(crash).isVisible()
    painted = Torn.painted
    for _ in range(20):
        settle()
    assert Torn.painted == painted
    assert log.read_text("utf-8").count("ArithmeticError") == 1


class Ticking(QTimer):
    """Fails whenever its time has come."""

    ticked = 0

    def fail(self) -> None:
        """Not again."""
        self.ticked += 1
        raise LookupError


def test_a_timer_that_fails_for_ever_is_told_once(window: MainWindow, crash: Crash, log: Path) -> None:
    ticking = Ticking(window)
    ticking.timeout.connect(ticking.fail)
    ticking.start(0)
    while ticking.ticked < 50:
        QApplication.processEvents()
    assert len(window.findChildren(CrashPage)) == 1
    assert shown(crash).isVisible()
    assert log.read_text("utf-8").count("LookupError") == 1
    ticking.stop()


def test_the_same_mistake_again_is_called_so(window: MainWindow, crash: Crash) -> None:
    advice = []
    for _ in range(2):
        stumble(crash, KeyError())
        page = shown(crash)
        advice.append(page.advice.text())
        page.onward.click()
        settle()
    assert advice[0] != advice[1]


def test_a_key_that_leads_to_another_page_leaves_it_too(window: MainWindow, crash: Crash) -> None:
    stumble(crash, KeyError())
    window.go("meetings")
    assert isinstance(window.page(), ListPage)
    stumble(crash, KeyError())
    assert len([each for each in window.findChildren(CrashPage) if each is crash.page()]) == 1
    settle()
    assert len(window.findChildren(CrashPage)) == 1


def test_without_an_office_it_leads_back_to_the_first_page(window: MainWindow, crash: Crash) -> None:
    window.show_first_run()
    stumble(crash, KeyError())
    page = shown(crash)
    assert "office" not in page.report.toPlainText()
    page.onward.click()
    settle()
    assert isinstance(window.page(), WelcomePage)


def test_a_mistake_in_a_thread_is_told_as_well(
    crash: Crash, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", crash.in_thread)
    thread = threading.Thread(target=int, args=("no number",))
    thread.start()
    thread.join()
    settle()
    assert shown(crash).isVisible()
    assert "ValueError" in log.read_text("utf-8")


# ------- starting anew


def test_it_starts_anew_with_the_same_office_on_the_same_page(
    desk: Desk, window: MainWindow, crash: Crash, starter: Starter
) -> None:
    session = window.session()
    assert session is not None
    path = session.office.store.path
    window.offices.show(session)
    window.go("live", 7)
    stumble(crash, KeyError())
    shown(crash).anew.click()
    assert starter.started[0][-1] == str(path)
    opened = offices.open_office(path, means(noon).supplies(), "clerk")
    again = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    again.show_office(Session(opened, "clerk", noon))
    assert again.place() == ("live", 7)
    again.leave_office()
    again.show_office(Session(opened, "clerk", noon))
    assert again.place() == ("meetings", None)
    offices.close(opened)
    again.deleteLater()


def test_a_program_that_does_not_start_is_opened_by_hand(crash: Crash, starter: Starter) -> None:
    starter.works = False
    stumble(crash, KeyError())
    page = shown(crash)
    page.anew.click()
    assert page.trouble.isVisible()
    assert not page.onward.isEnabled()


@pytest.mark.parametrize(
    ("original", "arguments", "wanted"),
    [
        (["python", "-m", "desktop"], ["/p/desktop/__main__.py"], ["/p", "-m", "desktop"]),
        (["python", "-m", "desktop", "a.hattama"], ["__main__.py", "a.hattama"], ["/p", "-m", "desktop"]),
        (["python", "-I", "/bin/hattama", "a"], ["/bin/hattama", "a"], ["/p", "-I", "/bin/hattama"]),
        (["/opt/hattama"], ["/opt/hattama"], ["/p"]),
        (["/opt/hattama", "a.hattama"], ["/opt/hattama", "a.hattama"], ["/p"]),
    ],
)  # fmt: skip
def test_how_the_program_was_started(original: list[str], arguments: list[str], wanted: list[str]) -> None:
    assert command("/p", original, arguments) == wanted


# ------- what is written


def remember(name: str) -> None:
    """A function whose value is a name."""
    raise LookupError(name)


def name_lost(crash: Crash) -> None:
    """Let an error come whose message, values and cause are full of names."""
    try:
        try:
            remember("Ким Родион")
        except LookupError as cause:
            raise ValueError("Цой Анна, тел. 87771234567") from cause
    except ValueError as bug:
        crash(type(bug), bug, bug.__traceback__)
    settle()


def test_report_and_log_hold_places_and_no_words(crash: Crash, log: Path, window: MainWindow) -> None:
    session = window.session()
    assert session is not None
    session.do(people.add, draft(2))
    window.go("live", 7)
    name_lost(crash)
    page = shown(crash)
    page.copy.click()
    copied = QApplication.clipboard().text()
    assert copied == page.report.toPlainText()
    for text in (copied, log.read_text("utf-8")):
        assert text.index("LookupError") < text.index("ValueError")
        assert "tests/ui/test_crash.py" in text
        for foreign in ("Ким", "Цой", "8777", "Воронцова", str(Path.home()), str(log), "office.hattama"):
            assert foreign not in text
    for fact in ("Hattama ", "schema ", "Python ", "Qt ", "PySide6 ", "page: live", "2026-11-22 12:00:00"):
        assert fact in copied


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (str(crash_log.ROOT / "desktop" / "ui" / "page.py"), "desktop/ui/page.py"),
        ("/home/zhunusova/venv/lib/python3.11/site-packages/sqlite_utils/db.py", "sqlite_utils/db.py"),
        (str(crash_log.ROOT / ".venv" / "site-packages" / "openpyxl" / "cell.py"), "openpyxl/cell.py"),
        ("desktop/ui/page.py", "ui/page.py"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)  # fmt: skip
def test_places_name_no_folder_of_a_user(name: str, wanted: str) -> None:
    assert crash_log.place(name) == wanted


def test_an_error_of_the_disk_has_its_number(log: Path) -> None:
    with pytest.raises(OSError) as caught:
        log.read_bytes()
    assert crash_log.told(caught.value, None) == "FileNotFoundError 2"


def test_errors_that_cause_each_other_end(log: Path) -> None:
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert crash_log.told(one, None).split() == ["KeyError", "ValueError"]


def test_the_log_turns_and_keeps_five(tmp_path: Path) -> None:
    log = tmp_path / "hattama.log"
    for number in range(60):
        crash_log.write(log, f"{number:02}" + "x" * (crash_log.LARGEST // 8) + "\n")
    written = sorted(tmp_path.iterdir())
    assert [path.name for path in written] == [
        "hattama.1.log", "hattama.2.log", "hattama.3.log", "hattama.4.log", "hattama.log",
    ]  # fmt: skip
    assert all(path.stat().st_size <= crash_log.LARGEST for path in written)
    assert log.read_text("utf-8").splitlines()[-1].startswith("59")
    assert written[0].read_text("utf-8") < log.read_text("utf-8")


def test_a_log_that_cannot_be_written_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way")
    crash_log.write(tmp_path / "logs" / "hattama.log", "KeyError\n")
    assert capsys.readouterr().err == "KeyError\n"


BROKEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.ui.application import run
from desktop.ui.means import Means
from desktop.ui.pages.crash import CrashPage
from desktop.ui.preferences import Preferences

def broken():
    raise AttributeError("Ким Родион")

def look():
    QApplication.processEvents()
    for page in QApplication.allWidgets():
        if isinstance(page, CrashPage) and page.isVisible():
            print(page.report.toPlainText())
    return 0

office, preferences, log = map(Path, sys.argv[1:])
QApplication.exec = look
sys.exit(run(office, Means(broken, "clerk", None, tuple), Preferences(preferences), log))
"""


def test_a_mistake_at_the_start_shows_the_page_too(office: Office, tmp_path: Path) -> None:
    log = tmp_path / "hattama.log"
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, str(office.store.path), str(tmp_path / "pc.ini"), str(log)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "AttributeError" in done.stdout
    assert "Ким" not in done.stdout + done.stderr + log.read_text("utf-8")
