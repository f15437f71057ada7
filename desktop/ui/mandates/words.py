"""How the window calls steps of an admission, leaves, and papers that start a change."""

from desktop.core.basis import BasisPaper
from desktop.core.leaves import Leave
from desktop.core.people import Person
from desktop.core.ways import Step
from desktop.documents import mandate_words
from desktop.ui.bodies.member_words import paper_of
from desktop.ui.languages import language
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.person_field import spelled
from i18n import t


def step_words() -> dict[str, str]:
    """Each step that has a name of ours."""
    return mandate_words.steps(t)


def kind_words() -> dict[str, str]:
    """Each kind of paper."""
    return mandate_words.paper_kinds(t)


def change_words() -> dict[str, str]:
    """What a paper starts."""
    return mandate_words.changes(t)


def begun(text: str) -> str:
    """A text that begins a row."""
    return text[:1].upper() + text[1:]


def step_name(step: Step) -> str:
    """What the step is."""
    return begun(step_words()[step.kind] if step.kind else step.name.shown(language()))


def numbered(number: str) -> str:
    """A number with a sign before it, where it has none of its own."""
    if not number[:1].isalnum():
        return number
    return t("Mandates", "No {number}").format(number=number)


def step_facts(step: Step) -> str:
    """The organ, the number and the day."""
    paper = paper_of(numbered(step.number), step.day)
    return ", ".join(filter(None, (step.organ.shown(language()), paper)))


def days(leave: Leave) -> str:
    """From when to when."""
    if leave.until is None:
        return t("Mandates", "since {day}").format(day=numeric(leave.since))
    return t("Mandates", "{since} – {until}").format(since=numeric(leave.since), until=numeric(leave.until))


def leave_facts(leave: Leave, substitute: Person | None) -> str:
    """Reason, paper, and who stands in."""
    stands_in = t("Mandates", "substitute: {person}").format(person=spelled(substitute)) if substitute else ""
    paper = paper_of(leave.paper, leave.paper_day)
    return ", ".join(filter(None, (leave.reason.shown(language()), paper, stands_in)))


def paper_title(paper: BasisPaper) -> str:
    """Kind, number and day: it begins a row."""
    words = begun(kind_words()[paper.kind])
    return " ".join(filter(None, (words, paper_of(numbered(paper.number), paper.day))))


def paper_facts(paper: BasisPaper) -> str:
    """Who made it out, what it is about, and what it started."""
    speaks = language()
    started = t("Mandates", "changed: {what}").format(what=change_words()[paper.change])
    told = (paper.organ.shown(speaks), paper.subject.shown(speaks), started if paper.change else "")
    return ", ".join(filter(None, told))
