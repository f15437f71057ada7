"""One person who was entered twice as expert or observer of a body: no day and no paper is lost."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from desktop.core.invited import ROLES, Standing

ONE_DAY = timedelta(days=1)


def joined(standings: Iterable[Standing]) -> list[Standing]:
    """The earliest first, and no day in two of them.

    Of one capacity, those that share a day become one, with the papers of both. On days of both capacities
    the person is an expert; where nothing is left of the other, its paper goes along.
    """
    entered = sorted(standings, key=began)
    found: list[Standing] = []
    for role in ROLES:
        for each in in_runs(standing for standing in entered if standing.role == role):
            found = laid_under(each, found)
    return sorted(found, key=began)


def in_runs(standings: Iterable[Standing]) -> list[Standing]:
    """Those of one capacity; of such that share a day one is left."""
    found: list[Standing] = []
    for each in standings:
        if found and meet(found[-1], each):
            found.append(together(found.pop(), each))
        else:
            found.append(each)
    return found


def together(one: Standing, other: Standing) -> Standing:
    """The days and the papers of both."""
    last = max(ends(one), ends(other))
    return one._replace(until=None if last == date.max else last, paper=papers(one.paper, other.paper))


def laid_under(standing: Standing, above: list[Standing]) -> list[Standing]:
    """A standing cut to the days on which none of those above it holds, and those."""
    left = [standing]
    for each in above:
        left = [part for whole in left for part in without(whole, each)]
    if left:
        return [*above, *left]
    return [
        each._replace(paper=papers(each.paper, standing.paper)) if meet(each, standing) else each
        for each in above
    ]


def without(whole: Standing, taken: Standing) -> Iterator[Standing]:
    """What is left of the days of one where the other holds."""
    if not meet(whole, taken):
        yield whole
        return
    if whole.since < taken.since:
        yield whole._replace(until=taken.since - ONE_DAY)
    if taken.until is not None and taken.until < ends(whole):
        yield whole._replace(since=taken.until + ONE_DAY)


def meet(one: Standing, other: Standing) -> bool:
    """Whether both share a day."""
    return one.since <= ends(other) and other.since <= ends(one)


def ends(standing: Standing) -> date:
    """The last day, far off where there is none."""
    return standing.until or date.max


def began(standing: Standing) -> date:
    """The first day."""
    return standing.since


def papers(one: str, other: str) -> str:
    """Both papers, each once."""
    return "; ".join(dict.fromkeys(filter(None, (one, other))))
