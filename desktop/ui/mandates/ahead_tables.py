"""Birthdays, ends of mandates, ages and sexes as tables; what they say is what the sheets print."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.core.ages import AgeRow, Ages
from desktop.core.ahead import Birthday, Ending
from desktop.core.names import full
from desktop.documents.ahead import band_words, bodies_words, seat_words, what_ends
from desktop.ui.languages import language
from desktop.ui.records import Column
from desktop.ui.widgets.dates import numeric
from i18n import t


class AgeLine(NamedTuple):
    """A band, or the sums."""

    row: AgeRow
    whole: bool


def age_lines(found: Ages) -> list[AgeLine]:
    """The rows of the table, the sums last."""
    return [*(AgeLine(row, False) for row in found.rows), AgeLine(found.whole, True)]


def birthday_columns() -> Sequence[Column[Birthday]]:
    """When, who, how old, where."""
    return (
        Column(t("Ahead", "Date"), birthday_day, width=110, right=True),
        Column(t("Ahead", "Full name"), birthday_name, share=5, bold=True),
        Column(t("Ahead", "Turns"), birthday_years, width=100, right=True),
        Column(t("Ahead", "Where they sit"), birthday_bodies, share=5, tone="muted"),
    )


def end_columns() -> Sequence[Column[Ending]]:
    """When, who, in what post, what ends."""
    return (
        Column(t("Ahead", "Last day"), end_day, width=110, right=True),
        Column(t("Ahead", "Full name"), end_name, share=5, bold=True),
        Column(t("Ahead", "Body, post"), end_seat, share=4),
        Column(t("Ahead", "What ends"), end_what, share=4, tone="muted"),
    )


def age_columns() -> Sequence[Column[AgeLine]]:
    """The band and how many there are."""
    return (
        Column(t("Ahead", "Age"), age_band, share=3),
        counted(t("Ahead", "Women"), women),
        counted(t("Ahead", "Men"), men),
        counted(t("Ahead", "Sex not stated"), unstated),
        counted(t("Ahead", "In all"), total),
    )


def counted(heading: str, text: Callable[[AgeLine], str]) -> Column[AgeLine]:
    """A column of figures."""
    return Column(heading, text, width=84, right=True)


def birthday_key(each: Birthday) -> tuple[int, str]:
    """A long period has two birthdays of one person."""
    return each.person.id, each.day.isoformat()


def birthday_day(each: Birthday) -> str:
    """When it is."""
    return numeric(each.day)


def birthday_name(each: Birthday) -> str:
    """Whose it is."""
    return full(each.person.name(language()))


def birthday_years(each: Birthday) -> str:
    """How old they turn."""
    return str(each.years)


def birthday_bodies(each: Birthday) -> str:
    """Where they sit."""
    return bodies_words(each, language())


def end_key(each: Ending) -> tuple[int, bool]:
    """A period may end before the mandate does."""
    return each.member.mandate.id, each.ended


def end_day(each: Ending) -> str:
    """The last day."""
    return numeric(each.day)


def end_name(each: Ending) -> str:
    """Whose it is."""
    return full(each.member.name(language()))


def end_seat(each: Ending) -> str:
    """The body and the post."""
    return seat_words(each, t, language())


def end_what(each: Ending) -> str:
    """The mandate or the period."""
    return what_ends(each, t)


def age_key(line: AgeLine) -> tuple[object, bool]:
    """What tells the rows apart."""
    return line.row.band, line.whole


def age_band(line: AgeLine) -> str:
    """The years of the band."""
    return t("Ahead", "In all") if line.whole else band_words(line.row, t)


def women(line: AgeLine) -> str:
    """How many women."""
    return str(line.row.women)


def men(line: AgeLine) -> str:
    """How many men."""
    return str(line.row.men)


def unstated(line: AgeLine) -> str:
    """How many whose sex nobody stated."""
    return str(line.row.unstated)


def total(line: AgeLine) -> str:
    """All of them."""
    return str(line.row.total)
