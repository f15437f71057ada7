"""The ways into a body, step by step: which organ decided, on what day, under what number."""

from datetime import date
from typing import NamedTuple

from desktop.core.texts import Text

REGION = ("association", "papers", "council", "session", "chair")
"""Into a regional assembly, Law 70-IV art. 15(4)-(5): the supreme organ of the association decides, its
papers come to the secretariat, the council considers, the session decides; the chair approves, who may reject
and name others (Regulation of Akmola region, par. 5; not read in the Law)."""

WITHIN = ("submission", "decision")
"""Into any other body: someone submits, the organ that forms the body decides. No act read says more."""

WAYS: dict[str, tuple[str, ...]] = {"assembly": REGION}
"""The usual way by the kind of a body; an office leaves steps out and adds others as it needs."""

STEPS = (*REGION, *WITHIN)
"""Steps that have a name of ours; any other is named in words by the office."""


class Step(NamedTuple):
    """One step. ``kind`` is one of ``STEPS``, or "" where ``name`` says what it is."""

    kind: str = ""
    name: Text = Text()
    organ: Text = Text()
    day: date | None = None
    number: str = ""

    @property
    def taken(self) -> bool:
        """Whether anything shows that the step was taken."""
        return bool(self.day or self.number)


def usual(kind: str) -> tuple[Step, ...]:
    """The usual way into a body of that kind, with no step taken yet."""
    return tuple(Step(step) for step in WAYS.get(kind, WITHIN))


def blank(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The same steps as a pattern for another person: what, by whom, but not when."""
    return tuple(step._replace(day=None, number="") for step in steps)


def named(step: Step) -> bool:
    """Whether it can be told which step it is."""
    return step.kind in STEPS or any(step.name)


def moved(steps: tuple[Step, ...], place: int, by: int) -> tuple[Step, ...]:
    """The steps with one of them moved; it stops at either end."""
    rest = list(steps)
    step = rest.pop(place)
    rest.insert(min(max(0, place + by), len(rest)), step)
    return tuple(rest)
