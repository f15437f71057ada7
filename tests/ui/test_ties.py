"""Texts of the window keep a number with what hangs on it."""

import pytest
from PySide6.QtGui import QTextLayout

from desktop.ui.ties import unbroken
from desktop.ui.typefaces import font

TEXTS = (
    "Останется в силе: за – 12, против – 1, воздержались – 1, не голосовали – 5.",
    "Нәтиже: жақтап – 12, қарсы – 1, қалыс қалды – 1, дауыс бермеді – 5.",
    "Кворум: 17 × 2/3 = 11 1/3, 12 мүше. Ереженің 6-тармағы, № 70-IV шешім.",
)


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize("text", TEXTS)
def test_no_line_begins_with_what_hangs_on_the_one_before(text: str) -> None:
    for width in range(60, 600, 4):
        for line in lines(unbroken(text), width):
            assert line[0] not in "\N{NO-BREAK SPACE}\N{WORD JOINER}-\N{NON-BREAKING HYPHEN}", (width, line)
            assert not line.rstrip().endswith(("–", "-", "×", "№")), (width, line)


def lines(text: str, width: int) -> list[str]:
    """The lines of a text as Qt breaks it."""
    layout = QTextLayout(text, font("body"))
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found
