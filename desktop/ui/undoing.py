"""Undo in the window: what Ctrl+Z would take back, said in the status area, and the bar after bulk acts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTextEdit, QWidget

from desktop.core.refusals import CannotUndo
from desktop.documents.journal import step_words
from desktop.operations import recalling, undo
from desktop.operations.undo import Step
from desktop.ui.refusals import Band
from desktop.ui.session import Change, Session
from desktop.ui.waiting import Stopped, Waiting
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import flush_typing
from i18n import t

STAYS = 10_000
"""Milliseconds that the bar is seen without focus or pointer."""
SEVERAL = frozenset(("rosters.import_rows", "mandates.admit"))
"""Steps by which several people come at once."""
MANY = 200
"""People in a step that takes long to be taken back."""
LONGEST = 70
"""Characters of a step that the status area has room for at 200 %."""


class UndoBar(Band):
    """A strip over the status area: what was done, and Undo; it goes by itself, but not from under a hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accent", "undo", parent)
        self.undo = Button("plain", "undo")
        row = self.layout()
        assert row is not None
        row.removeWidget(self.cross)
        row.addWidget(self.undo)
        row.addWidget(self.cross)
        self.timer = QTimer(self)
        self.timer.setInterval(STAYS)
        self.timer.timeout.connect(self.leave)
        self._retranslate()

    def offer(self, sentence: str, undoable: bool) -> None:
        """Say what was done; with a button where it can be taken back."""
        self.undo.setVisible(undoable)
        self.tell(sentence)
        self.timer.start()

    def leave(self) -> None:
        """Go, unless someone is about to press it."""
        focus = QApplication.focusWidget()
        if not self.underMouse() and not (focus and self.isAncestorOf(focus)):
            self.clear()

    def clear(self) -> None:
        """Take it back."""
        self.timer.stop()
        super().clear()

    def _retranslate(self) -> None:
        super()._retranslate()
        if hasattr(self, "undo"):
            self.undo.set_words(t("Undo", "Undo"), t("Undo", "Undo (Ctrl+Z)"))


class Undoing(QObject):
    """Keeps the buttons in ``places`` saying what undo would take back in the session it follows.

    A field with typing of its own to undo keeps Ctrl+Z for itself; any other one lets it through.
    """

    def __init__(self, places: Callable[[], Sequence[Button]], bar: UndoBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._places, self.bar = places, bar
        self._session: Session | None = None
        self._step: Step | None = None
        self._topics = frozenset(recalling.topics(undo.UNDOABLE)) | {"undo", "vote"}
        self._field: QWidget | None = None
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.timeout.connect(self._look_after)
        bar.undo.clicked.connect(self.undo)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)
        self._watch(None, QApplication.focusWidget())
        self.retranslate()

    def follow(self, session: Session | None) -> None:
        """Work for another office, or for none."""
        if self._session is not session and session is not None:
            session.changed.connect(self._hear)
        self._session = session
        self.bar.clear()
        self.look()

    def retranslate(self) -> None:
        """Words anew."""
        self.bar.clear()
        self.show_step()

    def look(self) -> None:
        """Read what undo would take back, and say it."""
        known, session = self._step, self._session
        able = session is not None and session.may(undo.undo) and not session.office.store.read_only
        self._step = session.read(undo.last) if session is not None and able else None
        if self._step != known:
            self.show_step()

    def step(self) -> Step | None:
        """What undo would take back."""
        return self._step

    def undo(self) -> None:
        """Take back the last step; a refusal is told like any other."""
        flush_typing()
        self.bar.clear()
        self.look()
        session, step = self._session, self._step
        if session is None:
            return
        if step is None:
            session.refused.emit(CannotUndo("nothing"))
            return
        words = self._words(step)
        if self._take_back(session, step, words):
            self.look()
            self.bar.offer(t("Undo", "Undone: {step}").format(step=words), undoable=False)

    def _take_back(self, session: Session, step: Step, words: str) -> bool:
        """Whether it was taken back; a list of many people says how far it is, and can be stopped."""
        if len(step.people) < MANY:
            return session.take_back(step.entries, (step.operation,))
        title = t("Undo", "Being undone: {step}").format(step=words)
        try:
            with Waiting(self.bar.window(), title, t("Undo", "Stop"), writes=True) as waiting:
                return session.take_back(step.entries, (step.operation,), waiting.progress)
        except Stopped:
            return False

    def show_step(self) -> None:
        """Name the step wherever it is named."""
        words = self._words(self._step) if self._step else ""
        shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
        sentence = t("Undo", "Undo: {step}")
        hint = t("Undo", "Undo (Ctrl+Z)") if shown == words else sentence.format(step=words)
        for place in self._places():
            place.set_words(sentence.format(step=shown), hint)
            place.setVisible(bool(words))

    def _words(self, step: Step) -> str:
        """The step by name, in the language of the window."""
        if self._session is None:
            return ""
        named = self._session.read(undo.named, step)
        return step_words(*named, t) if named else ""

    def _hear(self, change: Change) -> None:
        """Something was done: look at it once the page has shown it."""
        if self.sender() is self._session and change.topic in self._topics:
            self.bar.clear()
            self._waits.start(0)

    def _look_after(self) -> None:
        """Say what undo would take back now; after a bulk act or a removal the bar offers it as well."""
        known = self._step
        self.look()
        step = self._step
        if step and is_large(step) and (known is None or known.entries[0] < step.entries[0]):
            self.bar.offer(t("Undo", "Done: {step}").format(step=self._words(step)), undoable=True)

    # ------- Ctrl+Z in fields

    def _watch(self, _former: QWidget | None, focus: QWidget | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
        self._field = focus if isinstance(focus, QLineEdit | QTextEdit | QAbstractSpinBox) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z go on to the window from a field with nothing to take back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not has_typing(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def is_large(step: Step) -> bool:
    """Whether much came or went at once."""
    return ".remove" in step.operation or (step.operation in SEVERAL and len(step.people) > 1)


def has_typing(field: QObject) -> bool:
    """Whether a field has typing of its own to take back."""
    if isinstance(field, QAbstractSpinBox):
        return field.lineEdit().isUndoAvailable()
    if isinstance(field, QTextEdit):
        return field.document().isUndoAvailable()
    return isinstance(field, QLineEdit) and field.isUndoAvailable()
