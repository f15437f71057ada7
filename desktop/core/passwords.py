"""What a person signs in with, and which passwords are too weak: by length and by known words alone."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

SHORTEST = 12
LONGEST = 256
"""A pasted file is no password."""
LEFT = 8
"""Characters that must be left when every known word is taken out."""
KINDS = 5
"""Different characters at least."""
TELLING = 4
"""A known word or a name that is shorter is no sign of weakness."""

RECOVERY = "recovery"
"""Stands in the place of a sign-in name where the recovery key is used."""

NAME = re.compile(r"[^\W_][\w.-]{0,39}")

PUT_FOR_LETTERS = str.maketrans("@013457$!", "aoieastsi")


class Secret(NamedTuple):
    """A sign-in name and a password; or RECOVERY and the recovery key.

    Without a name it is tried for everyone who has a password.
    """

    words: str
    name: str | None = None

    def __repr__(self) -> str:
        """Nothing of the password, which else would stand in a log."""
        return f"Secret(name={self.name!r})"


class Protection(NamedTuple):
    """How an office becomes encrypted: its first administrator, and the recovery key they were shown."""

    name: str
    full_name: str
    password: str
    recovery: str

    def __repr__(self) -> str:
        """Nothing of the secrets."""
        return f"Protection(name={self.name!r})"


def sign_in_name(typed: str) -> str | None:
    """A sign-in name as it is kept, in small letters; None where it cannot be one.

    It begins with a letter or a figure, and has nothing but those, full stops, hyphens and low lines.
    """
    name = unicodedata.normalize("NFC", typed.strip()).casefold()
    return name if NAME.fullmatch(name) and name != RECOVERY else None


def composed(words: str) -> bytes:
    """The bytes of a password, the same from every keyboard."""
    return unicodedata.normalize("NFC", words).encode("utf-8", "surrogatepass")


def weakness(words: str, known: Collection[str], own: Iterable[str] = ()) -> str | None:
    """Why a password is not taken, None when it is; ``own`` are names of the person and of the office.

    "short", "long", "few" (hardly any different characters, or the same ones over and over), "own" (little
    but an own name), "common" (little but known words, runs of figures, rows of the keyboard).
    """
    words = unicodedata.normalize("NFC", words)
    if len(words) < SHORTEST:
        return "short"
    if len(words) > LONGEST:
        return "long"
    folded = words.casefold()
    if len(set(folded)) < KINDS or repeats(folded):
        return "few"
    names = {part for name in own for part in re.findall(r"\w+", name.casefold()) if len(part) >= TELLING}
    if thin(folded, names):
        return "own"
    return "common" if thin(folded, {*known, *names}) else None


def repeats(words: str) -> bool:
    """Whether one short piece makes up the whole: «мирмирмирмир»."""
    return any(
        words == (words[:length] * (len(words) // length + 1))[: len(words)] for length in range(1, LEFT)
    )


def thin(words: str, known: Collection[str]) -> bool:
    """Whether known words are in it and too little else, also where figures stand for letters."""
    longest_first = sorted((word for word in known if len(word) >= TELLING), key=len, reverse=True)
    return any(len(rest) < LEFT and len(rest) < len(text) for text, rest in spellings(words, longest_first))


def spellings(words: str, known: list[str]) -> Iterator[tuple[str, str]]:
    """Each way to read a password, and what is left of it without known words and without separators."""
    for text in (words, words.translate(PUT_FOR_LETTERS)):
        rest = text
        for word in known:
            rest = rest.replace(word, "")
        yield text, re.sub(r"[\s_.,-]", "", rest)
