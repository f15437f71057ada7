"""Two records of one person made one: which of them stays, and why it cannot be."""

from PySide6.QtWidgets import QWidget

from desktop.core.people import Person
from desktop.operations import merging, people
from desktop.ui.dialogs import Sheet
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.person_field import PersonField, described, spelled
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

FOUND = 12


class MergeSheet(Sheet):
    """``other`` is proposed; another one can be found by its name."""

    def __init__(self, parent: QWidget, session: Session, person: Person, other: Person | None) -> None:
        super().__init__(parent, 700)
        self._session, self._person, self._other = session, person, other
        self.field, self.stays = PersonField(self._find), Switch()
        self.told, form = Label("body", "muted"), Form()
        self.field_row, self.stays_row = form.add(self.field), form.add(self.stays)
        self.body.addWidget(form)
        self.body.addWidget(self.told)
        self.set_words(
            t("Merging", "Make one record: {person}").format(person=spelled(person)),
            t(
                "Merging",
                "Memberships, papers and particulars of both go to the record that stays. Rolls and votes of"
                " meetings stay as they were written.",
            ),
            t("Merging", "Make one record"),
        )
        self.field_row.set_words(t("Merging", "The other record"), t("Merging", "Found by a few letters."))
        self.stays_row.set_words(t("Merging", "Which record stays"))
        self.field.show_value(other)
        self.field.chosen.connect(self._take_other)
        self.stays.chosen.connect(self._show)
        self.taken.connect(self._merge)
        self._show()

    def _find(self, typed: str) -> list[Person]:
        """Everyone else."""
        found = self._session.read(people.find, typed, FOUND + 1)
        return [person for person in found if person.id != self._person.id]

    def _take_other(self, number: int | None) -> None:
        self._other = None if number is None else self._session.read(people.person, number)
        self._show()

    def _show(self) -> None:
        """What would happen, or why it cannot."""
        chosen = self.stays.current() or "this"
        self.stays.show_choices(
            [Choice("this", described(self._person))]
            + ([Choice("other", described(self._other))] if self._other else [])
        )
        self.stays.choose(chosen if self._other else "this")
        pair = self.pair()
        trouble = self._session.read(merging.obstacle, *pair) if pair else None
        self.field_row.set_error(sentence_of(trouble) if trouble else "")
        self.verb.setEnabled(pair is not None and trouble is None)

    def pair(self) -> tuple[int, int] | None:
        """The record that goes, and the one that stays."""
        if self._other is None:
            return None
        both = self._other.id, self._person.id
        return both if self.stays.current() != "other" else (both[1], both[0])

    def _merge(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.finish(self._session.did(merging.merge, *pair))
