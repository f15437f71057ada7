"""Trouble with disk and folder, as the window tells it: one clear sentence, and what was typed stays."""

import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.refusals import DiskFull
from desktop.operations import people
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk, draft
from tests.ui.founding import make
from tests.ui.shared import Desk, settle, type_text

NO_ROOM = "На диске нет места"
READ_ONLY = "только для чтения"
SYSTEM = Path("/sys/office.hattama")
"""Nobody writes there, not even who may do everything."""


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """A disk that takes no file longer than so many bytes."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, room[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, room)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.fixture
def first_run(window: MainWindow) -> FirstRunPage:
    """The second step of a new office, filled in but for the file."""
    window.leave()
    window.activateWindow()
    settle()
    page = window.page()
    assert isinstance(page, FirstRunPage)
    page.names.region.setCurrentIndex(page.names.region.findData("KZ-11"))
    page.names.region.activated.emit(page.names.region.currentIndex())
    page.go_on()
    page.papers.place.kk.field.setText("Достық үйі")
    return page


def try_there(page: FirstRunPage, path: Path) -> str:
    """Make the office there; what is said beside the file."""
    page.papers.file.line.setText(str(path))
    make(page)
    settle()
    return page.papers.file_row.error.text()


def in_sight(page: FirstRunPage, widget: QWidget) -> bool:
    """Whether a widget stands within what is scrolled to."""
    top = widget.mapTo(page.sheet.viewport(), widget.rect().topLeft()).y()
    return widget.isVisible() and top >= 0 and top + widget.height() <= page.sheet.viewport().height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_folder_that_may_not_be_written_is_named_beside_the_file(
    first_run: FirstRunPage, window: MainWindow, desk: Desk, scale: float
) -> None:
    desk.dress("light", scale)
    told = try_there(first_run, SYSTEM)
    assert READ_ONLY in told
    assert str(SYSTEM) in told
    assert in_sight(first_run, first_run.papers.file_row.error)
    assert first_run.papers.file.line.hasFocus()
    assert first_run.papers.file.line.property("state") == "error"
    assert window.band.text() == ""
    assert first_run.papers.place.value().kk == "Достық үйі"


def test_a_file_that_is_no_folder_is_named_beside_the_file(first_run: FirstRunPage, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Уважаемый коллега!", "utf-8")
    told = try_there(first_run, letter / "office.hattama")
    assert str(letter) in told
    assert letter.read_text("utf-8") == "Уважаемый коллега!"


def test_another_file_is_tried_after_the_disk_was_full(
    first_run: FirstRunPage, window: MainWindow, tmp_path: Path
) -> None:
    with disk_of(10_000):
        assert "записанное ранее сохранено" in try_there(first_run, tmp_path / "new.hattama")
    assert window.session() is None
    first_run.papers.file.line.setText(str(tmp_path / "other.hattama"))
    assert first_run.papers.file_row.error.text() == ""
    make(first_run)
    settle()
    assert window.session() is not None
    assert not (tmp_path / "new.hattama").exists()


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The people of a council, the first of them shown."""
    window.go("people")
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def type_organisation(page: PeoplePage, text: str) -> None:
    """Type over where the person works, in Russian."""
    line = page.card.fields.lines["organisation.ru"]
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    line.flush()
    settle()


def fill(clerk: Clerk) -> None:
    """Leave no room on the disk: no page is added to the file, and those it has are full."""
    db = clerk.office.db
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0]}")
    with suppress(DiskFull):
        for number in range(10_000):
            people.add(clerk.acting, draft(number))


def lock(clerk: Clerk) -> None:
    """Let nothing be written."""
    clerk.office.db.execute("pragma query_only = on")


@pytest.mark.parametrize(
    ("befall", "said", "over"),
    [
        (fill, NO_ROOM, "pragma max_page_count = 1000000"),
        (lock, READ_ONLY, "pragma query_only = off"),
    ],
)
def test_what_was_typed_stays_in_its_field_until_the_disk_takes_it(
    page: PeoplePage,
    clerk: Clerk,
    window: MainWindow,
    session: Session,
    befall: Callable[[Clerk], None],
    said: str,
    over: str,
) -> None:
    person = page.card.person()
    assert person is not None
    befall(clerk)
    typed = "Дом дружбы города Кокшетау и ещё длинное название " * 2
    type_organisation(page, typed)
    assert said in window.band.text()
    assert page.card.fields.lines["organisation.ru"].text() == typed
    assert page.card.unkept.isVisible()
    clerk.office.db.execute(over)
    assert session.read(people.person, person.id) == person
    type_text(page.card.fields.lines["organisation.ru"], "!")
    page.card.fields.flush()
    assert session.read(people.person, person.id).organisation.ru == (typed + "!").strip()
    assert window.band.text() == ""
    assert not page.card.unkept.isVisible()
