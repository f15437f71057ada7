"""What a body is and where it belongs, as rows of a form: type, what it stands under, what it rests on."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QComboBox

from desktop.core.bodies import Approval, Body, BodyFacts, BodyType
from desktop.core.body_tree import branches
from desktop.core.names import tidy
from desktop.core.refusals import MissingName
from desktop.core.texts import Text, Trio
from desktop.ui.bodies.choices import optional_day
from desktop.ui.bodies.words import kind_words, level_words
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t

INDENT = "\u2003"
LAW = ("assembly", "council")
"""Kinds that acts speak of; what is not one of them never becomes one."""


class KindRows:
    """The type of a body; one that is not there yet is named here, one of the office can be renamed here."""

    def __init__(self, form: Form, types: Sequence[BodyType], law: bool = True) -> None:
        self._form, self._types = form, {known.kind: known.name for known in types}
        self.kind, self.name, self.english = QComboBox(), PairEditor(0), AutosaveLine()
        self.kind_row = form.add(self.kind)
        self.name_row, self.english_row = form.add(self.name), form.add(self.english)
        for kind, word in kind_words().items():
            if law or kind not in LAW:
                self.kind.addItem(word, kind)
        for kind, name in self._types.items():
            self.kind.addItem(name.of(language()), kind)
        self.kind.addItem(t("Bodies", "Another type…"), "")
        self.kind.currentIndexChanged.connect(self._show_name)
        self._set_labels()
        self._show_name()

    def _set_labels(self) -> None:
        name = t("Bodies", "Name of the type")
        self.kind_row.set_words(
            t("Bodies", "Kind"), t("Bodies", "Decides which provisions of the acts speak of it.")
        )
        self.name_row.set_words(name, t("Bodies", "The type holds for every body that has it."))
        self.name.set_words(name)
        self.english_row.set_words(t("Bodies", "Name of the type, English"))

    def show_kind(self, kind: str) -> None:
        """Choose a type."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def current(self) -> str:
        """The sign of the type that is chosen; "" for one that is not there yet."""
        return str(self.kind.currentData())

    def type_name(self) -> Trio | None:
        """The name of the type, where it is one of the office."""
        if self.current() and self.current() not in self._types:
            return None
        texts = map(tidy, (*self.name.value(), self.english.text()))
        return Trio(*texts)

    def renamed(self) -> Trio | None:
        """The name of a type that is new, or is called otherwise than before."""
        name = self.type_name()
        return None if name == self._types.get(self.current()) else name

    def complete(self) -> bool:
        """Whether the type has a name; without one it is said beside the field."""
        name = self.type_name()
        named = name is None or bool(name.kk or name.ru)
        self.name_row.set_error("" if named else sentence_of(MissingName("body")))
        if not named:
            self.name.kk.field.setFocus()
        return named

    def _show_name(self) -> None:
        own = not self.current() or self.current() in self._types
        for row in (self.name_row, self.english_row):
            self._form.set_row_visible(row, own)
        name = self._types.get(self.current(), Trio())
        self.name.show_value(Text(name.kk, name.ru))
        self.english.show_value(name.en)


class PlaceRow:
    """What a body stands under, chosen from the tree; nothing said is the assembly."""

    def __init__(self, form: Form, bodies: Sequence[Body], without: Collection[int] = ()) -> None:
        self.parent = QComboBox()
        self.row = form.add(self.parent)
        for branch in branches(bodies):
            if branch.body.id not in without:
                name = INDENT * branch.depth + branch.body.names.shown(language())
                self.parent.addItem(name, branch.body.id)
        self._root = self.parent.itemData(0)
        self.row.set_words(t("Bodies", "Stands under"))

    def show_parent(self, parent: int | None) -> None:
        """Choose a body; the assembly where none is said."""
        self.parent.setCurrentIndex(max(0, self.parent.findData(parent)))

    def value(self) -> int | None:
        """The body that is chosen, None for the assembly."""
        chosen = self.parent.currentData()
        return None if chosen is None or chosen == self._root else int(chosen)


class FactsRows:
    """Level, place, the act that governs the body, and the decision that approved it."""

    def __init__(self, form: Form) -> None:
        self.level = QComboBox()
        self.place, self.act, self.organ = (
            PairEditor(0),
            PairEditor(0, headed=False),
            PairEditor(0, headed=False),
        )
        self.number, self.day = AutosaveLine("paper"), DateField()
        fields = (self.level, self.place, self.act, self.organ, self.number, self.day)
        self.level_row, self.place_row, self.act_row, self.organ_row, self.number_row, self.day_row = (
            form.add(field) for field in fields
        )
        for level, word in level_words().items():
            self.level.addItem(word, level)
        self._set_labels()

    def _set_labels(self) -> None:
        place, act, organ = (
            t("Bodies", "Place"), t("Bodies", "Act that governs it"), t("Bodies", "Approved by"),
        )  # fmt: skip
        self.level_row.set_words(t("Bodies", "Level"))
        self.place_row.set_words(place, t("Bodies", "District, okrug, enterprise where it works."))
        self.act_row.set_words(act, t("Bodies", "Regulation or rules, with number and date."))
        self.organ_row.set_words(
            organ,
            t("Bodies", "The organ whose decision made the body: the council, the chair, the secretariat."),
        )
        self.number_row.set_words(t("Bodies", "Number of the decision"))
        self.day_row.set_words(t("Bodies", "Date of the decision"))
        for editor, name in ((self.place, place), (self.act, act), (self.organ, organ)):
            editor.set_words(name)

    def show_value(self, facts: BodyFacts) -> None:
        """Show what the record holds."""
        self.level.setCurrentIndex(max(0, self.level.findData(facts.level)))
        self.place.show_value(facts.place)
        self.act.show_value(facts.act)
        self.organ.show_value(facts.approved.organ)
        self.number.show_value(facts.approved.number)
        self.day.show_value(facts.approved.day)

    def value(self, parent: int | None) -> BodyFacts | None:
        """What stands in the fields; None where the day is none, which is said beside it."""
        known, day = optional_day(self.day_row, self.day)
        if not known:
            return None
        place, act, organ = (Text(*map(tidy, pair.value())) for pair in (self.place, self.act, self.organ))
        approved = Approval(organ, tidy(self.number.text()), day)
        return BodyFacts(parent, str(self.level.currentData()), place, act, approved)
