"""Type: PT Sans speaks for the program, PT Serif for what will stand on paper; sizes by role."""

from functools import cache
from pathlib import Path

import fontpkg_pt_sans
import fontpkg_pt_serif
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

SANS, SERIF = "PT Sans", "PT Serif"
BODY = 10.5
"""Points of the body text at 100 %."""

SIZES: dict[str, tuple[float, bool]] = {
    "small": (9, False),
    "label": (9, True),
    "body": (BODY, False),
    "strong": (BODY, True),
    "section": (12, True),
    "page": (15, True),
    "figure": (21, True),
    "big": (42, True),
    "paper": (11, False),
}
"""Points and boldness of each role; "label" is small and bold (column heads, section labels)."""


def load_fonts() -> None:
    """Make the upright sans faces known to Qt; the program needs none from the system."""
    for face in ("Regular", "Bold"):
        load(Path(fontpkg_pt_sans.ROOT) / "files" / f"PT_Sans-Web-{face}.ttf")


@cache
def load_rest() -> None:
    """The italic and the serif faces, once a text for paper is shown: the first window needs none."""
    for face in ("Italic", "BoldItalic"):
        load(Path(fontpkg_pt_sans.ROOT) / "files" / f"PT_Sans-Web-{face}.ttf")
    for path in sorted(Path(fontpkg_pt_serif.ROOT).rglob("*.ttf")):
        load(path)


def load(face: Path) -> None:
    """Make a face known to Qt.

    Raises:
        LookupError: the package of the font lacks it.
    """
    if QFontDatabase.addApplicationFont(str(face)) < 0:
        raise LookupError(f"no font in {face.name}")


def application_font(scale: float = 1.0) -> QFont:
    """The body text, ``scale`` from 1 to 2."""
    made = QFont(SANS)
    made.setPointSizeF(BODY * scale)
    return made


def text_scale() -> float:
    """How much larger than 100 % the text of the window is."""
    return QApplication.font().pointSizeF() / BODY


def font(role: str) -> QFont:
    """The font of a role at the present text size."""
    return QFont(made_font(role, text_scale()))


@cache
def made_font(role: str, scale: float) -> QFont:
    """The font of a role at a text size, made once: delegates ask for it at every stroke."""
    points, bold = SIZES[role]
    if role == "paper":
        load_rest()
    made = QFont(SERIF if role == "paper" else SANS)
    made.setPointSizeF(points * scale)
    made.setBold(bold)
    return made


def metrics(role: str = "body") -> QFontMetrics:
    """Measures of a role's font."""
    return made_metrics(role, text_scale())


@cache
def made_metrics(role: str, scale: float) -> QFontMetrics:
    """Measures at a text size, made once."""
    return QFontMetrics(made_font(role, scale))


def scaled(pixels: float) -> int:
    """A length that grows with the text."""
    return round(pixels * text_scale())


def control_height() -> int:
    """Height of a button or a field: 32 at 100 %."""
    return max(32, metrics().height() + 14)


def row_height() -> int:
    """Height of a row of one line: 28 at 100 %."""
    return max(28, metrics().height() + 10)


def tall_row_height() -> int:
    """Height of a row with a chip or buttons: 32 at 100 %."""
    return max(32, metrics().height() + 14)


def two_line_height() -> int:
    """Height of a row with a second, small line: 48 at 100 %."""
    return max(48, metrics().height() + metrics("small").height() + 14)
