"""Fixtures that every test may ask for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.operations import offices
from desktop.operations.door import Office
from tests.offices import Clerk, copied_office

settings.register_profile("quick", deadline=None, max_examples=20)
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


COUNCIL = 21
"""Members of the council of the clerk."""


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """An office of Akmola region, empty where the test does not ask for its clerk."""
    opened = copied_office(tmp_path / "office.hattama", COUNCIL if "clerk" in request.fixturenames else 0)
    yield opened
    offices.close(opened)


@pytest.fixture
def clerk(office: Office) -> Clerk:
    """A clerk with a council of 21 in office."""
    return Clerk(office, members=list(range(1, COUNCIL + 1)))


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
