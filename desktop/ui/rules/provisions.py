"""The provisions in force on a day: which applies to each kind of body, and which others stand beside it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.core.acts import Act, Citation, Provision, Share
from desktop.core.rulings import in_force
from desktop.documents import derivations
from desktop.ui.records import Column, Table
from desktop.ui.rules.words import RULES, days_in_force, rule_words
from desktop.ui.widgets.chip import Chip
from i18n import t


class Held(NamedTuple):
    """A provision; ``state`` is "applies", "same", "differs" (same rank, other numbers) or "under"."""

    act: Act
    provision: Provision
    state: str


def held_on(acts: Sequence[Act], region: str, day: date) -> list[Held]:
    """The provisions in force, those that apply first for each kind of body."""
    rows: list[Held] = []
    for rule in RULES:
        first: Held | None = None
        for act in in_force(acts, region, day):
            for provision in act.provisions:
                if provision.body == rule:
                    row = Held(act, provision, state_of(act, provision, first))
                    first = first or row
                    rows.append(row)
    return rows


def state_of(act: Act, provision: Provision, first: Held | None) -> str:
    """How a provision stands to the one that applies."""
    if first is None:
        return "applies"
    if (provision.quorum, provision.decision) == (first.provision.quorum, first.provision.decision):
        return "same"
    return "differs" if act.kind == first.act.kind else "under"


class ProvisionTable(Table[Held]):
    """Two lines in a row: the number, and under it the paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns, key_of, rows="two", parent=parent)


def columns() -> tuple[Column[Held], ...]:
    """What is shown of a provision."""
    return (
        Column(t("Rules", "Body"), body_word, width=140, bold=True, second=days_word),
        Column(t("Rules", "Quorum"), quorum_word, share=4, second=quorum_source),
        Column(t("Rules", "Decision"), decision_word, share=4, second=decision_source),
        Column(t("Rules", "State"), no_text, width=140, chip=state_chip, spoken=state_spoken),
    )


def key_of(row: Held) -> tuple[str, str]:
    """What tells the rows apart."""
    return row.act.id, row.provision.body


def body_word(row: Held) -> str:
    """The kind of body."""
    return rule_words()[row.provision.body]


def share_word(share: Share | None) -> str:
    """A share with its base, or that none is stated."""
    return t("Rules", "none stated") if share is None else derivations.base_words(share, t)


def quorum_word(row: Held) -> str:
    """The quorum in words."""
    return share_word(row.provision.quorum)


def decision_word(row: Held) -> str:
    """The majority in words."""
    return share_word(row.provision.decision)


def quorum_source(row: Held) -> str:
    """Act and paragraph of the quorum."""
    return source(row.act, row.provision.quorum_paragraph)


def decision_source(row: Held) -> str:
    """Act and paragraph of the majority."""
    return source(row.act, row.provision.decision_paragraph)


def source(act: Act, paragraph: str) -> str:
    """How a paragraph is cited."""
    return derivations.citation(Citation(act.id, act.cited, paragraph, act.by_article), t)


def days_word(row: Held) -> str:
    """From when to when."""
    return days_in_force(row.act.since, row.act.until)


def no_text(row: Held) -> str:
    """A cell with a chip alone."""
    return ""


def state_chip(row: Held) -> Chip:
    """How the provision stands, as a chip."""
    return {
        "applies": Chip("check", t("Rules", "applies"), "good"),
        "same": Chip("doc", t("Rules", "says the same"), "muted"),
        "differs": Chip("warn", t("Rules", "other numbers"), "warn"),
        "under": Chip("dash", t("Rules", "not applied"), "muted"),
    }[row.state]


def state_spoken(row: Held) -> str:
    """How the provision stands, for a screen reader."""
    return state_chip(row).word
