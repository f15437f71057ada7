"""The ways into a body, and what can be done to their steps."""

from datetime import date

from desktop.core.bodies import KINDS
from desktop.core.texts import Text
from desktop.core.ways import STEPS, WAYS, Step, blank, moved, named, usual


def test_the_way_into_an_assembly_is_that_of_the_law() -> None:
    assert [step.kind for step in usual("assembly")] == [
        "association",
        "papers",
        "council",
        "session",
        "chair",
    ]


def test_every_kind_of_body_has_a_way_of_known_steps() -> None:
    assert set(WAYS) <= set(KINDS)
    assert all(step.kind in STEPS for kind in (*KINDS, "a kind of the office") for step in usual(kind))


def test_a_pattern_keeps_the_organs_and_forgets_the_days() -> None:
    organ = Text("сессия", "сессия")
    step = Step("session", Text(), organ, date(2026, 3, 10), "4")
    assert step.taken
    assert blank((step,)) == (Step("session", Text(), organ),)
    assert not blank((step,))[0].taken


def test_a_step_has_a_name_of_ours_or_one_of_the_office() -> None:
    assert named(Step("session"))
    assert named(Step("", Text("", "проверка документов")))
    assert not named(Step("", Text(), Text("орган", "орган")))


def test_a_step_stops_at_either_end_of_the_way() -> None:
    steps = tuple(Step(kind) for kind in ("a", "b", "c"))
    assert [step.kind for step in moved(steps, 0, 1)] == ["b", "a", "c"]
    assert [step.kind for step in moved(steps, 2, -1)] == ["a", "c", "b"]
    assert moved(steps, 0, -1) == steps
    assert moved(steps, 2, 1) == steps
