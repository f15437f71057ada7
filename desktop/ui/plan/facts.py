"""When, where, under which number, led by whom: the facts of a planned meeting, kept as they are entered."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.meetings import MeetingDraft
from desktop.core.people import Person
from desktop.core.texts import Text
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.hours import HourField, NumberField
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.person_field import Find, PersonField
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

HIGHEST_NUMBER = 9_999
LABEL_WIDTH = 160


class Facts(Panel):
    """``changed`` carries the draft after any field was left with something new."""

    changed = Signal(object)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._draft: MeetingDraft | None = None
        self.kind = Switch()
        self.number = NumberField(1, HIGHEST_NUMBER)
        self.day = DateField()
        self.hour = HourField()
        self.city = PairEditor(lines=0, headed=False)
        self.place = PairEditor(lines=0, headed=False)
        self.presiding = PersonField(find)
        self.secretary = PersonField(find)
        self._build()
        self._listen()

    def _build(self) -> None:
        form = Form(LABEL_WIDTH)
        fields: dict[str, QWidget] = {
            "kind": self.kind, "number": self.number, "day": self.day, "hour": self.hour,
            "presiding": self.presiding, "secretary": self.secretary,
            "city": self.city, "place": self.place,
        }  # fmt: skip
        self.rows: dict[str, FormRow] = {name: form.add(field) for name, field in fields.items()}
        self.column.addWidget(form)
        self.column.addStretch(1)

    def _listen(self) -> None:
        self.kind.chosen.connect(self._tell)
        self.number.chosen.connect(self._tell)
        self.day.chosen.connect(self._tell)
        self.hour.chosen.connect(self._tell)
        self.city.edited.connect(self._tell)
        self.place.edited.connect(self._tell)
        self.presiding.chosen.connect(self._tell)
        self.secretary.chosen.connect(self._tell)

    def retranslate(self) -> None:
        """Words of the form."""
        self.set_title(t("Plan", "Meeting"))
        self.kind.show_choices(
            (
                Choice("ordinary", t("Meeting", "ordinary")),
                Choice("extraordinary", t("Meeting", "extraordinary")),
            )
        )
        self.rows["kind"].set_words(t("Plan", "Kind"))
        self.rows["number"].set_words(t("Plan", "Number"))
        self.rows["day"].set_words(t("Plan", "Date"))
        self.rows["hour"].set_words(t("Plan", "Hour"))
        self.rows["presiding"].set_words(
            t("Plan", "Presiding person"), t("Plan", "A few letters of the name in either spelling")
        )
        self.rows["secretary"].set_words(t("Plan", "Secretary of the meeting"))
        self.rows["city"].set_words(t("Plan", "City, as on paper"))
        self.rows["place"].set_words(t("Plan", "Place of the meeting"))
        self.city.set_words(t("Plan", "City, as on paper"))
        self.place.set_words(t("Plan", "Place of the meeting"))

    def show_draft(self, draft: MeetingDraft, presiding: Person | None, secretary: Person | None) -> None:
        """Show what the record holds."""
        self._draft = draft
        self.kind.choose(draft.kind)
        self.number.show_value(draft.number)
        self.day.show_value(draft.day)
        self.hour.show_value(draft.hour)
        self.city.show_value(draft.city)
        self.place.show_value(draft.place)
        self.presiding.show_value(presiding)
        self.secretary.show_value(secretary)

    def show_errors(self, errors: dict[str, str]) -> None:
        """Sentences beside the fields that they are about; fields without one are cleared."""
        for name, row in self.rows.items():
            row.set_error(errors.get(name, ""))

    def _tell(self, *_what: Any) -> None:
        if self._draft is None:
            return
        wanted = replace(
            self._draft,
            kind="extraordinary" if self.kind.current() == "extraordinary" else "ordinary",
            number=self.number.value(),
            day=self.day.value() or self._draft.day,
            hour=self.hour.value() or self._draft.hour,
            city=Text(*self.city.value()),
            place=Text(*self.place.value()),
            presiding=self.presiding.value(),
            secretary=self.secretary.value(),
        )
        if wanted != self._draft:
            self._draft = wanted
            self.changed.emit(wanted)
