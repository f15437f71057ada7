"""The journal: what was done, when and by whom; found, exported, and held against papers."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.people import Person
from desktop.core.refusals import NoSuchRecord, Trouble
from desktop.documents.journal import listed
from desktop.documents.record_values import Words
from desktop.documents.saving import save
from desktop.operations import journal, meetings, papers, people, recalling
from desktop.operations.journal import Wanted
from desktop.ui.dialogs import choose_save, tell
from desktop.ui.journal.checking import CheckPaper
from desktop.ui.journal.details import Details
from desktop.ui.journal.filters import Filters
from desktop.ui.journal.keeping import KeepingSheet
from desktop.ui.journal.shown import Shown, columns, number, shown_of
from desktop.ui.languages import figure
from desktop.ui.records import Table
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t

AT_ONCE = 200
"""Entries that are read at once."""
ALL = 1_000_000
"""More than any office has: what is exported is all that was asked for."""
LEAST_HEIGHT = 340


class ListAndDetails(SideBySide):
    """As high as the window leaves, and never lower than is of use: the page scrolls then."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), scaled(LEAST_HEIGHT))


class OfJournal(QWidget):
    """Whoever may not read it sees a sentence."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Wanted | None = None
        self._looked = False
        """Once for as long as the office is open: that it was read is an entry itself."""
        self._ends = True
        self.filters = Filters(self._find)
        self.table: Table[Shown] = Table(columns, number)
        self.details = Details()
        self.foot, self.more = Label("small", "muted", wrap=False), Button("link", "down")
        self.export, self.check = Button("plain", "export"), Button("plain", "doc")
        self.verify, self.keeping = Button("plain", "check"), Button("plain", "clock")
        self.refused, self.asking, self.sides = Panel(), Panel(), ListAndDetails()
        self.sentence = Label("body")
        self._build()
        self.filters.asked.connect(self._show_first)
        self.filters.words.left_for_list.connect(self.table.setFocus)
        self.table.chosen.connect(self.details.show_entry)
        self.table.verticalScrollBar().valueChanged.connect(self._look_for_end)
        self.more.clicked.connect(self.show_more)
        self.export.clicked.connect(self.ask_where)
        self.check.clicked.connect(self.ask_paper)
        self.verify.clicked.connect(self.verify_all)
        self.keeping.clicked.connect(self.ask_years)

    def _build(self) -> None:
        self.refused.column.addWidget(self.sentence)
        tools = QWidget()
        row = FlowLayout(tools, gap=10)
        for button in (self.export, self.check, self.verify, self.keeping, self.filters.clear):
            row.addWidget(button)
        self.asking.column.addWidget(self.filters)
        self.asking.column.addWidget(tools)
        feet = QWidget()
        foot = FlowLayout(feet, gap=16)
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self.foot)
        foot.addWidget(self.more)
        self.list = Panel(flush=True)
        self.list.column.addWidget(self.table, 1)
        self.list.column.addWidget(feet)
        self.sides.add(self.list, 640, 3)
        self.sides.add(self.details, 380, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.refused, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.asking)
        column.addWidget(self.sides, 1)

    def retranslate(self) -> None:
        """Words."""
        self.filters.retranslate()
        self.table.setAccessibleName(t("Journal", "Journal"))
        self.table.retranslate()
        self.details.retranslate()
        self.more.set_words(t("Journal", "Older ones"))
        self.export.set_words(
            t("Journal", "Save as a list…"), t("Journal", "All that is asked for, for a spreadsheet (.csv)")
        )
        self.check.set_words(
            t("Journal", "Check a paper…"), t("Journal", "By what stands at the foot of minutes")
        )
        self.verify.set_words(
            t("Journal", "Check the journal"), t("Journal", "Whether every entry follows the one before")
        )
        self.keeping.set_words(t("Journal", "How long it is kept…"))
        self.sentence.setText(
            t("Journal", "The journal is read by the administrator and the head of the secretariat.")
        )

    def allowed(self) -> bool:
        """Whether the role of the person at work may read it."""
        return self._session.may(journal.entries)

    def ask_for(self, wanted: Wanted) -> None:
        """Show these entries at the next ``refresh``."""
        self._asked = wanted

    def refresh(self) -> None:
        """Read the newest entries and show them."""
        allowed = self.allowed()
        self.refused.setVisible(not allowed)
        self.asking.setVisible(allowed)
        self.sides.setVisible(allowed)
        if not allowed:
            return
        known = self._session.read(recalling.authors)
        self.filters.offer(self._session.read(meetings.meetings), known)
        if self._asked is not None:
            self.filters.show_wanted(self._asked, self._person(self._asked.person))
            self._asked = None
        self.keeping.setEnabled(self._session.may(journal.set_retention))
        self._show_first()
        if not self._looked:
            self._looked = self._session.office.store.read_only or self._session.did(journal.look)

    def _show_first(self) -> None:
        """The newest page of what is asked for."""
        self._ends = False
        self.table.show_records(self._read(None))
        if self.table.current() is None:
            self.table.select_first()
        self._show_foot()

    def show_more(self) -> None:
        """The next older page; the list stays where it is scrolled to."""
        shown = self.table.records.records
        if self._ends or not shown:
            return
        older = self._read(shown[-1].entry.id)
        place = self.table.verticalScrollBar().value()
        self.table.show_records([*shown, *older])
        self.table.verticalScrollBar().setValue(place)
        self._show_foot()

    def _read(self, before: int | None) -> list[Shown]:
        entries = self._session.read(journal.entries, self.filters.wanted(), before, AT_ONCE)
        self._ends = len(entries) < AT_ONCE
        return shown_of(entries, Words(self._session.read(recalling.known, entries), t))

    def _show_foot(self) -> None:
        count = len(self.table.records.records)
        told = t("Journal", "Shown: {count}, the newest first.")
        self.foot.setText(told.format(count=figure(count)) if count else t("Journal", "Nothing was found."))
        self.more.setVisible(not self._ends)
        self.export.setEnabled(bool(count))

    def _look_for_end(self, value: int) -> None:
        if value and value == self.table.verticalScrollBar().maximum():
            self.show_more()

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed)

    def _person(self, person_id: int | None) -> Person | None:
        if person_id is None:
            return None
        try:
            return self._session.read(people.person, person_id)
        except NoSuchRecord:
            return None

    # ------- what can be done

    def ask_where(self) -> None:
        """Ask where to save the list."""
        day = self._session.now().date().isoformat()
        name = t("Journal", "Journal {day}").format(day=day)
        choose_save(self, t("Journal", "Save as a list"), f"{name}.csv", "CSV (*.csv)", self.save_list)

    def save_list(self, path: Path) -> None:
        """Write all that is asked for, and note that it was."""
        entries = self._session.read(journal.entries, self.filters.wanted(), None, ALL)
        content = listed(entries, self._session.read(recalling.known, entries), t)
        try:
            save(content, path)
        except Trouble as trouble:
            self._session.refused.emit(trouble)
            return
        self._session.did(papers.exported, "journal", path.name, self.filters.wanted().meeting)

    def ask_paper(self) -> None:
        """Open the sheet that holds the journal against a paper."""
        CheckPaper(self, self._session).open()

    def ask_years(self) -> None:
        """Open the sheet that says how long it is kept."""
        KeepingSheet(self, self._session).open()

    def verify_all(self) -> None:
        """Look whether every entry follows the one before, and say so."""
        broken = self._session.read(journal.verify)
        if broken is None:
            heading = t("Journal", "The journal is whole")
            sentence = t(
                "Journal",
                "Every entry follows the one before. Whether someone rewrote all of it shows only on paper: "
                "check one.",
            )
        else:
            heading = t("Journal", "The journal was changed by another hand")
            sentence = t(
                "Journal",
                "From entry No {number} on it does not follow what came before. Nothing was altered by this "
                "check; keep the file as it is, and compare it with the last backup.",
            ).format(number=broken)
        tell(self, heading, sentence)
