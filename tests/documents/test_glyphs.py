"""A character that the font lacks is named and refused; nothing is printed with a hole."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import reportlab
from pypdf import PdfReader

from desktop.core.minutes import Reopening, Spelled
from desktop.core.names import ALPHABET, Name
from desktop.core.refusals import MissingGlyph
from desktop.core.texts import Text
from desktop.documents.glyphs import lines_of, printable, tied
from desktop.documents.typeface import pt_serif, typeface
from tests import papers

SIGNS = "№«»–—−…§°×≥≤()[]/%+=!?.,:;-0123456789"
LETTERS = ALPHABET + ALPHABET.upper()


def test_every_letter_of_both_alphabets_and_every_sign_comes_back_out_of_the_paper() -> None:
    item = replace(papers.council().items[0], heard=Text(LETTERS + SIGNS, LETTERS + SIGNS))
    minutes = replace(papers.council(), items=(item,))
    for language in ("kk", "ru"):
        found = "".join(papers.said(papers.printed(minutes, language)).split())
        assert "".join((LETTERS + SIGNS).split()) in found


def test_every_letter_has_a_picture_of_its_own_in_the_font_of_the_paper() -> None:
    reader = PdfReader(BytesIO(papers.printed(papers.council(), "kk", "ru")))
    embedded = [page._get_fonts() for page in reader.pages]
    assert {name.split("+")[1] for fonts, _ in embedded for name in fonts} == {
        "PTSerif-Regular",
        "PTSerif-Bold",
    }
    assert not any(missing for _, missing in embedded)
    assert {ord(letter) for letter in LETTERS + SIGNS} <= pt_serif().covered


def test_a_font_without_kazakh_letters_is_refused_by_name() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    with pytest.raises(MissingGlyph) as refused:
        typeface("Vera", folder / "Vera.ttf", folder / "VeraBd.ttf", folder / "VeraIt.ttf")
    assert refused.value.where == "Vera"
    assert ord(refused.value.character) not in range(128)


@pytest.mark.parametrize("character", ["₸", "→", "☐", "✓", "\x00", "\u202e", "\u00ad", "ع", "한", "😀"])
def test_a_character_that_the_font_lacks_is_named_with_the_words_around_it(character: str) -> None:
    text = f"Бюджет бекітілді: 5 000 {character} көлемінде."
    with pytest.raises(MissingGlyph) as refused:
        printable(text, pt_serif().covered)
    assert refused.value.character == character
    assert "5 000" in refused.value.where
    assert "көлемінде" in refused.value.where


BAD = Text("жақсы ₸", "хорошо ₸")
BAD_NAME = Spelled(Name("Ким₸", "Роман"), Name("Ким₸", "Роман"))
COUNCIL = papers.council()
ITEM = COUNCIL.items[1]


@pytest.mark.parametrize(
    "minutes",
    [
        replace(COUNCIL, body=BAD),
        replace(COUNCIL, body_genitive=BAD),
        replace(COUNCIL, number="4₸"),
        replace(COUNCIL, city=BAD),
        replace(COUNCIL, place=BAD),
        replace(COUNCIL, guests=((BAD, Text()),)),
        replace(COUNCIL, guests=((Text("А", "А"), BAD),)),
        replace(COUNCIL, roll=(replace(COUNCIL.roll[0], name=BAD_NAME), *COUNCIL.roll[1:])),
        replace(COUNCIL, roll=(replace(COUNCIL.roll[0], post=BAD), *COUNCIL.roll[1:])),
        replace(COUNCIL, roll=(replace(COUNCIL.roll[9], reason=BAD),)),
        replace(COUNCIL, reopened=(Reopening(papers.at(18, 0), Text("", "себеп ₸")),)),
        replace(COUNCIL, items=(replace(ITEM, title=BAD),)),
        replace(COUNCIL, items=(replace(ITEM, rapporteur=BAD),)),
        replace(COUNCIL, items=(replace(ITEM, heard=BAD),)),
        replace(COUNCIL, items=(replace(ITEM, speeches=(replace(ITEM.speeches[0], text=BAD),)),)),
        replace(COUNCIL, items=(replace(ITEM, resolves=(replace(ITEM.resolves[0], text=BAD),)),)),
        replace(COUNCIL, items=(replace(ITEM, resolves=(replace(ITEM.resolves[0], responsible=BAD),)),)),
    ],
)
@pytest.mark.parametrize("languages", [("kk",), ("ru",), ("kk", "ru")])
def test_wherever_the_character_stands_no_paper_is_made(minutes, languages) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(MissingGlyph, match="₸"):
        papers.printed(minutes, *languages)


def test_letters_in_two_pieces_and_odd_spaces_are_printed_as_they_look() -> None:
    assert printable("Баи\u0306ла\u2009ныс 5\u202f000", pt_serif().covered) == "Байла ныс 5\u00a0000"


def test_numbers_dashes_and_initials_stay_with_their_words() -> None:
    assert tied("№ 4 – 12 адам, Р. Ким") == "№\u00a04\u00a0–\u00a012\u00a0адам, Р.\u00a0Ким"
    assert " " not in tied("16 × 2/3 = 10 2/3")
    assert tied("за 16 × 2/3 = 10 2/3, то").count(" ") == 2
    assert tied("в зале и на улице") == "в\u00a0зале и\u00a0на улице"


@pytest.mark.parametrize(
    "date",
    [
        "2026 жылғы 15 желтоқсан", "2027 жылғы 1 қыркүйекке", "15 сентября 2026 года", "22 қараша 2026",
        "2026 жылғы 27 желтоқсандағы",
    ],
)  # fmt: skip
def test_a_day_stays_with_its_month(date: str) -> None:
    day, month = date.split()[-2:] if "жылғы" in date else date.split()[:2]
    assert f"{day}\u00a0{month}" in tied(date)


@pytest.mark.parametrize(
    ("plain", "whole"),
    [
        ("Ереже, № 747 Жарлық, 14-тармақ", "№ 747"), ("Положение, Указ № 747, п. 14", "п. 14"),
        ("Law 70-IV, art. 10(6)", "art. 10(6)"), ("Decree 747, par. 14", "Decree 747"),
        ("қалыс қалды – 1", "қалды – 1"),
    ],
)  # fmt: skip
def test_a_number_of_an_act_stays_with_its_word(plain: str, whole: str) -> None:
    assert whole.replace(" ", "\u00a0") in tied(plain)


def test_a_stored_text_is_set_paragraph_by_paragraph() -> None:
    assert lines_of("бір \r\n\n екі\nүш") == ["бір", "екі", "үш"]
