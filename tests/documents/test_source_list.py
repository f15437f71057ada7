"""The sheets "members by source" and "register of awards": as a paper, as a workbook, as a list."""

import csv
import io
from datetime import date, datetime

import openpyxl
import pytest
from pypdf import PdfReader

from desktop.core.awards import Award, Given
from desktop.core.bodies import Body
from desktop.core.mandates import Admission, Mandate, Member
from desktop.core.names import Name
from desktop.core.organisations import Organisation
from desktop.core.sources import ORDER, by_source
from desktop.core.texts import LANGUAGES, Text
from desktop.documents import lists
from desktop.documents.award_list import Register
from desktop.documents.source_list import BySource, source_kinds
from i18n import phrases
from tests.offices import COUNCIL, SURNAMES

DAY = date(2026, 11, 22)
KOREANS = Organisation("ethnocultural", Text("«Тильбе» бірлестігі", "Объединение «Тильбе»"), id=1)
ADMISSIONS = (Admission(source=1), Admission(by_office=True), Admission(), Admission(source=1))


def sources(count: int = 4) -> BySource:
    """So many members of the council, from an association, by office, from nobody."""
    members = []
    for number in range(count):
        kk, ru = SURNAMES[number % len(SURNAMES)]
        admission = ADMISSIONS[number % len(ADMISSIONS)]
        mandate = Mandate(number, 2, number, "member", date(2025, 1, 10), admission=admission)
        members.append(Member(mandate, Name(kk, "Арман", ""), Name(ru, "Арман", "Серикович"), Text(), Text()))
    return BySource(Body(2, "council", COUNCIL, count), DAY, by_source(members, {1: KOREANS}))


def register(name: str = "Медаль «Бірлік»", number: str = "101", year: int | None = None) -> Register:
    """Two awards given, the second not handed over yet."""
    award = Award(Text(name, name), id=1)
    kim, tsoi = Name("Ким", "Арман"), Name("Цой", "Арман")
    council = Text("Кеңес", "Совет")
    first = Given(1, date(2026, 4, 28), council, "4", number, date(2026, 5, 1), 1, 1, kim, kim)
    return Register(
        [(award, first), (award, Given(2, DAY, council, "9-а", "", None, 2, 1, tsoi, tsoi))], year
    )


def words(content: bytes) -> str:
    """The words of a paper, one space between them."""
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", ("Члены по источникам", "Объединение «Тильбе»", "Члены по должности: 1", "Всего: 4.")),
        ("kk", ("құрамға ену негізі", "«Тильбе» бірлестігі", "Лауазымы бойынша мүшелер: 1", "Барлығы: 4.")),
    ],
)  # fmt: skip
def test_the_paper_lists_members_by_source_with_sums(language: str, expected: tuple[str, ...]) -> None:
    text = words(lists.pdf(sources(), language, phrases)).replace("\u00a0", " ")
    assert [part for part in expected if part not in text] == []


def test_a_long_list_has_every_member_on_paper() -> None:
    assert words(lists.pdf(sources(120), "ru", phrases)).count("10.01.2025") == 120


def test_a_body_without_members_has_a_paper_too() -> None:
    assert "Всего: 0." in words(lists.pdf(sources(0), "ru", phrases))


def test_the_workbook_has_a_row_for_each_member() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(lists.xlsx(sources(), "ru", phrases))).active
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 5
    assert rows[1][0] == "Члены по должности"
    assert rows[2][0] == "Этнокультурное объединение, Объединение «Тильбе»"
    assert rows[2][3] == datetime(2025, 1, 10)


def test_the_register_says_to_whom_by_which_decision_and_when_handed() -> None:
    text = words(lists.pdf(register(year=2026), "ru", phrases)).replace("\u00a0", " ")
    for part in ("Медаль «Бірлік», 2026 год", "Ким Арман", "101", "Совет, № 4", "Совет, 9-а", "01.05.2026"):
        assert part in text
    sheet = openpyxl.load_workbook(io.BytesIO(lists.xlsx(register(), "kk", phrases))).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[1][4:] == (datetime(2026, 4, 28), datetime(2026, 5, 1))
    assert rows[2][5] is None


@pytest.mark.parametrize("sign", ["=1+1", "+7", "-5", "@sum"])
def test_no_cell_becomes_a_formula(sign: str) -> None:
    content = register(sign, sign)
    head, *rows = csv.reader(
        io.StringIO(lists.csv(content, "ru", phrases).decode("utf-8-sig")), delimiter=";"
    )
    assert len(head) == 6
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    sheet = openpyxl.load_workbook(io.BytesIO(lists.xlsx(content, "ru", phrases))).active
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_source_has_its_word(language: str) -> None:
    assert set(source_kinds(phrases(language))) == set(ORDER)
