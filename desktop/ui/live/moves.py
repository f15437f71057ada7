"""What the keys and buttons of the page do, and where the focus goes with it."""

from PySide6.QtCore import QObject

from desktop.core.meetings import Item
from desktop.core.texts import Text
from desktop.operations import agenda
from desktop.ui.live.members_part import toggle
from desktop.ui.live.motions import next_motion
from desktop.ui.live.parts import Parts
from desktop.ui.live.reasons import on_pause
from desktop.ui.live.showing import Showing
from desktop.ui.live.steps import Steps
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.fields import flush_typing
from i18n import t


class Moves(QObject):
    """Small steps are taken at once; the large ones, which are asked for, are in Steps."""

    def __init__(self, parts: Parts, showing: Showing, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._showing, self._steps = parts, showing, steps
        self._board = parts.board

    def start(self) -> None:
        """Put the focus where work begins, whatever is under way."""
        if self._board.is_locked():
            self._parts.agenda.list.setFocus()
        else:
            self.start_middle()

    def start_middle(self) -> None:
        """Put the focus where work in the middle begins."""
        self._parts.middle.start()
        self._parts.columns.show_middle()

    # ------- items

    def look_at(self, item_id: int | None) -> None:
        """Look at an item, or at the registration."""
        if item_id != self._board.shown_id:
            flush_typing()
            self._board.shown_id = item_id
            self.leave_registration()
            self._showing.show_item()

    def enter_item(self, item_id: int) -> None:
        """Enter in the agenda: take the item up, or go to it when it was."""
        board = self._board
        self.leave_registration()
        item = board.item(item_id)
        off = not board.is_open() or board.vote or on_pause(board) or not board.may(agenda.make_current)
        if item is None or item.current or off:
            self.start()
        else:
            self._take(item)

    def take_next(self) -> None:
        """The item after the one under discussion."""
        self._take(self._board.neighbour(1))

    def take_previous(self) -> None:
        """The item before it."""
        self._take(self._board.neighbour(-1))

    def take_shown(self) -> None:
        """The item that is looked at."""
        self._take(self._board.shown())

    def _take(self, item: Item | None) -> None:
        if item is not None:
            self._steps.take_up(item.id)
            self.start_middle()

    def add_item(self) -> None:
        """A new item at the end, ready to be worded."""
        flush_typing()
        looked_at = self._board.session.do(agenda.add_item, self._board.meeting.id, Text())
        if looked_at is not None and self._board.vote is None:
            self._board.shown_id = looked_at
            self._showing.show_all()
            self.start_middle()

    # ------- the hall

    def find_member(self) -> None:
        """Begin to look for who came or left."""
        if self._board.mode() == "door":
            self._parts.middle.door.start_again()
            return
        hall = self._parts.side.hall
        hall.show_part("members")
        hall.members.start()
        self._parts.columns.ensureWidgetVisible(hall.members.search, 0, scaled(120))

    def toggle_member(self, person_id: int) -> None:
        """A member came, or left."""
        toggle(self._board, person_id)

    def toggle_at_door(self, person_id: int) -> None:
        """The same at the door; the field is ready for the next one."""
        typed = self._parts.middle.door.take_typed()
        if not toggle(self._board, person_id):
            self._parts.middle.door.put_back(typed)

    def pause(self) -> None:
        """Begin a break, end it, confirm the registration after it or after a reopening."""
        if self._board.mode() == "confirm":
            self._parts.middle.confirm.give()
        elif self._board.awaits_registration():
            self.ask_registration()
        else:
            self._steps.pause()

    def ask_registration(self) -> None:
        """Bring up who is there after a reopening."""
        flush_typing()
        self._board.confirming = True
        self._showing.show_all()
        self.start_middle()

    def leave_registration(self) -> None:
        """Go back to the texts; the registration after a reopening can wait for the next vote."""
        if self._board.confirming:
            self._board.confirming = False
            self._showing.show_all()
            self.start_middle()

    def go_on(self) -> None:
        """Hearing goes on without a quorum (rule 20)."""
        self._board.hearing_on = True
        self._showing.show_all()
        self.start_middle()

    def tell_no_quorum(self) -> None:
        """Bring up what is missing and why."""
        current = self._board.current()
        if current is not None:
            self._board.hearing_on = False
            self._board.shown_id = current.id
        self._showing.show_all()

    # ------- motions, votes, decisions

    def vote(self) -> None:
        """Close the open vote, else ask for the form of a new one; without a motion begin one."""
        flush_typing()
        if self._board.vote is not None:
            self._steps.ask_close_vote()
            return
        if self._board.awaits_registration():
            self._vote_waits()
            return
        item = self._board.shown()
        motion = next_motion(item) if item else None
        if motion is None or not any(part.strip() for part in motion.text):
            self._begin_motion(motion.id if motion else None)
        else:
            self._parts.middle.item.motions.ask_form(motion.id)

    def open_vote(self, motion_id: int, form: str) -> None:
        """Open a vote, or ask first who is there."""
        if self._board.awaits_registration():
            self._vote_waits()
        else:
            self._steps.open_vote(motion_id, form)

    def _vote_waits(self) -> None:
        """A vote asks for the registration after a reopening."""
        self.ask_registration()
        self._parts.band.tell(t("Live", "A vote waits for the registration: confirm it with F6."))

    def _begin_motion(self, motion_id: int | None) -> None:
        """A vote needs a motion in words."""
        motions = self._parts.middle.item.motions
        card = motions.cards.card(motion_id) if motion_id else None
        if card is not None:
            card.start()
        else:
            motions.add_motion()
        self._parts.band.tell(t("Live", "Write the motion, then press F4 again."))

    def add_motion(self) -> None:
        """A motion under the item that is looked at."""
        flush_typing()
        self._parts.middle.item.motions.add_motion()

    def add_decision(self) -> None:
        """A decision under the item that is looked at."""
        flush_typing()
        if self._board.mode() == "lost":
            self.go_on()
        self._parts.middle.item.decisions.add_decision()

    def offer_decision(self) -> None:
        """The next step after a vote is to write what was decided."""
        self._parts.middle.item.decisions.add.setFocus()
