"""Candidates for membership: named, led from step to step, admitted, rejected, replaced."""

from dataclasses import replace

from db import candidates as rows
from db import meetings as meeting_rows
from db import motions as motion_rows
from db import votes as vote_rows
from desktop.core.candidates import (
    Candidate,
    CandidateDraft,
    Seat,
    StepDraft,
    Taken,
    as_way,
    last_passed,
    named,
    pending,
    usual,
)
from desktop.core.mandates import Admission
from desktop.core.meetings import Vote
from desktop.core.organisations import line, pair
from desktop.core.refusals import (
    CandidateAlready,
    CandidateInUse,
    CandidateSettled,
    StepsMissing,
    StepUnnamed,
    VoteElsewhere,
)
from desktop.core.texts import Text
from desktop.operations import mandates
from desktop.operations.checks import given, held, likely, likely_paper, name_of
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import writable


def candidates(office: Office) -> list[Candidate]:
    """Every candidate: those under consideration first, each by name."""
    return rows.all_of(office.db)


def of_person(office: Office, person_id: int) -> list[Candidate]:
    """The candidatures of a person, the newest first."""
    return rows.of_person(office.db, person_id)


def candidate(office: Office, number: int) -> Candidate:
    """One of them."""
    return held(rows.get(office.db, number), "candidate", number)


def named_instead(office: Office, number: int) -> Candidate | None:
    """Who was named in the place of one."""
    return rows.named_instead(office.db, number)


def steps(office: Office, number: int) -> tuple[Taken, ...]:
    """The steps of one, in their order."""
    return rows.steps(office.db, number)


def ways(office: Office) -> dict[int, tuple[Taken, ...]]:
    """The steps of all by candidate."""
    return rows.every_step(office.db)


def votes(office: Office, meeting_id: int) -> list[tuple[Vote, Text]]:
    """The closed votes of a meeting with the questions put to them."""
    closed = [each for each in vote_rows.of_meeting(office.db, meeting_id) if each.state == "closed"]
    found = []
    for vote in closed:
        motion = motion_rows.get(office.db, vote.motion_id)
        found.append((vote, motion.text if motion else Text()))
    return found


@change("candidates")
def nominate(acting: Acting, draft: CandidateDraft, instead_of: int | None = None) -> int:
    """Enter a candidate with the whole way before them; ``instead_of`` is the candidature that was rejected.

    Raises:
        CandidateAlready: the person is a candidate for the same, and nothing was decided yet.
        CandidateSettled: another one was named in that place already, or nobody was rejected there.
    """
    kept = sound(acting, draft)
    if instead_of is not None:
        before = held(rows.get(acting.db, instead_of), "candidate", instead_of)
        if before.state not in ("rejected", "withdrawn") or rows.named_instead(acting.db, instead_of):
            raise CandidateSettled(name_of(acting, before.person_id))
    number = rows.insert(acting.db, kept, instead_of)
    for position, step in enumerate(usual(kept.target), start=1):
        rows.add_step(acting.db, number, position, step)
    return number


@change("candidates")
def edit(acting: Acting, number: int, draft: CandidateDraft) -> None:
    """Mend who named them, for which body and when; person and kind of assembly stay."""
    before = held(rows.get(acting.db, number), "candidate", number)
    kept = replace(draft, person_id=before.person_id, target=before.target)
    rows.update(acting.db, number, sound(acting, kept, besides=number))


@change("candidates")
def remove(acting: Acting, number: int) -> None:
    """Take back a candidate who was entered by mistake.

    Raises:
        CandidateInUse: they were admitted, or another was named in their place.
    """
    found = held(rows.get(acting.db, number), "candidate", number)
    if found.state == "admitted" or rows.named_instead(acting.db, number) is not None:
        raise CandidateInUse(name_of(acting, found.person_id))
    rows.delete(acting.db, number)


@change("candidates")
def set_step(acting: Acting, step_id: int, draft: StepDraft) -> None:
    """Keep how a step was taken: by whom, when, with what outcome, in which meeting by which vote."""
    held(rows.step(acting.db, step_id), "candidate_step", step_id)
    rows.set_step(acting.db, step_id, sound_step(acting, draft))


@change("candidates")
def add_step(acting: Acting, number: int, draft: StepDraft) -> int:
    """Add a step after the others."""
    held(rows.get(acting.db, number), "candidate", number)
    last = max((each.position for each in rows.steps(acting.db, number)), default=0)
    return rows.add_step(acting.db, number, last + 1, sound_step(acting, draft))


