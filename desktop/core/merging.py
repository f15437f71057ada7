"""Two records of one person made one: who may be the same, which mandates stay."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal, NamedTuple

from desktop.core.mandates import POSTS, Ending, Mandate
from desktop.core.names import Name, fold
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft, spelled

ONE_DAY = timedelta(days=1)
Why = Literal["iin", "born", "name"]


class Alike(NamedTuple):
    """Someone who may be the same person: by the IIN, by name and birth date, or by the name alone."""

    person: Person
    why: Why


class Seats(NamedTuple):
    """The mandates of one body after the joining.

    ``kept`` share no day; one with the number 0 is new: what goes on after a post of higher rank. ``gone``
    names, for each mandate that is taken out, the one into which its days and papers went.
    """

    kept: tuple[Mandate, ...]
    gone: dict[int, int]


def likeness(one: PersonDraft, facts: Particulars, other: PersonDraft, known: Particulars) -> Why | None:
    """Why two records may be of one person; None where they share no name, or something tells them apart."""
    if facts.iin and facts.iin == known.iin:
        return "iin"
    if (facts.iin and known.iin) or not (namesakes(one.kk, other.kk) or namesakes(one.ru, other.ru)):
        return None
    if facts.born and known.born:
        return "born" if facts.born == known.born else None
    return "name"


def namesakes(one: Name, other: Name) -> bool:
    """Whether surname and given name are the same, and no patronymic tells them apart."""
    if not (spelled(one) and spelled(other)) or fold(" ".join(one[:2])) != fold(" ".join(other[:2])):
        return False
    both = one.patronymic and other.patronymic
    return not both or fold(one.patronymic) == fold(other.patronymic)


# ------- the mandates of one body


def seats(mandates: Sequence[Mandate]) -> Seats:
    """Mandates of both records in one body, without losing a day of membership.

    Days that both cover in one post become one mandate, with the admission of the earlier and the ending of
    the one that ends later. Where the posts differ, the one that began later holds, the higher one where both
    began on one day; the other goes on afterwards.
    """
    waiting, kept, gone = sorted(mandates, key=turn), list[Mandate](), dict[int, int]()
    while waiting:
        mandate = waiting.pop(0)
        last = kept[-1] if kept else None
        if last is None or last_day(last) < mandate.since:
            kept.append(mandate)
        elif last.post == mandate.post:
            kept[-1] = one_of(last, mandate, gone)
        else:
            waiting = sorted([*waiting, *cut(kept, mandate, gone)], key=turn)
    return Seats(tuple(kept), settled(gone))


def one_of(last: Mandate, mandate: Mandate, gone: dict[int, int]) -> Mandate:
    """Both as one mandate, under the number of the first that has one."""
    number = last.id or mandate.id
    if mandate.id and mandate.id != number:
        gone[mandate.id] = number
    later = max(last, mandate, key=last_day)
    return replace(last, id=number, until=later.until, ending=later.ending)


def cut(kept: list[Mandate], mandate: Mandate, gone: dict[int, int]) -> list[Mandate]:
    """Let a mandate in another post hold in its days; what goes on of the last one afterwards."""
    last = kept.pop()
    rest = []
    if last_day(last) > last_day(mandate):
        assert mandate.until is not None
        rest = [replace(last, id=0, since=mandate.until + ONE_DAY)]
    if last.since < mandate.since:
        kept.append(replace(last, until=mandate.since - ONE_DAY, ending=Ending()))
    elif rest:
        rest = [replace(rest[0], id=last.id)]
    elif last.id:
        gone[last.id] = mandate.id
    kept.append(mandate)
    return rest


def settled(gone: dict[int, int]) -> dict[int, int]:
    """Each mandate that goes, with one that stays."""
    found = {}
    for number, into in gone.items():
        while into in gone:
            into = gone[into]
        found[number] = into
    return found


def turn(mandate: Mandate) -> tuple[date, int, int]:
    """By the first day; of one day the lower post first, for the higher one takes its place."""
    return mandate.since, -POSTS.index(mandate.post), mandate.id


def last_day(mandate: Mandate) -> date:
    """The last day, far ahead while the mandate lasts."""
    return mandate.until or date.max
