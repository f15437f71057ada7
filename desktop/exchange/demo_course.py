"""The course of one meeting of the demo office: who comes and goes, what is said, and how each vote ends."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desktop.core import demo
from desktop.core.acts import Ruling
from desktop.core.demo import Event, Step
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Tally
from desktop.exchange.demo_data import Ruled, Speech, Subject, executor, pair, toml
from desktop.exchange.demo_people import Figure

DOORS = timedelta(minutes=28)
"""How long before the hour the first members register."""
MANY = 150
"""Above so many members nobody votes by name."""
EXCUSED, ABSENT, LATE = 0.08, 0.05, 0.06
"""Shares of the roll; at least one of each."""
OTHERWISE: tuple[Choice, ...] = ("against", "abstained", "abstained", "not_voting")
"""What those choose who are not for."""
SATURDAY = 5


@dataclass
class Course:
    """A meeting being written down; ``here`` are those in the hall, ``late`` those still expected."""

    number: int
    body: str
    chance: Random
    ruling: Ruling
    roll: list[Figure]
    officers: tuple[Figure, Figure]
    """Who presides, and who keeps the minutes."""
    needed_here: frozenset[int]
    """Numbers of those who must not be absent, since they report."""
    now: datetime
    steps: list[Step] = field(default_factory=list)
    here: list[Figure] = field(default_factory=list)
    late: list[Figure] = field(default_factory=list)
    spoken: set[int] = field(default_factory=set)
    """Who has spoken on the item."""
    kept_back: tuple[int, Ruled] | None = None
    """A decision that is written only after the meeting was reopened."""

    def do(self, event: Event, minutes: int = 0) -> None:
        """An event so many minutes later, and some seconds."""
        self.now += timedelta(minutes=minutes, seconds=self.chance.randint(5, 50))
        self.steps.append(Step(self.now, event))

    def a_while(self) -> int:
        """How long a part of an item takes."""
        return self.chance.randint(2, 6)

    # ------- the hall

    def gather(self, start: datetime) -> None:
        """Excuses come first, then the members, a few at a time; some are late."""
        order = [figure for figure in self.roll if figure.number not in self.needed_here]
        self.chance.shuffle(order)
        excused, absent, late = (max(1, int(len(self.roll) * share)) for share in (EXCUSED, ABSENT, LATE))
        if len(order) < excused + absent + late:
            excused, absent, late = 1, 0, 0
        order.sort(key=self.stands_in_for)
        self.now = start - DOORS
        for place, figure in enumerate(order[: excused + absent]):
            reason = pair(self.chance.choice(toml("office")["excuse"])) if place < excused else Text()
            self.do(demo.Excuse(self.number, figure.number, reason))
        self.late = order[excused + absent : excused + absent + late]
        away = {figure.number for figure in order[: excused + absent + late]}
        coming = [figure for figure in self.roll if figure.number not in away]
        self.chance.shuffle(coming)
        self.enter_in_groups(coming, start)

    def stands_in_for(self, figure: Figure) -> bool:
        """False, which sorts first, for a chair whose deputy presides: they are excused."""
        return figure.seat(self.body).post != "chair"

    def enter_in_groups(self, coming: Sequence[Figure], start: datetime) -> None:
        """Those who are in time, spread over the minutes before the hour."""
        size = max(1, -(-len(coming) // 12))
        groups = [coming[place : place + size] for place in range(0, len(coming), size)]
        pause = max(start - timedelta(minutes=2) - self.now, timedelta()) / max(1, len(groups))
        for group in groups:
            self.now = (self.now + pause).replace(microsecond=0)
            self.come(group)

    def come(self, group: Sequence[Figure], minutes: int = 0) -> None:
        """Members arrive."""
        self.do(demo.Arrive(self.number, numbers(group)), minutes)
        self.here += group

    def go(self, group: Sequence[Figure], minutes: int = 0) -> None:
        """Members leave."""
        self.do(demo.Leave(self.number, numbers(group)), minutes)
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
        self.do(demo.Break(self.number), 2)
        missing = self.free(1)
        self.do(demo.Resume(self.number, numbers(missing)), 15)
        gone = set(numbers(missing))
        self.here = [figure for figure in self.here if figure.number not in gone]
        if missing:
            self.come(missing, 4)

    def mend(self, figure: Figure) -> None:
        """A member whose paper came late is put on the roll, and takes their seat."""
        seat = figure.seat("assembly")
        self.do(demo.Admit("assembly", (figure.number,), seat.post, seat.since, seat.paper), 1)
        reason = toml("office")["reasons"]["mended"]
        self.do(demo.MendRoll(self.number, figure.number, reason, seat.paper), 1)
        self.roll.append(figure)
        self.come([figure])

    # ------- items

    def item(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """One item from its report to its decisions."""
        fate = values.get("vote", "hands")
        self.before(values.get("before", ""))
        self.hear(place, subject, values, fate)
        self.talk(place, subject, subject.speeches[:-1] if fate == "second_round" else subject.speeches)
        if not any(subject.motion):
            self.do(demo.Finish(self.number, place, "noted"), 1)
            return
        self.move(place, subject, values)
        if self.vote(place, subject, fate):
            self.decide(place, subject, values)

    def begin(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """An item as far as the motion that is going to be voted on."""
        self.hear(place, subject, values, "")
        self.talk(place, subject, subject.speeches)
        self.move(place, subject, values)

    def hear(self, place: int, subject: Subject, values: Mapping[str, Any], fate: str) -> None:
        """An item is taken up."""
        self.spoken = set()
        heard = filled(subject.heard, values)
        if fate == "lost":
            sentence = pair(toml("office")["lost"])
            heard = Text(f"{heard.kk}\n{sentence.kk}", f"{heard.ru}\n{sentence.ru}")
        self.do(demo.TakeUp(self.number, place, heard), 1)

    def move(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """A motion is put."""
        self.do(demo.Move(self.number, place, filled(subject.motion, values)), self.a_while())

    def amend(self) -> None:
        """The meeting is opened again for the decision that was left out."""
        assert self.kept_back is not None
        self.do(demo.Reopen(self.number, toml("office")["reasons"]["reopened"]), 25)
        self.write(*self.kept_back, {}, 4)
        self.do(demo.Close(self.number), 1)

    def talk(self, place: int, subject: Subject, speeches: Sequence[Speech]) -> None:
        """Those who speak, each once."""
        for speech in speeches:
            figure = self.speaker(speech.by, subject)
            self.spoken.add(figure.number)
            self.do(demo.Speak(self.number, place, figure.short, speech.text), self.a_while())

    def speaker(self, tag: str, subject: Subject) -> Figure:
        """Someone in the hall who has not spoken on the item, by choice one who knows about it."""
        silent = self.spoken | set(numbers(self.officers))
        free = [
            figure
            for figure in self.here
            if figure.number not in silent and (not figure.position or figure.position != subject.rapporteur)
        ]
        return self.chance.choice([figure for figure in free if tag in figure.tags] or free or self.here)

    def decide(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """What was decided, with executors and days."""
        decisions = list(subject.decisions)
        if values.get("keeps_last"):
            self.kept_back = (place, decisions.pop())
        for decision in decisions:
            self.write(place, decision, values)

    def write(self, place: int, decision: Ruled, values: Mapping[str, Any], minutes: int = 0) -> None:
        """One decision."""
        due = None if decision.days is None else working_day(self.now.date(), decision.days)
        text = filled(decision.text, values)
        self.do(demo.Decide(self.number, place, text, executor(decision.executor), due), minutes)

    # ------- votes

    def vote(self, place: int, subject: Subject, fate: str) -> bool:
        """What becomes of a motion; whether it was carried."""
        if fate == "lost":
            return self.lose(place)
        if fate == "void":
            self.void(place)
        if fate == "second_round":
            self.hands(place, self.failing())
            self.talk(place, subject, subject.speeches[-1:])
        if fate == "not_carried":
            self.hands(place, self.failing())
            return False
        if fate in ("roll_call", "second_round") and len(self.here) <= MANY:
            self.by_name(place, 2 if fate == "roll_call" else (len(self.here) - self.needed()) // 2)
        elif fate == "corrected":
            self.corrected(place)
        else:
            self.hands(place, self.passing())
        return True

    def hands(self, place: int, tally: Tally) -> None:
        """A show of hands."""
        self.open(place, "hands")
        self.do(demo.Count(self.number, tally), 1)
        self.do(demo.CloseVote(self.number))

    def open(self, place: int, form: Form, refused: bool = False) -> None:
        """Open a vote, or try to."""
        self.do(demo.OpenVote(self.number, place, form, refused))

    def by_name(self, place: int, doubts: int) -> None:
        """A roll call: all are for but a few, none of them an officer or a rapporteur."""
        self.open(place, "roll_call")
        doubtful = self.free(min(doubts, len(self.here) - self.needed()))
        chosen: dict[int, Choice] = {figure.number: "for" for figure in self.here}
        chosen |= {figure.number: self.chance.choice(OTHERWISE) for figure in doubtful}
        self.do(demo.Call(self.number, tuple(chosen.items())), 2)
        self.do(demo.CloseVote(self.number))

    def corrected(self, place: int) -> None:
        """Hands that were counted wrong, and counted again."""
        present = len(self.here)
        self.hands(place, Tally(present - 2, 0, 1))
        reason = toml("office")["reasons"]["corrected"]
        self.do(demo.Correct(self.number, Tally(present - 1, 0, 1), reason), 2)

    def void(self, place: int) -> None:
        """Members are called away while hands are counted; the quorum goes, they come back."""
        self.open(place, "hands")
        away = self.below_quorum()
        self.go(away, 1)
        self.do(demo.Count(self.number, Tally(len(self.here) - 1, 0, 1)))
        self.do(demo.CloseVote(self.number))
        self.come(away, 6)

    def lose(self, place: int) -> bool:
        """Members leave before the vote; the program refuses to open it and the item is postponed."""
        self.go(self.below_quorum(), 1)
        self.open(place, "hands", refused=True)
        self.do(demo.Finish(self.number, place, "postponed"), 3)
        return False

    def below_quorum(self) -> list[Figure]:
        """As many as must leave for the quorum to be lost."""
        assert self.ruling.quorum is not None
        return self.free(len(self.here) - self.ruling.quorum.needed(len(self.roll)) + 1)

    def needed(self) -> int:
        """Votes for that a decision takes now."""
        share = self.ruling.decision
        return share.needed(len(self.roll) if share.base == "total" else len(self.here))

    def passing(self) -> Tally:
        """Figures that carry a motion: mostly all for, sometimes one or two not."""
        spare = min(len(self.here) - self.needed(), self.chance.choice((0, 0, 0, 1, 2)))
        against = self.chance.randint(0, max(0, spare))
        return Tally(len(self.here) - max(0, spare), against, max(0, spare) - against)

    def failing(self) -> Tally:
        """Figures that are one vote short."""
        votes_for = self.needed() - 1
        rest = len(self.here) - votes_for
        against = rest // 3
        return Tally(votes_for, against, rest - against - 1)


def filled(text: Text, values: Mapping[str, Any]) -> Text:
    """A text with the names in braces, each in the language of the text."""
    return Text(*(one.format_map(_spoken(values, language)) for language, one in text._asdict().items()))


def _spoken(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {key: value.of(language) if isinstance(value, Text) else value for key, value in values.items()}


def numbers(figures: Iterable[Figure]) -> tuple[int, ...]:
    """Their places in the list of people."""
    return tuple(figure.number for figure in figures)


def working_day(day: date, after: int) -> date:
    """So many days later, on the Monday after where that is a day off."""
    due = day + timedelta(days=after)
    return due + timedelta(days=max(0, 7 - due.weekday()) if due.weekday() >= SATURDAY else 0)
