"""Theme, type and icons."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import DARK, HALL, LIGHT, Roles, from_palette, palette, roles
from desktop.ui.theme import Theme, style_sheet
from desktop.ui.typefaces import SIZES, control_height, font, row_height
from desktop.ui.widgets.labels import Label
from resources import names
from tests.ui.shared import Desk

TEXTS = ("text", "muted", "accent", "good", "bad", "warn")
GROUNDS = ("window", "surface", "select")


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("held", [LIGHT, DARK, HALL], ids=["light", "dark", "hall"])
def test_every_text_can_be_read_on_every_ground_it_stands_on(held: Roles) -> None:
    for ground in GROUNDS:
        for text in TEXTS:
            if (text, ground) not in {("bad", "select"), ("good", "select")}:
                assert contrast(held.colour(text), held.colour(ground)) >= 4.5, (text, ground)
    for tone in ("good", "bad", "warn", "accent"):
        assert contrast(held.colour(tone), held.colour(f"{tone}_soft")) >= 4.5, tone
    assert contrast(held.colour("on_accent"), held.colour("accent")) >= 4.5
    assert contrast(held.colour("rail_text"), held.colour("rail")) >= 4.5


@pytest.mark.parametrize("held", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_and_the_focus_are_seen(held: Roles) -> None:
    for shape, ground in (("edge", "window"), ("focus", "select"), ("none", "surface"), ("no", "surface")):
        assert contrast(held.colour(shape), held.colour(ground)) >= 3, shape


def test_the_theme_is_what_was_chosen(desk: Desk) -> None:
    desk.dress("dark", 1.0)
    assert roles() == DARK
    desk.dress("light", 1.0)
    assert roles() == LIGHT


def test_under_a_foreign_palette_the_system_s_own_colours_hold() -> None:
    strong = palette(LIGHT)
    strong.setColor(strong.ColorRole.Window, QColor("#000000"))
    strong.setColor(strong.ColorRole.WindowText, QColor("#FFFF00"))
    assert from_palette(strong).text == "#ffff00"
    assert from_palette(strong).window == "#000000"


def worn(theme: Theme) -> str:
    """The style sheet that a window gets."""
    window = QWidget()
    theme.lay_over(window)
    return window.styleSheet()


class Contrast(Theme):
    """A theme on a system that asks for strong colours."""

    def high_contrast(self) -> bool:
        return True


def test_under_high_contrast_nothing_of_ours_is_painted_over_the_system(
    desk: Desk, qapp: QApplication
) -> None:
    strong = Contrast(qapp)
    strong.choose("dark", 1.5)
    assert worn(strong) == ""
    assert roles() not in (LIGHT, DARK)
    assert qapp.font().pointSizeF() == 15.75
    desk.dress("light", 1.0)
    assert roles() == LIGHT
    strong.deleteLater()


def test_larger_text_makes_larger_controls(desk: Desk) -> None:
    assert (control_height(), row_height()) == (32, 28)
    button = QPushButton("Открыть")
    desk.theme.lay_over(button)
    before = button.sizeHint().height()
    desk.dress("light", 2.0)
    desk.theme.lay_over(button)
    assert control_height() >= 48
    assert button.sizeHint().height() >= before * 1.5


def test_the_style_sheet_is_filled(desk: Desk) -> None:
    for theme in ("light", "dark"):
        desk.dress(theme, 1.5)
        sheet = worn(desk.theme)
        assert "@" not in sheet
        assert (DARK if theme == "dark" else LIGHT).accent in sheet


COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b|/(light|dark)/")


def test_the_themes_differ_in_colours_alone(desk: Desk, tmp_path: Path) -> None:
    """So what is measured in one theme, clipping before all, holds in the other."""
    desk.dress("light", 1.5)
    light, dark = style_sheet(LIGHT, tmp_path), style_sheet(DARK, tmp_path)
    assert light != dark
    assert COLOUR.sub("", light) == COLOUR.sub("", dark)
    measured = []
    for theme in ("light", "dark"):
        desk.dress(theme, 1.5)
        button = QPushButton("Открыть")
        desk.theme.lay_over(button)
        measured.append((button.sizeHint(), QApplication.font(), [font(role) for role in SIZES]))
    assert measured[0] == measured[1]


@pytest.mark.parametrize("role", SIZES)
def test_every_type_role_is_set_in_our_own_faces(role: str) -> None:
    drawn = QFontInfo(font(role))
    assert drawn.family() == ("PT Serif" if role == "paper" else "PT Sans")
    assert drawn.bold() == SIZES[role][1]


def test_labels_follow_theme_and_size(desk: Desk) -> None:
    label = Label("page", "muted")
    label.show()
    desk.dress("dark", 2.0)
    desk.theme.lay_over(label)
    assert label.font().pointSizeF() == 30
    assert label.palette().windowText().color() == QColor(DARK.muted)


def test_a_name_is_never_read_as_markup() -> None:
    label = Label()
    label.setText("<b>Ким</b> & Ко")
    assert label.fontMetrics().horizontalAdvance("<b>Ким</b> & Ко") <= label.sizeHint().width()


@pytest.mark.parametrize("name", [name.removesuffix(".svg") for name in names("icons")])
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    if name == "logo":
        return
    image = pixmap(name, QColor("#A3231B"), 24, 1).toImage()
    inks = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [ink for ink in inks if ink.alpha() > 200]
    assert solid
    assert all(abs(ink.red() - 0xA3) + abs(ink.green() - 0x23) + abs(ink.blue() - 0x1B) < 9 for ink in solid)


def test_icons_are_kept_by_colour_and_size() -> None:
    assert pixmap("today", "text", 20).cacheKey() == pixmap("today", "text", 20).cacheKey()
    assert pixmap("today", "text", 20).cacheKey() != pixmap("today", "accent", 20).cacheKey()
    assert pixmap("today", "text", 20, 2).width() == 40
