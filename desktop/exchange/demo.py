"""The demo office: an invented region, its people, and three years of meetings, the same for a seed.

Days stand in ``resources/demo``; nothing here asks what day it is.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from desktop.core import demo
from desktop.core.acts import Act, local_act
from desktop.core.bodies import KINDS, BodyDraft, BodyNames, BodyRule
from desktop.core.demo import Scenario, Step
from desktop.core.meetings import MeetingDraft
from desktop.core.names import short
from desktop.core.rulings import ruling
from desktop.core.texts import Text
from desktop.exchange import acts, demo_data, demo_people
from desktop.exchange.demo_course import Course, filled
from desktop.exchange.demo_data import Row, Subject, pair, subjects, table, toml
from desktop.exchange.demo_people import Figure, Seat

LEAST_PEOPLE = demo_people.LEAST
AGENDAS = {"assembly": ("sessions", "session_procedure"), "council": ("councils", "council_procedure")}
OF_STRUCTURES = ("structures", "structure_procedure")

NOTICE = timedelta(days=30)
"""A meeting is planned a month before."""
STRUCTURES_SINCE = date(2024, 2, 1)
FIRST_EXTRA, LAST_EXTRA = date(2024, 2, 6), date(2026, 11, 13)
MEETINGS_OF_ONE = 24
"""A structure meets so often in the three years before another one is founded."""
SIZE = (9, 13)
"""Members of a structure."""

Entry = dict[str, Any]


def scenario(seed: int, people: int = 60, meetings: int = 12) -> Scenario:
    """An office with so many members of the assembly and so many meetings.

    Raises:
        ValueError: fewer than ``LEAST_PEOPLE`` members, or no meeting.
    """
    if people < LEAST_PEOPLE or meetings < 1:
        raise ValueError(f"a demo office has at least {LEAST_PEOPLE} members and one meeting")
    return Story(Random(seed), people, meetings).told()


class Story:
    """One office being invented."""

    def __init__(self, chance: Random, people: int, meetings: int) -> None:
        self.chance = chance
        self.registry = demo_people.cast(chance, people)
        self.figures = self.registry.figures
        self.founded: datetime = toml("office")["founded"]
        self.acts: tuple[Act, ...] = (*acts.bundled(), local_act(demo_data.local_act()))
        self.structures = dict(self.found(max(0, meetings - len(toml("calendar")["meeting"]))))
        self.entries = numbered(self.calendar(meetings))
        self.region = demo_data.settings().region

    def told(self) -> Scenario:
        """Everything in order of time."""
        steps = [*self.beginnings(), *self.mandates()]
        for number, entry in enumerate(self.entries):
            steps += self.meeting(number, entry)
        return Scenario(
            demo_data.settings(), demo_data.names("assembly"), demo_data.names("council"),
            toml("office")["clerk"], self.founded, tuple(sorted(steps, key=moment)),
        )  # fmt: skip

    # ------- people and bodies

    def found(self, extra: int) -> Iterator[tuple[str, BodyDraft]]:
        """The structures: two of the region, and as many of the districts as the further meetings ask for."""
        regional, local = table("structures")[:2], table("structures")[2:]
        yield from (self.structure(row["key"], row, {}) for row in regional)
        wanted = -(-extra // MEETINGS_OF_ONE) - len(regional)
        pairs = [(row, place) for row in local for place in table("places")][: max(0, wanted)]
        for number, (row, place) in enumerate(pairs):
            yield self.structure(f"{row['key']}-{number}", row, place)

    def structure(self, key: str, row: Row, place: Row) -> tuple[str, BodyDraft]:
        """One structure; its members are drawn from those who never leave."""
        full, short, genitive = (pair(row, part, place) for part in ("full", "short", "genitive"))
        sex = {"mothers_council": "f", "elders_council": "m"}.get(row["kind"], "")
        able = [
            figure
            for figure in self.figures
            if figure.sits("assembly", STRUCTURES_SINCE)
            and figure.seat("assembly").until is None
            and figure.position not in demo_people.POSTS
            and sex in ("", figure.draft.sex)
        ]
        head = [figure for figure in able if row["tags"] in figure.tags][:1]
        others = [figure for figure in able if figure not in head]
        members = head + self.chance.sample(others, min(len(others), self.chance.randint(*SIZE)))
        posts = ("chair", "secretary", *("member",) * len(members))
        for figure, post in zip(members, posts, strict=False):
            figure.seats.append(Seat(key, post, STRUCTURES_SINCE, "№ 5, 31.01.2024"))
        return key, BodyDraft(row["kind"], BodyNames(full, short, genitive, row["english"]))

    def beginnings(self) -> Iterator[Step]:
        """People, the region's own act and the structures."""
        yield Step(self.founded, demo.EnterPeople(tuple(figure.draft for figure in self.figures)))
        act = demo_data.local_act()
        yield Step(datetime.combine(act.since, time(9, 0)), demo.EnterAct(act))
        for key, draft in self.structures.items():
            yield Step(datetime.combine(STRUCTURES_SINCE, time(9, 0)), demo.FoundBody(key, draft))

    def mandates(self) -> Iterator[Step]:
        """Who is seated when, together where it is by one paper, and whose mandates end."""
        admitted: dict[tuple[date, str, str, str], list[int]] = {}
        for figure in self.figures:
            for seat in figure.seats:
                if not figure.mends:
                    known = (seat.since, seat.body, seat.post, seat.paper)
                    admitted.setdefault(known, []).append(figure.number)
                if seat.until is not None:
                    event = demo.EndMandate(
                        seat.body, figure.number, seat.until, seat.ground, seat.until_paper
                    )
                    yield Step(datetime.combine(seat.until, time(18, 30)), event)
        for (since, body, post, paper), people in admitted.items():
            at = max(self.founded, datetime.combine(since, time(9, 15)))
            yield Step(at, demo.Admit(body, tuple(people), post, since, paper))

    # ------- meetings

    def calendar(self, meetings: int) -> list[Entry]:
        """Those of the calendar, the newest where fewer are wanted, and ordinary ones of the structures."""
        known: list[Entry] = toml("calendar")["meeting"]
        closed, *current = known[-3:]
        by_weight = [closed, *current, *reversed(known[:-3])]
        wanted = by_weight[:meetings]
        chosen = [entry for entry in known if entry in wanted]
        return sorted(
            chosen
            + [self.ordinary(number, meetings - len(known)) for number in range(meetings - len(known))],
            key=lambda entry: (entry["start"], entry["body"]),
        )

    def ordinary(self, number: int, of: int) -> Entry:
        """A meeting of one of the structures, on a working day."""
        keys = list(self.structures)
        days = (LAST_EXTRA - FIRST_EXTRA).days * number // max(1, of)
        day = FIRST_EXTRA + timedelta(days=days)
        day += timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)
        start = datetime.combine(day, time(10 + number % 7, 0))
        able = [key for key in subjects("structures") if not key.endswith("procedure")]
        items = [{"key": key} for key in self.chance.sample(able, self.chance.randint(1, 2))]
        return {"body": keys[number % len(keys)], "number": 0, "start": start, "items": items}

    def meeting(self, number: int, entry: Entry) -> list[Step]:
        """A meeting from its plan to as far as it got."""
        agenda, opening = AGENDAS.get(entry["body"], OF_STRUCTURES)
        topics = [self.subject(agenda, item, entry) for item in entry["items"]]
        roll = self.roll(entry)
        officers = self.officers(entry, roll)
        reporting = [self.reporter(subject, officers[0], entry) for subject, _ in topics]
        planned = self.planned(number, entry, topics, roll, officers, reporting)
        if entry.get("state") == "planned":
            return [planned]
        start: datetime = entry["start"]
        needed = frozenset(figure.number for figure in (*officers, *reporting))
        held = ruling(self.acts, self.rule(entry["body"]), self.region, start.date())
        course = Course(number, entry["body"], self.chance, held, roll, officers, needed, start)
        course.gather(start)
        course.do(demo.Open(number), 3)
        course.item(0, subjects(agenda)[opening], {})
        self.take_place(course, topics, entry)
        return [planned, *course.steps]

    def take_place(
        self, course: Course, topics: Sequence[tuple[Subject, Mapping[str, Any]]], entry: Entry
    ) -> None:
        """The items one after another, and the end; an open meeting stops before its second vote."""
        if entry.get("mended"):
            course.mend(next(figure for figure in self.figures if figure.mends))
        for place, (subject, values) in enumerate(topics, start=1):
            if entry.get("state") == "open" and place == 2:
                course.before("leave")
                course.begin(place, subject, values)
                return
            last = entry.get("reopened") and place == len(topics)
            course.item(place, subject, {**values, "keeps_last": last})
        course.do(demo.Close(course.number), 5)
        if course.kept_back is not None:
            course.amend()

    def planned(
        self,
        number: int,
        entry: Entry,
        topics: Iterable[tuple[Subject, Mapping[str, Any]]],
        roll: Sequence[Figure],
        officers: tuple[Figure, Figure],
        reporting: Sequence[Figure],
    ) -> Step:
        """The plan, a month before; who reports without being a member is invited."""
        start: datetime = entry["start"]
        office = demo_data.settings()
        draft = MeetingDraft(
            entry["number"], entry.get("kind", "ordinary"), start.date(), start.time(), office.city,
            office.place, officers[0].number, officers[1].number,
        )  # fmt: skip
        titles = tuple(
            demo.Topic(filled(subject.title, values), figure.short)
            for (subject, values), figure in zip(topics, reporting, strict=True)
        )
        members = {figure.number for figure in roll}
        strangers = {figure.number: figure for figure in reporting if figure.number not in members}
        guests = [(figure.short, figure.draft.post) for figure in strangers.values()]
        guests += self.visitors(entry.get("guests", 0))
        at = max(self.founded, start - NOTICE).replace(hour=11, minute=self.chance.randint(0, 59))
        if entry.get("kind") == "extraordinary":
            at = start - timedelta(days=1, minutes=90)
        return Step(at, demo.Plan(number, entry["body"], draft, titles, tuple(guests)))

    def visitors(self, count: int) -> list[tuple[Text, Text]]:
        """People from outside, who are in no roster."""
        found = []
        for post in toml("office")["guest"][:count]:
            kk, ru = self.registry.name(self.registry.people(), self.chance.choice("fm"))
            found.append((Text(short(kk), short(ru)), pair(post)))
        return found

    # ------- who

    def rule(self, body: str) -> BodyRule:
        """How an act sees the body."""
        return KINDS[self.structures[body].kind if body in self.structures else body]

    def roll(self, entry: Entry) -> list[Figure]:
        """Who is in office on the day; who is put on the roll later is not there yet."""
        day, body = entry["start"].date(), entry["body"]
        return [
            figure
            for figure in self.figures
            if figure.sits(body, day) and not (figure.mends and figure.seat(body).since == day)
        ]

    def officers(self, entry: Entry, roll: Sequence[Figure]) -> tuple[Figure, Figure]:
        """Who presides and who keeps the minutes."""
        by_post = {figure.seat(entry["body"]).post: figure for figure in reversed(roll)}
        presiding = [figure for figure in roll if figure.position == entry.get("presiding", "chair")]
        return (presiding or [by_post["chair"]])[0], by_post["secretary"]

    def reporter(self, subject: Subject, presiding: Figure, entry: Entry) -> Figure:
        """Who reports: the holder of the post on that day."""
        day = entry["start"].date()
        holders = [figure for figure in self.figures if figure.position == subject.rapporteur]
        return next((figure for figure in holders if figure.sits("assembly", day)), presiding)

    def subject(self, agenda: str, item: Entry, entry: Entry) -> tuple[Subject, dict[str, Any]]:
        """An item with its values; "called" lists the people that it names."""
        called = item.get("called")
        named = [figure.full for figure in self.figures if figure.called == called] if called else []
        if called == "nominee":
            named = [figure.full for figure in self.figures if figure.position == "mediation"]
        listed = Text(*(", ".join(name.of(language) for name in named) for language in ("kk", "ru")))
        return subjects(agenda)[item["key"]], {**item, "names": listed}


def numbered(entries: list[Entry]) -> list[Entry]:
    """Meetings of structures counted by body and year; the assembly and its council bring their own."""
    counted: Counter[tuple[str, int]] = Counter()
    found = []
    for entry in entries:
        series = (entry["body"], entry["start"].year)
        counted[series] += 1
        own = entry["number"] if entry["body"] in AGENDAS else counted[series]
        found.append({**entry, "number": own})
    return found


def moment(step: Step) -> datetime:
    """Order of the steps; those of one moment keep theirs."""
    return step.at
