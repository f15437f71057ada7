"""Lists under a title: the sheets of what is ahead and of ages, on paper, as a workbook, as text."""

import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from pypdf import PdfReader

from desktop.core.ages import ages
from desktop.core.ahead import Birthday, Ending
from desktop.core.awards import Award, Given
from desktop.core.bodies import Body
from desktop.core.mandates import Ending as How
from desktop.core.mandates import Mandate, Member
from desktop.core.names import Name
from desktop.core.people import Person
from desktop.core.refusals import MissingGlyph
from desktop.core.texts import Text
from desktop.documents import lists
from desktop.documents.ahead import AgeSheet, Birthdays, Ends, Scope
from desktop.documents.award_list import Register
from i18n import phrases
from tests.offices import COUNCIL

SINCE, UNTIL = date(2026, 11, 22), date(2027, 2, 20)
BODY = Body(2, "council", COUNCIL)
SCOPE = Scope(SINCE, UNTIL, BODY)
KK, RU = Name("Әбілдина", "Әсия", "Серікқызы"), Name("Абильдина", "Асия", "Сериковна")
PERSON = Person(KK, RU, "f", id=1)
BIRTHDAY = Birthday(PERSON, date(2026, 12, 1), 56, (BODY,))
MANDATE = Mandate(1, 2, 1, "chair", date(2025, 1, 10), date(2026, 12, 31), ending=How("rotation"))
SEAT = Member(MANDATE, KK, RU, Text(), Text())


def text_of(content: bytes) -> str:
    """The words of a paper."""
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def test_birthdays_on_paper_are_the_same_bytes_each_time_in_both_languages() -> None:
    make = Birthdays(SCOPE, [BIRTHDAY])
    made = lists.pdf(make, "ru", phrases)
    assert made == lists.pdf(make, "ru", phrases)
    words = text_of(made)
    for word in (
        "Дни рождения",
        "22 ноября 2026 года",
        "Совет",
        "01.12.2026",
        "Абильдина Асия Сериковна",
        "56",
    ):
        assert word in words
    assert "Әбілдина Әсия Серікқызы" in text_of(lists.pdf(make, "kk", phrases))


def test_an_empty_list_is_a_paper_too() -> None:
    assert "Всего: 0." in text_of(lists.pdf(Birthdays(SCOPE._replace(body=None), []), "ru", phrases))


def test_what_the_font_lacks_is_named_and_no_paper_is_made() -> None:
    odd = replace(PERSON, ru=Name("Абильдина", "☺", ""))
    with pytest.raises(MissingGlyph):
        lists.pdf(Birthdays(SCOPE, [BIRTHDAY._replace(person=odd)]), "ru", phrases)


def test_a_long_list_goes_on_over_pages_with_its_heads() -> None:
    made = lists.pdf(Birthdays(SCOPE, [BIRTHDAY] * 200), "kk", phrases)
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(made)).pages]
    assert len(pages) > 3
    assert all("Аты-жөні" in page for page in pages[:-1])


def test_no_word_and_no_day_is_parted_in_a_table_of_many_columns() -> None:
    award = Award(Text("", "Благодарственное письмо Ассамблеи"), id=1)
    long = Name("Кожахметов-Сулейменов", "Абдигаппар", "Жаксылыкович")
    given = Given(
        1, date(2026, 4, 28), Text("", "Распоряжение председателя"), "7", "0034", UNTIL, 1, 1, ru=long
    )
    words = text_of(lists.pdf(Register([(award, given)]), "ru", phrases)).split()
    for word in (
        "Благодарственное",
        "Распоряжение",
        "28.04.2026",
        "20.02.2027",
        long.surname,
        long.patronymic,
    ):
        assert word in words


def test_ends_tell_a_mandate_from_a_period() -> None:
    found = [Ending(BODY, SEAT, date(2026, 12, 31), True), Ending(BODY, SEAT, date(2027, 1, 9), False)]
    listing = Ends(SCOPE, found).listing(phrases("ru"), "ru")
    assert [row[3] for row in listing.rows] == ["полномочия: ротация", "установленный срок"]
    assert listing.rows[0][2] == "Совет, председатель"


def test_a_workbook_holds_days_and_figures_and_no_formula() -> None:
    sly = replace(PERSON, kk=Name("=1+1", "Әсия", ""))
    made = lists.xlsx(Birthdays(SCOPE, [BIRTHDAY._replace(person=sly)]), "kk", phrases)
    sheet = openpyxl.load_workbook(io.BytesIO(made)).active
    assert sheet is not None
    row = [cell.value for cell in sheet[2]]
    assert row[1] == "=1+1 Әсия"
    assert sheet["B2"].data_type == "s"
    assert row[2] == 56
    assert str(row[0]).startswith("2026-12-01")


def test_ages_are_listed_with_sums_and_the_mean() -> None:
    found = ages([("f", date(1970, 1, 1)), ("m", None)], SINCE)
    listing = AgeSheet(Scope(SINCE, SINCE), found).listing(phrases("ru"), "ru")
    told = {row[0]: row[1:] for row in listing.rows}
    assert told["50–59"] == (1, 0, 0, 1)
    assert told["дата рождения не указана"] == (0, 1, 0, 1)
    assert told["Всего"] == (1, 1, 0, 2)
    assert listing.sums == "Средний возраст: 56,0."
    text = lists.csv(AgeSheet(Scope(SINCE, SINCE), found), "ru", phrases).decode("utf-8-sig")
    assert text.splitlines()[0] == "Возраст;Женщины;Мужчины;Пол не указан;Всего"
    assert text.splitlines()[-1] == "Всего;1;1;0;2"
