"""Salvage as it is offered: a place beside the damaged office, progress, nothing left when broken off."""

import os
from pathlib import Path

import pytest

from desktop.exchange.acts import bundled
from desktop.operations import offices, people, salvaging
from desktop.operations.door import Supplies
from tests.db.damage import overwrite, used


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """An office that lost a page."""
    path = used(tmp_path / "office.hattama", None)
    overwrite(path, path.stat().st_size // 8192 * 4096, 4096)
    return path


def test_the_new_office_has_a_name_of_its_own(damaged: Path) -> None:
    first = salvaging.place_for(damaged)
    assert first.name == "office.salvaged.hattama"
    told: list[tuple[int, int]] = []
    salvaging.salvage(damaged, first, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (1, 1)
    assert [done / total for done, total in told] == sorted(done / total for done, total in told)
    assert salvaging.place_for(damaged).name == "office.salvaged 2.hattama"
    office = offices.open_office(first, Supplies(bundled), "clerk")
    assert people.count(office) > 0
    offices.close(office)


def test_broken_off_it_leaves_nothing(damaged: Path) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        salvaging.salvage(damaged, salvaging.place_for(damaged), progress=stop)
    assert os.listdir(damaged.parent) == [damaged.name]
