"""The list of people for a spreadsheet: with headings that an import of such a list knows again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.core.particulars import RESTRICTED, Particulars
from desktop.core.people import Person
from desktop.core.texts import Say, Text
from desktop.documents.cells_out import Cell, as_csv, as_xlsx
from desktop.documents.import_words import field_word
from desktop.documents.languages import language_of

NAMES = tuple(
    f"{part}.{language}" for language in ("kk", "ru") for part in ("surname", "given", "patronymic")
)
WORK = tuple(f"{part}.{language}" for part in ("organisation", "post") for language in ("kk", "ru"))
FACTS = ("iin", "born", "citizenship", "ethnicity", "languages", "phone", "email", "address", "notes")


class Taken(NamedTuple):
    """Someone who is taken out, with what may be seen of them."""

    person: Person
    held: Particulars


def listed(
    people: Sequence[Taken], ethnicities: Mapping[int, Text], restricted: bool, name: str, say: Say
) -> bytes:
    """A workbook, or a text where ``name`` ends with .csv. No cell becomes a formula."""
    fields = [each for each in (*NAMES, "sex", *WORK, *FACTS) if restricted or each not in RESTRICTED]
    headings = [say("Imports", "No"), *(field_word(field, say) for field in fields)]
    rows = cells(people, fields, ethnicities, say)
    if name.lower().endswith(".csv"):
        return as_csv(headings, rows)
    return as_xlsx(say("Imports", "People"), headings, rows)


def cells(
    people: Iterable[Taken], fields: Sequence[str], ethnicities: Mapping[int, Text], say: Say
) -> Iterator[list[Cell]]:
    """A row for each."""
    for number, taken in enumerate(people, 1):
        values = of_one(taken, ethnicities, say)
        yield [number, *(values[field] for field in fields)]


def of_one(taken: Taken, ethnicities: Mapping[int, Text], say: Say) -> dict[str, Cell]:
    """What is known of a person, by the fields of a list."""
    person, held = taken
    names = zip(NAMES, (*person.kk, *person.ru), strict=True)
    work = zip(WORK, (*person.organisation, *person.post), strict=True)
    sexes = {"": "", "m": say("Imports", "m"), "f": say("Imports", "f")}
    citizens = {"": "", "kz": say("Imports", "Kazakhstan"), "other": say("Imports", "another country")}
    people = ethnicities.get(held.ethnicity or 0, Text()).shown(language_of(say))
    return {
        **dict(names), **dict(work), "sex": sexes[person.sex], "iin": held.iin, "born": held.born,
        "citizenship": citizens[held.citizenship], "ethnicity": people, "languages": held.languages,
        "phone": held.phone, "email": held.email, "address": held.address, "notes": held.notes,
    }  # fmt: skip
