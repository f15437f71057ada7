"""Undo in the window: by key and by button, said by name, in three languages; fields keep their own first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.core.texts import Text
from desktop.operations import agenda, meetings, motions, people, undo, voting
from desktop.ui.pages.live import LivePage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.session import Session
from desktop.ui.undoing import Undoing
from desktop.ui.window import MainWindow
from tests.keyboard import press_with_ctrl, write
from tests.offices import Clerk, draft
from tests.ui.shared import Desk, settle

POST = Text("бас маман", "главный специалист")


@pytest.fixture
def undoing(clerk: Clerk, window: MainWindow) -> Undoing:
    """What takes steps back, in the window of an office with a council of 21."""
    window.activateWindow()
    return window.undoing()


def edit(clerk: Clerk, session: Session) -> None:
    """Give the seventh member another post."""
    session.did(people.edit, clerk.members[6], replace(draft(6), post=POST))
    settle()


def said(window: MainWindow) -> str:
    """What the status area says that undo takes back."""
    return window.status.undo.words() if window.status.undo.isVisible() else ""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", "Қайтару: адам деректерін өзгерту – Ким А.С."),
        ("ru", "Отменить: изменение данных человека – Ким А.С."),
        ("en", "Undo: change of a person's data – Ким А.С."),
    ],
)
def test_the_status_area_names_what_undo_takes_back(
    undoing: Undoing,
    clerk: Clerk,
    session: Session,
    window: MainWindow,
    desk: Desk,
    language: str,
    words: str,
) -> None:
    edit(clerk, session)
    desk.speak(language)
    assert said(window).replace("\u00a0", " ") == words


def test_ctrl_z_takes_the_last_step_back_and_says_so(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    edit(clerk, session)
    press_with_ctrl(Qt.Key.Key_Z)
    assert session.read(people.person, clerk.members[6]).post == draft(6).post
    assert undoing.bar.text().startswith("Отменено: изменение данных человека")
    assert not undoing.bar.undo.isVisible()


def test_the_step_before_is_offered_next(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    before = said(window)
    edit(clerk, session)
    window.status.undo.click()
    settle()
    assert said(window) == before


def test_the_page_shows_again_what_was_there(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    window.go("people", clerk.members[6])
    page = window.page()
    assert isinstance(page, PeoplePage)
    edit(clerk, session)
    assert page.card.fields.lines["post.ru"].text() == POST.ru
    press_with_ctrl(Qt.Key.Key_Z)
    assert page.card.fields.lines["post.ru"].text() == draft(6).post.ru


def test_a_field_takes_its_own_typing_back_before_the_records_are_touched(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    edit(clerk, session)
    window.go("people", clerk.members[6])
    page = window.page()
    assert isinstance(page, PeoplePage)
    page.list.search.setFocus()
    write("ki")
    press_with_ctrl(Qt.Key.Key_Z)
    assert page.list.search.text() == ""
    assert session.read(people.person, clerk.members[6]).post == POST
    press_with_ctrl(Qt.Key.Key_Z)
    assert session.read(people.person, clerk.members[6]).post == draft(6).post


def test_what_was_typed_and_kept_is_taken_back_in_its_field_under_the_cursor(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    clerk.plan()
    window.go("plan", clerk.meeting)
    page = window.page()
    assert isinstance(page, PlanPage)
    session.do(agenda.set_title, clerk.item(), "ru", "О бюджете")
    settle()
    field = page.agenda.rows()[0].title.ru.field
    field.setFocus()
    assert field.text() == "О бюджете"
    press_with_ctrl(Qt.Key.Key_Z)
    assert field.text() == "О плане работы"
    assert agenda.items(clerk.office, clerk.meeting)[1].title.ru == "О плане работы"


def test_typing_that_was_taken_back_in_its_field_is_no_step(
    undoing: Undoing, clerk: Clerk, session: Session
) -> None:
    edit(clerk, session)
    held = undoing.step()
    for post in (Text("", ""), POST):
        session.did(people.edit, clerk.members[6], replace(draft(6), post=post))
    settle()
    assert held is not None
    assert undoing.step() is not None
    press_with_ctrl(Qt.Key.Key_Z)
    assert session.read(people.person, clerk.members[6]).post == draft(6).post


def test_a_removal_puts_up_a_bar_that_brings_it_back(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    clerk.plan()
    window.go("plan", clerk.meeting)
    session.did(agenda.remove_item, clerk.item())
    settle()
    assert "исключение вопроса из повестки – Совет, заседание № 1" in undoing.bar.text()
    assert undoing.bar.undo.text() == "Отменить"
    undoing.bar.undo.click()
    settle()
    assert [item.position for item in agenda.items(clerk.office, clerk.meeting)] == [0, 1]


def test_the_bar_goes_by_itself_but_not_from_under_a_hand(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    clerk.plan()
    guest = meetings.add_guest(clerk.acting, clerk.meeting, Text("Ли С.", "Ли С."), Text())
    session.did(meetings.remove_guest, guest)
    settle()
    undoing.bar.undo.setFocus()
    undoing.bar.leave()
    assert undoing.bar.isVisible()
    window.rail.list.setFocus()
    undoing.bar.leave()
    assert not undoing.bar.isVisible()


def test_a_step_that_becomes_final_is_offered_no_more(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    edit(clerk, session)
    before = said(window)
    motion = session.do(motions.add_motion, clerk.item(), Text("Қолдау", "Поддержать"))
    assert motion is not None
    settle()
    assert said(window) != before
    session.do(voting.open_vote, motion, "hands")
    settle()
    assert said(window) == before
    press_with_ctrl(Qt.Key.Key_Z)
    assert session.read(people.person, clerk.members[6]).post == draft(6).post


def test_a_refusal_of_undo_is_told_in_the_strip(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    edit(clerk, session)
    step = undoing.step()
    assert step is not None
    people.edit(clerk.acting, clerk.members[6], replace(draft(6), post=Text("қызметкер", "сотрудник")))
    session.take_back(step.entries, (step.operation,))
    assert window.band.text() == "Не отменено: эти же записи с тех пор изменены."
    assert not undoing.bar.isVisible()


def test_the_meeting_names_it_at_its_own_foot_and_shows_what_came_back(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    clerk.plan()
    clerk.open(15)
    item = clerk.take_up()
    window.go("live", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, LivePage)
    session.do(agenda.set_heard, item, "ru", "Заслушали отчёт.")
    settle()
    assert page.strip.undo.words() == "Отменить: текст о заслушанном – Совет, заседание № 1"
    assert page.middle.item.heard.ru.field.text() == "Заслушали отчёт."
    page.strip.undo.click()
    settle()
    assert page.middle.item.heard.ru.field.text() == ""


def test_an_empty_office_offers_nothing_and_says_so(session: Session, window: MainWindow) -> None:
    window.undoing()
    assert said(window) == ""
    press_with_ctrl(Qt.Key.Key_Z)
    assert window.band.text() == "Отменять нечего."


def test_after_a_restart_the_last_step_is_still_named(
    undoing: Undoing, clerk: Clerk, session: Session, window: MainWindow
) -> None:
    edit(clerk, session)
    words = said(window)
    window.show_office(Session(session.office, "clerk", session.now))
    settle()
    assert said(window) == words


def test_whoever_may_not_change_is_offered_no_undo(
    clerk: Clerk, session: Session, window: MainWindow
) -> None:
    reader = replace(session.office, user=session.office.user._replace(role="reader"))
    window.show_office(Session(reader, "clerk", session.now))
    window.undoing()
    assert session.read(undo.last) is not None
    assert said(window) == ""
