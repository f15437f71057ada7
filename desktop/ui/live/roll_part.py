"""The roll mended while the meeting is open, with a reason and a paper (rule 16)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.names import short
from desktop.core.people import Person
from desktop.operations import attendance, people
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.step_words import StepWords
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.person_field import PersonField
from i18n import t


class RollPart(QWidget):
    """A person of the office is put on the roll, or struck off when on it."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.sentence = Label("small", "muted")
        self.person = PersonField(self._find)
        self.reason, self.paper = StepWords(), StepWords()
        self.person_label = Label("small", "muted")
        self.mend = Button("plain")
        self.done = Note("check", "good")
        self.form = QWidget()
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(5)
        fields: tuple[QWidget, ...] = (self.person_label, self.person, self.reason, self.paper)
        for widget in fields:
            inner.addWidget(widget)
        inner.addSpacing(4)
        inner.addWidget(self.mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for widget in (self.sentence, self.form, self.done):
            column.addWidget(widget)
        column.addStretch(1)
        self.person.chosen.connect(self._look)
        self.reason.typed.connect(self._look)
        self.mend.clicked.connect(self._mend)
        self.done.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.person_label.setText(t("Live", "Who"))
        self.person.setAccessibleName(t("Live", "Who"))
        self.reason.set_reason(t("Live", "Reason"))
        self.paper.set_words(
            t("Live", "Paper, number and date"),
            t("Live", "Paper in Kazakh, number and date"),
            t("Live", "Paper in Russian, number and date"),
        )

    def show_board(self) -> None:
        """How many are on the roll, and whether it can be mended."""
        text = t("Live", "On the roll: {total}. Votes that are closed keep the figures they were held with.")
        self.sentence.setText(text.format(total=self._board.total()))
        self.form.setVisible(self._board.is_open())
        self._look()

    def _find(self, typed: str) -> Sequence[Person]:
        return self._board.session.read(people.find, typed)

    def _on_roll(self) -> bool:
        return self.person.value() in self._board.seats

    def _look(self) -> None:
        """The button says what it does, and why it is off."""
        words = t("Live", "Strike off the roll") if self._on_roll() else t("Live", "Put on the roll")
        ready = self.person.value() is not None and self.reason.is_given()
        self.mend.setEnabled(ready)
        self.mend.set_words(words, "" if ready else t("Live", "Choose a person and give the reason first."))

    def _mend(self) -> None:
        person_id = self.person.value()
        if person_id is None:
            return
        added = not self._on_roll()
        reason, paper = self.reason.value(), self.paper.value()
        session = self._board.session
        if session.did(attendance.mend_roll, self._board.meeting.id, person_id, added, reason, paper):
            self._tell(session.read(people.person, person_id), added)

    def _tell(self, person: Person, added: bool) -> None:
        name = short(person.name(language()))
        words = t("Live", "Put on the roll: {name}") if added else t("Live", "Struck off the roll: {name}")
        self.person.show_value(None)
        self.reason.clear()
        self.paper.clear()
        self.done.show_note(words.format(name=name))
