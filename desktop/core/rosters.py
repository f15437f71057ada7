"""What each row of a list says of a person."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.core.iin import born, sex
from desktop.core.names import Name, fold, full, lookalikes, mended, normal_case, parse_full, tidy
from desktop.core.people import PersonDraft, Sex, problems, spelled
from desktop.core.progress import Progress, each, quiet
from desktop.core.refusals import BadIin, BadParticular
from desktop.core.roster_columns import Columns
from desktop.core.roster_facts import FACTS, NOTHING, UNTIMED, Facts, facts_of
from desktop.core.roster_table import Line, RosterTable
from desktop.core.texts import PAPER_LANGUAGES, Text


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


def to_rows(
    table: RosterTable, columns: Columns, today: date = UNTIMED, progress: Progress = quiet
) -> list[RosterRow | RowProblem]:
    """What each row says: names split, capitals made small, Latin letters in Cyrillic words mended.

    ``today`` tells which days of birth can be.
    """
    has_facts = any(field in FACTS for field in columns.values())
    return [
        _row(line, columns, today if has_facts else None)
        for line in each(table.rows, progress)
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
