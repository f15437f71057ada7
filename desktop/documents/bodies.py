"""Sentences for bodies that cannot stand, go, or be worked with as it was asked."""

from desktop.core.refusals import (
    BodyClosed,
    BodyInUse,
    EmptyTurn,
    InvitedAlready,
    KindFixed,
    LastNames,
    MeetingLater,
    MemberInvited,
    PartsLast,
    RegionNotYet,
    Trouble,
    TypeInUse,
    UnderItself,
)
from desktop.core.texts import Say
from desktop.documents.languages import day_words, language_of


def of_tree(trouble: Trouble, say: Say) -> str | None:
    """Where a body stands, and its end."""
    speaks = language_of(say)
    match trouble:
        case UnderItself(body):
            text = say("Refusals", "A body cannot stand under one that is under it: {body}.")
            return text.format(body=body.shown(speaks))
        case KindFixed(body):
            text = say("Refusals", "The type stays, the acts speak of the assembly and its council: {body}.")
            return text.format(body=body.shown(speaks))
        case BodyClosed(body, day):
            text = say("Refusals", "The body was dissolved, its last day was {day}: {body}.")
            return text.format(body=body.shown(speaks), day=day_words(day, say))
        case PartsLast(part):
            text = say(
                "Refusals", "A body under it goes on; dissolve it first, or place it elsewhere: {body}."
            )
            return text.format(body=part.shown(speaks))
        case MeetingLater(day):
            text = say("Refusals", "The body has a meeting after its last day: {day}.")
            return text.format(day=day_words(day, say))
        case RegionNotYet(region, day):
            text = say("Refusals", "The region was formed on {day}; nothing here is older: {region}.")
            return text.format(region=region.shown(speaks), day=day_words(day, say))
    return of_parts(trouble, say)


def of_parts(trouble: Trouble, say: Say) -> str | None:
    """What belongs to a body, and who is invited to it."""
    speaks = language_of(say)
    match trouble:
        case TypeInUse(body):
            text = say("Refusals", "The type stays, a body has it: {body}.")
            return text.format(body=body.shown(speaks))
        case BodyInUse("part", body):
            text = say("Refusals", "The body stays, others stand under it; dissolve it instead: {body}.")
            return text.format(body=body.shown(speaks))
        case BodyInUse("mandate", body):
            text = say("Refusals", "The body stays, people sit or sat in it; dissolve it instead: {body}.")
            return text.format(body=body.shown(speaks))
        case BodyInUse("meeting", body):
            text = say("Refusals", "The body stays, it has meetings; dissolve it instead: {body}.")
            return text.format(body=body.shown(speaks))
        case BodyInUse(_, body):
            text = say("Refusals", "The body stays, other records refer to it: {body}.")
            return text.format(body=body.shown(speaks))
        case LastNames():
            return say("Refusals", "These are the only names of the body: mend them instead.")
        case InvitedAlready(person):
            text = say("Refusals", "Already an expert or observer of this body on these days: {person}.")
            return text.format(person=person.shown(speaks))
        case MemberInvited(person):
            text = say("Refusals", "A member of the body on these days, convened as such: {person}.")
            return text.format(person=person.shown(speaks))
        case EmptyTurn():
            return say("Refusals", "A turn names nobody: choose an organisation or type a name.")
    return None
