"""Fixtures that every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.operations import offices
from desktop.operations.door import Office
from tests.offices import Clerk, new_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An empty office of Akmola region."""
    opened = new_office(tmp_path / "office.hattama")
    yield opened
    offices.close(opened)


@pytest.fixture
def clerk(office: Office) -> Clerk:
    """A clerk with a council of 21 in office."""
    someone = Clerk(office)
    someone.seat(21)
    return someone
