"""A person as the roster keeps them, and what is asked of a person's record."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from desktop.core.names import Name, full, sort_key, spelling, tidy
from desktop.core.refusals import BadName
from desktop.core.texts import Text

Sex = Literal["", "m", "f"]

NAME_LIMIT = 100
"""Characters of a surname, a given name or a patronymic: more does not fit a line of any paper."""

TEXT_LIMIT = 500
"""Characters of an organisation or a post."""

FIELDS = (
    *(f"{part}.{language}" for language in ("kk", "ru") for part in Name._fields),
    *(f"{text}.{language}" for text in ("organisation", "post") for language in Text._fields),
)
"""The texts of a record, as the refusals name them."""

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Kinds of characters that no name has: control, direction of writing, halves, private use, unassigned."""


@dataclass(frozen=True)
class PersonDraft:
    """What a clerk enters; at least one spelling has a surname and a given name."""

    kk: Name = Name()
    ru: Name = Name()
    sex: Sex = ""
    organisation: Text = Text()
    post: Text = Text()

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one (en reads the Kazakh one)."""
        return spelling(language, self.kk, self.ru)


@dataclass(frozen=True)
class Person(PersonDraft):
    """A person who is kept in an office."""

    id: int = 0
    genitive_ru: str = ""
    """The full name in the Russian genitive as a clerk corrected it; "" where the proposal will do."""
    anonymous: date | None = None
    """Since when nobody can tell who it was."""


def draft_of(person: Person) -> PersonDraft:
    """What a record holds, as a draft."""
    return PersonDraft(person.kk, person.ru, person.sex, person.organisation, person.post)


def tidied(draft: PersonDraft) -> PersonDraft:
    """The record with single spaces and without what a paste brings along unseen; nothing else changes."""
    return replace(
        draft,
        kk=Name(*map(tidy, draft.kk)),
        ru=Name(*map(tidy, draft.ru)),
        organisation=Text(*map(tidy, draft.organisation)),
        post=Text(*map(tidy, draft.post)),
    )


def problems(draft: PersonDraft) -> list[BadName]:
    """Why the record cannot be kept as it is, each with the field at fault; empty when it can."""
    if _is_plain(draft):
        return []
    found = [problem for field, text in fields(draft) if text for problem in _problems_of(field, text)]
    if not (spelled(draft.kk) or spelled(draft.ru)):
        found.insert(0, BadName("missing", "", full(draft.name("kk"))))
    return found


def spelled(name: Name) -> bool:
    """Whether the spelling is whole enough to stand for a person: surname and given name."""
    return bool(name.surname and name.given)


def person_key(draft: PersonDraft) -> str:
    """Where the person stands in a list: by the Kazakh spelling, by the Russian one without it."""
    return name_key(draft.kk, draft.ru)


def name_key(kk: Name, ru: Name) -> str:
    """The same of a name alone."""
    return sort_key(full(kk if spelled(kk) else ru))


def fields(draft: PersonDraft) -> Iterator[tuple[str, str]]:
    """Each text of the record under its name, "surname.kk" for one."""
    return zip(FIELDS, (*draft.kk, *draft.ru, *draft.organisation, *draft.post), strict=True)


def _is_plain(draft: PersonDraft) -> bool:
    """Whether nothing of the record needs a closer look: seen at once of nearly everyone in a long list."""
    names = (*draft.kk, *draft.ru)
    texts = (*names, *draft.organisation, *draft.post)
    return (
        spelled(draft.kk)
        and all(name[:1].isalpha() for name in names if name)
        and max(map(len, texts)) <= NAME_LIMIT
        and "".join(texts).isprintable()
    )


def _problems_of(field: str, text: str) -> Iterator[BadName]:
    of_name = not field.startswith(("organisation", "post"))
    limit = NAME_LIMIT if of_name else TEXT_LIMIT
    if len(text) > limit:
        yield BadName("too_long", field, _excerpt(text), limit=limit)
    unseen = "" if text.isprintable() else next(filter(is_unseen, text), "")
    if unseen:
        yield BadName("bad_character", field, _excerpt(text), character=f"U+{ord(unseen):04X}")
    elif of_name and not any(map(str.isalpha, text)):
        yield BadName("no_letter", field, _excerpt(text))


def is_unseen(sign: str) -> bool:
    """Whether a character cannot be seen on paper; every one of these is unprintable to Python too."""
    return unicodedata.category(sign) in UNSEEN


def _excerpt(text: str, length: int = 40) -> str:
    """As much of a text as a sentence bears, without what cannot be printed."""
    seen = "".join(sign for sign in text if not is_unseen(sign))
    return seen if len(seen) <= length else seen[: length - 1] + "…"
