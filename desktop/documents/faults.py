"""Troubles with files, each as one sentence: the office file, and lists of people to be read."""

from desktop.core.refusals import (
    BackupInUse,
    CopyDiffers,
    DamagedBackup,
    DamagedOffice,
    DiskFailed,
    DiskFull,
    NewerOffice,
    NoSuchFile,
    NotAnOffice,
    OfficeBusy,
    OfficeExists,
    OfficeInUse,
    OlderOffice,
    ReadOnlyOffice,
    Trouble,
    UnknownColumn,
    UnreadableFile,
    UnreadableRoster,
)
from desktop.core.texts import Say
from desktop.documents.languages import day_words, hour


def of_file(trouble: Trouble, say: Say) -> str | None:
    """The office file, its disk and its lock."""
    match trouble:
        case NoSuchFile(path):
            return say("Refusals", "There is no such file: {path}.").format(path=path)
        case OfficeExists(path):
            text = say("Refusals", "A file of this name is there already and was left as it is: {path}.")
            return text.format(path=path)
        case NotAnOffice(path):
            text = say("Refusals", "This is not an office file, nothing in it was changed: {path}.")
            return text.format(path=path)
        case NewerOffice(path):
            text = say("Refusals", "A newer version of the program is needed to open this file: {path}.")
            return text.format(path=path)
        case DamagedOffice(path):
            text = say(
                "Refusals", "The office file is damaged and was left as it is; take the last backup: {path}."
            )
            return text.format(path=path)
        case ReadOnlyOffice(path):
            text = say("Refusals", "The file or its folder is read-only, nothing was written: {path}.")
            return text.format(path=path)
        case OfficeInUse():
            return in_use(trouble, say)
        case OfficeBusy(path):
            text = say("Refusals", "Another program keeps the file locked, try again in a minute: {path}.")
            return text.format(path=path)
        case DiskFull(path):
            text = say(
                "Refusals",
                "No room is left on the disk; what was recorded before is kept. Free some space: {path}.",
            )
            return text.format(path=path)
        case DiskFailed(path):
            text = say(
                "Refusals",
                "The disk or the network folder does not answer; what was recorded before is kept: {path}.",
            )
            return text.format(path=path)
    return of_copy(trouble, say)


def of_copy(trouble: Trouble, say: Say) -> str | None:
    """Backups, and files that are only looked at."""
    match trouble:
        case OlderOffice(path):
            text = say(
                "Refusals",
                "The file is of an earlier version; open it once to work in it, then it can be read: {path}.",
            )
            return text.format(path=path)
        case CopyDiffers(path):
            text = say(
                "Refusals",
                "The disk did not keep what was written, the copy was removed; take another disk: {path}.",
            )
            return text.format(path=path)
        case DamagedBackup(path):
            text = say("Refusals", "This backup is damaged, nothing was changed; take another one: {path}.")
            return text.format(path=path)
        case BackupInUse(path):
            text = say("Refusals", "This file is the office itself, not a backup of it: {path}.")
            return text.format(path=path)
    return None


def in_use(trouble: OfficeInUse, say: Say) -> str:
    """Who holds the office, as far as the lock tells."""
    if not trouble.holder or trouble.since is None:
        return say("Refusals", "The office is open in another window or on another computer: {path}.").format(
            path=trouble.path
        )
    text = say("Refusals", "The office is open elsewhere: {holder}, {computer}, since {day}, {hour}.")
    return text.format(
        holder=trouble.holder,
        computer=trouble.computer,
        day=day_words(trouble.since.date(), say),
        hour=hour(trouble.since),
    )


def of_list(trouble: Trouble, say: Say) -> str | None:
    """A list of people that is to be read."""
    match trouble:
        case UnreadableFile(path):
            text = say("Refusals", "The file cannot be read, look whether it is still there: {path}.")
            return text.format(path=path)
        case UnknownColumn(column, field):
            text = say("Refusals", "No such column, or nothing is kept under this name: {column} = {field}.")
            return text.format(column=column, field=field)
        case UnreadableRoster():
            return unreadable(trouble, say).format(
                name=trouble.name, encoding=trouble.encoding, row=trouble.row
            )
    return None


def unreadable(trouble: UnreadableRoster, say: Say) -> str:
    """Why a list cannot be read, and what would help."""
    match trouble.reason:
        case "kind":
            return say("Refusals", "Lists are read from .csv, .txt and .xlsx: {name}.")
        case "old_excel":
            return say("Refusals", "This is the old Excel format; save it as .xlsx: {name}.")
        case "password":
            return say("Refusals", "The workbook has a password; save it without one: {name}.")
        case "damaged":
            return say("Refusals", "The list is damaged; save it anew and try again: {name}.")
        case "encoding" if trouble.row:
            return say(
                "Refusals",
                "Row {row} is not in the encoding of the list; choose another one or mend the row: {name}.",
            )
        case "zero_byte":
            return say("Refusals", "Row {row} has a byte that is no letter; save the list anew: {name}.")
        case "encoding":
            return say("Refusals", "The text is not in this encoding; choose another one: {name}.")
        case "unknown_encoding":
            return say("Refusals", "There is no such encoding: {encoding}.")
        case "empty":
            return say("Refusals", "There is nothing in the list: {name}.")
        case "too_big":
            return say("Refusals", "The list is too big; divide it into parts: {name}.")
        case _:
            return say("Refusals", "This file is not a list of people: {name}.")
