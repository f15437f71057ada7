"""A filter of people as a condition on their rows."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from db.rows import stored
from desktop.core.filters import IN_NONE, Filter, born_between

FORCE = "m.since <= :day and (m.until is null or m.until >= :day)"
SEATED = "exists (select 1 from mandate m where m.person_id = person.id and {0})"

LACKS = {
    "kk": "surname_kk = '' or given_kk = ''",
    "ru": "surname_ru = '' or given_ru = ''",
    "sex": "sex = ''",
    "organisation": "organisation_kk = '' and organisation_ru = ''",
    "post": "post_kk = '' and post_ru = ''",
    "born": "d.born is null",
    "iin": "d.iin is null",
    "phone": "coalesce(d.phone, '') = ''",
    "email": "coalesce(d.email, '') = ''",
    "address": "coalesce(d.address, '') = ''",
    "citizenship": "coalesce(d.citizenship, '') = ''",
    "ethnicity": "d.ethnicity_id is null",
    "consent": "d.consent_day is null",
}
"""What a record lacks, by the names of ``core/filters.py``; ``d`` are the particulars."""


class Where(NamedTuple):
    """A condition on rows of ``person``, joined with their particulars as ``d`` where it says so."""

    condition: str = "true"
    values: Mapping[str, Any] = {}

    @property
    def joined(self) -> str:
        """The tables that it speaks of."""
        with_facts = "d." in self.condition
        return "person" + (" left join particulars d on d.person_id = person.id" if with_facts else "")


def condition_of(wanted: Filter, day: date) -> Where:
    """The condition for those whom a filter means on a day."""
    first, last = born_between(wanted, day)
    values = {
        "day": stored(day), "body": wanted.body, "post": wanted.post, "source": wanted.source,
        "sex": wanted.sex, "ethnicity": wanted.ethnicity, "ends_by": stored(wanted.ends_by),
        "first": stored(first), "last": stored(last),
    }  # fmt: skip
    parts = [f"({part})" for part in conditions(wanted)]
    return Where(" and ".join(parts), values) if parts else Where()


def conditions(wanted: Filter) -> Iterator[str]:
    """Each thing that is asked."""
    of_mandate = [FORCE, *asked_of_mandate(wanted)]
    if wanted.body == IN_NONE:
        yield f"not {SEATED.format(FORCE)}"
    elif len(of_mandate) > 1:
        yield SEATED.format(" and ".join(of_mandate))
    if wanted.sex:
        yield "person.sex = :sex"
    if wanted.age_from is not None:
        yield "d.born <= :last"
    if wanted.age_to is not None:
        yield "d.born >= :first"
    if wanted.ethnicity is not None:
        yield "d.ethnicity_id = :ethnicity" if wanted.ethnicity else "d.ethnicity_id is null"
    yield from (LACKS[each] for each in wanted.missing)


def asked_of_mandate(wanted: Filter) -> Iterator[str]:
    """What is asked of one mandate in force."""
    if wanted.body:
        yield "m.body_id = :body"
    if wanted.post:
        yield "m.post = :post"
    if wanted.source is not None:
        yield "m.source_id = :source"
    if wanted.ends_by is not None:
        yield "min(coalesce(m.until, '9999'), coalesce(m.term_until, '9999')) <= :ends_by"
