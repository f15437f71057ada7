"""A meeting reckoned the long way: lists of what was done, gone through anew for every question.

Written from the rules alone, to be compared with what the program keeps and prints.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

SECOND = timedelta(seconds=1)
PROCEDURE = 0
CHOICES = ("for", "against", "abstained")


@dataclass(frozen=True)
class Line:
    """One line of the log that counts; ``number`` is that of its row."""

    number: int
    person: int
    kind: str
    at: datetime


@dataclass
class Figures:
    """T, P and votes of a result."""

    total: int
    present: int
    votes: tuple[int, int, int]

    def quorum(self) -> bool:
        """At least two thirds of all members."""
        return 3 * self.present >= 2 * self.total

    def adopted(self) -> bool | None:
        """At least two thirds of those present; None when it is void."""
        in_favour = self.votes[0]
        return in_favour > 0 and 3 * in_favour >= 2 * self.present if self.quorum() else None

    def told(self) -> tuple[Any, ...]:
        """What is compared."""
        return self.total, self.present, *self.votes, self.present - sum(self.votes), self.adopted()


@dataclass
class Poll:
    """A vote."""

    number: int
    item: int
    form: str
    opened: datetime
    counted: tuple[int, int, int] | None = None
    choices: dict[int, str] = field(default_factory=dict)
    closed: datetime | None = None
    results: list[Figures] = field(default_factory=list)
    """The announced one, then its corrections."""

    def cast(self, choice: str) -> int:
        """How many chose so."""
        return list(self.choices.values()).count(choice)

    def votes(self) -> tuple[int, int, int]:
        """For, against, abstained so far."""
        if self.form == "hands":
            return self.counted or (0, 0, 0)
        return self.cast("for"), self.cast("against"), self.cast("abstained")

    def chose(self, persons: set[int], choice: str) -> int:
        """How many of these persons chose so by name."""
        return sum(self.choices.get(person) == choice for person in persons if self.form != "hands")

    def voters(self) -> set[int]:
        """Who voted, and so counts as present whatever the log says."""
        if self.form == "hands":
            return set()
        return {person for person, choice in self.choices.items() if choice != "not_voting"}


@dataclass
class Hall:
    """Everything that was done in one meeting."""

    now: datetime
    members: set[int]
    state: str = "planned"
    opened: datetime | None = None
    closings: list[datetime] = field(default_factory=list)
    reopenings: list[datetime] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    roll: list[tuple[datetime, int, bool]] = field(default_factory=list)
    excused: set[int] = field(default_factory=set)
    taken_up: list[tuple[datetime, int]] = field(default_factory=list)
    pauses: list[tuple[datetime, str]] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    written: list[datetime] = field(default_factory=list)
    """Every moment that stands somewhere, mended ones too."""

    # ------- time and people

    def next_moment(self) -> datetime:
        """When the next step is written."""
        return max([self.now, *(moment + SECOND for moment in self.written)])

    def stamp(self) -> datetime:
        """Take that moment."""
        self.written.append(self.next_moment())
        return self.written[-1]

    def on_roll(self, at: datetime | None = None) -> set[int]:
        """Members in office at a moment."""
        on = set(self.members)
        for moment, person, added in self.roll:
            if at is None or moment <= at:
                (on.add if added else on.discard)(person)
        return on

    def own(self, person: int) -> list[Line]:
        """A member's lines in order of time."""
        lines = [line for line in self.lines if line.person == person]
        return sorted(lines, key=lambda line: (line.at, line.number))

    def is_here(self, person: int, at: datetime | None = None) -> bool:
        """Whether a person is in the hall, on the roll or not."""
        until = [line for line in self.own(person) if at is None or line.at <= at]
        return bool(until) and until[-1].kind == "arrived"

    def present(self, at: datetime | None = None) -> set[int]:
        """Members in the hall."""
        return {person for person in self.on_roll(at) if self.is_here(person, at)}

    def standing(self, person: int) -> str:
        """Where a member stands now."""
        own = self.own(person)
        if own:
            return "present" if own[-1].kind == "arrived" else "left"
        return "excused" if person in self.excused else "expected"

    # ------- stages

    def is_on_break(self) -> bool:
        """Whether a break goes on."""
        return bool(self.pauses) and self.pauses[-1][1] == "break"

    def is_confirmed(self, at: datetime | None = None) -> bool:
        """Whether the registration after the last break or reopening was done."""
        before = [kind for moment, kind in self.pauses if at is None or moment <= at]
        return not before or before[-1] == "registered"

    def open_poll(self) -> Poll | None:
        """The vote that is open."""
        return next((poll for poll in self.polls if poll.closed is None), None)

    def closed_polls(self) -> list[Poll]:
        """Votes that are over."""
        return [poll for poll in self.polls if poll.closed is not None]

    # ------- votes

    def electorate(self, poll: Poll) -> set[int]:
        """Who counts as present for an open vote."""
        return self.present() | poll.voters()

    def figures(self, poll: Poll) -> Figures:
        """The result, if the vote were closed now."""
        return Figures(len(self.on_roll()), len(self.electorate(poll)), poll.votes())

    def after_mending(self, lines: list[Line]) -> list[tuple[Poll, Figures]]:
        """Votes whose P is another by these lines, with their new figures."""
        mended = replace(self, lines=lines)
        changed = []
        for poll in self.closed_polls():
            last = poll.results[-1]
            was, now = self.were_there(poll), mended.were_there(poll)
            if was != now:
                present = last.present + len(now) - len(was)
                gone, come = was - now, now - was
                shift = [poll.chose(come, choice) - poll.chose(gone, choice) for choice in CHOICES]
                votes = (last.votes[0] + shift[0], last.votes[1] + shift[1], last.votes[2] + shift[2])
                changed.append((poll, Figures(last.total, present, votes)))
        return changed

    def were_there(self, poll: Poll) -> set[int]:
        """Who counts as present at a closed vote: there at its end, or voted by name while there."""
        assert poll.closed is not None
        steps = [poll.opened, *(line.at for line in self.lines if poll.opened <= line.at <= poll.closed)]
        once = {person for at in steps for person in poll.voters() if self.is_here(person, at)}
        return self.present(poll.closed) | once

    # ------- paper

    def baseline(self) -> datetime | None:
        """Until when who came was there at the opening."""
        moments = [at for at, _ in self.taken_up] + [at for at, kind in self.pauses if kind == "break"]
        moments += [poll.opened for poll in self.closed_polls()]
        came = [line.at for line in self.lines if line.kind == "arrived"]
        return min(moments) if moments else max(came, default=None)

    def counted(self, at: datetime | None) -> tuple[int, int]:
        """T and P at a moment."""
        return len(self.on_roll(at)), len(self.present(at))

    def item_at(self, at: datetime) -> int:
        """The item under discussion at a moment."""
        before = [item for moment, item in self.taken_up if moment <= at]
        return before[-1] if before else PROCEDURE

    def partings(self) -> list[datetime]:
        """Steps that part arrivals of one minute."""
        moments = [at for at, _ in [*self.taken_up, *self.pauses]] + self.closings + self.reopenings
        moments += [at for at, _, _ in self.roll]
        return moments + [poll.closed for poll in self.polls if poll.closed]

    def movements(self) -> list[tuple[Any, ...]]:
        """Who came and went after registration: moment, kind, persons, T, P."""
        baseline, groups = self.baseline(), list[list[Line]]()
        for line in sorted(self.lines, key=lambda line: (line.at, line.number)):
            if baseline is None or line.at <= baseline or line.person not in self.on_roll(line.at):
                continue
            last = groups[-1][-1] if groups else None
            if (
                last
                and (last.kind, last.at.replace(second=0)) == (line.kind, line.at.replace(second=0))
                and not any(last.at <= moment < line.at for moment in self.partings())
            ):
                groups[-1].append(line)
            else:
                groups.append([line])
        return [
            (group[-1].at, group[0].kind, [line.person for line in group], *self.counted(group[-1].at))
            for group in groups
        ]

    def breaks(self) -> list[tuple[Any, ...]]:
        """Breaks: begin, end, T and P as confirmed."""
        return [(at, "break", until, counted) for at, until, counted in self.halts("break")]

    def registered_again(self) -> list[tuple[datetime, tuple[int, int] | None]]:
        """Reopenings, with T and P where they were confirmed after it."""
        return [(at, counted) for at, _, counted in self.halts("reopened")]

    def halts(self, kind: str) -> list[tuple[datetime, datetime | None, tuple[int, int] | None]]:
        """Breaks or reopenings: begin, end, T and P as confirmed before the next one of either."""
        found = []
        for place, (at, this) in enumerate(self.pauses):
            if this != kind:
                continue
            until = registered = None
            for moment, other in self.pauses[place + 1 :]:
                if other in ("break", "reopened"):
                    break
                until = moment if other == "resumed" else until
                registered = moment if other == "registered" else registered
            found.append((at, until, self.counted(registered) if registered else None))
        return found

    def roll_changes(self) -> list[tuple[Any, ...]]:
        """The roll mended: moment, whom, T, and T and P where the quorum was asked."""
        baseline = self.baseline()
        return [
            (
                at, "roll", person, added, len(self.on_roll(at)),
                self.counted(at) if baseline and at > baseline and self.is_confirmed(at) else None,
            )
            for at, person, added in self.roll
        ]  # fmt: skip

    def course(self, item: int) -> list[tuple[Any, ...]]:
        """What stands under an item."""
        steps = [step for step in self.movements() if self.item_at(step[0]) == item]
        steps += [step for step in self.breaks() if self.item_at(step[0]) == item]
        steps += [step for step in self.roll_changes() if self.item_at(step[0]) == item]
        steps += [
            (poll.closed, "vote", [figures.told() for figures in poll.results])
            for poll in self.closed_polls()
            if poll.item == item
        ]
        return sorted(steps, key=lambda step: step[0])

    def listed(self) -> set[int]:
        """Whom the attendance list accounts for."""
        baseline = self.baseline()
        added = {person for at, person, added in self.roll if added and baseline and at > baseline}
        return self.on_roll(baseline) | added

    def attendance(self, person: int) -> tuple[Any, ...]:
        """A member's line of the list: standing, when they came, when they left."""
        own, baseline = self.own(person), self.baseline()
        while len(own) > 1 and own[1].kind == "left" and baseline and own[1].at <= baseline:
            own = own[2:]
        if own:
            return "present", own[0].at, own[-1].at if own[-1].kind == "left" else None
        return "excused" if person in self.excused else "absent", None, None
