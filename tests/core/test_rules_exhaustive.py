"""Every provision against plain integer inequalities, for every T up to 200 and every P and F up to T.

Provisions with the same numbers are counted through once; a further test holds each one to its numbers.
``outcome`` is asked at each border of F, where alone it can change; ``carried`` at every F.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import pytest

from desktop.core import counting
from desktop.core.acts import Citation, Ruling, Share
from desktop.core.refusals import BadFigures
from desktop.core.texts import Trio
from desktop.core.voting import Tally
from desktop.exchange.acts import bundled

LARGEST = 200
SOURCE = Citation("act", Trio("", "", ""), "1")
TALLIES = [Tally(votes) for votes in range(LARGEST + 1)]

Inequality = Callable[[int, int], bool]


class Plain(NamedTuple):
    """A rule as the paragraphs have it: P of T, and F of T and P; no quorum stated is None."""

    quorum: Inequality | None
    decision: Callable[[int, int, int], bool]


SESSION = Plain(lambda t, p: 3 * p >= 2 * t, lambda t, p, f: 2 * f > p)
COUNCIL = Plain(lambda t, p: 3 * p >= 2 * t, lambda t, p, f: 3 * f >= 2 * p)
OLD_COUNCIL = Plain(None, lambda t, p, f: 3 * f >= 2 * t)
OWN = Plain(lambda t, p: 2 * p > t, lambda t, p, f: 2 * f > p)

TWO_THIRDS = Share(2, 3, False, "total")
TWO_THIRDS_PRESENT = Share(2, 3, False, "present")
HALF_PRESENT = Share(1, 2, True, "present")

NUMBERS: dict[tuple[Share | None, Share], Plain] = {
    (TWO_THIRDS, HALF_PRESENT): SESSION,
    (TWO_THIRDS, TWO_THIRDS_PRESENT): COUNCIL,
    (None, TWO_THIRDS): OLD_COUNCIL,
    (Share(1, 2, True, "total"), HALF_PRESENT): OWN,
}

PROVISIONS = {
    ("kz-2024-747", "session"): SESSION,
    ("kz-2024-747", "council"): COUNCIL,
    ("kz-2002-856", "session"): SESSION,
    ("kz-2002-856", "council"): OLD_COUNCIL,
    ("kz-akm-2003-37", "session"): SESSION,
    ("kz-akm-2003-37", "council"): OLD_COUNCIL,
    ("kz-2008-70", "council"): COUNCIL,
    ("own-rules", "other"): OWN,
}


def ruling_of(quorum: Share | None, decision: Share) -> Ruling:
    """A ruling with these numbers."""
    return Ruling("session", date(2026, 3, 10), quorum, SOURCE, decision, SOURCE, False, False)


def test_each_provision_has_the_numbers_of_its_paragraph() -> None:
    held = {
        (act.id, provision.body): NUMBERS[provision.quorum, provision.decision]
        for act in bundled()
        for provision in act.provisions
    }
    assert held == PROVISIONS


@pytest.mark.parametrize(
    ("numbers", "plain"), list(NUMBERS.items()), ids=["session", "council", "old", "own"]
)
def test_quorum_and_outcome_follow_the_inequalities(
    numbers: tuple[Share | None, Share], plain: Plain
) -> None:
    held = ruling_of(*numbers)
    for total in range(1, LARGEST + 1):
        for present in range(total + 1):
            compare(total, present, held, plain)


def compare(total: int, present: int, held: Ruling, plain: Plain) -> None:
    """Hold every F from 0 to P to the inequalities."""
    met = None if plain.quorum is None else plain.quorum(total, present)
    assert counting.quorum(total, present, held).met is met
    needed = counting.votes_needed(total, present, held)
    expected = [
        met is not False and votes > 0 and plain.decision(total, present, votes)
        for votes in range(present + 1)
    ]
    assert [counting.carried(tally, needed, met) for tally in TALLIES[: present + 1]] == expected
    for votes in {0, 1, needed - 1, needed, needed + 1, present} & set(range(present + 1)):
        outcome = counting.outcome(total, present, TALLIES[votes], held)
        assert (outcome.adopted, outcome.needed) == (expected[votes], needed)


@pytest.mark.parametrize("quorum", [share for share, _ in NUMBERS if share], ids=str)
def test_the_quorum_needed_is_the_smallest_number_that_meets_it(quorum: Share) -> None:
    held = ruling_of(quorum, HALF_PRESENT)
    plain = NUMBERS[next(numbers for numbers in NUMBERS if numbers[0] == quorum)].quorum
    assert plain is not None
    for total in range(1, LARGEST + 1):
        needed = counting.quorum(total, 0, held).needed
        assert needed == next(present for present in range(total + 1) if plain(total, present))


def test_impossible_figures_are_refused_whatever_the_rule() -> None:
    held = ruling_of(TWO_THIRDS, TWO_THIRDS_PRESENT)
    for total in range(LARGEST + 1):
        for present in {0, total} if total else {0}:
            for votes in {present + 1, total + 1, LARGEST + 1}:
                with pytest.raises(BadFigures):
                    counting.outcome(total, present, Tally(votes), held)
        with pytest.raises(BadFigures):
            counting.quorum(total, total + 1, held)
