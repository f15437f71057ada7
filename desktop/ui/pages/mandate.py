"""The card of one membership: facts, steps of the admission, leaves, and the papers that changed it."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.former import called_on
from desktop.core.mandates import Member
from desktop.core.names import full, spelling
from desktop.core.refusals import NoSuchRecord
from desktop.core.standings import NOTHING, Standing
from desktop.operations import bodies, former, mandates, posts, standings
from desktop.ui.actions import Action, Actions
from desktop.ui.bodies.admission import AdmissionSheet
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.member_words import member_name, work_words
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.bodies.transfer_sheet import TransferSheet
from desktop.ui.languages import language
from desktop.ui.mandates.facts import Facts
from desktop.ui.mandates.leaves import LeavesPart
from desktop.ui.mandates.papers import PapersPart
from desktop.ui.mandates.steps import StepsPart
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class MandatePage(Page):
    """The record is the number of a mandate."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"mandates", "bodies", "people", "organisations", "basis", "settings"}
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.member: Member | None = None
        self.standing: Standing = NOTHING
        self.head = PageHead()
        self.to_body, self.remove, self.end = (Button("plain", icon) for icon in ("left", "cross", "leave"))
        self.transfer = Button("plain", "right")
        self.change = Button("primary", "edit")
        self.work_changed, self.looked = Note("warn", "warn", "body"), Button("plain", "check")
        self.warning = Panel()
        self.facts, self.steps = Facts(), StepsPart(session)
        self.leaves, self.papers = LeavesPart(session), PapersPart(session)
        self._build()
        self.to_body.clicked.connect(self.go_back)
        self.change.clicked.connect(self.ask_admission)
        self.transfer.clicked.connect(self.ask_post)
        self.end.clicked.connect(self.ask_end)
        self.remove.clicked.connect(self.ask_removal)
        self.looked.clicked.connect(self.look)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        for button in (self.to_body, self.remove, self.transfer, self.end, self.change):
            self.head.add(button)
        content = QWidget()
        row = FlowLayout(content, gap=12, lead=True)
        row.addWidget(self.work_changed)
        row.addWidget(self.looked)
        self.warning.column.addWidget(content)
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.steps, self.leaves, self.papers):
            column.addWidget(part)
        column.addStretch(1)
        sides = SideBySide()
        sides.add(self.facts, 380, 2, least=120)
        sides.add(parts, 520, 3, least=120)
        self.column.addWidget(self.head)
        self.column.addWidget(self.warning)
        self.column.addWidget(sides, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("change", t("Mandates", "Change the admission"), self.ask_admission, "F4"),
            Action("step", t("Mandates", "Add a step"), self.steps.ask_step, "Ctrl+N"),
            Action("leave", t("Mandates", "Note a leave"), self.leaves.ask_leave, "Ctrl+M"),
            Action("paper", t("Mandates", "Enter a paper"), self.papers.ask_paper, "Ctrl+Shift+N"),
            Action("move", t("Bodies", "Another post"), self.ask_post, "F7"),
            Action("end", t("Mandates", "End the mandate"), self.ask_end, "Ctrl+E"),
            Action("remove", t("Mandates", "Remove the entry"), self.ask_removal, "Ctrl+Shift+Del"),
            Action("back", t("Mandates", "To the body"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.to_body.set_words(t("Mandates", "To the body"), t("Mandates", "To the body (Esc)"))
        self.change.set_words(
            t("Mandates", "Change…"), t("Mandates", "Papers, source and terms of the admission (F4)")
        )
        self.transfer.set_words(
            t("Bodies", "Another post…"), t("Mandates", "The member goes over to another post here (F7)")
        )
        self.end.set_words(t("Mandates", "End the mandate…"), t("Mandates", "End the mandate (Ctrl+E)"))
        self.remove.set_words(
            t("Mandates", "Remove the entry…"),
            t("Mandates", "When it was a mistake (Ctrl+Shift+Delete)"),
        )
        self.looked.set_words(
            t("Mandates", "The membership goes on"),
            t("Mandates", "It is not pointed at any more, until the work changes again"),
        )
        for part in (self.facts, self.steps, self.leaves, self.papers):
            part.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        day = self.session.now().date()
        try:
            self.member = self.session.read(mandates.mandate, self.record)
        except NoSuchRecord:
            self.navigator.go("bodies")
            return
        held = self.member.mandate
        body = self.session.read(bodies.body, held.body_id, day)
        self.standing = self.session.read(standings.standing, held.id, day)
        self.head.set_words(member_name(self.member), body.names.shown(language()))
        self._show_change()
        rules = {rule.post: rule for rule in self.session.read(posts.rules, held.body_id)}
        needed, called = rules[held.post].agreement, self._called(self.member, day)
        self.facts.show_member(body, self.member, self.standing, needed, called)
        for part in (self.steps, self.leaves, self.papers):
            part.show_member(self.member)

    def _called(self, member: Member, day: date) -> str:
        """The name at the end of a mandate of the past, where it was another one; rosters of then have it."""
        held = member.mandate
        if held.until is None or held.until >= day:
            return ""
        then = called_on(self.session.read(former.names, held.person_id), held.until)
        called = full(spelling(language(), *then)) if then else ""
        return called if called != member_name(member) else ""

    def _show_change(self) -> None:
        """Point at a seat by office whose holder works otherwise now."""
        change = self.standing.change
        self.warning.setVisible(change is not None)
        if change is None or self.member is None:
            return
        speaks = language()
        before = ", ".join(filter(None, (change.organisation.shown(speaks), change.post.shown(speaks))))
        text = t("Mandates", "A member by office, and the work changed on {day}: before {before}, now {now}.")
        self.work_changed.show_note(
            text.format(day=numeric(change.since), before=before, now=work_words(self.member) or "–")
        )

    def show_record(self, record: Any) -> None:
        if record is not None:
            super().show_record(record)

    def focus_first(self) -> None:
        self.change.setFocus()

    # ------- what is done

    def look(self) -> None:
        """Let the membership go on although the work changed."""
        if self.member is not None:
            self.session.did(standings.look_at, self.member.mandate.id)

    def ask_admission(self) -> None:
        """Open the sheet with papers, source and terms."""
        if self.member is not None:
            AdmissionSheet(self, self.session, self.member, *self._named()).open()

    def ask_end(self) -> None:
        """Open the sheet that ends the mandate."""
        if self.member is not None:
            EndSheet(self, self.session, self.member.mandate, *self._named()).open()

    def ask_post(self) -> None:
        """Open the sheet by which the member goes over to another post; its card is shown then."""
        if self.member is not None:
            sheet = TransferSheet(self, self.session, self.member, *self._named())
            sheet.moved.connect(self._show_new)
            sheet.open()

    def _show_new(self, number: int) -> None:
        self.navigator.go("mandate", number)

    def ask_removal(self) -> None:
        """Ask whether the entry was a mistake and goes."""
        if self.member is not None:
            RemoveMandate(self, self.session, self.member.mandate, *self._named()).open()

    def go_back(self) -> None:
        """Back to the body."""
        self.navigator.go("bodies", self.member.mandate.body_id if self.member else None)

    def _named(self) -> tuple[str, str]:
        """The member and the body as the window calls them."""
        assert self.member is not None
        body = self.session.read(bodies.body, self.member.mandate.body_id, self.session.now().date())
        return member_name(self.member), body.names.shown(language())
