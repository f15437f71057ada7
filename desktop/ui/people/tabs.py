"""Which people are listed: those of one body, all, or those in none; bodies beyond a few are in a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.bodies import Body
from desktop.ui.languages import figure, language
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

ALL, WITHOUT = "all", "without"
BESIDE = 2
"""Bodies with a tab of their own; the assembly and its council come first."""


class Tabs(QWidget):
    """``chosen`` comes when a person chooses; ``key`` is "all", "without" or the number of a body as text.

    ``others`` is the list of further bodies, for the page to place; the one picked there gets a tab too.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bodies: list[Body] = []
        self._people = self._without = 0
        self._picked = ""
        self.switch, self.others = Switch(tabs=True), QComboBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.switch)
        self.switch.chosen.connect(self._tell)
        self.others.activated.connect(self._pick)

    def show_bodies(self, bodies: Sequence[Body], people: int, without: int) -> None:
        """Show the bodies with how many are in office, all people, and those in no body."""
        self._bodies, self._people, self._without = list(bodies), people, without
        self.switch.setAccessibleName(t("People", "Which people are listed"))
        self._show_tabs()
        self._show_others()

    def key(self) -> str:
        """What is chosen."""
        return self.switch.current()

    def choose(self, key: str) -> None:
        """Choose in silence."""
        self.switch.choose(key)

    def _show_tabs(self) -> None:
        speaks = language()
        choices = [
            Choice(str(body.id), body.names.shown(speaks), figure(body.in_office))
            for place, body in enumerate(self._bodies)
            if place < BESIDE or str(body.id) == self._picked
        ]
        choices.append(Choice(ALL, t("People", "All"), figure(self._people)))
        choices.append(Choice(WITHOUT, t("People", "In no body"), figure(self._without)))
        self.switch.show_choices(choices)

    def _show_others(self) -> None:
        speaks = language()
        further = self._bodies[BESIDE:]
        self.others.clear()
        self.others.addItem(t("People", "Other bodies…"), "")
        for body in further:
            self.others.addItem(f"{body.names.shown(speaks)} – {figure(body.in_office)}", str(body.id))
        self.others.setAccessibleName(t("People", "Other bodies"))
        self.others.setVisible(bool(further))

    def _pick(self, place: int) -> None:
        key = str(self.others.itemData(place))
        self.others.setCurrentIndex(0)
        if key:
            self._picked = key
            self._show_tabs()
            self.switch.choose(key)
            self.chosen.emit()

    def _tell(self) -> None:
        self.chosen.emit()
