"""The structures of the demo office, and when everyone is seated and leaves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from random import Random

from desktop.core import demo_members
from desktop.core.bodies import Approval, BodyDraft, BodyFacts, BodyNames
from desktop.core.demo import Step
from desktop.core.invited import Standing
from desktop.core.posts import PostRule, Turn
from desktop.core.texts import Text
from desktop.exchange.demo_data import Row, pair, table
from desktop.exchange.demo_people import POSTS, Figure, Seat

SINCE = date(2024, 2, 1)
"""When the structures begin their work, and by which paper."""
PAPER = "№ 5, 31.01.2024"
MEETINGS_OF_ONE = 24
"""A structure meets so often in the three years before another one is founded."""
SIZE = (9, 13)
"""Members of a structure."""
MOST = 9
"""Members of a structure that keeps no minutes here."""
PERIOD = 36
"""Months in which the chair of such a one goes round."""
COUNCIL = Text("Ассамблея Кеңесі", "Совет Ассамблеи")
SEX = {"mothers_council": "f", "elders_council": "m"}


def structures(chance: Random, figures: Sequence[Figure], extra: int) -> Iterator[tuple[str, BodyDraft]]:
    """Two of the region, and as many of the districts as the further meetings ask for, under their keys."""
    regional, local = table("structures")[:2], table("structures")[2:]
    wanted = max(0, -(-extra // MEETINGS_OF_ONE) - len(regional))
    pairs = [(row, place) for row in local for place in table("places")][:wanted]
    for row in regional:
        yield structure(chance, figures, row["key"], row, {})
    for number, (row, place) in enumerate(pairs):
        yield structure(chance, figures, f"{row['key']}-{number}", row, place)


def structure(
    chance: Random, figures: Sequence[Figure], key: str, row: Row, place: Row
) -> tuple[str, BodyDraft]:
    """One structure; who knows about its matter heads it, the others are drawn."""
    able = [figure for figure in figures if can_sit(figure, SEX.get(row["kind"], ""))]
    head = [figure for figure in able if row["tags"] in figure.tags][:1]
    others = [figure for figure in able if figure not in head]
    members = head + chance.sample(others, min(len(others), chance.randint(*SIZE)))
    posts = ("chair", "secretary", *("member",) * len(members))
    for figure, post in zip(members, posts, strict=False):
        figure.seats.append(Seat(key, post, SINCE, PAPER))
    full, short, genitive = (pair(row, part, place) for part in ("full", "short", "genitive"))
    return key, BodyDraft(row["kind"], BodyNames(full, short, genitive, row["english"]))


def further(figures: Sequence[Figure]) -> Iterator[Step]:
    """Structures that keep no minutes here: no meeting is invented for them, and no chance is spent.

    One stands under another. The first has an expert from outside, and a chair who goes round among
    organisations.
    """
    at = datetime.combine(SINCE, time(9, 30))
    able = [figure for figure in figures if can_sit(figure, "")]
    for place, row in enumerate(table("further")):
        yield Step(at, demo_members.FoundBody(row["key"], drafted(row), row["under"]))
        members = able[place :: len(table("further"))][:MOST]
        chair, *others = (figure.number for figure in members)
        yield Step(at, demo_members.Admit(row["key"], (chair,), "chair", SINCE, PAPER))
        yield Step(at, demo_members.Admit(row["key"], tuple(others), "member", SINCE, PAPER))
    first, expert = table("further")[0]["key"], able[1]
    yield Step(at, demo_members.CallIn(first, expert.number, Standing("expert", SINCE, None, PAPER)))
    turns = tuple(Turn(figure.draft.organisation) for figure in able[1:4])
    yield Step(at, demo_members.SetPost(first, PostRule("chair", 1, PERIOD, turns=turns)))


def drafted(row: Row) -> BodyDraft:
    """A structure with all of its names, its place, and the decision of the council that made it."""
    full, short, genitive, whole = (
        pair(row, form) for form in ("full", "short", "genitive", "full_genitive")
    )
    approved = Approval(COUNCIL, "5", date(2024, 1, 31))
    facts = BodyFacts(None, row["level"], pair(row, "place"), approved=approved)
    return BodyDraft(row["kind"], BodyNames(full, short, genitive, row["english"], whole), None, facts)


def can_sit(figure: Figure, sex: str) -> bool:
    """A member from the beginning who never leaves, holds no office, and is of the sex asked for."""
    return (
        figure.sits("assembly", SINCE)
        and figure.seat("assembly").until is None
        and figure.position not in POSTS
        and sex in ("", figure.draft.sex)
    )


def mandates(figures: Iterable[Figure], founded: datetime, mending: bool) -> Iterator[Step]:
    """Who is seated when, together where it is by one paper, and whose mandates end.

    ``mending``: whoever is put on the roll of an open meeting is seated there, not here.
    """
    admitted: dict[tuple[date, str, str, str], list[int]] = {}
    for figure in figures:
        for seat in figure.seats:
            if not (mending and figure.mends):
                known = (seat.since, seat.body, seat.post, seat.paper)
                admitted.setdefault(known, []).append(figure.number)
            if seat.until is not None:
                at = datetime.combine(seat.until, time(18, 30))
                yield Step(
                    at,
                    demo_members.EndMandate(
                        seat.body, figure.number, seat.until, seat.ground, seat.until_paper
                    ),
                )
    for (since, body, post, paper), people in admitted.items():
        at = max(founded, datetime.combine(since, time(9, 15)))
        yield Step(at, demo_members.Admit(body, tuple(people), post, since, paper))
