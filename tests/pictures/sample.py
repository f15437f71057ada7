"""The office that stands in the pictures: an invented council, and its meetings in every state."""

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from desktop.core.mandates import Admission
from desktop.core.meetings import MeetingDraft
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import agenda, attendance, decisions, mandates, meetings, people, voting
from desktop.operations.door import Acting, Office
from tests.offices import AKMOLA, new_office

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 15, 47, 12)
COUNCIL = 2

PEOPLE = Path(__file__).parents[1] / "data" / "council.tsv"
MEMBERS = 21
AGENDA = (
    Text("2026 жылғы тоғыз айдағы Кеңес есебі туралы", "Об отчёте Совета за девять месяцев 2026 года"),
    Text("Ассамблея мүшелігіне кандидаттар туралы", "О кандидатах в члены Ассамблеи"),
    Text("2027 жылға арналған жұмыс жоспары туралы", "О плане работы на 2027 год"),
    Text("Әртүрлі мәселелер", "Разное"),
)
HEARD = Text(
    "Есепті кезеңде үш отырыс өткізілгені, тапсырмалардың көбі мерзімінде орындалғаны айтылды.",
    "За отчётный период прошло три заседания, большинство поручений исполнено в срок.",
)
APPROVE = Text("Есеп бекітілсін", "Утвердить отчёт")
ADMIT = Text(
    "Токтогулова А.Ж. және Мамоев А.Ш. Ассамблея мүшелігіне ұсынылсын",
    "Рекомендовать в члены Ассамблеи Токтогулову А.Ж. и Мамоева А.Ш.",
)
DECIDED = Text("Кеңестің тоғыз айдағы есебі бекітілсін.", "Утвердить отчёт Совета за девять месяцев.")
ORDERED = Text("", "Районным ассамблеям до конца года представить предложения по ротации состава.")


@dataclass
class Sample:
    """The office with the numbers of its records."""

    office: Office
    members: tuple[int, ...] = ()
    mandate: int = 0
    """That of the second member in the council."""
    now: datetime = NOW
    planned: int = 0
    registering: int = 0
    voting: int = 0
    lost: int = 0
    closed: int = 0

    @property
    def acting(self) -> Acting:
        """The clerk at the moment that was set."""
        return Acting(self.office, "clerk", self.now)

    def at(self, hour: int, minute: int, day: date | None = None) -> "Sample":
        """Set the clock."""
        self.now = datetime.combine(day or self.now.date(), time(hour, minute))
        return self


def sample(path: Path) -> Sample:
    """Make the office."""
    made = Sample(new_office(path))
    seat(made)
    made.closed = closed(made)
    made.lost = lost(made)
    made.registering = opened(made, 3, date(2026, 6, 18), 12)
    made.planned = plan(made, 6, date(2026, 11, 26))
    made.voting = in_a_vote(made)
    made.now = NOW
    return made


def person(line: str) -> PersonDraft:
    """A line of the list."""
    kk, ru, sex, organisation_kk, organisation_ru, post_kk, post_ru = line.split("\t")
    return PersonDraft(
        Name(*kk.split()), Name(*ru.split()), "f" if sex == "f" else "m",
        Text(organisation_kk, organisation_ru), Text(post_kk, post_ru),
    )  # fmt: skip


def seat(made: Sample) -> None:
    """People, and the first 21 of them in the council; the first presides over it."""
    made.at(9, 0, date(2026, 1, 12))
    lines = PEOPLE.read_text("utf-8").splitlines()[1:]
    everyone = [people.add(made.acting, person(line)) for line in lines]
    made.members = tuple(everyone[:MEMBERS])
    since, paper = date(2025, 12, 18), "XXIV сессияның шешімі"
    mandates.admit(made.acting, 1, everyone, "member", since, Admission(paper))
    mandates.admit(made.acting, COUNCIL, made.members[:1], "chair", since, Admission(paper))
    (made.mandate,) = mandates.admit(
        made.acting, COUNCIL, made.members[1:2], "secretary", since, Admission(paper)
    )
    mandates.admit(made.acting, COUNCIL, made.members[2:], "member", since, Admission(paper))


