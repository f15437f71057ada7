"""What a filter of people asks, in words."""

from collections.abc import Iterator, Mapping

from desktop.core.filters import IN_NONE, NOT_STATED, Filter, Missing
from desktop.core.texts import Text
from desktop.documents.body_words import posts
from desktop.ui.languages import language
from desktop.ui.widgets.dates import numeric
from i18n import t


def sex_words() -> dict[str, str]:
    """Men and women."""
    return {"m": t("Filters", "men"), "f": t("Filters", "women")}


def post_words() -> dict[str, str]:
    """Each post in a body."""
    return posts(t)


def missing_words() -> dict[Missing, str]:
    """What a record can lack."""
    return {
        "kk": t("Filters", "Kazakh spelling"),
        "ru": t("Filters", "Russian spelling"),
        "sex": t("Filters", "sex"),
        "organisation": t("Filters", "organisation"),
        "post": t("Filters", "post"),
        "born": t("Filters", "date of birth"),
        "iin": t("Filters", "IIN"),
        "phone": t("Filters", "phone"),
        "email": t("Filters", "e-mail"),
        "address": t("Filters", "address"),
        "citizenship": t("Filters", "citizenship"),
        "ethnicity": t("Filters", "ethnicity"),
        "consent": t("Filters", "consent"),
    }


def words_of(
    wanted: Filter,
    bodies: Mapping[int, str],
    organisations: Mapping[int, Text],
    ethnicities: Mapping[int, Text],
) -> str:
    """All that a filter asks, in one line; "" for a filter that asks nothing."""
    return "; ".join(parts(wanted, bodies, organisations, ethnicities))


def parts(
    wanted: Filter,
    bodies: Mapping[int, str],
    organisations: Mapping[int, Text],
    ethnicities: Mapping[int, Text],
) -> Iterator[str]:
    """Each thing that is asked."""
    speaks = language()
    if wanted.body == IN_NONE:
        yield t("Filters", "in no body")
    elif wanted.body is not None:
        yield bodies.get(wanted.body, "")
    if wanted.post:
        yield post_words()[wanted.post]
    if wanted.source is not None:
        yield organisations.get(wanted.source, Text()).shown(speaks)
    if wanted.ends_by is not None:
        yield t("Filters", "until {day} at most").format(day=numeric(wanted.ends_by))
    if wanted.sex:
        yield sex_words()[wanted.sex]
    if wanted.age_from is not None or wanted.age_to is not None:
        yield ages(wanted)
    if wanted.ethnicity == NOT_STATED:
        yield t("Filters", "ethnicity not stated")
    elif wanted.ethnicity is not None:
        yield ethnicities.get(wanted.ethnicity, Text()).shown(speaks)
    if wanted.missing:
        named = missing_words()
        lacking = ", ".join(named[each] for each in wanted.missing)
        yield t("Filters", "not stated: {what}").format(what=lacking)


def ages(wanted: Filter) -> str:
    """From which age to which."""
    if wanted.age_to is None:
        return t("Filters", "age {least} and more").format(least=wanted.age_from)
    if wanted.age_from is None:
        return t("Filters", "age {most} and less").format(most=wanted.age_to)
    return t("Filters", "age {least}–{most}").format(least=wanted.age_from, most=wanted.age_to)
