"""Cells of long tables: strings that stand as ReportLab's paragraphs would."""

from random import Random

import pytest
from reportlab.platypus import Paragraph

from desktop.documents.cells import broken, row
from desktop.documents.paper import styles
from desktop.documents.typeface import pt_serif

LOOK = styles(pt_serif(), narrow=True)["cell"]
WORDS = ("Ұлытау", "және", "№\u00a012", "облысы", "бойынша", "«Достық»", "учителей", "–")


@pytest.mark.parametrize("seed", range(20))
def test_a_text_breaks_where_a_paragraph_breaks_it(seed: int) -> None:
    chance = Random(seed)
    text = " ".join(chance.choices(WORDS, k=40))
    width = chance.uniform(80, 300)
    paragraph = Paragraph(text, LOOK)
    paragraph.wrap(width, 1000)
    lines = [" ".join(line[1]) for line in paragraph.blPara.lines]
    assert list(broken(text, LOOK, width)) == lines


def test_plain_words_become_strings_with_what_was_escaped() -> None:
    assert row(["7", "R&amp;D,<br/>мұғалім"], [LOOK] * 2, [20, 200]) == ["7", "R&D,\nмұғалім"]


@pytest.mark.parametrize("markup", ["<i>[мәтін жоқ]</i>", "ж" * 100])
def test_a_row_with_markup_or_with_a_word_too_wide_is_set_as_paragraphs(markup: str) -> None:
    assert all(isinstance(cell, Paragraph) for cell in row(["7", markup], [LOOK] * 2, [20, 200]))
