"""Bringing in a list of people: choose the file, see what becomes of each row, import."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.merging import ImportReport
from desktop.core.refusals import Trouble
from desktop.core.rosters import RosterRow, RosterTable, RowProblem, guess_columns, names_people, to_rows
from desktop.operations import people, rosters
from desktop.ui.actions import Action, Actions
from desktop.ui.dialogs import ask
from desktop.ui.page import Navigator, Page
from desktop.ui.people.import_choices import ImportChoices
from desktop.ui.people.import_file import choose_roster
from desktop.ui.people.import_table import ImportLine, ImportTable, by_fate, lines_of
from desktop.ui.people.import_words import FATES, fate_words
from desktop.ui.refusals import Band, sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class ImportPage(Page):
    """The record asked for is the path of a file, or None."""

    topics: ClassVar[frozenset[str]] = frozenset({"people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._path: Path | None = None
        self._table: RosterTable | None = None
        self._columns: dict[int, str] = {}
        self._rows: Sequence[RosterRow | RowProblem] = ()
        self._done: ImportReport | None = None
        self.head = PageHead()
        self.back, self.choose = Button("plain", "left"), Button("plain", "doc")
        self.onward, self.bring = Button("plain", "bodies"), Button("primary", "import")
        self.band, self.result = Band(), Band("good", "check")
        self.choices, self.table = ImportChoices(), ImportTable()
        self.unread = Note("warn", "warn", "body")
        self.empty, self.bare, self.stack = EmptyPage("rows"), Panel(), QStackedWidget()
        self._build()
        self._listen()
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        for button in (self.back, self.choose, self.onward, self.bring):
            self.head.add(button)
        sides = SideBySide()
        sides.add(self.choices, 280, 1, least=200)
        sides.add(self.table, 620, 3, least=440)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(self.bare)
        self.stack.addWidget(sides)
        for widget in (self.head, self.band, self.result, self.unread, self.stack):
            self.column.addWidget(widget, 1 if widget is self.stack else 0)
        self.unread.hide()

    def _listen(self) -> None:
        self.back.clicked.connect(self.go_people)
        self.choose.clicked.connect(self.ask_file)
        self.bring.clicked.connect(self.go_on)
        self.onward.clicked.connect(self.go_bodies)
        self.choices.reread.connect(self._reread)
        self.choices.columns_chosen.connect(self._take_columns)
        self.table.adding.connect(self._add)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("choose", t("Import", "Choose a file"), self.ask_file, "Ctrl+O"),
            Action("import", t("Import", "Import"), self.go_on, "Ctrl+Return"),
            Action("back", t("Import", "To the people"), self.go_people, "Esc"),
        )

    def retranslate(self) -> None:
        self.back.set_words(t("Import", "To the people"), t("Import", "To the people (Esc)"))
        self.choose.set_words(t("Import", "Choose a file…"), t("Import", "Choose a file (Ctrl+O)"))
        self.empty.set_words(
            t("Import", "Bring in a list of people"),
            t(
                "Import",
                "Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.",
            ),
            Step(
                "import",
                t("Import", "Choose the file"),
                t(
                    "Import",
                    "Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps",
                ),
                t("Import", "Choose a file…"),
                self.ask_file,
                "rosters.import_rows",
            ),
        )
        self.onward.set_words(t("Import", "Form the bodies"))
        self.unread.show_note("")
        self.choices.retranslate()
        self.table.retranslate()
        self.actions_here.retranslate()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self._path, self._table, self._done = None, None, None
        self.band.clear()
        self.result.clear()
        if isinstance(record, Path):
            self.read(record)

    def refresh(self) -> None:
        table = self._table
        self.stack.setCurrentIndex(0 if table is None else 1)
        self.choose.setVisible(table is not None)
        self.bring.setVisible(table is not None)
        self.back.setVisible(table is None or self._done is None)
        self.onward.setVisible(self._done is not None)
        name = self._path.name if self._path and table else ""
        self.head.set_words(t("Import", "Import of a list"), name)
        if table is not None:
            self.choices.show_table(table, self._columns)
            self._show_rows()

    def focus_first(self) -> None:
        if self._table is None:
            self.empty.focus_first()
        else:
            self.bring.setFocus()

    # ------- reading

    def ask_file(self) -> None:
        """Let a file be chosen."""
        choose_roster(self, self.read)

    def read(self, path: Path, encoding: str = "", separator: str = "") -> None:
        """Read a file; what was shown stays when it cannot be read."""
        self.band.clear()
        self.result.clear()
        try:
            table = self.navigator.means.read_roster(path, encoding, separator)
        except Trouble as trouble:
            self.band.tell(sentence_of(trouble))
            self.refresh()
            return
        self._path, self._table, self._done = path, table, None
        self._columns = guess_columns(table.headings)
        self.refresh()
        self.focus_first()

    def _reread(self) -> None:
        if self._path is not None:
            self.read(self._path, self.choices.encoding.chosen(), self.choices.separator.chosen())

    def _take_columns(self) -> None:
        self._columns = self.choices.columns()
        self._done = None
        self.result.clear()
        self._show_rows()

    # ------- what is shown

    def _show_rows(self) -> None:
        assert self._table is not None
        named = names_people(self._columns)
        self.unread.show_note(
            ""
            if named
            else t("Import", "Choose at the left which column holds the names: none was recognised.")
        )
        self._rows = to_rows(self._table, self._columns) if named else ()
        report = self._done or self.session.read(rosters.preview_import, self._rows)
        self.table.show_lines(lines_of(self._rows, report))
        self._show_verb(report)

    def _show_verb(self, report: ImportReport) -> None:
        """The primary button: import, or go on once it is done."""
        self.back.setVisible(self._done is None)
        self.onward.setVisible(self._done is not None)
        if self._done is not None:
            self.bring.set_icon("people")
            self.bring.set_words(t("Import", "Show the people"))
            self.bring.setEnabled(True)
            return
        self.bring.set_icon("import")
        wanted = len(report.added) + len(report.updated)
        self.bring.setEnabled(wanted > 0)
        self.bring.set_words(
            t("Import", "Import"),
            t("Import", "Import (Ctrl+Enter)") if wanted else t("Import", "No row brings anything new"),
        )

    # ------- what is done

    def go_on(self) -> None:
        """Import; when that is done, show the people."""
        if not self.bring.isEnabled() or self._table is None:
            return
        if self._done is not None:
            self.go_people()
            return
        from desktop.ui import backing_up

        trouble = backing_up.before_import(self.session, self.window())
        if trouble is None:
            self.bring_in()
        else:
            self._ask_without_backup(trouble)

    def _ask_without_backup(self, trouble: Trouble) -> None:
        """What was to be kept before could not be kept: whoever imports decides."""
        reason = t("Import", "It would hold the office as it is before the import. {reason}")
        ask(
            self,
            t("Import", "The backup was not made"),
            reason.format(reason=sentence_of(trouble)),
            t("Import", "Import without a backup"),
            self.bring_in,
        )

    def bring_in(self) -> None:
        """Import what is shown."""
        report = self.session.do(rosters.import_rows, self._rows)
        if report is not None:
            self._done = report
            self._show_rows()
            self.result.tell(result_words(report))
            self.bring.setFocus()

    def hear(self, change: object) -> None:
        """What this page does itself it shows itself; others change the people while it is hidden."""

    def _add(self, line: ImportLine) -> None:
        """Take a doubtful row for a new person."""
        if line.draft is None or self.session.do(people.add, line.draft) is None:
            return
        if self._done is not None:
            kept = tuple(note for note in self._done.doubtful if note.number != line.number)
            moved = tuple(note for note in self._done.doubtful if note.number == line.number)
            added = tuple(note._replace(reason="") for note in moved)
            self._done = ImportReport(
                self._done.added + added, self._done.updated, self._done.skipped, kept, self._done.problems
            )
            self.result.tell(result_words(self._done))
        self._show_rows()

    def go_bodies(self) -> None:
        """Show the bodies, to seat those who came in."""
        self.navigator.go("bodies")

    def go_people(self) -> None:
        """Show the people."""
        self.navigator.go("people")


def result_words(report: ImportReport) -> str:
    """What an import did, in figures."""
    words = fate_words()
    counts = {fate: len(notes) for fate, notes in by_fate(report).items()}
    pattern = t("Import", "{what}: {count}")
    told = [pattern.format(what=words[fate], count=counts[fate]) for fate in FATES if counts[fate]]
    return t("Import", "The list is in. {counts}.").format(counts=". ".join(told))
