"""Lists of people from elsewhere: which column is what, and what each row says."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from desktop.core.headings import kind_of
from desktop.core.iin import born, sex
from desktop.core.names import Name, fold, full, lookalikes, mended, normal_case, parse_full, tidy
from desktop.core.people import PersonDraft, Sex, problems, spelled
from desktop.core.refusals import BadIin, BadParticular, UnknownColumn
from desktop.core.roster_facts import FACTS, NOTHING, UNTIMED, Facts, facts_of
from desktop.core.texts import PAPER_LANGUAGES, Text

KINDS = ("name", "surname", "given", "patronymic", "organisation", "post")
SINGLE = ("sex", *FACTS)
"""Kinds of columns that have no language."""
FIELDS = (*(f"{kind}.{language}" for kind in KINDS for language in PAPER_LANGUAGES), *SINGLE)
"""What a column may be read as; "name" is a full name in one cell, surname first."""

Columns = Mapping[int, str]
"""Which columns are read, by their place from 0, and as which field; the others are left out."""

HEADING_WITHIN = 20
"""Rows from the top in which the headings are looked for: titles may stand above them."""


class Mark(NamedTuple):
    """What is odd about a cell, by its place from 0; -1 is the whole row.

    "merged": the cell was merged with one above, whose text it has. "no_result": a formula that nobody has
    reckoned. "quote": a quotation mark was left open.
    """

    place: int
    kind: Literal["merged", "no_result", "quote"]


class Line(NamedTuple):
    """A row with its number in the file, as a spreadsheet counts."""

    number: int
    cells: tuple[str, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class RosterTable:
    """A list as it was read; ``encoding`` and ``separator`` are "" for a workbook.

    ``sheet`` is the one that was read, ``sheets`` are all and ``hidden`` those that a spreadsheet hides.
    """

    headings: tuple[str, ...]
    rows: tuple[Line, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class RosterRow:
    """A person of a list; ``number`` is that of the row in the file.

    ``warnings`` are of "lookalikes_mended" (Latin letters made Cyrillic), "lookalikes_left" (Latin letters
    that have no twin stay in a Cyrillic word), "half_spelling" (one spelling lacks its given name or its
    surname), "sex_unknown" (not a word for a sex that we know), "born_differs" and "sex_differs" (from what
    the IIN tells), and the kinds of a ``Mark``.
    """

    number: int
    draft: PersonDraft
    warnings: tuple[str, ...] = ()
    facts: Facts = NOTHING


@dataclass(frozen=True)
class RowProblem:
    """A row that gives no person.

    ``reason`` and ``field`` are those of a ``BadName`` or a ``BadParticular``; else "bad_iin", "bad_day" (no
    day can be read), "cell_error" (the cell shows #REF! or the like), "no_result" (a formula that nobody has
    reckoned).
    """

    number: int
    reason: str
    field: str
    text: str


_NUMBER = re.compile(r"^\d+\s*[.)]?\s+")
"""«12. » before a name in a list that has no column of numbers."""

CELL_ERRORS = frozenset(
    (
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!",
        "#ССЫЛКА!", "#Н/Д", "#ИМЯ?", "#ЗНАЧ!", "#ДЕЛ/0!", "#ЧИСЛО!", "#ПУСТО!",
    )
)  # fmt: skip
"""What a spreadsheet shows where a formula failed."""
FORMULA_SIGNS = ("'=", "'+", "'-", "'@")
"""How a text begins that was kept from being taken for a formula."""

_MEN = tuple(map(fold, ("м", "ер", "male", "masc")))
_WOMEN = tuple(map(fold, ("ж", "әй", "қыз", "f")))


def table_of(lines: Sequence[Line], encoding: str = "", separator: str = "") -> RosterTable:
    """The list in these lines: the headings are the first line that names a column of names.

    Without such a line the columns are called A, B, C, as in a spreadsheet, and every line is a row.
    """
    lines = [line for line in lines if line.marks or any(cell.strip() for cell in line.cells)]
    for place, line in enumerate(lines[:HEADING_WITHIN]):
        if names_people(guess_columns(line.cells)):
            return RosterTable(line.cells, tuple(lines[place + 1 :]), encoding, separator)
    width = max((len(line.cells) for line in lines), default=0)
    return RosterTable(tuple(map(column_letter, range(width))), tuple(lines), encoding, separator)


def headed_by(table: RosterTable, columns: Iterable[str]) -> RosterTable:
    """The list headed by the first row that has all of these columns, where its headings lack some."""
    unknown = {fold(tidy(column)) for column in columns if _place_of(table.headings, column) is None}
    for place, line in enumerate(table.rows[:HEADING_WITHIN] if unknown else ()):
        if unknown <= {fold(tidy(cell)) for cell in line.cells}:
            return replace(table, headings=line.cells, rows=table.rows[place + 1 :])
    return table


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


def chosen_columns(headings: Sequence[str], choices: Mapping[str, str]) -> dict[int, str]:
    """The columns as guessed, with choices laid over them: heading, letter or number from 1 -> field.

    An empty field leaves the column out.

    Raises:
        UnknownColumn: no such column, or no such field.
    """
    columns = guess_columns(headings)
    for column, field in choices.items():
        place = _place_of(headings, column)
        if place is None or field not in (*FIELDS, ""):
            raise UnknownColumn(column, field)
        columns = {kept: other for kept, other in columns.items() if kept != place and other != field}
        if field:
            columns[place] = field
    return columns


def to_rows(table: RosterTable, columns: Columns, today: date = UNTIMED) -> list[RosterRow | RowProblem]:
    """What each row says: names split, capitals made small, Latin letters in Cyrillic words mended.

    ``today`` tells which days of birth can be.
    """
    has_facts = any(field in FACTS for field in columns.values())
    return [
        _row(line, columns, today if has_facts else None)
        for line in table.rows
        if any(line.cells) or any(mark.place in columns for mark in line.marks)
    ]


def _row(line: Line, columns: Columns, today: date | None) -> RosterRow | RowProblem:
    """What a row says; of facts nothing where ``today`` is None."""
    cells = {field: _cell(line.cells[place]) for place, field in columns.items() if place < len(line.cells)}
    marked = {columns.get(mark.place, ""): mark.kind for mark in line.marks if mark.place in columns}
    kk, ru = (_name(cells, language) for language in PAPER_LANGUAGES)
    organisation, post = (
        Text(*(mended(cells.get(f"{kind}.{language}", "")) for language in PAPER_LANGUAGES))
        for kind in ("organisation", "post")
    )
    draft = PersonDraft(kk, ru, _sex(cells.get("sex", "")), organisation, post)
    wrong = _wrong(cells, marked, draft)
    facts = NOTHING
    try:
        facts = facts_of(cells, today) if today else NOTHING
    except BadIin:
        wrong = wrong or ("bad_iin", "iin", "")
    except BadParticular as bad:
        wrong = wrong or (bad.reason, bad.field, "")
    if wrong:
        reason, field, text = wrong
        text = text or full(draft.name("kk")) or " ".join(cell for cell in cells.values() if cell)
        return RowProblem(line.number, reason, field, text[:60])
    kinds = {mark.kind for mark in line.marks if mark.place in columns or mark.place < 0}
    return RosterRow(line.number, draft, tuple(_warnings(cells, draft, facts, kinds)), facts)


def _cell(text: str) -> str:
    """A cell as it is meant."""
    return tidy(text[1:] if text.startswith(FORMULA_SIGNS) else text)


def _wrong(
    cells: Mapping[str, str], marked: Mapping[str, str], draft: PersonDraft
) -> tuple[str, str, str] | None:
    """Why a row gives no person: reason, field and text."""
    for field, kind in marked.items():
        if kind == "no_result":
            return "no_result", field, ""
    for field, cell in cells.items():
        if cell.startswith("#") and cell.upper() in CELL_ERRORS:
            return "cell_error", field, ""
    wrong = problems(draft)
    return (wrong[0].reason, wrong[0].field, wrong[0].text) if wrong else None


def _name(cells: Mapping[str, str], language: str) -> Name:
    """The name in one language, from one cell or from parts; a part may hold given name and patronymic."""
    whole, surname, given, patronymic = (
        normal_case(mended(text)) if (text := cells.get(f"{kind}.{language}")) else ""
        for kind in ("name", "surname", "given", "patronymic")
    )
    if not surname and not given:
        return parse_full(_NUMBER.sub("", whole))
    if not patronymic and f"patronymic.{language}" not in cells:
        given, _, patronymic = given.partition(" ")
    return Name(surname, given, patronymic)


def _warnings(
    cells: Mapping[str, str], draft: PersonDraft, facts: Facts, marks: Collection[str]
) -> Iterator[str]:
    mixed = lookalikes(" ".join(cells.values()))
    if any(not lookalikes(mended(word)) for word in mixed):
        yield "lookalikes_mended"
    if any(lookalikes(mended(word)) for word in mixed):
        yield "lookalikes_left"
    if any(any(name) and not spelled(name) for name in (draft.kk, draft.ru)):
        yield "half_spelling"
    if cells.get("sex") and not draft.sex:
        yield "sex_unknown"
    if facts.held.iin:
        yield from _told_otherwise(draft, facts)
    yield from (kind for kind in ("merged", "quote") if kind in marks)


def _told_otherwise(draft: PersonDraft, facts: Facts) -> Iterator[str]:
    """Where the IIN tells another day of birth or another sex; since 26.08.2013 it need not tell the day."""
    told = born(facts.held.iin)
    if facts.held.born and told and told != facts.held.born:
        yield "born_differs"
    if draft.sex and sex(facts.held.iin) not in ("", draft.sex):
        yield "sex_differs"


def _sex(text: str) -> Sex:
    word = fold(text)
    if word.startswith(_WOMEN):
        return "f"
    return "m" if word.startswith(_MEN) else ""


def _lone_given_names_are_full(columns: dict[int, str]) -> dict[int, str]:
    """«Аты», «Имя», "Name" without a column of surnames beside it heads full names."""
    fields = set(columns.values())

    def meant(field: str) -> str:
        kind, _, language = field.partition(".")
        lone = kind == "given" and not {f"surname.{language}", f"name.{language}"} & fields
        return f"name.{language}" if lone else field

    return {place: meant(field) for place, field in columns.items()}


def _place_of(headings: Sequence[str], column: str) -> int | None:
    wanted = tidy(column)
    for place, heading in enumerate(headings):
        if fold(tidy(heading)) == fold(wanted):
            return place
    for place in range(len(headings)):
        if wanted in (str(place + 1), column_letter(place)):
            return place
    return None
