"""What bodies say of their posts, with the turns of a rotation."""

from datetime import date

from db.database import Database
from db.mandates import IN_FORCE, MEMBERS, in_places, member_of
from db.rows import Row, add, change, columns, stored, text
from desktop.core.mandates import Member
from desktop.core.posts import PostRule, Turn

TURNS = "select * from turn where body_post_id = ? order by position"


def of_body(db: Database, body_id: int) -> dict[str, PostRule]:
    """What is said of the posts of a body, by post."""
    rows = [*db.query("select * from body_post where body_id = ?", (body_id,))]
    return {row["post"]: rule_of(db, row) for row in rows}


HOLDERS = f"""{MEMBERS} and {IN_FORCE} and (m.post <> 'member' or m.term_until is not null
    or exists (select 1 from body_post r where r.body_id = m.body_id and r.post = 'member'))
order by p.sort"""
"""Plain members, of whom nothing is said, are many, and no post is told of by them."""

PERIODS = """
select body_id from body_post where months is not null
union select body_id from mandate where term_until is not null
"""


def holders(db: Database, body_id: int, on: date) -> list[Member]:
    """Who holds a post of a body on a day, or sits there for a period."""
    rows = db.query(HOLDERS, {"body": body_id, "day": stored(on)})
    return [member_of(row) for row in in_places(rows)]


def with_periods(db: Database) -> set[int]:
    """The bodies in which someone may hold a post for a period."""
    return {body for (body,) in db.execute(PERIODS).fetchall()}


def rule_of(db: Database, row: Row) -> PostRule:
    """The rule in a row of body_post."""
    turns = tuple(map(turn_of, db.query(TURNS, (row["id"],))))
    return PostRule(row["post"], row["seats"], row["months"], text(row, "agreement"), turns)


def turn_of(row: Row) -> Turn:
    """The turn in a row."""
    return Turn(text(row, "name"), row["organisation_id"], row["person_id"])


def write(db: Database, body_id: int, rule: PostRule) -> None:
    """What is said of a post, written anew; where nothing is said nothing is kept."""
    found = db.execute(
        "select id from body_post where body_id = ? and post = ?", (body_id, rule.post)
    ).fetchone()
    if found:
        db.execute("delete from turn where body_post_id = ?", found)
    if rule.plain:
        if found:
            db.execute("delete from body_post where id = ?", found)
        return
    values = {"seats": rule.seats, "months": rule.months, **columns(agreement=rule.agreement)}
    if found:
        change(db, "body_post", found[0], values)
    number = found[0] if found else add(db, "body_post", {"body_id": body_id, "post": rule.post} | values)
    for place, turn in enumerate(rule.turns, 1):
        add(db, "turn", {"body_post_id": number, "position": place} | turn_columns(turn))


def turn_columns(turn: Turn) -> dict[str, str | int | None]:
    """The columns of a turn."""
    return {"organisation_id": turn.organisation, "person_id": turn.person, **columns(name=turn.name)}
