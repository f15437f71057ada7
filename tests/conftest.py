"""Fixtures that every test may ask for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.operations import offices
from desktop.operations.door import Office
from tests.offices import Clerk, new_office

settings.register_profile("quick", deadline=None, max_examples=40)
settings.register_profile("long", deadline=None, max_examples=300)
settings.load_profile("quick")
"""No test fails by a clock: a busy machine is slow now and then."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--every-look``: the long form, before a release."""
    parser.addoption("--every-look", action="store_true", help="each scene in all looks, more random input")


def pytest_configure(config: pytest.Config) -> None:
    """More examples in the long form."""
    if config.getoption("every_look"):
        settings.load_profile("long")


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


@pytest.fixture
def counted(office: Office) -> Callable[[Callable[[], object]], int]:
    """How often something asks the file, without what sqlite_utils adds of its own."""

    def count(act: Callable[[], object]) -> int:
        asked: list[str] = []
        office.db.conn.set_trace_callback(asked.append)
        act()
        office.db.conn.set_trace_callback(None)
        own = ("savepoint", "release", "pragma", "begin", "commit")
        return sum(not (each.lower().startswith(own) or "sqlite_master" in each.lower()) for each in asked)

    return count
