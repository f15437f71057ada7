"""What is opened on the pages of the list of meetings and of a plan before they are pictured."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.texts import Text
from desktop.operations import meetings
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.plan.guests import Invitation
from tests.ui.shared import type_text


def new_meeting(page: QWidget) -> None:
    """The sheet that asks for body and day."""
    assert isinstance(page, MeetingsPage)
    page.plan()


def invitation(page: QWidget) -> None:
    """The sheet that asks whom to invite, with a name in one language."""
    assert isinstance(page, PlanPage)
    page.invite()
    sheet = page.findChild(Invitation)
    assert isinstance(sheet, Invitation)
    sheet.name.show_value(Text("Серіков Асқар Болатұлы"))


def number_taken(page: QWidget) -> None:
    """A number that another meeting has."""
    assert isinstance(page, PlanPage)
    taken = next(meeting for meeting in page.session.read(meetings.meetings) if meeting.id != page.record)
    page.facts.number.selectAll()
    type_text(page.facts.number, str(taken.number))
    QTest.keyClick(page.facts.number, Qt.Key.Key_Return)


def new_item(page: QWidget) -> None:
    """An item worded in one language."""
    assert isinstance(page, PlanPage)
    page.add_item()
    row = page.agenda.rows()[-1]
    type_text(row.title.kk.field, "Қоғамдық келісім кеңестерінің жұмысы туралы")
    row.title.kk.field.flush()
