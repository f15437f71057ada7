"""People as the list at the left shows them, whatever the tab: found by the start of any word."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.core.mandates import Member
from desktop.core.names import Name, full, search_words
from desktop.core.people import Person
from desktop.core.texts import Text
from desktop.ui.languages import language

KEPT = 8_192
"""Rows whose words are remembered from one key to the next."""


class Listed(NamedTuple):
    """A row of the list."""

    id: int
    kk: Name
    ru: Name
    organisation: Text
    post: Text

    def name(self) -> str:
        """The full name in the language of the window, else in the other one."""
        own, other = (self.ru, self.kk) if language() == "ru" else (self.kk, self.ru)
        return full(own if own.surname else other)

    def work(self) -> str:
        """Organisation and post there."""
        speaks = language()
        return ", ".join(filter(None, (self.organisation.shown(speaks), self.post.shown(speaks))))


def of_person(person: Person) -> Listed:
    """The row of a person."""
    return Listed(person.id, person.kk, person.ru, person.organisation, person.post)


def of_members(members: Iterable[Member]) -> list[Listed]:
    """The rows of a composition; who holds two mandates there stands once."""
    rows = (
        Listed(member.mandate.person_id, member.kk, member.ru, member.organisation, member.post)
        for member in members
    )
    return list({row.id: row for row in rows}.values())


def matching(rows: Sequence[Listed], typed: str) -> list[Listed]:
    """Those with a word that starts as each typed one; all for an empty text."""
    asked = search_words(typed)
    return [row for row in rows if found_by(asked, row)] if asked else list(rows)


@lru_cache(KEPT)
def words_of(row: Listed) -> tuple[str, ...]:
    """The folded words by which a person is found, as in the index of the office."""
    return tuple(search_words(" ".join((*row.kk, *row.ru, *row.organisation))))


def found_by(asked: Sequence[str], row: Listed) -> bool:
    """Whether each typed word begins a word of the row."""
    words = words_of(row)
    return all(any(word.startswith(start) for word in words) for start in asked)
