"""The course of one meeting of the demo office: what is heard and said, how votes end, what is decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.core import demo_meetings
from desktop.core.acts import Ruling
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Tally
from desktop.exchange.demo_data import Ruled, Speech, Subject, executor, pair, toml
from desktop.exchange.demo_hall import Hall, numbers
from desktop.exchange.demo_people import Figure

MANY = 150
"""Above so many members nobody votes by name."""
OTHERWISE: tuple[Choice, ...] = ("against", "abstained", "abstained", "not_voting")
"""What those choose who are not for."""
SATURDAY = 5


@dataclass
class Course(Hall):
    """A meeting from item to item, under the provision of its day."""

    ruling: Ruling
    officers: tuple[Figure, Figure]
    """Who presides, and who keeps the minutes."""
    spoken: set[int] = field(default_factory=set, init=False)
    """Who has spoken on the item."""
    kept_back: tuple[int, Ruled] | None = field(default=None, init=False)
    """A decision that is written only after the meeting was reopened."""

    def item(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """One item from its report to its decisions."""
        fate = values.get("vote", "hands")
        self.before(values.get("before", ""))
        self.hear(place, subject, values, fate)
        self.talk(place, subject, subject.speeches[:-1] if fate == "second_round" else subject.speeches)
        if not any(subject.motion):
            self.do(demo_meetings.Finish(self.number, place, "noted"), 1)
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
        self.do(demo_meetings.TakeUp(self.number, place, heard), 1)

    def move(self, place: int, subject: Subject, values: Mapping[str, Any]) -> None:
        """A motion is put."""
        self.do(demo_meetings.Move(self.number, place, filled(subject.motion, values)), self.a_while())

    def amend(self) -> None:
        """The meeting is opened again for the decision that was left out."""
        assert self.kept_back is not None
        self.do(demo_meetings.Reopen(self.number, pair(toml("office")["reasons"]["reopened"])), 25)
        self.write(*self.kept_back, {}, 4)
        self.do(demo_meetings.Close(self.number), 1)

    def talk(self, place: int, subject: Subject, speeches: Sequence[Speech]) -> None:
        """Those who speak, each once."""
        for speech in speeches:
            figure = self.speaker(speech.by, subject)
            self.spoken.add(figure.number)
            self.do(demo_meetings.Speak(self.number, place, figure.printed, speech.text), self.a_while())

    def speaker(self, tag: str, subject: Subject) -> Figure:
        """Someone in the hall who has not spoken on the item, by choice one who knows about it."""
        silent = self.spoken | set(numbers(self.officers))
        free = [
            figure
            for figure in self.here
            if figure.number not in silent and (not figure.position or figure.position != subject.rapporteur)
        ]
        knowing = [figure for figure in free if tag in figure.tags]
        elected = [figure for figure in free if "state" not in figure.tags]
        return self.chance.choice(knowing or elected or free or self.here)

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
        self.do(demo_meetings.Decide(self.number, place, text, executor(decision.executor), due), minutes)

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
            self.hands(place, self.passing(place))
        return True

    def hands(self, place: int, tally: Tally) -> None:
        """A show of hands."""
        self.open(place, "hands")
        self.do(demo_meetings.Count(self.number, tally), 1)
        self.do(demo_meetings.CloseVote(self.number))

    def open(self, place: int, form: Form, refused: bool = False) -> None:
        """Open a vote, or try to."""
        self.do(demo_meetings.OpenVote(self.number, place, form, refused))

    def by_name(self, place: int, doubts: int) -> None:
        """A roll call: all are for but a few, none of them an officer or a rapporteur."""
        self.open(place, "roll_call")
        doubtful = self.free(min(doubts, len(self.here) - self.needed()))
        chosen: dict[int, Choice] = {figure.number: "for" for figure in self.here}
        chosen |= {figure.number: self.chance.choice(OTHERWISE) for figure in doubtful}
        self.do(demo_meetings.Call(self.number, tuple(chosen.items())), 2)
        self.do(demo_meetings.CloseVote(self.number))

    def corrected(self, place: int) -> None:
        """Hands that were counted wrong, and counted again."""
        present = len(self.here)
        self.hands(place, Tally(present - 2, 0, 1))
        reason = pair(toml("office")["reasons"]["corrected"])
        self.do(demo_meetings.Correct(self.number, Tally(present - 1, 0, 1), reason), 2)

    def void(self, place: int) -> None:
        """Members are called away while hands are counted; the quorum goes, they come back."""
        self.open(place, "hands")
        away = self.below_quorum()
        self.go(away, 1)
        self.do(demo_meetings.Count(self.number, Tally(len(self.here) - 1, 0, 1)))
        self.do(demo_meetings.CloseVote(self.number))
        self.come(away, 6)

    def lose(self, place: int) -> bool:
        """Members leave before the vote; the program refuses to open it and the item is postponed."""
        self.go(self.below_quorum(), 1)
        self.open(place, "hands", refused=True)
        self.do(demo_meetings.Finish(self.number, place, "postponed"), 3)
        return False

    def below_quorum(self) -> list[Figure]:
        """As many as must leave for the quorum to be lost."""
        assert self.ruling.quorum is not None
        return self.free(len(self.here) - self.ruling.quorum.needed(len(self.roll)) + 1)

    def needed(self) -> int:
        """Votes for that a decision takes now."""
        share = self.ruling.decision
        return share.needed(len(self.roll) if share.base == "total" else len(self.here))

    def passing(self, place: int) -> Tally:
        """Figures that carry a motion: on procedure all for, else sometimes one or two not."""
        doubts = self.chance.choice((0, 0, 0, 1, 2)) if place else 0
        others = min(len(self.here) - self.needed(), doubts)
        against = self.chance.randint(0, others)
        return Tally(len(self.here) - others, against, others - against)

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


def working_day(day: date, after: int) -> date:
    """So many days later, on the Monday after where that is a day off."""
    due = day + timedelta(days=after)
    return due + timedelta(days=max(0, 7 - due.weekday()) if due.weekday() >= SATURDAY else 0)
