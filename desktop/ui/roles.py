"""Colours by what they mean, light and dark; the palette of the application says which hold now."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Roles(NamedTuple):
    """Every colour of the window, as #RRGGBB; "soft" is the ground of a chip or a band of that colour."""

    window: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    select: str
    focus: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str
    rail: str
    rail_text: str
    rail_selection: str
    rail_mark: str
    yes: str
    no: str
    abstained: str
    none: str

    def colour(self, role: str) -> QColor:
        """The colour of a role by its name: "muted", "good_soft"."""
        return QColor(getattr(self, role))


LIGHT = Roles(
    window="#F1F3F4", surface="#FFFFFF", sunken="#E9EDEF", line="#D3DADE", edge="#7F8B95",
    text="#1A2126", muted="#52606A",
    accent="#14557B", on_accent="#FFFFFF", accent_soft="#E1EDF4", select="#D6E7F1", focus="#0B6FA8",
    good="#1B6A3A", good_soft="#E2F1E7",
    bad="#A3231B", bad_soft="#FBE8E5", warn="#7F5200", warn_soft="#FBF0D4",
    rail="#10303F", rail_text="#D3DFE5", rail_selection="#1F4B60", rail_mark="#8FC8E6",
    yes="#14557B", no="#C2701A", abstained="#5F6E79", none="#87939C",
)  # fmt: skip

DARK = Roles(
    window="#14191C", surface="#1C2226", sunken="#101416", line="#353F46", edge="#76838D",
    text="#E6EBEE", muted="#A6B2BA",
    accent="#7FBDE2", on_accent="#0B1A22", accent_soft="#1C3646", select="#1F3F52", focus="#8FD0F5",
    good="#7BCB97", good_soft="#17301F",
    bad="#FF9C8E", bad_soft="#3B1D1A", warn="#E8BF66", warn_soft="#35290F",
    rail="#0E1316", rail_text="#BFCAD1", rail_selection="#1C2E38", rail_mark="#7FBDE2",
    yes="#7FBDE2", no="#D98A2B", abstained="#A6B2BA", none="#6A767F",
)  # fmt: skip

OURS = {QColor(known.window).rgb(): known for known in (LIGHT, DARK)}
"""Which roles hold, by the ground of the window: delegates ask at every stroke."""
HALL = DARK._replace(window="#0F1417", on_accent="#0B1A10")
"""The hall screen is dark whatever the window is."""


def palette(roles: Roles) -> QPalette:
    """The roles as Qt's own, for what Qt paints."""
    made = QPalette()
    group = QPalette.ColorRole
    places = {
        roles.window: (group.Window,),
        roles.surface: (group.Base, group.Button, group.ToolTipBase, group.Light),
        roles.sunken: (group.AlternateBase,),
        roles.text: (
            group.WindowText,
            group.Text,
            group.ButtonText,
            group.HighlightedText,
            group.ToolTipText,
        ),
        roles.select: (group.Highlight,),
        roles.muted: (group.PlaceholderText,),
        roles.accent: (group.Link, group.Accent),
        roles.edge: (group.Mid, group.Dark, group.Shadow),
        roles.line: (group.Midlight,),
    }
    for colour, roles_of_qt in places.items():
        for role in roles_of_qt:
            made.setColor(role, QColor(colour))
    for role in (group.WindowText, group.Text, group.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.none))
    return made


def from_palette(system: QPalette) -> Roles:
    """Roles under high contrast: the system's own colours, so that states keep their shapes and words."""
    ground, text = system.window().color().name(), system.windowText().color().name()
    base, mark = system.base().color().name(), system.highlight().color().name()
    link = system.link().color().name()
    words = dict.fromkeys(
        ("line", "edge", "text", "muted", "good", "bad", "warn", "no", "abstained", "none", "rail_text"), text
    )
    grounds = dict.fromkeys(
        ("window", "sunken", "accent_soft", "good_soft", "bad_soft", "warn_soft", "rail", "rail_selection"),
        ground,
    )
    marks = dict.fromkeys(("focus", "rail_mark", "yes"), mark)
    return Roles(**words, **grounds, **marks, surface=base, accent=link, on_accent=base, select=base)


def roles() -> Roles:
    """The roles that hold now."""
    system = QGuiApplication.palette()
    ground = system.color(QPalette.ColorRole.Window).rgb()
    return OURS.get(ground) or from_palette(system)
