"""What is decided about a candidate: admission, rejection, withdrawal; and mistakes taken back."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.candidates import Candidate, Seat, pending
from desktop.core.names import tidy
from desktop.core.refusals import ReasonMissing
from desktop.core.texts import Text
from desktop.operations import bodies, candidates
from desktop.ui.bodies.choices import PostBox, day_in, optional_day
from desktop.ui.candidates.words import person_word, step_word, target_words
from desktop.ui.dialogs import Question, Sheet
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class AdmitCandidateSheet(Sheet):
    """Seats a candidate for the regional assembly; for the national one it notes the decision alone."""

    def __init__(self, parent: QWidget, session: Session, held: Candidate) -> None:
        super().__init__(parent, 640)
        self._session, self._held = session, held
        self.into, self.post, self.since = QComboBox(), PostBox(), DateField()
        self.open_steps = Note("warn", "warn")
        self._form = Form()
        self.into_row, self.post_row = self._form.add(self.into), self._form.add(self.post)
        self.since_row = self._form.add(self.since)
        if held.target == "regional":
            self.body.addWidget(self._form)
        self.body.addWidget(self.open_steps)
        for body in session.read(bodies.bodies, session.now().date()):
            self.into.addItem(body.names.shown(language()), body.id)
        self.into.setCurrentIndex(max(0, self.into.findData(held.body_id)))
        self.since.show_value(session.now().date())
        self._set_labels()
        self.taken.connect(self._admit)

    def _set_labels(self) -> None:
        person = person_word(self._held)
        steps = self._session.read(candidates.steps, self._held.id)
        if self._held.target == "regional":
            sentence = t(
                "Candidates", "The membership takes over the steps, the last paper and who named them."
            )
        else:
            sentence = t("Candidates", "The decision is noted; no body of the office gets a member by it.")
        heading = t("Candidates", "Admit: {person}").format(person=person)
        self.set_words(heading, sentence, t("Candidates", "Admit"))
        self.into_row.set_words(t("Candidates", "Body"))
        self.post_row.set_words(t("Candidates", "Post"))
        self.since_row.set_words(t("Candidates", "First day in office"))
        coming = pending(steps)
        words = t("Candidates", "Not taken yet: {step}. It can be left out.")
        self.open_steps.show_note(words.format(step=step_word(coming.step)) if coming else "")

    def _admit(self) -> None:
        seat = None
        if self._held.target == "regional":
            since = day_in(self.since_row, self.since)
            if since is None:
                return
            seat = Seat(self.into.currentData(), self.post.post(), since)
        self.finish(self._session.did(candidates.admit, self._held.id, seat))


class RejectSheet(Sheet):
    """The reason, and the paper of the step at which it happened; a withdrawal needs no reason."""

    def __init__(self, parent: QWidget, session: Session, held: Candidate, withdrawal: bool) -> None:
        super().__init__(parent, 820)
        self._session, self._held, self._withdrawal = session, held, withdrawal
        steps = session.read(candidates.steps, held.id)
        self._coming = pending(steps)
        self.reason, self.organ = PairEditor(), PairEditor(0, headed=False)
        self.day, self.number = DateField(), AutosaveLine("paper")
        form = Form()
        self.body.addWidget(form)
        self.reason_row, self.organ_row = form.add(self.reason), form.add(self.organ)
        self.day_row, self.number_row = form.add(self.day), form.add(self.number)
        for row in (self.organ_row, self.day_row, self.number_row):
            form.set_row_visible(row, not withdrawal and self._coming is not None)
        if not withdrawal:
            self.day.show_value(session.now().date())
        self._set_labels(step_word(self._coming.step) if self._coming else "")
        self.taken.connect(self._keep)

    def _set_labels(self, step: str) -> None:
        person = person_word(self._held)
        if self._withdrawal:
            heading = t("Candidates", "Withdrawal: {person}").format(person=person)
            self.set_words(heading, "", t("Candidates", "Note the withdrawal"))
        else:
            heading = t("Candidates", "Reject: {person}").format(person=person)
            said = t(
                "Candidates", "They stay in the list with the reason; another can be named in their place."
            )
            self.set_words(heading, said, t("Candidates", "Reject the candidate"))
        reason, organ = t("Candidates", "Reason"), t("Candidates", "Deciding organ")
        self.reason_row.set_words(reason)
        self.reason.set_words(reason)
        self.organ_row.set_words(
            organ, t("Candidates", "Rejected at the step: {step}").format(step=step) if step else ""
        )
        self.organ.set_words(organ)
        self.day_row.set_words(t("Candidates", "Date"))
        self.number_row.set_words(t("Candidates", "Number"))

    def _keep(self) -> None:
        reason = Text(*(text.strip() for text in self.reason.value()))
        if self._withdrawal:
            self.finish(self._session.did(candidates.withdraw, self._held.id, reason))
            return
        self.reason_row.set_error("" if any(reason) else sentence_of(ReasonMissing()))
        known, day = optional_day(self.day_row, self.day)
        if not any(reason):
            self.reason.kk.field.setFocus()
        elif known:
            organ = Text(*map(tidy, self.organ.value()))
            decided = None
            if self._coming is not None:
                decided = self._coming.step._replace(organ=organ, day=day, number=tidy(self.number.text()))
            self.finish(self._session.did(candidates.reject, self._held.id, reason, decided))


class RemoveCandidate(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, held: Candidate) -> None:
        super().__init__(
            parent,
            t("Candidates", "Remove this candidature? {person}, {target}").format(
                person=person_word(held), target=target_words()[held.target]
            ),
            t("Candidates", "It goes with its steps, as if it had never been. Who was rejected stays."),
            t("Candidates", "Remove the candidature"),
            final=True,
        )
        self._session, self._held = session, held
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(candidates.remove, self._held.id)
