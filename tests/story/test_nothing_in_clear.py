"""A name, a word, a password of an encrypted office stand in no file that the program leaves behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.core.names import fold
from desktop.core.people import PersonDraft
from desktop.operations import offices, people
from tests import guarded
from tests.offices import Clerk
from tests.story.secretly import SURNAME, WORDS

ROOT = Path(__file__).parents[2]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "ptcp154")
SECRETS = (*(name.surname for name in SURNAME), SURNAME[0].patronymic, WORDS, guarded.PASSWORD)


def forms(text: str) -> Iterator[bytes]:
    """A text as it may stand in a file: as written, in small letters, folded for searching."""
    for each in {text, text.lower(), text.upper(), fold(text)}:
        for encoding in ENCODINGS:
            yield each.encode(encoding, "ignore")
        yield each.encode("unicode_escape")


def found_in(folder: Path) -> list[str]:
    """Files that show something, but for the paper that was asked for."""
    wanted = [form for text in SECRETS for form in forms(text) if len(form) > 6]
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pdf"
        if any(form in path.read_bytes() for form in wanted) or tells_by_name(path)
    ]


def tells_by_name(path: Path) -> bool:
    """Whether a file is called by a person."""
    return any(fold(name.surname) in fold(path.name) for name in SURNAME)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that a day in an encrypted office leaves behind, whose program was killed."""
    home = tmp_path_factory.mktemp("home")
    places = {"HOME": "", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
    places |= {"XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data", "XDG_RUNTIME_DIR": "run"}
    for place in (*places.values(), "office"):
        (home / place).mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.story.secretly", str(home / "office")],
        cwd=ROOT,
        env=os.environ | {name: str(home / place) for name, place in places.items()},
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    (home / "told").write_text(done.stdout + done.stderr, "utf-8")
    return home


def test_nothing_is_found_but_in_the_paper(left: Path) -> None:
    names = {path.name for path in left.rglob("*") if path.is_file()}
    assert {"council.hattama", "council.hattama.keys", "council.hattama-journal", "hattama.log"} <= names
    assert any(name.startswith("council 2026") for name in names)
    assert "council.before-import.hattama" in names
    assert found_in(left) == []


def test_the_paper_has_what_is_looked_for(left: Path) -> None:
    pages = PdfReader(left / "office" / "minutes.pdf").pages
    assert SURNAME[0].surname in "".join(page.extract_text() for page in pages)


def test_the_office_has_it_too_for_who_knows_the_password(left: Path) -> None:
    office = guarded.enter(left / "office" / "council.hattama")
    assert len(people.find(office, SURNAME[0].surname)) == 1
    offices.close(office)


def test_a_plain_office_would_be_found_out(tmp_path: Path) -> None:
    office = guarded.plain(tmp_path / "plain.hattama")
    people.add(Clerk(office).acting, PersonDraft(*SURNAME))
    offices.close(office)
    assert found_in(tmp_path) == ["plain.hattama"]
