"""A meeting while it is held: who is there, what is discussed, what is voted and decided."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.names import short
from desktop.core.refusals import NoQuorum, NoSuchRecord, Trouble
from desktop.core.texts import Text
from desktop.core.voting import CHOICES
from desktop.operations import agenda, people
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import language
from desktop.ui.live.agenda_list import AgendaPanel
from desktop.ui.live.board import Board, member_of
from desktop.ui.live.head import LiveHead
from desktop.ui.live.members_part import toggle
from desktop.ui.live.middle import Middle
from desktop.ui.live.motions import next_motion
from desktop.ui.live.pane import LiveColumns
from desktop.ui.live.reasons import no_attendance, no_break, no_decision, no_next, no_vote, on_pause
from desktop.ui.live.side import Side
from desktop.ui.live.steps import Steps
from desktop.ui.page import Navigator, Page
from desktop.ui.refusals import Band
from desktop.ui.session import Change, Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.key_strip import KeyStrip
from i18n import t

TICK = 5_000
"""Milliseconds between looks at the clock."""


class LivePage(Page):
    """The record is the number of a meeting, whatever its state."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"meetings", "attendance", "agenda", "item", "motion", "ballots", "vote"}
    )
    folds_rail: ClassVar[bool] = True
    own_foot: ClassVar[bool] = True
    flush: ClassVar[bool] = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.board = Board(session)
        self.steps = Steps(self.board, self)
        self.head = LiveHead()
        self.agenda = AgendaPanel()
        self.middle = Middle(self.board)
        self.side = Side(self.board)
        self.columns = LiveColumns(self.agenda, self.middle, self.side)
        self.band = Band("warn", "warn")
        self.strip = KeyStrip()
        self._written = ""
        self._reasons: dict[str, str] = {}
        self.clock = QTimer(self)
        self.clock.setInterval(TICK)
        for widget in (self.head, self.columns, self.band, self.strip):
            self.column.addWidget(widget, 1 if widget is self.columns else 0)
        self.actions_ = Actions(self, self._table)
        self.strip.show_keys(
            [self.actions_[key] for key in ("next", "hall", "vote", "decision", "break", "print")]
        )
        self._listen()

    def _table(self) -> Sequence[Action]:
        """Words follow the state: F4 closes what it opened, F6 ends what it began."""
        return (
            Action("next", t("Live", "Next item"), self.take_next, "F2"),
            Action("previous", t("Live", "Previous item"), self.take_previous, "Shift+F2"),
            Action("hall", t("Live", "Arrived or left"), self.find_member, "F3"),
            Action("vote", self._vote_words(), self.vote, "F4"),
            Action("decision", t("Live", "Decision"), self.add_decision, "F5"),
            Action("break", self._break_words(), self.pause, "F6"),
            Action("print", t("Live", "Minutes"), self.show_minutes, "Ctrl+P"),
            Action("item", t("Live", "Add an item"), self.add_item, "Ctrl+I"),
            Action("motion", t("Live", "Add a motion"), self.add_motion, "Ctrl+M"),
            Action("state", t("Live", "Open or close the meeting"), self.steps.large_step, "Ctrl+Return"),
        )

    def _vote_words(self) -> str:
        return t("Live", "Close the vote") if self.board.vote else t("Live", "Vote")

    def _break_words(self) -> str:
        if self.board.meeting.on_break_since is not None:
            return t("Live", "End the break")
        return t("Live", "Confirm the registration") if self.board.meeting.unconfirmed else t("Live", "Break")

    def _listen(self) -> None:
        self.clock.timeout.connect(self._tick)
        for button in self.head.steps():
            button.clicked.connect(self.steps.large_step)
        self.head.plan.clicked.connect(self._go_to_plan)
        self.agenda.picked.connect(self.look_at)
        self.agenda.taken.connect(self.enter_item)
        self.agenda.add.clicked.connect(self.add_item)
        self.agenda.list.moved.connect(self.middle.item.head.move_by)
        self.side.listed.connect(self.middle.door.show_standing)
        self.side.hall.members.entered.connect(self.toggle_member)
        self.side.hall.vote.close_vote.clicked.connect(self.vote)
        for view in (self.middle.hands, self.middle.names):
            view.head.call_off.clicked.connect(self.steps.ask_call_off)
        self.middle.door.entered.connect(self.toggle_at_door)
        self.middle.item.opened.connect(self.steps.open_vote)
        self.middle.item.taken.connect(self._take_shown)
        self.middle.hands.typed.connect(self._look_at_figures)
        self.middle.hands.finished.connect(self.side.hall.vote.close_vote.setFocus)
        self.middle.lost.brought_back.connect(self.find_member)
        self.middle.lost.paused.connect(self.pause)
        self.middle.lost.went_on.connect(self._go_on)
        self.middle.pause.ended.connect(self.pause)
        self.middle.confirm.confirmed.connect(self.steps.confirm)
        self.middle.switched.connect(self._move_focus)
        self.steps.voted.connect(self._after_vote)

    # ------- showing

    def retranslate(self) -> None:
        """Fixed words of all parts."""
        for part in (self.head, self.agenda, self.middle, self.side, self.actions_):
            part.retranslate()
        self.band.clear()

    def refresh(self) -> None:
        """Read the whole meeting."""
        if self.record is None:
            return
        if self.board.meeting.id != self.record:
            self.board.load(self.record)
        else:
            self._read_all()
        self.show_all()

    def _read_all(self) -> None:
        self.board.read_meeting(self.record)
        self.board.read_hall()
        self.board.read_agenda()

    def show_all(self) -> None:
        """Show everything that was read."""
        self.head.show_board(self.board, self._presiding())
        self.agenda.show_board(self.board)
        self.middle.show_board()
        self.side.hall.vote.over = self.middle.hands.is_impossible()
        self.side.show_board()
        self._show_keys()
        self._tick()

    def show_record(self, record: Any) -> None:
        """Another meeting; without a number the one that was shown before stays."""
        if record is not None:
            super().show_record(record)

    def hear(self, change: Change) -> None:
        """Read and show what has changed, one row where it is one."""
        self._written = t("Live", "Written at {time}").format(time=change.at.strftime("%H:%M:%S"))
        self.strip.written.show_note(self._written)
        self.band.clear()
        match change.topic:
            case "attendance":
                self._hear_attendance(change)
            case "ballots":
                self._hear_ballots(change)
            case "item" | "motion":
                self.board.read_agenda()
                self.agenda.show_board(self.board)
                self.middle.show_board()
            case _:
                self._read_all()
                self.show_all()

    def _hear_attendance(self, change: Change) -> None:
        member = member_of(change)
        before = (self.board.mode(), self.board.lacks_quorum())
        if member is None or not self.board.read_seat(member):
            self._read_all()
            self.show_all()
            return
        whole = before != (self.board.mode(), self.board.lacks_quorum())
        if whole or self.board.vote is not None or self.board.mode() in ("lost", "confirm"):
            self.board.read_vote()
            self.show_all()
        else:
            self._touch(member)

    def _touch(self, member: int) -> None:
        """One member came or left and nothing else follows from it."""
        self.head.presence.show_board(self.board)
        self.agenda.show_hall(self.board)
        self.side.touch(member)
        if self.board.mode() == "door":
            self.middle.door.touch()

    def _hear_ballots(self, change: Change) -> None:
        match change.args:
            case (_, int(member), choice) if choice is None or choice in CHOICES:
                self.board.take_ballot(member, choice)
                self.middle.names.mark(member, choice)
            case _:
                self.board.read_vote()
                self.middle.show_board()
        self.side.show_vote()
        self._show_keys()

    def _presiding(self) -> str:
        person_id = self.board.meeting.presiding
        if person_id is None:
            return ""
        try:
            return short(self.session.read(people.person, person_id).name(language()))
        except NoSuchRecord:
            return ""

    def _show_keys(self) -> None:
        """Which keys do something now, and why the others do not."""
        board = self.board
        self.actions_.retranslate()
        reasons = {
            "next": no_next(board),
            "previous": no_next(board, -1),
            "hall": no_attendance(board),
            "vote": self._no_closing() if board.vote else no_vote(board),
            "decision": no_decision(board),
            "break": no_break(board),
            "item": no_attendance(board),
            "motion": no_decision(board),
        }
        for key, reason in reasons.items():
            self.actions_.allow(key, not reason, reason)
        self._reasons = reasons
        self.side.hall.vote.close_vote.setEnabled(not reasons["vote"])
        self.side.hall.vote.blocked.show_note(reasons["vote"] if board.vote else "")

    def _look_at_figures(self) -> None:
        """Figures that cannot be are not kept, so nothing else tells the side and the keys of them."""
        self.side.hall.vote.over = self.middle.hands.is_impossible()
        self.side.show_vote()
        self._show_keys()

    def _no_closing(self) -> str:
        """Why the open vote cannot be closed yet."""
        if self.board.vote is None or self.board.vote.form != "hands":
            return ""
        if self.middle.hands.is_impossible() or self.board.outcome() is None:
            return t("Live", "There are more votes than members present.")
        return t("Live", "Enter the figures first.") if self.board.vote.counted is None else ""

    def _tick(self) -> None:
        self.head.show_clock(self.session.now())

    # ------- focus

    def focus_first(self) -> None:
        """Where work begins, whatever is under way."""
        if self.board.is_locked():
            self.agenda.list.setFocus()
        else:
            self._start_middle()

    def _start_middle(self) -> None:
        """Put the focus where work in the middle begins."""
        self.middle.start()
        self.columns.show_middle()

    def _move_focus(self, free: bool) -> None:
        """Another view took the middle; who works at the sides stays there."""
        if free and self.isVisible():
            self._start_middle()

    def _after_vote(self) -> None:
        """The next step after a vote is to write what was decided."""
        self.middle.item.decisions.add.setFocus()

    # ------- steps

    def look_at(self, item_id: int | None) -> None:
        """Look at an item, or at the registration."""
        if item_id != self.board.shown_id:
            flush_typing()
            self.board.shown_id = item_id
            self.agenda.show_shown(self.board)
            self.side.show_board()
            self.middle.show_board()
            self._show_keys()

    def enter_item(self, item_id: int) -> None:
        """Enter in the agenda: take the item up, or go to it when it was."""
        item = self.board.item(item_id)
        if (
            item is None
            or item.current
            or not self.board.is_open()
            or self.board.vote
            or on_pause(self.board)
        ):
            self.focus_first()
        else:
            self.steps.take_up(item_id)
            self._start_middle()

    def take_next(self) -> None:
        """The item after the one under discussion."""
        self._take(self.board.neighbour(1))

    def take_previous(self) -> None:
        """The item before it."""
        self._take(self.board.neighbour(-1))

    def _take(self, item: Any) -> None:
        if item is not None:
            self.steps.take_up(item.id)
            self._start_middle()

    def _take_shown(self) -> None:
        if self.board.shown_id is not None:
            self.steps.take_up(self.board.shown_id)
            self._start_middle()

    def find_member(self) -> None:
        """Begin to look for who came or left."""
        if self.board.mode() == "door":
            self.middle.door.start_again()
        else:
            self.side.hall.show_part("members")
            self.side.hall.members.start()
            self.columns.ensureWidgetVisible(self.side.hall.members.search, 0, scaled(120))

    def toggle_member(self, person_id: int) -> None:
        """A member came, or left."""
        toggle(self.board, person_id)

    def toggle_at_door(self, person_id: int) -> None:
        """The same at the door; the field is ready for the next one."""
        typed = self.middle.door.take_typed()
        if not toggle(self.board, person_id):
            self.middle.door.put_back(typed)

    def vote(self) -> None:
        """Close the open vote, else ask for the form of a new one; without a motion begin one."""
        flush_typing()
        if self.board.vote is not None:
            self.steps.ask_close_vote()
            return
        item = self.board.shown()
        motion = next_motion(item) if item else None
        if motion is None or not any(part.strip() for part in motion.text):
            self._begin_motion(motion.id if motion else None)
        else:
            self.middle.item.motions.ask_form(motion.id)

    def _begin_motion(self, motion_id: int | None) -> None:
        """A vote needs a motion in words."""
        card = self.middle.item.motions.cards.card(motion_id) if motion_id else None
        if card is not None:
            card.start()
        else:
            self.middle.item.motions.add_motion()
        self.band.tell(t("Live", "Write the motion, then press F4 again."))

    def add_motion(self) -> None:
        """A motion under the item that is looked at."""
        self.middle.item.motions.add_motion()

    def add_decision(self) -> None:
        """A decision under the item that is looked at."""
        flush_typing()
        if self.board.mode() == "lost":
            self._go_on()
        self.middle.item.decisions.add_decision()

    def add_item(self) -> None:
        """A new item at the end, ready to be worded."""
        flush_typing()
        looked_at = self.session.do(agenda.add_item, self.record, Text())
        if looked_at is not None and self.board.vote is None:
            self.board.shown_id = looked_at
            self.show_all()
            self._start_middle()

    def pause(self) -> None:
        """Begin a break, end it, confirm the registration after it."""
        if self.board.mode() == "confirm":
            self.middle.confirm.give()
        else:
            self.steps.pause()

    def _go_on(self) -> None:
        """Hearing goes on without a quorum (rule 20)."""
        self.board.hearing_on = True
        self.show_all()
        self._start_middle()

    def show_minutes(self) -> None:
        """The paper as far as it has come."""
        flush_typing()
        self.navigator.go("preview", self.record)

    def _go_to_plan(self) -> None:
        self.navigator.go("plan", self.record)

    def take_refusal(self, trouble: Trouble) -> bool:
        """A vote without a quorum is refused beside the derivation; the rest is told by the window."""
        if not isinstance(trouble, NoQuorum):
            return False
        self._tell_no_quorum()
        return True

    def _tell_no_quorum(self) -> None:
        """Bring up what is missing and why."""
        current = self.board.current()
        if current is not None:
            self.board.hearing_on = False
            self.board.shown_id = current.id
        self.show_all()

    # ------- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is off says why."""
        for key, reason in self._reasons.items():
            shortcut = self.actions_[key].shortcut()
            if reason and shortcut == QKeySequence(event.keyCombination()):
                self.band.tell(reason)
                if key == "vote" and self.board.is_open() and self.board.lacks_quorum():
                    self._tell_no_quorum()
                return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.clock.stop()
        super().hideEvent(event)
