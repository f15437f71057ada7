"""A vote that was closed: its result, why, its correction."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.meetings import Vote
from desktop.core.texts import Text
from desktop.core.voting import Outcome, Tally
from desktop.operations import voting
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.step_words import StepWords
from desktop.ui.live.words import figures, form_words, result_chip, vote_why
from desktop.ui.typefaces import metrics
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.why import Why
from i18n import t

MOST = 9_999


class Correction(QWidget):
    """Figures and a reason that stand beside the announced result; both stay (trap 10)."""

    wanted = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = [Label("small", "muted", wrap=False) for _ in range(3)]
        self.fields = [QLineEdit() for _ in range(3)]
        self.reason = StepWords()
        self.record, self.leave = Button("plain", "check"), Button("plain")
        row = QWidget()
        flow = FlowLayout(row, gap=12)
        for label, field in zip(self.labels, self.fields, strict=True):
            field.setValidator(QIntValidator(0, MOST, field))
            field.setMaximumWidth(metrics("strong").horizontalAdvance("0000") + 40)
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(field)
            flow.addWidget(box)
        buttons = QWidget()
        ends = FlowLayout(buttons, gap=8)
        ends.addWidget(self.record)
        ends.addWidget(self.leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(6)
        for widget in (row, self.reason, buttons):
            whole.addWidget(widget)
        self.reason.typed.connect(self._allow)
        self.reason.entered.connect(self._want)
        self.record.clicked.connect(self._want)
        self.leave.clicked.connect(self.left)
        self.hide()

    def begin(self, outcome: Outcome) -> None:
        """Start from the figures as they stand."""
        words = (t("Live", "For"), t("Live", "Against"), t("Live", "Abstained"))
        given = (outcome.votes_for, outcome.against, outcome.abstained)
        for label, field, word, figure in zip(self.labels, self.fields, words, given, strict=True):
            label.setText(word)
            field.setAccessibleName(t("Live", "Corrected: {choice}").format(choice=word))
            field.setText(str(figure))
        self.reason.set_reason(t("Live", "Reason of the correction"))
        self.reason.clear()
        self.leave.set_words(t("Live", "Leave as it is"))
        self._allow()
        self.show()
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    def _allow(self) -> None:
        given = self.reason.is_given()
        self.record.setEnabled(given)
        hint = "" if given else t("Live", "Give the reason first.")
        self.record.set_words(t("Live", "Record the correction"), hint)

    def _want(self) -> None:
        if self.reason.is_given():
            tally = Tally(*(int(field.text() or 0) for field in self.fields))
            self.wanted.emit(tally, self.reason.value())


class VoteResult(QWidget):
    """One round of a motion."""

    def __init__(self, board: Board, vote: Vote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._vote = board, vote
        self.chip = ChipLabel()
        self.line = Label("small", "muted", wrap=False)
        self.figures = Label("body")
        self.share = Label("small", "muted")
        self.corrected = Note("edit", "warn")
        self.why = Why()
        self.correct = Button("link", "edit")
        self.correction = Correction()
        head = QWidget()
        flow = FlowLayout(head, gap=10)
        flow.addWidget(self.chip)
        flow.addWidget(self.line)
        flow.addWidget(self.correct)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        for widget in (head, self.figures, self.share, self.corrected, self.why, self.correction):
            column.addWidget(widget)
        self.why.opened.connect(self._explain)
        self.correct.clicked.connect(self._begin)
        self.correction.wanted.connect(self._write)
        self.correction.left.connect(self._end)

    def show_value(self, vote: Vote) -> None:
        """What the record holds."""
        self._vote = vote
        self.chip.show_chip(result_chip(vote))
        text = t("Live", "{form}, round {round}, closed at {time}")
        self.line.setText(text.format(form=form_words(vote.form), round=vote.round, time=hour(vote.closed)))
        outcome = vote.corrected or vote.outcome
        self.figures.show_text(figures(outcome) if outcome else "")
        needed = t("Live", "needed {needed}, present {present}")
        shown = needed.format(needed=outcome.needed, present=outcome.present) if outcome else ""
        self.share.show_text(shown)
        self.corrected.show_note(corrected_words(vote))
        self.why.retranslate()
        self.correct.set_words(t("Live", "Correct…"))
        self.correct.setVisible(self._board.is_open() and outcome is not None)

    def _explain(self) -> None:
        outcome = self._vote.corrected or self._vote.outcome
        if outcome is not None:
            ruling = self._board.session.read(voting.ruling_of, self._vote.id)
            derivation, source = vote_why(outcome, ruling)
            self.why.show_words(t("Live", "Why this result"), derivation, source)

    def _begin(self) -> None:
        outcome = self._vote.corrected or self._vote.outcome
        if outcome is not None:
            self.correction.begin(outcome)

    def _write(self, tally: Tally, reason: Text) -> None:
        if self._board.session.did(voting.correct, self._vote.id, tally, reason):
            self._end()

    def _end(self) -> None:
        self.correction.hide()
        self.correct.setFocus()


def corrected_words(vote: Vote) -> str:
    """That a result was corrected, why, and what was announced."""
    reason = vote.correction_reason.shown(language())
    if not reason or vote.outcome is None:
        return ""
    text = t("Live", "Corrected: {reason}. Announced: {figures}.")
    return text.format(reason=reason.rstrip("."), figures=figures(vote.outcome))
