"""The first step: the language of the window, the region, how papers name its assembly and council."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.acts import Act
from desktop.core.names import sort_key
from desktop.core.refusals import MissingName, NoRuleHeld
from desktop.core.regions import Region
from desktop.core.rulings import ruling
from desktop.core.texts import LANGUAGES, Text
from desktop.ui.bodies.text_rows import TextRows
from desktop.ui.languages import NAMES, language
from desktop.ui.refusals import sentence_of
from desktop.ui.rules.statement import statement
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t


class NamesStep(Form):
    """``spoke`` carries the language that was chosen, ``region_chosen`` the code of a region."""

    spoke = Signal(str)
    region_chosen = Signal(str)

    def __init__(self, regions: Sequence[Region], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._regions = regions
        self.speech, self.region = Switch(), QComboBox()
        self.speech_row, self.region_row = self.add(self.speech), self.add(self.region)
        self.assembly, self.council = TextRows(self), TextRows(self)
        self.rules = Note("info", "muted")
        self.rules_row = self.add(self.rules, worded=True)
        self.speech.chosen.connect(self.spoke)
        self.region.activated.connect(self._tell_region)

    def retranslate(self) -> None:
        """Words, and the regions in the order of the window's language."""
        speaks = language()
        self.speech.show_choices([Choice(code, NAMES[code]) for code in LANGUAGES])
        self.speech.choose(speaks)
        self.speech_row.set_words(
            t("FirstRun", "Language of the program"),
            t("FirstRun", "Papers have their own: Kazakh, Russian or both side by side."),
        )
        self.region_row.set_words(t("FirstRun", "Region"))
        self.assembly.set_words(
            t("FirstRun", "Name of the assembly, Kazakh"), t("FirstRun", "Name of the assembly, Russian")
        )
        self.council.set_words(
            t("FirstRun", "Name of its council, Kazakh"),
            t("FirstRun", "Name of its council, Russian"),
            t("FirstRun", "Heads the papers as it stands here. A later name is added with its first day."),
        )
        self.rules_row.set_words(t("FirstRun", "Quorum and majority"))
        self._offer_regions(speaks)

    def code(self) -> str:
        """The region that is chosen, "" while none is."""
        return str(self.region.currentData() or "")

    def show_names(self, assembly: Text, council: Text) -> None:
        """Propose names."""
        self.assembly.show_value(assembly)
        self.council.show_value(council)

    def show_rules(self, acts: Sequence[Act], day: date) -> None:
        """What the acts ask for in that region today."""
        said = [
            self._rule(acts, body, name, day)
            for body, name in (
                ("session", t("FirstRun", "Session")),
                ("council", t("FirstRun", "Council")),
            )
        ]
        own = t("FirstRun", "A regulation of the region's own is entered later, in the settings.")
        self.rules.show_note("\n\n".join([*said, own]))

    def _rule(self, acts: Sequence[Act], body: str, name: str, day: date) -> str:
        try:
            held = ruling(acts, "session" if body == "session" else "council", self.code(), day)
        except NoRuleHeld as none:
            return sentence_of(none)
        return " ".join(statement(name, held, None))

    def complete(self) -> bool:
        """Whether the step is filled in; what lacks is said beside it, the first one gets the focus."""
        lacking: list[QWidget] = []
        self.region_row.set_error("" if self.code() else t("FirstRun", "Choose the region from the list."))
        if not self.code():
            self.region.setFocus()
            return False
        for field, rows in (("assembly", self.assembly), ("council", self.council)):
            named = any(rows.value())
            rows.set_error("" if named else sentence_of(MissingName(field)))
            if not named:
                lacking.append(rows.kk)
        if lacking:
            lacking[0].setFocus()
        return not lacking

    def _offer_regions(self, speaks: str) -> None:
        chosen = self.code()
        self.region.clear()
        self.region.addItem(t("FirstRun", "Choose the region"), "")
        for region in sorted(self._regions, key=name_key):
            self.region.addItem(region.name.of(speaks), region.code)
        self.region.setCurrentIndex(max(0, self.region.findData(chosen)))

    def _tell_region(self) -> None:
        self.region_row.set_error("")
        self.region_chosen.emit(self.code())


def name_key(region: Region) -> str:
    """Where a region stands in the list, in the language of the window."""
    return sort_key(region.name.of(language()))
