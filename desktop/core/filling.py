"""What one record lacks and another one has of the same person: nothing that is there is written over."""

from dataclasses import fields, replace

from desktop.core.names import Name, fold
from desktop.core.particulars import LIMITS, Particulars
from desktop.core.people import PersonDraft, spelled
from desktop.core.texts import Text

NOTHING = Particulars()
FACT_PARTS = tuple(each.name for each in fields(Particulars))


def filled(own: PersonDraft, other: PersonDraft) -> PersonDraft:
    """The record with what it lacked."""
    return replace(
        own,
        kk=fuller(own.kk, other.kk),
        ru=fuller(own.ru, other.ru),
        sex=own.sex or other.sex,
        organisation=in_both(own.organisation, other.organisation),
        post=in_both(own.post, other.post),
    )


def fuller(own: Name, other: Name) -> Name:
    """The name; the other one where it is not whole, its patronymic where that alone is missing."""
    if not spelled(own):
        return other if spelled(other) else own
    same = fold(f"{own.surname} {own.given}") == fold(f"{other.surname} {other.given}")
    return own._replace(patronymic=other.patronymic) if same and not own.patronymic else own


def in_both(own: Text, other: Text) -> Text:
    """The text with the language it lacked, as long as both tell the same in the language they share."""
    if contradict(own, other):
        return own
    return Text(*(kept or new for kept, new in zip(own, other, strict=True)))


def contradict(one: Text, other: Text) -> bool:
    """Whether one language has different texts on both sides."""
    return any(kept and new and fold(kept) != fold(new) for kept, new in zip(one, other, strict=True))


def completed(own: Particulars, other: Particulars) -> Particulars:
    """The particulars with what they lacked; a paper belongs to its day of consent."""
    if other == NOTHING:
        return own
    lacking = {name: getattr(other, name) for name in FACT_PARTS if getattr(own, name) in ("", None)}
    if own.consent_day is not None:
        lacking.pop("consent_paper", None)
    return replace(own, **lacking)


def joined(own: Particulars, other: Particulars) -> Particulars:
    """The same, with the notes of both as far as there is room."""
    notes = "\n".join(filter(None, dict.fromkeys((own.notes, other.notes))))
    whole = completed(own, other)
    return replace(whole, notes=notes) if len(notes) <= LIMITS["notes"] else whole
