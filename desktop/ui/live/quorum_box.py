"""The quorum as a picture with its reason: ruler, words, "why?"."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.acts import Ruling
from desktop.core.voting import Quorum
from desktop.documents.derivations import base_words
from desktop.ui.live.board import Board
from desktop.ui.live.words import quorum_chip, quorum_sentence, quorum_standing, quorum_why
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.ruler import Count, Ruler, RulerStyle
from desktop.ui.widgets.why import Why
from i18n import t


def count_of(quorum: Quorum, lost: bool) -> Count:
    """The ruler of a quorum: one cell per member, those present filled."""
    return Count(quorum.total, quorum.present, tick=quorum.needed, lost=lost)


class QuorumBox(QWidget):
    """``figures``: "arrived 71 of 112" in large figures, for the door; else a line of a panel."""

    def __init__(self, figures: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self.title = Label("label" if figures else "section", "muted" if figures else "text")
        self.present = Label("big", wrap=False)
        self.total = Label("section", "muted", wrap=False)
        self.chip = ChipLabel()
        self.ruler = Ruler(RulerStyle(height=22 if figures else 14))
        self.share = Label("small", "muted")
        self.why = Why()
        self._held: tuple[Quorum, Ruling] | None = None
        self.why.opened.connect(self._explain)
        self.short = False
        """Without the share and its reason: while a vote shows figures of its own."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if figures:
            column.addWidget(self.title)
            column.addLayout(self._large())
        else:
            head = QWidget()
            flow = FlowLayout(head, gap=8, lead=True)
            flow.addWidget(self.title)
            flow.addWidget(self.chip)
            column.addWidget(head)
        column.addWidget(self.ruler)
        column.addWidget(self.share)
        column.addWidget(self.why)

    def _large(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        words = QWidget()
        flow = FlowLayout(words, gap=10)
        for widget in (self.present, self.total, self.chip):
            flow.addWidget(widget)
        row.addWidget(words, 1)
        return row

    def retranslate(self) -> None:
        """Fixed words."""
        self.why.retranslate()

    def show_board(self, board: Board) -> None:
        """Figures, ruler and derivation anew."""
        present, total = board.present(), board.total()
        if self._figures:
            self.title.setText(t("Live", "Present"))
            self.present.setText(str(present))
            self.total.setText(t("Live", "of {total}").format(total=total))
        else:
            here = t("Live", "In the hall {present} of {total}")
            then = t("Live", "At the closing {present} of {total}")
            self.title.setText((then if board.is_locked() else here).format(present=present, total=total))
        standing = quorum_standing(board)
        self.chip.show_chip(quorum_chip(standing))
        self._show_quorum(board)

    def _show_quorum(self, board: Board) -> None:
        quorum, ruling = board.quorum(), board.ruling
        self.ruler.setVisible(quorum is not None)
        self.why.setVisible(quorum is not None and not self.short)
        if quorum is None or ruling is None:
            self.share.show_text("")
            return
        lost = quorum.met is False and board.current() is not None
        tick = t("Live", "quorum {needed}").format(needed=quorum.needed) if quorum.needed else ""
        self.ruler.show_count(count_of(quorum, lost), quorum_sentence(quorum), tick)
        self.share.show_text(base_words(ruling.quorum, t) if ruling.quorum and not self.short else "")
        self._held = (quorum, ruling)
        if self.why.is_open():
            self._explain()

    def _explain(self) -> None:
        """Only who asks gets the derivation: it is not reckoned at every key."""
        if self._held is not None:
            derivation, source = quorum_why(*self._held)
            self.why.show_words(t("Live", "Why this quorum"), derivation, source)
