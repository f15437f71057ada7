"""Lists that cannot be read and papers that cannot be printed."""

from desktop.core.refusals.trouble import Fault, Refusal


class UnreadableRoster(Refusal):
    """A list of people that cannot be read; ``name`` is that of the file, without its folder.

    ``reason`` is one of "kind" (not .csv, .txt or .xlsx), "old_excel" (.xls), "password", "damaged",
    "not_text", "encoding" (not in the encoding that was asked for), "zero_byte", "unknown_encoding",
    "empty", "too_big". ``row`` is the line of a text at which it ends, 0 where none is to blame.
    """

    reason: str
    name: str
    encoding: str = ""
    row: int = 0


class UnreadableFile(Fault):
    """A file that was to be read is gone, forbidden, or the disk does not give it."""

    path: str


class UnknownColumn(Refusal):
    """The list has no such column, or a column was to be read as something that we do not keep."""

    column: str
    field: str


class MissingGlyph(Refusal):
    """A paper would need a character that its font lacks or that prints as nothing (NUL, U+202E).

    ``where`` is the text around the character, or the name of the font when a whole alphabet is not there.
    """

    character: str
    where: str
