"""What is being voted on: item, form, round, and the motion in the language of the window."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.words import form_words, numbered_title
from desktop.ui.widgets.labels import Label, Note
from i18n import t


class VoteHead(QWidget):
    """Two lines over a vote, and a warning when the quorum was lost under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Label("small", "muted")
        self.motion = Label("section")
        self.warning = Note("lost", "bad", "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.line, self.motion, self.warning):
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
        lost = t("Live", "The quorum is lost: closed now, the vote would be void.")
        self.warning.show_note(lost if board.lacks_quorum() else "")
