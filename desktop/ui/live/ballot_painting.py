"""How a row of a roll call is painted: colour, shape and word of each choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.voting import CHOICES, Choice
from desktop.ui.icons import pixmap
from desktop.ui.live.ballot_geometry import ICON
from desktop.ui.live.words import choice_words
from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import font, metrics, scaled
from desktop.ui.widgets.painting import (
    key_cap_size,
    paint_elided,
    paint_key_cap,
    paint_row_ground,
    paint_selection_bar,
)

if TYPE_CHECKING:
    from desktop.ui.live.ballot_list import BallotList

Index = QModelIndex | QPersistentModelIndex
ICONS = {"for": "check", "against": "cross", "abstained": "dash", "not_voting": "dots"}
EDGES = {"for": "yes", "against": "no", "abstained": "abstained", "not_voting": "none"}
MIDDLE = Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class BallotDelegate(QStyledItemDelegate):
    """A member with four choices; the current row shows their keys."""

    def __init__(self, view: "BallotList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._view.geometry_of_rows().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        from desktop.ui.live.ballot_list import BallotRole, NameRole, WorkRole

        ballot = index.data(BallotRole)
        held, place = roles(), self._view.geometry_of_rows()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if not selected:
            painter.fillRect(rect, held.colour("surface"))
        paint_row_ground(painter, rect, held, selected, self._view.hasFocus())
        if selected:
            paint_selection_bar(painter, rect, held)
        painter.setPen(held.colour("text"))
        painter.setFont(font("strong" if selected else "body"))
        paint_elided(painter, place.name_rect(rect), index.data(NameRole), MIDDLE)
        if place.work:
            painter.setPen(held.colour("muted"))
            painter.setFont(font("small"))
            paint_elided(painter, place.work_rect(rect), index.data(WorkRole), MIDDLE)
        for number, choice in enumerate(CHOICES):
            box = place.choice_rect(rect, number)
            if ballot.choice == choice:
                paint_chosen(painter, box, choice, held)
            elif selected:
                paint_key(painter, box, choice, str(number + 1), held)
            else:
                paint_plain(painter, box, choice, held)
        painter.restore()


def paint_plain(painter: QPainter, box: QRect, choice: Choice, held: Roles) -> None:
    """A choice that was not taken."""
    painter.setFont(font("small"))
    painter.setPen(held.colour("muted"))
    painter.drawText(box, CENTRE, choice_words(choice))


def paint_key(painter: QPainter, box: QRect, choice: Choice, key: str, held: Roles) -> None:
    """A choice of the current row, with its key."""
    frame(painter, box, held, "edge", "surface", 1)
    cap = key_cap_size(key)
    words = choice_words(choice)
    width = metrics("small").horizontalAdvance(words)
    left = box.left() + (box.width() - width - 6 - cap.width()) // 2
    painter.setFont(font("small"))
    painter.setPen(held.colour("text"))
    painter.drawText(QRect(left, box.top(), width + 4, box.height()), MIDDLE, words)
    top = box.center().y() - cap.height() // 2
    cap_box = QRect(left + width + 6, top, cap.width(), cap.height())
    paint_key_cap(painter, cap_box, key, held.colour("muted"), held.colour("window"))


def paint_chosen(painter: QPainter, box: QRect, choice: Choice, held: Roles) -> None:
    """The choice that was taken: filled for "for", framed for the others, always with icon and word."""
    filled = choice == "for"
    frame(painter, box, held, EDGES[choice], "yes" if filled else "surface", 2, dashed=choice == "not_voting")
    ink = "on_accent" if filled else "text"
    side = scaled(ICON)
    words = choice_words(choice)
    width = metrics("label").horizontalAdvance(words)
    left = box.left() + (box.width() - width - side - 6) // 2
    painter.drawPixmap(left, box.center().y() - side // 2, pixmap(ICONS[choice], ink, side))
    painter.setFont(font("label"))
    painter.setPen(held.colour(ink))
    painter.drawText(QRect(left + side + 6, box.top(), width + 4, box.height()), MIDDLE, words)


def frame(
    painter: QPainter, box: QRect, held: Roles, edge: str, ground: str, width: int, dashed: bool = False
) -> None:
    """A rounded box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(held.colour(edge), width)
    if dashed:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(held.colour(ground))
    inset = width / 2
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 3, 3)
    painter.restore()
