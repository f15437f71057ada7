"""What came out of a damaged office, and what did not: on the screen, as a file, on paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.refusals import Trouble
from desktop.core.salvaging import Salvaged
from desktop.documents import backups as words
from desktop.documents.saving import save
from desktop.operations import backups
from desktop.ui.backing_up import moment
from desktop.ui.dialogs import choose_save
from desktop.ui.offices import Offices
from desktop.ui.pages.restore import in_it
from desktop.ui.typefaces import font
from desktop.ui.welcome.front import Front
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class SalvagedPage(Front):
    """``place`` is the new office, ``damaged`` the one that it was read from."""

    def __init__(
        self, opener: Offices, window: "MainWindow", damaged: Path, place: Path, found: Salvaged,
        key: bytes | None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, parent)
        self._opener, self._window = opener, window
        self._damaged, self.place, self._found = damaged, place, found
        self._contents = backups.describe(place, key)
        self._at = opener.now()
        self.good, self.came, self.lost = Note("check", "good", "body"), Panel(), Panel()
        self.contents, self.losses = Label(), Label()
        self.came.column.addWidget(self.contents)
        self.lost.column.addWidget(self.losses)
        self.saved = Note("check", "good", "body")
        for widget in (self.good, self.came, self.lost, self.saved):
            self.body.addWidget(widget)
        self.saved.hide()
        self.open, self.keep = Button("primary", "right"), Button("plain", "export")
        self.print, self.other = Button("plain", "print"), Button("link", "left")
        for button in (self.open, self.keep, self.print, self.other):
            self.add_button(button)
        self.open.clicked.connect(self.open_new)
        self.keep.clicked.connect(self.ask_where)
        self.print.clicked.connect(self.ask_printer)
        self.other.clicked.connect(window.show_first_run)
        self.begin()

    def first(self) -> QWidget:
        """The new office."""
        return self.open

    def retranslate(self) -> None:
        """Every text."""
        self.title.setText(t("Salvage", "What could be read is in a new office"))
        self.line.setText(str(self.place))
        self.good.show_note(
            t("Salvage", "The damaged file was left as it is: {path}").format(path=self._damaged)
        )
        self.came.set_title(t("Salvage", "In the new office"))
        self.lost.set_title(t("Salvage", "What could not be read"))
        self.contents.setText(in_it(self._contents))
        self.losses.setText("\n".join(words.losses(self._found, t)))
        self.open.set_words(t("Salvage", "Open the new office"))
        self.keep.set_words(t("Salvage", "Save the list…"))
        self.print.set_words(t("Salvage", "Print the list…"))
        self.other.set_words(t("Salvage", "Another office"))

    def text(self) -> str:
        """The page as a list, for a file and for paper."""
        return "\n".join(
            (
                t("Salvage", "Salvage of a damaged office, {moment}").format(moment=moment(self._at)),
                t("Salvage", "Damaged file: {path}").format(path=self._damaged),
                t("Salvage", "New office: {path}").format(path=self.place),
                "",
                t("Salvage", "In the new office"),
                words.contents(self._contents, t),
                "",
                t("Salvage", "What could not be read"),
                *words.losses(self._found, t),
                "",
            )
        )

    # ------- what is done

    def open_new(self) -> None:
        """Work in the new office from now on."""
        self._opener.open(self.place)

    def ask_where(self) -> None:
        """Ask where the list goes."""
        name = t("Salvage", "Salvage {day}").format(day=self._at.date().isoformat())
        title, kind = t("Salvage", "Save the list"), t("Salvage", "Text")
        choose_save(self, title, f"{name}.txt", f"{kind} (*.txt)", self.save_list)

    def save_list(self, path: Path) -> None:
        """Write it."""
        try:
            save(self.text().encode("utf-8-sig"), path)
        except Trouble as trouble:
            self._window.show_trouble(trouble)
            return
        self.saved.show_note(t("Salvage", "Saved: {path}").format(path=path))

    def ask_printer(self) -> None:
        """Ask which printer, and print."""
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self.printer, self)
        dialog.accepted.connect(self.print_list)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def print_list(self) -> None:
        """Send the list to the printer that was chosen."""
        paper = QTextDocument()
        paper.setDefaultFont(font("paper"))
        paper.setPlainText(self.text())
        paper.print_(self.printer)
