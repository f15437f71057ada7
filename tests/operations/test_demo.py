"""The demo office as it lies in its file, made by the actions of a clerk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.core import demo_meetings
from desktop.core.body_tree import branches
from desktop.core.demo import Scenario, Step
from desktop.core.leaves import Leave
from desktop.core.meetings import Meeting
from desktop.core.minutes import Minutes, Movement, Pause, RollChange, VoteRecord
from desktop.core.offices import SOON
from desktop.core.organisations import standing
from desktop.core.refusals import NoSuchFile, OfficeExists
from desktop.exchange.acts import bundled
from desktop.exchange.demo import scenario
from desktop.operations import (
    admission_steps,
    awards,
    basis,
    bodies,
    candidates,
    former,
    hall,
    invited,
    leaves,
    mandates,
    meetings,
    minutes,
    offices,
    organisations,
    people,
    posts,
)
from desktop.operations.demo import make
from desktop.operations.door import Office, Supplies

NOW = date(2026, 11, 20)
ASSEMBLY = 1


def made(path: Path, told: Scenario) -> Office:
    """The office of a scenario, open."""
    make(path, told, Supplies(bundled))
    return offices.open_office(path, Supplies(bundled), "reader")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The office that ``hattama demo`` makes."""
    opened = made(tmp_path_factory.mktemp("demo") / "demo.hattama", scenario(1))
    yield opened
    offices.close(opened)


def since(leave: Leave) -> date:
    """The first day of a leave."""
    return leave.since


def papers(office: Office) -> list[Minutes]:
    """Minutes of every meeting, the oldest first."""
    return [minutes.assemble(office, meeting.id) for meeting in reversed(meetings.meetings(office))]


def votes(office: Office) -> list[VoteRecord]:
    """Every vote that was closed."""
    return [step for step in course(office) if isinstance(step, VoteRecord)]


def course(office: Office) -> list[object]:
    """What happened in all meetings."""
    found: list[object] = []
    for paper in papers(office):
        for item in (*filter(None, [paper.procedure]), *paper.items):
            found += item.course
    return found


def dump(office: Office) -> list[tuple[object, ...]]:
    """Every record of the file."""
    names = office.db.tables.table_names()
    tables = [name for name in names if not name.startswith(("person_find_", "_sqlite"))]
    return [(name, *row) for name in sorted(tables) for row in office.db.execute(f"select * from [{name}]")]


def test_it_has_sixty_members_a_council_of_twenty_one_and_twelve_meetings(office: Office) -> None:
    kept = {body.kind: body.in_office for body in bodies.bodies(office, NOW)}
    assert (kept["assembly"], kept["council"]) == (60, 21)
    assert len(meetings.meetings(office)) == 12
    assert people.count(office) > 60
    assert offices.settings(office).demo


def test_meetings_stand_in_every_state(office: Office) -> None:
    states = [meeting.state for meeting in meetings.meetings(office)]
    assert (states.count("planned"), states.count("open"), states.count("closed")) == (1, 1, 10)
    assert {meeting.kind for meeting in meetings.meetings(office)} == {"ordinary", "extraordinary"}


def test_the_open_meeting_waits_for_a_vote(office: Office) -> None:
    (open_one,) = (each for each in meetings.meetings(office) if each.state == "open")
    state = hall.quorum(office, open_one.id)
    assert state.confirmed
    assert state.quorum is not None
    assert state.quorum.met
    standing = {seat.standing for seat in hall.roll(office, open_one.id)}
    assert standing == {"present", "left", "excused", "absent", "expected"}


def test_every_form_of_vote_and_every_fate_is_there(office: Office) -> None:
    assert {vote.form for vote in votes(office)} == {"hands", "roll_call"}
    assert {vote.outcome.adopted for vote in votes(office) if vote.outcome} == {True, False}
    assert sum(vote.void for vote in votes(office)) == 1
    assert sum(vote.round == 2 for vote in votes(office)) == 2
    assert sum(bool(vote.corrections) for vote in votes(office)) == 1


