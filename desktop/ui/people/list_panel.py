"""The list at the left: tabs, the line to find by, the table, how many are shown and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.filters import EVERYONE
from desktop.ui.found_list import FoundList
from desktop.ui.languages import figure
from desktop.ui.people.filter_bar import FilterBar
from desktop.ui.people.listing import Listed
from desktop.ui.people.tabs import ALL, Tabs
from desktop.ui.records import Column
from desktop.ui.widgets.buttons import Button
from i18n import t


class PeopleList(FoundList[Listed]):
    """``asked`` wants the rows of another tab, ``typing`` those of other letters."""

    typing = Signal()
    filling = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, listed_id, parent=parent)
        self.tabs, self.filter = Tabs(), FilterBar()
        self.narrow, self.export = Button("plain", "filter"), Button("link", "export")
        self.lay_out(self.tabs, [self.tabs.others, self.narrow], [self.filter], [self.export])
        self.tabs.chosen.connect(self.asked)
        self.search.textEdited.connect(self._tell_typing)
        self.way_out.clicked.connect(self._leave)
        self.filter.cleared.connect(self.asked)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("People", "Name, body, phone, IIN"))
        self.narrow.set_words(t("Filters", "Filter…"), t("Filters", "Filter of people (Ctrl+Shift+F)"))
        self.export.set_words(t("Filters", "Export…"), t("Filters", "The list as a file (Ctrl+E)"))
        self.filter.retranslate()
        self.table.setAccessibleName(t("People", "People"))
        self.table.retranslate()

    def show_people(self, rows: Sequence[Listed], limit: int) -> None:
        """Show rows; with ``limit`` of them there may be more."""
        if len(rows) == limit:
            text = t("People", "The first {count} are shown: type a few letters more")
        else:
            text = t("People", "Shown: {count}, in the order of the Kazakh alphabet")
        self.show_found(rows, text.format(count=figure(len(rows))))
        if not rows:
            self._show_none()

    def show_all(self) -> None:
        """Find by nothing."""
        self.search.clear()

    def _show_none(self) -> None:
        if self.filter.held != EVERYONE:
            self.none.setText(t("Filters", "Nobody here fits the filter."))
            self.way_out.set_words(t("Filters", "Clear the filter"))
            self.way_out.show()
            return
        if self.typed():
            self.none.setText(t("People", "Nothing found for “{typed}”.").format(typed=self.typed()))
            among_all = self.tabs.key() == ALL
            self.way_out.set_words(
                t("People", "Show everyone") if among_all else t("People", "Look among all people")
            )
        elif self.tabs.key().isdecimal():
            self.none.setText(t("People", "Nobody is in office in this body today."))
            self.way_out.set_words(t("People", "Admit members"))
        else:
            self.none.setText(t("People", "Everyone sits in some body."))
        self.way_out.setVisible(bool(self.typed()) or self.tabs.key().isdecimal())

    def _leave(self) -> None:
        """The way out of an empty list."""
        if self.filter.held != EVERYONE:
            self.filter.take_off()
        elif self.typed():
            if self.tabs.key() == ALL:
                self.search.clear()
            self.tabs.choose(ALL)
            self.search.setFocus()
            self.asked.emit()
        else:
            self.filling.emit()

    def _tell_typing(self, _typed: str) -> None:
        self.typing.emit()

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(t("People", "Full name"), Listed.name, share=6),
            Column(t("People", "Organisation, post"), Listed.work, share=5, tone="muted"),
        )


def listed_id(row: Listed) -> int:
    """The number of the person."""
    return row.id
