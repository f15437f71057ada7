"""Whom a row of a list means: someone who is kept, someone who may be it, or nobody yet.

Two people can share a full name, so a name that fits is taken for the same person only while nothing speaks
against it.
"""

from typing import Literal

from desktop.core.filling import contradict
from desktop.core.names import Name, fold, full
from desktop.core.people import PersonDraft, spelled


def doubt_of(kept: PersonDraft, row: PersonDraft) -> str | None:
    """ "" when a row means that person, a doubt when it may, None when it is someone else."""
    found = {likeness(one, two) for one, two in comparable(kept, row)}
    if found <= {"other"}:
        return None
    if "other" in found:
        return "spelling_differs"
    if "same" not in found:
        return "patronymic_missing"
    return "organisation_differs" if contradict(kept.organisation, row.organisation) else ""


def comparable(kept: PersonDraft, row: PersonDraft) -> list[tuple[Name, Name]]:
    """Spellings of one language; where there are none in common, one of each."""
    pairs = [(kept.kk, row.kk), (kept.ru, row.ru)]
    common = [(one, two) for one, two in pairs if spelled(one) and spelled(two)]
    return common or [(kept.name("kk"), row.name("kk"))]


def likeness(one: Name, two: Name) -> Literal["same", "near", "other"]:
    """Near are two of whom one lacks the patronymic."""
    if fold(full(one)) == fold(full(two)):
        return "same"
    namesakes = bare(one) == bare(two) and not (one.patronymic and two.patronymic)
    return "near" if namesakes else "other"


def same_work(kept: PersonDraft, row: PersonDraft) -> bool:
    """Whether both work at one place, by either spelling."""
    return any(
        one and fold(one) == fold(two) for one, two in zip(kept.organisation, row.organisation, strict=True)
    )


def keys_of(draft: PersonDraft) -> list[str]:
    """By what someone is found among those who are kept: surname and given name in each spelling."""
    return [bare(name) for name in (draft.kk, draft.ru) if spelled(name)]


def bare(name: Name) -> str:
    """Surname and given name, folded."""
    return fold(f"{name.surname} {name.given}")
