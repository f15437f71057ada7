"""The look of the program: colours, type and the style sheet, by the system's scheme or by choice."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.icons import coloured
from desktop.ui.roles import DARK, LIGHT, Roles, palette
from desktop.ui.typefaces import SIZES, application_font, control_height, load_fonts, scaled, text_scale

CHOICES = ("system", "light", "dark")
TEMPLATE = Path(__file__).with_name("theme.qss")
DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="5" fill="{}"/>'
    "</svg>"
)


class Theme(QObject):
    """Dresses the application; ``changed`` comes after it has been dressed anew.

    Type and palette are the application's. The style sheet is each window's own, with all that belongs to
    the window: laid over the application it would be worked out anew for a whole part of a page each time
    that part is put into a larger one.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = "system"
        self._scale = 1.0
        self._sheet = ""
        self._images = QTemporaryDir()
        application.setStyle("Fusion")
        load_fonts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @property
    def choice(self) -> str:
        """ "system", "light" or "dark"."""
        return self._choice

    @property
    def scale(self) -> float:
        """Size of the text, 1 to 2."""
        return self._scale

    def choose(self, choice: str, scale: float) -> None:
        """Set theme and text size, and dress the application."""
        self._choice = choice if choice in CHOICES else "system"
        self._scale = min(2.0, max(1.0, scale))
        self.dress()

    def dress(self) -> None:
        """Choose type, palette and style sheet anew; windows lay the sheet over themselves at ``changed``."""
        with garbage_kept():
            self._application.setFont(application_font(self._scale))
            if self.high_contrast():
                self._application.setPalette(QPalette())  # an empty one brings the system's back
                self._sheet = ""
            else:
                held = DARK if self.dark() else LIGHT
                self._application.setPalette(palette(held))
                self._write_images(held)
                self._sheet = style_sheet(held, Path(self._images.path()))
        self.changed.emit()

    def lay_over(self, window: QWidget) -> None:
        """Have a window wear the style sheet, and all that belongs to it."""
        with garbage_kept():
            window.setStyleSheet(self._sheet)

    def dark(self) -> bool:
        """Whether the dark colours hold."""
        if self._choice == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def high_contrast(self) -> bool:
        """Whether the system asks for its own, stronger colours."""
        hints = QGuiApplication.styleHints()
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _write_images(self, held: Roles) -> None:
        """Style sheets take pictures from files alone."""
        folder = Path(self._images.path()) / ("dark" if held is DARK else "light")
        folder.mkdir(exist_ok=True)
        (folder / "down.svg").write_text(coloured("down", QColor(held.text), 16), "utf-8")
        (folder / "check.svg").write_text(coloured("check", QColor(held.on_accent), 16), "utf-8")
        (folder / "dot.svg").write_text(DOT.format(held.on_accent), "utf-8")


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Qt walks through all widgets; Python must not clear any of them away as garbage meanwhile."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def style_sheet(held: Roles, images: Path) -> str:
    """The template with its colours and with lengths computed from the font."""
    height, mark = control_height(), scaled(16)
    folder = images / ("dark" if held is DARK else "light")
    lengths = {
        "plain": height - 2,
        "focused": height - 4,
        "drop": scaled(26),
        "arrow": scaled(16),
        "mark": mark,
        "mark_focused": mark - 2,
        "round": mark // 2 + 1,
        "head": head_height() - 1,
        "small": SIZES["small"][0] * text_scale(),
        "icons": folder.as_posix(),
    }
    sheet = TEMPLATE.read_text("utf-8")
    for name, length in lengths.items():
        sheet = sheet.replace(f"@{{{name}}}", str(length))
    colours = held._asdict()
    return re.sub(r"@(\w+)", lambda found: colours[found.group(1)], sheet)


def head_height() -> int:
    """Height of a table's head: 28 at 100 %."""
    return max(28, scaled(18) + 10)
