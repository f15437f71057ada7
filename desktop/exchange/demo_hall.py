"""The hall of one meeting of the demo office: who is excused, who comes and goes, minute by minute."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from desktop.core import demo_meetings, demo_members
from desktop.core.demo import Event, Step
from desktop.core.texts import Text
from desktop.exchange.demo_data import pair, toml
from desktop.exchange.demo_people import Figure

DOORS = timedelta(minutes=28)
"""How long before the hour the first members register."""
EXCUSED, ABSENT, LATE = 0.08, 0.05, 0.06
"""Shares of the roll; at least one of each."""
GROUPS = 12
"""In so many groups, at most, those come who are in time."""


@dataclass
class Hall:
    """A meeting being written down; ``here`` are those in the hall, ``late`` those still expected."""

    number: int
    body: str
    chance: Random
    roll: list[Figure]
    needed_here: frozenset[int]
    """Numbers of those who must not be absent, since they preside, keep the minutes or report."""
    now: datetime
    steps: list[Step] = field(default_factory=list, init=False)
    here: list[Figure] = field(default_factory=list, init=False)
    late: list[Figure] = field(default_factory=list, init=False)

    def do(self, event: Event, minutes: int = 0) -> None:
        """An event so many minutes later, and some seconds."""
        self.now += timedelta(minutes=minutes, seconds=self.chance.randint(5, 50))
        self.steps.append(Step(self.now, event))

    def a_while(self) -> int:
        """How long a part of an item takes."""
        return self.chance.randint(2, 6)

    def gather(self, start: datetime) -> None:
        """Excuses come first, then the members, a few at a time; some are late."""
        order = [figure for figure in self.roll if figure.number not in self.needed_here]
        self.chance.shuffle(order)
        excused, absent, late = (max(1, int(len(self.roll) * share)) for share in (EXCUSED, ABSENT, LATE))
        if len(order) < excused + absent + late:
            excused, absent, late = 1, 0, 0
        order.sort(key=self.likely_away)
        self.now = start - DOORS
        for place, figure in enumerate(order[: excused + absent]):
            reason = pair(self.chance.choice(toml("office")["excuse"])) if place < excused else Text()
            self.do(demo_meetings.Excuse(self.number, figure.number, reason))
        self.late = order[excused + absent : excused + absent + late]
        away = {figure.number for figure in order[: excused + absent + late]}
        coming = [figure for figure in self.roll if figure.number not in away]
        self.chance.shuffle(coming)
        self.enter_in_groups(coming, start)

    def likely_away(self, figure: Figure) -> int:
        """Smallest for whom to excuse first: a chair whose deputy presides; largest for other officers."""
        return {"chair": 0, "member": 1}.get(figure.seat(self.body).post, 2)

    def enter_in_groups(self, coming: Sequence[Figure], start: datetime) -> None:
        """Those who are in time, spread over the minutes before the hour."""
        size = max(2, -(-len(coming) // GROUPS))
        groups = [coming[place : place + size] for place in range(0, len(coming), size)]
        pause = max(start - timedelta(minutes=2) - self.now, timedelta()) / max(1, len(groups))
        for group in groups:
            self.now = (self.now + pause).replace(microsecond=0)
            self.come(group)

    def come(self, group: Sequence[Figure], minutes: int = 0) -> None:
        """Members arrive."""
        self.do(demo_meetings.Arrive(self.number, numbers(group)), minutes)
        self.here += group

    def go(self, group: Sequence[Figure], minutes: int = 0) -> None:
        """Members leave."""
        self.do(demo_meetings.Leave(self.number, numbers(group)), minutes)
        left = set(numbers(group))
        self.here = [figure for figure in self.here if figure.number not in left]

    def free(self, count: int) -> list[Figure]:
        """Some of those who hold no office here and have nothing to report."""
        plain = [
            figure
            for figure in self.here
            if figure.number not in self.needed_here and figure.seat(self.body).post == "member"
        ]
        return self.chance.sample(plain, min(count, len(plain)))

    def before(self, what: str) -> None:
        """What happens between two items."""
        if what == "late" and self.late:
            self.come(self.late, self.a_while())
            self.late = []
        if what == "leave":
            self.go(self.free(1), self.a_while())
        if what == "break":
            self.rest()

    def rest(self) -> None:
        """A break of a quarter of an hour; one member is not back in time."""
        self.do(demo_meetings.Break(self.number), 2)
        missing = self.free(1)
        self.do(demo_meetings.Resume(self.number, numbers(missing)), 15)
        gone = set(numbers(missing))
        self.here = [figure for figure in self.here if figure.number not in gone]
        if missing:
            self.come(missing, 4)

    def mend(self, figure: Figure) -> None:
        """A member whose paper came late is put on the roll, and takes their seat."""
        seat = figure.seat("assembly")
        self.do(demo_members.Admit("assembly", (figure.number,), seat.post, seat.since, seat.paper), 1)
        reason = pair(toml("office")["reasons"]["mended"])
        self.do(demo_meetings.MendRoll(self.number, figure.number, reason, Text(seat.paper, seat.paper)), 1)
        self.roll.append(figure)
        self.come([figure])


def numbers(figures: Iterable[Figure]) -> tuple[int, ...]:
    """Their places in the list of people."""
    return tuple(figure.number for figure in figures)
