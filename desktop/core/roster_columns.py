"""Which column of a list is what: by its heading, or as a clerk chose."""

from collections.abc import Mapping, Sequence

from desktop.core.headings import kind_of
from desktop.core.names import fold, tidy
from desktop.core.refusals import UnknownColumn
from desktop.core.roster_facts import FACTS
from desktop.core.texts import PAPER_LANGUAGES

KINDS = ("name", "surname", "given", "patronymic", "organisation", "post")
SINGLE = ("sex", *FACTS)
"""Kinds of columns that have no language."""
FIELDS = (*(f"{kind}.{language}" for kind in KINDS for language in PAPER_LANGUAGES), *SINGLE)
"""What a column may be read as; "name" is a full name in one cell, surname first."""

Columns = Mapping[int, str]
"""Which columns are read, by their place from 0, and as which field; the others are left out."""


def column_letter(place: int) -> str:
    """The name of a column in a spreadsheet: A, B ... Z, AA."""
    above, here = divmod(place, 26)
    return (column_letter(above - 1) if above else "") + chr(ord("A") + here)


def names_people(columns: Columns) -> bool:
    """Whether names can be read from these columns."""
    return any(field.startswith(("name.", "surname.")) for field in columns.values())


def guess_columns(headings: Sequence[str]) -> dict[int, str]:
    """What the columns are by their headings in Kazakh, Russian or English; unknown ones are left out.

    A field is read from one column only: of two the first. English headings are Kazakh columns where no other
    is, else Russian ones.
    """
    read = [(place, *kind_of(heading)) for place, heading in enumerate(headings)]
    found: dict[int, str] = {}
    for place, kind, language in sorted(read, key=lambda column: not column[2]):
        fields = [f"{kind}.{choice}" for choice in ([language] if language else PAPER_LANGUAGES)]
        free = [field for field in ([kind] if kind in SINGLE else fields) if field not in found.values()]
        if kind and free:
            found[place] = free[0]
    return dict(sorted(_lone_given_names_are_full(found).items()))


def chosen_columns(
    headings: Sequence[str], choices: Mapping[str, str], known: Columns | None = None
) -> dict[int, str]:
    """The columns as known, else as guessed, with choices laid over them: heading, letter or number from 1.

    An empty field leaves the column out.

    Raises:
        UnknownColumn: no such column, or no such field.
    """
    columns = dict(guess_columns(headings) if known is None else known)
    for column, field in choices.items():
        place = place_of(headings, column)
        if place is None or field not in (*FIELDS, ""):
            raise UnknownColumn(column, field)
        columns = {kept: other for kept, other in columns.items() if kept != place and other != field}
        if field:
            columns[place] = field
    return columns


def _lone_given_names_are_full(columns: dict[int, str]) -> dict[int, str]:
    """«Аты», «Имя», "Name" without a column of surnames beside it heads full names."""
    fields = set(columns.values())

    def meant(field: str) -> str:
        kind, _, language = field.partition(".")
        lone = kind == "given" and not {f"surname.{language}", f"name.{language}"} & fields
        return f"name.{language}" if lone else field

    return {place: meant(field) for place, field in columns.items()}


def place_of(headings: Sequence[str], column: str) -> int | None:
    """A column by its heading, its letter or its number from 1."""
    wanted = tidy(column)
    for place, heading in enumerate(headings):
        if fold(tidy(heading)) == fold(wanted):
            return place
    for place in range(len(headings)):
        if wanted in (str(place + 1), column_letter(place)):
            return place
    return None
