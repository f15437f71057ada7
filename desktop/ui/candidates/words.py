"""How the window tells of candidates and of the steps of their way."""

from desktop.core.candidates import Candidate, StepDraft, Taken, pending
from desktop.core.meetings import Meeting
from desktop.core.names import full
from desktop.documents import candidates as words
from desktop.ui.bodies.member_words import paper_of
from desktop.ui.languages import language
from desktop.ui.mandates.words import begun, numbered
from desktop.ui.meeting_words import title_of
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.dates import numeric
from i18n import t

CHIPS = {
    "open": ("dots", "accent"),
    "admitted": ("check", "good"),
    "rejected": ("cross", "muted"),
    "withdrawn": ("leave", "muted"),
}
MARKS = {"": ("dots", "muted"), "passed": ("check", "good"), "rejected": ("cross", "warn")}


def person_word(candidate: Candidate) -> str:
    """The full name."""
    return full(candidate.name(language()))


def target_words() -> dict[str, str]:
    """For what someone is a candidate."""
    return words.targets(t)


def result_words() -> dict[str, str]:
    """How a step was taken."""
    return words.results(t)


def step_words() -> dict[str, str]:
    """Each step that has a name of ours."""
    return words.steps(t)


def step_word(step: StepDraft) -> str:
    """What the step is, within a line."""
    return step_words()[step.kind] if step.kind else step.name.shown(language())


def step_name(step: StepDraft) -> str:
    """What the step is, at the beginning of a line."""
    return begun(step_word(step))


def source_word(candidate: Candidate) -> str:
    """Who named the candidate."""
    return (candidate.source if any(candidate.source) else candidate.nominated).shown(language())


def state_chip(candidate: Candidate) -> Chip:
    """How the candidature stands."""
    icon, tone = CHIPS[candidate.state]
    return Chip(icon, words.states(t)[candidate.state], tone)


def comes_next(candidate: Candidate, steps: tuple[Taken, ...]) -> str:
    """Which step comes next; why it was decided against them."""
    if candidate.state != "open":
        return candidate.reason.shown(language())
    coming = pending(steps)
    if coming is None:
        return t("Candidates", "all steps were taken")
    return t("Candidates", "next: {step}").format(step=step_word(coming.step))


def step_facts(step: StepDraft, meeting: Meeting | None) -> str:
    """Organ, number, day, and the meeting in which it was taken."""
    paper = paper_of(numbered(step.number), step.day)
    held = ""
    if meeting is not None:
        pattern = t("Candidates", "{meeting} of {day}")
        held = pattern.format(meeting=title_of(meeting), day=numeric(meeting.day))
    vote = t("Candidates", "by vote") if step.vote_id is not None else ""
    return ", ".join(filter(None, (step.organ.shown(language()), paper, held, vote)))
