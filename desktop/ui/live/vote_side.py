"""The result while a vote is open: ruler, figures, what is missing, and the step that closes it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.acts import Ruling
from desktop.core.voting import Outcome
from desktop.documents.derivations import base_words
from desktop.ui.live.board import Board
from desktop.ui.live.words import vote_why
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Line
from desktop.ui.widgets.ruler import PLAIN_STYLE, Count, Ruler, RulerStyle, paint_cell
from desktop.ui.widgets.why import Why
from i18n import t

KINDS = ("filled", "against", "abstained", "open")


class Swatch(QWidget):
    """One cell of the ruler, as its key."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(15), scaled(15))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cell(painter, QRectF(self.rect()), self._kind, PLAIN_STYLE, roles())
        painter.end()


class Legend(QWidget):
    """A cell, its word, its figure."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("body")
        self.figure = Label("section", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Swatch(kind))
        row.addWidget(self.words, 1)
        row.addWidget(self.figure)

    def show_figure(self, words: str, figure: int) -> None:
        """Word and figure."""
        self.words.setText(words)
        self.figure.setText(str(figure))


class VoteSide(QWidget):
    """``close_vote`` is the button that closes the vote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("section")
        self.voted = Label("small", "muted", wrap=False)
        self.ruler = Ruler(RulerStyle(height=20))
        self.legends = [Legend(kind) for kind in KINDS]
        self.verdict = Label("strong")
        self.share = Label("small", "muted")
        self.why = Why()
        self.close_vote = Button("primary", key="F4")
        self.note = Label("small", "muted")
        self.blocked = Note("warn", "warn", "small")
        self.over = False
        """Whether more votes stand in the fields than members are present."""
        self._held: tuple[Outcome, Ruling] | None = None
        self.why.opened.connect(self._explain)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, gap=8, lead=True)
        flow.addWidget(self.title)
        flow.addWidget(self.voted)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 17, 12)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self.ruler)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for legend in self.legends:
            rows.addWidget(legend)
        column.addLayout(rows)
        for widget in (Line(), self.verdict, self.share, self.why, self.close_vote, self.blocked, self.note):
            column.addWidget(widget)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("Live", "Result so far"))
        self.why.retranslate()
        self.close_vote.set_words(t("Live", "Close the vote"))

    def show_board(self, board: Board) -> None:
        """Figures anew."""
        outcome, ruling = board.outcome(), board.vote_ruling
        if board.vote is None or ruling is None:
            return
        hands = board.vote.form == "hands"
        voters = len(board.ballots)
        asked = board.tally()
        if outcome is None or self.over:
            self._show_impossible(voters)
            return
        voted = sum(asked) if hands else sum(choice is not None for choice in board.ballots.values())
        self.voted.setText(t("Live", "voted {voted} of {present}").format(voted=voted, present=voters))
        self._show_figures(outcome, ruling, hands)
        unmarked = t("Live", "Whoever is not marked did not vote.")
        final = t("Live", "A closed vote can only be corrected, with a reason.")
        self.note.setText(final if hands else unmarked)

    def _show_impossible(self, voters: int) -> None:
        self.verdict.setText(t("Live", "More votes than members present"))
        self.share.setText(t("Live", "present {present}").format(present=voters))
        self.why.setVisible(False)

    def _show_figures(self, outcome: Outcome, ruling: Ruling, hands: bool) -> None:
        whole = outcome.total if ruling.decision.base == "total" else outcome.present
        count = Count(whole, outcome.votes_for, outcome.against, outcome.abstained, outcome.needed)
        needed = t("Live", "needed {needed}").format(needed=outcome.needed)
        self.ruler.show_count(count, verdict(outcome), needed)
        rest = t("Live", "Did not vote") if hands else t("Live", "Not voted yet")
        words = (t("Live", "For"), t("Live", "Against"), t("Live", "Abstained"), rest)
        given = (outcome.votes_for, outcome.against, outcome.abstained, outcome.not_voting)
        for legend, word, figure in zip(self.legends, words, given, strict=True):
            legend.show_figure(word, figure)
        self.verdict.setText(verdict(outcome))
        share = t("Live", "{share}: {needed}")
        self.share.setText(share.format(share=base_words(ruling.decision, t), needed=outcome.needed))
        self.why.setVisible(True)
        self._held = (outcome, ruling)
        if self.why.is_open():
            self._explain()

    def _explain(self) -> None:
        """The derivation, for who asks."""
        if self._held is not None:
            derivation, source = vote_why(*self._held)
            self.why.show_words(t("Live", "Why this result"), derivation, source)


def verdict(outcome: Outcome) -> str:
    """Carried so far, or what is missing."""
    if outcome.adopted:
        return t("Live", "Carried so far")
    if not outcome.short:
        return t("Live", "Not carried so far: no quorum")
    if outcome.votes_for >= outcome.needed:
        return t("Live", "Not carried so far: a tie")
    return t("Live", "Not carried so far: votes short – {short}").format(short=outcome.short)
