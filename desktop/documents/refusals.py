"""Each refusal and each fault as one sentence: what happened, what was kept or what to do next."""

from desktop.core.refusals import (
    ActCited,
    ActsDiffer,
    AlreadyOnRoll,
    BadFigures,
    BadName,
    BadNumber,
    EndsBeforeStart,
    GroundMissing,
    ItemInUse,
    MandateInUse,
    MandatesOverlap,
    MissingGlyph,
    MissingName,
    MotionMissing,
    MotionVoted,
    NobodyPresides,
    NoMembers,
    NoQuorum,
    NoRuleHeld,
    NoSuchRecord,
    NothingCounted,
    NotOnRoll,
    NotPresent,
    NotYet,
    NumberTaken,
    OnBreak,
    PersonInUse,
    ReasonMissing,
    SameFigures,
    TimeOutOfOrder,
    Trouble,
    Unconfirmed,
    UnlikelyDate,
    VoteIsClosed,
    VoteIsOpen,
    WrongForm,
    WrongState,
)
from desktop.core.texts import Say, Text
from desktop.documents.bodies import of_tree
from desktop.documents.derivations import citation, quorum_derivation
from desktop.documents.faults import of_file, of_list
from desktop.documents.languages import day_words, hour, language_of
from desktop.documents.mandates import of_mandates
from desktop.documents.organisations import of_organisations
from desktop.documents.particulars import of_particulars
from desktop.documents.persons import of_persons
from desktop.documents.safekeeping import of_safekeeping
from desktop.documents.sign_in import of_keys

LONGEST = 80
"""Characters of a text from the records that a sentence quotes."""


def sentence(trouble: Trouble, say: Say) -> str:
    """The sentence for any refusal or fault.

    Raises:
        LookupError: there is none yet; a test walks all classes.
    """
    for tell in (
        of_rules,
        of_votes,
        of_meetings,
        of_bodies,
        of_tree,
        of_mandates,
        of_particulars,
        of_persons,
        of_organisations,
        of_safekeeping,
        of_keys,
        of_list,
        of_file,
    ):
        found = tell(trouble, say)
        if found is not None:
            return found
    raise LookupError(f"no sentence for {type(trouble).__name__}")


def quoted(text: Text | str, say: Say) -> str:
    """A text of the records in the reader's language: on one line, cut where it is long, nothing unseen."""
    words = (text if isinstance(text, str) else text.shown(language_of(say))).split()
    seen = "".join(each if each.isprintable() else "\ufffd" for each in " ".join(words))
    return seen if len(seen) <= LONGEST else seen[: LONGEST - 1] + "…"


def shown(character: str) -> str:
    """A character with its code, by which an unseen one can be named at all."""
    code = f"U+{ord(character):04X}"
    return f"{character} ({code})" if character.isprintable() and not character.isspace() else code


def of_rules(trouble: Trouble, say: Say) -> str | None:
    """Acts and figures."""
    match trouble:
        case NoRuleHeld(day):
            text = say(
                "Refusals", "{day}: no rule held for this day; enter the act of that time in the settings."
            )
            return text.format(day=day_words(day, say))
        case ActsDiffer(ruling):
            text = say(
                "Refusals",
                "Acts of the same rank give different numbers for this day; "
                "choose which one applies, with a reason: {acts}.",
            )
            acts = [citation(each.decision_source, say) for each in (ruling, *ruling.differing)]
            return text.format(acts="; ".join(acts))
        case BadFigures("no_members"):
            return say("Refusals", "There are no members, so nothing can be counted: check the total.")
        case BadFigures("present_over_total"):
            return say("Refusals", "More are present than there are members: check both figures.")
        case BadFigures("votes_over_present"):
            return say("Refusals", "There are more votes than members present: count again.")
        case BadFigures("share"):
            return say("Refusals", "A share in an act is a part of the whole, 2/3 for one: check it.")
        case BadFigures():
            return say("Refusals", "A figure below zero cannot be: check what was typed.")
        case ActCited(title):
            text = say(
                "Refusals",
                "The act stays, a meeting or a vote cites it; give it a last day instead: {title}.",
            )
            return text.format(title=quoted(title, say))
    return None


def of_votes(trouble: Trouble, say: Say) -> str | None:
    """Votes and motions."""
    match trouble:
        case NoQuorum(quorum, ruling):
            text = say("Refusals", "The vote was not opened. {derivation}")
            return text.format(derivation=" ".join(quorum_derivation(quorum, ruling, say)))
        case OnBreak(since):
            text = say("Refusals", "No vote opens during a break; the break began at {hour}.")
            return text.format(hour=hour(since))
        case Unconfirmed():
            return say("Refusals", "Confirm the registration first; a vote can be opened then.")
        case SameFigures():
            return say("Refusals", "These figures stand already; a correction needs other ones.")
        case VoteIsOpen(motion):
            text = say("Refusals", "Close or call off the open vote first: {motion}")
            return text.format(motion=quoted(motion, say)).rstrip(": ")
        case VoteIsClosed():
            return say(
                "Refusals", "The vote is closed and stays as it is; it can be corrected with a reason."
            )
        case NotPresent(person):
            text = say("Refusals", "Only members who are present vote; not present: {person}.")
            return text.format(person=quoted(person, say))
        case NothingCounted():
            return say("Refusals", "Enter the figures for and against before closing the vote.")
        case MotionMissing():
            return say("Refusals", "Write the text of the motion before it is put to the vote.")
        case MotionVoted(motion):
            text = say("Refusals", "The motion was voted on and keeps its text: {motion}")
            return text.format(motion=quoted(motion, say))
        case WrongForm():
            return say("Refusals", "Figures belong to a show of hands, names to a roll call.")
    return None


