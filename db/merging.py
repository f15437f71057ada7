"""Two records of one person made one: whatever is not final goes over to the record that stays.

Rolls, marks and votes of meetings keep the number they were written with; ``merged`` tells whose it is now.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db import basis, invited, mandates, particulars, people
from db.database import Database
from db.mandates import admission_columns, terms_columns
from db.rows import add, change, day, stored
from desktop.core.invited_twice import joined as joined_standings
from desktop.core.mandates import Mandate
from desktop.core.merged_papers import left_over
from desktop.core.merging import seats
from desktop.core.particulars import Particulars

FINAL = frozenset(("roll", "roll_change", "attendance", "elector", "absence", "meeting", "merged", "mandate"))
"""Tables that are not simply turned to the other record: some are final, some have rules of their own."""

OF = "(select :one union select person_id from merged where into_id = :one)"
OTHERS = "(select :other union select person_id from merged where into_id = :other)"

TOGETHER = f"""
select m.day from attendance a join attendance b on b.meeting_id = a.meeting_id
    join meeting m on m.id = a.meeting_id
where a.person_id in {OF} and b.person_id in {OTHERS} and a.kind = 'arrived' and b.kind = 'arrived'
    and not exists (select 1 from attendance s where s.mends in (a.id, b.id) and s.kind = 'struck')
