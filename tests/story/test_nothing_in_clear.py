"""A name, a word, a password of an encrypted office stand in no file that the program leaves behind."""

import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from db import keys
from desktop.core.names import fold
from desktop.core.people import PersonDraft
from desktop.operations import offices, people
from tests import guarded
from tests.offices import Clerk
from tests.story.secretly import SURNAME, WORDS

ROOT = Path(__file__).parents[2]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "ptcp154")
PAPERS = (guarded.PAPER, keys.new_recovery_key())
SECRETS = (
    *(name.surname for name in SURNAME),
    SURNAME[0].patronymic,
    WORDS,
    guarded.PASSWORD,
    guarded.OTHER,
    guarded.NEXT,
    *PAPERS,
    *(paper.replace("-", "") for paper in PAPERS),
)
ASKED_FOR = ("office/minutes.pdf", "office/printed.pdf")
"""Papers that were saved and printed into a file."""


def forms(text: str) -> Iterator[bytes]:
    """A text as it may stand in a file: as written, in small letters, folded for searching."""
    for each in {text, text.lower(), text.upper(), fold(text)}:
        for encoding in ENCODINGS:
            yield each.encode(encoding, "ignore")
        yield each.encode("unicode_escape")


def found_in(folder: Path, *others: bytes) -> list[str]:
    """Files that show something, but for the papers that were asked for; any other paper shows all it has."""
    wanted = [form for text in SECRETS for form in forms(text) if len(form) > 6]
    return [
        name
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (name := path.relative_to(folder).as_posix()) not in ASKED_FOR
        if path.suffix == ".pdf"
        or any(form in path.read_bytes() for form in (*wanted, *others))
        or tells_by_name(path)
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
        input="\n".join(PAPERS),
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
    assert {"council.before-import.hattama", "salvaged.hattama", "restored.hattama"} <= names
    assert found_in(left) == []


def test_nor_is_the_key_found_anywhere(left: Path) -> None:
    office = guarded.enter(left / "office" / "council.hattama")
    key = office.store.key
    offices.close(office)
    assert key is not None
    assert found_in(left, key, key.hex().encode(), key.hex().upper().encode(), b64encode(key)[:40]) == []


def test_the_paper_has_what_is_looked_for(left: Path) -> None:
    pages = PdfReader(left / "office" / "minutes.pdf").pages
    assert SURNAME[0].surname in "".join(page.extract_text() for page in pages)
    assert len(PdfReader(left / "office" / "printed.pdf").pages) == len(pages)


def test_the_office_has_it_too_for_who_knows_the_password(left: Path) -> None:
    office = guarded.enter(left / "office" / "council.hattama")
    assert len(people.find(office, SURNAME[0].surname)) == 1
    offices.close(office)


def test_a_plain_office_would_be_found_out(tmp_path: Path) -> None:
    office = guarded.plain(tmp_path / "plain.hattama")
    people.add(Clerk(office).acting, PersonDraft(*SURNAME))
    offices.close(office)
    assert found_in(tmp_path) == ["plain.hattama"]
