"""Settings: the look of this PC, the facts of the office, the region's own acts and what they mean."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.names import NBSP
from desktop.core.texts import Text
from desktop.operations import acts, offices
from desktop.ui.dialogs import Question
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.rules.act_sheet import ActSheet
from desktop.ui.rules.provision_fields import ShareField
from desktop.ui.session import Session
from desktop.ui.ties import WORD_JOINER
from desktop.ui.widgets.labels import Label
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle, type_text

HALF_OF_ALL = Share(1, 2, True, "total")
TWO_THIRDS = Share(2, 3, False, "present")
REGULATION = LocalAct(
    0,
    Text("Кеңестің регламенті", "Регламент Совета"),
    "12",
    Text("сессияның шешімі", "решение сессии"),
    date(2026, 3, 1),
    None,
    (LocalProvision("council", HALF_OF_ALL, "7", TWO_THIRDS, "8"),),
)


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> SettingsPage:
    """The page of an office with a council of 21."""
    window.go("settings")
    settle()
    shown = window.page()
    assert isinstance(shown, SettingsPage)
    return shown


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def act_sheet(page: SettingsPage) -> ActSheet:
    """The sheet for a new act, opened."""
    page.ask_act()
    asked = sheet(ActSheet)
    assert isinstance(asked, ActSheet)
    return asked


def choose_share(field: ShareField, kind: str, base: str = "present", part: str = "") -> None:
    """Choose a share as the lists do."""
    field.kind.setCurrentIndex(field.kind.findData(kind))
    field.kind.activated.emit(field.kind.currentIndex())
    field.base.setCurrentIndex(field.base.findData(base))
    field.base.activated.emit(field.base.currentIndex())
    field.part.clear()
    type_text(field.part, part)


def look_at(page: SettingsPage, part: str) -> None:
    """Choose the tab of a part."""
    page.tabs.choose(part)
    page.tabs.chosen.emit(part)
    settle()


def words(label: Label) -> str:
    """What it says, with ordinary spaces."""
    return label.text().replace(WORD_JOINER, "").replace(NBSP, " ")


def states(page: SettingsPage) -> list[tuple[str, str, str]]:
    """Act, body and state of each provision that is shown."""
    rows = page.acts.provisions.records.records
    return [(row.act.id, row.provision.body, row.state) for row in rows]


def test_a_part_is_made_when_it_is_looked_at(page: SettingsPage, window: MainWindow, desk: Desk) -> None:
    assert set(page.parts) == {"pc"}
    desk.speak("kk")
    look_at(page, "acts")
    assert set(page.parts) == {"pc", "acts"}
    assert (page.pc.isVisible(), page.acts.isVisible()) == (False, True)
    assert page.acts.add.words() == "Акт енгізу…"
    desk.speak("ru")
    assert page.acts.add.words() == "Внести акт…"
    window.go("settings", "backups")
    assert set(page.parts) == {"pc", "acts", "backups"}


def test_the_language_is_switched_at_once_and_kept(page: SettingsPage, window: MainWindow) -> None:
    page.pc.speech.chosen.emit("kk")
    settle()
    assert page.head.title.text() == "Баптаулар"
    assert window.preferences.language == "kk"


def test_theme_and_size_are_taken_at_once_and_kept(
    page: SettingsPage, window: MainWindow, desk: Desk
) -> None:
    page.pc.theme.chosen.emit("dark")
    page.pc.text_size.chosen.emit("150")
    settle()
    assert desk.theme.dark()
    assert desk.theme.scale == 1.5
    assert (window.preferences.theme, window.preferences.text_size) == ("dark", 150)
    page.refresh()
    assert (page.pc.theme.current(), page.pc.text_size.current()) == ("dark", "150")


def test_what_is_typed_about_the_office_is_kept(page: SettingsPage, session: Session) -> None:
    line = page.office.city.ru.field
    line.selectAll()
    type_text(line, "г. Щучинск ")
    line.flush()
    assert session.read(offices.settings).city == Text("Көкшетау қаласы", "г. Щучинск")
    assert line.text() == "г. Щучинск "
    type_text(line, "и район")
    line.flush()
    assert session.read(offices.settings).city.ru == "г. Щучинск и район"


def test_the_verbs_are_chosen_as_a_pair(page: SettingsPage, session: Session) -> None:
    offered = [page.office.verb.itemText(place) for place in range(page.office.verb.count())]
    assert offered == ["ШЕШТІ / РЕШИЛИ", "ҚАУЛЫ ЕТТІ / ПОСТАНОВИЛИ", "ШЕШІМ ҚАБЫЛДАДЫ / ПРИНЯЛИ РЕШЕНИЕ"]
    page.office.verb.setCurrentIndex(1)
    page.office.verb.activated.emit(1)
    assert session.read(offices.settings).verb == "resolved"


def test_the_figures_of_the_office_are_set(page: SettingsPage, session: Session) -> None:
    page.office.list_over.setValue(30)
    page.office.soon.setValue(30)
    held = session.read(offices.settings)
    assert (held.list_over, held.soon) == (30, 30)


def test_the_title_of_the_window_follows_the_region(page: SettingsPage, window: MainWindow) -> None:
    page.office.name.ru.field.setText("Кокшетау и область")
    page.office.name.edited.emit("ru", "Кокшетау и область")
    assert "Кокшетау и область" in window.windowTitle()


def test_one_office_is_left_for_another(page: SettingsPage, window: MainWindow) -> None:
    page.office.other.click()
    settle()
    assert isinstance(window.page(), FirstRunPage)
    assert window.session() is None


def test_the_provisions_in_force_stand_with_what_they_mean(page: SettingsPage) -> None:
    look_at(page, "acts")
    assert states(page) == [
        ("kz-2024-747", "session", "applies"),
        ("kz-2024-747", "council", "applies"),
        ("kz-2008-70", "council", "same"),
        ("own-rules", "other", "applies"),
    ]
    assert "Совет: общее число членов – 21." in words(page.acts.meaning)
    assert "21 × 2/3 = 14" in words(page.acts.meaning)


def test_an_earlier_day_has_the_acts_of_its_time(page: SettingsPage) -> None:
    look_at(page, "acts")
    page.acts.day.setText("10.12.2003")
    page.acts.day.editingFinished.emit()
    assert ("kz-akm-2003-37", "council", "applies") in states(page)
    page.acts.day.setText("01.06.2015")
    page.acts.day.editingFinished.emit()
    assert [state[1] for state in states(page)] == ["other"]
    assert "Совет: на этот день нормы акта нет." in words(page.acts.meaning)


def test_an_act_says_at_once_what_it_means(page: SettingsPage) -> None:
    asked = act_sheet(page)
    asked.since.setText("01.03.2026")
    choose_share(asked.provisions[1].quorum, "more than 1/2")
    told = words(asked.means)
    assert "Совет: общее число членов – 21." in told
    assert "21 × 1/2 = 10 1/2, то есть не менее 11" in told
    choose_share(asked.provisions[1].quorum, "at least", part="3/5")
    assert "21 × 3/5 = 12 3/5, то есть не менее 13" in words(asked.means)
    choose_share(asked.provisions[1].quorum, "none stated")
    assert "Кворум актом не установлен" in words(asked.means)
    asked.reject()


def test_an_act_is_entered_and_lies_over_the_national_ones_from_its_day(
    page: SettingsPage, session: Session
) -> None:
    asked = act_sheet(page)
    type_text(asked.title.ru, "Регламент Совета")
    type_text(asked.number, "12")
    asked.since.setText("01.03.2026")
    council = asked.provisions[1]
    choose_share(council.quorum, "more than 1/2")
    choose_share(council.decision, "at least 2/3")
    type_text(council.quorum.paragraph.line, "7")
    asked.verb.click()
    settle()
    before = session.read(acts.ruling, "council", date(2026, 2, 28))
    after = session.read(acts.ruling, "council", date(2026, 3, 1))
    assert before.quorum is not None
    assert after.quorum is not None
    assert (before.quorum.needed(21), after.quorum.needed(21)) == (14, 11)
    assert (after.quorum_source.title.ru, after.quorum_source.paragraph) == (
        "Регламент Совета №\u00a012",
        "7",
    )
    assert after.decision == TWO_THIRDS
    assert ("local-1", "council", "applies") in states(page)
    assert ("kz-2024-747", "council", "under") in states(page)
    assert "не менее 11" in words(page.acts.meaning)


@pytest.mark.parametrize("part", ["", "5/3", "0/3", "x", "2/0"])
def test_a_part_that_cannot_be_is_not_kept(page: SettingsPage, session: Session, part: str) -> None:
    asked = act_sheet(page)
    type_text(asked.title.kk, "Регламент")
    choose_share(asked.provisions[1].decision, "more than", part=part)
    asked.verb.click()
    assert asked.none.isVisible()
    assert session.read(acts.local_acts) == []
    asked.reject()


def test_an_act_without_title_or_body_is_not_kept(page: SettingsPage, session: Session) -> None:
    asked = act_sheet(page)
    asked.verb.click()
    assert asked.title.kk_row.error.isVisible()
    type_text(asked.title.kk, "Регламент")
    asked.provisions[1].tick.setChecked(False)
    asked.verb.click()
    assert asked.none.isVisible()
    assert session.read(acts.local_acts) == []
    asked.reject()


def test_an_act_that_ends_before_it_begins_is_refused_in_words(page: SettingsPage, session: Session) -> None:
    asked = act_sheet(page)
    type_text(asked.title.kk, "Регламент")
    asked.since.setText("01.03.2026")
    asked.until.setText("28.02.2026")
    asked.verb.click()
    assert asked.band.text()
    assert session.read(acts.local_acts) == []
    asked.reject()


def test_an_act_is_changed_as_it_was_entered(page: SettingsPage, session: Session) -> None:
    look_at(page, "acts")
    session.do(acts.add_local, REGULATION)
    page.acts.own.select_first()
    page.acts.edit.click()
    asked = sheet(ActSheet)
    assert isinstance(asked, ActSheet)
    council = asked.provisions[1].provision()
    assert council == REGULATION.provisions[0]
    asked.until.setText("31.12.2026")
    asked.verb.click()
    settle()
    kept = session.read(acts.local_acts)[0]
    assert kept.until == date(2026, 12, 31)
    assert kept.provisions == REGULATION.provisions
    assert (kept.title, kept.number, kept.approved_by) == (
        REGULATION.title,
        REGULATION.number,
        REGULATION.approved_by,
    )


def test_an_act_is_removed_after_one_question(page: SettingsPage, session: Session) -> None:
    look_at(page, "acts")
    session.do(acts.add_local, REGULATION)
    page.acts.own.select_first()
    page.acts.remove.click()
    asked = sheet(Question)
    assert isinstance(asked, Question)
    assert "Регламент Совета" in asked.heading.text()
    asked.verb.click()
    settle()
    assert session.read(acts.local_acts) == []
    assert page.acts.own.isHidden()


def test_an_act_that_a_meeting_cites_stays(page: SettingsPage, session: Session, clerk: Clerk) -> None:
    look_at(page, "acts")
    session.do(acts.add_local, REGULATION)
    clerk.plan()
    clerk.open(present=15)
    page.acts.own.select_first()
    page.acts.remove.click()
    asked = sheet(Question)
    assert isinstance(asked, Question)
    asked.verb.click()
    settle()
    assert len(session.read(acts.local_acts)) == 1
    assert "Регламент Совета" in page.window().band.text()  # type: ignore[attr-defined]