def plan(made: Sample, number: int, day: date) -> int:
    """A meeting of the council with four items."""
    draft = MeetingDraft(
        number, "ordinary", day, time(15, 0), AKMOLA.city, AKMOLA.place, made.members[0], made.members[1]
    )
    meeting = meetings.plan(made.acting, COUNCIL, draft)
    for title in AGENDA:
        agenda.add_item(made.acting, meeting, title)
    return meeting


def opened(made: Sample, number: int, day: date, present: int) -> int:
    """A meeting that is open, with so many present; two others are excused."""
    made.at(14, 50, day)
    meeting = plan(made, number, day)
    attendance.arrive_all(made.acting, meeting, made.members[:present])
    for person_id in made.members[-2:]:
        attendance.excuse(made.acting, meeting, person_id, Text("іссапарда", "командировка"))
    made.at(15, 4)
    meetings.open_meeting(made.acting, meeting)
    return meeting


def report(made: Sample, meeting: int) -> None:
    """The first item: heard, voted by hands, decided, and an order without Kazakh text."""
    item = agenda.items(made.office, meeting)[1].id
    agenda.make_current(made.acting, item)
    agenda.set_rapporteur(made.acting, item, Text("Сәрсенова А.Қ.", "Сарсенова А.К."))
    for language in ("kk", "ru"):
        agenda.set_heard(made.acting, item, language, HEARD.of(language))
    agenda.add_speech(made.acting, item, Text("Нұрланов Б.Е.", "Нурланов Б.Е."))
    vote = voting.open_vote(made.at(15, 20).acting, voting.add_motion(made.acting, item, APPROVE), "hands")
    voting.count(made.acting, vote, Tally(14, 1, 1))
    voting.close_vote(made.at(15, 21).acting, vote)
    first = decisions.add(made.acting, item, DECIDED)
    decisions.set_responsible(made.acting, first, Text("Сәрсенова А.Қ.", "Сарсенова А.К."))
    decisions.set_due(made.acting, first, date(2026, 12, 15))
    decisions.add(made.acting, item, ORDERED)


def in_a_vote(made: Sample) -> int:
    """A vote by name goes on: eleven of sixteen were asked."""
    meeting = opened(made, 7, TODAY, 17)
    report(made, meeting)
    attendance.leave(made.at(15, 40).acting, meeting, made.members[12])
    item = agenda.items(made.office, meeting)[2].id
    agenda.make_current(made.acting, item)
    vote = voting.open_vote(made.at(15, 44).acting, voting.add_motion(made.acting, item, ADMIT), "roll_call")
    for person_id in made.members[:9]:
        voting.cast(made.acting, vote, person_id, "for")
    voting.cast(made.acting, vote, made.members[9], "against")
    voting.cast(made.acting, vote, made.members[10], "abstained")
    return meeting


def lost(made: Sample) -> int:
    """Quorum was lost in the third item."""
    meeting = opened(made, 5, date(2026, 11, 20), 16)
    report(made, meeting)
    item = agenda.items(made.office, meeting)[3].id
    agenda.make_current(made.at(15, 35).acting, item)
    for minute, person_id in ((40, 12), (52, 15), (58, 4)):
        attendance.leave(made.at(15, minute).acting, meeting, made.members[person_id])
    return meeting


def closed(made: Sample) -> int:
    """A meeting that was held; the others of its items were noted or postponed."""
    meeting = opened(made, 4, date(2026, 9, 25), 16)
    report(made, meeting)
    rest = agenda.items(made.office, meeting)[2:]
    for minute, item in enumerate(rest, start=30):
        agenda.make_current(made.at(15, minute).acting, item.id)
        agenda.finish_item(made.acting, item.id, "postponed" if item is rest[-1] else "noted")
    meetings.close_meeting(made.at(16, 10).acting, meeting)
    return meeting
