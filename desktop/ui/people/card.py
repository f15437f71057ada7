"""One person at the right of the list: name, memberships, and the fields that keep what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.names import full
from desktop.core.people import Person, draft_of, problems, spelled, tidied
from desktop.ui.languages import language
from desktop.ui.people.fields import PersonFields
from desktop.ui.people.initials import Initials
from desktop.ui.people.memberships import Membership, Memberships, body_word, post_word
from desktop.ui.people.part import Part
from desktop.ui.people.particulars import ParticularsPart
from desktop.ui.people.parts import Parts
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import Chip, ChipLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.scroll import Scroll
from i18n import t

CHIPS = 4
"""Bodies named under the person's name; the table below holds them all."""


class PersonCard(Panel):
    """``edited`` carries the number of the person and a draft that can be kept; ``removing`` asks to go."""

    edited = Signal(int, object)
    removing = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.parts = parts
        self.further: tuple[Part, ...] = parts
        self._person: Person | None = None
        self.initials, self.name, self.other = Initials(), Label("page"), Label("body", "muted")
        self.chips = QWidget()
        self.memberships, self.fields = Memberships(), PersonFields()
        self.particulars = ParticularsPart()
        self.section, self.unkept = Label("section"), Note("warn", "warn")
        self.nobody, self.remove = Label("body", "muted"), Button("link", "cross")
        self.journal = Button("link", "clock")
        self._chip_row = FlowLayout(self.chips, gap=6)
        self._stack = QStackedWidget()
        self._build()
        self.fields.edited.connect(self._keep)
        self.remove.clicked.connect(self.removing)
        self.parts.photo.shown.connect(self.initials.show_image)

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        names.addWidget(self.other)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.initials, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        content, scroll = QWidget(), Scroll()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.parts.doubles)
        section = QWidget()
        titled = FlowLayout(section, gap=16, lead=True)
        for widget in (self.section, self.journal, self.remove):
            titled.addWidget(widget)
        for one in (self.chips, Line(), self.memberships, self.parts.invited, Line(), section):
            column.addWidget(one)
        for one in (self.unkept, self.fields):
            column.addWidget(one)
        column.addWidget(self.parts.names)
        column.addWidget(Line())
        column.addWidget(self.particulars)
        for part in self.further:
            if part in (self.parts.doubles, self.parts.names, self.parts.invited):
                continue
            column.addWidget(Line())
            column.addWidget(part)
        scroll.column.addWidget(content)
        scroll.column.addStretch(1)
        empty = QWidget()
        lines = QVBoxLayout(empty)
        lines.setContentsMargins(20, 20, 20, 20)
        lines.addWidget(self.nobody)
        lines.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll)
        self.column.addWidget(self._stack)
        self.unkept.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.section.setText(t("People", "Name and work"))
        self.nobody.setText(t("People", "Choose a person in the list."))
        self.journal.set_words(
            t("Journal", "Journal"), t("Journal", "What was done with this record (Ctrl+J)")
        )
        self.remove.set_words(
            t("People", "Remove the person…"), t("People", "When entered by mistake (Ctrl+Shift+Delete)")
        )
        self.memberships.retranslate()
        self.fields.retranslate()
        self.particulars.retranslate()
        for part in self.further:
            part.retranslate()

    def person(self) -> Person | None:
        """Who is shown."""
        return self._person

    def show_person(self, person: Person | None, memberships: Sequence[Membership] = ()) -> None:
        """Show a person, or nobody. What was typed about the former one is kept first."""
        anew = self._person is None or person is None or self._person.id != person.id
        if anew:
            self.flush()
        self._person = person
        self._stack.setCurrentIndex(0 if person is None else 1)
        if person is None:
            return
        self._show_head(person)
        self._show_chips(memberships)
        self.memberships.show_memberships(memberships)
        self.fields.show_person(person, anew)
        for part in self.further:
            part.show_person(person, anew)
        if anew:
            self.unkept.show_note("")

    def flush(self) -> None:
        """Keep what was typed a moment ago."""
        self.fields.flush()
        self.particulars.flush()
        for part in self.further:
            part.flush()

    def _show_head(self, person: Person) -> None:
        speaks = language()
        self.initials.show_name(person.name(speaks))
        self.name.setText(full(person.name(speaks)))
        self.other.setText(other_spelling(person, speaks))
        self.other.set_colour("muted" if spelled(person.kk) and spelled(person.ru) else "warn")

    def _show_chips(self, memberships: Sequence[Membership]) -> None:
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        pattern = t("People", "{body}: {post}")
        held = [row for row in memberships if row.lasts()]
        words = [pattern.format(body=body_word(row), post=post_word(row)) for row in held[:CHIPS]]
        if len(held) > CHIPS:
            words.append(t("People", "further: {count}").format(count=len(held) - CHIPS))
        for word in words:
            self._chip_row.addWidget(ChipLabel(Chip("check", word, "accent"), self.chips))
        self.chips.setVisible(bool(words))

    def tell_unkept(self) -> None:
        """Say that the fields show what the record does not hold."""
        self.unkept.show_note(
            t("People", "Not kept while something is wrong; the record holds what it held.")
        )

    def _keep(self) -> None:
        """Pass on what can be kept; say beside the fields what cannot."""
        if self._person is None:
            return
        draft = tidied(self.fields.draft())
        wrong = problems(draft)
        self.fields.show_problems(wrong)
        self.unkept.show_note("")
        if wrong:
            self.tell_unkept()
        if not wrong and draft != draft_of(self._person):
            self.edited.emit(self._person.id, draft)


def other_spelling(person: Person, speaks: str) -> str:
    """The spelling that the window does not show, or which one is missing: papers need both."""
    if not spelled(person.kk):
        return t("People", "no Kazakh spelling yet")
    if not spelled(person.ru):
        return t("People", "no Russian spelling yet")
    if speaks == "ru":
        return t("People", "in Kazakh: {name}").format(name=full(person.kk))
    return t("People", "in Russian: {name}").format(name=full(person.ru))
