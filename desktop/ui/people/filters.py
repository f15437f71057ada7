"""Narrowing the list of people: the sheet that asks by what, and the filters that are kept."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.core.filters import EVERYONE, IN_NONE, MISSING, NOT_STATED, Filter, Saved
from desktop.core.names import tidy
from desktop.core.particulars import EARLIEST_AGE, LATEST_AGE
from desktop.core.profiles import NAME_LIMIT
from desktop.operations import bodies, filters, organisations, particulars
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.people.filter_words import missing_words, post_words, sex_words
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.number import NumberField
from i18n import t

ANY = ""
"""Key of what asks nothing."""


class Choices(QComboBox):
    """A list of which one is meant, or any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)

    def offer(self, words: Mapping[str, str], chosen: object) -> None:
        """Offer these; what is chosen is known by the text of its key."""
        self.clear()
        for key, word in words.items():
            self.addItem(word, key)
        self.setCurrentIndex(max(0, self.findData(ANY if chosen is None else str(chosen))))

    def key(self) -> str:
        """What is chosen."""
        return str(self.currentData())

    def number(self) -> int | None:
        """What is chosen, by its number."""
        return int(self.key()) if self.key() != ANY else None


class Ages(QWidget):
    """From one age to another; the least and the most ask nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least = NumberField(EARLIEST_AGE - 1, LATEST_AGE)
        self.most = NumberField(EARLIEST_AGE - 1, LATEST_AGE)
        self._dash = Label("body", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.least, self._dash, self.most):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self.least)
        self._dash.setText("–")
        self.least.setSpecialValueText(t("Filters", "any"))
        self.most.setSpecialValueText(t("Filters", "any"))
        self.least.setAccessibleName(t("Filters", "Age, at least"))
        self.most.setAccessibleName(t("Filters", "Age, at most"))

    def show_value(self, least: int | None, most: int | None) -> None:
        """Show what is asked."""
        self.least.setValue(self.least.minimum() if least is None else least)
        self.most.setValue(self.most.minimum() if most is None else most)

    def value(self) -> tuple[int | None, int | None]:
        """What is asked."""
        asked = (each.value() if each.value() > each.minimum() else None for each in (self.least, self.most))
        least, most = asked
        return least, most


class Lacking(QWidget):
    """What is missing in a record: any of it can be ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=12)
        row.setContentsMargins(0, 4, 0, 4)
        self.boxes = {name: QCheckBox(word) for name, word in missing_words().items()}
        for box in self.boxes.values():
            row.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))


