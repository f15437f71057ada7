"""Secrets that are shown once: large enough to be copied by hand, with what prints them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.refusals import Trouble
from desktop.ui.dialogs import choose_save
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

GAP = 10
"""Pixels above whose secret follows, so that the words stand with their own secret."""


class Shown(NamedTuple):
    """A secret: what it is or whose, and its lines."""

    title: str
    lines: Sequence[str]

    def __repr__(self) -> str:
        """Nothing of the secret."""
        return f"Shown({self.title!r})"


class SecretPaper(QWidget):
    """``make`` gives the bytes of the paper when it is printed; ``kept`` comes with the box.

    Nothing is put to use before ``is_kept``.
    """

    kept = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], bytes] = bytes
        self._name = ""
        self.panel = Panel()
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.panel.column.setSpacing(4)
        self.print_, self.save_ = Button("plain", "print"), Button("plain", "export")
        self.done, self.box = Note("check", "good", "body"), QCheckBox()
        tools = QWidget()
        row = FlowLayout(tools, gap=10)
        row.addWidget(self.print_)
        row.addWidget(self.save_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.panel, tools, self.done, self.box):
            column.addWidget(widget)
        column.addStretch(1)
        self.done.hide()
        self.print_.clicked.connect(self.ask_printer)
        self.save_.clicked.connect(self.ask_where)
        self.box.toggled.connect(self.kept)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.print_.set_words(t("Secret", "Print…"))
        self.save_.set_words(t("Secret", "Save as PDF…"))
        self.box.setText(t("Secret", "I have printed or written it down"))
        self.box.setAccessibleName(self.box.text())

    def show_secrets(self, secrets: Sequence[Shown], make: Callable[[], bytes], name: str) -> None:
        """Show them, with the paper of them and the name of its file."""
        self._make, self._name = make, name
        while self.panel.column.count():
            item = self.panel.column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for secret in secrets:
            if secret.title:
                self.panel.column.addWidget(Label("small", "muted"))
                self._last_label().setText(secret.title)
                self._last_label().setContentsMargins(0, GAP if self.panel.column.count() > 1 else 0, 0, 0)
            for line in secret.lines:
                self.panel.column.addWidget(Label("page"))
                self._last_label().setText(line)
                self._last_label().setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._last_label().setAccessibleName(" ".join(line))

    def is_kept(self) -> bool:
        """Whether the box says that it is on paper."""
        return self.box.isChecked()

    def _last_label(self) -> Label:
        item = self.panel.column.itemAt(self.panel.column.count() - 1)
        label = item.widget() if item else None
        assert isinstance(label, Label)
        return label

    # ------- on paper

    def ask_where(self) -> None:
        """Ask where to save."""
        choose_save(self, t("Secret", "Save as PDF"), self._name, t("Secret", "PDF (*.pdf)"), self.save)

    def save(self, path: Path) -> None:
        """Save the paper; it should not stay where it is."""
        from desktop.documents.saving import save

        try:
            save(self._make(), path)
        except Trouble as trouble:
            self.done.show_note(sentence_of(trouble), "late", "bad")
            return
        told = t("Secret", "Saved: {path}. Print it and delete the file: whoever finds it can get in.")
        self.done.show_note(told.format(path=path), "check", "good")

    def ask_printer(self) -> None:
        """Ask which printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(t("Secret", "Hattama"))
        dialog = QPrintDialog(self.printer, self)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides it behind one with a slot's name

    def _print(self) -> None:
        from PySide6.QtPdf import QPdfDocument

        from desktop.ui.printing import print_pages

        document, buffer = QPdfDocument(self), QBuffer(self)
        buffer.setData(self._make())
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if print_pages(document, self.printer):
            told = t("Secret", "Sent to the printer: {name}").format(name=self.printer.printerName())
            self.done.show_note(told, "check", "good")
        else:
            told = t("Secret", "The printer does not answer; nothing was printed. Write it down by hand.")
            self.done.show_note(told, "late", "bad")
        document.close()
        document.deleteLater()
        buffer.deleteLater()
