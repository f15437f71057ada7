"""Naming a candidate: who, for what, by whom; also in the place of one who was rejected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.candidates import TARGETS, Candidate, CandidateDraft
from desktop.core.mandates import Admission
from desktop.core.people import Person
from desktop.operations import bodies, candidates, mandates, people
from desktop.ui.bodies.choices import day_in
from desktop.ui.bodies.nominator import Nominator
from desktop.ui.candidates.words import person_word, target_words
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, long_date
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.person_field import PersonField
from i18n import t


class NominationSheet(Sheet):
    """``kept`` carries the number of the candidate. ``instead_of`` was rejected; ``held`` is changed."""

    kept = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        instead_of: Candidate | None = None,
        held: Candidate | None = None,
        person: Person | None = None,
    ) -> None:
        super().__init__(parent, 840)
        self._session, self._instead, self._held = session, instead_of, held
        self.form = Form()
        self.body.addWidget(self.form)
        self.person, self.target, self.into = PersonField(self._find), QComboBox(), QComboBox()
        self.nominator, self.since = Nominator(session), DateField()
        self.nominator.show_heads(True)
        self.person_row, self.target_row = self.form.add(self.person), self.form.add(self.target)
        self.into_row, self.nominator_row = self.form.add(self.into), self.form.add(self.nominator)
        self.since_row = self.form.add(self.since)
        self.seated = Note("warn", "warn")
        self.form.add_wide(self.seated)
        self._set_labels()
        self._show(held or instead_of)
        if person is not None:
            self.person.show_value(person)
        self.target.currentIndexChanged.connect(self._suit_target)
        self.person.chosen.connect(self._look_up)
        self.into.currentIndexChanged.connect(self._look_up)
        self._look_up()
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        heading, verb = t("Candidates", "Name a candidate"), t("Candidates", "Name the candidate")
        if self._instead is not None:
            pattern = t("Candidates", "Name another candidate in the place of {person}")
            heading = pattern.format(person=person_word(self._instead))
        if self._held is not None:
            heading = t("Candidates", "Change the candidature: {person}").format(
                person=person_word(self._held)
            )
            verb = t("Candidates", "Keep the changes")
        self.set_words(heading, "", verb)
        self.person_row.set_words(
            t("Candidates", "Candidate"), t("Candidates", "A few letters find people of the roster.")
        )
        self.target_row.set_words(t("Candidates", "For membership of"))
        self.into_row.set_words(t("Candidates", "Body"))
        named_by = t("Candidates", "Named by")
        self.nominator_row.set_words(
            named_by, t("Candidates", "A few letters find organisations of the office.")
        )
        self.nominator.set_words(named_by)
        self.since_row.set_words(t("Candidates", "Named on"))
        words = target_words()
        for target in TARGETS:
            self.target.addItem(words[target], target)
        for body in self._session.read(bodies.bodies, self._session.now().date()):
            self.into.addItem(body.names.shown(language()), body.id)

    def _show(self, held: Candidate | None) -> None:
        self.since.show_value(self._session.now().date())
        if held is not None:
            self.target.setCurrentIndex(self.target.findData(held.target))
            self.into.setCurrentIndex(max(0, self.into.findData(held.body_id)))
        if held is not None and self._held is None:
            self.target.setEnabled(False)
        if self._held is not None:
            self.person.show_value(self._session.read(people.person, self._held.person_id))
            self.since.show_value(self._held.since)
            admission = Admission(nominated=self._held.nominated, source=self._held.source_id)
            self.nominator.show_admission(admission, self._held.source)
            self.form.set_row_visible(self.person_row, False)
            self.form.set_row_visible(self.target_row, False)
        self._suit_target()

    def _suit_target(self) -> None:
        """The national assembly is none of the office's bodies."""
        self.form.set_row_visible(self.into_row, self.target.currentData() == "regional")
        self._look_up()

    def _look_up(self, *_what: object) -> None:
        """Tell of a seat that the candidate has there already: it may be about to end, so it is no bar."""
        self.seated.show_note("")
        person, today = self.person.value(), self._session.now().date()
        if person is None or self.target.currentData() != "regional":
            return
        for body, mandate in self._session.read(mandates.mandates_of, person, today):
            if body.id == self.into.currentData() and (mandate.until is None or mandate.until >= today):
                words = t("Candidates", "Already sits in this body, since {day}.")
                self.seated.show_note(words.format(day=long_date(mandate.since)))

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed)

    def _keep(self) -> None:
        person = self.person.value()
        self.person_row.set_error("" if person else t("Candidates", "Choose who is the candidate."))
        if person is None:
            self.person.setFocus()
            return
        since = day_in(self.since_row, self.since)
        if since is None:
            return
        target, source = self.target.currentData(), self.nominator.source()
        words = self.nominator.words() if source is None else type(self.nominator.words())()
        into = self.into.currentData() if target == "regional" else None
        draft = CandidateDraft(person, target, since, into, source, words)
        if self._held is not None:
            done = self._session.did(candidates.edit, self._held.id, draft)
            made = self._held.id if done else None
        else:
            instead = self._instead.id if self._instead is not None else None
            made = self._session.do(candidates.nominate, draft, instead)
        if made is not None:
            self.kept.emit(made)
            self.finish(True)
