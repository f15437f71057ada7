"""The card of a person as a paper and as a workbook: what it tells in each language."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtGui import QImage

from desktop.core.awards import Award, Given
from desktop.core.bodies import Body, BodyNames
from desktop.core.former import FormerName, FormerWork, Spellings, Work
from desktop.core.invited import Invitee, Standing
from desktop.core.mandates import Admission, Ending, Mandate
from desktop.core.names import Name
from desktop.core.particulars import Particulars
from desktop.core.people import Person
from desktop.core.refusals import MissingGlyph
from desktop.core.texts import Text
from desktop.documents.person_card import Card, pdf, xlsx
from i18n import phrases

COUNCIL = Text("Кеңес", "Совет")
BODY = Body(2, "council", BodyNames(COUNCIL, COUNCIL, Text()))
MANDATE = Mandate(
    1, 2, 1, "deputy", date(2020, 1, 10), date(2024, 5, 1),
    Admission("№ 7 шешім"), Ending("rotation", paper="№ 9 шешім"),
)  # fmt: skip
MAIDEN = Spellings(Name("Орлова", "Әсия"), Name("Орлова", "Асия"))
EXPERT = Standing("expert", date(2024, 5, 2), None, "№ 6 шақыру")
MEDAL = Award(Text("«Бірлік» медалі", "Медаль «Бирлик»"), id=1)
GIVEN = Given(1, date(2025, 4, 28), Text("Төраға", "Председатель"), "14", "0077", date(2025, 5, 1))
CARD = Card(
    Person(
        Name("Қасымова", "Әсия", "Ерланқызы"), Name("Касымова", "Асия", "Ерлановна"), "f",
        Text("Облыстық кітапхана", "Областная библиотека"), Text("директор", "директор"), 1,
    ),
    Particulars(date(1985, 6, 15), "850615401232", "kz", 3, "қазақ, орыс", notes="=1+1"),
    date(2026, 11, 22),
    Text("Қазақтар", "Казахи"),
    ((BODY, MANDATE),),
    (FormerName(1, MAIDEN, date(2019, 8, 31), "№ 5 куәлік"),),
    (FormerWork(1, Work(Text("№ 3 мектеп", "Школа № 3"), Text("мұғалім", "учитель")), date(2018, 8, 31)),),
    invited=((BODY, Invitee(1, 2, 1, EXPERT, Name(), Name(), Text(), Text())),),
    awards=((MEDAL, GIVEN),),
)  # fmt: skip


def read(content: bytes) -> str:
    """The text of a paper on single spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return " ".join(" ".join(pages).split())


def test_the_paper_tells_all_in_its_language() -> None:
    text = read(pdf(CARD, ("ru",), phrases))
    for words in (
        "Касымова Асия Ерлановна", "Қасымова Әсия Ерланқызы", "Областная библиотека", "15.06.1985",
        "850615401232", "Казахи", "Совет, заместитель председателя", "10.01.2020", "01.05.2024", "№ 9 шешім",
        "Совет, эксперт", "02.05.2024", "№ 6 шақыру",
        "Награды", "Медаль «Бирлик», № 0077", "Председатель, № 14", "28.04.2025", "01.05.2025",
        "Орлова Асия", "31.08.2019", "№ 5 куәлік", "Школа № 3, учитель", "22.11.2026",
    ):  # fmt: skip
        assert words in text
    kazakh = read(pdf(CARD, ("kk",), phrases))
    assert "Облыстық кітапхана" in kazakh
    assert "Қазақтар" in kazakh


def test_both_languages_have_a_page_each() -> None:
    content = pdf(CARD, ("kk", "ru"), phrases)
    assert len(PdfReader(io.BytesIO(content)).pages) == 2
    assert content == pdf(CARD, ("kk", "ru"), phrases)


def test_what_is_not_known_has_no_line() -> None:
    bare = Card(Person(ru=Name("Цой", "Вера"), id=2), Particulars(), date(2026, 11, 22))
    text = read(pdf(bare, ("ru",), phrases))
    assert "Цой Вера" in text
    assert "ИИН" not in text
    assert "None" not in text


def test_a_photograph_stands_on_the_paper(tmp_path: Path) -> None:
    face = tmp_path / "face.jpg"
    image = QImage(480, 640, QImage.Format.Format_RGB32)
    image.fill(0xFF00AA55)
    assert image.save(str(face), "JPG")  # type: ignore[call-overload]
    content = pdf(replace(CARD, photo=face.read_bytes()), ("ru",), phrases)
    assert len(PdfReader(io.BytesIO(content)).pages[0].images) == 1
    assert "Касымова" in read(content)
    known = replace(CARD.particulars, notes="ұзақ сөз " * 220, address="көше " * 60)
    long = pdf(
        replace(CARD, photo=face.read_bytes(), particulars=known, invited=(), awards=()), ("kk",), phrases
    )
    assert len(PdfReader(io.BytesIO(long)).pages) == 2


def test_a_long_life_goes_over_several_pages() -> None:
    long = replace(CARD, memberships=CARD.memberships * 80)
    assert len(PdfReader(io.BytesIO(pdf(long, ("ru",), phrases))).pages) > 2


def test_a_character_that_cannot_be_printed_is_named() -> None:
    with pytest.raises(MissingGlyph):
        pdf(replace(CARD, ethnicity=Text("🙂", "🙂")), ("ru",), phrases)


def test_the_workbook_tells_the_same_and_reckons_nothing() -> None:
    sheet = load_workbook(io.BytesIO(xlsx(CARD, ("kk", "ru"), phrases))).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    values = [cell.value for cell in cells]
    assert "Облыстық кітапхана" in values
    assert "Областная библиотека" in values
    assert not any(cell.data_type == "f" for cell in cells)
    assert any(getattr(value, "year", 0) == 2024 for value in values)
