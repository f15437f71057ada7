"""What organisations are, how their accreditations stand, and why some of it is not kept."""

from desktop.core.refusals import (
    AccreditationsOverlap,
    AwardClosed,
    AwardInUse,
    CandidateAlready,
    CandidateInUse,
    CandidateSettled,
    HandedTooEarly,
    OrganisationInUse,
    StepsMissing,
    Trouble,
    VoteElsewhere,
)
from desktop.core.texts import Say
from desktop.documents.languages import day_words, language_of


def of_organisations(trouble: Trouble, say: Say) -> str | None:
    """Sentences for what is refused."""
    match trouble:
        case OrganisationInUse(name):
            text = say(
                "Refusals",
                "The organisation stays, a membership, a candidature or a rotation names it; "
                "give it a last day instead: {name}.",
            )
            return text.format(name=name.shown(language_of(say)))
        case AccreditationsOverlap():
            return say("Refusals", "Another accreditation of the organisation holds on some of these days.")
        case AwardInUse(name):
            text = say(
                "Refusals", "The award stays, it was given already; give it a last day instead: {name}."
            )
            return text.format(name=name.shown(language_of(say)))
        case AwardClosed(day):
            text = say("Refusals", "This award was given no more after its last day: {day}.")
            return text.format(day=day_words(day, say))
        case HandedTooEarly(given, handed):
            text = say(
                "Refusals", "It cannot be handed over before it was given: given {given}, handed {handed}."
            )
            return text.format(given=day_words(given, say), handed=day_words(handed, say))
    return of_candidates(trouble, say)


def of_candidates(trouble: Trouble, say: Say) -> str | None:
    """Candidates and the steps of their way."""
    match trouble:
        case CandidateAlready(person):
            text = say("Refusals", "A candidate for the same already, nothing was decided yet: {person}.")
        case CandidateSettled(person):
            text = say("Refusals", "It was decided about this candidate already: {person}.")
        case CandidateInUse(person):
            text = say(
                "Refusals",
                "The candidature stays, a membership came of it or another was named in its place: {person}.",
            )
        case StepsMissing(person):
            text = say(
                "Refusals",
                "Nobody is admitted without a step in their favour, or with one against them: {person}.",
            )
        case VoteElsewhere():
            return say("Refusals", "The vote was not taken in this meeting, or it is not closed yet.")
        case _:
            return None
    return text.format(person=person.shown(language_of(say)))


def kinds(say: Say) -> dict[str, str]:
    """Each kind of organisation."""
    return {
        "state_body": say("Organisations", "State body"),
        "maslikhat": say("Organisations", "Maslikhat"),
        "ethnocultural": say("Organisations", "Ethnocultural association"),
        "public": say("Organisations", "Public association"),
        "friendship_house": say("Organisations", "House of Friendship"),
        "sunday_school": say("Organisations", "Sunday school"),
        "other": say("Organisations", "Other organisation"),
    }


def levels(say: Say) -> dict[str, str]:
    """Each level; "" where none was said."""
    return {
        "": say("Organisations", "not stated"),
        "republic": say("Organisations", "republic"),
        "region": say("Organisations", "region"),
        "city": say("Organisations", "city"),
        "district": say("Organisations", "district"),
        "rural_okrug": say("Organisations", "rural okrug"),
        "enterprise": say("Organisations", "enterprise"),
    }
