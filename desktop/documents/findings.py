"""What the full check has found, in words."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.core.checkup import Finding
from desktop.core.texts import Say
from desktop.documents.record_words import tables


def lines(found: Sequence[Finding], say: Say) -> Iterator[str]:
    """A line for each finding."""
    if not found:
        yield say("Findings", "Nothing wrong was found.")
    for each in found:
        yield finding(each, say)


def plain(found: Sequence[Finding], say: Say) -> dict[str, Any]:
    """The findings for other programs."""
    return {
        "sound": not found,
        "findings": [each._asdict() | {"sentence": finding(each, say)} for each in found],
    }


def finding(found: Finding, say: Say) -> str:
    """One finding; tables by the words of the journal."""
    words = tables(say)
    detail = words.get(found.detail, found.detail) if found.kind == "reference" else found.detail
    return _pattern(found, say).format(table=words.get(found.table, found.table), row=found.row, text=detail)


def _pattern(found: Finding, say: Say) -> str:
    match found.kind:
        case "length":
            return say("Findings", "The file is too short, bytes are missing at its end: {text}.")
        case "page":
            return say("Findings", "A page of the file was altered: {text}.")
        case "structure":
            return say("Findings", "The file is damaged: {text}.")
        case "reference":
            return say(
                "Findings", "A record refers to another that is not there: {table} No {row}; missing: {text}."
            )
        case "index":
            return say("Findings", "The search does not find a person by their name: No {row}.")
        case "figures":
            return say("Findings", "The figures of a vote are not the sum of the votes cast: vote No {row}.")
        case "electorate":
            return say("Findings", "Those who voted do not agree with the roll and the log: vote No {row}.")
        case "outcome":
            return say("Findings", "An outcome does not follow from its figures and act: vote No {row}.")
        case "journal":
            return say("Findings", "The journal was altered, the first entry that does not fit: No {row}.")
