"""Acts as files: what they hold, and what is refused."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any

import pytest

import resources
from desktop.core.acts import Act, Share, parse, share
from desktop.core.texts import Trio
from desktop.exchange.acts import bundled

ACTS = bundled()
PARAGRAPH = re.compile(r"[0-9]+(\([0-9]+\))?")


def trios(value: Any) -> Iterator[Trio]:
    """Every text in three languages that an act holds."""
    if isinstance(value, Trio):
        yield value
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            yield from trios(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from trios(part)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.id)
def test_every_text_of_an_act_is_in_three_languages(act: Act) -> None:
    found = list(trios(act))
    assert len(found) >= 2 + len(act.provisions)
    assert all(text.kk and text.ru and text.en for text in found)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.id)
def test_every_provision_names_its_paragraphs_and_says_what_it_means(act: Act) -> None:
    for provision in act.provisions:
        assert provision.summary is not None
        paragraphs = (provision.quorum_paragraph, provision.decision_paragraph)
        assert all(PARAGRAPH.fullmatch(each) for each in paragraphs) or act.kind == "own"


def test_the_days_in_force_are_those_of_the_acts() -> None:
    days = {act.id: (act.since, act.until) for act in ACTS}
    assert days == {
        "kz-2024-747": (date(2024, 12, 27), None),
        "kz-2002-856": (date(2002, 4, 26), date(2011, 9, 6)),
        "kz-akm-2003-37": (date(2003, 11, 7), date(2009, 9, 13)),
        "kz-2008-70": (date(2024, 12, 27), None),
        "own-rules": (date.min, None),
    }


def test_an_act_lies_in_the_file_that_bears_its_name() -> None:
    assert [f"{act.id}.toml" for act in ACTS] == resources.names("acts")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("at least 2/3 of total", Share(2, 3, False, "total")),
        ("more than 1/2 of present", Share(1, 2, True, "present")),
        ("at least 11/21 of present", Share(11, 21, False, "present")),
        ("none stated", None),
    ],
)
def test_a_share_is_read_as_it_is_written(text: str, read: Share | None) -> None:
    assert share(text) == read


@pytest.mark.parametrize(
    "text",
    ["", "2/3", "at least 2/3", "at least 2/3 of all", "at least 0/3 of total", "at least 3/2 of total"],
)
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a share"):
        share(text)


@pytest.mark.parametrize(
    ("numbers", "of", "needed"),
    [
        (Share(2, 3, False, "total"), 21, 14),
        (Share(2, 3, False, "total"), 22, 15),
        (Share(1, 2, True, "present"), 20, 11),
        (Share(1, 2, False, "present"), 20, 10),
        (Share(3, 5, True, "total"), 10, 7),
        (Share(1, 1, False, "total"), 7, 7),
    ],
)
def test_a_share_needs_the_smallest_number_that_reaches_it(numbers: Share, of: int, needed: int) -> None:
    assert numbers.needed(of) == needed


def test_a_provision_without_a_majority_is_refused() -> None:
    text = resources.text("acts/own-rules.toml").replace("more than 1/2 of present", "none stated")
    with pytest.raises(ValueError, match="adopted"):
        parse(text)


def test_an_act_without_a_title_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        parse(resources.text("acts/own-rules.toml").replace("[title]", "[heading]"))
