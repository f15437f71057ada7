"""The leaves of a member, the newest first."""

from PySide6.QtWidgets import QWidget

from desktop.core.leaves import Leave
from desktop.core.mandates import Member
from desktop.operations import leaves, people
from desktop.ui.dialogs import ask
from desktop.ui.mandates.leave_sheet import LeaveSheet
from desktop.ui.mandates.list_part import ListPart
from desktop.ui.mandates.words import days, leave_facts
from desktop.ui.session import Session
from desktop.ui.widgets.rows import Row
from i18n import t


class LeavesPart(ListPart):
    """A row is called by the number of its leave."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__((("add", "plus"),), (("edit", "edit"), ("remove", "cross")), parent)
        self._session = session
        self._member: Member | None = None
        self._leaves: dict[int, Leave] = {}
        self.asked.connect(self._do)

    def retranslate(self) -> None:
        """Words."""
        chosen = t("Mandates", "Of the row chosen in the list")
        self.set_words(
            t("Mandates", "Leave"),
            t("Mandates", "No leave was noted."),
            {
                "add": (t("Mandates", "Note a leave…"), t("Mandates", "Note a leave (Ctrl+M)")),
                "edit": (t("Mandates", "Change…"), chosen),
                "remove": (t("Mandates", "Remove…"), chosen),
            },
        )

    def show_member(self, member: Member) -> None:
        """Read and show the leaves of a member."""
        self._member = member
        self._leaves = {leave.id: leave for leave in self._session.read(leaves.leaves, member.mandate.id)}
        today = self._session.now().date()
        self.show_rows([self._row(leave, leave.lasts(today)) for leave in self._leaves.values()])

    def ask_leave(self) -> None:
        """Open the sheet that notes a leave."""
        if self._member is not None:
            LeaveSheet(self, self._session, self._member).open()

    def _row(self, leave: Leave, lasts: bool) -> Row:
        substitute = self._session.read(people.person, leave.substitute) if leave.substitute else None
        return Row(
            leave.id,
            days(leave),
            leave_facts(leave, substitute),
            aside=t("Mandates", "now") if lasts else "",
        )

    def _do(self, key: str) -> None:
        leave = self._leaves.get(self.current() or 0)
        if key == "add":
            self.ask_leave()
        elif key == "edit" and leave is not None and self._member is not None:
            LeaveSheet(self, self._session, self._member, leave).open()
        elif key == "remove" and leave is not None:
            ask(
                self,
                t("Mandates", "Remove the leave? {days}").format(days=days(leave)),
                t("Mandates", "It will be as if never noted."),
                t("Mandates", "Remove the leave"),
                self._remove,
            )

    def _remove(self) -> None:
        number = self.current()
        if number is not None:
            self._session.did(leaves.remove, number)
