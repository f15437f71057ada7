"""The short form of ``python -m tests.faults``: a process for some faults at a time."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from db import files
from tests.faults.moments import Course, Hits
from tests.faults.outcome import Outcome, thinned
from tests.faults.rooms import in_session, trouble_with
from tests.faults.table import FAULTS
from tests.offices import Clerk

ROOT = Path(__file__).parents[2]
PROCESSES = 4
"""One for each fault would spend most of its time on its start."""


@pytest.mark.parametrize("names", [list(FAULTS)[first::PROCESSES] for first in range(PROCESSES)])
def test_nothing_is_lost(names: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", *names, "--short"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines() if "lost: 0" in line] == names


def test_a_fault_that_does_not_exist_is_wrong_use() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "earthquake"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "earthquake" in done.stderr


def test_tries_are_spread_from_the_first_place_to_the_last() -> None:
    assert list(thinned(range(100), 5)) == [0, 25, 50, 74, 99]
    assert list(thinned([3, 4], 5)) == [3, 4]


def test_what_was_lost_is_counted() -> None:
    outcome = Outcome()
    outcome.count(None)
    outcome.count("a page")
    assert (outcome.tried, outcome.lost) == (2, ["a page"])


def test_kills_fall_before_during_and_after_the_work(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "folder" / "target"
    target.parent.mkdir()
    source.write_bytes(b"four pieces of a file")

    def work(pipe: int) -> None:
        files.copy(source, target.with_suffix(".part"))
        files.name(target.with_suffix(".part"), target)

    course, hits, outcome = Course(work, [files]), Hits(), Outcome()
    for step, seconds in course.drawn(6, Random(1)):
        target.unlink(missing_ok=True)
        course.kill(work, step, seconds)
        hits.count(target.parent, (), ("target",), target.exists())
        target.with_suffix(".part").unlink(missing_ok=True)
    hits.judge(outcome)
    assert not outcome.lost
    assert "0" not in outcome.note


def test_kills_that_all_miss_the_work_try_nothing(tmp_path: Path) -> None:
    hits, outcome = Hits(), Outcome()
    hits.count(tmp_path, (), ("target",), done=False)
    hits.judge(outcome)
    assert outcome.lost == ["no kill fell into the work: 1 before, 0 during, 0 after"]


@pytest.fixture
def clerk(tmp_path: Path) -> Clerk:
    """A clerk in a meeting, in an encrypted office whose journal cannot keep harm away."""
    return in_session(tmp_path / "harmed.hattama")


@pytest.mark.parametrize(
    "harm",
    [
        "update person set organisation_kk = 'басқа' where id = 7",
        "delete from attendance where id = (select max(id) from attendance)",
        "insert into setting values ('unknown', 'yes')",
    ],
)
def test_a_row_that_the_journal_does_not_tell_is_found(clerk: Clerk, harm: str) -> None:
    db = clerk.office.db
    assert trouble_with(clerk.office) is None
    for (name,) in db.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        db.execute(f"drop trigger {name}")
    db.execute(harm)
    assert "not what the journal tells" in str(trouble_with(clerk.office))
    clerk.office.store.close()


def test_an_entry_of_the_journal_that_is_gone_is_found(clerk: Clerk) -> None:
    db = clerk.office.db
    for (name,) in db.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        db.execute(f"drop trigger {name}")
    db.execute("delete from journal where id = 5")
    assert trouble_with(clerk.office) == "entry 5 of the journal does not follow"
    clerk.office.store.close()
