"""The meetings of an office as a list."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.core.meetings import Meeting, State
from desktop.core.numbering import roman
from desktop.core.texts import Say
from desktop.documents.languages import language_of


def state_words(state: State, say: Say) -> str:
    """Planned, open or closed."""
    match state:
        case "planned":
            return say("Registers", "planned")
        case "open":
            return say("Registers", "open")
        case "closed":
            return say("Registers", "closed")


def number_of(meeting: Meeting) -> str:
    """The number as papers write it."""
    return roman(meeting.number) if meeting.roman else str(meeting.number)


def lines(meetings: Sequence[Meeting], say: Say) -> Iterator[str]:
    """A line for each meeting under headings, in columns."""
    if not meetings:
        yield say("Registers", "There are no meetings yet.")
        return
    headings = (
        say("Registers", "id"),
        say("Registers", "body"),
        say("Registers", "No"),
        say("Registers", "date"),
        say("Registers", "state"),
    )
    language = language_of(say)
    rows = [headings] + [
        (
            str(each.id),
            each.body.of(language),
            number_of(each),
            each.day.isoformat(),
            state_words(each.state, say),
        )
        for each in meetings
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def plain(meetings: Sequence[Meeting], say: Say) -> list[dict[str, Any]]:
    """The same for other programs: the number in figures, the state as planned, open or closed."""
    language = language_of(say)
    return [
        {
            "id": each.id,
            "body": each.body.of(language),
            "number": each.number,
            "date": each.day.isoformat(),
            "state": each.state,
        }
        for each in meetings
    ]
