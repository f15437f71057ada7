"""Public awards of the office: what each one is, how many may be given, who has it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from desktop.core.names import Name, spelling
from desktop.core.organisations import line, pair
from desktop.core.refusals import AwardClosed, HandedTooEarly, MissingName
from desktop.core.texts import Text

Doubt = Literal["quota", "early", "again", "number"]


@dataclass(frozen=True)
class AwardDraft:
    """What a clerk enters; the name stands in one language at least."""

    name: Text
    regulation: Text = Text()
    """What the regulation on the award is called."""
    established: Text = Text()
    """Whose decision established it, with number and day."""
    established_number: str = ""
    established_day: date | None = None
    quota: int | None = None
    """How many may be given: in a year where it is ``yearly``, else in all."""
    yearly: bool = True
    closed: date | None = None
    """The last day on which it was given."""


@dataclass(frozen=True)
class Award(AwardDraft):
    """An award that is kept."""

    id: int = 0


@dataclass(frozen=True)
class GivenDraft:
    """One award given: to whom, by whose decision, under which number; when it was ``handed`` over."""

    person_id: int
    paper_day: date
    organ: Text = Text()
    paper: str = ""
    number: str = ""
    handed: date | None = None


@dataclass(frozen=True)
class Given(GivenDraft):
    """One that is kept, with the name of who has it."""

    id: int = 0
    award_id: int = 0
    kk: Name = Name()
    ru: Name = Name()

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)


def tidied(draft: AwardDraft) -> AwardDraft:
    """The draft without stray spaces.

    Raises:
        MissingName: it has no name in either language.
        BadName: a line is too long, or has an unseen character.
    """
    made = replace(
        draft,
        name=pair(draft.name, "name"),
        regulation=pair(draft.regulation, "regulation"),
        established=pair(draft.established, "established"),
        established_number=line(draft.established_number, "established_number"),
    )
    if not any(made.name):
        raise MissingName("award")
    return made


def fitting(draft: GivenDraft, award: Award) -> GivenDraft:
    """One that is given, without stray spaces.

    Raises:
        AwardClosed: the award was given no more on the day of the decision.
        HandedTooEarly: it would be handed over before it was given.
    """
    if award.closed is not None and draft.paper_day > award.closed:
        raise AwardClosed(award.closed)
    if draft.handed is not None and draft.handed < draft.paper_day:
        raise HandedTooEarly(draft.paper_day, draft.handed)
    return replace(
        draft,
        organ=pair(draft.organ, "organ"),
        paper=line(draft.paper, "paper"),
        number=line(draft.number, "number"),
    )


def counted(award: Award, given: Iterable[GivenDraft], day: date) -> int:
    """How many count against the quota on a day: those of its year, or all."""
    return sum(not award.yearly or each.paper_day.year == day.year for each in given)


def over(award: Award, given: Iterable[GivenDraft], day: date) -> int:
    """By how many the quota is exceeded on a day; 0 where it is not, or where there is none."""
    return 0 if award.quota is None else max(0, counted(award, given, day) - award.quota)


def doubts(award: Award, others: Iterable[Given], draft: GivenDraft) -> Iterator[Doubt]:
    """What a clerk should look at before one more is given; ``others`` are those that were given already."""
    held = list(others)
    if over(award, [*held, draft], draft.paper_day):
        yield "quota"
    if award.established_day is not None and draft.paper_day < award.established_day:
        yield "early"
    if any(each.person_id == draft.person_id for each in held):
        yield "again"
    if draft.number and any(each.number == draft.number for each in held):
        yield "number"