def test_a_vote_that_was_void_is_repeated_and_carried(office: Office) -> None:
    held = votes(office)
    (place,) = (number for number, vote in enumerate(held) if vote.void)
    again = held[place + 1]
    assert (again.motion, again.round) == (held[place].motion, 2)
    assert again.outcome is not None
    assert again.outcome.adopted


def test_one_item_lost_its_quorum_before_a_vote_and_was_postponed(office: Office) -> None:
    (item,) = (each for paper in papers(office) for each in paper.items if each.result == "postponed")
    assert not any(isinstance(step, VoteRecord) for step in item.course)
    departures = [step for step in item.course if isinstance(step, Movement) and step.quorum.met is False]
    assert len(departures) == 1


def test_people_come_and_go_between_votes(office: Office) -> None:
    kinds = [step.kind for step in course(office) if isinstance(step, Movement)]
    assert "arrived" in kinds
    assert "left" in kinds
    assert any(len({vote.quorum.present for vote in votes_of(paper)}) > 1 for paper in papers(office))
    assert {seat.standing for paper in papers(office) for seat in paper.roll} == {
        "present",
        "excused",
        "absent",
    }


def votes_of(paper: Minutes) -> list[VoteRecord]:
    """The votes of one meeting."""
    return [step for item in paper.items for step in item.course if isinstance(step, VoteRecord)]


def test_a_break_ends_with_a_registration_and_a_roll_is_mended(office: Office) -> None:
    assert [step for step in course(office) if isinstance(step, Pause) and step.quorum is not None]
    (change,) = (step for step in course(office) if isinstance(step, RollChange))
    assert change.added
    assert change.paper


def test_one_meeting_was_reopened(office: Office) -> None:
    assert [len(paper.reopened) for paper in papers(office)].count(1) == 1


def test_each_meeting_is_held_under_the_provision_of_its_day(office: Office) -> None:
    held = {(paper.rule, paper.day.year): paper.ruling for paper in papers(office) if paper.ruling}
    cited = {key: ruling.quorum_source.act for key, ruling in held.items()}
    assert {act for (_, year), act in cited.items() if year == 2024} == {"local-1"}
    assert {act for (rule, year), act in cited.items() if year > 2024 and rule != "other"} == {"kz-2024-747"}
    assert held["council", 2025].by_analogy
    assert held["other", 2026].own_rule
    assert all(paper.ruling for paper in papers(office))


def test_the_paper_of_every_meeting_is_complete(office: Office) -> None:
    for paper in papers(office):
        assert paper.presiding
        assert paper.secretary
        assert paper.items
        if paper.state == "closed":
            assert all(item.heard.kk and item.heard.ru for item in paper.items)
            assert all(item.resolves or item.result or not carried(item) for item in paper.items)


def carried(item: object) -> bool:
    """Whether a motion under the item was carried."""
    steps = getattr(item, "course", ())
    return any(isinstance(step, VoteRecord) and step.outcome and step.outcome.adopted for step in steps)


def test_who_presides_sits_in_the_body_and_is_there(office: Office) -> None:
    for meeting in meetings.meetings(office):
        if meeting.state == "planned":
            continue
        here = {seat.person_id for seat in hall.roll(office, meeting.id) if seat.standing == "present"}
        assert officers(meeting) <= here


def officers(meeting: Meeting) -> set[int | None]:
    """Who presides and who keeps the minutes."""
    return {meeting.presiding, meeting.secretary}


def test_one_seed_makes_one_office(office: Office, tmp_path: Path) -> None:
    again = made(tmp_path / "again.hattama", scenario(1))
    assert dump(again) == dump(office)
    assert papers(again) == papers(office)
    offices.close(again)


