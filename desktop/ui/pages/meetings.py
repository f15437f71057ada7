"""The list of meetings: every one of them leads on to its plan, its course or its paper.

It is what the program starts with: what is only needed for a click, or without meetings, is imported then.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.meetings import Meeting
from desktop.operations import calendar
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import figure
from desktop.ui.page import Navigator, Page
from desktop.ui.plan.meeting_columns import columns, number_of
from desktop.ui.records import Table
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

if TYPE_CHECKING:
    from desktop.core.bodies import Body
    from desktop.ui.widgets.empty import EmptyPage, Step

STATES = ("planned", "open", "closed")


class MeetingsPage(Page):
    """All meetings, the newest first; Enter goes on to the plan, the meeting or its paper."""

    topics: ClassVar[frozenset[str]] = frozenset({"meetings", "bodies", "mandates", "people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head = PageHead()
        self.minutes, self.journal = Button("plain", "doc"), Button("plain", "clock")
        self.new = Button("primary", "plus")
        self.head.add(self.journal)
        self.head.add(self.minutes)
        self.head.add(self.new)
        self.states = Switch(tabs=True)
        self.table: Table[Meeting] = Table(columns, number_of, rows="two", sortable=True)
        self.foot = Label("small", "muted", wrap=False)
        self.foot.setContentsMargins(10, 8, 10, 8)
        self.panel = Panel(flush=True)
        self.panel.column.addWidget(self.states)
        self.panel.column.addWidget(self.table, 1)
        self.panel.column.addWidget(self.foot)
        self.empty: EmptyPage | None = None
        self.bare = Panel()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panel)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)
        self.actions_ = Actions(self, self._table_of_actions)
        self.new.clicked.connect(self.plan)
        self.minutes.clicked.connect(self.show_minutes)
        self.journal.clicked.connect(navigator.show_journal)
        self.states.chosen.connect(self._filter)
        self.table.opened.connect(self.enter)
        self.table.chosen.connect(self._choose)

    def _table_of_actions(self) -> Sequence[Action]:
        return (
            Action("plan", t("Meetings", "Plan a meeting"), self.plan, "Ctrl+N", "plus"),
            Action("minutes", t("Meetings", "Minutes"), self.show_minutes, "Ctrl+P", "doc"),
        )

    def retranslate(self) -> None:
        """Words of the page."""
        self.head.set_words(
            t("Meetings", "Meetings"), t("Meetings", "Sessions of the assembly and meetings of its bodies")
        )
        self.new.set_words(t("Meetings", "Plan a meeting"), t("Meetings", "Plan a meeting (Ctrl+N)"))
        self.journal.set_words(
            t("Journal", "Journal"), t("Journal", "What was done in this meeting (Ctrl+J)")
        )
        self.minutes.set_words(t("Meetings", "Minutes"), t("Meetings", "The minutes as a paper (Ctrl+P)"))
        self.table.setAccessibleName(t("Meetings", "Meetings"))
        self.table.retranslate()
        self.actions_.retranslate()
        if self.empty is not None:
            self._say_what_comes(self.empty)

    def _show_empty(self) -> None:
        """What will stand here, and the first steps."""
        if self.empty is None:
            from desktop.ui.widgets.empty import EmptyPage

            self.empty = EmptyPage("days")
            self.bare.column.addWidget(self.empty)
        self._say_what_comes(self.empty)
        self.stack.setCurrentWidget(self.bare)

    def _say_what_comes(self, empty: "EmptyPage") -> None:
        empty.set_words(
            t("Meetings", "No meetings yet"),
            t("Meetings", "Here you will find every session and meeting: planned, in progress and held."),
            *self._first_steps(),
        )

    def _first_steps(self) -> "Sequence[Step]":
        from desktop.operations import people
        from desktop.ui.widgets.empty import Step

        seated = any(body.in_office for body in self._bodies())
        if not seated and not self.session.read(people.count):
            return (
                Step(
                    "import",
                    t("Meetings", "Bring in the list of members"),
                    t("Meetings", "From Excel, CSV or text; then form the council of them"),
                    t("Meetings", "To the people"),
                    self.to_people,
                ),
            )
        form = Step(
            "bodies",
            t("Meetings", "Form the council"),
            t("Meetings", "A meeting can be opened once somebody is in office"),
            t("Meetings", "To the bodies"),
            self.to_bodies,
        )
        plan = Step(
            "plan",
            t("Meetings", "Plan a meeting"),
            t("Meetings", "Date, place, agenda; the rest is done on the day"),
            t("Meetings", "Plan"),
            self.plan,
            "meetings.plan",
        )
        return (plan,) if seated else (form, plan)

    def refresh(self) -> None:
        """Read the meetings again."""
        held = self.session.read(calendar.meetings)
        if held:
            self.stack.setCurrentWidget(self.panel)
        else:
            self._show_empty()
        self.minutes.setVisible(bool(held))
        self.journal.setVisible(bool(held))
        self.new.setVisible(bool(held))
        counts = {state: sum(meeting.state == state for meeting in held) for state in STATES}
        self.states.show_choices(
            (
                Choice("all", t("Meetings", "All"), figure(len(held))),
                Choice("planned", t("Meetings", "Planned"), figure(counts["planned"])),
                Choice("open", t("Meetings", "In progress"), figure(counts["open"])),
                Choice("closed", t("Meetings", "Closed"), figure(counts["closed"])),
            )
        )
        self._show(held)

    def _show(self, held: Sequence[Meeting]) -> None:
        chosen = self.states.current()
        shown = [meeting for meeting in held if chosen in ("all", meeting.state)]
        self.table.show_records(shown)
        if self.table.current() is None:
            self.table.select_first()
        self.foot.setText(
            t("Meetings", "Shown: {count} of {all}. The newest first. Enter opens the meeting.").format(
                count=figure(len(shown)), all=figure(len(held))
            )
        )

    def _filter(self, _state: str) -> None:
        self._show(self.session.read(calendar.meetings))

    def _choose(self, meeting: Meeting | None) -> None:
        self.minutes.setEnabled(meeting is not None)
        self.journal.setEnabled(meeting is not None)

    def journal_of(self) -> dict[str, int]:
        """Of the meeting chosen in the list."""
        meeting = self.table.current()
        return {} if meeting is None else {"meeting": meeting.id}

    def focus_first(self) -> None:
        """The list, or the first step."""
        if self.empty is None or self.stack.currentWidget() is self.panel:
            self.table.setFocus()
        else:
            self.empty.focus_first()

    def enter(self, meeting: Meeting | None) -> None:
        """A planned meeting opens its plan, any other one the page of the meeting."""
        if meeting is not None:
            self.navigator.go("plan" if meeting.state == "planned" else "live", meeting.id)

    def show_minutes(self) -> None:
        """The paper of the current meeting."""
        meeting = self.table.current()
        if meeting is not None:
            self.navigator.go("preview", meeting.id)

    def to_people(self) -> None:
        """Where the list of members is brought in."""
        self.navigator.go("people")

    def to_bodies(self) -> None:
        """Where the council is formed."""
        self.navigator.go("bodies")

    def plan(self) -> None:
        """Ask for body and day; the rest is proposed."""
        from desktop.ui.plan.new_meeting import NewMeeting

        sheet = NewMeeting(self._bodies(), self.session.now().date(), self)
        sheet.wanted.connect(self._plan)
        sheet.open()

    def _bodies(self) -> "Sequence[Body]":
        from desktop.operations import bodies

        return self.session.read(bodies.bodies, self.session.now().date())

    def _plan(self, body_id: int, day: date) -> None:
        from desktop.operations import meetings
        from desktop.ui.dialogs import Sheet

        draft = self.session.read(meetings.suggested, body_id, day)
        made = self.session.do(meetings.plan, body_id, draft)
        sheet = self.sender()
        if made is not None:
            if isinstance(sheet, Sheet):
                sheet.finish(True)
            self.navigator.go("plan", made)
