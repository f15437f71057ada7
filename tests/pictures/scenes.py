"""What is pictured and measured: each page, with the record it shows and what is opened on it.

A page author adds a line here. ``prepare`` gets the page and may press its buttons.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from tests.pictures.sample import Sample


def nothing(sample: Sample) -> None:
    """No particular record."""


def leave(page: QWidget) -> None:
    """As it comes up."""


def planned(sample: Sample) -> int:
    """The meeting that is being prepared."""
    return sample.planned


def in_a_vote(sample: Sample) -> int:
    """The meeting in which a vote by name goes on."""
    return sample.voting


def quorum_lost(sample: Sample) -> int:
    """The meeting that has lost its quorum."""
    return sample.lost


def closed(sample: Sample) -> int:
    """The meeting that was held."""
    return sample.closed


def council(sample: Sample) -> int:
    """The council."""
    return 2


def member(sample: Sample) -> int:
    """Someone with a membership."""
    return sample.members[4]


class Scene(NamedTuple):
    """``page`` is a key of PAGES, "first_run" the page without an office."""

    name: str
    page: str
    record: Callable[[Sample], Any] = nothing
    prepare: Callable[[QWidget], object] = leave
    empty: bool = False
    """Whether the office has nothing in it yet."""


SCENES = (
    Scene("first-run", "first_run"),
    Scene("meetings", "meetings"),
    Scene("meetings-empty", "meetings", empty=True),
    Scene("plan", "plan", planned),
    Scene("live-planned", "live", planned),
    Scene("live-vote", "live", in_a_vote),
    Scene("live-lost", "live", quorum_lost),
    Scene("live-closed", "live", closed),
    Scene("preview", "preview", closed),
    Scene("people", "people", member),
    Scene("people-empty", "people", empty=True),
    Scene("bodies", "bodies", council),
    Scene("bodies-empty", "bodies", empty=True),
    Scene("settings", "settings"),
)
