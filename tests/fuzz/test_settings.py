"""Any bytes in place of the file that a PC keeps its settings in: each setting has a value that can be."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.ui.preferences import Preferences
from i18n import LANGUAGES
from tests.fuzz.mutations import WOUNDS, Wound, wounded

SOUND = (
    b"[General]\nlanguage=kk\ntheme=dark\ntext_size=150\nlast_office=/o.hattama\nidle_minutes=5\nplace=[]\n"
    b'backup_folders="{\\"/o.hattama\\": \\"/media/stick\\"}"\nnetwork_told="{\\"/o.hattama\\": \\"yes\\"}"\n'
)
OFFICE = Path("/o.hattama")
KEYS = (
    "language", "theme", "text_size", "last_office", "idle_minutes", "last_name", "place", "backup_folders",
    "network_told",
)  # fmt: skip


def look(data: bytes) -> None:
    """Read every setting there is, and write one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "pc.ini"
        path.write_bytes(data)
        kept = Preferences(path)
        assert kept.language in LANGUAGES
        assert kept.theme in ("system", "light", "dark")
        assert 100 <= kept.text_size <= 200
        assert 0 <= kept.idle_minutes <= 240
        assert kept.last_office is None or isinstance(kept.last_office, Path)
        assert isinstance(kept.last_name, str)
        page, record = kept.take_place()
        assert isinstance(page, str)
        assert record is None or isinstance(record, int | str)
        assert kept.take_place() == ("", None)
        assert isinstance(kept.backup_folder(OFFICE), Path | None)
        assert kept.network_told(OFFICE) in (True, False)
        kept.tell_network(OFFICE)
        kept.keep_backup_folder(OFFICE, "stick")
        assert (kept.backup_folder(OFFICE), kept.network_told(OFFICE)) == (Path("stick"), True)
        kept.language = "kk"
        assert Preferences(path).language == "kk"


@given(data=st.binary(max_size=300))
@example(data=b"")
def test_any_bytes(data: bytes) -> None:
    look(data)


@given(wounds=WOUNDS)
def test_a_file_with_wounds(wounds: list[Wound]) -> None:
    look(wounded(SOUND, wounds))


@pytest.mark.qt_log_ignore(
    "Trying to construct an instance of an invalid type", "QVariant::load", extend=True
)
@given(key=st.sampled_from(KEYS), value=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@example(key="text_size", value="9" * 5_000)
@example(key="text_size", value="²")
@example(key="idle_minutes", value="٣")
@example(key="place", value="[" * 3_000)
@example(key="place", value='["live", {}]')
@example(key="place", value="7")
@example(key="last_office", value="a\0b")
def test_any_value(key: str, value: str) -> None:
    look(f"[General]\n{key}={json.dumps(value, ensure_ascii=False)}\n".encode())
    look(f"[General]\n{key}={value}\n".encode())
    look(f"[General]\n{key}=@Variant({value})\n{key}=@ByteArray({value})\n".encode())


def test_what_is_sound_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "pc.ini"
    path.write_bytes(SOUND)
    kept = Preferences(path)
    assert (kept.backup_folder(OFFICE), kept.network_told(OFFICE)) == (Path("/media/stick"), True)
