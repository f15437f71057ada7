"""The tables and texts of the demo office, read from ``resources/demo``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import resources
from desktop.core.acts import LocalAct, LocalProvision, share
from desktop.core.bodies import BodyNames
from desktop.core.offices import OfficeSettings
from desktop.core.texts import Text

Row = Mapping[str, str]


class Speech(NamedTuple):
    """What one member says; ``by`` is the tag of who says it."""

    by: str
    text: Text


class Ruled(NamedTuple):
    """A decision, its executor ("" for none) and the days it may take."""

    text: Text
    executor: str
    days: int | None


class Subject(NamedTuple):
    """An agenda item with everything that is read, said and decided on it."""

    key: str
    title: Text
    rapporteur: str
    """The key of a position."""
    heard: Text
    motion: Text
    speeches: tuple[Speech, ...]
    decisions: tuple[Ruled, ...]


@cache
def table(name: str) -> tuple[Row, ...]:
    """The lines of a table under the names of its columns."""
    head, *lines = (line.split("\t") for line in resources.text(f"demo/{name}.tsv").splitlines())
    return tuple(dict(zip(head, line, strict=True)) for line in lines)


@cache
def toml(name: str) -> dict[str, Any]:
    """A file of texts."""
    return tomllib.loads(resources.text(f"demo/{name}.toml"))


def pair(row: Mapping[str, Any], column: str = "", values: Mapping[str, object] | None = None) -> Text:
    """The Kazakh and the Russian column of that name, with the names in braces filled in."""
    kk, ru = (row[f"{column}_{language}" if column else language] for language in ("kk", "ru"))
    return Text(kk.format_map(values), ru.format_map(values)) if values else Text(kk, ru)


@cache
def subjects(name: str) -> dict[str, Subject]:
    """The items of a file ``agenda_…``, by their keys."""
    return {item["key"]: _subject(item) for item in toml(f"agenda_{name}")["item"]}


def _subject(item: Mapping[str, Any]) -> Subject:
    speeches = (Speech(each["by"], pair(each)) for each in item.get("speech", ()))
    decisions = (
        Ruled(pair(each), each.get("who", ""), each.get("days")) for each in item.get("decision", ())
    )
    title, heard, motion = (
        pair(item[part]) if part in item else Text() for part in ("title", "heard", "motion")
    )
    return Subject(
        item["key"], title, item.get("rapporteur", ""), heard, motion, tuple(speeches), tuple(decisions)
    )


def executor(key: str) -> Text:
    """Who carries a decision out; nobody for ""."""
    return next((pair(row) for row in table("executors") if row["key"] == key), Text())


def settings() -> OfficeSettings:
    """What the demo office is set to."""
    office = toml("office")
    name, city, place = (pair(office[part]) for part in ("name", "city", "place"))
    return OfficeSettings(office["region"], name, city, place, demo=True)


def names(kind: str) -> BodyNames:
    """The names of the assembly or of its council."""
    given = toml("office")[kind]
    return BodyNames(pair(given["full"]), pair(given["short"]), pair(given["genitive"]), given["english"])


def local_act() -> LocalAct:
    """The region's own rules of procedure, which covered the year before the Decree."""
    given = toml("office")["local_act"]
    return LocalAct(
        0, pair(given["title"]), given["number"], pair(given["approved_by"]), given["since"], given["until"],
        tuple(_provision(each) for each in given["provision"]),
    )  # fmt: skip


def _provision(given: Mapping[str, Any]) -> LocalProvision:
    decision = share(given["decision"])
    assert decision is not None
    return LocalProvision(
        given["body"],
        share(given["quorum"]),
        given["quorum_paragraph"],
        decision,
        given["decision_paragraph"],
    )
