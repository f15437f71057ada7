"""Names that a new office or a new body starts from; each is data, typed once, and changed by the clerk."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.core.bodies import BodyNames
from desktop.core.texts import Text


class OfficeNames(NamedTuple):
    """How papers of one region name its assembly, its council and the city they are written in."""

    assembly: Text
    council: Text
    city: Text


def office_names(table: str) -> dict[str, OfficeNames]:
    """The names in ``resources/region_names.tsv`` by the code of the region."""
    return {
        row["code"]: OfficeNames(_text(row, "assembly"), _text(row, "council"), _text(row, "city"))
        for row in _rows(table)
    }


def body_names(table: str) -> dict[str, BodyNames]:
    """The names in ``resources/body_names.tsv`` by kind of body; the short name heads papers too at first."""
    return {
        row["kind"]: BodyNames(
            _text(row, "short"),
            _text(row, "short"),
            _text(row, "genitive"),
            row["english"],
            _text(row, "genitive"),
        )
        for row in _rows(table)
    }


def _rows(table: str) -> list[dict[str, str]]:
    """The lines of a table under the headings of its first line."""
    headings, *lines = (line.split("\t") for line in table.splitlines() if line)
    return [dict(zip(headings, line, strict=True)) for line in lines]


def _text(row: Mapping[str, str], field: str) -> Text:
    return Text(row[f"{field}_kk"], row[f"{field}_ru"])
