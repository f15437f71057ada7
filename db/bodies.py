"""Bodies with their dated names and seats, and where they belong."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from db.database import Database
from db.mandates import IN_FORCE
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.bodies import Approval, Body, BodyDraft, BodyFacts, BodyNames, DatedNames
from desktop.core.texts import Trio

FORMS = ("full", "short", "genitive", "full_genitive")

NAMES_ON = """
select n.* from body_name n
where n.since = (select max(o.since) from body_name o where o.body_id = n.body_id and o.since <= :day)
"""

FIRST_NAMES = """
select n.* from body_name n
where n.since = (select min(o.since) from body_name o where o.body_id = n.body_id)
"""

SEATS_ON = """
select s.* from body_seats s
where s.since = (select max(o.since) from body_seats o where o.body_id = s.body_id and o.since <= :day)
"""

BODIES = f"""
select b.*, n.*, b.id as body, s.seats, coalesce(s.paper, '') as seats_paper,
    y.name_kk as type_kk, y.name_ru as type_ru, y.name_en as type_en,
    (select count(*) from mandate m where m.body_id = b.id and {IN_FORCE}) as in_office
from body b join ({{names}}) n on n.body_id = b.id
left join ({SEATS_ON}) s on s.body_id = b.id left join body_type y on y.kind = b.kind
"""


def names_of(row: Row) -> BodyNames:
    """The names in a row of body_name."""
    full, short, genitive, whole = (text(row, form) for form in FORMS)
    return BodyNames(full, short, genitive, row["english"], whole)


def facts_of(row: Row) -> BodyFacts:
    """Where the body in a row belongs."""
    approval = Approval(text(row, "approved"), row["approved_number"], day(row["approved_day"]))
    return BodyFacts(row["parent_id"], row["level"], text(row, "place"), text(row, "act"), approval)


def body_of(row: Row) -> Body:
    """The body in a row of ``BODIES``."""
    own = row["type_kk"] is not None
    return Body(
        row["body"], row["kind"], names_of(row), row["in_office"], row["seats"], row["seats_paper"],
        facts_of(row), Trio(row["type_kk"], row["type_ru"], row["type_en"]) if own else None,
        day(row["closed"]), row["closed_paper"],
    )  # fmt: skip


def all_on(db: Database, on: date) -> list[Body]:
    """Every body by its names on a day, dissolved ones too, in the order they were made."""
    rows = db.query(f"{BODIES.format(names=NAMES_ON)} order by b.id", {"day": stored(on)})
    return [body_of(row) for row in rows]


def get(db: Database, body_id: int, on: date) -> Body | None:
    """One body by its names on a day; its first names where the day lies before them."""
    for names in (NAMES_ON, FIRST_NAMES):
        question = f"{BODIES.format(names=names)} where b.id = :body"
        for row in db.query(question, {"day": stored(on), "body": body_id}):
            return body_of(row)
    return None


def parents(db: Database) -> dict[int, int | None]:
    """Under which body each was said to stand."""
    return dict(db.execute("select id, parent_id from body").fetchall())


def insert(db: Database, draft: BodyDraft) -> int:
    """Add a body with its first names."""
    body_id = add(db, "body", {"kind": draft.kind} | fact_columns(draft.facts))
    set_names(db, body_id, draft.names, draft.since)
    return body_id


def describe(db: Database, body_id: int, kind: str, facts: BodyFacts) -> None:
    """Kind of a body and where it belongs, written anew."""
    change(db, "body", body_id, {"kind": kind} | fact_columns(facts))


def fact_columns(facts: BodyFacts) -> dict[str, str | int | None]:
    """The columns that tell where a body belongs."""
    return {
        "parent_id": facts.parent,
        "level": facts.level,
        "approved_number": facts.approved.number,
        "approved_day": stored(facts.approved.day),
        **columns(place=facts.place, act=facts.act, approved=facts.approved.organ),
    }


def set_closed(db: Database, body_id: int, last: date | None, paper: str) -> None:
    """The last day of a body, with the paper that dissolved it; None where it lasts."""
    change(db, "body", body_id, {"closed": stored(last), "closed_paper": paper})


def names(db: Database, body_id: int) -> list[DatedNames]:
    """All names that a body had, the first ones first."""
    rows = [*db.query("select * from body_name where body_id = ? order by since", (body_id,))]
    firsts = [*(day(row["since"]) for row in rows), None]
    return [
        DatedNames(since, following and following - timedelta(days=1), names_of(row))
        for row, (since, following) in zip(rows, pairwise(firsts), strict=True)
    ]


def set_names(db: Database, body_id: int, names: BodyNames, since: date | None) -> None:
    """Names from a day on; those given for the same day before are replaced."""
    remove_names(db, body_id, since)
    texts = columns(
        full=names.full, short=names.short, genitive=names.genitive, full_genitive=names.full_genitive
    )
    values = {"body_id": body_id, "since": stored(since) or "", "english": names.english}
    add(db, "body_name", values | texts)


def remove_names(db: Database, body_id: int, since: date | None) -> None:
    """Take back the names that were given from a day on."""
    db.execute("delete from body_name where body_id = ? and since = ?", (body_id, stored(since) or ""))


def set_seats(db: Database, body_id: int, seats: int | None, since: date | None, paper: str) -> None:
    """The number of seats from a day on; one given for the same day before is replaced."""
    since_text = stored(since) or ""
    db.execute("delete from body_seats where body_id = ? and since = ?", (body_id, since_text))
    add(db, "body_seats", {"body_id": body_id, "since": since_text, "seats": seats, "paper": paper})


USERS = (("part", "body", "parent_id"), ("mandate", "mandate", "body_id"), ("meeting", "meeting", "body_id"))
"""What a body cannot be removed under: other bodies, memberships, meetings."""
FURTHER = ("invited", "candidate")


def user_of(db: Database, body_id: int) -> str:
    """What refers to a body, the first of ``USERS``, or "other"; "" where nothing does."""
    for word, table, column in (*USERS, *(("other", table, "body_id") for table in FURTHER)):
        if db.execute(f"select 1 from {table} where {column} = ?", (body_id,)).fetchone():
            return word
    return ""


def remove(db: Database, body_id: int) -> None:
    """Take back a body that was entered by mistake, with its names, seats and posts."""
    posts = "select id from body_post where body_id = ?"
    db.execute(f"delete from turn where body_post_id in ({posts})", (body_id,))
    for table in ("body_post", "body_seats", "body_name"):
        db.execute(f"delete from {table} where body_id = ?", (body_id,))
    db.execute("delete from body where id = ?", (body_id,))


def meetings_after(db: Database, body_id: int, last: date) -> Iterator[date]:
    """Days of meetings after a day, the first one first."""
    rows = db.execute(
        "select day from meeting where body_id = ? and day > ? order by day", (body_id, stored(last))
    )
    return (date.fromisoformat(on) for (on,) in rows)
