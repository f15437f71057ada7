"""Mandates: who sits in which body from when to when, by which papers."""

from collections.abc import Iterable
from datetime import date

from db.as_of import columns_then, joins_then, place
from db.database import Database
from db.rows import Row, add, change, columns, day, name, stored, text
from desktop.core.mandates import NO_TERMS, Admission, Agreement, Ending, Mandate, Member, Terms
from desktop.core.texts import Text

IN_FORCE = "m.since <= :day and (m.until is null or m.until >= :day)"


def mandate_of(row: Row) -> Mandate:
    """The mandate in a row."""
    since = day(row["since"])
    assert since is not None
    admission = Admission(
        row["paper"], day(row["paper_day"]), text(row, "organ"), text(row, "nominated"),
        bool(row["by_office"]), row["source_id"],
    )  # fmt: skip
    ending = Ending(row["ground"], row["ground_words"], row["end_paper"], day(row["end_paper_day"]))
    agreement = Agreement(text(row, "agreed"), row["agreed_paper"], day(row["agreed_day"]))
    terms = Terms(bool(row["voluntary"]), bool(row["acting"]), day(row["term_until"]), agreement)
    return Mandate(
        row["id"], row["body_id"], row["person_id"], row["post"], since, day(row["until"]), admission, ending,
        terms, day(row["office_checked"]),
    )  # fmt: skip


def member_of(row: Row) -> Member:
    """A member in a row that joins mandate and person; the mandate's post is ``seat``."""
    mandate = mandate_of({**row, "post": row["seat"]})
    source = Text(row["source_kk"] or "", row["source_ru"] or "")
    return Member(
        mandate, name(row, "kk"), name(row, "ru"), text(row, "organisation"), text(row, "post"), source
    )


SEATED = """
select p.*, m.*, m.post as seat, o.name_kk as source_kk, o.name_ru as source_ru{also}
from mandate m join person p on p.id = m.person_id left join organisation o on o.id = m.source_id {joins}
"""
ONE = f"{SEATED.format(also='', joins='')} where m.id = ?"
READ_ON = "max(m.since, min(:day, coalesce(m.until, :day)))"
"""Of a mandate that is not in force on the day, the last or the first of its days."""
THEN = SEATED.format(also=f", {columns_then()}", joins=joins_then(READ_ON))
MEMBERS = f"{THEN} where m.body_id = :body"
"""By the names and the work of the day."""


def composition(db: Database, body_id: int, on: date, only: int | None = None) -> list[Member]:
    """Members in office on a day, in the order of the Kazakh alphabet; or one person among them."""
    one = "" if only is None else " and m.person_id = :person"
    values = {"body": body_id, "day": stored(on), "person": only}
    rows = db.query(f"{MEMBERS} and {IN_FORCE}{one} order by p.sort", values)
    return [member_of(row) for row in in_places(rows)]


def members(db: Database, body_id: int, on: date = date.max) -> list[Member]:
    """Every mandate of a body, past ones too: those that have no end first, each by name.

    Who does not sit on the day is named as on the nearest day on which they do.
    """
    values = {"body": body_id, "day": stored(on)}
    rows = db.query(f"{MEMBERS} order by m.until is not null, p.sort, m.since", values)
    return [member_of(row) for row in sorted(in_places(rows), key=ended)]


def in_places(rows: Iterable[Row]) -> list[Row]:
    """Rows in the order of the alphabet, when some of them had another name that day."""
    found = list(rows)
    return sorted(found, key=place) if any(row["renamed"] for row in found) else found


def ended(row: Row) -> bool:
    """Whether a mandate has an end."""
    return row["until"] is not None


def mandates_of(db: Database, person_id: int) -> list[Mandate]:
    """Mandates of a person, the newest first."""
    rows = db.query("select * from mandate where person_id = ? order by since desc, id desc", (person_id,))
    return [mandate_of(row) for row in rows]


def mandate(db: Database, mandate_id: int) -> Mandate | None:
    """One mandate."""
    rows = list(db.query("select * from mandate where id = ?", (mandate_id,)))
    return mandate_of(rows[0]) if rows else None


