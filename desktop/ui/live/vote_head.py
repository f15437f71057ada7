"""What is being voted on: item, form, round, and the motion in the language of the window."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.words import form_words, numbered_title
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from i18n import t


class VoteHead(QWidget):
    """Two lines over a vote, a warning when the quorum is lost under it; ``call_off`` forgets the vote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Label("small", "muted")
        self.motion = Label("section")
        self.warning = Note("lost", "bad", "body")
        self.call_off = Button("link", "cross")
        top = QWidget()
        flow = FlowLayout(top, gap=12, lead=True)
        flow.addWidget(self.line)
        flow.addWidget(self.call_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (top, self.motion, self.warning):
            column.addWidget(widget)

    def show_board(self, board: Board) -> None:
        """Words anew."""
        vote, item, motion = board.vote, board.voted_item(), board.motion()
        if vote is None or item is None or motion is None:
            return
        text = t("Live", "{title} · {form}, round {round}")
        self.line.setText(
            text.format(title=numbered_title(item), form=form_words(vote.form), round=vote.round)
        )
        self.motion.setText(motion.text.shown(language()))
        self.call_off.set_words(t("Live", "Call the vote off…"))
        lost = t("Live", "The quorum is lost: closed now, the vote would be void.")
        self.warning.show_note(lost if board.lacks_quorum() else "")
