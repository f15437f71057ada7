"""The rules against a table written by hand from the paragraphs of the acts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.core import counting
from desktop.core.refusals import BadFigures, NoRuleHeld
from desktop.core.rulings import ruling
from desktop.core.voting import Tally
from desktop.exchange.acts import bundled

TABLE = Path(__file__).parents[1] / "data" / "rules.tsv"
ACTS = bundled()


def lines() -> Iterator[dict[str, str]]:
    """The lines of the table, by the names of its columns."""
    heading, *rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line[0] != "#")
    for row in rows:
        yield dict(zip(heading, row, strict=True))


def answered(line: dict[str, str]) -> dict[str, str]:
    """What the program says of a line, in the words of the table."""
    total, present, votes_for = (int(line[column]) for column in ("T", "P", "F"))
    body: Any = line["body"]
    try:
        held = ruling(ACTS, body, line["region"], date.fromisoformat(line["date"]))
        quorum = counting.quorum(total, present, held)
        outcome = counting.outcome(total, present, Tally(votes_for), held)
    except NoRuleHeld:
        return {"needed": "-", "quorum": "-", "outcome": "no_rule", "act": "-", "paragraph": "-"}
    except BadFigures as refused:
        return {"needed": "-", "quorum": "-", "outcome": refused.reason, "act": "-", "paragraph": "-"}
    return {
        "needed": str(outcome.needed),
        "quorum": "-" if quorum.needed is None else str(quorum.needed),
        "outcome": "carried" if outcome.adopted else "lost",
        "act": held.decision_source.act,
        "paragraph": held.decision_source.paragraph or "-",
    }


@pytest.mark.parametrize("line", list(lines()), ids=lambda line: " ".join(line.values()))
def test_the_program_answers_as_the_paragraphs_do(line: dict[str, str]) -> None:
    answer = answered(line)
    assert answer == {column: line[column] for column in answer}


def test_the_table_is_large_enough_and_names_every_provision() -> None:
    table = list(lines())
    applied = {(line["act"], line["body"]) for line in table if line["act"] != "-"}
    held = {(act.id, provision.body) for act in ACTS for provision in act.provisions}
    assert len(table) >= 60
    assert held - applied == {("kz-2008-70", "council")}, "the Law is cited after the Decree"
