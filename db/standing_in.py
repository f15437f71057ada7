"""Rows that stand in for lost ones, so that what belongs to them can stay; each says that it is one.

They claim as little as they can: a mandate and an act that hold on no day but the first, a meeting with the
moments of its own records. For a lost vote nothing stands in: a result is never made up.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from sqlcipher3 import dbapi2

from db.database import Database
from db.severing import LOST, Reference, references

KK, RU, EN = "Қалпына келтірілмеді", "Не восстановлено", "Not recovered"
DAY = "1995-03-01"
"""The first day on which anything can have been; see ``operations/checks.py``."""

BODY_KIND = """
coalesce(
    (select case frozen ->> '$.rule' when 'session' then 'assembly' when 'council' then 'council' end
        from meeting where body_id = :id and frozen is not null limit 1),
    case :id when 1 then 'assembly' when 2 then 'council' else 'commission' end
)"""
"""Every office begins with the first two."""

MOMENTS = """
select at from event where meeting_id = :id and kind <> 'closed'
union all select at from attendance where meeting_id = :id
union all select at from roll_change where meeting_id = :id
union all select opened from vote where meeting_id = :id
union all select closed from vote where meeting_id = :id and closed is not null
"""
WAS_OPENED = f"(exists ({MOMENTS}) or exists (select 1 from roll where meeting_id = :id))"
OPENED = f"coalesce((select min(at) from ({MOMENTS})), '{DAY}T00:00:00')"
CLOSED = """(select case when kind = 'closed' then at end from event
    where meeting_id = :id and kind in ('closed', 'reopened') order by id desc limit 1)"""
NEXT = "(select coalesce(max({}), 0) + 1 from {} where {})"
FROZEN = f"""json_object(
    'body_full', json_array('{KK}', '{RU}'), 'body_short', json_array('{KK}', '{RU}'),
    'body_genitive', json_array('{KK}', '{RU}'), 'rule', 'other', 'ruling', null,
    'style', json_object('verb', 'decided', 'list_over', 15))"""


def of_roll(column: str, otherwise: str) -> str:
    """What the newest roll says of a person, who is named there for ever."""
    held = f"(select {column} from roll where person_id = :id order by meeting_id desc limit 1)"
    return f"coalesce({held}, {otherwise})"


ROWS: Mapping[str, Mapping[str, str]] = {
    "person": {
        **{name: of_roll(name, "''") for name in (
            "patronymic_kk", "patronymic_ru", "organisation_kk", "organisation_ru", "post_kk", "post_ru",
            "sort",
        )},
        "surname_kk": of_roll("surname_kk", f"'{KK}'"), "given_kk": of_roll("given_kk", "'№ ' || :id"),
        "surname_ru": of_roll("surname_ru", f"'{RU}'"), "given_ru": of_roll("given_ru", "'№ ' || :id"),
        "sex": "''",
    },
    "body": {"kind": BODY_KIND},
    "mandate": {
        "person_id": ":person_id", "body_id": ":body_id", "post": "'member'", "since": f"'{DAY}'",
        "until": f"'{DAY}'",
    },
    "act": {
        "title_kk": f"'{KK}'", "title_ru": f"'{RU}'", "number": "''", "approved_by_kk": "''",
        "approved_by_ru": "''", "since": f"'{DAY}'", "until": f"'{DAY}'",
    },
    "meeting": {
        "body_id": ":body_id", "series": "''", "kind": "'ordinary'",
        "number": NEXT.format("number", "meeting", "body_id = :body_id and series = ''"),
        "day": f"date({OPENED})", "hour": f"strftime('%H:%M', {OPENED})",
        "city_kk": "''", "city_ru": "''", "place_kk": f"'{KK}'", "place_ru": f"'{RU}'",
        "state": f"iif({WAS_OPENED}, iif({CLOSED} is null, 'open', 'closed'), 'planned')",
        "opened": f"iif({WAS_OPENED}, {OPENED}, null)", "closed": f"iif({WAS_OPENED}, {CLOSED}, null)",
        "frozen": f"iif({WAS_OPENED}, {FROZEN}, null)",
    },
    "item": {
        "meeting_id": ":meeting_id", "title_kk": f"'{KK}'", "title_ru": f"'{RU}'",
        "rapporteur_kk": "''", "rapporteur_ru": "''",
        "position": NEXT.format("position", "item", "meeting_id = :meeting_id"),
    },
    "motion": {"item_id": ":item_id", "text_kk": f"'{KK}'", "text_ru": f"'{RU}'"},
    "organisation": {"kind": "'other'", "name_kk": f"'{KK}'", "name_ru": f"'{RU}'"},
    "candidate": {"person_id": ":person_id", "target": "'regional'", "since": f"'{DAY}'"},
    "body_post": {"body_id": ":body_id", "post": "'member'"},
    "award": {"name_kk": f"'{KK}'", "name_ru": f"'{RU}'"},
}  # fmt: skip
"""What stands in for a row of each table, as SQL: ``:id`` is its number, others are those it belongs to."""

NAMES = f"""
insert into body_name(
    id, body_id, since, full_kk, full_ru, short_kk, short_ru, genitive_kk, genitive_ru, english
)
select (select coalesce(max(id), 0) + 1 from body_name), b.id, '',
    coalesce(m.frozen ->> '$.body_full[0]', '{KK}'), coalesce(m.frozen ->> '$.body_full[1]', '{RU}'),
    coalesce(m.frozen ->> '$.body_short[0]', '{KK}'), coalesce(m.frozen ->> '$.body_short[1]', '{RU}'),
    coalesce(m.frozen ->> '$.body_genitive[0]', '{KK}'), coalesce(m.frozen ->> '$.body_genitive[1]', '{RU}'),
    iif(m.id is null, '{EN}', '')
