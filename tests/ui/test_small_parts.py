"""Small parts that stand on many pages: notes, numbers, first steps, the status area."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from desktop.ui.backing_up import Line
from desktop.ui.roles import roles
from desktop.ui.typefaces import control_height, font, metrics
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.number import NumberField
from desktop.ui.widgets.rows import WRAPS, wrapped_height
from desktop.ui.widgets.status import StatusArea
from tests.ui.shared import Desk, settle


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    """Widgets of a test, shown for as long as it lasts."""
    widgets: list[QWidget] = []
    yield widgets
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    settle()


def nothing() -> None:
    """What a step does here."""


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", ["small", "body"])
def test_the_icon_of_a_note_stands_level_with_its_first_line(
    shown: list[QWidget], desk: Desk, kind: str, scale: float
) -> None:
    note = Note("warn", "warn", kind)
    shown.append(note)
    note.show_note("Файл повреждён " * 20)
    note.resize(300, 200)
    note.show()
    desk.dress("light", scale)
    desk.theme.lay_over(note)
    settle()
    above, side = note.icon.contentsMargins().top(), note.icon.sizeHint().height()
    middle = note.icon.y() + above + side / 2
    assert abs(middle - (note.label.y() + metrics(kind).height() / 2)) <= 1
    assert note.icon.height() == above + side


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_number_is_as_high_as_every_other_field(shown: list[QWidget], desk: Desk, scale: float) -> None:
    field = NumberField(0, 999)
    shown.append(field)
    field.show()
    desk.dress("light", scale)
    desk.theme.lay_over(field)
    assert field.sizeHint().height() == control_height()


def test_the_buttons_of_first_steps_have_one_width(shown: list[QWidget]) -> None:
    page = EmptyPage()
    shown.append(page)
    page.resize(900, 600)
    page.set_words(
        "Пусто", "", Step("plus", "Один", "", "Да", nothing),
        Step("plus", "Другой", "", "Добавить человека из списка…", nothing),
    )  # fmt: skip
    page.show()
    settle()
    one, other = (row.button for row in page.rows())
    assert one.width() == other.width() == other.sizeHint().width()


def test_the_focus_begins_on_the_first_step_that_can_be_taken(shown: list[QWidget]) -> None:
    page = EmptyPage()
    shown.append(page)
    page.set_words(
        "Пусто", "", Step("plus", "Один", "", "Да", nothing), Step("plus", "Другой", "", "Нет", nothing)
    )
    page.show()
    page.activateWindow()
    one, other = (row.button for row in page.rows())
    one.forbid("Нельзя")
    page.focus_first()
    settle()
    assert other.hasFocus()


def test_how_the_backups_stand_is_said_at_the_right_end_or_on_a_line_of_its_own(
    shown: list[QWidget],
) -> None:
    status = StatusArea()
    shown.append(status)
    status.undo.set_words("Отменить: изменение данных человека – Бондаренко О.И.")
    status.undo.show()
    status.show_backup(Line("Резервной копии нет", "Резервной копии ещё нет.", warns=True))
    status.resize(1200, status.sizeHint().height())
    status.show()
    settle()
    right = status.backup.mapTo(status, QPoint(status.backup.width(), 0)).x()
    assert right == status.width() - 20
    assert status.undo.x() < status.width() / 2
    status.resize(400, 200)
    settle()
    assert status.backup.x() == status.undo.x() == status.saved.x()
    assert status.backup.y() == status.undo.y() + status.undo.height()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_a_field_that_is_only_read_does_not_look_like_one_to_type_in(
    shown: list[QWidget], desk: Desk, kind: type[QLineEdit] | type[QTextEdit], theme: str
) -> None:
    desk.dress(theme, 1.0)
    field = kind()
    shown.append(field)
    desk.theme.lay_over(field)
    field.resize(200, 60)
    field.show()
    settle()
    place = QPoint(150, 30)
    typed_in = field.grab().toImage().pixelColor(place)
    field.setReadOnly(True)
    settle()
    assert field.grab().toImage().pixelColor(place) == roles().colour("window") != typed_in


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("kind", ["small", "body", "strong"])
def test_the_last_line_of_a_row_is_painted_whole(desk: Desk, kind: str, scale: float) -> None:
    desk.dress("light", scale)
    width = metrics(kind).horizontalAdvance("кандидатураларды қ")
    for lines in range(1, 9):
        text = " ".join(["кандидатураларды"] * (lines - 1) + ["туралыҚ"])
        height = wrapped_height(metrics(kind), text, width)
        assert painted(text, kind, width, height) == painted(text, kind, width, 2 * height)


def painted(text: str, kind: str, width: int, height: int) -> QImage:
    """What is seen of a text in a place of that size."""
    image = QImage(width, 1_000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font(kind))
    painter.drawText(QRect(0, 0, width, height), WRAPS, text)
    painter.end()
    return image
