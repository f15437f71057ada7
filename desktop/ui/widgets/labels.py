"""Labels by role: type and colour follow the theme; text is taken as it stands, never as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, scaled


def tip(text: str) -> str:
    """A text for ``setToolTip``, which would read markup: a name may hold ``<b>``."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\n", "<br>")


class Label(QLabel):
    """A text in a type role ("small", "label", "body", "strong", "section", "page", "figure", "big", "paper")
    and a colour role ("text", "muted", "accent", "good", "bad", "warn").

    It wraps unless ``wrap`` is False; only short words that stand beside something else should not.
    """

    def __init__(
        self, kind: str = "body", colour: str = "text", *, wrap: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._colour = kind, colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._dress()

    def set_kind(self, kind: str) -> None:
        """Change the type role."""
        if kind != self._kind:
            self._kind = kind
            self._dress()

    def set_colour(self, colour: str) -> None:
        """Change the colour role."""
        if colour != self._colour:
            self._colour = colour
            self._dress()

    def show_text(self, text: str) -> None:
        """Set the text, and hide the label while it has none."""
        self.setText(text)
        self.setVisible(bool(text))

    def _dress(self) -> None:
        self.setFont(font(self._kind))
        dressed = QPalette(self.palette())
        dressed.setColor(QPalette.ColorRole.WindowText, roles().colour(self._colour))
        self.setPalette(dressed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """What is hidden is told of a style with each step of its way into the window: once is enough."""
        self._dress()
        super().showEvent(event)


class IconLabel(QLabel):
    """A still icon in a colour role; the word stands beside it, so it is silent for a screen reader."""

    def __init__(
        self, name: str, colour: str = "muted", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def show_icon(self, name: str, colour: str) -> None:
        """Change icon and colour."""
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, self._colour, scaled(self._size)) if self._name else QPixmap())

    def sizeHint(self) -> QSize:
        side = scaled(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """As a label does."""
        self._draw()
        super().showEvent(event)


class Note(QWidget):
    """An icon and a sentence beside it: a hint, a warning, an error under a field."""

    def __init__(
        self, icon: str = "info", colour: str = "muted", kind: str = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.icon = IconLabel(icon, colour, 14)
        self.label = Label(kind, colour)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._level()

    def _level(self) -> None:
        """Set the icon to the middle of the first line."""
        side = self.icon.sizeHint().height()
        above = max(0, (metrics(self._kind).height() - side + 1) // 2)
        self.icon.setContentsMargins(0, above, 0, 0)
        self.icon.setFixedHeight(side + above)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._level()

    def showEvent(self, event: QShowEvent) -> None:
        """What was never shown is not told of a change of style."""
        self._level()
        super().showEvent(event)

    def text(self) -> str:
        """The sentence."""
        return self.label.text()

    def show_note(self, text: str, icon: str = "", colour: str = "") -> None:
        """Show a sentence, and hide all of it while there is none."""
        if icon:
            self.icon.show_icon(icon, colour)
            self.label.set_colour(colour)
        self.label.setText(text)
        self.setVisible(bool(text))
