"""Sentences for what safe-keeping declines: rights, undo, the journal."""

from desktop.core.refusals import CannotUndo, JournalKept, NotAllowed, OpenedToRead, Trouble
from desktop.core.texts import Say


def of_safekeeping(trouble: Trouble, say: Say) -> str | None:
    """Who may, what can be taken back, what is kept."""
    match trouble:
        case NotAllowed():
            return say(
                "Refusals", "Your role does not allow this; nothing was changed. Ask the administrator."
            )
        case OpenedToRead():
            return say("Refusals", "The office was opened for reading only; nothing was changed.")
        case CannotUndo(reason):
            return not_undone(reason, say)
        case JournalKept(0):
            return say("Refusals", "The journal is kept for ever; set for how many years to keep it first.")
        case JournalKept(years):
            text = say("Refusals", "Nothing in the journal is older than it is kept, in years: {years}.")
            return text.format(years=years)
    return None


def not_undone(reason: str, say: Say) -> str:
    """Why a step stays as it is."""
    match reason:
        case "final":
            return say("Refusals", "This is final; it is corrected with a reason, not undone.")
        case "changed":
            return say("Refusals", "Not undone: the same records were changed since.")
        case "used":
            return say("Refusals", "Not undone: other records already refer to it.")
        case "undone":
            return say("Refusals", "This was undone already.")
    return say("Refusals", "There is nothing to undo.")
