"""Sample offices, one for each schema: ``python -m tests.db.samples`` writes that of today.

An office that a released program wrote is kept for ever, and is written anew only while its schema is not
released yet.
"""

from base64 import b64encode
from datetime import date
from pathlib import Path

from db.migrations import SCHEMA
from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.basis import BasisPaper
from desktop.core.bodies import Approval, BodyDraft, BodyFacts, BodyNames
from desktop.core.candidates import CandidateDraft
from desktop.core.filters import Filter
from desktop.core.former import Spellings, Work
from desktop.core.invited import Standing
from desktop.core.leaves import Leave
from desktop.core.mandates import Admission, Agreement, Terms
from desktop.core.names import Name
from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.people import PersonDraft
from desktop.core.posts import PostRule, Turn
from desktop.core.profiles import Profile
from desktop.core.texts import Text, Trio
from desktop.core.voting import Tally
from desktop.core.ways import Step
from desktop.operations import (
    acts,
    admission_steps,
    agenda,
    anonymity,
    attendance,
    awards,
    basis,
    bodies,
    candidates,
    decisions,
    filters,
    former,
    invited,
    leaves,
    mandates,
    meetings,
    merging,
    offices,
    organisations,
    particulars,
    people,
    photos,
    posts,
    profiles,
    voting,
)
from tests.offices import Clerk, new_office

FOLDER = Path(__file__).parents[1] / "data" / "offices"


def write(path: Path) -> None:
    """An office with something in every table: a meeting that was held, one open, one planned."""
    clerk = Clerk(new_office(path))
    clerk.seat(21)
    particulars.state(clerk.acting, clerk.members[0], "languages", "қазақ, орыс")
    particulars.state(clerk.acting, clerk.members[0], "phone", "+7 701 234 56 78")
    keep(clerk)
    acts.add_local(clerk.acting, own_act())
    bodies.approve_seats(clerk.acting, 2, 25, date(2025, 1, 10), "сессия, № 4")
    seated = mandates.composition(clerk.office, 2, date(2025, 1, 10))[3].mandate
    organ, maslikhat = Text("сессия", "сессия"), Text("облыстық мәслихат", "областной маслихат")
    admission = Admission("шешім № 5", date(2025, 1, 9), organ, maslikhat, True)
    mandates.mend_admission(clerk.acting, seated.id, admission)
    grant(clerk, seated.id)
    form(clerk)
    change(clerk)
    name(clerk)
    hold(clerk)
    begin(clerk)
    clerk.plan(3, day=date(2026, 9, 10))
    offices.close(clerk.office)


def keep(clerk: Clerk) -> None:
    """How a list is read, and whom a list is narrowed to, under names."""
    columns = (("Аты-жөні", "name.kk"), ("Телефоны", "phone"))
    profiles.save(clerk.acting, Profile("Аудан тізімі", columns, "kz1048", ";"))
    filters.save(clerk.acting, "Келісімі жоқ", Filter(body=2, missing=("consent",)))


def grant(clerk: Clerk, mandate: int) -> None:
    """A membership with terms, steps of its admission, a leave, and the papers that started them."""
    agreed = Agreement(Text("Хатшылық", "Секретариат"), "№ 12", date(2025, 1, 8))
    terms = Terms(True, False, date(2027, 1, 9), agreed)
    mandates.mend_admission(
        clerk.acting, mandate, mandates.mandate(clerk.office, mandate).mandate.admission, terms
    )
    steps = (Step("council", Text(), Text("Кеңес", "Совет"), date(2025, 1, 8), "2"), Step("session"))
    admission_steps.set_steps(clerk.acting, mandate, steps)
    holiday = Leave(date(2025, 7, 1), date(2025, 7, 31), Text("демалыс", "отпуск"), "№ 31", None, 20)
    leaves.remove(clerk.acting, leaves.grant(clerk.acting, mandate, holiday))
    leaves.grant(clerk.acting, mandate, holiday)
    submission = BasisPaper("chair_submission", "17", date(2025, 1, 6), mandate=mandate, change="admission")
    basis.add(clerk.acting, submission)
    basis.add(clerk.acting, BasisPaper("own_request", "", date(2026, 2, 1), person=3))


def change(clerk: Clerk) -> None:
    """People with a former name, former work and a photograph; one entered twice, one made anonymous."""
    person = people.person(clerk.office, 1)
    now, work = Spellings(person.kk, person.ru), Work(person.organisation, person.post)
    before = Spellings(Name("Орлова", "Арман"), Name("Орлова", "Арман"))
    former.change_name(clerk.acting, 1, before, now, date(2020, 5, 1), "куәлік № 5")
    former.change_work(clerk.acting, 1, Work(Text("Мектеп", "Школа"), Text()), work, date(2021, 5, 1))
    picture = b64encode(b"\xff\xd8\xff\xe0 face \xff\xd9").decode()
    photos.keep(clerk.acting, 1, picture)
    people.set_genitive(clerk.acting, 1, "Абильдиной Арман Сериковны")
    twice = people.add(clerk.acting, PersonDraft(ru=Name("Абильдина", "А")))
    merging.merge(clerk.acting, twice, 1)
    anonymity.make_anonymous(clerk.acting, people.add(clerk.acting, PersonDraft(ru=Name("Шпигель", "А"))))


