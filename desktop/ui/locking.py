"""Locking the window: on demand, and when nobody touched it for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from desktop.core.refusals import WrongPassword
from desktop.operations import access
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.sign_in.locked import LockedView
from desktop.ui.widgets.fields import flush_typing
from i18n import t

TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    )
)


class Locking(QObject):
    """Follows the session of an encrypted office; a plain one has no password to come back with."""

    def __init__(self, window: QMainWindow, offices: Offices, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._offices, self._preferences = window, offices, preferences
        self._session: Session | None = None
        self._view: LockedView | None = None
        self._put_away: list[QWidget] = []
        self._title = ""
        self._focused: QWidget | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)

    def follow(self, session: Session | None) -> None:
        """Watch over the office that is shown now."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._idle.stop()
        self._bring_back(again=session is not None)
        encrypted = session is not None and session.office.store.key is not None
        self._session = session if encrypted else None
        if self._session is not None:
            application.installEventFilter(self)
            self.wait_anew()

    def wait_anew(self) -> None:
        """Somebody is here; or the minutes were set anew."""
        minutes = self._preferences.idle_minutes
        if minutes and self._view is None and self._session is not None:
            self._idle.start(minutes * 60_000)
        else:
            self._idle.stop()

    def is_locked(self) -> bool:
        """Whether the window shows nothing of the office."""
        return self._view is not None

    def lock(self) -> None:
        """Hide everything; what was typed is kept."""
        if self._session is None or self._view is not None:
            return
        flush_typing()
        self._idle.stop()
        self._title = self._window.windowTitle()
        self._focused = self._window.focusWidget()
        self._window.setWindowTitle(t("Window", "Hattama"))
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                self._put_away.append(widget)
                widget.hide()
        for action in self._window.actions():
            action.setEnabled(False)
        self._show_middle(False)
        view = self._view = LockedView(self._session.office.user, self._window)
        view.tried.connect(self._try)
        view.left.connect(self._leave)
        self._fit()
        view.show()
        view.raise_()
        view.password.setFocus()

    def _try(self, words: str) -> None:
        assert self._session is not None
        assert self._view is not None
        try:
            access.confirm(self._session.office, words, self._offices.tries())
        except WrongPassword as trouble:
            self._view.refuse(trouble)
            return
        self._bring_back(again=True)
        self.wait_anew()

    def _leave(self) -> None:
        """Close the office; anyone may sign in to it then."""
        assert self._session is not None
        path = self._session.office.store.path
        for widget in self._put_away:
            widget.close()
        self._put_away.clear()
        self._bring_back(again=False)
        self._offices.leave(path)

    def _bring_back(self, again: bool) -> None:
        """Show the window as it was; ``again`` with what stood over it."""
        if self._view is None:
            return
        self._view.hide()
        self._view.deleteLater()
        self._view = None
        self._window.setWindowTitle(self._title)
        for action in self._window.actions():
            action.setEnabled(True)
        self._show_middle(True)
        for widget in self._put_away if again else ():
            widget.show()
        if again and self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._focused = None
        self._put_away.clear()

    def _show_middle(self, shown: bool) -> None:
        middle = self._window.centralWidget()
        if middle is not None:
            middle.setVisible(shown)

    def _fit(self) -> None:
        if self._view is not None:
            self._view.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any touch is a sign of life; the view grows with the window."""
        if event.type() in TOUCHES:
            self.wait_anew()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit()
        return False
