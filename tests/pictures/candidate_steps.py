"""What is pressed on the page of candidates before it is pictured and measured."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.candidates import CandidateDraft, StepDraft
from desktop.core.texts import Text
from desktop.operations import calendar, candidates
from desktop.ui.candidates.step_sheet import CandidateStepSheet
from desktop.ui.pages.candidates import CandidatesPage

NAMED = date(2026, 9, 1)
ASSOCIATION = Text("«Тильбе» корей бірлестігі", "Корейское объединение «Тильбе»")
REASON = Text("Басқа өңірге көшті.", "Переехал в другой регион.")


def on_the_way(page: QWidget) -> None:
    """Three candidates; the first one has two steps behind, the second of them by a vote of the council."""
    shown = cast(CandidatesPage, page)
    session = shown.session
    held = next(each for each in session.read(calendar.meetings) if each.state == "closed")
    vote, _ = session.read(candidates.votes, held.id)[0]
    for person, target in ((23, "regional"), (24, "regional"), (25, "national")):
        into = 1 if target == "regional" else None
        draft = CandidateDraft(person, "regional" if into else "national", NAMED, into, None, ASSOCIATION)
        session.did(candidates.nominate, draft)
    first, second, council, *_ = session.read(candidates.steps, 1)
    organ = Text("Бірлестік конференциясы", "Конференция объединения")
    session.did(
        candidates.set_step,
        first.id,
        first.step._replace(organ=organ, day=NAMED, number="3", result="passed"),
    )
    session.did(candidates.remove_step, second.id)
    decided = StepDraft(
        "council", Text(), Text("Кеңес", "Совет"), held.day, str(held.number), "passed", held.id, vote.id
    )
    session.did(candidates.set_step, council.id, decided)
    shown.record = 1
    shown.refresh()


def replaced(page: QWidget) -> None:
    """One who was rejected, and another one in their place."""
    on_the_way(page)
    shown = cast(CandidatesPage, page)
    shown.session.did(candidates.reject, 2, REASON)
    other = CandidateDraft(26, "regional", date(2026, 10, 2), 1, None, ASSOCIATION)
    shown.session.did(candidates.nominate, other, 2)
    shown.record = 2
    shown.refresh()


def nomination(page: QWidget) -> None:
    """The sheet that names a candidate."""
    on_the_way(page)
    cast(CandidatesPage, page).ask_candidate()


def step(page: QWidget) -> None:
    """The sheet that tells how a step was taken, with the meeting and the vote."""
    on_the_way(page)
    shown = cast(CandidatesPage, page)
    shown.card.steps.rows.select(shown.session.read(candidates.steps, 1)[1].id)
    shown.card.steps.ask_step()
    assert shown.card.steps.findChild(CandidateStepSheet) is not None


def rejection(page: QWidget) -> None:
    """The sheet that rejects, sent off without a reason."""
    on_the_way(page)
    cast(CandidatesPage, page).ask_rejection()


def admission(page: QWidget) -> None:
    """The sheet that admits while steps are still to come."""
    on_the_way(page)
    cast(CandidatesPage, page).ask_admission()
