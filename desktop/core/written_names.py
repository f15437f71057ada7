"""A person's name where it was typed into a text: with or without patronymic, in initials, declined."""

import re
from collections.abc import Iterable

from desktop.core.names import Name, fold

ENDINGS = ("ая", "ый", "ий", "ой", "а", "я", "ь", "й")
"""What a declension changes at the end of a Russian name, folded; a Kazakh one adds to the whole word."""
SHORTEST = 3
"""Letters of a name that are left at least."""
RUSSIAN = (
    "а|у|ю|я|е|и|ы|й|ь|ой|ей|ою|ею|ом|ем|ым|им|ого|его|ому|ему|ую|юю|ая|яя|ый|ий|ых|их|ыми|ими|ам|ами|ах"
)
KAZAKH = (
    "нын|нин|дын|дин|тын|тин|га|ге|ка|ке|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|ны|ни|ды|ди|ты|ти"
    "|мен|бен|пен"
)
"""What cases add, folded: the Russian ones to a stem, the Kazakh ones to the whole word."""
PATRONYMIC = r"[^\W\d_]+(?:вич|вна|улы|кызы|оглы)"
"""How most patronymics end: another one than the person's tells that another person is meant."""


BESIDE = re.compile(r"\s+[^\W\d_a-zа-яәғқңөұүһі]")
"""Another name after a surname, or its initial: a capital letter."""
BEFORE = re.compile(r"[^\W\d_]\.\s*$")
"""An initial before it."""


class WrittenName:
    """Finds any of the spellings of one person."""

    def __init__(self, spellings: Iterable[Name]) -> None:
        names = [name for name in dict.fromkeys(spellings) if name.surname and name.given]
        patterns = [pattern for name in names for pattern in patterns_of(name)]
        self._found = re.compile("|".join(patterns)) if patterns else None
        alone = "|".join(dict.fromkeys(begun(name.surname) for name in names))
        self._alone = re.compile(rf"\W*(?:{alone})\W*") if names else None
        self._surname = re.compile(rf"\b(?:{alone})") if names else None
        self.begins = tuple(sorted({begins for name in names for begins in written(name.surname)}))
        """How the surname may begin in a text, letter by letter."""

    def stands_in(self, text: str) -> bool:
        """Whether a text names the person; a surname alone does only where the text is nothing else."""
        return self.without(text, "") != text

    def may_stand_in(self, text: str) -> bool:
        """Whether the surname stands in a text with no other name beside it, so that anybody may be meant."""
        return self.without_surname(text, "") != text

    def without_surname(self, text: str, instead: str) -> str:
        """The text with other words in the place of the surname where it stands by itself."""
        folded = fold(text)
        if self._surname is None or len(folded) != len(text):
            return text
        for found in reversed([*self._surname.finditer(folded)]):
            start, end = found.span()
            if not BESIDE.match(text[end:]) and not BEFORE.search(text[:start]):
                text = text[:start] + instead + text[end:]
        return text

    def without(self, text: str, instead: str) -> str:
        """The text with other words in the place of the name."""
        folded = fold(text)
        if self._found is None or self._alone is None:
            return text
        if self._alone.fullmatch(folded):
            return instead
        spans = [found.span() for found in self._found.finditer(folded)]
        if spans and len(folded) != len(text):
            return instead  # letters in pieces: it cannot be told which signs they are
        for start, end in reversed(spans):
            text = text[:start] + instead + text[end:]
        return text


def written(surname: str) -> tuple[str, str, str]:
    """The beginning that no case changes, in the letters that a clerk types."""
    begins = surname[: len(stem(surname))]
    return begins, begins.upper(), begins.lower()


def patterns_of(name: Name) -> tuple[str, str]:
    """The surname before the others, and after them."""
    surname = begun(name.surname)
    given = rf"(?:{begun(name.given)}|{initial(name.given)})"
    patronymic = rf"(?:{begun(name.patronymic)}|{initial(name.patronymic)})" if name.patronymic else ""
    follows = rf"(?:\s*{patronymic})?" if patronymic else ""
    leads = rf"(?:{patronymic}\s*)?" if patronymic else ""
    nobody_else = rf"(?!\s*[^\W\d_]\.)(?!\s+{PATRONYMIC}(?:{RUSSIAN}|{KAZAKH})?\b)"
    return (
        rf"\b{surname},?\s+{given}{follows}{nobody_else}",
        rf"(?<!\w\.)(?<!\w\.\s)\b{given}\s*{leads}{surname}\b",
    )


def begun(word: str) -> str:
    """A pattern of a word in any case."""
    return rf"(?:{re.escape(stem(word))}(?:{RUSSIAN})?|{re.escape(fold(word))}(?:{KAZAKH})?)\b"


def initial(word: str) -> str:
    """A pattern of an initial."""
    return rf"{re.escape(fold(word)[:1])}\."


def stem(word: str) -> str:
    """What a declension leaves of a word, folded."""
    folded = fold(word)
    for ending in ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= SHORTEST:
            return folded.removesuffix(ending)
    return folded
