"""The start of the window, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.operations import offices
from tests.offices import Clerk, new_office

LATER = (
    "reportlab", "openpyxl", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtPrintSupport",
    "desktop.documents", "desktop.exchange.rosters", "desktop.exchange.workbooks", "docx",
    "cryptography", "argon2", "tomllib", "dateutil.tz",
    "desktop.ui.safekeeping", "desktop.ui.monthly", "desktop.ui.backing_up", "desktop.ui.restoring",
    "desktop.ui.waiting", "desktop.ui.quiet", "desktop.ui.pages.restore", "desktop.ui.pages.trouble",
    "desktop.ui.pages.salvaged", "desktop.ui.settings.backups", "desktop.operations.backups",
    "desktop.operations.checkup", "desktop.operations.salvaging", "desktop.operations.meetings",
    "desktop.ui.dialogs", "desktop.ui.widgets.empty", "desktop.core.acts", "desktop.core.bodies",
    "desktop.core.people", "db.bodies", "db.journal", "db.people", "sqlite_utils", "hashlib",
)  # fmt: skip

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.__main__ import supplies
from desktop.ui.application import run
from desktop.ui.means import Means
from desktop.ui.preferences import Preferences

def shown():
    QApplication.processEvents()
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    print(type(window.page()).__name__)
    print(" ".join(sorted(sys.modules)))
    window.close()
    return 0

path = Path(sys.argv[1]) if len(sys.argv) > 2 else None
means = Means(supplies, "clerk", None, tuple)
sys.exit(run(path, means, Preferences(Path(sys.argv[-1])), loop=shown))
"""


def started(*arguments: Path) -> tuple[str, set[str]]:
    """The class of the first page, and the modules that are imported once it is painted."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    page, modules = ran.stdout.splitlines()
    return page, set(modules.split())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An office file, with a meeting."""
    made = tmp_path / "office.hattama"
    clerk = Clerk(new_office(made))
    clerk.seat(3)
    clerk.plan()
    offices.close(clerk.office)
    return made


def test_an_office_opens_on_its_first_page_and_loads_nothing_for_later(path: Path, tmp_path: Path) -> None:
    page, modules = started(path, tmp_path / "pc.ini")
    assert page == "MeetingsPage"
    assert not {later for later in LATER if later in modules}


def test_the_last_office_opens_by_itself(path: Path, tmp_path: Path) -> None:
    started(path, tmp_path / "pc.ini")
    assert started(tmp_path / "pc.ini")[0] == "MeetingsPage"


def test_without_an_office_it_asks_for_one(tmp_path: Path) -> None:
    assert started(tmp_path / "pc.ini")[0] == "FirstRunPage"


ALL_PAGES = """
import sys
from desktop.ui.pages.table import PAGES, load

for entry in PAGES:
    if entry.key != "preview":
        load(entry)
print(" ".join(sys.modules))
"""


def test_what_prints_is_brought_in_by_no_page_but_the_one_that_shows_paper() -> None:
    """It takes a third of a second, which nobody should wait for who only wants to see a list."""
    ran = subprocess.run([sys.executable, "-c", ALL_PAGES], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert not {"reportlab", "openpyxl", "PySide6.QtPdf"} & set(ran.stdout.split())
