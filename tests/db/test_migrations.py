"""From one schema to the next: a copy first, then all or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import migrations, office
from db.database import Database
from db.files import keys_beside
from desktop.core.refusals import DamagedOffice

Step = Callable[[Database], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An office of today's schema."""
    path = tmp_path / "office.hattama"
    office.create(path).close()
    return path


@pytest.fixture
def grow(monkeypatch: pytest.MonkeyPatch) -> Callable[[Step], None]:
    """Make the program a later one, by one step."""

    def grow(step: Step) -> None:
        monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
        monkeypatch.setattr(migrations, "SCHEMA", migrations.SCHEMA + 1)

    return grow


def add_notes(db: Database) -> None:
    """A step of a later program."""
    migrations.run(db, "create table note(id integer primary key, text text not null) strict;")


def break_off(db: Database) -> None:
    """A step that fails half way."""
    add_notes(db)
    db.execute("insert into note(text) values (null)")


def orphan(db: Database) -> None:
    """A step that leaves a reference to nothing."""
    db.execute("insert into speech(item_id, speaker_kk, speaker_ru) values (404, '', '')")


def schema(path: Path) -> tuple[int, set[str]]:
    """Number and tables of a file, whatever program it is of."""
    connection = dbapi2.connect(str(path))
    number = connection.execute("pragma user_version").fetchone()[0]
    tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    connection.close()
    return number, tables


def test_a_new_office_has_the_schema_of_the_program(path: Path) -> None:
    assert schema(path)[0] == migrations.SCHEMA == len(migrations.STEPS)


def test_an_older_office_is_copied_and_then_brought_up_to_date(
    path: Path, grow: Callable[[Step], None]
) -> None:
    number, tables = schema(path)
    grow(add_notes)
    store = office.open(path)
    assert store.db.execute("pragma foreign_keys").fetchone() == (1,)
    store.close()
    assert schema(path) == (number + 1, tables | {"note"})
    assert schema(path.with_name(f"office.schema-{number}.hattama")) == (number, tables)


def test_the_copy_is_an_office_too(path: Path, grow: Callable[[Step], None]) -> None:
    number, _ = schema(path)
    grow(add_notes)
    office.open(path).close()
    office.open(path.with_name(f"office.schema-{number}.hattama")).close()


def test_the_copy_of_an_encrypted_office_has_its_key_and_its_key_file(
    tmp_path: Path, grow: Callable[[Step], None]
) -> None:
    path, key, number = tmp_path / "secret.hattama", bytes(range(32)), migrations.SCHEMA
    office.create(path, key=key).close()
    keys_beside(path).write_bytes(b"slots")
    grow(add_notes)
    office.open(path, key=key).close()
    copy = path.with_name(f"secret.schema-{number}.hattama")
    assert keys_beside(copy).read_bytes() == b"slots"
    office.open(copy, key=key).close()


def test_an_office_of_today_is_not_copied(path: Path) -> None:
    office.open(path).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_step_that_fails_leaves_the_office_as_it_was(path: Path, grow: Callable[[Step], None]) -> None:
    before = schema(path)
    grow(break_off)
    with pytest.raises(dbapi2.IntegrityError):
        office.open(path)
    assert schema(path) == before


def test_a_step_that_leaves_references_to_nothing_is_not_taken(
    path: Path, grow: Callable[[Step], None]
) -> None:
    before = schema(path)
    grow(orphan)
    with pytest.raises(DamagedOffice):
        office.open(path)
    assert schema(path) == before


def test_a_trigger_is_one_statement() -> None:
    script = (
        "create table a(b) strict;\ncreate trigger c before update on a\nbegin select 1; select 2; end;\n"
    )
    assert len(list(migrations.statements(script))) == 2
