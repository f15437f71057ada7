"""Beside the door: how many came, what is missing to a quorum, who is still out, and the keys."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.live.board import Board
from desktop.ui.live.quorum_box import QuorumBox
from desktop.ui.live.unrolled import Desk
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, scaled, tall_row_height
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.painting import key_cap_size, paint_key_cap
from desktop.ui.widgets.panel import Line
from i18n import t


class CountRow(QAbstractButton):
    """Words and a figure; a click lists whom it counts."""

    def __init__(self, standing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, words: str, count: int) -> None:
        """Show a figure."""
        if self._count == count and self.text() == words.replace("&", "&&"):
            return
        self._count = count
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(t("Live", "{words}: {count}").format(words=words, count=count))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = metrics().horizontalAdvance(self.text()) + metrics("strong").horizontalAdvance("000")
        return QSize(width + scaled(16) + 28, tall_row_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        side = scaled(16)
        box = self.rect().adjusted(4, 0, -4, 0)
        painter.setFont(font("body"))
        painter.setPen(held.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text().replace("&&", "&"))
        painter.setFont(font("strong"))
        figure = box.adjusted(0, 0, -side - 8, 0)
        painter.drawText(
            figure, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._count)
        )
        painter.drawPixmap(box.right() - side, (self.height() - side) // 2, pixmap("right", "muted", side))
        if self.hasFocus():
            painter.setPen(QPen(held.colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class KeyLine(QWidget):
    """A painted key with what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.words = Label("small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(62), 3, 0, 3)
        column.addWidget(self.words)

    def set_words(self, key: str, words: str) -> None:
        """Key and words."""
        self._key = key
        self.words.setText(words)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        layout = self.layout()
        if event.type() == QEvent.Type.StyleChange and layout is not None:
            layout.setContentsMargins(scaled(62), 3, 0, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = key_cap_size(self._key)
        box = self.rect()
        box.setSize(size)
        box.moveTop((self.height() - size.height()) // 2)
        paint_key_cap(painter, box, self._key, roles().colour("muted"), roles().colour("window"))
        painter.end()


class DoorSide(Desk):
    """``listed`` carries the standing whose members are to be listed."""

    listed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.quorum = QuorumBox(figures=True)
        self.counts = [CountRow(standing) for standing in ("expected", "excused", "absent", "left")]
        self.guests = Label("small", "muted")
        self.hint = Note("info", "muted")
        self.keys = [KeyLine() for _ in range(3)]
        self.inner.addWidget(self.quorum)
        self.inner.addWidget(Line())
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.counts:
            rows.addWidget(row)
            row.clicked.connect(self._tell)
        self.inner.addLayout(rows)
        self.inner.addWidget(self.guests)
        self.inner.addWidget(Line())
        keys = QVBoxLayout()
        keys.setSpacing(0)
        for key in self.keys:
            keys.addWidget(key)
        self.inner.addLayout(keys)
        self.inner.addWidget(self.hint)
        self.inner.addStretch(1)

    def retranslate(self) -> None:
        """Fixed words."""
        self.quorum.retranslate()
        self.keys[0].set_words("Enter", t("Live", "mark the chosen one"))
        self.keys[1].set_words(t("Live", "Down"), t("Live", "choose another one"))
        self.keys[2].set_words("Esc", t("Live", "empty the field and start again"))

    def show_board(self, board: Board) -> None:
        """Figures anew."""
        self.quorum.show_board(board)
        words = {
            "expected": t("Live", "Not here yet"),
            "excused": t("Live", "Excused"),
            "absent": t("Live", "Absent"),
            "left": t("Live", "Left"),
        }
        for row in self.counts:
            row.show_count(words[row.standing], len(board.standing(row.standing)))
        guests = t("Live", "Invited: {count}. They do not count towards the quorum.")
        self.guests.show_text(guests.format(count=len(board.guests)) if board.guests else "")
        self.hint.show_note(hint_of(board))

    def _tell(self) -> None:
        row = self.sender()
        if isinstance(row, CountRow):
            self.listed.emit(row.standing)


def hint_of(board: Board) -> str:
    """What comes after the registration."""
    if board.meeting.state == "planned" and board.meeting.day > board.session.now().date():
        return t("Live", "Members are registered on the day of the meeting.")
    if board.meeting.state == "planned":
        return t("Live", "Members can be registered before the meeting is opened.")
    if board.is_open() and board.current() is None:
        return t("Live", "F2 takes up the procedure, then item 1.")
    return ""
