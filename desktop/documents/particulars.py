"""Sentences for what was stated of a person and cannot be kept."""

from desktop.core.refusals import BadIin, BadParticular, IinTaken, Trouble
from desktop.core.texts import Say
from desktop.documents.languages import language_of


def of_particulars(trouble: Trouble, say: Say) -> str | None:
    """The number of a person, and the rest of their particulars."""
    match trouble:
        case BadIin("length"):
            return say("Refusals", "An IIN has twelve digits; it was not kept.")
        case BadIin("check"):
            return say(
                "Refusals", "The last digit does not agree with the others: compare the IIN with the paper."
            )
        case BadIin():
            return say("Refusals", "The IIN begins with a day that never was: compare it with the paper.")
        case IinTaken(person):
            text = say("Refusals", "Another person has this IIN; it was not kept: {person}.")
            return text.format(person=person.shown(language_of(say)))
        case BadParticular(reason):
            return unkept(reason, say)
    return None


def unkept(reason: str, say: Say) -> str:
    """Why a line is not kept."""
    match reason:
        case "too_long":
            return say("Refusals", "This is too long to be kept; shorten it.")
        case "bad_character":
            return say("Refusals", "There is an unseen character in it; type it anew.")
        case "no_mail":
            return say("Refusals", "This is no e-mail address: name@place is wanted.")
        case "day_to_come":
            return say("Refusals", "This day is still to come.")
    return say("Refusals", "Nobody of the roster was born on such a day; look at the year.")
