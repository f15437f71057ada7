"""What holds for the source as a whole, beyond what ruff, mypy and import-linter see."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PACKAGES = ("desktop", "db", "i18n", "resources", "tests")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
CORE = [path for path in MODULES if path.is_relative_to(ROOT / "desktop" / "core")]

OUTSIDE_DB = [path for path in MODULES if path.relative_to(ROOT).parts[0] not in ("db", "tests")]

SQL = re.compile(
    r"\s*(select\s.*\sfrom\s|insert into\s|update \w+ set\s|delete from\s|pragma\s|create table)", re.I | re.S
)

OUTSIDE = {"asyncio", "io", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess"}
OUTSIDE |= {"sys", "tempfile", "threading", "time", "urllib", "uuid"}
"""Modules of the standard library that reach for files, the clock, chance or other programs."""

CLOCK = {"now", "today", "utcnow"}
REACHING = {"open", "print", "input", "exec", "eval"}

REFERENCES = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(20_000):
    bell.setObjectName("bell")
    bell.rung.emit()
print(before[0] - sys.getrefcount(None) < 1000 and before[1] - sys.getrefcount(True) < 1000)
"""


def name(path: Path) -> str:
    """How a module is called in a report."""
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text("utf-8"))


def imported(module: ast.Module) -> Iterator[str]:
    """Full names of what a module imports."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def called(module: ast.Module) -> Iterator[str]:
    """Last names of what a module calls."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield "." + node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node.func.id


def statements(module: ast.Module) -> Iterator[str]:
    """Strings of a module that are SQL."""
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
            yield node.value


def reaching_outside(module: ast.Module) -> set[str]:
    """What a module of the core may not use."""
    foreign = {
        each
        for each in imported(module)
        if not each.startswith("desktop.core.")
        and (each.partition(".")[0] in OUTSIDE or each.partition(".")[0] not in sys.stdlib_module_names)
    }
    calls = set(called(module))
    return foreign | (calls & REACHING) | (calls & {f".{each}" for each in CLOCK})


def test_a_module_says_in_its_first_line_what_it_is_for() -> None:
    silent = [name(path) for path in MODULES if path.read_text("utf-8") and not ast.get_docstring(tree(path))]
    assert silent == []


def test_the_core_has_no_clock_no_files_and_no_other_library() -> None:
    reaching = {name(path): reaching_outside(tree(path)) for path in CORE}
    assert {path: found for path, found in reaching.items() if found} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import date\ndate.today()",
        "from datetime import datetime\nx = datetime.now()",
        "import time",
        "from pathlib import Path",
        "open('x')",
        "from desktop import operations",
        "import os.path",
    ],
)
def test_what_reaches_outside_the_core_is_found(source: str) -> None:
    assert reaching_outside(ast.parse(source))


def test_sql_is_written_in_db_alone() -> None:
    written = {name(path): list(statements(tree(path))) for path in OUTSIDE_DB}
    assert {path: found for path, found in written.items() if found} == {}


def test_sql_is_found() -> None:
    source = 'db.execute("select name from person")\ndb.execute(f"delete from {table}")'
    assert len(list(statements(ast.parse(source)))) == 2


def pinned() -> dict[str, str]:
    """Version of each package of the lock file; each has a hash."""
    entries = re.split(r"\n(?=\S)", (ROOT / "requirements.txt").read_text("utf-8"))
    found = {}
    for entry in entries:
        if match := re.match(r"([\w.-]+)==([^\s;\\]+)", entry):
            assert "--hash=sha256:" in entry, entry
            found[match[1].lower().replace("_", "-")] = match[2]
    return found


def wanted() -> list[Requirement]:
    """What pyproject.toml asks for, to run and to test."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lists = [
        project["project"]["dependencies"],
        *project["dependency-groups"].values(),
        project["build-system"]["requires"],
    ]
    return [Requirement(line) for lines in lists for line in lines]


def test_the_lock_file_is_within_the_ranges_of_the_project() -> None:
    lock = pinned()
    assert [str(each) for each in wanted() if not each.specifier.contains(lock[each.name.lower()])] == []


def test_qt_takes_no_references_that_are_not_its_own() -> None:
    """PySide6 6.12.0 does, and aborts Python 3.11 within seconds of work."""
    ended = subprocess.run([sys.executable, "-c", REFERENCES], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (0, "True\n"), ended.stderr