class FilterSheet(Sheet):
    """``wanted`` carries the Filter that is asked for."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, session: Session, held: Filter) -> None:
        super().__init__(parent, 820)
        self._session = session
        self._saved: list[Saved] = []
        self.saved, self.let_go = Choices(), Button("link", "cross")
        self.body_of, self.post, self.source, self.sex = Choices(), Choices(), Choices(), Choices()
        self.ages, self.ethnicity, self.ends_by = Ages(), Choices(), DateField()
        self.lacking, self.name = Lacking(), QLineEdit()
        self.name.setMaxLength(NAME_LIMIT)
        self._build()
        self._show_saved(0)
        self.show_filter(held)
        self.saved.activated.connect(self._take_saved)
        self.let_go.clicked.connect(self._let_go)
        self.taken.connect(self._take)

    def _build(self) -> None:
        form, kept = Form(), QWidget()
        row = QHBoxLayout(kept)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.saved, 1)
        row.addWidget(self.let_go)
        kept.setFocusProxy(self.saved)
        fields = (
            kept, self.body_of, self.post, self.source, self.ends_by, self.sex, self.ages, self.ethnicity,
            self.lacking, self.name,
        )  # fmt: skip
        self.rows = [form.add(field) for field in fields]
        self.body.addWidget(form)
        keeps = self._session.may(filters.save) and not self._session.office.store.read_only
        form.set_row_visible(self.rows[-1], keeps)
        self.let_go.setEnabled(keeps)
        words = (
            (t("Filters", "Kept filters"), ""),
            (t("Filters", "Body"), ""),
            (t("Filters", "Post in it"), ""),
            (t("Filters", "Nominated by"), ""),
            (
                t("Filters", "In office at most until"),
                t("Filters", "The term or the mandate ends by that day."),
            ),
            (t("Filters", "Sex"), ""),
            (t("Filters", "Age"), ""),
            (t("Filters", "Ethnicity"), ""),
            (t("Filters", "Not stated"), t("Filters", "Those who lack all that is ticked.")),
            (t("Filters", "Keep under a name"), t("Filters", "Empty: the filter is used this time only.")),
        )
        for each, (label, hint) in zip(self.rows, words, strict=True):
            each.set_words(label, hint)
        self.saved.setAccessibleName(words[0][0])
        self.let_go.set_words(t("Filters", "Remove"), t("Filters", "Removes the kept filter"))
        self.set_words(
            t("Filters", "Filter of people"),
            t("Filters", "Only those are listed for whom all of this holds today."),
            t("Filters", "Show them"),
        )

    def show_filter(self, held: Filter) -> None:
        """Show what a filter asks."""
        anything = {ANY: t("Filters", "any")}
        speaks, day = language(), self._session.now().date()
        listed = self._session.read(bodies.bodies, day)
        self.body_of.offer(
            anything
            | {str(IN_NONE): t("Filters", "in no body")}
            | {str(each.id): each.names.shown(speaks) for each in listed},
            held.body,
        )
        self.post.offer(anything | post_words(), held.post)
        named = self._session.read(organisations.names)
        self.source.offer(
            anything | {str(number): name.shown(speaks) for number, name in named.items()}, held.source
        )
        self.sex.offer(anything | sex_words(), held.sex)
        peoples = self._session.read(particulars.ethnicities)
        self.ethnicity.offer(
            anything
            | {str(NOT_STATED): t("Filters", "not stated")}
            | {str(number): name.shown(speaks) for number, name in peoples.items()},
            held.ethnicity,
        )
        self.ages.show_value(held.age_from, held.age_to)
        self.ends_by.show_value(held.ends_by)
        for name, box in self.lacking.boxes.items():
            box.setChecked(name in held.missing)

    def asked(self) -> Filter:
        """What the sheet asks."""
        least, most = self.ages.value()
        sex = self.sex.key()
        return Filter(
            self.body_of.number(), self.post.key(), self.source.number(),
            "m" if sex == "m" else "f" if sex == "f" else "", least, most, self.ethnicity.number(),
            self._last_day(), tuple(name for name in MISSING if self.lacking.boxes[name].isChecked()),
        )  # fmt: skip

    def _last_day(self) -> date | None:
        return self.ends_by.value()

    # ------- kept ones

    def _show_saved(self, chosen: int) -> None:
        self._saved = self._session.read(filters.filters)
        words = {ANY: t("Filters", "none is chosen")} | {str(each.id): each.name for each in self._saved}
        self.saved.offer(words, chosen or None)
        self.let_go.setVisible(self.saved.number() is not None)

    def _take_saved(self) -> None:
        number = self.saved.number()
        meant = next((each for each in self._saved if each.id == number), None)
        self.let_go.setVisible(meant is not None)
        self.name.setText(meant.name if meant else "")
        self.show_filter(meant.wanted if meant else EVERYONE)

    def _let_go(self) -> None:
        number = self.saved.number()
        if number is not None and self._session.did(filters.remove, number):
            self.name.clear()
            self._show_saved(0)

    def _take(self) -> None:
        if self.ends_by.text().strip() and self.ends_by.value() is None:
            self.rows[4].set_error(t("Filters", "Write the day as 31.12.2026."))
            self.ends_by.setFocus()
            return
        wanted, name = self.asked(), tidy(self.name.text())
        if name and not self._session.did(filters.save, name, wanted):
            return
        self.wanted.emit(wanted)
        self.finish(True)
