"""What is known of a person beyond name and work: voluntary, each thing kept as it is stated."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.particulars import CITIZENSHIPS, Particulars, checked, doubts
from desktop.core.people import Sex
from desktop.core.refusals import BadIin, BadParticular, BornLater, IinTaken, Trouble
from desktop.core.texts import Text
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine, AutosaveText
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import Label, Note
from i18n import t

LINES = ("iin", "languages", "phone", "email", "address", "consent_paper")
DAYS = ("born", "consent_day")
ORDER = (
    "born", "iin", "citizenship", "ethnicity", "languages", "phone", "email", "address", "notes",
    "consent_day", "consent_paper",
)  # fmt: skip
LONG_AGO = date(1900, 1, 1)
DOTS = "••••••"
LABEL_WIDTH = 130


class ParticularsPart(QWidget):
    """``stated`` carries a field and its value, ``asked`` wants to see what is hidden, ``listing`` to change
    the list of ethnicities, ``consenting`` to see who consented.
    """

    stated = Signal(str, object)
    asked = Signal()
    listing = Signal()
    consenting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._hidden = Particulars(), frozenset[str]()
        self._sex: Sex = ""
        self._today = date.today()
        self.title, self.show_hidden = Label("section"), Button("link", "eye")
        self.edit_list, self.consents = Button("link", "edit"), Button("link", "sign")
        self.form, self.doubt = Form(LABEL_WIDTH), Note("warn", "warn")
        self.lines: dict[str, AutosaveLine] = {name: AutosaveLine("paper") for name in LINES}
        self.days: dict[str, DateField] = {name: DateField(first=LONG_AGO) for name in DAYS}
        self.citizenship, self.ethnicity, self.notes = QComboBox(), QComboBox(), AutosaveText("paper")
        self.fields: dict[str, QWidget] = {
            **self.lines, **self.days,
            "citizenship": self.citizenship, "ethnicity": self.ethnicity, "notes": self.notes,
        }  # fmt: skip
        self.rows: dict[str, FormRow] = {name: self.form.add(self.fields[name]) for name in ORDER}
        head = QWidget()
        titled = FlowLayout(head, gap=16, lead=True)
        for widget in (self.title, self.consents, self.edit_list, self.show_hidden):
            titled.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.doubt)
        column.addWidget(self.form)
        self._listen()

    def _listen(self) -> None:
        self.show_hidden.clicked.connect(self.asked)
        self.edit_list.clicked.connect(self.listing)
        self.consents.clicked.connect(self.consenting)
        for line in self.lines.values():
            line.edited.connect(self._line_edited)
        for field in self.days.values():
            field.chosen.connect(self._day_chosen)
        self.notes.edited.connect(self._notes_edited)
        self.citizenship.activated.connect(self._citizenship_chosen)
        self.ethnicity.activated.connect(self._ethnicity_chosen)

    def retranslate(self) -> None:
        """Words."""
        self.title.setText(t("Particulars", "Particulars"))
        self.show_hidden.set_words(
            t("Particulars", "Show what is hidden"), t("Particulars", "Noted in the journal")
        )
        self.consents.set_words(
            t("Particulars", "Consents…"), t("Particulars", "Who consented, who has not yet (Ctrl+Shift+C)")
        )
        self.edit_list.set_words(
            t("Particulars", "List of ethnicities…"), t("Particulars", "Add, spell otherwise, remove")
        )
        words = {
            "born": (t("Particulars", "Date of birth"), ""),
            "iin": (t("Particulars", "IIN"), ""),
            "citizenship": (t("Particulars", "Citizenship"), ""),
            "ethnicity": (
                t("Particulars", "Ethnicity"),
                t("Particulars", "Only as the person states it; may stay open."),
            ),
            "languages": (t("Particulars", "Languages"), ""),
            "phone": (t("Particulars", "Telephone"), ""),
            "email": (t("Particulars", "E-mail"), ""),
            "address": (t("Particulars", "Home address"), ""),
            "notes": (t("Particulars", "Notes"), ""),
            "consent_day": (
                t("Particulars", "Consent given on"),
                t("Particulars", "To the keeping of these data (Law 94-V)."),
            ),
            "consent_paper": (t("Particulars", "Paper of consent"), ""),
        }
        for name, (label, hint) in words.items():
            self.rows[name].set_words(label, hint)
        self._fill(
            self.citizenship,
            dict(
                zip(
                    CITIZENSHIPS,
                    (
                        t("Particulars", "not stated"),
                        t("Particulars", "Kazakhstan"),
                        t("Particulars", "other"),
                    ),
                    strict=True,
                )
            ),
        )
        self._show_doubts()

    def show_list(self, ethnicities: Mapping[int, Text]) -> None:
        """The office's list of ethnicities."""
        named = {number: name.shown(language()) for number, name in ethnicities.items()}
        self._fill(self.ethnicity, {None: t("Particulars", "not stated"), **named})

    def show_person(
        self, held: Particulars, hidden: frozenset[str], sex: Sex, today: date, anew: bool = True
    ) -> None:
        """Show what is known; what is ``hidden`` is there and stands as dots."""
        self._held, self._hidden, self._sex, self._today = held, hidden, sex, today
        for name in LINES:
            self._show_line(self.lines[name], str(getattr(held, name)), name in hidden, anew)
        for name in DAYS:
            if anew or not self.days[name].hasFocus():
                self.days[name].show_value(getattr(held, name))
        self.citizenship.setCurrentIndex(CITIZENSHIPS.index(held.citizenship))
        self.ethnicity.setCurrentIndex(max(0, self.ethnicity.findData(held.ethnicity)))
        if anew or not self.notes.hasFocus():
            self.notes.show_value(held.notes)
        if anew:
            for row in self.rows.values():
                row.set_error("")
        self.show_hidden.setVisible(bool(hidden))
        self._show_doubts()

    def _show_line(self, line: AutosaveLine, text: str, hidden: bool, anew: bool) -> None:
        if anew or line.text() != text:
            line.show_value(text)
        line.setReadOnly(hidden)
        line.setPlaceholderText(DOTS if hidden else "")
        if not line.hasFocus():
            line.setCursorPosition(0)

    def tell(self, trouble: Trouble) -> bool:
        """Say beside its field what cannot be kept; whether it was about one of these."""
        match trouble:
            case BadIin() | IinTaken():
                name = "iin"
            case BornLater():
                name = "born"
            case BadParticular() if trouble.field in self.rows:
                name = trouble.field
            case _:
                return False
        self.rows[name].set_error(sentence_of(trouble))
        return True

    def flush(self) -> None:
        """Tell what was typed a moment ago."""
        for line in self.lines.values():
            line.flush()
        self.notes.flush()

    # ------- what is stated

    def _line_edited(self, text: str) -> None:
        for name, line in self.lines.items():
            if line is self.sender() and not line.isReadOnly():
                self._state(name, text)

    def _day_chosen(self, day: date | None) -> None:
        for name, field in self.days.items():
            if field is self.sender():
                self._state(name, day)

    def _notes_edited(self, text: str) -> None:
        self._state("notes", text)

    def _citizenship_chosen(self) -> None:
        self._state("citizenship", self.citizenship.currentData())

    def _ethnicity_chosen(self) -> None:
        self._state("ethnicity", self.ethnicity.currentData())

    def _state(self, name: str, value: Any) -> None:
        self.rows[name].set_error("")
        try:
            kept = checked(name, value, self._today)
        except (BadIin, BadParticular) as trouble:
            self.tell(trouble)
            return
        if kept != getattr(self._held, name):
            self.stated.emit(name, kept)

    def _show_doubts(self) -> None:
        words = {
            "born": t("Particulars", "The IIN tells another day of birth; since 2013 it may."),
            "sex": t("Particulars", "The IIN tells the other sex."),
            "citizenship": t("Particulars", "Members are citizens of Kazakhstan (Law No 70-IV, art. 15)."),
            "consent": t("Particulars", "No consent is noted yet."),
        }
        found = [words[doubt] for doubt in doubts(self._held, self._sex)]
        if self._hidden and self._held.consent_day is None and words["consent"] not in found:
            found.append(words["consent"])
        self.doubt.show_note(" ".join(found))

    @staticmethod
    def _fill(box: QComboBox, words: Mapping[Any, str]) -> None:
        """Words for choices; what was chosen stays chosen."""
        chosen = box.currentData()
        box.clear()
        for data, word in words.items():
            box.addItem(word, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
