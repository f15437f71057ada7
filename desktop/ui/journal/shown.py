"""Entries of the journal as rows of the list."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.core.journal import Entry
from desktop.documents.journal import about
from desktop.documents.record_values import Words
from desktop.ui.columns import Column
from i18n import t


class Shown(NamedTuple):
    """An entry with the words for it."""

    entry: Entry
    words: Words
    about: str


def columns() -> tuple[Column[Shown], ...]:
    """When, who, what, about whom."""
    return (
        Column(t("Journal", "When"), when, width=158),
        Column(t("Journal", "Who"), who, width=130),
        Column(t("Journal", "What was done"), what, share=5, bold=True),
        Column(t("Journal", "About whom or what"), whom, share=4, tone="muted"),
    )


def number(shown: Shown) -> int:
    """What tells entries apart."""
    return shown.entry.id


def when(shown: Shown) -> str:
    """Day and time."""
    return shown.entry.at.strftime("%d.%m.%Y, %H:%M:%S")


def who(shown: Shown) -> str:
    """Who did it."""
    return shown.words.user(shown.entry.who)


def what(shown: Shown) -> str:
    """What was done."""
    return shown.words.deed(shown.entry.operation)


def whom(shown: Shown) -> str:
    """About whom or what."""
    return shown.about


def shown_of(entries: Sequence[Entry], words: Words) -> list[Shown]:
    """Rows for entries."""
    return [Shown(entry, words, about(entry, words)) for entry in entries]
