"""An office file: made, opened, refused, brought up to date."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import migrations, office
from db.office import Store
from desktop.core.refusals import (
    DamagedOffice,
    Fault,
    NewerOffice,
    NoSuchFile,
    NotAnOffice,
    OfficeBusy,
    OfficeExists,
    ReadOnlyOffice,
)

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where an office lies, closed and empty."""
    path = tmp_path / "Көкшетау.hattama"
    office.create(path, "Айгүл").close()
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """The same office, open."""
    store = office.open(path)
    yield store
    store.close()


def settle(path: Path, name: str, value: str) -> None:
    """Keep something in an office."""
    store = office.open(path)
    with store.db.atomic():
        store.db.execute("insert into setting values (?, ?)", [name, value])
    store.close()


def settings(path: Path) -> list[tuple[str, str]]:
    """What an office keeps."""
    store = office.open(path)
    try:
        return list(store.db.execute("select name, value from setting"))
    finally:
        store.close()


def test_what_is_written_is_there_after_reopening(path: Path) -> None:
    settle(path, "region", "KZ-11")
    assert settings(path) == [("region", "KZ-11")]


def test_nothing_but_the_office_is_left_in_the_folder(path: Path) -> None:
    settle(path, "region", "KZ-11")
    assert os.listdir(path.parent) == [path.name]


def test_an_open_office_has_the_settings_that_records_need(store: Store) -> None:
    wanted = {
        "foreign_keys": 1,
        "synchronous": 2,
        "journal_mode": "delete",
        "cache_size": -65536,
        "recursive_triggers": 1,
        "application_id": int.from_bytes(b"HTMA", "big"),
        "user_version": migrations.SCHEMA,
    }
    found = {name: store.db.execute(f"pragma {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_names_never_go_to_a_temporary_file_in_the_clear(store: Store) -> None:
    assert ("TEMP_STORE=2",) in store.db.execute("pragma compile_options").fetchall()


def test_every_table_is_strict(store: Store) -> None:
    loose = "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict"
    names = {name for (name,) in store.db.execute(loose)}
    assert names <= {"sqlite_schema", "sqlite_sequence", "_sqlite_migrations"}


def test_every_reference_is_held(store: Store) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        store.db.execute("insert into speech(item_id, speaker_kk, speaker_ru) values (404, 'А', 'А')")


def test_a_new_office_overwrites_nothing(path: Path) -> None:
    settle(path, "region", "KZ-11")
    with pytest.raises(OfficeExists) as caught:
        office.create(path)
    assert caught.value.path == str(path)
    assert settings(path) == [("region", "KZ-11")]


def test_a_half_made_office_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "жаңа.hattama"
    path.with_name("жаңа.hattama.part").write_bytes(b"left by a power cut")
    office.create(path).close()
    assert settings(path) == []


def test_an_office_has_from_its_first_moment_what_it_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "жаңа.hattama"

    def furnish(store: Store) -> None:
        assert not path.exists()
        store.db.execute("insert into setting values ('region', 'KZ-11')")

    office.create(path, furnish=furnish).close()
    assert settings(path) == [("region", "KZ-11")]


def test_an_office_that_cannot_be_furnished_is_not_made(tmp_path: Path) -> None:
    def fail(store: Store) -> None:
        store.db.execute("insert into setting values ('region', null)")

    with pytest.raises(dbapi2.IntegrityError):
        office.create(tmp_path / "жаңа.hattama", furnish=fail)
    assert os.listdir(tmp_path) == []


def test_an_office_is_not_made_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        office.create(tmp_path / "no" / "such" / "office.hattama")


def refusal(path: Path) -> Fault:
    """Why a file is not opened; whatever the reason, it stays as it was and nothing else is left."""
    before = path.read_bytes() if path.is_file() else b""
    neighbours = sorted(os.listdir(path.parent))
    with pytest.raises(Fault) as caught:
        office.open(path)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(os.listdir(path.parent)) == neighbours
    return caught.value


def test_a_path_that_leads_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "gone.hattama"
    assert refusal(path) == NoSuchFile(str(path))


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == NotAnOffice(str(tmp_path))


@pytest.mark.parametrize("content", [b"", b"PK\3\4 a workbook", bytes(8192)])
def test_a_file_of_another_program(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.hattama"
    path.write_bytes(content)
    assert refusal(path) == NotAnOffice(str(path))


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.hattama"
    other = dbapi2.connect(str(path))
    other.execute("create table note(text)")
    other.close()
    assert refusal(path) == NotAnOffice(str(path))


def test_an_office_of_a_later_program(path: Path) -> None:
    later = dbapi2.connect(str(path))
    later.execute(f"pragma user_version = {migrations.SCHEMA + 1}")
    later.close()
    assert refusal(path) == NewerOffice(str(path), migrations.SCHEMA + 1, migrations.SCHEMA)


@pytest.mark.parametrize("length", [200, 5000, 8192])
def test_a_file_that_was_cut_short(path: Path, length: int) -> None:
    os.truncate(path, length)
    assert refusal(path) == DamagedOffice(str(path))


def test_a_file_that_lost_its_last_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)
    assert refusal(path) == DamagedOffice(str(path))


@pytest.mark.parametrize("start", [100, 4096, 5 * 4096])
def test_a_page_that_was_overwritten(path: Path, start: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * 3900)
    assert refusal(path) == DamagedOffice(str(path))


def test_a_file_that_another_program_writes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "PATIENCE", 0.05)
    other = dbapi2.connect(str(path))
    other.execute("begin immediate")
    try:
        assert refusal(path) == OfficeBusy(str(path))
    finally:
        other.close()


@pytest.fixture(params=["file", "folder"])
def protected(request: pytest.FixtureRequest) -> Iterator[Path]:
    """An office that may not be written to, met by a user whom the rights of files bind: not by root."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "office.hattama"
    office.create(path).close()
    user = os.geteuid()
    path.chmod(0o444 if request.param == "file" else 0o666)
    folder.chmod(0o555 if request.param == "folder" else 0o777)
    os.seteuid(user or NOBODY)
    yield path
    os.seteuid(user)
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_a_file_or_a_folder_that_may_not_be_written(protected: Path) -> None:
    assert refusal(protected) == ReadOnlyOffice(str(protected))


def test_an_encrypted_office_shows_nothing_without_its_key(tmp_path: Path) -> None:
    path, key = tmp_path / "secret.hattama", bytes(range(32))
    office.create(path, key=key).close()
    assert refusal(path) == NotAnOffice(str(path))
    store = office.open(path, key=key)
    assert store.db.execute("pragma cipher_page_size").fetchone() == ("8192",)
    store.close()
