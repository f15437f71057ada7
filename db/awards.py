"""Awards, and to whom they were given."""

from db.database import Database
from db.rows import Row, add, change, columns, day, name, stored, text
from desktop.core.awards import Award, AwardDraft, Given, GivenDraft

GIVEN = """
select g.*, p.surname_kk, p.given_kk, p.patronymic_kk, p.surname_ru, p.given_ru, p.patronymic_ru
from award_given g join person p on p.id = g.person_id
"""
NEWEST = "order by g.paper_day desc, p.sort, g.id"


def all_of(db: Database) -> list[Award]:
    """Every award in the order in which they were entered."""
    return [award_of(row) for row in db.query("select * from award order by id")]


def get(db: Database, number: int) -> Award | None:
    """One of them."""
    for row in db.query("select * from award where id = ?", (number,)):
        return award_of(row)
    return None


def given(db: Database, award_id: int) -> list[Given]:
    """To whom one was given, the newest first."""
    return [given_of(row) for row in db.query(f"{GIVEN} where g.award_id = ? {NEWEST}", (award_id,))]


def given_to(db: Database, person_id: int) -> list[Given]:
    """What a person was given, the newest first."""
    return [given_of(row) for row in db.query(f"{GIVEN} where g.person_id = ? {NEWEST}", (person_id,))]


def one_given(db: Database, number: int) -> Given | None:
    """One that was given."""
    for row in db.query(f"{GIVEN} where g.id = ?", (number,)):
        return given_of(row)
    return None


def award_of(row: Row) -> Award:
    """The award in a row."""
    return Award(
        text(row, "name"), text(row, "regulation"), text(row, "established"), row["established_number"],
        day(row["established_day"]), row["quota"], row["quota_per"] == "year", day(row["closed"]), row["id"],
    )  # fmt: skip


def given_of(row: Row) -> Given:
    """The award given in a row."""
    paper_day = day(row["paper_day"])
    assert paper_day is not None
    return Given(
        row["person_id"], paper_day, text(row, "organ"), row["paper"], row["number"], day(row["handed"]),
        row["id"], row["award_id"], name(row, "kk"), name(row, "ru"),
    )  # fmt: skip


def insert(db: Database, draft: AwardDraft) -> int:
    """Add an award."""
    return add(db, "award", values_of(draft))


def update(db: Database, number: int, draft: AwardDraft) -> None:
    """Write one anew."""
    change(db, "award", number, values_of(draft))


def values_of(draft: AwardDraft) -> dict[str, str | int | None]:
    """The columns that hold it."""
    return {
        "established_number": draft.established_number,
        "established_day": stored(draft.established_day),
        "quota": draft.quota,
        "quota_per": "year" if draft.yearly else "",
        "closed": stored(draft.closed),
        **columns(name=draft.name, regulation=draft.regulation, established=draft.established),
    }


def delete(db: Database, number: int) -> None:
    """Take out an award that nobody has."""
    db.execute("delete from award where id = ?", (number,))


def give(db: Database, award_id: int, draft: GivenDraft) -> int:
    """Note one that was given."""
    return add(db, "award_given", {"award_id": award_id} | given_values(draft))


def update_given(db: Database, number: int, draft: GivenDraft) -> None:
    """Write one anew."""
    change(db, "award_given", number, given_values(draft))


def given_values(draft: GivenDraft) -> dict[str, str | int | None]:
    """The columns that hold one that was given."""
    return {
        "person_id": draft.person_id,
        "paper": draft.paper,
        "paper_day": stored(draft.paper_day),
        "number": draft.number,
        "handed": stored(draft.handed),
        **columns(organ=draft.organ),
    }


def delete_given(db: Database, number: int) -> None:
    """Take back what was noted by mistake."""
    db.execute("delete from award_given where id = ?", (number,))
