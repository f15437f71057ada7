"""Bringing in a list of people: choose the file, see what becomes of each row, import."""

from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.import_report import Choice, ImportReport
from desktop.core.profiles import Profile
from desktop.core.refusals import Trouble
from desktop.operations import imports, profiles
from desktop.ui.actions import Action, Actions
from desktop.ui.page import Navigator, Page
from desktop.ui.people.import_choices import ImportChoices
from desktop.ui.people.import_file import ASKING, choose_roster
from desktop.ui.people.import_first import FirstSteps
from desktop.ui.people.import_profiles import ImportProfiles
from desktop.ui.people.import_reading import Reading, Seen
from desktop.ui.people.import_rows_file import ask_where, save_rows
from desktop.ui.people.import_table import ImportLine, ImportTable, lines_of
from desktop.ui.people.import_words import result_words
from desktop.ui.people.past_imports import PastImports
from desktop.ui.refusals import Band, sentence_of
from desktop.ui.session import Change, Session
from desktop.ui.waiting import Stopped
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class ImportPage(Page):
    """The record asked for is the path of a file, ASKING to let one be chosen, or None."""

    topics: ClassVar[frozenset[str]] = frozenset({"people", "profiles"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._reading = Reading(self, session, navigator.means.read_roster)
        self._seen: Seen | None = None
        self._done: ImportReport | None = None
        self.head = PageHead()
        self.back, self.choose = Button("plain", "left"), Button("plain", "doc")
        self.onward, self.bring = Button("plain", "bodies"), Button("primary", "import")
        self.band, self.result = Band(), Band("good", "check")
        self.choices, self.table = ImportChoices(), ImportTable()
        self.unread = Note("warn", "warn", "body")
        self.profiles = ImportProfiles(self, session, self.seen, self.choices.profile)
        self.empty = FirstSteps(self.ask_file, self.look_back)
        self.bare, self.stack = Panel(), QStackedWidget()
        self._build()
        self._listen()
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        for button in (self.back, self.choose, self.onward, self.bring):
            self.head.add(button)
        sides = SideBySide()
        sides.turned.connect(self.choices.unroll)
        sides.add(self.choices, 280, 1, whole=True)
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
        self.choices.heading_chosen.connect(self._take_heading)
        self.profiles.taken.connect(self._take_profile)
        self.profiles.kept.connect(self._keep_profile)
        self.choices.looking_back.connect(self.look_back)
        self.table.decided.connect(self._decide)
        self.table.listing.connect(self.ask_where)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("choose", t("Import", "Choose a file"), self.ask_file, "Ctrl+O"),
            Action("import", t("Import", "Import"), self.go_on, "Ctrl+Return"),
            Action("earlier", t("Import", "Earlier imports"), self.look_back, "Ctrl+H"),
            Action("back", t("Import", "To the people"), self.go_people, "Esc"),
        )

    def retranslate(self) -> None:
        self.back.set_words(t("Import", "To the people"), t("Import", "To the people (Esc)"))
        self.choose.set_words(t("Import", "Choose a file…"), t("Import", "Choose a file (Ctrl+O)"))
        self.onward.set_words(t("Import", "Form the bodies"))
        self.unread.show_note("")
        self.choices.retranslate()
        self.table.retranslate()
        self.actions_here.retranslate()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self._seen, self._done = None, None
        self.band.clear()
        self.result.clear()
        if isinstance(record, Path):
            self.read(record)

    def refresh(self) -> None:
        """What others did since tells otherwise what becomes of the rows."""
        if self._done is not None and not self.session.read(imports.stands):
            self._done = None
            self.result.clear()
        if self._seen is not None and self._done is None:
            self._seen = self._reading.compared(self._seen) or self._seen
        self._show()

    def focus_first(self) -> None:
        if self.record == ASKING:
            self.record = None
            self.ask_file()
        elif self._seen is None:
            self.empty.focus_first()
        else:
            self.bring.setFocus()

    def seen(self) -> Seen | None:
        """The list that is shown."""
        return self._seen

    # ------- reading

    def ask_file(self) -> None:
        """Let a file be chosen."""
        choose_roster(self, self.read)

    def read(self, path: Path, encoding: str = "", separator: str = "", sheet: str = "") -> None:
        """Read a file; what was shown stays when it cannot be read."""
        try:
            self._take(self._reading.file(path, encoding, separator, sheet))
        except Trouble as trouble:
            self._tell(trouble)
        else:
            self.focus_first()

    def _reread(self) -> None:
        if self._seen is not None:
            wanted, text = self.choices, bool(self._seen.table.encoding)
            self.read(
                self._seen.path,
                wanted.encoding.chosen() if text else "",
                wanted.separator.chosen() if text else "",
                wanted.sheet.chosen() if wanted.sheet.box.count() else "",
            )

    def _take_columns(self) -> None:
        if self._seen is not None:
            self._take(self._reading.by_columns(self._seen, self.choices.columns()))

    def _take_heading(self, number: int) -> None:
        if self._seen is not None:
            self._take(self._reading.by_heading(self._seen, number))

    def _take_profile(self, profile: Profile | None) -> None:
        if self._seen is None:
            return
        try:
            self._take(self._reading.by_profile(self._seen, profile))
        except Trouble as trouble:
            self._tell(trouble)

    def _keep_profile(self, number: int) -> None:
        """The columns are those of a profile by now, or of none."""
        if self._seen is not None:
            self._seen = replace(self._seen, profile=number)
            self._show()

    def _take(self, seen: Seen | None) -> None:
        """Show a list that was read otherwise; nothing is done of its rows yet."""
        self.band.clear()
        if seen is not None:
            self.result.clear()
            self._seen, self._done = seen, None
        self._show()

    def _tell(self, trouble: Trouble) -> None:
        """Say why a file cannot be read."""
        self.result.clear()
        self._show()
        self.band.tell(sentence_of(trouble))

    # ------- what is shown

    def _show(self) -> None:
        seen = self._seen
        self.stack.setCurrentIndex(0 if seen is None else 1)
        self.choose.setVisible(seen is not None)
        self.bring.setVisible(seen is not None)
        self.back.setVisible(self._done is None)
        self.onward.setVisible(self._done is not None)
        self.head.set_words(t("Import", "Import of a list"), seen.path.name if seen else "")
        if seen is None:
            self.empty.offer(self.session.read(imports.stands) is not None)
            self.unread.show_note("")
            return
        self.choices.show_table(seen.table, seen.columns, self.session.read(profiles.profiles), seen.profile)
        self._show_rows(seen)

    def _show_rows(self, seen: Seen) -> None:
        unread = t("Import", "Choose at the left which column holds the names: none was recognised.")
        self.unread.show_note("" if seen.names_people() else unread)
        report = self._done or seen.report
        done = self._done is not None
        lines = lines_of(seen.rows, report, seen.decisions) if done else seen.lines
        self.table.show_lines(lines, undecided=not done)
        self._show_verb(report)

    def _show_verb(self, report: ImportReport) -> None:
        """The primary button: import, or go on once it is done."""
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
        if not self.bring.isEnabled() or self._seen is None:
            return
        if self._done is not None:
            self.go_people()
            return
        from desktop.ui import backing_up

        trouble = backing_up.before_import(self.session, self.window())
        if trouble is None:
            self.bring_in()
        else:
            backing_up.ask_without(self, trouble, self.bring_in)

    def bring_in(self) -> None:
        """Import what is shown; whoever stops it has brought in nothing."""
        assert self._seen is not None
        try:
            report = self._reading.brought_in(self._seen)
        except Stopped:
            self.band.tell(t("Import", "Stopped. Nothing was brought in."))
            return
        if report is not None:
            self._done = report
            self._show()
            self.result.tell(result_words(report))
            self.bring.setFocus()

    def hear(self, change: object) -> None:
        """What this page does itself it shows itself; others change the people while it is hidden."""
        if isinstance(change, Change) and change.operation == "imports.take_back":
            self.refresh()

    def _decide(self, line: ImportLine, decision: Choice | None) -> None:
        """Decide of a row, or leave it to the program again."""
        if self._seen is not None:
            self._seen = self._reading.decided(self._seen, line.number, decision) or self._seen
            self._show_rows(self._seen)
            self.table.table.select(line.number)

    def look_back(self) -> None:
        """Show the imports there were, to take one of them back."""
        PastImports(self, self.session).open()

    def ask_where(self) -> None:
        """Ask where the rows that are to be looked at are saved."""
        ask_where(self, self._seen.path.stem if self._seen else "", self.save_rows)

    def save_rows(self, path: Path) -> None:
        """Save them, or say why not."""
        assert self._seen is not None
        trouble = save_rows(self.session, self._done or self._seen.report, path)
        if trouble is not None:
            self.band.tell(sentence_of(trouble))

    def go_bodies(self) -> None:
        """Show the bodies, to seat those who came in."""
        self.navigator.go("bodies")

    def go_people(self) -> None:
        """Show the people."""
        self.navigator.go("people")
