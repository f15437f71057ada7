"""Sentences for what cannot be done with the record of a person."""

from desktop.core.refusals import (
    BadPicture,
    BothCandidates,
    BothPresent,
    ChangeOutOfOrder,
    EthnicityInUse,
    IinsDiffer,
    IsAnonymous,
    MeetingGoesOn,
    NothingChanged,
    SamePerson,
    StillSits,
    Trouble,
)
from desktop.core.texts import Say, Text
from desktop.documents.languages import day_words, language_of


def of_persons(trouble: Trouble, say: Say) -> str | None:
    """Changes of name and work, merging, making anonymous, the photograph, the list of ethnicities."""
    match trouble:
        case NothingChanged():
            return say("Refusals", "Nothing has changed: write what holds since that day.")
        case ChangeOutOfOrder(day):
            text = say("Refusals", "A change of {day} is kept already; take a later day.")
            return text.format(day=day_words(day, say))
        case BadPicture("large"):
            return say("Refusals", "This picture is too large; choose a smaller one.")
        case BadPicture():
            return say("Refusals", "This file holds no picture that can be read; choose another one.")
        case EthnicityInUse(name, people):
            text = say("Refusals", "It stays in the list, people stated it: {name} – {people}.")
            return text.format(name=shown(name, say), people=people)
    return of_merging(trouble, say) or of_anonymity(trouble, say)


def of_merging(trouble: Trouble, say: Say) -> str | None:
    """Why two records stay two."""
    match trouble:
        case SamePerson():
            return say("Refusals", "These are one record already; choose another person.")
        case BothCandidates(person):
            text = say(
                "Refusals",
                "Both are candidates for the same, withdraw or remove one candidature first: {person}.",
            )
            return text.format(person=person.shown(language_of(say)))
        case BothPresent(one, other, day):
            text = say(
                "Refusals",
                "They are two people, both were present at the meeting of {day}: {one}; {other}.",
            )
            return text.format(day=day_words(day, say), one=shown(one, say), other=shown(other, say))
        case IinsDiffer(one, other):
            text = say("Refusals", "They are two people, their IINs differ: {one}; {other}.")
            return text.format(one=shown(one, say), other=shown(other, say))
        case MeetingGoesOn(person, day):
            text = say("Refusals", "The meeting of {day} is not over yet; do it when it is closed: {person}.")
            return text.format(day=day_words(day, say), person=shown(person, say))
    return None


def of_anonymity(trouble: Trouble, say: Say) -> str | None:
    """Why a name stays, or why nothing can be entered any more."""
    match trouble:
        case StillSits(person):
            text = say(
                "Refusals",
                "The name stays while a body or a planned meeting counts on the person;"
                " end the mandates first: {person}.",
            )
            return text.format(person=shown(person, say))
        case IsAnonymous(day):
            text = say("Refusals", "This record was made anonymous on {day}; nothing is entered in it.")
            return text.format(day=day_words(day, say))
    return None


def shown(text: Text, say: Say) -> str:
    """A name in the language of the reader."""
    return text.shown(language_of(say))
