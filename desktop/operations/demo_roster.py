"""The hand of the demo's clerk in what a roster knows besides who sits where."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core import demo_members
from desktop.core.former import spellings_of
from desktop.operations import (
    admission_steps,
    awards,
    basis,
    candidates,
    former,
    leaves,
    mandates,
    organisations,
    people,
)
from desktop.operations.door import Acting

if TYPE_CHECKING:
    from desktop.operations.demo import Clerk


def enter_organisation(clerk: "Clerk", acting: Acting, event: demo_members.EnterOrganisation) -> None:
    draft = replace(event.draft, leader_id=clerk.people[event.leader])
    number = clerk.organisations[event.organisation] = organisations.add(acting, draft)
    for accreditation in event.accreditations:
        organisations.accredit(acting, number, accreditation)


def specify(clerk: "Clerk", acting: Acting, event: demo_members.Specify) -> None:
    number = clerk.mandates[event.body, event.person]
    held = mandates.mandate(acting.office, number).mandate
    source = clerk.organisations[event.organisation] if event.organisation else held.admission.source
    admission = replace(held.admission, source=source, by_office=event.by_office)
    if (admission, event.terms) != (held.admission, held.terms):
        mandates.mend_admission(acting, number, admission, event.terms)
    if event.way:
        admission_steps.set_steps(acting, number, event.way)


def go_on_leave(clerk: "Clerk", acting: Acting, event: demo_members.GoOnLeave) -> None:
    substitute = None if event.leave.substitute is None else clerk.people[event.leave.substitute]
    leave = event.leave._replace(substitute=substitute)
    leaves.grant(acting, clerk.mandates[event.body, event.person], leave)


def file_paper(clerk: "Clerk", acting: Acting, event: demo_members.FilePaper) -> None:
    basis.add(acting, event.paper._replace(mandate=clerk.mandates[event.body, event.person]))


def bear_name(clerk: "Clerk", acting: Acting, event: demo_members.BearName) -> None:
    number = clerk.people[event.person]
    now = spellings_of(people.person(acting.office, number))
    former.change_name(acting, number, event.before, now, event.since, event.paper)


def enter_award(clerk: "Clerk", acting: Acting, event: demo_members.EnterAward) -> None:
    award = awards.add(acting, event.draft)
    for given in event.given:
        awards.give(acting, award, replace(given, person_id=clerk.people[given.person_id]))


def nominate(clerk: "Clerk", acting: Acting, event: demo_members.Nominate) -> None:
    draft = replace(
        event.draft,
        person_id=clerk.people[event.draft.person_id],
        body_id=clerk.bodies.get(event.body),
        source_id=clerk.organisations.get(event.organisation),
    )
    instead = clerk.candidates.get(event.instead)
    clerk.candidates[event.candidate] = candidates.nominate(acting, draft, instead)


def consider(clerk: "Clerk", acting: Acting, event: demo_members.Consider) -> None:
    way = candidates.steps(acting.office, clerk.candidates[event.candidate])
    taken = next(each for each in way if each.step.kind == event.step.kind)
    step = event.step
    if event.voted is not None:
        meeting = clerk.meetings[event.voted[0]]
        step = step._replace(meeting_id=meeting, vote_id=clerk.item_votes[event.voted])
    candidates.set_step(acting, taken.id, step)


def reject(clerk: "Clerk", acting: Acting, event: demo_members.Reject) -> None:
    candidates.reject(acting, clerk.candidates[event.candidate], event.reason)


HANDS: dict[type, Callable[["Clerk", Acting, Any], None]] = {
    demo_members.EnterOrganisation: enter_organisation,
    demo_members.Specify: specify,
    demo_members.GoOnLeave: go_on_leave,
    demo_members.FilePaper: file_paper,
    demo_members.BearName: bear_name,
    demo_members.EnterAward: enter_award,
    demo_members.Nominate: nominate,
    demo_members.Consider: consider,
    demo_members.Reject: reject,
}
