"""Under the name and work of a person: the genitive, and what they were called and did before."""

from datetime import date
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.former import FormerName, FormerWork, Spellings, Work, moved, renamed, spellings_of, work_of
from desktop.core.genitive import genitive
from desktop.core.names import full, spelling
from desktop.core.people import Person
from desktop.core.texts import Text
from desktop.operations import former, people
from desktop.ui.languages import language
from desktop.ui.page import Navigator
from desktop.ui.people.change_sheets import NameSheet, WorkSheet
from desktop.ui.people.part import Part
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label, Note
from i18n import t

SHOWN = 4
"""Rows without scrolling."""
LABEL_WIDTH = 130


class Earlier(NamedTuple):
    """A row of the table: a name or some work, with its last day."""

    kind: str
    """ "name" or "work"."""
    id: int
    words: str
    until: date
    paper: str


class NamesPart(Part):
    """Reads and keeps the genitive; opens the sheets that tell a change from a slip."""

    topics: ClassVar[frozenset[str]] = frozenset({"people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._person: Person | None = None
        self._held: tuple[Spellings, Work] | None = None
        self.genitive, self.form = AutosaveLine("paper"), Form(LABEL_WIDTH)
        self.genitive_row = self.form.add(self.genitive)
        self.title, self.slip = Label("label", "muted"), Note("info", "accent")
        self.new_name, self.new_work, self.remove = (
            Button("link", icon) for icon in ("edit", "edit", "cross")
        )
        self.it_is_new = Button("link", "check")
        self.table: Table[Earlier] = Table(columns, key, most=SHOWN)
        self._build()
        self.genitive.edited.connect(self._keep_genitive)
        self.new_name.clicked.connect(self.ask_name)
        self.new_work.clicked.connect(self.ask_work)
        self.it_is_new.clicked.connect(self._ask_what_was_typed)
        self.remove.clicked.connect(self._remove)
        self.table.chosen.connect(self._allow)

    def _build(self) -> None:
        said, ways = QWidget(), QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slip, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.it_is_new)
        self._said = said
        flow = FlowLayout(ways, gap=16)
        for button in (self.new_name, self.new_work, self.remove):
            flow.addWidget(button)
        for widget in (said, self.form, self.title, self.table, ways):
            self.column.addWidget(widget)
        said.hide()

    def retranslate(self) -> None:
        self.genitive_row.set_words(
            t("Former", "Genitive, Russian"),
            t("Former", "Proposed by rules; what you write over it stays until the name changes."),
        )
        self.title.setText(t("Former", "Earlier"))
        self.new_name.set_words(
            t("Former", "New name…"), t("Former", "The name has changed since a day (F6)")
        )
        self.new_work.set_words(t("Former", "New work…"), t("Former", "Other work since a day (F7)"))
        self.remove.set_words(
            t("Former", "Remove the row…"),
            t("Former", "Of the row chosen in the table, when it was a mistake"),
        )
        self.table.setAccessibleName(t("Former", "Earlier names and work"))
        self.table.retranslate()

    def show_person(self, person: Person, anew: bool) -> None:
        if anew:
            self._held = spellings_of(person), work_of(person)
        self._person = person
        self._show_genitive(person)
        names = self.session.read(former.names, person.id)
        works = self.session.read(former.works, person.id)
        rows = [of_name(each) for each in names] + [of_work(each) for each in works]
        self.table.show_records(sorted(rows, key=until, reverse=True))
        for widget in (self.title, self.table, self.remove):
            widget.setVisible(bool(rows))
        self._allow()
        self._show_slip(person, names, works)

    def flush(self) -> None:
        self.genitive.flush()

    # ------- a slip, or a change

    def ask_name(self) -> None:
        """Open the sheet for a name that is new since a day."""
        if self._person is not None:
            NameSheet(self.window(), self.session, self._person, spellings_of(self._person)).open()

    def ask_work(self) -> None:
        """Open the sheet for work that is new since a day."""
        if self._person is not None:
            WorkSheet(self.window(), self.session, self._person, work_of(self._person)).open()

    def _ask_what_was_typed(self) -> None:
        """What was written over in the fields was no slip: ask since when."""
        if self._person is None or self._held is None:
            return
        names, work = self._held
        if renamed(names, spellings_of(self._person)):
            NameSheet(self.window(), self.session, self._person, names).open()
        else:
            WorkSheet(self.window(), self.session, self._person, work).open()

    def _show_slip(self, person: Person, names: list[FormerName], works: list[FormerWork]) -> None:
        """Say that what was written over counts as a slip, where it looks like something new."""
        assert self._held is not None
        before, work = self._held
        if any(each.names == before for each in names):
            before = spellings_of(person)
        if any(each.work == work for each in works):
            work = work_of(person)
        self._held = before, work
        text = ""
        if renamed(before, spellings_of(person)):
            text = t("Former", "Kept as a mended slip. Was it {name} until a day?")
            text = text.format(name=full(spelling(language(), *before)))
            self.it_is_new.set_words(t("Former", "The name is new…"))
        elif moved(work, work_of(person)):
            text = t("Former", "Kept as a mended slip. Was it {work} until a day?")
            text = text.format(work=in_words(work.organisation, work.post))
            self.it_is_new.set_words(t("Former", "The work is new…"))
        self.slip.show_note(text)
        self._said.setVisible(bool(text))

    # ------- the genitive

    def _show_genitive(self, person: Person) -> None:
        proposed = genitive(person.ru, person.sex)
        words = person.genitive_ru or proposed
        if self.genitive.text() != words and not self.genitive.hasFocus():
            self.genitive.show_value(words)
            self.genitive.setCursorPosition(0)
        lacking = t("Former", "State the sex, or write it yourself")
        self.genitive.setPlaceholderText("" if proposed else lacking)

    def _keep_genitive(self, words: str) -> None:
        if self._person is not None:
            self.session.did(people.set_genitive, self._person.id, words)

    # ------- the table

    def _allow(self, _row: Earlier | None = None) -> None:
        self.remove.setEnabled(self.table.current() is not None)

    def _remove(self) -> None:
        row = self.table.current()
        if row is not None:
            self.session.did(former.remove_name if row.kind == "name" else former.remove_work, row.id)


def columns() -> tuple[Column[Earlier], ...]:
    """What was before, until when, by which paper."""
    return (
        Column(t("Former", "Name, or organisation and post"), words, share=5),
        Column(t("Former", "Until"), until_words, width=88, right=True),
        Column(t("Former", "Paper"), paper, share=2, tone="muted"),
    )


def key(row: Earlier) -> tuple[str, int]:
    """What tells the rows apart."""
    return row.kind, row.id


def words(row: Earlier) -> str:
    """What it was."""
    return row.words


def until(row: Earlier) -> date:
    """Its last day."""
    return row.until


def until_words(row: Earlier) -> str:
    """Its last day as it is written."""
    return numeric(row.until)


def paper(row: Earlier) -> str:
    """The paper of the change."""
    return row.paper


def of_name(each: FormerName) -> Earlier:
    """The row of a former name."""
    return Earlier("name", each.id, full(spelling(language(), *each.names)), each.until, each.paper)


def of_work(each: FormerWork) -> Earlier:
    """The row of former work."""
    return Earlier("work", each.id, in_words(each.work.organisation, each.work.post), each.until, "")


def in_words(organisation: Text, post: Text) -> str:
    """Organisation and post in the language of the window."""
    speaks = language()
    return ", ".join(filter(None, (organisation.shown(speaks), post.shown(speaks))))
