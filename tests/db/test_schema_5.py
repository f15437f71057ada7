"""The step to schema 5: the one line of papers of a mandate becomes those of its admission and of its end."""

import json

import pytest
from sqlcipher3 import dbapi2

from db.database import Database
from db.migrations import apply

JOURNAL = (
    "insert into journal(id, at, who, operation, undoes, people, lines, hash)"
    " values (?, '2026-01-05T09:00:00', 'clerk', 'bodies.end_mandate', '[]', '[]', ?, ?)"
)


@pytest.fixture
def office() -> Database:
    """An office of schema 4 with one person who left on a paper, one who stays."""
    db = Database(dbapi2.connect(":memory:"))
    apply(db, 4)
    for name in ("Ким", "Цой"):
        db.execute(
            "insert into person(surname_kk, given_kk, patronymic_kk, surname_ru, given_ru, patronymic_ru,"
            " sex, organisation_kk, organisation_ru, post_kk, post_ru, sort)"
            " values (?, 'А', '', '', '', '', '', '', '', '', '', '')",
            (name,),
        )
    db.execute("insert into body(kind) values ('council')")
    insert = (
        "insert into mandate(person_id, body_id, post, since, until, ground, paper) values (?,1,?,?,?,?,?)"
    )
    db.execute(insert, (1, "member", "2025-01-10", "2026-01-05", "own_wish", "хат № 8"))
    db.execute(insert, (2, "member", "2025-01-10", None, "", "шешім № 5"))
    return db


def papers(db: Database) -> list[tuple[str, str]]:
    """The papers of both mandates after the step."""
    apply(db)
    return list(db.execute("select paper, end_paper from mandate order by id"))


def told(db: Database, number: int, before: dict[str, object], after: dict[str, object]) -> None:
    """An entry of the journal about the first mandate."""
    line = ["mandate", {"id": 1}, before, after]
    db.execute(JOURNAL, (number, json.dumps([line], ensure_ascii=False), "0" * 64))


def test_the_journal_tells_the_paper_of_the_admission(office: Database) -> None:
    told(office, 1, {"post": "chair"}, {"post": "member"})
    told(office, 2, {"until": None, "paper": "шешім № 5"}, {"until": "2026-01-04", "paper": "хат № 7"})
    told(office, 3, {"until": "2026-01-04", "paper": "хат № 7"}, {"until": "2026-01-05", "paper": "хат № 8"})
    assert papers(office) == [("шешім № 5", "хат № 8"), ("шешім № 5", "")]


def test_a_line_of_which_the_journal_tells_nothing_stays_in_both_places(office: Database) -> None:
    told(office, 1, {"until": None, "ground": ""}, {"until": "2026-01-05", "ground": "own_wish"})
    assert papers(office) == [("хат № 8", "хат № 8"), ("шешім № 5", "")]
