"""A leave: its days, the reason, the paper, who stands in."""

from PySide6.QtWidgets import QWidget

from desktop.core.leaves import Leave
from desktop.core.mandates import Member
from desktop.core.names import tidy
from desktop.core.people import Person
from desktop.core.texts import Text
from desktop.operations import leaves, people
from desktop.ui.bodies.choices import day_in, optional_day
from desktop.ui.bodies.member_words import member_name
from desktop.ui.dialogs import Sheet
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import PersonField
from i18n import t

OFFERED = 12


class LeaveSheet(Sheet):
    """Notes a leave of a member, or mends the one given."""

    def __init__(self, parent: QWidget, session: Session, member: Member, held: Leave | None = None) -> None:
        super().__init__(parent, 820)
        self._session, self._member, self._held = session, member, held
        form = Form()
        self.body.addWidget(form)
        self.since, self.until, self.reason = DateField(), DateField(), PairEditor(0)
        self.substitute = PersonField(self._find)
        self.paper, self.paper_day = AutosaveLine("paper"), DateField()
        self.since_row, self.until_row = form.add(self.since), form.add(self.until)
        self.reason_row, self.substitute_row = form.add(self.reason), form.add(self.substitute)
        self.paper_row, self.day_row = form.add(self.paper), form.add(self.paper_day)
        self._set_labels()
        self._show(held or Leave(session.now().date()))
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        new = self._held is None
        heading = t("Mandates", "Leave: {person}") if new else t("Mandates", "Change the leave: {person}")
        self.set_words(
            heading.format(person=member_name(self._member)),
            t(
                "Mandates",
                "The member stays in office and counts; the substitute has no vote.",
            ),
            t("Mandates", "Note the leave") if new else t("Mandates", "Keep the leave"),
        )
        reason = t("Mandates", "Reason")
        self.since_row.set_words(t("Mandates", "First day"))
        self.until_row.set_words(t("Mandates", "Last day"), t("Mandates", "Empty while it is not known."))
        self.reason_row.set_words(reason)
        self.reason.set_words(reason)
        self.substitute_row.set_words(
            t("Mandates", "Substitute"), t("Mandates", "A few letters find people of the roster.")
        )
        self.paper_row.set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter and its number"))
        self.day_row.set_words(t("Bodies", "Date of the paper"))

    def _show(self, leave: Leave) -> None:
        self.since.show_value(leave.since)
        self.until.show_value(leave.until)
        self.reason.show_value(leave.reason)
        stands_in = self._session.read(people.person, leave.substitute) if leave.substitute else None
        self.substitute.show_value(stands_in)
        self.paper.show_value(leave.paper)
        self.paper_day.show_value(leave.paper_day)

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed, OFFERED)

    def _keep(self) -> None:
        since = day_in(self.since_row, self.since)
        ends, until = optional_day(self.until_row, self.until)
        known, paper_day = optional_day(self.day_row, self.paper_day)
        if since is None or not ends or not known:
            return
        reason = Text(*map(tidy, self.reason.value()))
        leave = Leave(since, until, reason, tidy(self.paper.text()), paper_day, self.substitute.value())
        if self._held is None:
            self.finish(self._session.did(leaves.grant, self._member.mandate.id, leave))
        else:
            self.finish(self._session.did(leaves.mend, self._held.id, leave))
