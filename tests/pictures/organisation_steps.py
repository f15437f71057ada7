"""What is pressed on the pages of organisations and awards before they are pictured and measured."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.texts import Text
from desktop.operations import organisations
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
