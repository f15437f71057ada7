"""Candidates: the whole way to the regional assembly and to the national one, with every outcome."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.bodies import BodyDraft, BodyNames
from desktop.core.candidates import (
    KNOWN,
    NATIONAL,
    STATES,
    TARGETS,
    WAYS,
    CandidateDraft,
    Result,
    Seat,
    StepDraft,
    Target,
    last_passed,
    pending,
)
from desktop.core.organisations import OrganisationDraft
from desktop.core.refusals import (
    BodyInUse,
    CandidateAlready,
    CandidateInUse,
    CandidateSettled,
    MandatesOverlap,
    NoSuchRecord,
    PersonInUse,
    ReasonMissing,
    StepsMissing,
    StepUnnamed,
    VoteElsewhere,
)
from desktop.core.texts import LANGUAGES, Text
from desktop.core.voting import Tally
from desktop.core.ways import REGION, STEPS
from desktop.documents import candidates as words
from desktop.operations import (
    admission_steps,
    awards,
    bodies,
    candidates,
    journal,
    mandates,
    meetings,
    merging,
    organisations,
    people,
    undo,
    voting,
)
from i18n import phrases
from tests.offices import DAY, Clerk, draft

NAMED = date(2026, 1, 20)
ASSEMBLY = 1
REASON = Text("Азаматтығы жоқ", "Нет гражданства")


def nominated(clerk: Clerk, target: Target = "regional", person: int | None = None, **more: Any) -> int:
    """A candidate who is new to the roster."""
    who = people.add(clerk.acting, draft(22)) if person is None else person
    into = ASSEMBLY if target == "regional" else None
    held = CandidateDraft(who, target, NAMED, into, nominated=Text("Бірлестік", "Объединение"))
    return candidates.nominate(clerk.acting, replace(held, **more))


def take(clerk: Clerk, number: int, place: int, result: Result = "passed", **more: Any) -> StepDraft:
    """Take the step at that place, on a day and under a number of its own."""
    held = candidates.steps(clerk.office, number)[place]
    step = held.step._replace(day=date(2026, 2, place + 1), number=str(place + 1), result=result, **more)
    candidates.set_step(clerk.acting, held.id, step)
    return step


def kinds(clerk: Clerk, number: int) -> list[str]:
    """Which steps there are."""
    return [each.step.kind for each in candidates.steps(clerk.office, number)]


def take_back(clerk: Clerk) -> None:
    """Undo the last step."""
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)


def voted(clerk: Clerk, adopted: bool = True) -> tuple[int, int]:
    """A meeting of the council with a closed vote: its number, and that of the vote."""
    meeting = clerk.plan(1)
    clerk.at(15, 0).open(21)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(18, 2, 1) if adopted else Tally(2, 18, 1))
    voting.close_vote(clerk.later().acting, vote)
    return meeting, vote


@pytest.mark.parametrize(("target", "way"), [("regional", REGION), ("national", NATIONAL)])
def test_the_whole_way_lies_before_a_new_candidate(
    clerk: Clerk, target: Target, way: tuple[str, ...]
) -> None:
    number = nominated(clerk, target)
    assert tuple(kinds(clerk, number)) == way
    steps = candidates.steps(clerk.office, number)
    coming = pending(steps)
    assert coming is not None
    assert (coming.step.kind, last_passed(steps)) == (way[0], None)
    assert candidates.candidate(clerk.office, number).state == "open"


def test_admission_makes_the_membership_with_its_steps_paper_and_source(clerk: Clerk) -> None:
    source = organisations.add(clerk.acting, OrganisationDraft("ethnocultural", Text("«Тильбе»", "«Тильбе»")))
    number = nominated(clerk, source_id=source)
    meeting, vote = voted(clerk)
    council = Text("Кеңес", "Совет")
    for place in range(5):
        linked: dict[str, Any] = {"organ": council, "meeting_id": meeting, "vote_id": vote}
        more = linked if place == 2 else {}
        last = take(clerk, number, place, **more)
    mandate = candidates.admit(clerk.acting, number, Seat(ASSEMBLY, "member", DAY))
    assert mandate is not None
    seated = mandates.mandate(clerk.office, mandate).mandate
    found = candidates.candidate(clerk.office, number)
    assert (found.state, found.mandate_id, seated.person_id) == ("admitted", mandate, found.person_id)
    assert (seated.body_id, seated.post, seated.since) == (ASSEMBLY, "member", DAY)
    assert (seated.admission.paper, seated.admission.paper_day) == (last.number, last.day)
    assert (seated.admission.source, seated.admission.nominated) == (source, found.nominated)
    steps = admission_steps.steps(clerk.office, mandate)
    assert [(each.kind, each.number) for each in steps] == [
        (kind, str(place)) for place, kind in enumerate(REGION, start=1)
    ]
    assert steps[2].organ == council


def test_who_is_nominated_to_the_national_assembly_gets_no_seat_here(clerk: Clerk) -> None:
    number = nominated(clerk, "national")
    for place in range(4):
        take(clerk, number, place)
    assert candidates.admit(clerk.acting, number) is None
    found = candidates.candidate(clerk.office, number)
    assert (found.state, found.mandate_id) == ("admitted", None)
    assert mandates.mandates_of(clerk.office, found.person_id, DAY) == []


def test_a_step_is_linked_to_the_meeting_and_the_vote_that_took_it(clerk: Clerk) -> None:
    number = nominated(clerk)
    meeting, vote = voted(clerk)
    take(clerk, number, 2, meeting_id=meeting, vote_id=vote)
    step = candidates.steps(clerk.office, number)[2].step
    assert (step.meeting_id, step.vote_id) == (meeting, vote)
    ((held, question),) = candidates.votes(clerk.office, meeting)
    assert (held.id, question) == (vote, Text("Жоспар бекітілсін", "Утвердить план"))
    other = meetings.plan(clerk.acting, 2, replace(meetings.suggested(clerk.office, 2, DAY), number=9))
    with pytest.raises(VoteElsewhere):
        take(clerk, number, 2, meeting_id=other, vote_id=vote)
    with pytest.raises(NoSuchRecord):
        take(clerk, number, 2, meeting_id=999)


def test_a_link_changes_nothing_of_the_meeting_and_is_told_of_the_person(clerk: Clerk) -> None:
    number = nominated(clerk)
    meeting, vote = voted(clerk)
    before = journal.sealing(clerk.office, meeting)
    take(clerk, number, 2, meeting_id=meeting, vote_id=vote)
    assert journal.sealing(clerk.office, meeting) == before
    entry = journal.entries(clerk.office, limit=1)[0]
    assert entry.operation == "candidates.set_step"
    assert entry.people == (candidates.candidate(clerk.office, number).person_id,)


def test_steps_are_left_out_added_and_put_in_order(clerk: Clerk) -> None:
    number = nominated(clerk)
    first, second, *_ = candidates.steps(clerk.office, number)
    candidates.remove_step(clerk.acting, second.id)
    added = candidates.add_step(clerk.acting, number, StepDraft("", Text("Тексеру", "Проверка")))
    assert kinds(clerk, number) == ["association", "council", "session", "chair", ""]
    candidates.move_step(clerk.acting, added, -1)
    candidates.move_step(clerk.acting, added, -1)
    candidates.move_step(clerk.acting, first.id, -1)
    assert kinds(clerk, number) == ["association", "council", "", "session", "chair"]
    candidates.move_step(clerk.acting, first.id, 1)
    assert kinds(clerk, number) == ["council", "association", "", "session", "chair"]
    take_back(clerk)
    assert kinds(clerk, number) == ["association", "council", "", "session", "chair"]
    with pytest.raises(StepUnnamed):
        candidates.add_step(clerk.acting, number, StepDraft(""))


def test_who_is_rejected_stays_with_the_reason_and_with_who_was_named_instead(clerk: Clerk) -> None:
    number = nominated(clerk)
    take(clerk, number, 0)
    with pytest.raises(ReasonMissing):
        candidates.reject(clerk.acting, number, Text(" ", ""))
    decided = candidates.steps(clerk.office, number)[1].step._replace(day=DAY, number="7")
    candidates.reject(clerk.acting, number, REASON, decided)
    found = candidates.candidate(clerk.office, number)
    assert (found.state, found.reason) == ("rejected", REASON)
    step = candidates.steps(clerk.office, number)[1].step
    assert (step.result, step.day, step.number) == ("rejected", DAY, "7")
    other = candidates.nominate(
        clerk.acting, CandidateDraft(clerk.members[3], "regional", DAY, ASSEMBLY), number
    )
    instead = candidates.named_instead(clerk.office, number)
    assert instead is not None
    assert (instead.id, instead.instead_id) == (other, number)
    with pytest.raises(CandidateSettled):
        candidates.nominate(clerk.acting, CandidateDraft(clerk.members[4], "regional", DAY, ASSEMBLY), number)
    with pytest.raises(CandidateInUse):
        candidates.remove(clerk.acting, number)
    with pytest.raises(CandidateInUse):
        candidates.reopen(clerk.acting, number)


def test_nobody_is_named_in_the_place_of_one_who_was_not_rejected(clerk: Clerk) -> None:
    number = nominated(clerk)
    with pytest.raises(CandidateSettled):
        candidates.nominate(clerk.acting, CandidateDraft(clerk.members[4], "regional", DAY, ASSEMBLY), number)


def test_nobody_is_admitted_without_a_step_in_favour_or_with_one_against(clerk: Clerk) -> None:
    number = nominated(clerk)
    seat = Seat(ASSEMBLY, "member", DAY)
    with pytest.raises(StepsMissing):
        candidates.admit(clerk.acting, number, seat)
    take(clerk, number, 0)
    take(clerk, number, 1, "rejected")
    with pytest.raises(StepsMissing):
        candidates.admit(clerk.acting, number, seat)
    assert mandates.composition(clerk.office, ASSEMBLY, DAY) == []


def test_an_admission_that_is_refused_leaves_everything_as_it_was(clerk: Clerk) -> None:
    number = nominated(clerk, person=clerk.members[3], body_id=2)
    take(clerk, number, 0)
    with pytest.raises(MandatesOverlap):
        candidates.admit(clerk.acting, number, Seat(2, "member", DAY))
    assert candidates.candidate(clerk.office, number).state == "open"


def test_nothing_is_decided_twice(clerk: Clerk) -> None:
    number = nominated(clerk)
    candidates.withdraw(clerk.acting, number, Text())
    with pytest.raises(CandidateSettled):
        candidates.withdraw(clerk.acting, number, REASON)
    with pytest.raises(CandidateSettled):
        candidates.reject(clerk.acting, number, REASON)
    with pytest.raises(CandidateSettled):
        candidates.admit(clerk.acting, number, Seat(ASSEMBLY, "member", DAY))
    candidates.reopen(clerk.acting, number)
    candidates.reject(clerk.acting, number, REASON)
    candidates.reopen(clerk.acting, number)
    assert candidates.candidate(clerk.office, number).reason == Text()
    assert [each.step.result for each in candidates.steps(clerk.office, number)] == [""] * 5


def test_one_person_is_named_for_the_same_once_at_a_time(clerk: Clerk) -> None:
    number = nominated(clerk, person=clerk.members[3])
    with pytest.raises(CandidateAlready):
        nominated(clerk, person=clerk.members[3])
    nominated(clerk, "national", person=clerk.members[3])
    candidates.withdraw(clerk.acting, number, Text())
    nominated(clerk, person=clerk.members[3])
    assert len(candidates.of_person(clerk.office, clerk.members[3])) == 3


def test_those_under_consideration_are_listed_first(clerk: Clerk) -> None:
    first, second = (nominated(clerk, person=clerk.members[place]) for place in (0, 6))
    candidates.withdraw(clerk.acting, first, Text())
    assert [each.id for each in candidates.candidates(clerk.office)] == [second, first]


def test_every_decision_is_taken_back(clerk: Clerk) -> None:
    number = nominated(clerk)
    take(clerk, number, 0)
    before = candidates.steps(clerk.office, number)
    candidates.admit(clerk.acting, number, Seat(ASSEMBLY, "member", DAY))
    take_back(clerk)
    assert mandates.composition(clerk.office, ASSEMBLY, DAY) == []
    candidates.reject(clerk.acting, number, REASON)
    take_back(clerk)
    assert candidates.steps(clerk.office, number) == before
    candidates.edit(clerk.acting, number, CandidateDraft(1, "national", DAY, None))
    kept = candidates.candidate(clerk.office, number)
    assert (kept.since, kept.target, kept.person_id) == (DAY, "regional", 22)
    take_back(clerk)
    candidates.remove(clerk.acting, number)
    assert candidates.candidates(clerk.office) == []
    take_back(clerk)
    assert candidates.steps(clerk.office, number) == before


def test_the_mandate_of_one_who_was_admitted_can_go_and_the_candidature_stays(clerk: Clerk) -> None:
    number = nominated(clerk)
    take(clerk, number, 0)
    mandate = candidates.admit(clerk.acting, number, Seat(ASSEMBLY, "member", DAY))
    assert mandate is not None
    with pytest.raises(CandidateInUse):
        candidates.remove(clerk.acting, number)
    mandates.remove_mandate(clerk.acting, mandate)
    found = candidates.candidate(clerk.office, number)
    assert (found.state, found.mandate_id) == ("admitted", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_word(language: str) -> None:
    say = phrases(language)
    assert set(words.targets(say)) == set(TARGETS) == set(WAYS)
    assert set(words.states(say)) == set(STATES)
    assert set(words.steps(say)) == set(KNOWN) >= set(REGION)
    assert set(words.results(say)) == {"", "passed", "rejected"}
    assert set(REGION) <= set(STEPS)


def test_a_person_who_is_a_candidate_leads_or_has_an_award_stays_in_the_roster(clerk: Clerk) -> None:
    one, two, three = (people.add(clerk.acting, draft(22)) for _ in range(3))
    nominated(clerk, person=one)
    medal = awards.add(clerk.acting, AwardDraft(Text("Медаль", "Медаль")))
    awards.give(clerk.acting, medal, GivenDraft(two, DAY))
    organisations.add(clerk.acting, OrganisationDraft("public", Text("А", "А"), leader_id=three))
    said = []
    for person in (one, two, three):
        with pytest.raises(PersonInUse) as refused:
            people.remove(clerk.acting, person)
        said.append(refused.value.by)
    assert said == ["candidate", "award_given", "organisation"]


def test_a_merged_record_takes_candidatures_and_awards_along(clerk: Clerk) -> None:
    gone, into = (people.add(clerk.acting, draft(22)) for _ in range(2))
    number = nominated(clerk, person=gone)
    medal = awards.add(clerk.acting, AwardDraft(Text("Медаль", "Медаль")))
    awards.give(clerk.acting, medal, GivenDraft(gone, DAY))
    merging.merge(clerk.acting, gone, into)
    assert [each.id for each in candidates.of_person(clerk.office, into)] == [number]
    assert [award.id for award, _ in awards.given_to(clerk.office, into)] == [medal]
    with pytest.raises(NoSuchRecord):
        nominated(clerk, "national", person=gone)


def test_a_body_for_which_someone_is_a_candidate_is_not_removed(clerk: Clerk) -> None:
    names = BodyNames(Text("Топ", "Группа"), Text("Топ", "Группа"), Text("", ""))
    body = bodies.add(clerk.acting, BodyDraft("working_group", names))
    number = nominated(clerk, body_id=body)
    with pytest.raises(BodyInUse):
        bodies.remove(clerk.acting, body)
    candidates.remove(clerk.acting, number)
    bodies.remove(clerk.acting, body)


def test_a_planned_meeting_that_goes_lets_the_step_stay(clerk: Clerk) -> None:
    number = nominated(clerk)
    meeting = clerk.plan(5)
    take(clerk, number, 2, meeting_id=meeting)
    meetings.remove(clerk.acting, meeting)
    assert candidates.steps(clerk.office, number)[2].step.meeting_id is None
    take_back(clerk)
    assert candidates.steps(clerk.office, number)[2].step.meeting_id == meeting
