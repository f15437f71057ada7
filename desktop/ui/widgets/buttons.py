"""Buttons: primary, plain, link; a key may be painted inside, and the primary one shows its focus inside."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import roles
from desktop.ui.typefaces import control_height, font, metrics, scaled
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.painting import key_cap_size, paint_key_cap

GAP = 8
PADDING = 14


class Button(QPushButton):
    """``kind`` is "plain", "primary", "link", "why" (a link with a line under it), "foot" (a link in small
    type), "icon" (no words but a name) or "bare" (the same without a frame).

    ``key`` is painted as a cap inside: on live pages only. The text may hold any sign, ``&`` too.
    Enter presses the button that has the focus, as space does: Qt would leave it to the default button.
    """

    def __init__(
        self, kind: str = "plain", icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._key, self._words = kind, icon, key, ""
        self._forbidden = ""
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if self.is_link():
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def is_link(self) -> bool:
        """Whether it has no frame."""
        return self._kind in ("link", "why", "foot", "bare")

    def is_wordless(self) -> bool:
        """Whether an icon stands alone."""
        return self._kind in ("icon", "bare")

    def words(self) -> str:
        """The text as people read it."""
        return self._words

    def set_words(self, words: str, hint: str = "") -> None:
        """Text, accessible name and, where given, the tooltip: the key, or why the button is off."""
        self._words = words
        self.setText("" if self.is_wordless() else words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(tip(self._forbidden or hint or (words if self.is_wordless() else "")))
        self.updateGeometry()
        self.update()

    def forbid(self, why: str) -> None:
        """Switch the button off for good, whatever its page allows; the tooltip tells why."""
        self._forbidden = why
        self.setEnabled(False)
        self.setToolTip(tip(why))

    def set_kind(self, kind: str) -> None:
        """Change what kind it is, before it is shown."""
        self._kind = kind
        self.setProperty("kind", kind)

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Change the painted key."""
        self._key = key
        self.updateGeometry()
        self.update()

    def _type(self) -> str:
        """The type role of its words."""
        return {"primary": "strong", "foot": "small"}.get(self._kind, "body")

    def _metrics(self) -> QFontMetrics:
        return metrics(self._type())

    def _parts(self) -> list[tuple[str, int]]:
        """What stands in the button from left to right, with widths."""
        parts = []
        if self._icon:
            parts.append(("icon", scaled(16)))
        if self._words and not self.is_wordless():
            parts.append(("words", self._metrics().horizontalAdvance(self._words) + 2))
        if self._key:
            parts.append(("key", key_cap_size(self._key).width()))
        return parts

    def content_width(self) -> int:
        """Width of icon, words and key together."""
        parts = self._parts()
        return sum(width for _, width in parts) + GAP * max(0, len(parts) - 1)

    def sizeHint(self) -> QSize:
        width = self.content_width()
        if self.is_link():
            return QSize(width + 8, max(24, self._metrics().height() + 6))
        padding = 8 if self._kind == "icon" else PADDING
        return QSize(max(width + 2 * padding, control_height()), control_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ink(self) -> QColor:
        """Colour of words and icon."""
        held = roles()
        if not self.isEnabled():
            return held.colour("none")
        return held.colour(
            {"primary": "on_accent", "link": "accent", "why": "accent", "foot": "accent"}.get(
                self._kind, "text"
            )
        )

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled and not self._forbidden)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        if not self.is_link():
            self._paint_box(painter)
        left = self._content_left()
        for part, width in self._parts():
            self._paint_part(painter, part, QRect(left, 0, width, self.height()))
            left += width + GAP
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _content_left(self) -> int:
        return 4 if self.is_link() else max(0, (self.width() - self.content_width()) // 2)

    def _paint_box(self, painter: QStylePainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)

    def _paint_part(self, painter: QPainter, part: str, rect: QRect) -> None:
        ink = self.ink()
        if part == "icon":
            top = (self.height() - rect.width()) // 2
            painter.drawPixmap(
                rect.left(), top, pixmap(self._icon, ink, rect.width(), self.devicePixelRatioF())
            )
        elif part == "key":
            size = key_cap_size(self._key)
            box = QRect(rect.left(), (self.height() - size.height()) // 2, size.width(), size.height())
            paint_key_cap(painter, box, self._key, ink, None)
        else:
            painter.setFont(font(self._type()))
            painter.setPen(ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._words)
            if self._kind == "why":
                line = rect.center().y() + self._metrics().ascent() // 2 + 2
                painter.drawLine(rect.left(), line, rect.right() - 1, line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_focus(self, painter: QPainter) -> None:
        inset = 4 if self._kind == "primary" else 1
        colour = roles().colour("on_accent" if self._kind == "primary" else "focus")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 3, 3)
