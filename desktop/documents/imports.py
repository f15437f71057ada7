"""What became of each row of a list of people, in words."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.core.merging import ImportReport, RowNote
from desktop.core.texts import Say


def reason_words(reason: str, say: Say) -> str:
    """Why a row was left, or "" for a reason that is none."""
    match reason:
        case "known":
            return say("Imports", "already in the list")
        case "post_differs":
            return say("Imports", "already in the list with another post, which is kept")
        case "repeated":
            return say("Imports", "the same as a row above")
        case "several":
            return say("Imports", "could be more than one person")
        case "spelling_differs":
            return say("Imports", "one spelling is that of a person, the other is not")
        case "patronymic_missing":
            return say("Imports", "the patronymic stands on one side only")
        case "organisation_differs":
            return say("Imports", "the same name with another organisation")
        case "missing":
            return say("Imports", "surname or given name is missing")
        case "too_long":
            return say("Imports", "the text is too long")
        case "bad_character":
            return say("Imports", "there is an unseen character")
        case "no_letter":
            return say("Imports", "there is no letter in the name")
        case _:
            return ""


def warning_words(warning: str, say: Say) -> str:
    """What was noticed in a row that was taken."""
    match warning:
        case "lookalikes_mended":
            return say("Imports", "Latin letters were made Cyrillic")
        case "lookalikes_left":
            return say("Imports", "Latin letters are left in a Cyrillic word")
        case "half_spelling":
            return say("Imports", "one spelling lacks its surname or its given name")
        case "sex_unknown":
            return say("Imports", "the sex was not understood")
        case _:
            return ""


def groups(report: ImportReport, say: Say) -> tuple[tuple[str, Sequence[RowNote]], ...]:
    """The rows by what became of them, with what that is called."""
    return (
        (say("Imports", "Added: {count}"), report.added),
        (say("Imports", "Updated: {count}"), report.updated),
        (say("Imports", "Skipped: {count}"), report.skipped),
        (say("Imports", "Left to you: {count}"), report.doubtful),
        (say("Imports", "Not read: {count}"), report.problems),
    )


def lines(report: ImportReport, say: Say) -> Iterator[str]:
    """Counts, and with its number in the file each row of which there is more to say."""
    for heading, notes in groups(report, say):
        yield heading.format(count=len(notes))
        yield from (f"  {row_line(note, say)}" for note in notes if remarkable(note))


def remarkable(note: RowNote) -> bool:
    """Whether a row was not simply taken, and not simply known."""
    return note.reason not in ("", "known") or bool(note.warnings)


def row_line(note: RowNote, say: Say) -> str:
    """A row: its number, whom it names, why it was left, what was noticed."""
    remarks = [reason_words(note.reason, say), *(warning_words(each, say) for each in note.warnings)]
    line = say("Imports", "row {number}: {name} – {remarks}")
    return line.format(
        number=note.number, name=note.name, remarks="; ".join(remark for remark in remarks if remark)
    )


def plain(report: ImportReport) -> dict[str, list[dict[str, Any]]]:
    """The same for other programs; reasons and warnings by their codes."""
    found = {
        "added": report.added,
        "updated": report.updated,
        "skipped": report.skipped,
        "doubtful": report.doubtful,
        "problems": report.problems,
    }
    return {
        fate: [
            {
                "row": note.number,
                "name": note.name,
                "reason": note.reason,
                "warnings": list(note.warnings),
                "person": note.person_id or None,
            }
            for note in notes
        ]
        for fate, notes in found.items()
    }
