"""The tree of bodies, and all that is told of a body: facts, names, posts, experts and observers."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.bodies import LEVELS, Approval, BodyDraft, BodyFacts, BodyNames
from desktop.core.invited import ROLES, Standing
from desktop.core.mandates import Admission
from desktop.core.organisations import OrganisationDraft
from desktop.core.posts import PostRule, Turn
from desktop.core.texts import Text, Trio
from desktop.operations import bodies, invited, mandates, meetings, organisations, people, posts
from desktop.ui.bodies.body_sheet import AddBodySheet, RenameSheet
from desktop.ui.bodies.closing_sheet import ClosingSheet, Removal, Revival
from desktop.ui.bodies.facts_sheet import FactsSheet
from desktop.ui.bodies.invited_sheets import InviteSheet, RemoveInvitee, StandingSheet
from desktop.ui.bodies.names_part import RemoveNames
from desktop.ui.bodies.post_sheet import PostSheet
from desktop.ui.bodies.posts_part import lacking_words
from desktop.ui.bodies.rotation_sheet import RotationSheet
from desktop.ui.bodies.types_sheet import TypesSheet
from desktop.ui.bodies.words import level_words, role_words
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.rows import MARGIN, STEP
from desktop.ui.window import MainWindow
from tests.offices import Clerk, draft
from tests.ui.shared import settle, type_text

TODAY = date(2026, 11, 22)
COUNCIL = 2

S = TypeVar("S", bound=QDialog)


def named(name: str) -> BodyNames:
    """Names that differ in nothing."""
    return BodyNames(*(Text(name, name),) * 3, "", Text(name, name))


def group(clerk: Clerk, name: str, parent: int | None = None) -> int:
    """A working group of that name."""
    return bodies.add(clerk.acting, BodyDraft("working_group", named(name), facts=BodyFacts(parent)))


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> BodiesPage:
    """The page on a council of 21."""
    window.activateWindow()
    window.go("bodies", COUNCIL)
    settle()
    shown = window.page()
    assert isinstance(shown, BodiesPage)
    return shown


def sheet(kind: type[S]) -> S:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def titles(page: BodiesPage) -> list[str]:
    """What the tree shows, each with a step for its depth."""
    return ["." * row.depth + row.title for row in page.list.rows()]


def press(page: BodiesPage, *keys: Qt.Key) -> None:
    """Press keys in the tree."""
    for key in keys:
        QTest.keyClick(page.list, key)
    settle()


def told(page: BodiesPage, fact: str) -> str:
    """What is told of a fact."""
    return page.profile.told[fact].text()


# ------- the tree


def test_every_level_and_capacity_has_its_word() -> None:
    assert set(level_words()) == {"", *LEVELS}
    assert set(role_words()) == set(ROLES)


def test_bodies_stand_under_what_they_belong_to(page: BodiesPage, clerk: Clerk) -> None:
    upper = group(clerk, "Бірінші", COUNCIL)
    group(clerk, "Екінші")
    group(clerk, "Үшінші", upper)
    page.refresh()
    assert titles(page) == ["Ассамблея", ".Совет", "..Бірінші", "...Үшінші", ".Екінші"]


def test_arrows_fold_and_walk_the_tree(page: BodiesPage, clerk: Clerk) -> None:
    group(clerk, "Топ", COUNCIL)
    page.refresh()
    page.list.setFocus()
    press(page, Qt.Key.Key_Left)
    assert titles(page) == ["Ассамблея", ".Совет"]
    assert "свёрнуто" in page.list.rows()[1].spoken
    press(page, Qt.Key.Key_Right)
    assert titles(page) == ["Ассамблея", ".Совет", "..Топ"]
    press(page, Qt.Key.Key_Right)
    assert page.list.current() not in (1, COUNCIL)
    press(page, Qt.Key.Key_Left)
    assert page.record == COUNCIL
    press(page, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert page.record == 1
    press(page, Qt.Key.Key_Left)
    assert titles(page) == ["Ассамблея"]


def test_a_click_on_the_arrow_folds_and_keeps_a_body_chosen(page: BodiesPage, clerk: Clerk) -> None:
    inner = group(clerk, "Топ", COUNCIL)
    page.refresh()
    page.list.select(inner)
    place = page.list.visualRect(page.list.model().index(1, 0))
    point = QPoint(scaled(MARGIN + STEP + 8), place.center().y())
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle()
    assert titles(page) == ["Ассамблея", ".Совет"]
    assert page.list.current() == COUNCIL


def test_what_hides_a_body_is_unfolded_when_it_is_asked_for(page: BodiesPage, clerk: Clerk) -> None:
    inner = group(clerk, "Топ", COUNCIL)
    page.refresh()
    page.list.toggle(1)
    assert titles(page) == ["Ассамблея"]
    page.show_record(inner)
    page.refresh()
    assert page.list.current() == inner


# ------- facts


def test_a_body_is_added_under_the_one_that_is_chosen_with_its_decision(page: BodiesPage) -> None:
    page.ask_body()
    asked = sheet(AddBodySheet)
    asked.kinds.show_kind("accord_council")
    assert asked.names.value().short.ru == "Совет общественного согласия"
    asked.facts.level.setCurrentIndex(asked.facts.level.findData("district"))
    asked.facts.place.show_value(Text("Бурабай ауданы", "Бурабайский район"))
    asked.facts.organ.show_value(Text("Кеңес", "Совет"))
    asked.facts.number.setText("5")
    asked.facts.day.setText("14.02.2025")
    asked.verb.click()
    settle()
    page.turn_over()
    assert titles(page)[-1] == "..Совет общественного согласия"
    assert told(page, "level") == "район, Бурабайский район"
    assert told(page, "over") == "Совет"
    assert told(page, "approved") == "Совет, № 5 от 14.02.2025"
    assert told(page, "act") == "не указано"


def test_a_type_that_is_not_there_yet_is_named_where_it_is_needed(page: BodiesPage, session: Session) -> None:
    page.ask_body()
    asked = sheet(AddBodySheet)
    asked.kinds.show_kind("")
    assert asked.names.value() == BodyNames(Text(), Text(), Text())
    asked.names.short.show_value(Text("Мектеп", "Школа бабушек"))
    asked.verb.click()
    assert asked.kinds.name_row.error.isVisible()
    asked.kinds.name.show_value(Text("Әжелер мектебі", "Школа"))
    asked.verb.click()
    settle()
    assert session.read(bodies.types)[0].name == Trio("Әжелер мектебі", "Школа", "")
    assert page.list.rows()[-1].second == "Школа"


def test_a_type_of_the_office_is_called_otherwise(page: BodiesPage, clerk: Clerk, session: Session) -> None:
    number = bodies.add(clerk.acting, BodyDraft("", named("Мектеп"), new_type=Trio("Мектеп", "Школа")))
    page.show_record(number)
    page.refresh()
    page.turn_over()
    page.profile.change.click()
    asked = sheet(FactsSheet)
    asked.kind.name.show_value(Text("Мектеп", "Школа опыта"))
    asked.verb.click()
    settle()
    assert told(page, "kind") == "Школа опыта"
    assert session.read(bodies.body, number, TODAY).kind == session.read(bodies.types)[0].kind


def test_a_type_that_nothing_uses_is_removed_and_one_in_use_says_why_not(
    page: BodiesPage, clerk: Clerk, session: Session
) -> None:
    assert not page.types.isVisible()
    number = bodies.add(clerk.acting, BodyDraft("", named("Мектеп"), new_type=Trio("Мектеп", "Школа")))
    page.refresh()
    page.types.click()
    asked = sheet(TypesSheet)
    asked.table.select_first()
    asked.remove.click()
    assert "Мектеп" in asked.band.text()
    asked.name.show_value(Text("Мектеп", "Школа опыта"))
    asked.mend.click()
    assert asked.table.records.records[0].name == Trio("Мектеп", "Школа опыта")
    session.did(bodies.describe, number, "elders_council", BodyFacts())
    asked.remove.click()
    assert session.read(bodies.types) == []
    asked.verb.click()
    settle()
    assert not page.types.isVisible()


def test_facts_are_changed(page: BodiesPage, clerk: Clerk, session: Session) -> None:
    number = group(clerk, "Топ")
    page.show_record(number)
    page.refresh()
    page.turn_over()
    page.profile.ask_facts()
    asked = sheet(FactsSheet)
    offered = [asked.place.parent.itemText(row).strip() for row in range(asked.place.parent.count())]
    assert offered == ["Ассамблея", "Совет"]
    asked.place.show_parent(COUNCIL)
    asked.facts.day.setText("31.02.2025")
    asked.verb.click()
    assert asked.facts.day_row.error.isVisible()
    asked.facts.day.setText("28.02.2025")
    asked.facts.act.show_value(Text("", "Положение"))
    asked.verb.click()
    settle()
    kept = session.read(bodies.body, number, TODAY).facts
    assert kept == BodyFacts(COUNCIL, act=Text("", "Положение"), approved=Approval(day=date(2025, 2, 28)))
    assert titles(page)[-1] == "..Топ"


def test_the_council_keeps_its_type_and_the_assembly_its_place(page: BodiesPage) -> None:
    page.turn_over()
    page.profile.ask_facts()
    asked = sheet(FactsSheet)
    assert not asked.kind.kind.isEnabled()
    asked.reject()
    settle()
    page.list.select(1)
    page.profile.ask_facts()
    asked = sheet(FactsSheet)
    assert not asked.place.row.isVisible()
    asked.reject()


# ------- the end of a body


def test_a_body_is_dissolved_seen_when_wanted_and_goes_on(
    page: BodiesPage, clerk: Clerk, session: Session
) -> None:
    number = group(clerk, "Топ")
    mandates.admit(clerk.acting, number, clerk.members[:2], "member", date(2026, 1, 10))
    page.show_record(number)
    page.refresh()
    page.turn_over()
    assert not page.over_too.isVisible()
    page.profile.close_body.click()
    asked = sheet(ClosingSheet)
    asked.last.setText("20.11.2026")
    asked.paper.setText("шешім № 9")
    asked.verb.click()
    settle()
    assert "Топ" not in " ".join(titles(page))
    page.over_too.click()
    page.list.select(number)
    assert page.list.rows()[-1].second == "упразднён, последний день 20.11.2026"
    assert told(page, "closed") == "20.11.2026, шешім № 9"
    ended = session.read(mandates.mandates, number)[0].mandate.ending
    assert (ended.words, ended.paper) == ("орган таратылды / орган упразднён", "шешім № 9")
    page.profile.close_body.click()
    sheet(Revival).verb.click()
    settle()
    assert session.read(bodies.body, number, TODAY).closed is None


def test_a_mistaken_body_is_removed_and_one_in_use_says_why_not(page: BodiesPage, clerk: Clerk) -> None:
    upper = group(clerk, "Топ")
    group(clerk, "Бөлім", upper)
    page.show_record(upper)
    page.refresh()
    page.turn_over()
    page.profile.remove.click()
    sheet(Removal).verb.click()
    settle()
    assert titles(page) == ["Ассамблея", ".Совет", ".Топ", "..Бөлім"]
    press(page, Qt.Key.Key_Right)
    page.profile.remove.click()
    sheet(Removal).verb.click()
    settle()
    assert titles(page) == ["Ассамблея", ".Совет", ".Топ"]


# ------- names


def test_names_stand_with_their_days_and_are_mended(page: BodiesPage, session: Session) -> None:
    page.turn_over()
    part = page.profile.names
    part.add.click()
    asked = sheet(RenameSheet)
    asked.names.short.show_value(Text("Төралқа", "Президиум"))
    asked.names.full_genitive.show_value(Text("Төралқаның", "Президиума"))
    asked.since.setText("01.07.2026")
    asked.verb.click()
    settle()
    rows = part.table.records.records
    assert [(row.since, row.until) for row in rows] == [
        (date(2026, 7, 1), None),
        (None, date(2026, 6, 30)),
    ]
    assert rows[0].names.full_genitive == Text("Төралқаның", "Президиума")
    part.table.select_first()
    part.mend.click()
    asked = sheet(RenameSheet)
    assert not asked.since.isEnabled()
    asked.names.short.show_value(Text("Төралқа", "Президиум Ассамблеи"))
    asked.verb.click()
    settle()
    assert page.list.rows()[1].title == "Президиум Ассамблеи"
    part.table.select_first()
    part.remove.click()
    sheet(RemoveNames).verb.click()
    settle()
    assert len(session.read(bodies.names, COUNCIL)) == 1


# ------- posts


def test_a_vacant_post_is_seen(page: BodiesPage, clerk: Clerk) -> None:
    chair = mandates.composition(clerk.office, COUNCIL, TODAY)
    held = next(member.mandate for member in chair if member.mandate.post == "chair")
    mandates.end_mandate(clerk.acting, held.id, date(2026, 11, 1), "own_wish")
    page.refresh()
    assert page.composition.figures.text().endswith("Вакантно: председатель.")
    page.turn_over()
    model = page.profile.posts.table.model()
    assert [model.index(row, 1).data() for row in range(3)] == ["вакантно: 1", "", ""]


def test_a_rule_of_a_post_with_its_turns(page: BodiesPage, clerk: Clerk, session: Session) -> None:
    known = organisations.add(clerk.acting, OrganisationDraft("ethnocultural", Text("Ватан", "Ватан")))
    page.turn_over()
    page.profile.posts.table.select("deputy")
    page.profile.posts.rule.click()
    asked = sheet(PostSheet)
    asked.seats.setValue(2)
    asked.months.setValue(24)
    asked.agreement.show_value(Text("Хатшылық", "Секретариат"))
    for name in ("Тан", "Союз"):
        asked.turns.editor.show_value(Text(name, name))
        asked.turns.add.click()
    asked.turns.editor.take(session.read(organisations.organisations, "Ватан")[0])
    asked.turns.add.click()
    asked.turns.up.click()
    asked.verb.click()
    settle()
    rule = session.read(posts.rules, COUNCIL)[1]
    turns = (Turn(Text("Тан", "Тан")), Turn(organisation=known), Turn(Text("Союз", "Союз")))
    assert rule == PostRule("deputy", 2, 24, Text("Хатшылық", "Секретариат"), turns)


def test_a_turn_that_was_typed_and_not_added_is_kept_and_one_goes(page: BodiesPage, clerk: Clerk) -> None:
    turns = (Turn(Text("Тан", "Тан")), Turn(Text("Союз", "Союз")))
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", turns=turns))
    page.turn_over()
    page.profile.posts.table.select("deputy")
    page.profile.posts.ask_rule()
    asked = sheet(PostSheet)
    asked.turns.remove.click()
    asked.turns.editor.show_value(Text("Қор", "Фонд"))
    assert asked.turns.value() == (turns[1], Turn(Text("Қор", "Фонд")))
    asked.reject()


def test_the_office_sees_whose_period_ends_and_goes_to_the_body(page: BodiesPage, clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    turns = (Turn(Text("Тан", "Тан")), Turn(Text("Союз", "Союз")))
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", 1, 12, Text("", "Секретариат"), turns))
    admission = Admission(nominated=Text("Тан", "Тан"))
    mandates.admit(clerk.acting, COUNCIL, [newcomer], "deputy", date(2026, 1, 10), admission)
    page.list.select(1)
    page.rotation.click()
    asked = sheet(RotationSheet)
    model = asked.section.table.model()
    cells = [model.index(0, column).data() for column in (0, 3, 4)]
    assert cells == ["Совет", "09.01.2027", "Союз"]
    QTest.keyClick(asked.section.table, Qt.Key.Key_Return)
    settle()
    assert page.list.current() == COUNCIL
    page.turn_over()
    deputy = page.profile.posts.table.records.records[1]
    assert lacking_words(deputy).startswith("не отмечено")


# ------- experts and observers


def test_an_expert_is_added_ended_and_taken_back(page: BodiesPage, clerk: Clerk, session: Session) -> None:
    people.add(clerk.acting, draft(22))
    page.turn_over()
    part = page.profile.invited
    part.add.click()
    asked = sheet(InviteSheet)
    assert len(asked.list.rows()) == 1
    asked.verb.click()
    assert asked.none_chosen.isVisible()
    type_text(asked.search, "а")
    QTest.keyClick(asked.search, Qt.Key.Key_Return)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    asked.rows.role.choose("observer")
    asked.rows.since.setText("01.11.2026")
    asked.rows.paper.setText("№ 2")
    asked.verb.click()
    settle()
    (found,) = session.read(invited.invited, COUNCIL)
    assert found.standing == Standing("observer", date(2026, 11, 1), None, "№ 2")
    assert page.list.rows()[1].aside == "21"
    part.table.select_first()
    part.mend.click()
    mended = sheet(StandingSheet)
    mended.rows.until.setText("20.11.2026")
    mended.verb.click()
    settle()
    assert session.read(invited.invited_on, COUNCIL, TODAY) == []
    part.table.select_first()
    part.remove.click()
    sheet(RemoveInvitee).verb.click()
    settle()
    assert part.none.isVisible()


def test_a_meeting_offers_experts_who_are_not_on_its_list(clerk: Clerk, window: MainWindow) -> None:
    clerk.plan()
    outsider = people.add(clerk.acting, draft(22))
    invited.invite(clerk.acting, COUNCIL, [outsider], Standing("expert", date(2026, 1, 10)))
    window.go("plan", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, PlanPage)
    assert page.guests.call.text().endswith("1")
    page.guests.call.click()
    settle()
    assert len(meetings.guests(clerk.office, clerk.meeting)) == 1
    assert not page.guests.call.isVisible()
