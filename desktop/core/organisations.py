"""Organisations that people come from, and for how long associations are accredited."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from desktop.core.names import search_words, sort_key, tidy
from desktop.core.people import is_unseen
from desktop.core.refusals import BadName, EndsBeforeStart, MissingName
from desktop.core.texts import Text

KINDS = (
    "state_body",
    "maslikhat",
    "ethnocultural",
    "public",
    "friendship_house",
    "sunday_school",
    "other",
)
"""State bodies are the executive ones; maslikhats, the representative ones, send members too."""
ACCREDITED = ("ethnocultural", "public")
"""Kinds that may be accredited, or registered or not."""
TEACHING = ("sunday_school", "friendship_house")
"""Kinds of which languages and pupils are kept."""
LEVELS = ("republic", "region", "city", "district", "rural_okrug", "enterprise")

LIMIT = 500
"""Characters of one line."""
LONG = 2_000
"""Characters of the notes."""

Standing = Literal["none", "ahead", "held", "ending", "over"]


@dataclass(frozen=True)
class OrganisationDraft:
    """What a clerk enters; the name stands in one language at least."""

    kind: str
    name: Text = Text()
    place: Text = Text()
    leader: Text = Text()
    leader_id: int | None = None
    """The leader, where the roster has them."""
    level: str = ""
    registered: bool | None = None
    """None where nobody said."""
    registration: str = ""
    languages: str = ""
    pupils: int | None = None
    phone: str = ""
    address: str = ""
    notes: str = ""
    closed: date | None = None
    """The last day of the organisation."""


@dataclass(frozen=True)
class AccreditationDraft:
    """Public accreditation: without a last day it holds until it is ended."""

    number: str
    since: date
    until: date | None = None
    organ: Text = Text()


@dataclass(frozen=True)
class Accreditation(AccreditationDraft):
    """One that is kept."""

    id: int = 0
    organisation_id: int = 0


@dataclass(frozen=True)
class Organisation(OrganisationDraft):
    """An organisation that is kept, with all of its accreditations, the newest first."""

    id: int = 0
    accreditations: tuple[Accreditation, ...] = ()


def tidied(draft: OrganisationDraft) -> OrganisationDraft:
    """The draft without stray spaces.

    Raises:
        MissingName: it has no name in either language.
        BadName: a line is too long, or has an unseen character.
    """
    notes = "\n".join(map(tidy, draft.notes.splitlines())).strip()
    made = replace(
        draft,
        name=pair(draft.name, "name"),
        place=pair(draft.place, "place"),
        leader=pair(draft.leader, "leader"),
        registration=line(draft.registration, "registration"),
        languages=line(draft.languages, "languages"),
        phone=line(draft.phone, "phone"),
        address=line(draft.address, "address"),
        notes=checked(notes, "notes", LONG),
    )
    if not any(made.name):
        raise MissingName("organisation")
    return made


def tidied_accreditation(draft: AccreditationDraft) -> AccreditationDraft:
    """The same for an accreditation.

    Raises:
        EndsBeforeStart: its last day lies before its first one.
    """
    if draft.until is not None and draft.until < draft.since:
        raise EndsBeforeStart(draft.since, draft.until)
    return replace(draft, number=line(draft.number, "number"), organ=pair(draft.organ, "organ"))


def pair(text: Text, field: str) -> Text:
    """Both lines of a bilingual text."""
    return Text(*(line(each, field) for each in text))


def line(text: str, field: str) -> str:
    """One line with single spaces."""
    return checked(tidy(text), field, LIMIT)


def checked(text: str, field: str, limit: int) -> str:
    """A text that can be kept and printed."""
    if len(text) > limit:
        raise BadName("too_long", field, text[:40], limit)
    for sign in text:
        if is_unseen(sign) and sign != "\n":
            raise BadName("bad_character", field, "", 0, f"U+{ord(sign):04X}")
    return text


def organisation_key(name: str) -> str:
    """Where a name stands in a list: a quotation mark before it is passed over."""
    return sort_key(name.lstrip("«\"'“„ "))


def matches(organisation: Organisation, typed: str) -> bool:
    """Whether words of its names, its place or its leader begin as typed."""
    wanted = search_words(typed)
    if not wanted:
        return True
    kept = [word for text in (*organisation.name, *organisation.place, *organisation.leader)
            for word in search_words(text)]  # fmt: skip
    return all(any(word.startswith(each) for word in kept) for each in wanted)


# ------- accreditation


def current(accreditations: Iterable[Accreditation], day: date) -> Accreditation | None:
    """The accreditation that tells how things stand: the one in force, else the one that was last."""
    begun = [each for each in accreditations if each.since <= day]
    return max(begun or accreditations, key=last_day, default=None)


def last_day(accreditation: AccreditationDraft) -> date:
    """The last day; of one without it the end of time."""
    return accreditation.until or date.max


def standing(organisation: Organisation, day: date, soon: int) -> Standing:
    """How an organisation stands: what follows at once counts, so that a renewed one does not run out.

    ``soon`` are the days before its last one in which a new one is asked for.
    """
    held = current(organisation.accreditations, day)
    if held is None:
        return "none"
    if held.since > day:
        return "ahead"
    last = last_day(held)
    for later in sorted(organisation.accreditations, key=first_day):
        if later.since > day and (later.since - last).days <= 1:
            last = max(last, last_day(later))
    if last < day:
        return "over"
    return "ending" if last is not date.max and (last - day).days <= soon else "held"


def first_day(accreditation: AccreditationDraft) -> date:
    """The first day."""
    return accreditation.since


def runs_out(organisation: Organisation, day: date, soon: int) -> bool:
    """Whether somebody has to see to its accreditation: it ends soon, or has ended."""
    return organisation.closed is None and standing(organisation, day, soon) in ("ending", "over")


def overlaps(one: AccreditationDraft, other: AccreditationDraft) -> bool:
    """Whether both hold on some day."""
    return one.since <= last_day(other) and other.since <= last_day(one)
