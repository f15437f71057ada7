"""Two acts of one rank give other numbers for the day: the office chooses one, with a reason."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.acts import Ruling
from desktop.documents.derivations import base_words, citation
from desktop.operations import meetings
from desktop.ui.live.board import Board
from desktop.ui.live.step_words import StepWords
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.rows import Row, RowList
from i18n import t


class ActChoice(QWidget):
    """Hidden while one act alone gives the numbers, or the choice was made."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.note = Note("warn", "warn", "small")
        self.acts = RowList()
        self.reason = StepWords()
        self.choose = Button("plain", "check")
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 8, 17, 10)
        column.setSpacing(6)
        for widget in (self.note, self.acts, self.reason, self.choose):
            column.addWidget(widget)
        self.reason.typed.connect(self._allow)
        self.acts.chosen.connect(self._allow)
        self.choose.clicked.connect(self._choose)
        self.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.note.show_note(
            t("Live", "Acts of one rank give different numbers for this day: choose one, with a reason.")
        )
        self.acts.setAccessibleName(t("Live", "Acts to choose from"))
        self.reason.set_reason(t("Live", "Reason of the choice"))

    def show_board(self) -> None:
        """The provisions that differ."""
        ruling = self._board.ruling
        asked = ruling is not None and bool(ruling.differing) and not any(ruling.choice)
        self.setVisible(asked and self._board.is_open() and self._board.vote is None)
        if ruling is None or not asked:
            return
        self.acts.show_rows([row_of(each) for each in (ruling, *ruling.differing)])
        self.acts.setFixedHeight(sum(map(self.acts.sizeHintForRow, range(len(self.acts.rows())))) + 2)
        self._allow()

    def _allow(self) -> None:
        ready = self.reason.is_given() and self.acts.current() is not None
        hint = "" if ready else t("Live", "Choose an act and give the reason first.")
        self.choose.setEnabled(ready)
        self.choose.set_words(t("Live", "Apply this act"), hint)

    def _choose(self) -> None:
        act = self.acts.current()
        if isinstance(act, str):
            self._board.session.did(meetings.choose_act, self._board.meeting.id, act, self.reason.value())


def row_of(ruling: Ruling) -> Row:
    """An act with the numbers that it gives."""
    source = ruling.decision_source
    share = base_words(ruling.quorum, t) if ruling.quorum else t("Live", "none stated")
    text = t("Live", "Quorum: {quorum}. Decision: {decision}.")
    return Row(
        source.act, citation(source, t), text.format(quorum=share, decision=base_words(ruling.decision, t))
    )
