"""One planned meeting: its facts, its agenda, who is invited, and the way to its opening."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.meetings import Item, Meeting, MeetingDraft
from desktop.core.people import Person
from desktop.core.refusals import BadNumber, NumberTaken, Trouble, UnlikelyDate
from desktop.core.texts import Text
from desktop.operations import agenda, meetings, people
from desktop.ui import dialogs
from desktop.ui.actions import Action, Actions
from desktop.ui.meeting_words import title_of
from desktop.ui.page import Navigator, Page
from desktop.ui.plan.agenda import Agenda
from desktop.ui.plan.facts import Facts
from desktop.ui.plan.guests import Guests, Invitation
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t

FIELD_OF: dict[type[Trouble], str] = {NumberTaken: "number", BadNumber: "number", UnlikelyDate: "day"}
"""Beside which field a refusal is told."""


class PlanPage(Page):
    """The record is the number of a meeting; once it is open its own page takes over."""

    topics: ClassVar[frozenset[str]] = frozenset({"meetings", "agenda", "item"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head = PageHead()
        self.drop, self.preview = Button("plain"), Button("plain", "doc")
        self.to_meeting = Button("primary", "right")
        for button in (self.drop, self.preview, self.to_meeting):
            self.head.add(button)
        self.facts = Facts(self._find)
        self.agenda = Agenda(self._find)
        self.guests = Guests()
        right = QWidget()
        stacked = QVBoxLayout(right)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(12)
        stacked.addWidget(self.agenda, 1)
        stacked.addWidget(self.guests)
        self.sides = SideBySide(12)
        self.sides.add(self.facts, 470, stretch=0)
        self.sides.add(right, 560)
        self.column.addWidget(self.head)
        self.column.addWidget(self.sides, 1)
        self.actions_ = Actions(self, self._table)
        self._listen()

    def _table(self) -> Sequence[Action]:
        return (
            Action("item", t("Plan", "Add an item"), self.add_item, "Ctrl+I", "plus"),
            Action("guest", t("Plan", "Invite someone"), self.invite, "Ctrl+G", "plus"),
            Action("preview", t("Plan", "Preview"), self.show_paper, "Ctrl+P", "doc"),
            Action("go", t("Plan", "To the meeting"), self.go_on, "Ctrl+Return", "right"),
        )

    def _listen(self) -> None:
        self.facts.changed.connect(self._edit)
        self.agenda.added.connect(self.add_item)
        self.agenda.titled.connect(self._title)
        self.agenda.reported.connect(self._report)
        self.agenda.moved.connect(self._move)
        self.agenda.removed.connect(self._remove_item)
        self.guests.added.connect(self.invite)
        self.guests.removed.connect(self._remove_guest)
        self.guests.called.connect(self._call_standing)
        self.to_meeting.clicked.connect(self.go_on)
        self.preview.clicked.connect(self.show_paper)
        self.drop.clicked.connect(self.ask_to_drop)

    def retranslate(self) -> None:
        """Words of the page."""
        self.drop.set_words(t("Plan", "Remove the plan…"))
        self.preview.set_words(t("Plan", "Preview"), t("Plan", "The paper as far as it is known (Ctrl+P)"))
        self.to_meeting.set_words(t("Plan", "To the meeting"), t("Plan", "To the meeting (Ctrl+Enter)"))
        for part in (self.facts, self.agenda, self.guests, self.actions_):
            part.retranslate()

    def refresh(self) -> None:
        """Read the plan again."""
        meeting = self.meeting()
        self.head.set_words(title_of(meeting), long_date(meeting.day))
        self.facts.show_draft(meeting, self._person(meeting.presiding), self._person(meeting.secretary))
        self.agenda.show_items(self._items())
        self.guests.show_guests(self.session.read(meetings.guests, meeting.id))
        self.guests.show_lacking(len(self.session.read(meetings.not_called_in, meeting.id)))

    def meeting(self) -> Meeting:
        """The meeting that is planned here."""
        return self.session.read(meetings.meeting, self.record)

    def _items(self) -> list[Item]:
        """The agenda without procedure, which is nothing to plan."""
        return [item for item in self.session.read(agenda.items, self.record) if item.position > 0]

    def journal_of(self) -> dict[str, int]:
        """Of this meeting."""
        return {"meeting": self.record}

    def focus_first(self) -> None:
        """The number comes first after the kind."""
        self.facts.number.setFocus()

    def take_refusal(self, trouble: Trouble) -> bool:
        """Number and date are refused beside their fields."""
        field = FIELD_OF.get(type(trouble))
        if field is None:
            return False
        self.facts.show_errors({field: sentence_of(trouble)})
        return True

    def _find(self, typed: str) -> Sequence[Person]:
        return self.session.read(people.find, typed)

    def _person(self, number: int | None) -> Person | None:
        return self.session.read(people.person, number) if number else None

    def _edit(self, draft: MeetingDraft) -> None:
        plain = MeetingDraft(
            draft.number, draft.kind, draft.day, draft.hour, draft.city, draft.place,
            draft.presiding, draft.secretary,
        )  # fmt: skip
        if self.session.did(meetings.edit, self.record, plain):
            self.facts.show_errors({})

    def _title(self, item_id: int, language: str, text: str) -> None:
        self.session.do(agenda.set_title, item_id, language, text)

    def _report(self, item_id: int, rapporteur: Text) -> None:
        self.session.do(agenda.set_rapporteur, item_id, rapporteur)

    def _move(self, item_id: int, position: int) -> None:
        flush_typing()
        self.session.do(agenda.move_item, item_id, position)

    def _remove_item(self, item_id: int) -> None:
        position = next((item.position for item in self._items() if item.id == item_id), 1)
        if self.session.did(agenda.remove_item, item_id):
            self.agenda.focus_near(position)

    def _call_standing(self) -> None:
        """Invite the experts and observers of the body."""
        if self.session.did(meetings.invite_standing, self.record):
            self.guests.add.setFocus()

    def _remove_guest(self, guest_id: int) -> None:
        if self.session.did(meetings.remove_guest, guest_id):
            self.guests.add.setFocus()

    def add_item(self) -> None:
        """A new item at the end, ready to be worded."""
        flush_typing()
        if self.session.did(agenda.add_item, self.record, Text()):
            self.agenda.focus_last()
            self.sides.reveal(self.agenda.rows()[-1])

    def invite(self) -> None:
        """Ask whom."""
        sheet = Invitation(self._find, self)
        sheet.wanted.connect(self._invite)
        sheet.open()

    def _invite(self, name: Text, post: Text) -> None:
        done = self.session.did(meetings.add_guest, self.record, name, post)
        sheet = self.sender()
        if isinstance(sheet, Invitation):
            sheet.finish(done)

    def go_on(self) -> None:
        """To the page of the meeting: registration, opening, the meeting itself."""
        self.navigator.go("live", self.record)

    def show_paper(self) -> None:
        """The paper as far as it is known."""
        self.navigator.go("preview", self.record)

    def ask_to_drop(self) -> None:
        """A planned meeting can be struck."""
        dialogs.ask(
            self,
            t("Plan", "Remove the plan of this meeting? {title}").format(title=title_of(self.meeting())),
            t("Plan", "Its agenda and the list of those invited go with it. Its number becomes free again."),
            t("Plan", "Remove the plan"),
            self._drop,
        )

    def _drop(self) -> None:
        gone = self.record
        self.navigator.go("meetings")
        self.session.do(meetings.remove, gone)
