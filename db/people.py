"""People, and the index that finds them as one types."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from db.database import Database
from db.former import also_called
from db.rows import Row, columns, day, free_number, name, name_columns, stored, text
from desktop.core.former import Spellings
from desktop.core.names import search_words
from desktop.core.people import Person, PersonDraft, person_key
from desktop.core.progress import Progress, counted, each, quiet, share

COLUMNS = (
    "surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru",
    "sex", "organisation_kk", "organisation_ru", "post_kk", "post_ru", "sort",
)  # fmt: skip

INSERT = (
    f"insert into person(id, {', '.join(COLUMNS)}) values (:id, {', '.join(f':{name}' for name in COLUMNS)})"
)
UPDATE = (
    f"update person set {', '.join(f'{name} = :{name}' for name in COLUMNS)},"
    " genitive_ru = iif((surname_ru, given_ru, patronymic_ru) is (:surname_ru, :given_ru, :patronymic_ru),"
    " genitive_ru, '') where id = :id"
)
"""The genitive belongs to a name and goes with it."""
INDEX = "insert into person_find(rowid, surname, rest, work) values (:id, :surname, :rest, :work)"

STANDING = "not exists (select 1 from merged where merged.person_id = person.id)"
"""Whoever was merged into another record stands in no list; only meetings still know their number."""

WITHOUT_MANDATE = f"""
select person.* from person where {STANDING} and not exists (
  select 1 from mandate m
  where m.person_id = person.id and m.since <= :day and (m.until is null or m.until >= :day)
) order by person.sort, person.id
"""


def insert(db: Database, draft: PersonDraft) -> int:
    """Add a person."""
    return insert_all(db, [draft])[0]


def insert_all(db: Database, drafts: Sequence[PersonDraft], progress: Progress = quiet) -> list[int]:
    """Add people; their numbers.

    The index comes after all rows: while triggers stand on the table, each of its rows would have the index
    written out anew.
    """
    first = free_number(db, "person")
    numbered = list(enumerate(drafts, first))
    for person_id, draft in each(numbered, share(progress, 0, 50)):
        db.execute(INSERT, _values(draft) | {"id": person_id})
    for person_id, draft in each(numbered, share(progress, 50, 100)):
        _index(db, person_id, draft)
    return [person_id for person_id, _ in numbered]


def update(db: Database, person_id: int, draft: PersonDraft) -> bool:
    """Write a person anew; False when there is none of that number."""
    if db.execute(UPDATE, _values(draft) | {"id": person_id}).rowcount == 0:
        return False
    index_anew(db, person_id)
    return True


def index_anew(db: Database, person_id: int) -> None:
    """Let a person be found by what their row has now; by nothing when there is none, or it was merged."""
    db.execute("delete from person_find where rowid = ?", (person_id,))
    person = get(db, person_id)
    if person is not None and standing_for(db, person_id) == person_id:
        _index(db, person_id, person, also_called(db, person_id).get(person_id, ()))


def tables_naming(db: Database, person_id: int) -> set[str]:
    """Tables with a row that refers to a person, but for those that go with them, by the foreign keys."""
    found = db.execute(
        """select m.name, f."from" from sqlite_master m join pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = 'person' and f.on_delete <> 'CASCADE'"""
    ).fetchall()
    return {
        table
        for table, column in found
        if db.execute(f"select 1 from {table} where {column} = ? limit 1", (person_id,)).fetchone()
    }


def delete(db: Database, person_id: int) -> None:
    """Take out a person to whom nothing refers."""
    delete_all(db, [person_id])


def delete_all(db: Database, numbers: Sequence[int], progress: Progress = quiet) -> None:
    """Take out people to whom nothing refers; the index goes first, for the reason given above."""
    for person_id in each(numbers, share(progress, 0, 50)):
        db.execute("delete from person_find where rowid = ?", (person_id,))
    for person_id in each(numbers, share(progress, 50, 100)):
        db.execute("delete from person where id = ?", (person_id,))


def set_genitive(db: Database, person_id: int, words: str) -> None:
    """Keep what a clerk wrote; "" where the proposal will do."""
    db.execute("update person set genitive_ru = ? where id = ?", (words, person_id))


def standing_for(db: Database, person_id: int) -> int:
    """The record into which another one was merged; itself where it was not."""
    found = db.execute("select into_id from merged where person_id = ?", (person_id,)).fetchone()
    return int(found[0]) if found else person_id


def get(db: Database, person_id: int) -> Person | None:
    """One person."""
    return next(map(person_of, db.query("select * from person where id = ?", (person_id,))), None)


def all_people(db: Database, progress: Progress = quiet) -> list[Person]:
    """Everyone, in the order of the Kazakh alphabet."""
    rows = db.query(f"select * from person where {STANDING} order by sort, id")
    return [person_of(row) for row in counted(rows, count(db), progress)]


def without_mandate(db: Database, on: date) -> list[Person]:
    """Those who hold no mandate on that day, in the order of the Kazakh alphabet."""
    rows = db.query(WITHOUT_MANDATE, {"day": stored(on)})
    return [person_of(row) for row in rows]


def count_without_mandate(db: Database, on: date) -> int:
    """How many hold no mandate on that day."""
    question = WITHOUT_MANDATE.replace("person.*", "count(*)")
    number: int = db.execute(question, {"day": stored(on)}).fetchone()[0]
    return number


def count(db: Database) -> int:
    """How many people there are."""
    number: int = db.execute(f"select count(*) from person where {STANDING}").fetchone()[0]
    return number


def person_of(row: Row) -> Person:
    """The person in a row."""
    return Person(
        name(row, "kk"), name(row, "ru"), row["sex"], text(row, "organisation"), text(row, "post"), row["id"],
        row["genitive_ru"], day(row["anonymous"]),
    )  # fmt: skip


def _values(draft: PersonDraft) -> dict[str, str]:
    own = {"sex": draft.sex, "sort": person_key(draft)}
    return own | name_columns(draft.kk, draft.ru) | columns(organisation=draft.organisation, post=draft.post)


def words_of(person_id: int, draft: PersonDraft, also: Sequence[Spellings] = ()) -> dict[str, Any]:
    """What a person is found by: a row of the index. ``also`` are their other names."""
    others = [part for spellings in also for name in spellings for part in name]
    return {
        "id": person_id,
        "surname": _words(draft.kk.surname, draft.ru.surname),
        "rest": _words(*draft.kk[1:], *draft.ru[1:], *others),
        "work": _words(*draft.organisation),
    }


def _index(db: Database, person_id: int, draft: PersonDraft, also: Sequence[Spellings] = ()) -> None:
    db.execute(INDEX, words_of(person_id, draft, also))


def _words(*texts: str) -> str:
    """Each folded word once."""
    return " ".join(dict.fromkeys(search_words(" ".join(texts))))
