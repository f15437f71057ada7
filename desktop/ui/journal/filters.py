"""Which entries of the journal are asked for: words, a person, a meeting, a user, days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.meetings import Meeting
from desktop.core.people import Person
from desktop.operations.journal import Wanted
from desktop.ui.meeting_words import title_of
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.person_field import Find, PersonField
from desktop.ui.widgets.search import SearchLine
from i18n import t

WIDTHS = (170, 190, 200, 130, 130, 130)


class Labelled(QWidget):
    """A field under its small label, which names it for a screen reader too."""

    def __init__(self, field: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._width = field, width
        self.label = Label("small", "muted", wrap=False)
        self.label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(field)
        self.fit()

    def set_words(self, words: str) -> None:
        """What is asked for."""
        self.label.setText(words)
        self.field.setAccessibleName(words)

    def fit(self) -> None:
        """As wide as its text size asks for."""
        self.field.setMinimumWidth(max(scaled(self._width), self.field.minimumWidth()))


class Filters(QWidget):
    """``asked`` comes when something else is wanted; ``clear``, to be placed elsewhere, wants everything."""

    asked = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.person = SearchLine(), PersonField(find)
        self.meeting, self.user = QComboBox(), QComboBox()
        self.since, self.until = DateField(), DateField()
        self.clear = Button("link", "cross")
        self._cells = [
            Labelled(field, width)
            for field, width in zip(
                (self.words, self.person, self.meeting, self.user, self.since, self.until),
                WIDTHS, strict=True,
            )
        ]  # fmt: skip
        row = FlowLayout(self, gap=10)
        for cell in self._cells:
            row.addWidget(cell)
        self.clear.hide()
        for choice in (self.meeting, self.user):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
            choice.activated.connect(self._ask)
        self.words.textEdited.connect(self._ask)
        self.person.chosen.connect(self._ask)
        self.since.chosen.connect(self._ask)
        self.until.chosen.connect(self._ask)
        self.clear.clicked.connect(self.forget)

    def retranslate(self) -> None:
        """Words."""
        words = (
            t("Journal", "Words in an entry"),
            t("Journal", "Person"),
            t("Journal", "Meeting"),
            t("Journal", "Who did it"),
            t("Journal", "From"),
            t("Journal", "Until"),
        )
        for cell, said in zip(self._cells, words, strict=True):
            cell.set_words(said)
            cell.fit()
        self.words.setPlaceholderText("")
        self.person.setPlaceholderText(t("Journal", "All"))
        self.clear.set_words(t("Journal", "Show everything"))

    def offer(self, meetings: Sequence[Meeting], users: Sequence[tuple[str, str]]) -> None:
        """Meetings and users to choose from; a choice that is still there stays."""
        pattern = t("Journal", "{title}, {day}")
        named = [(pattern.format(title=title_of(each), day=numeric(each.day)), each.id) for each in meetings]
        fill(self.meeting, [(t("Journal", "All"), None), *named])
        fill(self.user, [(t("Journal", "All"), ""), *((name, who) for who, name in users)])

    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(
            self.person.value(), self.meeting.currentData(), self.user.currentData() or "",
            day_of(self.since), day_of(self.until), self.words.text(),
        )  # fmt: skip

    def show_wanted(self, wanted: Wanted, person: Person | None) -> None:
        """Ask for something from elsewhere."""
        self.person.show_value(person)
        self.meeting.setCurrentIndex(max(0, self.meeting.findData(wanted.meeting)))
        self.user.setCurrentIndex(max(0, self.user.findData(wanted.who)))
        self.since.show_value(wanted.since)
        self.until.show_value(wanted.until)
        self.words.setText(wanted.text)
        self.clear.setVisible(wanted != Wanted())

    def forget(self) -> None:
        """Ask for everything."""
        self.show_wanted(Wanted(), None)
        self.words.setFocus()
        self.asked.emit()

    def _ask(self, *_what: object) -> None:
        self.clear.setVisible(self.wanted() != Wanted())
        self.asked.emit()


def fill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer other choices; what was chosen stays chosen where it is still offered."""
    kept = box.currentData()
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(kept)))


def day_of(field: DateField) -> date | None:
    """The day in a field, unless it is none."""
    return None if field.is_wrong() else field.value()
