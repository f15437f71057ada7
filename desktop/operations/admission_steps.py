"""How someone was admitted, step by step: organ, day and number of each."""

from collections.abc import Sequence

from db import admission_steps as rows
from db import mandates as mandate_rows
from desktop.core.mandates import Mandate
from desktop.core.refusals import StepUnnamed
from desktop.core.ways import Step, blank, named, usual
from desktop.operations.checks import held, likely_paper
from desktop.operations.door import Acting, Office, change


def steps(office: Office, mandate_id: int) -> tuple[Step, ...]:
    """The steps of an admission, in their order."""
    return rows.of(office.db, mandate_id)


def pattern(office: Office, body_id: int, besides: int = 0) -> tuple[Step, ...]:
    """The steps to begin from: those of the newest admission to the body, the usual ones without any.

    What an office left out or added once is so left out or added the next time too.
    """
    before = rows.latest(office.db, body_id, besides)
    if before:
        return blank(before)
    return usual(rows.kind(office.db, body_id))


def together(office: Office, mandate_id: int) -> list[Mandate]:
    """The others who were admitted to the same body on the same day by the same paper."""
    mandate = held(mandate_rows.mandate(office.db, mandate_id), "mandate", mandate_id)
    return [each for each in mandate_rows.begun_with(office.db, mandate) if alike(each, mandate)]


def alike(one: Mandate, other: Mandate) -> bool:
    """Whether both came about by the same paper; where none is noted, by the same day alone."""
    return (one.admission.paper, one.admission.paper_day) == (
        other.admission.paper,
        other.admission.paper_day,
    )


@change("mandates")
def set_steps(acting: Acting, mandate_id: int, steps: Sequence[Step]) -> None:
    """Write the steps of an admission anew, in their order.

    Raises:
        StepUnnamed: one of them is none of the known ones and has no name.
    """
    held(mandate_rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    rows.write(acting.db, mandate_id, sound(steps))


@change("mandates")
def share_steps(acting: Acting, mandate_id: int) -> int:
    """Give all who were admitted together the steps of this one; to how many."""
    shared = rows.of(acting.db, mandate_id)
    others = together(acting.office, mandate_id)
    for other in others:
        rows.write(acting.db, other.id, shared)
    return len(others)


def sound(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps, when each of them can be kept."""
    for step in steps:
        likely_paper(step.day)
        if not named(step):
            raise StepUnnamed
    return tuple(steps)
