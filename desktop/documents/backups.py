"""Backups in words: what is in one, what putting it back would lose, what is wrong with all of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.core.backups import Concern, Contents, Lost
from desktop.core.figures import grouped
from desktop.core.salvaging import Salvaged
from desktop.core.texts import Say
from desktop.documents.languages import day_words, hour, language_of

GROUPS: Mapping[str, tuple[str, ...]] = {
    "people": ("person",),
    "bodies": (
        "body", "body_name", "body_seats", "body_type", "body_post", "turn", "invited", "mandate",
        "admission_step", "leave", "basis_paper",
    ),
    "organisations": ("organisation", "accreditation"),
    "awards": ("award", "award_given"),
    "candidates": ("candidate", "candidate_step"),
    "meetings": ("meeting", "item", "guest", "event", "roll", "roll_change", "attendance", "absence"),
    "votes": ("motion", "vote", "elector", "correction"),
    "texts": ("speech", "decision"),
    "acts": ("act", "provision"),
    "users": ("user",),
    "journal": ("journal",),
}  # fmt: skip
"""Tables that are told of together; those of none are records of another kind."""


def contents(found: Contents, say: Say) -> str:
    """What is in an office file."""
    text = say("Backups", "people: {people}, meetings: {meetings}")
    speaks = language_of(say)
    told = text.format(people=grouped(found.people, speaks), meetings=grouped(found.meetings, speaks))
    if found.newest is None:
        return told
    text = say("Backups", "{contents}, newest record: {day}, {hour}")
    return text.format(contents=told, day=day_words(found.newest.date(), say), hour=hour(found.newest))


def loss(lost: Lost, say: Say) -> Iterator[str]:
    """A line for each kind of record that was changed since; one line where none was."""
    sums: dict[str, list[int]] = {}
    for table, *figures in lost.tables:
        group = group_of(table)
        sums[group] = [a + b for a, b in zip(sums.get(group, [0, 0, 0]), figures, strict=True)]
    if not sums:
        yield say("Backups", "Nothing was changed since.")
    speaks = language_of(say)
    pattern = say("Backups", "{what}: {added} added, {changed} changed, {removed} removed")
    for group in (*GROUPS, "other"):
        if group in sums:
            added, changed, removed = (grouped(count, speaks) for count in sums[group])
            yield pattern.format(what=group_words(group, say), added=added, changed=changed, removed=removed)


def group_words(group: str, say: Say) -> str:
    """A kind of record."""
    match group:
        case "people":
            return say("Backups", "People")
        case "bodies":
            return say("Backups", "Bodies and mandates")
        case "organisations":
            return say("Backups", "Organisations")
        case "awards":
            return say("Backups", "Awards")
        case "candidates":
            return say("Backups", "Candidates")
        case "meetings":
            return say("Backups", "Meetings")
        case "votes":
            return say("Backups", "Votes")
        case "texts":
            return say("Backups", "Speeches and decisions")
        case "acts":
            return say("Backups", "Acts")
        case "users":
            return say("Backups", "Users")
        case "journal":
            return say("Backups", "Journal")
    return say("Backups", "Other records")


def concern(found: Concern, say: Say) -> str:
    """What is wrong with the backups of an office, and what helps."""
    match found.kind:
        case "none":
            return say("Backups", "There is no backup yet; choose a folder or a stick for it.")
        case "old":
            text = say("Backups", "The newest backup is old, make a new one; days since then: {days}.")
            return text.format(days=found.days)
        case "gone":
            text = say("Backups", "The folder of the backups is not there, is the stick in? {folder}")
            return text.format(folder=found.folder)
        case "same_disk":
            text = say(
                "Backups",
                "The backups lie on the disk of the data and would be lost with it, "
                "choose a stick or another computer: {folder}",
            )
            return text.format(folder=found.folder)


def moment_words(at: datetime, say: Say) -> str:
    """The moment of a backup."""
    return say("Backups", "{day}, {hour}").format(day=day_words(at.date(), say), hour=hour(at))


def plain(found: Contents) -> dict[str, Any]:
    """What is in an office file, for other programs."""
    return found._asdict() | {"newest": found.newest and found.newest.isoformat()}


def losses(salvaged: Salvaged, say: Say) -> Iterator[str]:
    """What did not come out of a damaged office, a line for each kind of record; one line where all did."""
    sums: dict[str, list[int]] = {}
    for table, *figures in salvaged.losses:
        group = group_of(table)
        sums[group] = [a + b for a, b in zip(sums.get(group, [0] * len(figures)), figures, strict=True)]
    if not sums:
        yield say("Backups", "Everything was read.")
    pattern = say("Backups", "{what}: {figures}")
    for group in (*GROUPS, "other"):
        if group in sums:
            told = "; ".join(loss_figures(sums[group], say))
            yield pattern.format(what=group_words(group, say), figures=told)


def loss_figures(sums: Sequence[int], say: Say) -> Iterator[str]:
    """What is missing of one kind of record; nothing of what is not."""
    patterns = (
        say("Backups", "unreadable pages: {count}"),
        say("Backups", "damaged records: {count}"),
        say("Backups", "left out with what they belonged to: {count}"),
        say("Backups", "incomplete: {count}"),
        say("Backups", "taken from the journal: {count}"),
        say("Backups", "entered in place of lost ones: {count}"),
    )
    for pattern, count in zip(patterns, sums, strict=True):
        if count:
            yield pattern.format(count=grouped(count, language_of(say)))


def group_of(table: str) -> str:
    """The kind of record that a table holds."""
    return next((name for name, tables in GROUPS.items() if table in tables), "other")
