"""Who consented to the keeping of their data."""

from typing import NamedTuple

from db.database import Database
from db.particulars import particulars_of
from db.people import STANDING, person_of
from desktop.core.particulars import Particulars
from desktop.core.people import Person

KEPT = f"""from person left join particulars on particulars.person_id = person.id
where {STANDING} and person.anonymous is null"""
WITH = "particulars.consent_day is not null"
CONDITIONS = {True: WITH, False: f"not {WITH}", None: "true"}


class Count(NamedTuple):
    """How many people consented, and how many did not."""

    given: int
    lacking: int


def count(db: Database) -> Count:
    """How many they are."""
    (everyone, given) = db.execute(f"select count(*), count(particulars.consent_day) {KEPT}").fetchone()
    return Count(given, everyone - given)


def people(db: Database, given: bool | None, limit: int) -> list[tuple[Person, Particulars]]:
    """Those who consented, who did not, or both; in the order of the Kazakh alphabet, with what is kept."""
    chosen = f"{KEPT} and {CONDITIONS[given]} order by person.sort, person.id limit ?"
    found = [person_of(row) for row in db.query(f"select person.* {chosen}", (limit,))]
    stated = db.query(f"select * from particulars where person_id in (select person.id {chosen})", (limit,))
    held = {row["person_id"]: particulars_of(row) for row in stated}
    return [(person, held.get(person.id, Particulars())) for person in found]
