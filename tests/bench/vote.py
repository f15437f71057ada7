"""One vote by name, on disk, against a commit of one row by plain SQL with the same settings."""

from itertools import cycle
from pathlib import Path
from typing import Literal

from db.office import connect
from desktop.operations import offices, voting
from tests.bench.measuring import Measured, by_turns
from tests.offices import Clerk, new_office

CHOICES: tuple[Literal["for", "against"], ...] = ("for", "against")
"""Two, for an odd number of members: so each changes their vote every time, and none is the same again."""


def measure(scale: float, folder: Path) -> Measured:
    """A council of 21, all of them present."""
    clerk = Clerk(new_office(folder / "office.hattama"))
    clerk.seat(21)
    clerk.plan()
    clerk.open(21)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    plain = connect(folder / "plain.db", None)
    plain.execute("create table ballot(person integer, choice text) strict")
    members, choices = cycle(clerk.members), cycle(CHOICES)

    def ours() -> None:
        voting.cast(clerk.acting, vote, next(members), next(choices))

    def reference() -> None:
        plain.execute("begin")
        plain.execute("insert into ballot values (1, 'for')")
        plain.execute("commit")

    times = by_turns(ours, reference, int(300 * scale))
    plain.close()
    offices.close(clerk.office)
    return Measured(*times, "one row committed by plain SQL, same settings", 3)
