"""Sentences for seats, leaves, steps and papers that cannot be kept as they were typed."""

from datetime import date

from desktop.core.refusals import (
    BornLater,
    LeaveOutside,
    LeavesOverlap,
    MandateOver,
    NoSuchGround,
    OutlivesPerson,
    OwnSubstitute,
    PaperBare,
    PostTaken,
    SamePost,
    StepUnnamed,
    Trouble,
)
from desktop.core.texts import Say, Text
from desktop.documents.languages import day_words, language_of


def of_mandates(trouble: Trouble, say: Say) -> str | None:
    """Posts that are taken, and days that cannot be."""
    match trouble:
        case PostTaken(person, since):
            text = say("Refusals", "The post is taken, end that mandate first: {person}, since {day}.")
            return text.format(person=person_words(person, say), day=day_words(since, say))
        case OutlivesPerson(person, day):
            text = say("Refusals", "A membership cannot go on after the death: {person}, {day}.")
            return text.format(person=person_words(person, say), day=day_words(day, say))
        case BornLater(person, day):
            text = say("Refusals", "A membership cannot begin before the birth: {person}, born {day}.")
            return text.format(person=person_words(person, say), day=day_words(day, say))
        case MandateOver(person, day):
            text = say("Refusals", "The membership ended already: {person}, {day}.")
            return text.format(person=person_words(person, say), day=day_words(day, say))
        case SamePost():
            return say("Refusals", "The member holds this post already: choose another one.")
        case NoSuchGround():
            return say("Refusals", "The Law has no such ground for a region: choose one of the list.")
    return of_leaves(trouble, say)


def of_leaves(trouble: Trouble, say: Say) -> str | None:
    """Leaves, steps, papers."""
    match trouble:
        case LeaveOutside(since, until):
            text = say("Refusals", "The leave does not lie within the membership: {days}.")
            return text.format(days=days_words(since, until, say))
        case LeavesOverlap(since):
            text = say(
                "Refusals", "Another leave of the member shares days with this one; it began on {day}."
            )
            return text.format(day=day_words(since, say))
        case OwnSubstitute():
            return say("Refusals", "Nobody stands in for themselves: choose another person.")
        case StepUnnamed():
            return say("Refusals", "Say in words what the step is.")
        case PaperBare():
            return say("Refusals", "Give the number of the paper or its date.")
    return None


def person_words(person: Text, say: Say) -> str:
    """A name in the reader's language."""
    return person.shown(language_of(say))


def days_words(since: date, until: date | None, say: Say) -> str:
    """From a day to a day, or from a day on."""
    if until is None:
        return say("Refusals", "since {day}").format(day=day_words(since, say))
    return say("Refusals", "{since} – {until}").format(
        since=day_words(since, say), until=day_words(until, say)
    )
