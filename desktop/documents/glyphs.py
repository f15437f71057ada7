"""What the font of a paper can print: a text with any other character is refused, never printed with a hole.

ReportLab draws a black box for a character that the font lacks, and says nothing.
"""

import re
import unicodedata
from collections.abc import Collection

from desktop.core.names import ALPHABET
from desktop.core.refusals import MissingGlyph

NBSP = "\u00a0"

REQUIRED = frozenset(ALPHABET + ALPHABET.upper() + "0123456789№«»–—−…()[],.:;!?- " + NBSP)
"""Without these no paper of ours can be set, whatever its text."""

AROUND = 16
"""Characters on each side of the one that is missing, so that it can be found in the text."""

_SPACES = re.compile(r"[\t\u2000-\u200a\u205f\u3000]")
_MONTHS = "қыркүйек|желтоқсан|сентябр"
"""Those that are longer than the words that are tied to a figure anyway, whatever their ending."""
_TIES = (
    (re.compile(r"№ (?=\S)"), "№" + NBSP),
    (re.compile(r" (?=[–—](?:\s|$))"), NBSP),
    (re.compile(r"(?<=[–—]) (?=\d)"), NBSP),
    (re.compile(r"(?<=×) | (?=[×=])|(?<==) (?=\d)"), NBSP),
    (re.compile(rf"(?<=\d) (?=\d+/\d|\d{{3}}\b|[а-яәғқңөұүһі]{{1,7}}\b|{_MONTHS})"), NBSP),
    (re.compile(r"(?<=\b[^\W\d_]\.) (?=\w)"), NBSP),
    (re.compile(r"\b(ст|пп|art|par|No|Decree|Law)(\.?) (?=\d)"), rf"\1\2{NBSP}"),
    (re.compile(r"(?<!\w)([^\W\d_]) (?=\w)"), rf"\1{NBSP}"),
)


def printable(text: str, covered: Collection[int]) -> str:
    """The text as it goes to paper: letters in one piece, known spaces, tied where no line may end.

    Raises:
        MissingGlyph: the first character that is not among those covered by the font.
    """
    text = unicodedata.normalize("NFC", text)
    text = _SPACES.sub(" ", text.replace("\u202f", NBSP).replace("\u2007", NBSP))
    missing = [text.index(each) for each in set(text) if ord(each) not in covered]
    if missing:
        place = min(missing)
        raise MissingGlyph(text[place], text[max(0, place - AROUND) : place + AROUND + 1])
    return tied(text)


def tied(text: str) -> str:
    """The text with № and its number, dashes and one-letter words kept off the ends of lines."""
    for pattern, bound in _TIES:
        text = pattern.sub(bound, text)
    return text


def lines_of(text: str) -> list[str]:
    """The paragraphs of a stored text, without empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def seen(code: int) -> bool:
    """Whether a character leaves a mark, which control and format characters (NUL, U+202E) never do."""
    return not unicodedata.category(chr(code)).startswith("C")
