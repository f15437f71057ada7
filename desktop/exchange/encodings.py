"""Which encoding a text came in, told from its letters: no program of the region writes it down."""

import codecs
import re

from desktop.core.names import ALPHABET
from desktop.core.refusals import UnreadableRoster

EIGHT_BIT = ("kz1048", "cp1251", "cp866", "koi8-r")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", *EIGHT_BIT)
"""What a clerk may choose, by Python's names; of two that read a text equally well the first is meant."""

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_OURS = set(ALPHABET + ALPHABET.upper())
_FREQUENT = set("аеинорст")
SAMPLE = 200_000
"""Bytes that are looked at: some thousand people."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_HIGH_BYTES = {0x00, 0x04, 0x20, 0x21}
"""Upper halves of UTF-16 units: ASCII, Cyrillic, dashes and quotes, №."""

MEANT = {
    "utf8": "utf-8",
    "utf-16": "utf-16-le",
    "utf16": "utf-16-le",
    "ptcp154": "kz1048",
    "strk1048-2002": "kz1048",
    "strk1048_2002": "kz1048",
    "windows-1251": "cp1251",
    "win1251": "cp1251",
    "1251": "cp1251",
    "ansi": "cp1251",
    "866": "cp866",
    "ibm866": "cp866",
    "koi8r": "koi8-r",
}


def decoded(data: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """The text of a file called ``name``, and its encoding: found, or the one given.

    Raises:
        UnreadableRoster: "not_text", "encoding" (not in the one given, or in none that we know, or cut off),
            "zero_byte", "unknown_encoding".
    """
    encoding = _known(encoding, name) if encoding else encoding_of(data)
    if not encoding and not _mostly_text(data):
        raise UnreadableRoster("not_text", name)
    if not encoding and b"\0" in data:
        raise UnreadableRoster("zero_byte", name, "", _row_of(data[: data.index(0)].decode("latin-1")))
    try:
        text = data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        row = _row_of(data[: error.start].decode(error.encoding, "replace"))
        raise UnreadableRoster("encoding", name, encoding, row) from error
    if "\0" in text:
        row = _row_of(text[: text.index("\0")])
        raise UnreadableRoster("zero_byte" if _mostly_text(data) else "not_text", name, encoding, row)
    return text, encoding


def _row_of(before: str) -> int:
    """The number of the line that a text has come to."""
    return len(f"{before}.".splitlines())


def encoding_of(data: bytes) -> str:
    """The encoding in which the bytes read best, "" where they read in none."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return encoding
    if encoding := _utf_16(data):
        return encoding
    if _decodes(data, "utf-8"):
        return "utf-8"
    scores = [(_score(data, encoding), -place) for place, encoding in enumerate(EIGHT_BIT)]
    best, place = max(scores)
    return EIGHT_BIT[-place] if best > (0, 0) else ""


def _known(encoding: str, name: str) -> str:
    asked = encoding.strip().lower().replace("_", "-")
    asked = MEANT.get(asked, asked)
    if asked not in ENCODINGS:
        raise UnreadableRoster("unknown_encoding", name, encoding)
    return asked


def _utf_16(data: bytes) -> str:
    """UTF-16 without a mark at its start: nine tenths of every second byte are those of our letters."""
    for encoding, half in (("utf-16-le", data[1:SAMPLE:2]), ("utf-16-be", data[:SAMPLE:2])):
        ours = sum(byte in _HIGH_BYTES for byte in half)
        if len(half) > 1 and ours * 10 >= len(half) * 9 and _decodes(data, encoding):
            return encoding
    return ""


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _score(data: bytes, encoding: str) -> tuple[int, int]:
    """How much the text looks like Kazakh or Russian: letters for it, odd signs and capitals against it.

    The frequent letters decide between KOI8-R in capitals and cp1251 without any, which are the same bytes.
    """
    try:
        text = data[:SAMPLE].decode(encoding)
    except UnicodeDecodeError:
        return -len(data), 0
    if _CONTROL.search(text):
        return -len(data), 0
    score = 0
    before_small = False
    for sign in text:
        ours = sign in _OURS
        if ours:
            score += 1 - 3 * (before_small and sign.isupper())
        elif ord(sign) > 127:
            score -= 4
        before_small = ours and sign.islower()
    return score, sum(sign in _FREQUENT for sign in text.lower())


def _mostly_text(data: bytes) -> bool:
    """Whether the bytes are rather a text with something wrong than a picture or a program."""
    strange = len(_CONTROL_BYTES.findall(data))
    return strange * 100 < len(data)
