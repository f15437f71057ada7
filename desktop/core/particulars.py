"""What is known of a person beyond name and work: voluntary, and the most of it for few eyes only.

Law 94-V of 21.05.2013 (personal data): the least is collected, consent is recorded, who sees what is limited.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from desktop.core.iin import born as born_by
from desktop.core.iin import fault
from desktop.core.iin import sex as sex_by
from desktop.core.names import tidy
from desktop.core.people import Sex, is_unseen
from desktop.core.refusals import BadIin, BadParticular

Citizenship = Literal["", "kz", "other"]
CITIZENSHIPS: tuple[Citizenship, ...] = ("", "kz", "other")

RESTRICTED = ("iin", "phone", "address")
"""Shown to whom the role allows it, when they ask, and each time with an entry in the journal."""

LIMITS = {"languages": 200, "phone": 60, "email": 200, "address": 300, "notes": 2_000, "consent_paper": 200}
"""Characters."""

EARLIEST_AGE, LATEST_AGE = 14, 110
"""Years that a person of the roster can have: outside them a day of birth is a slip of the keyboard."""


@dataclass(frozen=True)
class Particulars:
    """Texts are "" and days None where nothing is stated; ``ethnicity`` is a number in the office's list."""

    born: date | None = None
    iin: str = ""
    citizenship: Citizenship = ""
    ethnicity: int | None = None
    languages: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    notes: str = ""
    consent_day: date | None = None
    consent_paper: str = ""


def hidden(held: Particulars) -> tuple[Particulars, frozenset[str]]:
    """The particulars without what is restricted, and which of that is there."""
    there = frozenset(name for name in RESTRICTED if getattr(held, name))
    return replace(held, iin="", phone="", address=""), there


def checked(field: str, value: Any, today: date) -> Any:
    """A value as it is kept.

    Raises:
        BadIin, BadParticular: it cannot be.
    """
    if field == "iin":
        return checked_iin(str(value))
    if field in LIMITS:
        return checked_text(field, str(value))
    if field in ("born", "consent_day") and value is not None:
        return checked_day(field, value, today)
    return value


def checked_iin(typed: str) -> str:
    """The digits; "" where none were typed."""
    number = "".join(typed.split())
    wrong = fault(number) if number else ""
    if wrong:
        raise BadIin(wrong)
    return number


def checked_text(field: str, typed: str) -> str:
    """One line; notes may have several."""
    lines = typed.splitlines() if field == "notes" else [typed]
    text = "\n".join(map(tidy, lines)).strip()
    if len(text) > LIMITS[field]:
        raise BadParticular("too_long", field)
    if any(is_unseen(sign) for sign in text if sign != "\n"):
        raise BadParticular("bad_character", field)
    if field == "email" and text and not looks_like_mail(text):
        raise BadParticular("no_mail", field)
    return text


def looks_like_mail(text: str) -> bool:
    """Whether a letter could go there: one sign between two parts, no spaces."""
    name, sign, place = text.rpartition("@")
    return bool(name and sign and "." in place.strip(".") and " " not in text and "@" not in name)


def checked_day(field: str, day: date, today: date) -> date:
    """A day that can be: of birth within a life, of consent not to come."""
    if field == "born" and not EARLIEST_AGE <= age(day, today) <= LATEST_AGE:
        raise BadParticular("unlikely_day", field)
    if field == "consent_day" and day > today:
        raise BadParticular("day_to_come", field)
    return day


def age(born: date, today: date) -> int:
    """Full years; whoever was born on 29 February turns a year older on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def doubts(held: Particulars, sex: Sex) -> Iterator[Literal["born", "sex", "citizenship", "consent"]]:
    """What a clerk should look at, though it can be: the number against day and sex, citizenship, consent."""
    if held.iin:
        told = born_by(held.iin)
        if held.born and told and told != held.born:
            yield "born"
        if sex and sex_by(held.iin) not in ("", sex):
            yield "sex"
    if held.citizenship == "other":
        yield "citizenship"
    if held != Particulars() and held.consent_day is None:
        yield "consent"
