"""What a role may not do is off on every page, with the reason; what it may do is on."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.access import ROLES, Role
from desktop.core.rights import RIGHTS
from desktop.operations import agenda, offices, voting
from desktop.ui.actions import Actions
from desktop.ui.allowed import CONTROLS, forbidden
from desktop.ui.page import Page
from desktop.ui.pages.live import LivePage
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.pages.settings import PARTS, SettingsPage
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import StepRow
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle

WHY = "Ваша роль этого не позволяет."
Enter = Callable[[Role, str], Page]


@pytest.fixture
def enter(clerk: Clerk, session: Session, window: MainWindow) -> Enter:
    """Opens a page as someone in a role; the council of 21 has a planned meeting."""
    clerk.plan()

    def go(role: Role, key: str) -> Page:
        user = session.office.user._replace(role=role)
        window.show_office(Session(replace(session.office, user=user), "clerk", session.now))
        return shown(window, key, clerk.meeting)

    return go


def shown(window: MainWindow, key: str, meeting: int) -> Page:
    """A page of the window; every part of the settings was looked at, for they are made by that."""
    for part in PARTS if key == "settings" else ():
        window.go(key, part)
    window.go(key, meeting if key in ("plan", "live", "preview") else None)
    settle()
    page = window.page()
    assert isinstance(page, Page)
    return page


def place(page: Page, path: str) -> Any:
    """What stands at that place of the table."""
    return reduce(getattr, path.partition(":")[0].split("."), page)


def is_off(page: Page, path: str) -> bool:
    """Whether nothing can be done there."""
    found = place(page, path)
    if isinstance(found, Actions):
        return not found[path.partition(":")[2]].isEnabled()
    parts = [found, *found.findChildren(QWidget)]
    buttons = [part for part in parts if isinstance(part, Button)]
    lines = [part for part in parts if type(part) is QLineEdit]
    return not any(button.isEnabled() for button in buttons) and all(line.isReadOnly() for line in lines)


@pytest.mark.parametrize("key", CONTROLS)
def test_the_table_names_operations_and_places_that_are_there(enter: Enter, key: str) -> None:
    page = enter("administrator", key)
    for operation, places in CONTROLS[key].items():
        assert operation in RIGHTS
        for path in places.split():
            assert isinstance(place(page, path), QWidget | Actions), path


@pytest.mark.parametrize("key", CONTROLS)
@pytest.mark.parametrize("role", ["clerk", "reader"])
def test_what_a_role_may_not_do_is_off(enter: Enter, key: str, role: Role) -> None:
    page = enter(role, key)
    assert [path for path, _ in forbidden(key, role, reading=False) if not is_off(page, path)] == []


@pytest.mark.parametrize("key", CONTROLS)
def test_in_an_office_that_is_only_read_nothing_is_changed(
    clerk: Clerk, window: MainWindow, session: Session, key: str
) -> None:
    clerk.plan()
    office = offices.open_office(session.office.store.path, session.office.supplies, "clerk", to_read=True)
    window.show_office(Session(office, "clerk", session.now))
    page = shown(window, key, clerk.meeting)
    off = dict(forbidden(key, "administrator", reading=True))
    assert off
    assert [path for path in off if not is_off(page, path)] == []
    assert set(off.values()) == {"Файл данных открыт только для чтения."}
    window.leave_office()
    offices.close(office)


def test_a_reader_changes_nothing_and_is_told_why(enter: Enter, desk: Desk) -> None:
    page = enter("reader", "people")
    assert isinstance(page, PeoplePage)
    assert page.add.toolTip() == WHY
    line = page.card.fields.lines["surname.ru"]
    assert (line.isReadOnly(), line.toolTip()) == (True, WHY)
    page.card.memberships.table.select_first()
    assert not page.card.memberships.end.isEnabled()
    desk.speak("kk")
    assert page.add.toolTip() == "Рөліңіз бұған рұқсат бермейді."


def test_a_clerk_works_but_does_not_set_the_office(enter: Enter) -> None:
    people = enter("clerk", "people")
    assert isinstance(people, PeoplePage)
    assert people.add.isEnabled()
    assert not people.card.journal.isEnabled()
    settings = enter("clerk", "settings")
    assert isinstance(settings, SettingsPage)
    assert not settings.acts.add.isEnabled()
    assert settings.office.other.isEnabled()


@pytest.mark.parametrize("key", ["people", "bodies", "import"])
def test_first_steps_that_may_not_be_taken_are_off_and_say_why(
    session: Session, window: MainWindow, desk: Desk, key: str
) -> None:
    user = session.office.user._replace(role="reader")
    window.show_office(Session(replace(session.office, user=user), "clerk", session.now))
    window.go(key)
    for language, why in (("kk", "Рөліңіз бұған рұқсат бермейді."), ("ru", WHY)):
        desk.speak(language)
        page = window.page()
        assert isinstance(page, Page)
        steps = [row for row in page.findChildren(StepRow) if row.needs]
        assert steps
        assert {(row.button.isEnabled(), row.button.toolTip()) for row in steps} == {(False, why)}


def test_for_a_reader_enter_in_a_list_of_the_meeting_does_nothing(enter: Enter, clerk: Clerk) -> None:
    clerk.at(15, 0).open(16)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    page = enter("reader", "live")
    assert isinstance(page, LivePage)
    refused: list[object] = []
    page.session.refused.connect(refused.append)
    page.moves.toggle_member(clerk.members[0])
    page.moves.enter_item(clerk.item())
    page.middle.names.rows.cast.emit(clerk.members[0], "for")
    settle()
    assert refused == []
    assert not any(ballot.choice for ballot in page.session.read(voting.ballots, vote))
    assert page.board.seats[clerk.members[0]].standing == "present"


def test_rows_that_come_later_are_off_too(enter: Enter, clerk: Clerk, session: Session) -> None:
    page = enter("reader", "plan")
    assert isinstance(page, PlanPage)
    agenda.set_title(clerk.acting, clerk.item(), "ru", "Другое")
    page.bring_up()
    assert is_off(page, "agenda")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_reads_the_list_of_meetings(enter: Enter, role: Role) -> None:
    page = enter(role, "meetings")
    assert isinstance(page, MeetingsPage)
    assert page.minutes.isEnabled()
    assert page.new.isEnabled() == (role != "reader")


def test_where_there_is_nothing_to_read_one_line_says_so_at_the_top(enter: Enter, window: MainWindow) -> None:
    page = enter("reader", "settings")
    assert isinstance(page, SettingsPage)
    for part, panel in (("journal", page.journal.refused), ("bin", page.bin.panel)):
        window.go("settings", part)
        settle()
        assert panel.isVisible()
        assert panel.y() == 0
        assert panel.height() <= panel.sizeHint().height()
