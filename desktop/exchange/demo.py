"""The demo office: an invented region, its people, and three years of meetings, the same for a seed.

Days stand in ``resources/demo``; nothing here asks what day it is.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from desktop.core import demo_meetings, demo_members
from desktop.core.acts import Act, local_act
from desktop.core.bodies import KINDS, BodyRule
from desktop.core.demo import Scenario, Step
from desktop.core.meetings import MeetingDraft
from desktop.core.names import initials_first
from desktop.core.rulings import ruling
from desktop.core.texts import Text
from desktop.exchange import acts, demo_bodies, demo_data, demo_people
from desktop.exchange.demo_course import Course, filled
from desktop.exchange.demo_data import Subject, pair, subjects, toml
from desktop.exchange.demo_people import Figure
from desktop.exchange.demo_roster import Roster, voted_on

LEAST_PEOPLE = demo_people.LEAST
AGENDAS = {"assembly": ("sessions", "session_procedure"), "council": ("councils", "council_procedure")}
OF_STRUCTURES = ("structures", "structure_procedure")

NOTICE = timedelta(days=30)
"""A meeting is planned a month before."""
FIRST_EXTRA, LAST_EXTRA = date(2024, 3, 5), date(2026, 11, 13)

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
        self.known: list[Entry] = toml("calendar")["meeting"]
        extra = max(0, meetings - len(self.known))
        self.structures = dict(demo_bodies.structures(chance, self.figures, extra))
        self.entries = numbered(self.calendar(meetings))
        self.region = demo_data.settings().region

    def told(self) -> Scenario:
        """Everything in order of time."""
        mending = any(entry.get("mended") for entry in self.entries)
        steps = [*self.beginnings(), *demo_bodies.mandates(self.figures, self.founded, mending)]
        steps += Roster(self.registry, self.founded, voted_on(self.entries)).steps()
        for number, entry in enumerate(self.entries):
            steps += self.meeting(number, entry)
        return Scenario(
            demo_data.settings(), demo_data.names("assembly"), demo_data.names("council"),
            toml("office")["clerk"], self.founded, tuple(sorted(steps, key=moment)),
        )  # fmt: skip

    def beginnings(self) -> Iterator[Step]:
        """People, the region's own act and the structures."""
        yield Step(self.founded, demo_members.EnterPeople(tuple(figure.draft for figure in self.figures)))
        act = demo_data.local_act()
        yield Step(datetime.combine(act.since, time(9, 0)), demo_members.EnterAct(act))
        for key, draft in self.structures.items():
            yield Step(datetime.combine(demo_bodies.SINCE, time(9, 0)), demo_members.FoundBody(key, draft))
        yield from demo_bodies.further(self.figures)

    def calendar(self, meetings: int) -> list[Entry]:
        """Those of the calendar, the newest where fewer are wanted, and ordinary ones of the structures."""
        known = self.known
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
        course = Course(number, entry["body"], self.chance, roll, needed, start, held, officers)
        course.gather(start)
        course.do(demo_meetings.Open(number), 3)
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
        course.do(demo_meetings.Close(course.number), 5)
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
            demo_meetings.Topic(filled(subject.title, values), figure.printed)
            for (subject, values), figure in zip(topics, reporting, strict=True)
        )
        members = {figure.number for figure in roll}
        strangers = {figure.number: figure for figure in reporting if figure.number not in members}
        strangers |= {figure.number: figure for figure in self.candidates(entry)}
        guests = [(figure.printed, figure.draft.post) for figure in strangers.values()]
        guests += self.visitors(entry.get("guests", 0))
        at = max(self.founded, start - NOTICE).replace(hour=11, minute=self.chance.randint(0, 59))
        if entry.get("kind") == "extraordinary":
            at = start - timedelta(days=1, minutes=90)
        return Step(at, demo_meetings.Plan(number, entry["body"], draft, titles, tuple(guests)))

    def candidates(self, entry: Entry) -> list[Figure]:
        """Those whom an item names and who sit nowhere yet: they are invited to answer questions."""
        called = {item.get("called") for item in entry["items"]}
        return [figure for figure in self.figures if figure.called in called and not figure.seats]

    def visitors(self, count: int) -> list[tuple[Text, Text]]:
        """People from outside, who are in no roster."""
        found = []
        for post in toml("office")["guest"][:count]:
            kk, ru = self.registry.name(self.registry.people(), self.chance.choice("fm"))
            found.append((Text(initials_first(kk), initials_first(ru)), pair(post)))
        return found

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
