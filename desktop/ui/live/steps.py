"""The large steps of a meeting, each asked once where it is final: open, close, vote, break."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.meetings import Seat, Vote
from desktop.core.texts import Text
from desktop.operations import agenda, meetings, voting
from desktop.ui.dialogs import Sheet, ask
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.step_words import StepWords
from desktop.ui.live.words import figures, short_name
from desktop.ui.meeting_words import title_of
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.fields import flush_typing
from i18n import t


class Reopening(Sheet):
    """The reason for which a closed meeting is opened again; it is printed."""

    wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, 620)
        self.set_words(
            t("Live", "Reopen the meeting? {title}").format(title=title),
            t("Live", "The reason is written in the minutes; the time of the closing stays in them."),
            t("Live", "Reopen the meeting"),
        )
        self.reason = StepWords()
        self.reason.set_reason(t("Live", "Reason"))
        self.body.addWidget(self.reason)
        self.reason.typed.connect(self._fit)
        self.taken.connect(self._want)

    def _want(self) -> None:
        if self.reason.is_given():
            self.wanted.emit(self.reason.value())
        else:
            self.tell(t("Live", "Give the reason first."))


def away(officers: Mapping[str, Seat]) -> list[str]:
    """That who presides or writes is not marked as present: the paper would list them among the absent."""
    words = {
        "presiding": t("Live", "Presiding person {name}: not marked as present."),
        "secretary": t("Live", "Secretary {name}: not marked as present."),
    }
    return [words[field].format(name=short_name(seat)) for field, seat in officers.items()]


class Steps(QObject):
    """What the keys and buttons do. ``voted`` comes when a vote was closed."""

    voted = Signal()

    def __init__(self, board: Board, page: QWidget) -> None:
        super().__init__(page)
        self._board, self._page = board, page

    # ------- the meeting

    def large_step(self) -> None:
        """Open, close or reopen, as the state asks."""
        flush_typing()
        {"planned": self.ask_open, "open": self.ask_close, "closed": self.ask_reopen}[
            self._board.meeting.state
        ]()

    def ask_open(self) -> None:
        """Name what is frozen, then open."""
        meeting = self._board.meeting
        check = self._board.session.read(meetings.opening_check, meeting.id)
        frozen = t("Live", "The roll of {day} is frozen for this meeting, members in office: {total}.")
        later = t("Live", "Later changes of the body do not touch it; it can be mended with a reason.")
        ask(
            self._page,
            t("Live", "Open the meeting? {title}").format(title=title_of(meeting)),
            " ".join(
                (frozen.format(day=long_date(meeting.day), total=check.total), later, *away(check.away))
            ),
            t("Live", "Open the meeting"),
            self._open,
        )

    def _open(self) -> None:
        self._board.session.did(meetings.open_meeting, self._board.meeting.id)

    def ask_close(self) -> None:
        """Name what stands from then on, then close."""
        left = sum(not item.started for item in self._board.items if item.position > 0)
        sentences = [
            t("Live", "The log of arrivals and departures and all votes stand as they are then."),
            t("Live", "Items not taken up: {count}.").format(count=left) if left else "",
            *away(self._never_came()),
            t("Live", "It can be reopened with a reason."),
        ]
        ask(
            self._page,
            t("Live", "Close the meeting? {title}").format(title=title_of(self._board.meeting)),
            " ".join(sentence for sentence in sentences if sentence),
            t("Live", "Close the meeting"),
            self._close,
        )

    def _never_came(self) -> dict[str, Seat]:
        officers = self._board.session.read(meetings.officers_away, self._board.meeting.id)
        return {field: seat for field, seat in officers.items() if seat.standing != "left"}

    def _close(self) -> None:
        self._board.session.did(meetings.close_meeting, self._board.meeting.id)

    def ask_reopen(self) -> None:
        """Ask for the reason."""
        self._sheet = Reopening(title_of(self._board.meeting), self._page)
        self._sheet.wanted.connect(self._reopen)
        self._sheet.open()

    def _reopen(self, reason: Text) -> None:
        self._sheet.finish(self._board.session.did(meetings.reopen, self._board.meeting.id, reason))

    # ------- items

    def take_up(self, item_id: int) -> None:
        """Take an item up, and look at it."""
        flush_typing()
        looked_at = self._board.shown_id
        self._board.shown_id = item_id
        if not self._board.session.did(agenda.make_current, item_id):
            self._board.shown_id = looked_at

    # ------- votes

    def open_vote(self, motion_id: int, form: str) -> None:
        """Open a vote on a motion."""
        flush_typing()
        if form == "hands":
            self._board.session.do(voting.open_vote, motion_id, "hands")
        else:
            self._board.session.do(voting.open_vote, motion_id, "roll_call")

    def ask_close_vote(self) -> None:
        """Name the figures as they would stand, then close."""
        vote, outcome, motion = self._board.vote, self._board.outcome(), self._board.motion()
        if vote is None or outcome is None or motion is None:
            return
        sentences = [
            t("Live", "It will stand: {figures}.").format(figures=figures(outcome)),
            self._void_words() if self._board.lacks_quorum() else "",
            t("Live", "A closed vote can only be corrected, with a reason."),
        ]
        ask(
            self._page,
            t("Live", "Close the vote? {motion}").format(motion=motion.text.shown(language())),
            " ".join(sentence for sentence in sentences if sentence),
            t("Live", "Close the vote"),
            self._close_vote,
        )

    @staticmethod
    def _void_words() -> str:
        return t("Live", "There is no quorum: the vote will be void.")

    def _close_vote(self) -> None:
        vote: Vote | None = self._board.vote
        if vote is not None and self._board.session.did(voting.close_vote, vote.id):
            self.voted.emit()

    def ask_call_off(self) -> None:
        """Ask before an open vote is forgotten."""
        ask(
            self._page,
            t("Live", "Call the vote off?"),
            t("Live", "Nothing of this vote is kept; the motion can be put to the vote again."),
            t("Live", "Call the vote off"),
            self._call_off,
        )

    def _call_off(self) -> None:
        if self._board.vote is not None:
            self._board.session.did(voting.cancel_vote, self._board.vote.id)

    # ------- breaks

    def pause(self) -> None:
        """Begin a break, or end it."""
        flush_typing()
        step = meetings.end_break if self._board.meeting.on_break_since else meetings.take_break
        self._board.session.did(step, self._board.meeting.id)

    def confirm(self, missing: frozenset[int]) -> None:
        """All are back but those missing."""
        self._board.session.did(meetings.confirm_registration, self._board.meeting.id, missing)