@change("candidates")
def move_step(acting: Acting, step_id: int, by: int) -> None:
    """Let a step change places with the one before (-1) or after it (1); at either end nothing moves."""
    assert by in (-1, 1)
    found = held(rows.step(acting.db, step_id), "candidate_step", step_id)
    way = rows.steps(acting.db, found.candidate_id)
    place = way.index(found) + by
    if 0 <= place < len(way):
        rows.swap(acting.db, found, way[place])


@change("candidates")
def remove_step(acting: Acting, step_id: int) -> None:
    """Leave a step out."""
    held(rows.step(acting.db, step_id), "candidate_step", step_id)
    rows.remove_step(acting.db, step_id)


@change("candidates")
def reject(acting: Acting, number: int, reason: Text, decided: StepDraft | None = None) -> None:
    """Reject a candidate for a reason; ``decided`` tells how the step that comes next was taken.

    Raises:
        ReasonMissing: it is given in no language.
        CandidateSettled: it was decided about them already.
    """
    found = unsettled(acting, number)
    said = given(reason)
    coming = pending(rows.steps(acting.db, number))
    if coming is not None:
        step = (decided or coming.step)._replace(result="rejected")
        rows.set_step(acting.db, coming.id, sound_step(acting, step))
    rows.settle(acting.db, found.id, "rejected", pair(said, "reason"))


@change("candidates")
def withdraw(acting: Acting, number: int, reason: Text) -> None:
    """Note that a candidate does not want to be one any more."""
    found = unsettled(acting, number)
    rows.settle(acting.db, found.id, "withdrawn", pair(reason, "reason"))


@change("candidates")
def reopen(acting: Acting, number: int) -> None:
    """Take back that a candidate was rejected or withdrew.

    Raises:
        CandidateInUse: they were admitted, or another was named in their place.
    """
    found = held(rows.get(acting.db, number), "candidate", number)
    if found.state == "admitted" or rows.named_instead(acting.db, number) is not None:
        raise CandidateInUse(name_of(acting, found.person_id))
    for each in rows.steps(acting.db, number):
        if each.step.result == "rejected":
            rows.set_step(acting.db, each.id, each.step._replace(result=""))
    rows.settle(acting.db, number, "open", Text())


@change("candidates")
def admit(acting: Acting, number: int, seat: Seat | None = None) -> int | None:
    """Admit a candidate: the number of the mandate that this makes, with the steps and the last paper.

    Without a seat, for the national assembly, no mandate is made.

    Raises:
        CandidateSettled: it was decided about them already.
        StepsMissing: no step was decided in their favour, or one against them.
        MandatesOverlap and what else ``mandates.admit`` refuses: nothing is changed then.
    """
    found = unsettled(acting, number)
    way = rows.steps(acting.db, number)
    deciding = last_passed(way)
    if deciding is None or any(each.step.result == "rejected" for each in way):
        raise StepsMissing(name_of(acting, found.person_id))
    mandate = None
    if seat is not None:
        admission = Admission(
            deciding.number, deciding.day, deciding.organ, found.nominated, False, found.source_id
        )
        people = [found.person_id]
        (mandate,) = mandates.admit.run(
            acting, seat.body_id, people, seat.post, seat.since, admission, steps=as_way(way)
        )
    rows.settle(acting.db, number, "admitted", Text(), mandate)
    return mandate


def unsettled(acting: Acting, number: int) -> Candidate:
    """A candidate about whom nothing was decided yet."""
    found = held(rows.get(acting.db, number), "candidate", number)
    if found.state != "open":
        raise CandidateSettled(name_of(acting, found.person_id))
    return found


def sound(acting: Acting, draft: CandidateDraft, besides: int = 0) -> CandidateDraft:
    """A candidate as they are kept."""
    likely(draft.since)
    writable(acting, draft.person_id)
    for other in rows.of_person(acting.db, draft.person_id):
        same = (other.target, other.body_id) == (draft.target, draft.body_id)
        if same and other.state == "open" and other.id != besides:
            raise CandidateAlready(name_of(acting, draft.person_id))
    return replace(draft, nominated=pair(draft.nominated, "nominated"))


def sound_step(acting: Acting, draft: StepDraft) -> StepDraft:
    """A step as it is kept."""
    likely_paper(draft.day)
    if not named(draft):
        raise StepUnnamed
    if draft.meeting_id is not None:
        held(meeting_rows.get(acting.db, draft.meeting_id), "meeting", draft.meeting_id)
    if draft.vote_id is not None:
        vote = held(vote_rows.get(acting.db, draft.vote_id), "vote", draft.vote_id)
        if vote.meeting_id != draft.meeting_id or vote.state != "closed":
            raise VoteElsewhere
    return draft._replace(
        name=pair(draft.name, "name"), organ=pair(draft.organ, "organ"), number=line(draft.number, "number")
    )
