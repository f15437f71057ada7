"""A body that is higher than its window: what is worked on is brought into sight, clear of the bar."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.scroll import BAR_GAP, Scroll
from desktop.ui.widgets.why import Why
from tests.ui.shared import Desk, settle

WORDS = "Кворум – не менее двух третей от общего числа членов: 21 × 2/3 = 14, то есть не менее 14. " * 3


def place_in(scroll: Scroll, widget: QWidget) -> QRect:
    """Where a widget stands in what is seen of the body."""
    return QRect(widget.mapTo(scroll.viewport(), QPoint()), widget.size())


def test_a_box_that_opens_at_the_lower_edge_is_scrolled_to(desk: Desk, qtbot: QtBot) -> None:
    scroll, why, filler = Scroll(), Why(), QWidget()
    filler.setFixedHeight(360)
    scroll.column.addWidget(filler)
    scroll.column.addWidget(why)
    why.show_words("Почему такой кворум", WORDS, "(По аналогии: Положение, Указ № 747, п. 14.)")
    scroll.resize(500, 400)
    qtbot.addWidget(scroll)
    scroll.show()
    scroll.activateWindow()
    settle()
    why.link.setFocus()
    why.link.click()
    settle()
    box = place_in(scroll, why.box)
    assert box.top() >= 0
    assert box.bottom() <= scroll.viewport().height()


def test_a_body_is_laid_out_again_when_its_bar_appears(desk: Desk, qtbot: QtBot) -> None:
    scroll, words = Scroll(), QLabel(WORDS)
    words.setWordWrap(True)
    scroll.column.addWidget(words)
    scroll.column.addStretch(1)
    scroll.resize(300, 400)
    qtbot.addWidget(scroll)
    scroll.show()
    settle()
    assert words.width() == scroll.viewport().width()
    words.setText(WORDS * 8)
    settle()
    assert scroll.verticalScrollBar().maximum() > 0
    assert words.width() == scroll.viewport().width() - BAR_GAP
    assert words.height() >= words.heightForWidth(words.width())
