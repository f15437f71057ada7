"""The facts and customs of the office: its region, where it meets, the words of its papers, its file."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.names import tidy
from desktop.core.offices import OfficeSettings, Verb
from desktop.core.texts import PAPER_LANGUAGES, Text
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.number import NumberField
from desktop.ui.widgets.pair import PairEditor
from i18n import phrases, t

MOST_LISTED = 999
MOST_SOON = 365


class OfOffice(Form):
    """``changed`` carries the settings after a pause in typing; the buttons lead elsewhere."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._held: OfficeSettings | None = None
        self.name, self.city, self.place = (
            PairEditor(0), PairEditor(0, headed=False), PairEditor(0, headed=False),
        )  # fmt: skip
        self.verb, self.list_over = QComboBox(), NumberField(1, MOST_LISTED)
        self.soon = NumberField(1, MOST_SOON)
        self.bodies, self.other = Button("link", "right"), Button("link", "right")
        self.file = Label("body")
        self.name_row, self.city_row = self.add(self.name), self.add(self.city)
        self.place_row, self.verb_row = self.add(self.place), self.add(self.verb)
        self.list_row, self.soon_row = self.add(self.list_over), self.add(self.soon)
        self.bodies_row = self.add(self.bodies)
        self.file_row, self.other_row = self.add(self.file, worded=True), self.add(self.other)
        self._offer_verbs()
        for pair in (self.name, self.city, self.place):
            pair.edited.connect(self._tell)
        self.verb.activated.connect(self._tell)
        self.list_over.valueChanged.connect(self._tell)
        self.soon.valueChanged.connect(self._tell)

    def retranslate(self) -> None:
        """Words."""
        for row, pair, label, hint in (
            (
                self.name_row, self.name, t("Settings", "Region"),
                t("Settings", "Stands in the title of the window."),
            ),
            (self.city_row, self.city, t("Settings", "City, as papers name it"), ""),
            (
                self.place_row, self.place, t("Settings", "Place of meetings"),
                t("Settings", "Proposed for each new meeting."),
            ),
        ):  # fmt: skip
            row.set_words(label, hint)
            pair.set_words(label)
        self.verb_row.set_words(
            t("Settings", "Verb before decisions"), t("Settings", "One pair for both languages of a paper.")
        )
        self.list_row.set_words(
            t("Settings", "List of those present as an annex"),
            t("Settings", "When more than so many are present. A custom, not an act."),
        )
        self.soon_row.set_words(
            t("Settings", "Runs out soon, days"),
            t("Settings", "Accreditations and periods in a post are told of so many days ahead."),
        )
        self.bodies_row.set_words(
            t("Settings", "Names of bodies"), t("Settings", "Each name holds from a day on.")
        )
        self.bodies.set_words(t("Settings", "On the page Bodies"))
        self.file_row.set_words(t("Settings", "Office file"))
        self.other_row.set_words(t("Settings", "Another office"))
        self.other.set_words(t("Settings", "Close this one, open or make another"))

    def show_settings(self, held: OfficeSettings, path: str) -> None:
        """Show what the record holds."""
        self._held = held
        self.name.show_value(held.name)
        self.city.show_value(held.city)
        self.place.show_value(held.place)
        self.verb.setCurrentIndex(max(0, self.verb.findData(held.verb)))
        for field, value in ((self.list_over, held.list_over), (self.soon, held.soon)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.file.setText(path)

    def _offer_verbs(self) -> None:
        """The verbs as they stand on paper, whatever the window speaks."""
        kk, ru = (verbs(language) for language in PAPER_LANGUAGES)
        for verb, word in kk.items():
            self.verb.addItem(f"{word} / {ru[verb]}", verb)

    def _tell(self, *_what: object) -> None:
        if self._held is None:
            return
        wanted = replace(
            self._held,
            name=Text(*map(tidy, self.name.value())),
            city=Text(*map(tidy, self.city.value())),
            place=Text(*map(tidy, self.place.value())),
            verb=cast(Verb, self.verb.currentData()),
            list_over=self.list_over.value(),
            soon=self.soon.value(),
        )
        if wanted != self._held:
            self._held = wanted
            self.changed.emit(wanted)


def verbs(language: str) -> dict[str, str]:
    """The verbs of one language, without the colon that follows them."""
    say = phrases(language)
    words = {
        "decided": say("Minutes", "DECIDED:"),
        "resolved": say("Minutes", "RESOLVED:"),
        "took_decision": say("Minutes", "TOOK THE DECISION:"),
    }
    return {verb: word.rstrip(":") for verb, word in words.items()}