from body b left join meeting m on m.id =
    (select id from meeting where body_id = b.id and frozen is not null order by day desc, id desc limit 1)
where b.id = (select id from body where id not in (select body_id from body_name) limit 1)
"""
"""Names for a body that has none, which no page could show: those of its newest meeting, if it has one."""

ROLL = """
insert into roll(
    meeting_id, person_id, surname_kk, given_kk, patronymic_kk, surname_ru, given_ru, patronymic_ru,
    organisation_kk, organisation_ru, post_kk, post_ru, sort, initial
)
select m.id, p.id, p.surname_kk, p.given_kk, p.patronymic_kk, p.surname_ru, p.given_ru, p.patronymic_ru,
    p.organisation_kk, p.organisation_ru, p.post_kk, p.post_ru, p.sort, 1
from (
    select meeting_id, person_id from attendance union select meeting_id, person_id from roll_change
    union select v.meeting_id, e.person_id from elector e join vote v on v.id = e.vote_id
) found join meeting m on m.id = found.meeting_id join person p on p.id = found.person_id
where m.state <> 'planned'
    and not exists (select 1 from roll r where r.meeting_id = m.id and r.person_id = p.id)
"""
"""Lines of a roll for those who came, left or voted, by what they are called today."""

KNOWN: Mapping[tuple[str, str], str] = {
    ("item", "meeting_id"): """
        select meeting_id from event where item_id = :id
        union all select v.meeting_id from vote v join motion m on m.id = v.motion_id where m.item_id = :id
        limit 1
    """,
}
"""How the records that belong to a lost one tell what that one belonged to itself."""

SHARED = ("person", "body", "meeting")
"""Where nothing tells it, one row stands for all of them."""


class StandIns:
    """Enters rows for lost ones that others cannot be without; ``made`` counts them by table."""

    def __init__(self, db: Database, tables: Collection[str]) -> None:
        self._db = db
        self._references = {table: references(db, table) for table in tables}
        self._shared: dict[str, int] = {}
        self.made: Counter[str] = Counter()

    def enter(self) -> None:
        """All of them; what stands in may itself belong to a row that is lost."""
        given_up: set[tuple[str, int]] = set()
        while lost := sorted(set(self._lost()) - given_up):
            for table, number in lost:
                if self.stand_in(table, number):
                    self.made[table] += 1
                else:
                    given_up.add((table, number))
        while self._db.execute(NAMES).rowcount:
            self.made["body_name"] += 1
        self.made["roll"] += self._db.execute(ROLL).rowcount

    def _lost(self) -> Iterator[tuple[str, int]]:
        """Tables and numbers of rows that are referred to, and are not there."""
        for table, found in self._references.items():
            for each in found:
                if each.needed:
                    lost = LOST.format(column=each.column, parent=each.parent)
                    for (number,) in self._db.execute(f"select {each.column} from {table} where {lost}"):
                        yield each.parent, number

    def stand_in(self, table: str, number: int) -> bool:
        """One row, unless nothing can stand in for it."""
        if table not in ROWS:
            return False
        values = {"id": number} | {
            each.column: self._belongs(table, number, each) for each in self._references[table] if each.needed
        }
        names, words = ", ".join(ROWS[table]), ", ".join(ROWS[table].values())
        try:
            self._db.execute(f"insert into {table}(id, {names}) values (:id, {words})", values)
        except dbapi2.IntegrityError:
            return False
        return True

    def _belongs(self, table: str, number: int, reference: Reference) -> int:
        """The number of what a lost row belonged to."""
        question, parent = KNOWN.get((table, reference.column)), reference.parent
        known = self._db.execute(question, {"id": number}).fetchone() if question else None
        if known:
            return int(known[0])
        if parent not in SHARED:
            return self._free(parent)
        if parent not in self._shared:
            self._shared[parent] = self._free(parent)
        return self._shared[parent]

    def _free(self, table: str) -> int:
        """A number that no row has, nor any that is lost and referred to."""
        taken = [self._highest("id", table), self._last(table), *self._shared.values()]
        for child, found in self._references.items():
            taken += [self._highest(each.column, child) for each in found if each.parent == table]
        return 1 + max(taken)

    def _highest(self, column: str, table: str) -> int:
        return int(self._db.execute(f"select coalesce(max({column}), 0) from {table}").fetchone()[0])

    def _last(self, table: str) -> int:
        found = self._db.execute("select last from number where name = ?", [table]).fetchone()
        return int(found[0]) if found else 0
