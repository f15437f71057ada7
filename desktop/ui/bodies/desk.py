"""The sheets about the body that a page shows, and about the member who is chosen in it."""

from typing import TYPE_CHECKING

from desktop.core.bodies import Body
from desktop.core.mandates import Member
from desktop.core.names import full
from desktop.ui.bodies.admission import AdmissionSheet
from desktop.ui.bodies.admit_sheet import AdmitSheet
from desktop.ui.bodies.body_sheet import RenameSheet
from desktop.ui.bodies.comparison import ComparisonSheet
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.bodies.seats_sheet import SeatsSheet
from desktop.ui.bodies.transfer_sheet import TransferSheet
from desktop.ui.languages import language

if TYPE_CHECKING:
    from desktop.ui.pages.bodies import BodiesPage


class BodyDesk:
    """Opens them over the page; without a body, or a member where one is meant, nothing opens."""

    def __init__(self, page: "BodiesPage") -> None:
        self._page = page

    def ask_members(self) -> None:
        """Open the sheet that admits members."""
        body = self._page.body()
        if body is not None:
            AdmitSheet(self._page, self._page.session, body).open()

    def ask_names(self) -> None:
        """Open the sheet with the names."""
        body = self._page.body()
        if body is not None:
            RenameSheet(self._page, self._page.session, body).open()

    def ask_comparison(self) -> None:
        """Open the sheet that compares two days of the body."""
        body = self._page.body()
        if body is not None:
            ComparisonSheet(self._page, self._page.session, body, self._page.day).open()

    def ask_file(self) -> None:
        """Open the sheet that saves the composition of the day."""
        from desktop.ui.bodies.roster_sheet import RosterSheet  # with it comes what prints

        body = self._page.body()
        if body is not None:
            RosterSheet(self._page, self._page.session, body, self._page.day).open()

    def ask_seats(self) -> None:
        """Open the sheet with the number of seats."""
        body = self._page.body()
        if body is not None:
            SeatsSheet(self._page, self._page.session, body).open()

    def ask_admission(self) -> None:
        """Open the sheet with the papers of the chosen member's admission."""
        body, member = self._page.body(), self._page.composition.chosen()
        if body is not None and member is not None:
            AdmissionSheet(self._page, self._page.session, member, *named(body, member)).open()

    def ask_post(self) -> None:
        """Open the sheet by which the chosen member goes over to another post."""
        body, member = self._page.body(), self._page.composition.chosen()
        if body is not None and member is not None:
            TransferSheet(self._page, self._page.session, member, *named(body, member)).open()

    def ask_end(self) -> None:
        """Open the sheet that ends the chosen mandate."""
        body, member = self._page.body(), self._page.composition.chosen()
        if body is not None and member is not None:
            EndSheet(self._page, self._page.session, member.mandate, *named(body, member)).open()

    def ask_removal(self) -> None:
        """Ask whether the chosen mandate was a mistake and goes."""
        body, member = self._page.body(), self._page.composition.chosen()
        if body is not None and member is not None:
            RemoveMandate(self._page, self._page.session, member.mandate, *named(body, member)).open()


def named(body: Body, member: Member) -> tuple[str, str]:
    """The member and the body as the window calls them."""
    speaks = language()
    return full(member.name(speaks)), body.names.shown(speaks)
