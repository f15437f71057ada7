"""What a paper says in one language, block by block; both languages give the same blocks in one order."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from desktop.core.minutes import Spelled
from desktop.core.names import initials_first
from desktop.core.texts import Say, Text
from desktop.documents.glyphs import lines_of, printable
from desktop.documents.initials import kept_together
from desktop.documents.languages import language_of

_ENDED = re.compile(r"([.!?:…]|(?<!&amp)(?<!&lt)(?<!&gt);)$")


class Block(NamedTuple):
    """Paragraphs in the markup of ReportLab that belong together."""

    style: str
    paragraphs: tuple[str, ...]
    keeps: bool = False
    """Whether the next block must begin on the same page: a heading, the figures of a vote."""
    outline: str = ""
    """Its entry in the outline of the file."""


class Voice(NamedTuple):
    """One language of a paper, and what its font can print: every text is escaped and checked here."""

    say: Say
    covered: frozenset[int]

    @property
    def language(self) -> str:
        """ "kk" or "ru"."""
        return language_of(self.say)

    def plain(self, text: str) -> str:
        """A text as markup, with the initials on the line of their surname.

        Raises:
            MissingGlyph: a character that the font lacks.
        """
        return escape(kept_together(printable(text, self.covered)))

    def strong(self, text: str) -> str:
        """A label in bold."""
        return f"<b>{self.plain(text)}</b>"

    def missing(self) -> str:
        """What stands where this language has no text, so that no decision disappears from a paper."""
        return f"<i>{self.plain(self.say('Minutes', '[no text]'))}</i>"

    def lines(self, text: Text) -> list[str]:
        """The paragraphs of a text; a mark where only this language lacks it; none where both do."""
        own = [self.plain(line) for line in lines_of(text.of(self.language))]
        other = any(lines_of(spelling) for spelling in text)
        return own or ([self.missing()] if other else [])

    def line(self, text: Text) -> str:
        """A text as one line of words, or the mark; "" where both languages lack it."""
        return " ".join(self.lines(text))

    def names(self, people: Iterable[Spelled]) -> str:
        """«Р.У. Ким, А.Қ. Сәрсенова» as plain text."""
        return ", ".join(initials_first(person.of(self.language)) for person in people)

    def called(self, name: Text) -> str:
        """A name or a reason, in the other language where this one lacks it; as plain text.

        Neither can be added any more when the paper is printed.
        """
        return " ".join(name.shown(self.language).split())


def run(*parts: str) -> str:
    """Whole sentences and labels, one after another, in one paragraph."""
    return " ".join(part for part in parts if part)


def ended(markup: str) -> str:
    """A sentence with its full stop, which a name in initials or a question may bring itself."""
    return markup if _ENDED.search(markup) else markup + "."


def paragraphs(style: str, lines: Sequence[str]) -> list[Block]:
    """One block for the lines of a text, none for no lines."""
    return [Block(style, tuple(lines))] if lines else []
