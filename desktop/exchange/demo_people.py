"""The invented people of the demo office: who they are, and in which bodies they sit from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from random import Random
from typing import Any

from desktop.core.names import Name, full, short
from desktop.core.people import PersonDraft, Sex
from desktop.core.positions import printed_name
from desktop.core.texts import Text
from desktop.exchange.demo_data import Row, pair, table, toml

LEAST = 40
"""With fewer members there is nobody left to come and go beside those who hold a post."""

POSTS = {"akim": "chair", "deputy": "deputy", "secretariat": "deputy", "secretary": "secretary"}
TITULAR = 0.55
"""How often a post that is bound to no people is held by a Kazakh."""
WITHOUT_PATRONYMIC = 0.04
ALL_DIFFERENT = 300
"""Up to so many people no two share surname and initials; beyond that they do, as in life."""

PATIENCE = 20
"""So many names are drawn for a surname that nobody has yet, before one is repeated."""

TURNS = 3
"""Chairs of associations who leave the council in turn, and who follow them."""


@dataclass
class Seat:
    """A mandate: from a day on, with its paper, and how it ended."""

    body: str
    post: str
    since: date
    paper: str = ""
    until: date | None = None
    ground: str = ""
    until_paper: str = ""

    def holds(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass
class Figure:
    """Someone of the demo; ``number`` is the place in the list of those entered."""

    number: int
    draft: PersonDraft
    position: str
    tags: frozenset[str]
    seats: list[Seat] = field(default_factory=list)
    called: str = ""
    """The list of names that mentions them in an item."""
    mends: bool = False
    """Whether a roll is mended for them on their first day."""

    def sits(self, body: str, day: date) -> bool:
        """Whether they are in office in the body on that day."""
        return any(seat.body == body and seat.holds(day) for seat in self.seats)

    def seat(self, body: str) -> Seat:
        """Their seat in the body."""
        return next(seat for seat in self.seats if seat.body == body)

    @property
    def printed(self) -> Text:
        """«Р.У. Ким» in both spellings."""
        return printed_name(self.draft)

    @property
    def full(self) -> Text:
        """«Ким Роман Ухенович» in both spellings."""
        return Text(full(self.draft.kk), full(self.draft.ru))


class Registry:
    """Makes people, no two of one name."""

    def __init__(self, chance: Random, expected: int) -> None:
        self.chance = chance
        self.figures: list[Figure] = []
        self.taken: set[object] = set()
        self.strict = expected <= ALL_DIFFERENT
        self.lists: dict[tuple[str, str], list[Row]] = {}
        for row in table("names"):
            self.lists.setdefault((row["people"], row["kind"]), []).append(row)
        self.rare = [row for row in table("peoples") if row["weight"] != "0"]

    def enter(
        self, position: str, tags: str, sex: str, people: str, organisation: Text, post: Text
    ) -> Figure:
        """Someone new in that post; an empty sex or people is drawn."""
        drawn: Sex = "f" if sex == "f" or (not sex and self.chance.random() < 0.5) else "m"
        kk, ru = self.name(people or self.people(), drawn)
        draft = PersonDraft(kk, ru, drawn, organisation, post)
        self.figures.append(Figure(len(self.figures), draft, position, frozenset(tags.split())))
        return self.figures[-1]

    def people(self) -> str:
        """One of the peoples of the country."""
        return "kazakh" if self.chance.random() < TITULAR else self.rarer()["people"]

    def rarer(self) -> Row:
        """One of the peoples that have an association, the more numerous ones more often."""
        return self.chance.choices(self.rare, [int(row["weight"]) for row in self.rare])[0]

    def name(self, people: str, sex: str) -> tuple[Name, Name]:
        """A name that nobody has yet, in both spellings."""
        for attempt in count():
            kk, ru = self.draw(people, sex)
            marks = {short(kk), short(ru)} if self.strict else {full(kk)}
            if attempt < PATIENCE and self.strict:
                marks |= {kk.surname.removesuffix("а"), ru.surname.removesuffix("а")}
            if not marks & self.taken and not kk.patronymic.startswith(kk.given):
                self.taken |= marks
                return kk, ru
        raise AssertionError("counting has no end")

    def draw(self, people: str, sex: str) -> tuple[Name, Name]:
        """A surname, a given name and a patronymic of one people."""
        end = "_female" if sex == "f" else ""
        surname = self.chance.choice(self.lists[people, "surname"])
        given = self.chance.choice(self.lists[people, "female" if sex == "f" else "male"])
        patronymic = self.chance.choice(self.lists[people, "patronymic"])
        bare = people != "kazakh" and self.chance.random() < WITHOUT_PATRONYMIC
        kk, ru = (
            Name(surname[one + end], given[one], "" if bare else patronymic[one + end])
            for one in ("kk", "ru")
        )
        return kk, ru


def cast(chance: Random, members: int) -> Registry:
    """Everyone: ``members`` sit in the assembly at the end, besides them those who left and who may come."""
    office = toml("office")
    joining: list[dict[str, Any]] = [
        entry for entry in office["joining"] for _ in range(entry.get("count", 1))
    ]
    came = sum("since" in entry for entry in joining)
    first = members + len(office["leaving"]) - came
    registry = Registry(chance, first + len(joining))
    for row in table("positions"):
        in_position(registry, row)
    chairs = [in_association(registry, row, table("association_posts")[0]) for row in registry.rare]
    others = ordinary(registry)
    for _ in range(len(registry.figures), first):
        next(others)
    if len(registry.figures) > first:
        chairs = chairs[: len(chairs) - len(registry.figures) + first]
        del registry.figures[first:]
    settle(registry.figures, chairs, office)
    leave(registry.figures, chairs, office)
    for entry in joining:
        join(registry, entry)
    return registry


def in_position(registry: Registry, row: Row) -> Figure:
    """Someone in one of the posts that exist once."""
    organisation, post = pair(row, "organisation"), pair(row, "post")
    people = {"deputy": registry.rarer()["people"], "akim": "kazakh"}.get(row["key"], "")
    return registry.enter(row["key"], row["tags"], row["sex"], people, organisation, post)


def in_association(registry: Registry, people: Row, post: Row) -> Figure:
    """Someone of an ethnocultural association."""
    of = {"of_kk": people["of_association_kk"], "of_ru": people["of_association_ru"]}
    organisation = pair(people, "association")
    return registry.enter("", post["tags"], "", people["people"], organisation, pair(post, "post", of))


def in_district(registry: Registry, place: Row, post: Row) -> Figure:
    """Someone of a district or a town."""
    organisation, named = pair(post, "organisation", place), pair(post, "post", place)
    return registry.enter("", post["tags"], post["sex"], "", organisation, named)


def ordinary(registry: Registry) -> Iterator[Figure]:
    """Members without a post of the region, for ever: of districts and of associations in turn."""
    while True:
        local = [(place, post) for place in table("places") for post in table("local_posts")]
        registry.chance.shuffle(local)
        for place, post in local:
            yield in_district(registry, place, post)
            yield in_association(
                registry, registry.rarer(), registry.chance.choice(table("association_posts")[1:])
            )


def settle(figures: list[Figure], chairs: list[Figure], office: dict[str, Any]) -> None:
    """The first composition of the assembly and of its council, and the turns of the council."""
    founded = office["founded"].date()
    for figure in figures:
        figure.seats.append(Seat("assembly", POSTS.get(figure.position, "member"), founded))
        if "council" in figure.tags:
            figure.seats.append(Seat("council", POSTS.get(figure.position, "member"), founded))
    changes = office["council_changes"]
    turn, paper = changes["rotation"], changes["rotation_paper"]
    for chair in chairs[:TURNS]:
        leaving = Seat("council", "member", founded, "", turn, "rotation", paper)
        chair.seats.append(leaving)
    for chair in chairs[TURNS : 2 * TURNS]:
        chair.seats.append(Seat("council", "member", date.fromordinal(turn.toordinal() + 1), paper))
        chair.called = "rotation"
    chairs[2 * TURNS].seats.append(Seat("council", "member", founded))
    last = next(figure for figure in figures if "last_seat" in figure.tags)
    last.seats.append(Seat("council", "member", changes["last_seat"], changes["last_seat_paper"]))


def leave(figures: list[Figure], chairs: list[Figure], office: dict[str, Any]) -> None:
    """Those whose mandates end by the grounds of the Law."""
    ordinary_ones = (each for each in reversed(figures) if not each.position and len(each.seats) == 1)
    for entry in office["leaving"]:
        if entry["position"] != "any":
            figure = next(each for each in figures if each.position == entry["position"])
        else:
            figure = chairs[2 * TURNS] if entry.get("council") else next(ordinary_ones)
        for seat in figure.seats:
            seat.until, seat.ground, seat.until_paper = entry["until"], entry["ground"], entry["paper"]


def join(registry: Registry, entry: dict[str, Any]) -> None:
    """Those who come later, or may come."""
    figure = newcomer(registry, entry["position"])
    figure.called, figure.mends = entry.get("called", ""), "mends" in entry
    post = POSTS.get(figure.position, "member")
    if "since" in entry:
        figure.seats.append(Seat("assembly", post, entry["since"], entry["paper"]))
    if "council_since" in entry:
        figure.seats.append(Seat("council", post, entry["council_since"], entry["paper"]))


def newcomer(registry: Registry, position: str) -> Figure:
    """Someone new: of an association, of a district's akimat, or in a post of the region."""
    if position == "any":
        post = registry.chance.choice(table("association_posts")[1:])
        return in_association(registry, registry.rarer(), post)
    if position == "district":
        post = next(row for row in table("local_posts") if "state" in row["tags"].split())
        return in_district(registry, table("places")[0], post)
    return in_position(registry, next(row for row in table("positions") if row["key"] == position))
