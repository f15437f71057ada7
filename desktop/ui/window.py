"""The window: rail, pages, the strip for refusals, the status area."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.passwords import RECOVERY
from desktop.core.refusals import Trouble
from desktop.operations import offices
from desktop.ui.languages import Languages, language
from desktop.ui.means import Means
from desktop.ui.offices import Offices
from desktop.ui.page import Page
from desktop.ui.pages.table import FIRST_RUN, PAGES, RESTORE, SIGN_IN, TROUBLE, Entry, load
from desktop.ui.preferences import Preferences
from desktop.ui.rail import Rail
from desktop.ui.refusals import Band, sentence_of
from desktop.ui.session import Change, Session
from desktop.ui.theme import Theme
from desktop.ui.typefaces import text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.status import StatusArea
from i18n import t

if TYPE_CHECKING:
    from desktop.core.passwords import Secret
    from desktop.ui.locking import Locking
    from desktop.ui.safekeeping import Safekeeping
    from desktop.ui.undoing import Undoing

FOLDS_UNDER = 1200
SIZE = QSize(1366, 738)
SMALLEST = QSize(800, 560)
AFTER_PAINTING = 200
"""Milliseconds between the first sight of the window and what can be had a moment later."""


class MainWindow(QMainWindow):
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
        self.means: Means = opener.means
        self.preferences, self.languages, self.theme = preferences, languages, theme
        self.offices = opener
        self._entries = {entry.key: entry for entry in entries}
        self._first_run = first_run
        self._session: Session | None = None
        self._pages: dict[str, Page] = {}
        self._shown: list[tuple[str, Any]] = []
        self._undoing: Undoing | None = None
        self._locking: Locking | None = None
        self._safekeeping: Safekeeping | None = None
        self._painted = False
        self._build(entries)
        self._bind_keys(entries)
        opener.opened.connect(self.show_office)
        opener.refused.connect(self.show_trouble)
        opener.locked.connect(self.show_sign_in)
        opener.stuck.connect(self.show_stuck)
        opener.left.connect(self.leave_office)
        languages.changed.connect(self._keep_language)
        theme.changed.connect(self._fit)
        self.retranslate()

    def _build(self, entries: Sequence[Entry]) -> None:
        self.rail = Rail(entries)
        self.stack = QStackedWidget()
        self.band = Band()
        self.status = StatusArea()
        right = QWidget()
        column = self._foot = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.stack, self.band, self.status):
            column.addWidget(widget, 1 if widget is self.stack else 0)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(middle)
        self.rail.chosen.connect(self.go)
        self.rail.language_chosen.connect(self.languages.speak)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)

    def _bind_keys(self, entries: Sequence[Entry]) -> None:
        """Ctrl+1 … for the pages of the rail; Ctrl+J for the journal of what is shown."""
        self._page_keys: list[QAction] = []
        for number, entry in enumerate((entry for entry in entries if entry.icon), start=1):
            action = QAction(self)
            action.setData(entry.key)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(self._go_by_key)
            self._page_keys.append(action)
        self.addActions(self._page_keys)
        for key, slot in (
            ("Ctrl+L", self.languages.next), ("Alt+Left", self.back), ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+L", self.lock), ("Ctrl+J", self.show_journal),
        ):  # fmt: skip
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)
        self.status.who.clicked.connect(self.lock)

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
        if self._undoing is not None:
            self._undoing.follow(session)
        if self._safekeeping is not None:
            self._safekeeping.follow(session)
        self.status.show_reading(session.office.store.read_only)
        self.status.show_user(session.office.user if session.office.store.key else None, session.greeting)
        if self._locking is not None or session.office.store.key:
            self.locking().follow(session)

    def leave_office(self) -> None:
        """Show nothing; what was typed is kept."""
        self._drop_pages()
        self._session = None
        if self._undoing is not None:
            self._undoing.follow(None)
        if self._safekeeping is not None:
            self._safekeeping.follow(None)
        if self._locking is not None:
            self._locking.follow(None)

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
        page = load(self._first_run)(self.offices, self)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
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
        page = kind(self.offices, self, *about)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._set_title()
        self._fit()

    def session(self) -> Session | None:
        """The session of the office that is shown."""
        return self._session

    def _drop_pages(self) -> None:
        flush_typing()
        while self.stack.count():
            page = self.stack.widget(0)
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()
        self._pages.clear()
        self._shown.clear()

    # ------- pages

    def go(self, page: str, record: Any = None) -> None:
        """Show a page, and a record on it."""
        if self._session is None:
            return
        flush_typing()
        shown = self._page(page)
        self._shown = [*self._shown[-20:], (page, record)]
        shown.show_record(record)
        shown.bring_up()
        self.band.clear()
        self.stack.setCurrentWidget(shown)
        entry = self._entries[page]
        self.rail.show_page(entry.under or page)
        self._fit()
        if self._undoing is not None and shown.undo is not None:
            self._undoing.show_step()
        shown.focus_first()

    def back(self) -> None:
        """Show the page that was there before."""
        if len(self._shown) > 1:
            self._shown.pop()
            self.go(*self._shown.pop())

    def place(self) -> tuple[str, Any]:
        """The page of the office that is shown or lies below, and its record; "" without an office."""
        return self._shown[-1] if self._shown else ("", None)

    def lay_over(self, page: QWidget) -> None:
        """Show a page that belongs to no office in the place of all others, which stay as they are."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.band.clear()
        self._fit()

    def come_back(self) -> None:
        """Make the pages of the office anew, and show the one that was there."""
        shown = self.place()
        self._drop_pages()
        self.go(*shown)

    def _first_place(self) -> tuple[str, Any]:
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
        if key not in self._pages:
            made: Page = load(self._entries[key])(self._session, self)
            made.key = key
            if made.undo is not None:
                made.undo.clicked.connect(self.undo)
            self._pages[key] = made
            self.stack.addWidget(made)
        return self._pages[key]

    def _go_by_key(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAction):
            self.go(pressed.data())

    # ------- undo

    def undo(self) -> None:
        """Take back the last step."""
        self.undoing().undo()

    def undoing(self) -> "Undoing":
        """What takes steps back; it is not there before the window is painted."""
        if self._undoing is None:
            from desktop.ui.undoing import UndoBar, Undoing

            bar = UndoBar()
            self.add_strip(bar)
            self.status.undo.clicked.connect(self.undo)
            self._undoing = Undoing(self._undo_places, bar, self)
            self._undoing.follow(self._session)
        return self._undoing

    # ------- lock

    def lock(self) -> None:
        """Show nothing of the office until its user is back."""
        if self._locking is not None:
            self._locking.lock()

    def lock_after(self, minutes: int) -> None:
        """Lock the window when nobody touched it for so long; 0 is never."""
        self.preferences.idle_minutes = minutes
        if self._locking is not None:
            self._locking.wait_anew()

    def locking(self) -> "Locking":
        """What locks the window; a plain office needs none."""
        if self._locking is None:
            from desktop.ui.locking import Locking

            self._locking = Locking(self, self.offices, self.preferences)
        return self._locking

    # ------- backups

    def safekeeping(self) -> "Safekeeping":
        """What makes backups by itself; it is not there before the window is painted."""
        if self._safekeeping is None:
            from desktop.ui.safekeeping import Safekeeping

            self._safekeeping = Safekeeping(self)
            self._safekeeping.follow(self._session)
        return self._safekeeping

    def back_up(self) -> None:
        """Make a backup now."""
        self.safekeeping().back_up()

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip over the status area."""
        self._foot.insertWidget(self._foot.indexOf(self.status), strip)

    def _look_after(self) -> None:
        self.undoing()
        self.safekeeping()

    def _undo_places(self) -> list[Button]:
        """Where the last step is named: in the status area, and on pages with a foot of their own."""
        return [self.status.undo, *(page.undo for page in self._pages.values() if page.undo is not None)]

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
        """The program, the region, and whether the office is without a password."""
        if self._session is None:
            self.setWindowTitle(t("Window", "Hattama"))
            return
        held = self._session.read(offices.settings)
        if self._session.office.store.key is not None:
            pattern = t("Window", "Hattama: {region}")
        elif held.demo:
            pattern = t("Window", "Hattama: {region} — a demo, without a password")
        else:
            pattern = t("Window", "Hattama: {region} — without a password")
        title = pattern.format(region=held.name.shown(language()))
        if self._session.office.store.read_only:
            title = t("Window", "{title} (for reading only)").format(title=title)
        self.setWindowTitle(title)

    def _fit(self) -> None:
        """Fold the rail where the page or the window wants it; show the foot that belongs to the page."""
        page = self.page()
        own = isinstance(page, Page)
        self.rail.setVisible(own)
        narrow = self.width() < FOLDS_UNDER * text_scale()
        self.rail.fold(narrow or (isinstance(page, Page) and page.folds_rail))
        self.status.setVisible(isinstance(page, Page) and not page.own_foot)

    def retranslate(self) -> None:
        """Words anew."""
        self.rail.retranslate()
        self.status.retranslate()
        if self._undoing is not None:
            self._undoing.retranslate()
        if self._safekeeping is not None:
            self._safekeeping.look()
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
        if self._undoing is None and not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_PAINTING, self._look_after)

    def closeEvent(self, event: QCloseEvent) -> None:
        flush_typing()
        if self._session is not None and not self.safekeeping().before_closing():
            event.ignore()
            return
        self.leave_office()
        self.offices.close()
        super().closeEvent(event)