def member(db: Database, mandate_id: int) -> Member | None:
    """One mandate with the person who holds it."""
    return next(map(member_of, db.query(ONE, (mandate_id,))), None)


def begun_with(db: Database, mandate: Mandate) -> list[Mandate]:
    """The other mandates of a body that began on the same day."""
    rows = db.query(
        "select * from mandate where body_id = ? and since = ? and id <> ? order by id",
        (mandate.body_id, stored(mandate.since), mandate.id),
    )
    return [mandate_of(row) for row in rows]


def overlapping(db: Database, body_id: int, person_ids: Iterable[int], since: date) -> list[int]:
    """Persons of these who hold a mandate in the body on that day or later."""
    wanted = set(person_ids)
    rows = db.query(
        "select person_id from mandate where body_id = ? and (until is null or until >= ?)",
        (body_id, stored(since)),
    )
    return [row["person_id"] for row in rows if row["person_id"] in wanted]


def add_mandate(
    db: Database,
    body_id: int,
    person_id: int,
    post: str,
    since: date,
    admission: Admission,
    terms: Terms = NO_TERMS,
) -> int:
    """Seat a person."""
    values = {"body_id": body_id, "person_id": person_id, "post": post, "since": stored(since)}
    return add(db, "mandate", values | admission_columns(admission) | terms_columns(terms))


def set_admission(db: Database, mandate_id: int, admission: Admission, terms: Terms) -> None:
    """Papers, source and terms of a mandate, written anew."""
    change(db, "mandate", mandate_id, admission_columns(admission) | terms_columns(terms))


def admission_columns(admission: Admission) -> dict[str, str | int | None]:
    """The columns that tell how a mandate came about."""
    return {
        "paper": admission.paper,
        "paper_day": stored(admission.paper_day),
        "by_office": int(admission.by_office),
        "source_id": admission.source,
        **columns(organ=admission.organ, nominated=admission.nominated),
    }


def terms_columns(terms: Terms) -> dict[str, str | int | None]:
    """The columns that tell on what terms it is held."""
    return {
        "voluntary": int(terms.voluntary),
        "acting": int(terms.acting),
        "term_until": stored(terms.until),
        "agreed_paper": terms.agreement.paper,
        "agreed_day": stored(terms.agreement.day),
        **columns(agreed=terms.agreement.organ),
    }


def set_checked(db: Database, mandate_id: int, on: date) -> None:
    """Note that a seat by office stands although the person works otherwise since that day."""
    change(db, "mandate", mandate_id, {"office_checked": stored(on)})


def clashes(db: Database, mandate: Mandate, until: date) -> bool:
    """Whether a mandate that ended on that day would share one with another of the same person there."""
    found = db.execute(
        "select 1 from mandate where person_id = ? and body_id = ? and id <> ?"
        " and since <= ? and (until is null or until >= ?)",
        (mandate.person_id, mandate.body_id, mandate.id, stored(until), stored(mandate.since)),
    )
    return found.fetchone() is not None


def end_mandate(db: Database, mandate_id: int, until: date, ending: Ending) -> None:
    """Last day of a mandate, with ground and paper."""
    values = {
        "until": stored(until), "ground": ending.ground, "ground_words": ending.words,
        "end_paper": ending.paper, "end_paper_day": stored(ending.paper_day),
    }  # fmt: skip
    change(db, "mandate", mandate_id, values)


def first_roll(db: Database, mandate: Mandate) -> date | None:
    """The first day of a mandate on which a meeting of its body was opened with the member on its roll."""
    found = db.execute(
        "select min(t.day) from meeting t join roll r on r.meeting_id = t.id"
        " where t.body_id = ? and r.person_id = ? and t.day between ? and coalesce(?, '9999-12-31')",
        (mandate.body_id, mandate.person_id, stored(mandate.since), stored(mandate.until)),
    ).fetchone()
    return day(found[0])


def remove_mandate(db: Database, mandate_id: int) -> None:
    """Take back a mandate that was entered by mistake."""
    db.execute("delete from mandate where id = ?", (mandate_id,))
