"""The keys of the page: what each is called just now, and why one that is off does nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.actions import Action, Actions
from desktop.ui.live.moves import Moves
from desktop.ui.live.parts import Parts
from desktop.ui.live.reasons import (
    no_attendance,
    no_break,
    no_closing,
    no_decision,
    no_item,
    no_next,
    no_vote,
)
from desktop.ui.live.steps import Steps
from desktop.ui.page import Navigator
from desktop.ui.widgets.fields import flush_typing
from i18n import t

ON_STRIP = ("next", "hall", "vote", "decision", "break", "print")


class Keys(QObject):
    """``actions`` belong to the page, so their shortcuts hold wherever the focus is in it."""

    def __init__(
        self, parts: Parts, moves: Moves, steps: Steps, navigator: Navigator, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts, self._moves, self._steps = parts, moves, steps
        self._board, self._navigator = parts.board, navigator
        self._reasons: dict[str, str] = {}
        self.actions = Actions(parent, self._table)
        parts.strip.show_keys([self.actions[key] for key in ON_STRIP])

    def _table(self) -> Sequence[Action]:
        """Words follow the state: F4 closes what it opened, F6 ends what it began."""
        moves = self._moves
        return (
            Action("next", t("Live", "Next item"), moves.take_next, "F2"),
            Action("previous", t("Live", "Previous item"), moves.take_previous, "Shift+F2"),
            Action("hall", t("Live", "Arrived or left"), moves.find_member, "F3"),
            Action("vote", self._vote_words(), moves.vote, "F4"),
            Action("decision", t("Live", "Decision"), moves.add_decision, "F5"),
            Action("break", self._break_words(), moves.pause, "F6"),
            Action("print", t("Live", "Minutes"), self.show_minutes, "Ctrl+P"),
            Action("item", t("Live", "Add an item"), moves.add_item, "Ctrl+I"),
            Action("motion", t("Live", "Add a motion"), moves.add_motion, "Ctrl+M"),
            Action("state", t("Live", "Open or close the meeting"), self._steps.large_step, "Ctrl+Return"),
        )

    def _vote_words(self) -> str:
        return t("Live", "Close the vote") if self._board.vote else t("Live", "Vote")

    def _break_words(self) -> str:
        meeting = self._board.meeting
        if meeting.on_break_since is not None:
            return t("Live", "End the break")
        return t("Live", "Confirm the registration") if meeting.unconfirmed else t("Live", "Break")

    def show(self) -> None:
        """Which keys do something now, and why the others do not."""
        self.actions.retranslate()
        self._reasons = self._asked()
        for key, reason in self._reasons.items():
            self.actions.allow(key, not reason, reason)
        self._parts.agenda.allow_adding(self._reasons["item"])
        reason = self._reasons["vote"]
        vote = self._parts.side.hall.vote
        vote.close_vote.setEnabled(not reason)
        vote.blocked.show_note(reason if self._board.vote and not vote.over else "")

    def _asked(self) -> dict[str, str]:
        board = self._board
        impossible = self._parts.middle.hands.is_impossible()
        return {
            "next": no_next(board),
            "previous": no_next(board, -1),
            "hall": no_attendance(board),
            "vote": no_closing(board, impossible) if board.vote else no_vote(board),
            "decision": no_decision(board),
            "break": no_break(board),
            "item": no_item(board),
            "motion": no_decision(board),
        }

    def told(self, event: QKeyEvent) -> bool:
        """Say why this key does nothing; False for a key that is not off."""
        for key, reason in self._reasons.items():
            if reason and self.actions[key].shortcut() == QKeySequence(event.keyCombination()):
                self._parts.band.tell(reason)
                if key == "vote" and self._board.is_open() and self._board.lacks_quorum():
                    self._moves.tell_no_quorum()
                return True
        return False

    def show_minutes(self) -> None:
        """The paper as far as it has come."""
        flush_typing()
        self._navigator.go("preview", self._board.meeting.id)

    def go_to_plan(self) -> None:
        """The plan of this meeting."""
        self._navigator.go("plan", self._board.meeting.id)
