"""The list of organisations: all, or those whose accreditation runs out; by kind, by a few letters."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.offices import SOON
from desktop.core.organisations import KINDS, Organisation, organisation_key, runs_out
from desktop.ui.found_list import FoundList, fill
from desktop.ui.languages import figure
from desktop.ui.organisations.words import (
    accreditation_chip,
    closed_chip,
    kind_and_place,
    kind_words,
    name_word,
)
from desktop.ui.records import Column
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

ALL, ENDING = "all", "ending"


class OrganisationList(FoundList[Organisation]):
    """The tabs are all organisations, and those whose accreditation runs out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, organisation_id, "two", parent)
        self._day, self._soon = date.min, SOON
        self.tabs, self.kind = Switch(tabs=True), QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.lay_out(self.tabs, [self.kind])
        self.tabs.chosen.connect(self.ask)
        self.search.textEdited.connect(self.ask)
        self.kind.activated.connect(self.ask)
        self.way_out.clicked.connect(self._leave)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Organisations", "Name, seat or leader"))
        self.tabs.setAccessibleName(t("Organisations", "Which organisations are listed"))
        self.table.setAccessibleName(t("Organisations", "Organisations"))
        self.table.retranslate()
        words = kind_words()
        kinds = [("", t("Organisations", "All kinds")), *((kind, words[kind]) for kind in KINDS)]
        fill(self.kind, kinds, t("Organisations", "Kind"))

    def show_organisations(
        self, every: Sequence[Organisation], total: int, ending: int, day: date, soon: int = SOON
    ) -> None:
        """Show those of ``every`` found that belong to the tab and the kind that are chosen."""
        self._day, self._soon = day, soon
        self.tabs.show_choices(
            (
                Choice(ALL, t("Organisations", "All"), str(total)),
                Choice(ENDING, t("Organisations", "Accreditation runs out"), str(ending)),
            )
        )
        kind = str(self.kind.currentData() or "")
        shown = [
            each
            for each in every
            if kind in ("", each.kind) and (self.tabs.current() != ENDING or runs_out(each, day, soon))
        ]
        told = t("Organisations", "Shown: {count}, in alphabetical order").format(count=figure(len(shown)))
        self.show_found(sorted(shown, key=by_name), told)
        self._show_none()

    def show_all(self) -> None:
        """Find by nothing, of every kind."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.tabs.choose(ALL)

    def _show_none(self) -> None:
        if self.typed():
            self.none.setText(t("Organisations", "Nothing found for “{typed}”.").format(typed=self.typed()))
        elif self.tabs.current() == ENDING:
            self.none.setText(t("Organisations", "No accreditation has ended or ends soon."))
        else:
            self.none.setText(t("Organisations", "There is none of this kind."))
        self.way_out.set_words(t("Organisations", "Show all organisations"))

    def _leave(self) -> None:
        self.show_all()
        self.search.setFocus()
        self.asked.emit()

    def _columns(self) -> tuple[Column[Organisation], ...]:
        return (
            Column(t("Organisations", "Name"), name_word, share=6, second=kind_and_place, ends=True),
            Column(t("Organisations", "Accreditation"), nothing, width=206, chip=self._chip),
        )

    def _chip(self, organisation: Organisation) -> Chip | None:
        return closed_chip(organisation) or accreditation_chip(organisation, self._day, self._soon)


def organisation_id(organisation: Organisation) -> int:
    """What tells the rows apart."""
    return organisation.id


def by_name(organisation: Organisation) -> str:
    """The order of the list: names differ between the languages, so it is that of the window."""
    return organisation_key(name_word(organisation))


def nothing(_: Organisation) -> str:
    """The chip says it."""
    return ""
