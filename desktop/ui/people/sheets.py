"""Entering a person: namesakes who are kept already are told."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.merging import Alike
from desktop.core.particulars import checked
from desktop.core.people import problems, tidied
from desktop.core.refusals import BadIin, BadParticular
from desktop.operations import merging, particulars, people
from desktop.ui.dialogs import Sheet
from desktop.ui.people.fields import LABEL_WIDTH, PersonFields
from desktop.ui.people.likeness import alike_words
from desktop.ui.people.particulars import LONG_AGO
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from i18n import t

NAMED = 3
"""People whom a note names."""


class AddPersonSheet(Sheet):
    """``added`` carries the number of the new person, or of the one who was there already."""

    added = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 700)
        self._session = session
        self.fields, self.known, self.there = PersonFields(), Note("info", "accent"), Button("link", "people")
        self.born, self.iin = DateField(first=LONG_AGO), AutosaveLine("paper")
        self._alike: list[Alike] = []
        form = Form(LABEL_WIDTH)
        self.born_row, self.iin_row = form.add(self.born), form.add(self.iin)
        self.body.addWidget(self.fields)
        self.body.addWidget(form)
        for place, widget in enumerate((self.known, self.there), self._column.indexOf(self.band)):
            self._column.insertWidget(place, widget)  # seen wherever the fields are scrolled to
        self.fields.retranslate()
        self.born_row.set_words(t("Particulars", "Date of birth"))
        self.iin_row.set_words(t("Particulars", "IIN"), t("People", "May be entered later."))
        self.there.set_words(t("People", "Show the record that is there"))
        self.set_words(
            t("People", "Add a person"),
            t("People", "One spelling is enough to begin with; papers need the one of their language."),
            t("People", "Add the person"),
        )
        self.known.hide()
        self.there.hide()
        self.fields.edited.connect(self._look_up)
        self.born.chosen.connect(self._look_up)
        self.iin.edited.connect(self._look_up)
        self.there.clicked.connect(self._show_there)
        self.taken.connect(self._add)
        self.fields.lines["surname.kk"].setFocus()

    def _look_up(self, *_what: object) -> None:
        """Name those who may be the same: two people can share a name, so nobody is refused for it."""
        iin = "".join(self.iin.text().split())
        self._alike = self._session.read(merging.alike, self.fields.draft(), iin, self.born.value())
        listed = "; ".join(map(alike_words, self._alike[:NAMED]))
        self.known.show_note(t("People", "Kept already: {people}").format(people=listed) if listed else "")
        self.there.setVisible(bool(listed))
        if self.isVisible():
            self._fit()

    def _show_there(self) -> None:
        """Enter nobody: the first of those who were named is the one."""
        self.added.emit(self._alike[0].person.id)
        self.accept()

    def _add(self) -> None:
        draft, facts = tidied(self.fields.draft()), self._facts()
        wrong = problems(draft)
        self.fields.show_problems(wrong)
        if wrong:
            self.fields.lines[wrong[0].field or "surname.kk"].setFocus()
        if wrong or facts is None:
            return
        made = self._session.do(people.add, draft)
        if made is not None:
            for field, value in facts.items():
                self._session.did(particulars.state, made, field, value)
            self.added.emit(made)
            self.finish(True)

    def _facts(self) -> dict[str, Any] | None:
        """What was stated besides; None where it cannot be, or is somebody else's."""
        found: dict[str, Any] = {}
        day = self._session.now().date()
        self._look_up()
        stated = {"born": (self.born_row, self.born.value()), "iin": (self.iin_row, self.iin.text())}
        for field, (row, value) in stated.items():
            row.set_error("")
            try:
                kept = checked(field, value, day)
            except (BadIin, BadParticular) as trouble:
                row.set_error(sentence_of(trouble))
                return None
            if kept:
                found[field] = kept
        if any(each.why == "iin" for each in self._alike):
            self.iin_row.set_error(t("People", "The person with this IIN is there already."))
            return None
        if self.born.is_wrong():
            self.born.setFocus()
            return None
        return found
