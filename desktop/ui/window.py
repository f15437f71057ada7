"""The window: which page of which office is shown; what stands around it has modules of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.passwords import RECOVERY
from desktop.core.refusals import Trouble
from desktop.ui.caretakers import Caretakers
from desktop.ui.frame import Frame
from desktop.ui.languages import Languages
from desktop.ui.means import Means
from desktop.ui.offices import Offices
from desktop.ui.page import Page
from desktop.ui.page_stack import PageStack, Place
from desktop.ui.pages.table import FIRST_RUN, PAGES, RESTORE, SIGN_IN, TROUBLE, Entry, load
from desktop.ui.preferences import Preferences
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Change, Session
from desktop.ui.tended import TendedWindow
from desktop.ui.theme import Theme
from desktop.ui.titles import window_title
from desktop.ui.typefaces import text_scale
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from desktop.core.passwords import Secret

FOLDS_UNDER = 1200
SIZE = QSize(1366, 738)
SMALLEST = QSize(800, 560)


class MainWindow(TendedWindow):
    """Shows one office; without one, the first-run page. It is the Navigator of its pages."""

    def __init__(
        self,
        opener: Offices,
        preferences: Preferences,
        languages: Languages,
        theme: Theme,
        entries: Sequence[Entry] = PAGES,
        first_run: Entry = FIRST_RUN,
    ) -> None:
        super().__init__()
        self.caretakers = Caretakers(self)
        self.means: Means = opener.means
        self.preferences, self.languages, self.theme = preferences, languages, theme
        self.offices = opener
        self._entries = {entry.key: entry for entry in entries}
        self._first_run = first_run
        self._session: Session | None = None
        self._build(entries)
        self._keys = WindowKeys(self, entries)
        self.status.who.clicked.connect(self.lock)
        opener.opened.connect(self.show_office)
        opener.refused.connect(self.show_trouble)
        opener.locked.connect(self.show_sign_in)
        opener.stuck.connect(self.show_stuck)
        opener.left.connect(self.leave_office)
        languages.changed.connect(self._keep_language)
        theme.changed.connect(self._wear)
        self.retranslate()

    def _build(self, entries: Sequence[Entry]) -> None:
        self.stack = PageStack()
        self.frame = Frame(entries, self.stack)
        self.rail, self.band, self.status = self.frame.rail, self.frame.band, self.frame.status
        self.setCentralWidget(self.frame)
        self.rail.chosen.connect(self.go)
        self.rail.language_chosen.connect(self.languages.speak)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.theme.lay_over(self)

    # ------- office

    def show_office(self, session: Session) -> None:
        """Show an office that was opened; pages of the former one are dropped."""
        self._drop_pages()
        self._session = session
        session.refused.connect(self.show_trouble)
        session.changed.connect(self._note_saved)
        self.preferences.last_office = session.office.store.path
        self._set_title()
        self.go(*self._first_place())
        self.status.show_reading(session.office.store.read_only)
        self.status.show_user(session.office.user if session.office.store.key else None, session.greeting)
        self.caretakers.follow(session)

    def leave_office(self) -> None:
        """Show nothing; what was typed is kept."""
        self._drop_pages()
        self._session = None
        self.caretakers.follow(None)

    def leave(self) -> None:
        """Close the office and show the page that opens or makes another one."""
        if self._session is not None:
            self.safekeeping().before_leaving()
        self.leave_office()
        self.offices.close()
        self.show_first_run()

    def show_first_run(self) -> None:
        """Show the page that makes or opens an office."""
        self.leave_office()
        self.stack.put(load(self._first_run)(self.offices, self))
        self._fit()

    def show_sign_in(self, path: Path) -> None:
        """Show the page that asks for the password of an office."""
        self.show_alone(load(SIGN_IN), path)

    def show_stuck(self, path: Path, trouble: Trouble, secret: "Secret | None") -> None:
        """Show what can be done about an office that does not open."""
        self.show_alone(load(TROUBLE), path, trouble, secret)

    def show_restore(self, path: Path | None = None, secret: "Secret | None" = None) -> None:
        """Show the page that puts a backup back: over the office that is open, else for a file."""
        if self._session is None:
            self.show_alone(load(RESTORE), path, secret, None)
            return
        flush_typing()
        self.lay_over(load(RESTORE)(self.offices, self, self._session.office.store.path, None, self._session))

    def show_alone(self, kind: Callable[..., QWidget], *about: Any) -> None:
        """Show a page without an office."""
        self.leave_office()
        self.stack.put(kind(self.offices, self, *about))
        self._set_title()
        self._fit()

    def session(self) -> Session | None:
        """The session of the office that is shown."""
        return self._session

    def _drop_pages(self) -> None:
        flush_typing()
        self.stack.drop()

    # ------- pages

    def go(self, page: str, record: Any = None) -> None:
        """Show a page, and a record on it."""
        if self._session is None:
            return
        flush_typing()
        shown = self._page(page)
        self.stack.note((page, record))
        shown.show_record(record)
        shown.bring_up()
        self.band.clear()
        self.stack.setCurrentWidget(shown)
        entry = self._entries[page]
        self.rail.show_page(entry.under or page)
        self._fit()
        if shown.undo is not None:
            self.caretakers.show_step()
        shown.focus_first()

    def back(self) -> None:
        """Show the page that was there before."""
        before = self.stack.step_back()
        if before is not None:
            self.go(*before)

    def place(self) -> Place:
        """The page of the office that is shown or lies below, and its record; "" without an office."""
        return self.stack.place()

    def lay_over(self, page: QWidget) -> None:
        """Show a page that belongs to no office in the place of all others, which stay as they are."""
        self.stack.put(page)
        self.band.clear()
        self._fit()

    def come_back(self) -> None:
        """Make the pages of the office anew, and show the one that was there."""
        shown = self.place()
        self._drop_pages()
        self.go(*shown)

    def _first_place(self) -> Place:
        """Users after the recovery key; where the program was before a mistake; else the first page."""
        user = self._session.office.user if self._session is not None else None
        if user is not None and user.name == RECOVERY:
            return "settings", "users"
        page, record = self.preferences.take_place()
        return (page, record) if page in self._entries else (next(iter(self._entries)), None)

    def show_journal(self) -> None:
        """Show the journal of the person or meeting that the page shows, all of it where it shows none."""
        from desktop.operations.journal import Wanted

        page = self.page()
        if isinstance(page, Page) and "settings" in self._entries:
            about = page.journal_of()
            self.go("settings", Wanted(about.get("person"), about.get("meeting")))

    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def _page(self, key: str) -> Page:
        kept = self.stack.found(key)
        if kept is not None:
            return kept
        made: Page = load(self._entries[key])(self._session, self)
        if made.undo is not None:
            made.undo.clicked.connect(self.undo)
        self.stack.keep(key, made)
        return made

    # ------- what is told

    def show_trouble(self, trouble: Trouble) -> None:
        """Tell a refusal: in the page's own place, in the sheet that is open, or in the strip."""
        page = self.page()
        if isinstance(page, Page) and page.take_refusal(trouble):
            return
        from desktop.ui.dialogs import Sheet  # the first window needs none

        sheet = QApplication.activeModalWidget()
        teller = sheet if isinstance(sheet, Sheet) else self.band
        teller.tell(sentence_of(trouble))

    def _note_saved(self, change: Change) -> None:
        self.band.clear()
        self.status.show_saved(change.at)
        if change.topic == "settings":
            self._set_title()

    def _keep_language(self, chosen: str) -> None:
        self.preferences.language = chosen

    def _set_title(self) -> None:
        self.setWindowTitle(window_title(self._session))

    def _wear(self) -> None:
        self.theme.lay_over(self)
        self._fit()

    def _fit(self) -> None:
        self.frame.fit(self.page(), narrow=self.width() < FOLDS_UNDER * text_scale())

    def retranslate(self) -> None:
        """Words anew."""
        self.rail.retranslate()
        self.status.retranslate()
        self.caretakers.retranslate()
        self._set_title()
        self.band.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.caretakers.come_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        flush_typing()
        if self._session is not None and not self.safekeeping().before_closing():
            event.ignore()
            return
        self.leave_office()
        self.offices.close()
        super().closeEvent(event)
