"""The rail at the left: the pages, and the three languages at its foot."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import logo, pixmap
from desktop.ui.languages import NAMES, SHORT_NAMES, language
from desktop.ui.pages.table import Entry, rail_words
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, scaled
from i18n import LANGUAGES, t

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WIDTH, FOLDED = 168, 56
MARK = 3
WHITE = "#FFFFFF"


class RailModel(QAbstractListModel):
    """The pages that the rail shows."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = [entry for entry in entries if entry.icon]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return rail_words()[entry.key]
            case Qt.ItemDataRole.ToolTipRole:
                return f"{rail_words()[entry.key]} (Ctrl+{index.row() + 1})"
            case Qt.ItemDataRole.UserRole:
                return entry
        return None

    def retranslate(self) -> None:
        """Words anew."""
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))


class RailDelegate(QStyledItemDelegate):
    """Icon, word, and the mark of the chosen page."""

    def __init__(self, view: "RailList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.contentsRect().width(), max(40, metrics().height() + 22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held = roles()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = QColor(WHITE) if chosen else held.colour("rail_text")
        painter.save()
        if chosen:
            painter.fillRect(rect, held.colour("rail_selection"))
            painter.fillRect(QRect(rect.left(), rect.top(), MARK, rect.height()), held.colour("rail_mark"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(held.colour("rail_mark"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        side = scaled(20)
        folded = self._view.is_folded()
        left = rect.left() + ((rect.width() - side) // 2 if folded else 20)
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.drawPixmap(left, rect.center().y() - side // 2, pixmap(entry.icon, ink, side))
        if not folded:
            painter.setPen(ink)
            painter.setFont(font("strong" if chosen else "body"))
            place = rect.adjusted(20 + side + 11, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


class RailList(QListView):
    """The list of pages.

    Whoever asks for the viewport of the first list of the program waits until PySide6 has made a class of
    every kind of widget there is, among which it looks for this one: so nothing here does.
    """

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.pages = RailModel(entries, self)
        self.setModel(self.pages)
        self.setItemDelegate(RailDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def is_folded(self) -> bool:
        """Whether icons stand alone."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Show icons alone, or words too."""
        self._folded = folded
        self.scheduleDelayedItemsLayout()


class LanguageButton(QAbstractButton):
    """One language at the foot of the rail."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        fm = metrics("label")
        return QSize(fm.horizontalAdvance(SHORT_NAMES[self.code]) + 16, max(26, fm.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        spoken = self.code == language()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(held.colour("rail_mark"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(held.colour("rail_selection") if spoken else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
        painter.setPen(QColor(WHITE) if spoken else held.colour("rail_text"))
        painter.setFont(font("label" if spoken else "small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, SHORT_NAMES[self.code])
        painter.end()


class Rail(QWidget):
    """``chosen`` carries a page's key, ``language_chosen`` a language."""

    chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RailList(entries)
        self.list.clicked.connect(self._tell_page)
        self.list.activated.connect(self._tell_page)
        self.languages = [LanguageButton(code) for code in LANGUAGES]
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.setSpacing(2)
        for button in self.languages:
            button.clicked.connect(self._tell_language)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(FOLDED)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.fold(False)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        for row, entry in enumerate(self.list.pages.entries):
            if entry.key == key:
                self.list.setCurrentIndex(self.list.pages.index(row))

    def fold(self, folded: bool) -> None:
        """Icons alone, and one language; or all."""
        self.list.fold(folded)
        self.setFixedWidth(self.width_for(folded))
        for button in self.languages:
            button.setVisible(not folded or button.code == language())

    def width_for(self, folded: bool) -> int:
        """Width of the rail: 168 or 56 at 100 %."""
        if folded:
            return max(FOLDED, scaled(20) + 36)
        words = max(
            (metrics("strong").horizontalAdvance(words) for words in rail_words().values()), default=0
        )
        return max(WIDTH, words + scaled(20) + 31 + 16)

    def retranslate(self) -> None:
        """Words anew."""
        self.list.pages.retranslate()
        self.list.setAccessibleName(t("Window", "Pages"))
        for button in self.languages:
            button.setAccessibleName(NAMES[button.code])
            button.setToolTip(NAMES[button.code])
        self.fold(self.list.is_folded())
        self.update()

    def _tell_page(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.UserRole).key)

    def _tell_language(self) -> None:
        """The pressed language; folded, where one stands for all, the next one."""
        pressed = self.sender()
        if isinstance(pressed, LanguageButton):
            after = LANGUAGES[(LANGUAGES.index(language()) + 1) % len(LANGUAGES)]
            self.language_chosen.emit(after if self.list.is_folded() else pressed.code)

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        painter.fillRect(self.rect(), held.colour("rail"))
        painter.setPen(held.colour("line") if held.rail == "#0E1316" else held.colour("rail"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        side = 30
        mark = logo(side, held.rail_mark, WHITE)
        folded = self.list.is_folded()
        painter.drawPixmap((self.width() - side) // 2 if folded else 14, (FOLDED - side) // 2, mark)
        if not folded:
            painter.setPen(QColor(WHITE))
            painter.setFont(font("section"))
            place = QRect(14 + side + 10, 0, self.width() - side - 24, FOLDED)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, t("Window", "Hattama"))
        painter.end()