def of_meetings(trouble: Trouble, say: Say) -> str | None:
    """A meeting: its plan, its state, its roll."""
    match trouble:
        case NumberTaken(number, day):
            text = say("Refusals", "This body already has a meeting with this number: No {number}, {day}.")
            return text.format(number=number, day=day_words(day, say))
        case BadNumber():
            return say("Refusals", "Numbers of meetings begin with 1.")
        case NoMembers(body, day):
            text = say("Refusals", "{body}: nobody is in office on {day}; admit members first.")
            return text.format(body=quoted(body, say), day=day_words(day, say))
        case NobodyPresides("secretary"):
            return say("Refusals", "Name the secretary of the meeting first.")
        case NobodyPresides():
            return say("Refusals", "Name who presides over the meeting first.")
        case NotYet(day):
            text = say("Refusals", "The meeting is planned for a later day: {day}.")
            return text.format(day=day_words(day, say))
        case WrongState("planned"):
            return say("Refusals", "The meeting is not open yet.")
        case WrongState("open"):
            return say("Refusals", "The meeting is open already.")
        case WrongState():
            return say("Refusals", "The meeting is closed; to change it, reopen it with a reason.")
        case ReasonMissing():
            return say("Refusals", "Give the reason; without it nothing is changed.")
        case NotOnRoll(person):
            text = say("Refusals", "Not on the roll of this meeting: {person}.")
            return text.format(person=quoted(person, say))
        case AlreadyOnRoll(person):
            text = say("Refusals", "Already on the roll of this meeting: {person}.")
            return text.format(person=quoted(person, say))
        case TimeOutOfOrder(at):
            text = say("Refusals", "This time does not fit the course of the meeting: {hour}.")
            return text.format(hour=hour(at))
        case ItemInUse(title):
            text = say("Refusals", "The item stays where it is, it was taken up already: {title}")
            return text.format(title=quoted(title, say))
    return None


def of_bodies(trouble: Trouble, say: Say) -> str | None:
    """People, bodies and memberships."""
    match trouble:
        case NoSuchRecord():
            return say("Refusals", "This record is not there any more; open the page again.")
        case MissingName():
            return say("Refusals", "The name is empty: type it in Kazakh or in Russian.")
        case MandatesOverlap(person):
            text = say("Refusals", "Already a member of this body on these days: {person}.")
            return text.format(person=quoted(person, say))
        case PersonInUse("mandate", person):
            text = say(
                "Refusals",
                "The person stays, there are mandates: end them, or remove mistaken ones: {person}.",
            )
            return text.format(person=quoted(person, say))
        case PersonInUse("invited", person):
            text = say(
                "Refusals",
                "The person stays, an expert or observer of a body; remove that entry first: {person}.",
            )
            return text.format(person=quoted(person, say))
        case PersonInUse("candidate", person):
            text = say(
                "Refusals", "The person stays, a candidate; remove a mistaken candidature first: {person}."
            )
            return text.format(person=quoted(person, say))
        case PersonInUse("award_given", person):
            text = say("Refusals", "The person stays, an award was given to them: {person}.")
            return text.format(person=quoted(person, say))
        case PersonInUse("organisation", person):
            text = say("Refusals", "The person stays, they lead an organisation; mend it first: {person}.")
            return text.format(person=quoted(person, say))
        case PersonInUse(_, person):
            text = say("Refusals", "The person stays, a meeting names them; mend the name instead: {person}.")
            return text.format(person=quoted(person, say))
        case MandateInUse(person, day):
            text = say(
                "Refusals",
                "The mandate stays, the roll of the meeting of {day} rests on it; end it instead: {person}.",
            )
            return text.format(person=quoted(person, say), day=day_words(day, say))
        case GroundMissing():
            return say("Refusals", "Say in words on what other ground the mandate ends.")
        case EndsBeforeStart(since, until):
            text = say("Refusals", "The last day lies before the first one: {since} – {until}.")
            return text.format(since=day_words(since, say), until=day_words(until, say))
        case UnlikelyDate(day):
            text = say("Refusals", "This date can hardly be right, look at the year: {day}.")
            return text.format(day=day_words(day, say))
        case BadName("missing"):
            return say("Refusals", "Give a surname and a given name in Kazakh or in Russian.")
        case BadName("too_long", _, quote, limit):
            text = say("Refusals", "Too long, at most {limit} characters are kept: {text}")
            return text.format(text=quoted(quote, say), limit=limit)
        case BadName("bad_character", _, quote, _, character):
            text = say("Refusals", "Remove the unseen character {character}: {text}")
            return text.format(text=quoted(quote, say), character=character)
        case MissingGlyph(character, where):
            text = say("Refusals", "The font cannot print the character {character}; replace it here: {text}")
            return text.format(character=shown(character), text=quoted(where, say))
        case BadName(_, _, quote):
            text = say("Refusals", "There is no letter in this name: {text}")
            return text.format(text=quoted(quote, say))
    return None
