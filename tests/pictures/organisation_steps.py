"""What is pressed on the pages of organisations and awards before they are pictured and measured."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.mandates import Admission
from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.texts import Text
from desktop.operations import awards, mandates, organisations, people
from desktop.ui.awards.given_sheet import GivenSheet
from desktop.ui.pages.awards import AwardsPage
from desktop.ui.pages.organisations import OrganisationsPage

ORGAN = Text("«Қоғамдық келісім» КММ", "КГУ «Қоғамдық келісім»")
CITY = Text("Көкшетау қаласы", "г. Кокшетау")
KOREANS = OrganisationDraft(
    "ethnocultural",
    Text("«Тильбе» корей этномәдени бірлестігі", "Корейское этнокультурное объединение «Тильбе»"),
    CITY, Text("Ким А.С.", "Ким А.С."), None, "region", True, "№ 215, 14.03.2012", "корей, орыс", None,
    "+7 716 2 00 00 00", "Абай к., 1", "Кеңсесі Достық үйінде.",
)  # fmt: skip
OTHERS = (
    OrganisationDraft("maslikhat", Text("Ақмола облыстық мәслихаты", "Акмолинский областной маслихат"), CITY),
    OrganisationDraft("friendship_house", Text("«Достық» үйі", "Дом дружбы «Достық»"), CITY),
    OrganisationDraft(
        "sunday_school", Text("Неміс жексенбілік мектебі", "Немецкая воскресная школа"), CITY,
        languages="неміс", pupils=34, closed=date(2025, 6, 30),
    ),
    OrganisationDraft(
        "ethnocultural", Text("«Видергебурт» неміс бірлестігі", "Немецкое объединение «Видергебурт»")
    ),
    OrganisationDraft("public", Text("", "Ветераны труда Зерендинского района")),
)  # fmt: skip
UNTIL = {0: date(2026, 12, 31), 4: date(2026, 5, 31), 5: date(2029, 5, 31)}


def associations(page: QWidget) -> None:
    """Six organisations, three of them accredited; the first one is shown."""
    shown = cast(OrganisationsPage, page)
    for place, draft in enumerate((KOREANS, *OTHERS)):
        number = shown.session.do(organisations.add, draft)
        assert number is not None
        if place in UNTIL:
            since = date(UNTIL[place].year - 3, 6, 1)
            held = AccreditationDraft(f"{place + 11}-а", since, UNTIL[place], ORGAN)
            shown.session.did(organisations.accredit, number, held)
    shown.list.table.select(1)


def new_organisation(page: QWidget) -> None:
    """The sheet that enters one."""
    associations(page)
    cast(OrganisationsPage, page).ask_organisation()


def other_organisation(page: QWidget) -> None:
    """The sheet that changes one."""
    associations(page)
    cast(OrganisationsPage, page).ask_changes()


def ending_accreditations(page: QWidget) -> None:
    """Those that run out."""
    associations(page)
    shown = cast(OrganisationsPage, page)
    shown.list.tabs.choose("ending")
    shown.list.asked.emit()


def accreditation(page: QWidget) -> None:
    """The sheet of an accreditation."""
    associations(page)
    cast(OrganisationsPage, page).ask_accreditation()


def removing_organisation(page: QWidget) -> None:
    """The question before one goes."""
    associations(page)
    cast(OrganisationsPage, page).ask_to_remove()


MEDAL = AwardDraft(
    Text("«Бірлік» қоғамдық медалі", "Общественная медаль «Бірлік»"),
    Text("«Бірлік» медалі туралы ереже", "Положение о медали «Бірлік»"),
    Text("Ассамблея Кеңесі", "Совет Ассамблеи"), "5", date(2019, 3, 1), 3,
)  # fmt: skip
LETTER = AwardDraft(Text("Ассамблеяның алғыс хаты", "Благодарственное письмо Ассамблеи"))


def awards_given(page: QWidget) -> None:
    """Two awards; of the first one four were given, three of them this year."""
    shown = cast(AwardsPage, page)
    shown.session.did(awards.add, MEDAL)
    shown.session.did(awards.add, LETTER)
    organ = Text("Ассамблея Кеңесі", "Совет Ассамблеи")
    for place, day in enumerate((date(2025, 5, 1), date(2026, 4, 28), date(2026, 4, 28), date(2026, 9, 25))):
        handed = None if place == 3 else date(day.year, 5, 1)
        given = GivenDraft(place + 3, day, organ, str(place + 4), f"{place + 101}", handed)
        shown.session.did(awards.give, 1, given)
    shown.list.select(1)
    shown.card.table.select_first()


def new_award(page: QWidget) -> None:
    """The sheet that enters an award."""
    awards_given(page)
    cast(AwardsPage, page).ask_award()


def one_too_many(page: QWidget) -> None:
    """The sheet that gives one more than the quota, to someone who has it."""
    awards_given(page)
    shown = cast(AwardsPage, page)
    shown.ask_given()
    sheet = shown.findChild(GivenSheet)
    assert sheet is not None
    sheet.person.show_value(shown.session.read(people.person, 3))
    sheet.number.setText("101")


def taking_given(page: QWidget) -> None:
    """The question before a line of the register goes."""
    awards_given(page)
    cast(AwardsPage, page).ask_to_take()


def sources(page: QWidget) -> None:
    """Members by whom they come from: an association, other words, nobody."""
    associations(page)
    shown = cast(OrganisationsPage, page)
    members = shown.session.read(mandates.mandates, 1)
    for place, admission in enumerate(
        (Admission(source=1), Admission(source=1), Admission(source=2), Admission(by_office=True))
    ):
        shown.session.did(mandates.mend_admission, members[place].mandate.id, admission)
    shown.ask_sources()


def register_file(page: QWidget) -> None:
    """The sheet that saves the register."""
    awards_given(page)
    cast(AwardsPage, page).ask_file()
