"""Any text in place of an act: an act, or a ValueError that says what it lacks."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import resources
from desktop.core.acts import parse
from tests.fuzz.mutations import WOUNDS, Wound, wounded

ACTS = [resources.text(f"acts/{name}").encode() for name in resources.names("acts")]


def look(text: str) -> None:
    """Read it; anything else than a ValueError is a bug, and passes."""
    with suppress(ValueError):
        parse(text)


@given(text=st.text(max_size=300))
@example(text="")
@example(text="id = 1")
@example(text="provision = 3")
@example(text="[[provision]]\nquorum = []")
def test_any_text(text: str) -> None:
    look(text)


@pytest.mark.parametrize("act", ACTS, ids=list(resources.names("acts")))
@given(wounds=WOUNDS)
def test_an_act_with_wounds(act: bytes, wounds: list[Wound]) -> None:
    look(wounded(act, wounds).decode("utf-8", "replace"))
