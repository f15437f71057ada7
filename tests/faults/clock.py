"""A clock that is moved between two steps: what came first stays first, and figures follow the steps."""

import shutil
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

from desktop.core.refusals import NotYet, Refusal, TimeOutOfOrder
from desktop.core.texts import Text
from desktop.operations import attendance, backups, hall, meetings, minutes, offices, voting
from tests.faults import rooms
from tests.faults.outcome import Outcome
from tests.offices import Clerk

JUMPS = (
    timedelta(days=-400), timedelta(days=-1), timedelta(hours=-1), timedelta(seconds=-1), timedelta(0),
    timedelta(seconds=1), timedelta(hours=1), timedelta(days=1), timedelta(days=400),
)  # fmt: skip
STEPS = 25
WHY = Text("сағат ауысты", "часы перевели")


def moved(folder: Path, times: int) -> Outcome:
    """Meetings whose clock jumps back and forth before each step, with backups in between."""
    first, path = folder / "first.hattama", folder / "office.hattama"
    like = rooms.resting(first)
    outcome = Outcome()
    for seed in range(times):
        shutil.copyfile(first, path)
        clerk = rooms.resumed(path, like)
        stick = folder / f"stick-{seed}"
        stick.mkdir()
        for trouble in Meeting(clerk, Random(seed), stick).hold():
            outcome.count(trouble)
        outcome.count(rooms.trouble_with(clerk.office))
        offices.close(clerk.office)
    outcome.count(too_early(folder / "early.hattama"))
    return outcome


class Meeting:
    """Steps under a clock that cannot be trusted; ``hold`` gives what was wrong after each of them."""

    def __init__(self, clerk: Clerk, random: Random, stick: Path) -> None:
        self._clerk, self._random, self._stick = clerk, random, stick
        self._here = set(clerk.members[:16])
        self._moments: list[datetime] = []

    def hold(self) -> list[str | None]:
        """All steps, the closing, the paper."""
        found = [self.step() for _ in range(STEPS)]
        meetings.close_meeting(self._clerk.acting, self._clerk.meeting)
        minutes.assemble(self._clerk.office, self._clerk.meeting)
        return [*found, self.in_order(), self.with_backups()]

    def step(self) -> str | None:
        """Move the clock; someone comes or goes, or all who are here vote."""
        self._clerk.now += self._random.choice(JUMPS)
        someone = self._random.choice(self._clerk.members[14:])
        match self._random.randrange(3):
            case 0 if someone in self._here:
                attendance.leave(self._clerk.acting, self._clerk.meeting, someone)
                self._here.discard(someone)
            case 0:
                attendance.arrive(self._clerk.acting, self._clerk.meeting, someone)
                self._here.add(someone)
            case 1:
                return self.vote()
            case _:
                return self.mend_to_come()
        return None

    def vote(self) -> str | None:
        """The figures of a vote are those of the people who are here by the order of the steps."""
        acting = self._clerk.acting
        vote = voting.open_vote(acting, self._clerk.motion(), "roll_call")
        for member in self._here:
            voting.cast(acting, vote, member, "for")
        self._clerk.now += self._random.choice(JUMPS)
        closed = voting.close_vote(self._clerk.acting, vote)
        assert closed.outcome is not None
        if closed.closed is None or closed.closed <= closed.opened:
            return "a vote was closed before it was opened"
        self._moments += [closed.opened, closed.closed]
        figures = closed.outcome.present, closed.outcome.votes_for
        return None if figures == (len(self._here),) * 2 else f"{figures} in place of {len(self._here)}"

    def mend_to_come(self) -> str | None:
        """An hour that is still to come is refused in words."""
        last = hall.log(self._clerk.office, self._clerk.meeting)[-1]
        ahead = max([last.at, self._clerk.now, *self._moments]) + timedelta(days=2)
        try:
            attendance.mend_time(self._clerk.acting, self._clerk.meeting, last.id, ahead, WHY)
        except TimeOutOfOrder:
            return None
        return "someone came at an hour that is still to come"

    def in_order(self) -> str | None:
        """Lines of the log stand in the order in which they were written."""
        marks = hall.log(self._clerk.office, self._clerk.meeting)
        by_number = [mark.at for mark in sorted(marks, key=lambda mark: mark.id)]
        later = all(one <= two for one, two in pairwise(by_number))
        return None if later else "the log runs backwards"

    def with_backups(self) -> str | None:
        """A backup stays after it was made, whatever day the clock says, and is noted as the newest."""
        for jump in JUMPS:
            self._clerk.now += jump
            made = backups.back_up(self._clerk.acting, self._stick)
            noted = backups.last_good(self._clerk.office)
            if not made.path.exists() or noted is None or noted.path != str(made.path):
                return f"the backup of {made.at} was thinned at once"
        return None


def too_early(path: Path) -> str | None:
    """A clock that stands before the day of the meeting: it is not opened, and that is said."""
    clerk = Clerk(rooms.new(path))
    clerk.seat(21)
    clerk.plan()
    clerk.now -= timedelta(days=9_000)
    try:
        clerk.open(16)
    except NotYet:
        return None
    except Refusal as other:
        return f"told as {type(other).__name__}"
    finally:
        offices.close(clerk.office)
    return "opened before its day"