def form(clerk: Clerk) -> None:
    """A body of a type of the office under the council, with an observer, and a post that goes by turns."""
    place, act = Text("Бурабай ауданы", "Бурабайский район"), Text("Клуб ережесі", "Положение о клубе")
    approved = Approval(Text("Кеңес", "Совет"), "5", date(2025, 2, 1))
    short, genitive = Text("Әжелер клубы", "Клуб бабушек"), Text("Әжелер клубының", "Клуба бабушек")
    names = BodyNames(short, short, genitive, "Club of grandmothers", genitive)
    facts = BodyFacts(2, "district", place, act, approved)
    club = bodies.add(clerk.acting, BodyDraft("", names, None, facts, Trio("Клуб", "Клуб", "Club")))
    observer = Standing("observer", date(2025, 2, 1), date(2026, 12, 31), "хаттама № 2")
    invited.invite(clerk.acting, club, clerk.members[5:6], observer)
    turns = (Turn(person=clerk.members[4]), Turn(Text("Одақ", "Союз")))
    agreement = Text("Ассамблея Хатшылығы", "Секретариат Ассамблеи")
    posts.set_rule(clerk.acting, club, PostRule("deputy", 2, 24, agreement, turns))
    bodies.dissolve(clerk.acting, club, date(2026, 12, 31), "шешім № 30", "орган таратылды")


def name(clerk: Clerk) -> None:
    """An accredited association, an award that was given, and two candidates, one rejected."""
    koreans = OrganisationDraft("ethnocultural", Text("«Тильбе»", "«Тильбе»"), leader_id=clerk.members[6])
    source = organisations.add(clerk.acting, koreans)
    accredited = AccreditationDraft("12-а", date(2024, 1, 1), date(2026, 12, 31))
    organisations.accredit(clerk.acting, source, accredited)
    medal = awards.add(clerk.acting, AwardDraft(Text("«Бірлік» медалі", "Медаль «Бірлік»"), quota=3))
    awards.give(clerk.acting, medal, GivenDraft(clerk.members[6], date(2026, 2, 1), number="101"))
    first = CandidateDraft(clerk.members[7], "regional", date(2026, 1, 20), 1, source)
    rejected = candidates.nominate(clerk.acting, first)
    candidates.reject(clerk.acting, rejected, Text("Көшті", "Переехал"))
    other = CandidateDraft(clerk.members[8], "regional", date(2026, 1, 25), 1, source)
    candidates.nominate(clerk.acting, other, rejected)


def own_act() -> LocalAct:
    """A council's own rules, in force after the meetings of the sample."""
    more_than_half = Share(1, 2, True, "total")
    return LocalAct(
        0, Text("Кеңестің регламенті", "Регламент Совета"), "12", Text("Кеңес", "Совет"),
        date(2026, 12, 1), None,
        (LocalProvision("council", more_than_half, "3", Share(1, 2, True, "present"), "4"),),
    )  # fmt: skip


def hold(clerk: Clerk) -> None:
    """A meeting with a guest, an excuse, a departure, a vote by hands that was corrected, and a decision."""
    clerk.plan(1)
    meetings.add_guest(clerk.acting, clerk.meeting, Text("Ли С.", "Ли С."), Text("қонақ", "гость"))
    clerk.at(15, 0).open(16)
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[20], Text("іссапар", "командировка"))
    item = clerk.at(15, 5).take_up()
    speech = agenda.add_speech(clerk.acting, item, Text("Ким А.", "Ким А."))
    agenda.set_speech(clerk.acting, speech, "ru", "План нужен к июню.")
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(14, 1, 1))
    voting.close_vote(clerk.later().acting, vote)
    voting.correct(clerk.later().acting, vote, Tally(13, 2, 1), Text("санау қатесі", "ошибка в подсчёте"))
    clerk.later().go(clerk.members[15])
    agenda.remove_item(clerk.acting, agenda.add_item(clerk.acting, clerk.meeting, Text("Артық", "Лишний")))
    decided = decisions.add(clerk.acting, item, Text("Жоспар бекітілсін.", "Утвердить план."))
    decisions.set_due(clerk.acting, decided, date(2026, 6, 1))
    meetings.take_break(clerk.later().acting, clerk.meeting)
    meetings.end_break(clerk.later(10).acting, clerk.meeting)
    meetings.confirm_registration(clerk.acting, clerk.meeting, [])
    meetings.close_meeting(clerk.later().acting, clerk.meeting)


def begin(clerk: Clerk) -> None:
    """A meeting that a killed program left open, in the middle of a vote by name, with a mended roll."""
    clerk.now = clerk.now.replace(month=6, hour=14, minute=50)
    clerk.seat(1)
    clerk.plan(2)
    clerk.at(15, 0).open(18)
    clerk.take_up()
    leaving = clerk.members[18]
    seats = mandates.composition(clerk.office, 2, clerk.now.date())
    mandate = next(seat.mandate for seat in seats if seat.mandate.person_id == leaving)
    mandates.end_mandate(
        clerk.later().acting, mandate.id, clerk.now.date(), "own_wish", "протокол № 5", clerk.now.date()
    )
    attendance.mend_roll(
        clerk.acting,
        clerk.meeting,
        leaving,
        False,
        Text("өкілеттігін тапсырды", "сложил полномочия"),
        Text("", "протокол № 5"),
    )
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    for member in clerk.members[:5]:
        voting.cast(clerk.acting, vote, member, "for")


if __name__ == "__main__":
    today = FOLDER / f"schema-{SCHEMA}.hattama"
    today.unlink(missing_ok=True)
    write(today)
