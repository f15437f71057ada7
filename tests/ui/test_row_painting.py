"""What a cell of a table shows of a text that is too long for one line."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from desktop.ui.typefaces import font
from desktop.ui.widgets.painting import elided, in_two, paint_lines

PLACE = "г. Кокшетау, Дом дружбы"


@pytest.mark.usefixtures("window")
def test_the_second_line_holds_what_the_first_has_no_room_for() -> None:
    first, rest = in_two(PLACE, font("body"), 130)
    assert f"{first} {rest}" == PLACE
    assert rest
    assert QFontMetrics(font("body")).horizontalAdvance(first) <= 130


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize(("high", "lines"), [(48, 2), (24, 1)])
def test_a_long_text_takes_two_lines_where_the_row_is_high_enough(high: int, lines: int) -> None:
    image = QImage(130, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font("body"))
    paint_lines(painter, QRect(0, 0, 130, high), PLACE, Qt.AlignmentFlag.AlignLeft)
    painter.end()
    inked = [any(image.pixelColor(x, y).value() < 128 for x in range(130)) for y in range(high)]
    begun = sum(ink and not above for above, ink in zip([False, *inked], inked, strict=False))
    assert begun == lines


@pytest.mark.usefixtures("window")
def test_texts_that_differ_at_their_ends_keep_them() -> None:
    names = [f"Этнокультурное объединение корейцев «{word}»" for word in ("Дружба", "Единство")]
    short = [elided(name, font("body"), 200, Qt.TextElideMode.ElideMiddle) for name in names]
    assert [each.rpartition("…")[2][-len("ство»") :] for each in short] == ["ужба»", "ство»"]
