"""Fields that keep what is typed: half a second at most between a key and the record."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QTextEdit, QWidget

from desktop.ui.typefaces import control_height, font

DEBOUNCE = 300
"""Milliseconds between the first key and ``edited``."""
TEXT_MARGIN = 3


class Typing(QObject):
    """Gathers what is typed for a third of a second; ``paused`` comes then, or at once on ``flush``."""

    paused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.paused)

    def typed(self) -> None:
        """A key was struck."""
        if not self._timer.isActive():  # never put off: a steady typist would lose it all
            self._timer.start()

    def waiting(self) -> bool:
        """Whether something typed was not told yet."""
        return self._timer.isActive()

    def forget(self) -> None:
        """Drop what waits."""
        self._timer.stop()

    def flush(self) -> None:
        """Tell what waits now."""
        if self._timer.isActive():
            self._timer.stop()
            self.paused.emit()


class AutosaveLine(QLineEdit):
    """``edited`` carries the text after a pause in typing, on leaving, on hiding and on Enter.

    ``show_value`` never overwrites what a person is typing.
    """

    edited = Signal(str)

    def __init__(self, kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._known = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._tell)
        self.textEdited.connect(self._typing.typed)
        self.editingFinished.connect(self._typing.flush)
        self.setFont(font(kind))

    def show_value(self, text: str) -> None:
        """Show what the record holds."""
        self._known = text
        if not self._typing.waiting() and self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def flush(self) -> None:
        """Tell what waits now."""
        self._typing.flush()

    def _tell(self) -> None:
        if self.text() != self._known:
            self._known = self.text()
            self.edited.emit(self._known)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != font(self._kind):
            self.setFont(font(self._kind))

    def hideEvent(self, event: QHideEvent) -> None:
        self._typing.flush()
        super().hideEvent(event)


class AutosaveText(QTextEdit):
    """The same for a text of several lines; as high as its text, Tab leaves it, nothing but plain text.

    ``kind`` is "paper" for what will be printed.
    """

    edited = Signal(str)

    def __init__(self, kind: str = "paper", lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._lines = kind, lines
        self._known = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._tell)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(TEXT_MARGIN)
        self.setFont(font(kind))
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def show_value(self, text: str) -> None:
        """Show what the record holds."""
        self._known = text
        if not self._typing.waiting() and self.toPlainText() != text:
            self.setPlainText(text)
            self._typing.forget()

    def flush(self) -> None:
        """Tell what waits now."""
        self._typing.flush()

    def _changed(self) -> None:
        if self.toPlainText() != self._known:
            self._typing.typed()

    def _tell(self) -> None:
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.edited.emit(self._known)

    def _grow(self) -> None:
        """Be as high as the text, and at least as high as the lines asked for."""
        least = self.fontMetrics().lineSpacing() * self._lines + 2 * TEXT_MARGIN
        frame = self.contentsMargins()
        wanted = max(int(self.document().size().height()), least) + frame.top() + frame.bottom()
        self.setFixedHeight(max(control_height(), wanted))

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(font(self._kind))
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typing.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._typing.flush()
        super().hideEvent(event)


def flush_typing() -> None:
    """Tell what waits in the field that is typed in: before closing, printing, leaving a page.

    Every other field told it when the focus left it. Asking Qt for all widgets instead wraps halves of those
    that are just being deleted, and has crashed.
    """
    focus = QApplication.focusWidget()
    if isinstance(focus, (AutosaveLine, AutosaveText)):
        focus.flush()
