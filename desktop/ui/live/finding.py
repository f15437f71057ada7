"""Finding members of a roll by a few letters, in memory: a hall waits for every key."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.core.meetings import Seat
from desktop.core.names import fold, search_words


class Known(NamedTuple):
    """A member with the folded words they are found by."""

    person_id: int
    surnames: tuple[str, ...]
    words: tuple[str, ...]


def known(seat: Seat) -> Known:
    """What a member is found by: names in both spellings, organisation and post."""
    surnames = search_words(f"{seat.kk.surname} {seat.ru.surname}")
    rest = search_words(" ".join((*seat.kk[1:], *seat.ru[1:], *seat.organisation, *seat.post)))
    return Known(seat.person_id, tuple(surnames), (*surnames, *rest))


def found(typed: str, people: Iterable[Known]) -> list[int]:
    """Those who have a word for each one typed; surnames first, otherwise in the order given."""
    asked = search_words(typed)
    if not asked:
        return []
    by_surname: list[int] = []
    others: list[int] = []
    for person in people:
        if all(begins(person.words, word) for word in asked):
            named = begins(person.surnames, asked[0])
            (by_surname if named else others).append(person.person_id)
    return by_surname + others


def begins(words: Sequence[str], start: str) -> bool:
    """Whether one of the words begins so."""
    return any(word.startswith(start) for word in words)


def bold_lengths(text: str, typed: str) -> list[tuple[str, int]]:
    """The words of a name, each with how many of its letters were typed."""
    asked = search_words(typed)
    return [
        (word, max((len(a) for a in asked if fold(word).startswith(a)), default=0)) for word in text.split()
    ]
