"""The count as a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.ui.roles import LIGHT
from desktop.ui.widgets.ruler import HALL_STYLE, PLAIN_STYLE, Count, Ruler, kinds, tick_position


@given(st.integers(1, 200), st.data())
def test_nothing_but_votes_for_can_reach_the_tick(total: int, data: st.DataObject) -> None:
    votes_for = data.draw(st.integers(0, total))
    against = data.draw(st.integers(0, total - votes_for))
    abstained = data.draw(st.integers(0, total - votes_for - against))
    needed = data.draw(st.integers(1, total))
    cells = kinds(Count(total, votes_for, against, abstained, needed))
    assert len(cells) == total
    assert cells.count("filled") == votes_for
    assert cells.count("against") == against
    assert cells.count("abstained") == abstained
    reached = all(cell == "filled" for cell in cells[:needed])
    assert reached == (votes_for >= needed)


def test_against_stands_at_the_right_end_and_abstained_left_of_it() -> None:
    assert kinds(Count(8, 2, 2, 1)) == [
        "filled", "filled", "open", "open", "open", "abstained", "against", "against",
    ]  # fmt: skip


def test_a_lost_quorum_shows_who_is_missing() -> None:
    assert kinds(Count(5, 2, tick=4, lost=True)) == ["filled", "filled", "lost", "lost", "open"]


def test_more_votes_than_members_do_not_break_it() -> None:
    assert kinds(Count(2, 3, 1)) == ["filled", "filled"]


def test_the_tick_stands_after_the_last_cell_that_is_needed() -> None:
    area = QRectF(0, 0, 218, 20)
    assert tick_position(area, Count(10, tick=5), PLAIN_STYLE) == pytest.approx(109)
    assert tick_position(area, Count(100, tick=50), PLAIN_STYLE) == pytest.approx(109)
    assert tick_position(area, Count(10, tick=10), PLAIN_STYLE) == 217


def test_it_is_spoken_as_a_sentence(qtbot: QtBot) -> None:
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.show_count(Count(21, 16, tick=14), "Присутствуют 16 из 21, кворум 14 есть", "кворум 14")
    assert ruler.accessibleName() == "Присутствуют 16 из 21, кворум 14 есть"


def test_cells_and_tick_are_painted_where_they_belong(qtbot: QtBot) -> None:
    ruler = Ruler(HALL_STYLE, LIGHT)
    qtbot.addWidget(ruler)
    ruler.resize(408, 160)
    ruler.show_count(Count(10, 4, 1, 1, 5), "за 4")
    ruler.show()
    image = ruler.grab().toImage()
    middle = 24 + 48

    def at(x: int, y: int = middle) -> QColor:
        return image.pixelColor(x, y)

    assert at(10) == QColor(LIGHT.yes)
    assert at(3 * 41 + 5 + 10) == QColor(LIGHT.yes)
    assert at(4 * 41 + 20) != QColor(LIGHT.yes)
    assert at(204) == QColor(LIGHT.text)
    assert at(204, 6) == QColor(LIGHT.text)
    assert at(8 * 41 + 8 + 16) == QColor(LIGHT.abstained)


def test_over_sixty_it_is_one_bar(qtbot: QtBot) -> None:
    ruler = Ruler(PLAIN_STYLE, LIGHT)
    qtbot.addWidget(ruler)
    ruler.resize(400, 40)
    ruler.show_count(Count(112, 56, tick=75), "56 из 112")
    ruler.show()
    image = ruler.grab().toImage()
    inks = {image.pixelColor(x, 14).name() for x in range(2, 198)}
    assert inks == {LIGHT.yes.lower()}


def test_an_empty_body_paints_nothing_and_does_not_fail(qtbot: QtBot) -> None:
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.show_count(Count(0), "нет членов")
    ruler.show()
    assert not ruler.grab().isNull()


def test_words_that_would_touch_go_under_one_another(qtbot: QtBot) -> None:
    ruler = Ruler()
    qtbot.addWidget(ruler)
    words = ("кворум 14", "в зале 13", "в составе 21")
    ruler.resize(600, 60)
    ruler.show_count(Count(21, 13, tick=14), "нет кворума", *words)
    wide = ruler.sizeHint().height()
    ruler.resize(190, 60)
    ruler.show_count(Count(21, 13, tick=14), "нет кворума", *words)
    assert ruler.sizeHint().height() > wide