def test_another_seed_makes_another_office(office: Office, tmp_path: Path) -> None:
    other = made(tmp_path / "other.hattama", scenario(2))
    assert papers(other) != papers(office)
    assert {vote.form for vote in votes(other)} == {"hands", "roll_call"}
    offices.close(other)


def test_a_larger_office_has_structures_that_meet(tmp_path: Path) -> None:
    large = made(tmp_path / "large.hattama", scenario(5, 160, 64))
    kept = bodies.bodies(large, NOW)
    assert len(kept) > 4
    assert {body.in_office for body in kept if body.kind == "assembly"} == {160}
    assert len({meeting.body_id for meeting in meetings.meetings(large)}) > 4
    offices.close(large)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.hattama"
    path.write_text("my own notes")
    with pytest.raises(OfficeExists):
        make(path, scenario(1), Supplies(bundled))
    assert path.read_text() == "my own notes"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named_as_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "demo.hattama"
    with pytest.raises(NoSuchFile) as refused:
        make(path, scenario(1), Supplies(bundled))
    assert refused.value.path == str(path)


def test_nothing_stays_of_an_office_that_fails_half_way(tmp_path: Path) -> None:
    broken = (*scenario(1).steps[:40], Step(datetime(2026, 1, 1), demo_meetings.Open(99)))
    with pytest.raises(KeyError):
        make(tmp_path / "demo.hattama", replace(scenario(1), steps=broken), Supplies(bundled))
    assert list(tmp_path.iterdir()) == []


def test_structures_stand_under_the_assembly_and_one_under_another(office: Office) -> None:
    known = bodies.bodies(office, NOW)
    tree = {branch.body.names.short.ru: branch.depth for branch in branches(known)}
    assert (tree["Ассамблея"], tree["Молодёжное крыло"], tree["Группа по работе со студентами"]) == (0, 1, 2)
    assert len(known) > 7
    assert all(body.in_office for body in known)
    (due,) = (each for each in posts.rotation(office, NOW) if each.body.kind == "youth_wing")
    assert due.ending.last == date(2027, 1, 31)
    assert any(due.next)
    youth = due.body.id
    (expert,) = invited.invited(office, youth)
    roles = {each.standing.role for body in known for each in invited.invited(office, body.id)}
    assert roles == {"expert", "observer"}
    members = {member.mandate.person_id for member in mandates.composition(office, youth, NOW)}
    assert expert.person_id not in members


def test_the_roster_shows_each_thing_that_it_can_keep(office: Office) -> None:
    everyone = organisations.organisations(office)
    assert {standing(each, NOW, SOON) for each in everyone} == {"none", "held", "ending", "over"}
    everybody = mandates.mandates(office, ASSEMBLY)
    assert len([member for member in everybody if member.source.kk]) > 6
    assert sum(member.mandate.admission.by_office for member in everybody) == 2
    changes = [entry.paper.change for entry in basis.papers(office)]
    assert sorted(changes) == ["admission", "ending", "ending"]
    away = [leave for member in everybody for leave in leaves.leaves(office, member.mandate.id)]
    assert [leave.substitute is None for leave in sorted(away, key=since)] == [False, True]
    ways = [admission_steps.steps(office, member.mandate.id) for member in everybody]
    assert sum(len(way) == 4 for way in ways) == 2
    (award,) = awards.awards(office)
    assert [bool(each.handed) for each in awards.given(office, award.id)].count(False) == 1
    assert sum(len(former.names(office, each.id)) for each in people.find(office, "", 200)) == 1


def test_candidates_are_on_their_way_and_one_was_rejected(office: Office) -> None:
    found = {each.state: each for each in candidates.candidates(office)}
    instead = candidates.named_instead(office, found["rejected"].id)
    assert instead
    assert instead.state == "open"
    (national,) = (each for each in candidates.candidates(office) if each.target == "national")
    session, *_ = candidates.steps(office, national.id)
    held = candidates.votes(office, session.step.meeting_id or 0)
    assert session.step.vote_id in {vote.id for vote, _ in held}
