"""A text of the records in the two languages that papers are written in."""

from typing import NamedTuple, Protocol

PAPER_LANGUAGES = ("kk", "ru")
LANGUAGES = ("kk", "ru", "en")


class Text(NamedTuple):
    """Kazakh and Russian of one text; an empty string where a language is missing."""

    kk: str = ""
    ru: str = ""

    def of(self, language: str) -> str:
        """The text in that language alone, "" where it is missing; for paper."""
        return self.ru if language == "ru" else self.kk

    def shown(self, language: str) -> str:
        """The text in that language, else in the other one; for the window."""
        return self.of(language) or self.kk or self.ru

    def missing(self) -> tuple[str, ...]:
        """Languages that lack this text while the other one has it."""
        if not any(self):
            return ()
        return tuple(language for language in PAPER_LANGUAGES if not self.of(language).strip())


class Trio(NamedTuple):
    """Kazakh, Russian and English of a name that the window shows in all three: of a body, of an act."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def of(self, language: str) -> str:
        """The text in that language; in Russian or Kazakh where English is missing."""
        found = {"kk": self.kk, "ru": self.ru, "en": self.en}[language]
        return found or self.ru or self.kk


class Say(Protocol):
    """Looks up what people read, in one language: context, English source, a comment, a count for ``%n``.

    Raises LookupError for a text that is not translated.
    """

    def __call__(self, context: str, source: str, comment: str = "", n: int = -1, /) -> str: ...
