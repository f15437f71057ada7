"""How one step was taken: who decided, when, with what outcome, in which meeting by which vote."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.candidates import KNOWN, Candidate, Result, StepDraft, Taken, named
from desktop.core.meetings import Meeting, Vote
from desktop.core.names import tidy
from desktop.core.refusals import StepUnnamed
from desktop.core.texts import Text
from desktop.operations import calendar, candidates
from desktop.ui.bodies.choices import optional_day
from desktop.ui.candidates.words import person_word, result_words, step_name, step_words
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.mandates.words import begun
from desktop.ui.meeting_words import title_of
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t

RESULTS: tuple[Result, ...] = ("", "passed", "rejected")


class CandidateStepSheet(Sheet):
    """Changes the step ``held``; adds one where there is none."""

    def __init__(self, parent: QWidget, session: Session, of: Candidate, held: Taken | None = None) -> None:
        super().__init__(parent, 860)
        self._session, self._of, self._held = session, of, held
        self._meetings: dict[int, Meeting] = {}
        self._votes: dict[int, Vote] = {}
        self.kind, self.outcome = QComboBox(), QComboBox()
        self.meeting, self.vote = QComboBox(), QComboBox()
        self.name, self.organ = PairEditor(0), PairEditor(0)
        self.day, self.number = DateField(), AutosaveLine("paper")
        self.form = Form()
        self.body.addWidget(self.form)
        add = self.form.add
        self.kind_row, self.name_row = add(self.kind), add(self.name)
        self.meeting_row, self.vote_row = add(self.meeting), add(self.vote)
        self.outcome_row, self.organ_row = add(self.outcome), add(self.organ)
        self.day_row, self.number_row = add(self.day), add(self.number)
        self._set_labels()
        self._fill()
        self._show(held.step if held is not None else StepDraft(""))
        self.kind.currentIndexChanged.connect(self._ask_name)
        self.meeting.activated.connect(self._take_meeting)
        self.vote.activated.connect(self._take_vote)
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        person = person_word(self._of)
        if self._held is None:
            heading, verb = t("Candidates", "Add a step: {person}"), t("Candidates", "Add the step")
        else:
            heading, verb = t("Candidates", "Step: {person}"), t("Candidates", "Keep the step")
        sentence = step_name(self._held.step) if self._held is not None else ""
        self.set_words(heading.format(person=person), sentence, verb)
        name, organ = t("Candidates", "Name of the step"), t("Candidates", "Deciding organ")
        self.kind_row.set_words(t("Candidates", "Step"))
        self.name_row.set_words(name)
        self.name.set_words(name)
        self.meeting_row.set_words(
            t("Candidates", "Meeting"), t("Candidates", "Day and number are taken over from it.")
        )
        self.vote_row.set_words(t("Candidates", "Vote"))
        self.outcome_row.set_words(t("Candidates", "Outcome"))
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.day_row.set_words(t("Candidates", "Date"))
        self.number_row.set_words(t("Candidates", "Number"))

    def _fill(self) -> None:
        words, results = step_words(), result_words()
        for step in KNOWN:
            self.kind.addItem(begun(words[step]), step)
        self.kind.addItem(t("Candidates", "Another step"), "")
        for result in RESULTS:
            self.outcome.addItem(begun(results[result]), result)
        self.meeting.addItem(t("Candidates", "in no meeting of the office"), None)
        for meeting in self._session.read(calendar.meetings):
            if meeting.state != "planned":
                self._meetings[meeting.id] = meeting
                pattern = t("Candidates", "{meeting} of {day}")
                word = pattern.format(meeting=title_of(meeting), day=numeric(meeting.day))
                self.meeting.addItem(word, meeting.id)

    def _show(self, step: StepDraft) -> None:
        self.kind.setCurrentIndex(self.kind.findData(step.kind))
        self.name.show_value(step.name)
        self.organ.show_value(step.organ)
        self.day.show_value(step.day)
        self.number.show_value(step.number)
        self.outcome.setCurrentIndex(RESULTS.index(step.result))
        self.meeting.setCurrentIndex(max(0, self.meeting.findData(step.meeting_id)))
        self.form.set_row_visible(self.kind_row, self._held is None)
        self.form.set_row_visible(self.meeting_row, bool(self._meetings))
        self._show_votes()
        self.vote.setCurrentIndex(max(0, self.vote.findData(step.vote_id)))
        self._ask_name()

    def _ask_name(self) -> None:
        """Only a step of the office's own has a name to type."""
        self.form.set_row_visible(self.name_row, self.kind.currentData() == "")

    def _show_votes(self) -> None:
        """The closed votes of the meeting, by the questions put to them."""
        meeting = self.meeting.currentData()
        held = self._session.read(candidates.votes, meeting) if meeting is not None else []
        self._votes = {vote.id: vote for vote, _ in held}
        self.vote.clear()
        self.vote.addItem(t("Candidates", "without a vote"), None)
        for vote, question in held:
            self.vote.addItem(question.shown(language()), vote.id)
        self.form.set_row_visible(self.vote_row, bool(held))

    def _take_meeting(self) -> None:
        """Day, number and organ of the meeting stand for those of the step, until others are typed."""
        self._show_votes()
        meeting = self._meetings.get(self.meeting.currentData())
        if meeting is None:
            return
        self.day.show_value(meeting.day)
        self.number.setText(str(meeting.number))
        if not any(map(str.strip, self.organ.value())):
            self.organ.show_value(Text(meeting.body.of("kk"), meeting.body.of("ru")))

    def _take_vote(self) -> None:
        """What the vote came to is proposed as the outcome of the step."""
        vote = self._votes.get(self.vote.currentData())
        if vote is not None and vote.result is not None:
            self.outcome.setCurrentIndex(RESULTS.index("passed" if vote.result.adopted else "rejected"))

    def _keep(self) -> None:
        known, day = optional_day(self.day_row, self.day)
        if not known:
            return
        kind = str(self.kind.currentData())
        name, organ = (Text(*map(tidy, pair.value())) for pair in (self.name, self.organ))
        step = StepDraft(
            kind, Text() if kind else name, organ, day, tidy(self.number.text()),
            RESULTS[self.outcome.currentIndex()], self.meeting.currentData(), self.vote.currentData(),
        )  # fmt: skip
        self.name_row.set_error("" if named(step) else sentence_of(StepUnnamed()))
        if not named(step):
            self.name.kk.field.setFocus()
        elif self._held is None:
            self.finish(self._session.did(candidates.add_step, self._of.id, step))
        else:
            self.finish(self._session.did(candidates.set_step, self._held.id, step))
