"""The minutes as they will be printed: the very bytes that are shown are saved and printed."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.meetings import Meeting
from desktop.core.refusals import Trouble
from desktop.documents.minutes import build
from desktop.documents.saving import save
from desktop.operations import meetings, minutes, papers
from desktop.ui import dialogs
from desktop.ui.actions import Action, Actions
from desktop.ui.meeting_words import state_chip, title_of
from desktop.ui.page import Navigator, Page
from desktop.ui.printing import print_pages
from desktop.ui.refusals import Band, sentence_of
from desktop.ui.session import Session
from desktop.ui.sheets import Sheets
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import phrases, t

LAYOUTS: dict[str, tuple[str, ...]] = {"both": ("kk", "ru"), "kk": ("kk",), "ru": ("ru",)}


class PreviewPage(Page):
    """The record is the number of a meeting; ``content`` holds the bytes that are shown."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"meetings", "agenda", "item", "motion", "vote", "attendance", "settings"}
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.content = b""
        self.head = PageHead()
        self.state = ChipLabel()
        self.layouts = Switch()
        self.to_meeting, self.print_ = Button("plain"), Button("plain", "print")
        self.save_ = Button("primary", "export")
        for widget in (self.state, self.layouts, self.to_meeting, self.print_, self.save_):
            self.head.add(widget)
        self.band = Band()
        self.done = Band("good", "check")
        self.document = QPdfDocument(self)
        self.buffer = QBuffer(self)
        self.view = Sheets(self.document, self)
        panel = Panel(flush=True)
        panel.column.addWidget(self.view)
        self.column.addWidget(self.head)
        self.column.addWidget(self.band)
        self.column.addWidget(self.done)
        self.column.addWidget(panel, 1)
        self.actions_ = Actions(self, self._table)
        self.layouts.chosen.connect(self._lay)
        self.to_meeting.clicked.connect(self.go_back)
        self.print_.clicked.connect(self.ask_printer)
        self.save_.clicked.connect(self.ask_where)

    def _table(self) -> Sequence[Action]:
        return (
            Action("save", t("Preview", "Save as PDF"), self.ask_where, "Ctrl+S", "export"),
            Action("print", t("Preview", "Print"), self.ask_printer, "Ctrl+P", "print"),
            Action("back", t("Preview", "Back to the meeting"), self.go_back, "Esc", "left"),
            Action("nearer", t("Preview", "Enlarge"), self.view.nearer, "Ctrl++"),
            Action("farther", t("Preview", "Reduce"), self.view.farther, "Ctrl+-"),
            Action("width", t("Preview", "Fit to the width"), self.view.fit_width, "Ctrl+0"),
        )

    def retranslate(self) -> None:
        """Words of the page."""
        self.layouts.show_choices(
            (
                Choice("both", t("Preview", "Both languages")),
                Choice("kk", t("Preview", "Kazakh")),
                Choice("ru", t("Preview", "Russian")),
            )
        )
        self.layouts.setAccessibleName(t("Preview", "Languages of the paper"))
        self.to_meeting.set_words(
            t("Preview", "Back to the meeting"), t("Preview", "Back to the meeting (Esc)")
        )
        self.print_.set_words(t("Preview", "Print…"), t("Preview", "Print (Ctrl+P)"))
        self.save_.set_words(t("Preview", "Save as PDF…"), t("Preview", "Save as PDF (Ctrl+S)"))
        self.view.setAccessibleName(t("Preview", "Minutes"))
        self.actions_.retranslate()

    def show_record(self, record: object) -> None:
        """Another meeting begins at its first page."""
        if record != self.record:
            self.view.verticalScrollBar().setValue(0)
        super().show_record(record)
        self.done.clear()

    def refresh(self) -> None:
        """Make the paper anew."""
        meeting = self.meeting()
        self.head.set_words(
            title_of(meeting), t("Preview", "Minutes, {day}").format(day=long_date(meeting.day))
        )
        self.state.show_chip(state_chip(meeting))
        self.view.dress()
        try:
            record = self.session.read(minutes.assemble, meeting.id)
            content = build(record, LAYOUTS[self.layouts.current()], phrases)
        except Trouble as trouble:
            self._show(b"")
            self.band.tell(sentence_of(trouble))
            return
        self.band.clear()
        if content != self.content:
            self._show(content)

    def _show(self, content: bytes) -> None:
        """Show these bytes; without any there is nothing to save or print."""
        place = self.view.verticalScrollBar().value()
        self.document.close()
        self.buffer.close()
        self.content = content
        self.buffer.setData(content)
        self.buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        if content:
            self.document.load(self.buffer)
            self.view.suit()
        self.view.verticalScrollBar().setValue(place)
        for button in (self.print_, self.save_):
            button.setEnabled(bool(content))

    def meeting(self) -> Meeting:
        """The meeting whose paper is shown."""
        return self.session.read(meetings.meeting, self.record)

    def journal_of(self) -> dict[str, int]:
        """Of this meeting."""
        return {"meeting": self.record}

    def focus_first(self) -> None:
        """Keys scroll the paper at once."""
        self.view.setFocus()

    def _lay(self, _layout: str) -> None:
        self.done.clear()
        self.refresh()

    def go_back(self) -> None:
        """The meeting, or its plan."""
        planned = self.meeting().state == "planned"
        self.navigator.go("plan" if planned else "live", self.record)

    def ask_where(self) -> None:
        """Ask where to save."""
        if self.content:
            dialogs.choose_save(
                self, t("Preview", "Save as PDF"), self.file_name(), t("Preview", "PDF (*.pdf)"), self._save
            )

    def file_name(self) -> str:
        """A name that sorts by day and tells body, number and languages."""
        meeting = self.meeting()
        name = t("Preview", "{day} Minutes {title} ({languages})").format(
            day=meeting.day.isoformat(),
            title=title_of(meeting),
            languages=", ".join(LAYOUTS[self.layouts.current()]),
        )
        return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in name) + ".pdf"

    def _save(self, path: Path) -> None:
        try:
            save(self.content, path)
        except Trouble as trouble:
            self.done.clear()
            self.band.tell(sentence_of(trouble))
            return
        self.band.clear()
        self._note("minutes", path.name)
        self.done.tell(t("Preview", "Saved: {path}").format(path=path))

    def _note(self, kind: str, name: str) -> None:
        """Write into the journal that the paper left the office; an office that is only read keeps none."""
        if not self.session.office.store.read_only:
            self.session.did(papers.exported, kind, name, self.record)

    def ask_printer(self) -> None:
        """Ask which printer, and print."""
        if not self.content:
            return
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(self.file_name())
        dialog = QPrintDialog(self.printer, self)
        dialog.setMinMax(1, self.document.pageCount())
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides it behind one with a slot's name

    def _print(self) -> None:
        if print_pages(self.document, self.printer):
            self._note("minutes_printed", self.file_name())
            self.done.tell(
                t("Preview", "Sent to the printer: {name}").format(name=self.printer.printerName())
            )
        else:
            self.band.tell(
                t("Preview", "The printer does not answer; nothing was printed. Save the paper as PDF.")
            )
