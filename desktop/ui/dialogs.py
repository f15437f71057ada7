"""The only maker of dialogs: questions, messages, sheets to fill in, file pickers. None blocks the code."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.refusals import Band
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.scroll import Scroll
from i18n import t

WIDTH = 500
UNBOUND = 16_777_215
AT_ONCE = [QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")]
"""Enter among the letters, and the one beside the figures."""


class Sheet(QDialog):
    """A dialog to fill in: title, one sentence, ``body`` (a layout), the safe button and the verb.

    ``taken`` comes when the verb is pressed; the page does its operation and calls ``finish(done)``, which
    closes only what was done. Esc and the safe button close and change nothing; Ctrl+Enter takes from every
    field. Show it with ``open()``.
    """

    taken = Signal()

    def __init__(self, parent: QWidget, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width = width
        self.heading = Label("section")
        self.sentence = Label("body")
        self.band = Band()
        self.safe = Button("plain")
        self.verb = Button("primary")
        self._scroll = Scroll()
        self.body = self._scroll.column
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.safe)
        self._buttons.addWidget(self.verb)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for widget in (self.heading, self.sentence, self._scroll, self.band):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        self.setTabOrder(self.verb, self.safe)  # Tab and Enter after the last field keep what was typed
        self.safe.clicked.connect(self.reject)
        self.verb.clicked.connect(self.taken)
        self.verb.setDefault(True)
        self.at_once = QShortcut(self)
        self.at_once.setKeys(AT_ONCE)
        self.at_once.setAutoRepeat(False)
        self.at_once.activated.connect(self.verb.click)
        self._scroll.body.installEventFilter(self)

    def set_words(self, heading: str, sentence: str, verb: str, safe: str = "") -> None:
        """Title, what it is about, the verb; the safe button is "Cancel" unless it has better words."""
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.sentence.show_text(sentence)
        self.set_verb(verb)
        self.safe.set_words(safe or t("Dialog", "Cancel"))

    def set_verb(self, verb: str, why_not: str = "") -> None:
        """The words of the verb; its tooltip tells the key, or why it is off."""
        keyed = t("Dialog", "{verb} (Ctrl+Enter)") if self.at_once.isEnabled() else ""
        self.verb.set_words(verb, why_not or keyed.format(verb=verb))

    def finish(self, done: bool) -> None:
        """Close after the operation was done; stay while it was refused."""
        if done:
            self.accept()

    def tell(self, sentence: str) -> None:
        """Say inside the sheet why it was refused."""
        self.band.tell(sentence)
        self._fit()

    def _fit(self) -> None:
        """As wide as asked, as high as the body needs; it scrolls where the window is not so high."""
        width = min(scaled(self._width), self._room().width())
        self.setFixedWidth(width)
        wanted = self._wanted()
        self._scroll.setVisible(self.body.count() > 0)
        self._scroll.setFixedHeight(wanted)
        over = max(0, self._high() - self._room().height())
        self._scroll.setFixedHeight(max(0, wanted - over))
        self.resize(width, self._high())
        self._scroll.setMaximumHeight(UNBOUND)

    def _wanted(self) -> int:
        """The height of the whole body."""
        body, margins = self._scroll.body, self._column.contentsMargins()
        if body.hasHeightForWidth():
            return body.heightForWidth(self.width() - margins.left() - margins.right())
        return body.sizeHint().height()

    def _high(self) -> int:
        """The height of the sheet with the body as it is set."""
        column = self._column
        if column.hasHeightForWidth():
            return column.totalHeightForWidth(self.width())
        return column.totalSizeHint().height()

    def _room(self) -> QSize:
        parent = self.parentWidget()
        return parent.window().size() if parent else self.screen().availableSize()

    def _first_field(self) -> QWidget:
        """Where the filling in begins."""
        return next(filter(takes_focus, self._scroll.body.findChildren(QWidget)), self.verb)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A note that appears in the body makes the sheet higher; it never grows smaller under the hand."""
        grows = event.type() == QEvent.Type.LayoutRequest and self.isVisible()
        if grows and self._wanted() > self._scroll.height():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)
        if self.focusWidget() in (None, self.safe, self.verb):
            self._first_field().setFocus()


def takes_focus(field: QWidget) -> bool:
    """Whether filling in may begin here: of several choices, where the chosen one is."""
    if isinstance(field, QAbstractButton) and field.autoExclusive() and not field.isChecked():
        return False
    return bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus) and field.isEnabled()


class Question(Sheet):
    """Asks before something final: the question names the object, one sentence says what follows."""

    confirmed = Signal()

    def __init__(self, parent: QWidget, question: str, consequence: str, verb: str, final: bool) -> None:
        super().__init__(parent, 480)
        self.at_once.setEnabled(False)
        self.set_words(question, consequence, verb)
        self._final = final
        self.verb.setDefault(not final)
        self.taken.connect(self._confirm)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.safe if self._final else self.verb).setFocus()


def ask(
    parent: QWidget,
    question: str,
    consequence: str,
    verb: str,
    slot: Callable[[], object],
    final: bool = True,
) -> Question:
    """Ask once; ``slot`` runs when the verb is chosen. ``final``: the focus starts on the safe button."""
    asked = Question(parent, question, consequence, verb, final)
    asked.confirmed.connect(slot)
    asked.open()
    return asked


def tell(parent: QWidget, heading: str, sentence: str) -> Sheet:
    """Tell something that has to be read: what happened, what was kept, what to do."""
    told = Sheet(parent, 480)
    told.set_words(heading, sentence, t("Dialog", "Understood"))
    told.safe.hide()
    told.taken.connect(told.accept)
    told.open()
    return told


def documents() -> str:
    """Where people keep their papers; their home where there is no such folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


class Picker(QFileDialog):
    """A file picker; ``chosen`` carries a Path."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, filters: str) -> None:
        super().__init__(parent, title, documents(), filters)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self._tell)

    def _tell(self, name: str) -> None:
        if name:
            self.chosen.emit(Path(name))


def choose_open(parent: QWidget, title: str, filters: str, slot: Callable[[Path], object]) -> Picker:
    """Choose a file that is there; ``filters`` as Qt writes them: "PDF (*.pdf)"."""
    picker = Picker(parent, title, filters)
    picker.setFileMode(QFileDialog.FileMode.ExistingFile)
    picker.chosen.connect(slot)
    picker.open()
    return picker


def choose_save(
    parent: QWidget, title: str, name: str, filters: str, slot: Callable[[Path], object]
) -> Picker:
    """Choose where to save; ``name`` is proposed and gives the ending."""
    picker = Picker(parent, title, filters)
    picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    picker.setDefaultSuffix(Path(name).suffix.lstrip("."))
    picker.selectFile(name)
    picker.chosen.connect(slot)
    picker.open()
    return picker


def choose_folder(parent: QWidget, title: str, start: str, slot: Callable[[Path], object]) -> Picker:
    """Choose a folder; ``start`` is where the looking begins."""
    picker = Picker(parent, title, "")
    picker.setFileMode(QFileDialog.FileMode.Directory)
    picker.setOption(QFileDialog.Option.ShowDirsOnly)
    if start:
        picker.setDirectory(start)
    picker.chosen.connect(slot)
    picker.open()
    return picker