order by m.day limit 1
"""
"""A meeting at which both were present; a mark that was struck never was."""

GOING_ON = """
select m.day from meeting m where m.state <> 'closed' and (
    exists (select 1 from roll r where r.meeting_id = m.id and r.person_id = :one)
    or exists (select 1 from attendance a where a.meeting_id = m.id and a.person_id = :one)
) order by m.day limit 1
"""


def together(db: Database, one: int, other: int) -> date | None:
    """The first day of a meeting at which both were present."""
    found = db.execute(TOGETHER, {"one": one, "other": other}).fetchone()
    return day(found[0]) if found else None


def going_on(db: Database, person_id: int) -> date | None:
    """The day of a meeting that is not over and has the person on its roll or in its log."""
    found = db.execute(GOING_ON, {"one": person_id}).fetchone()
    return day(found[0]) if found else None


def merged_into(db: Database, person_id: int) -> list[int]:
    """The records that were merged into one."""
    rows = db.execute("select person_id from merged where into_id = ? order by person_id", (person_id,))
    return [int(number) for (number,) in rows]


def references(db: Database, table: str) -> Iterator[tuple[str, str, bool]]:
    """Every column that refers to a table, and whether its row goes with the row it refers to."""
    found = db.execute(
        """select m.name, f."from", f.on_delete from sqlite_master m join pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = ? order by m.name, f.seq""",
        (table,),
    ).fetchall()
    return ((name, column, on_delete == "CASCADE") for name, column, on_delete in found)


# ------- the mandates


def join_mandates(db: Database, gone: int, into: int) -> None:
    """Give the mandates over; where both sat in a body on one day, no day is lost or counted twice."""
    both = mandates.mandates_of(db, gone) + mandates.mandates_of(db, into)
    for body_id in dict.fromkeys(each.body_id for each in both):
        write_seats(db, [each for each in both if each.body_id == body_id], into)


def write_seats(db: Database, before: list[Mandate], into: int) -> None:
    """Write the mandates of one body as they are joined; the guards never see two that share a day."""
    joined = seats(before)
    held = {each.id: each for each in before}
    for number, kept in joined.gone.items():
        turn_to(db, number, kept)
        mandates.remove_mandate(db, number)
    for mandate in joined.kept:
        if mandate.id:
            shrunk = replace(mandate, since=max(mandate.since, held[mandate.id].since))
            write_days(db, shrunk, earlier(mandate.until, held[mandate.id].until))
    for mandate in joined.kept:
        if mandate.id and mandate.person_id != into:
            change(db, "mandate", mandate.id, {"person_id": into})
    for mandate in joined.kept:
        number = mandate.id or add_copy(db, mandate, into)
        write_days(db, replace(mandate, id=number), mandate.until)
    for paper in left_over(before, joined):
        basis.insert(db, paper._replace(person=into))


def write_days(db: Database, mandate: Mandate, until: date | None) -> None:
    """The days of a mandate, and how it ended."""
    ending = mandate.ending
    values = {
        "since": stored(mandate.since), "until": stored(until), "ground": ending.ground,
        "ground_words": ending.words, "end_paper": ending.paper, "end_paper_day": stored(ending.paper_day),
    }  # fmt: skip
    change(db, "mandate", mandate.id, values)


def add_copy(db: Database, mandate: Mandate, into: int) -> int:
    """What goes on of a mandate after a post of higher rank."""
    values = {
        "body_id": mandate.body_id, "person_id": into, "post": mandate.post,
        "since": stored(mandate.since), "until": stored(mandate.until),
    }  # fmt: skip
    return add(db, "mandate", values | admission_columns(mandate.admission) | terms_columns(mandate.terms))


def turn_to(db: Database, number: int, kept: int) -> None:
    """Turn whatever refers to a mandate to another one; its steps follow those of the other."""
    for table, column, _ in references(db, "mandate"):
        place = ""
        if table == "admission_step":
            place = ", position = position + 1 + (select coalesce(max(position), 0) from admission_step)"
        db.execute(f"update {table} set {column} = ?{place} where {column} = ?", (kept, number))


def earlier(one: date | None, other: date | None) -> date | None:
    """The earlier of two last days, None being none."""
    return min(filter(None, (one, other)), default=None)


def join_invited(db: Database, gone: int, into: int) -> None:
    """Where both are experts or observers of one body: one entry for days that both have."""
    ours, theirs = invited.of_person(db, into), invited.of_person(db, gone)
    for body_id in {each.body_id for each in ours} & {each.body_id for each in theirs}:
        both = [each for each in (*ours, *theirs) if each.body_id == body_id]
        for each in both:
            invited.delete(db, each.id)
        for standing in joined_standings(each.standing for each in both):
            invited.insert(db, body_id, into, standing)


# ------- the rest


def turn_over(db: Database, gone: int, into: int) -> None:
    """Turn whatever may still change from one record to the other."""
    for table, column, goes_along in references(db, "person"):
        if table not in FINAL and not goes_along:
            db.execute(f"update {table} set {column} = ? where {column} = ?", (into, gone))
    db.execute(
        "update leave set substitute_id = null where substitute_id = :into"
        " and mandate_id in (select id from mandate where person_id = :into)",
        {"into": into},
    )
    for column in ("presiding_id", "secretary_id"):
        question = f"update meeting set {column} = ? where {column} = ? and state <> 'closed'"
        db.execute(question, (into, gone))
    planned = "meeting_id in (select id from meeting where state = 'planned')"
    known = f"delete from absence where person_id = :gone and {planned} and meeting_id in"
    both = {"gone": gone, "into": into}
    db.execute(f"{known} (select meeting_id from absence where person_id = :into)", both)
    db.execute(f"update absence set person_id = :into where person_id = :gone and {planned}", both)


def turn_history(db: Database, gone: int, into: int) -> None:
    """Former names and work, and the photograph where the record that stays has none."""
    for table in ("former_name", "former_work"):
        db.execute(
            f"update {table} set person_id = :into where person_id = :gone"
            f" and until not in (select until from {table} where person_id = :into)",
            {"gone": gone, "into": into},
        )
    image = db.execute("select image from photo where person_id = ?", (gone,)).fetchone()
    if image and not db.execute("select 1 from photo where person_id = ?", (into,)).fetchone():
        db.execute("delete from photo where person_id = ?", (gone,))
        db.execute("insert into photo(person_id, image) values (?, ?)", (into, image[0]))


def write_particulars(db: Database, gone: int, into: int, held: Particulars) -> None:
    """What is known of both, at the record that stays alone."""
    db.execute("delete from particulars where person_id = ?", (gone,))
    before = particulars.get(db, into)
    for field in Particulars.__dataclass_fields__:
        if getattr(held, field) != getattr(before, field):
            particulars.set_field(db, into, field, getattr(held, field))


def note_merged(db: Database, gone: int, into: int) -> None:
    """From now on one record stands for the other, and for those that were merged into it."""
    db.execute("update merged set into_id = ? where into_id = ?", (into, gone))
    db.execute("insert into merged(person_id, into_id) values (?, ?)", (gone, into))
    for number in (gone, into):
        people.index_anew(db, number)
