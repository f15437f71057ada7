"""The way of one candidate, step by step: how each was taken, in which meeting; left out, added, in order."""

from PySide6.QtWidgets import QWidget

from desktop.core.candidates import Candidate, Taken
from desktop.core.meetings import Meeting
from desktop.operations import calendar, candidates
from desktop.ui.candidates.step_sheet import CandidateStepSheet
from desktop.ui.candidates.words import MARKS, result_words, step_facts, step_name
from desktop.ui.mandates.list_part import ListPart
from desktop.ui.session import Session
from desktop.ui.widgets.rows import Row
from i18n import t


class StepsOfCandidate(ListPart):
    """A row is called by the number of the step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            (("add", "plus"),),
            (("edit", "edit"), ("up", "up"), ("down", "down"), ("remove", "cross")),
            parent,
        )
        self._session = session
        self._held: Candidate | None = None
        self._steps: tuple[Taken, ...] = ()
        self.asked.connect(self._do)

    def retranslate(self) -> None:
        """Words."""
        chosen = t("Candidates", "Of the row chosen in the list")
        self.set_words(
            t("Candidates", "The way, step by step"),
            t("Candidates", "Every step was left out."),
            {
                "add": (t("Candidates", "Add a step…"), t("Candidates", "After the others")),
                "edit": (t("Candidates", "How it was taken…"), t("Candidates", "Of the row chosen (Enter)")),
                "up": (t("Candidates", "Up"), chosen),
                "down": (t("Candidates", "Down"), chosen),
                "remove": (t("Candidates", "Leave out"), chosen),
            },
        )

    def show_candidate(self, held: Candidate) -> None:
        """Read and show the steps of one."""
        self._held = held
        self._steps = self._session.read(candidates.steps, held.id)
        meetings = {each.id: each for each in self._session.read(calendar.meetings)}
        self.show_rows([row_of(each, meetings) for each in self._steps])

    def ask_step(self) -> None:
        """Open the sheet that says how the chosen step was taken."""
        chosen = self._chosen()
        if self._held is not None and chosen is not None:
            CandidateStepSheet(self, self._session, self._held, chosen).open()

    def _do(self, key: str) -> None:
        chosen = self._chosen()
        match key:
            case "add" if self._held is not None:
                CandidateStepSheet(self, self._session, self._held).open()
            case "edit":
                self.ask_step()
            case "up" | "down" if chosen is not None:
                self._session.did(candidates.move_step, chosen.id, -1 if key == "up" else 1)
            case "remove" if chosen is not None:
                self._session.did(candidates.remove_step, chosen.id)

    def _chosen(self) -> Taken | None:
        current = self.current()
        return next((each for each in self._steps if each.id == current), None)


def row_of(taken: Taken, meetings: dict[int, Meeting]) -> Row:
    """A step in the list: what it is, by whom and when, how it came out."""
    mark, tone = MARKS[taken.step.result]
    meeting = meetings.get(taken.step.meeting_id or 0)
    return Row(
        taken.id,
        step_name(taken.step),
        step_facts(taken.step, meeting),
        mark=mark,
        mark_tone=tone,
        aside=result_words()[taken.step.result],
    )
