"""Who sits where on a day, against a reading of all mandates one by one, on a thousand random histories."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

import pytest

from db import bodies as body_rows
from db import mandates as rows
from db.database import Database
from desktop.core.compositions import Reading, compare
from desktop.core.mandates import POSTS
from desktop.operations.door import Office
from tests.offices import Clerk

HISTORIES, DAYS = 1_000, 4
PEOPLE, BODIES, MOST = 7, (1, 2), 14
FIRST, LENGTH = date(2024, 1, 1), 900
"""Days that the histories spread over; most mandates are short against it."""


class Seat(NamedTuple):
    """A mandate as a person would note it on a card."""

    id: int
    body: int
    person: int
    post: str
    since: date
    until: date | None


@pytest.fixture
def db(office: Office) -> Iterator[Database]:
    """An office with some people; one transaction for all histories, since none of them is kept."""
    clerk = Clerk(office)
    clerk.seat(PEOPLE)
    with office.db.atomic():
        yield office.db


def history(random: Random) -> list[Seat]:
    """Mandates in which nobody sits twice in one body on one day."""
    seats: list[Seat] = []
    for number in range(1, random.randint(2, MOST) + 1):
        since = FIRST + timedelta(days=random.randrange(LENGTH))
        lasts = random.choice((0, 1, 30, 200, None))
        until = None if lasts is None else since + timedelta(days=random.randint(0, lasts))
        body, person = random.choice(BODIES), random.randint(1, PEOPLE)
        seat = Seat(number, body, person, random.choice(POSTS), since, until)
        if not any(share_a_day(seat, other) for other in seats):
            seats.append(seat)
    return seats


def share_a_day(one: Seat, other: Seat) -> bool:
    """Whether both seat one person in one body on some day."""
    same = (one.body, one.person) == (other.body, other.person)
    return same and (sits(one, other.since) or sits(other, one.since))


def sits(seat: Seat, day: date) -> bool:
    """Whether a card says that somebody sits on a day: from its first to its last day, both of them too."""
    return day >= seat.since and not (seat.until is not None and day > seat.until)


def days_of(seats: list[Seat], random: Random) -> Iterator[date]:
    """Days at which something happens, the days beside them, and any other one."""
    turns = [day for seat in seats for day in (seat.since, seat.until) if day is not None]
    for _ in range(DAYS - 1):
        yield random.choice(turns) + timedelta(days=random.choice((-1, 0, 0, 1)))
    yield FIRST + timedelta(days=random.randrange(LENGTH))


def write(db: Database, seats: list[Seat]) -> None:
    """Let the office have this history and no other."""
    db.execute("delete from mandate")
    for seat in seats:
        db.execute(
            "insert into mandate(id, body_id, person_id, post, since, until) values (?, ?, ?, ?, ?, ?)",
            (*seat[:4], seat.since.isoformat(), seat.until and seat.until.isoformat()),
        )


def test_the_composition_on_any_day_is_what_the_mandates_say_one_by_one(db: Database) -> None:
    random = Random(4)
    full = 0
    for _ in range(HISTORIES):
        seats = history(random)
        write(db, seats)
        for day in days_of(seats, random):
            counted = {body.id: body.in_office for body in body_rows.all_on(db, day)}
            for body in BODIES:
                there = {seat.id for seat in seats if seat.body == body and sits(seat, day)}
                found = [member.mandate.id for member in rows.composition(db, body, day)]
                assert (sorted(found), counted[body]) == (sorted(there), len(there)), (seats, body, day)
                full += len(there)
    assert full > HISTORIES


def test_two_days_differ_by_who_sits_on_one_of_them_alone(db: Database) -> None:
    random = Random(5)
    for _ in range(HISTORIES // 4):
        seats = history(random)
        write(db, seats)
        one, other = sorted(list(days_of(seats, random))[:2])
        found = compare(Reading(one, rows.members(db, 2)), Reading(other, rows.members(db, 2)))
        first, second = (
            {seat.person: seat.post for seat in seats if seat.body == 2 and sits(seat, day)}
            for day in (one, other)
        )
        came, left = ({move.after and move.after.mandate.person_id for move in found.came},
                      {move.before and move.before.mandate.person_id for move in found.left})  # fmt: skip
        assert came == set(second) - set(first), (seats, one, other)
        assert left == set(first) - set(second), (seats, one, other)
        moved = {move.after.mandate.person_id for move in found.moved if move.after}
        assert moved == {who for who in first if second.get(who, first[who]) != first[who]}


def test_everyone_is_called_as_on_the_day(db: Database) -> None:
    random = Random(7)
    now = {row["id"]: row["surname_ru"] for row in db.query("select id, surname_ru from person")}
    others = 0
    for _ in range(HISTORIES // 10):
        seats = history(random)
        write(db, seats)
        days = [FIRST + timedelta(days=random.randrange(LENGTH)) for _ in range(PEOPLE)]
        before = [(random.randint(1, 3), day) for day in dict.fromkeys(days)]
        call(db, before)
        day = next(days_of(seats, random))
        for member in rows.members(db, 2, day):
            seat, person = member.mandate, member.mandate.person_id
            on = min(max(seat.since, day), seat.until or date.max)
            then = min((until for who, until in before if who == person and until >= on), default=None)
            expected = f"Прежняя {then}" if then else now[person]
            assert member.ru.surname == expected, (seats, before, day)
            assert not seat.in_force(day) or member in rows.composition(db, 2, day)
            others += then is not None
    assert others > PEOPLE


def call(db: Database, before: list[tuple[int, date]]) -> None:
    """Let people have had these names until these days, and no others."""
    db.execute("delete from former_name")
    for person, until in before:
        db.execute(
            "insert into former_name(person_id, until, surname_kk, given_kk, patronymic_kk,"
            " surname_ru, given_ru, patronymic_ru) values (?, ?, ?, 'А', '', ?, 'А', '')",
            (person, until.isoformat(), f"Бұрынғы {until}", f"Прежняя {until}"),
        )


def test_the_same_person_is_found_alone_in_the_composition(db: Database) -> None:
    random = Random(6)
    for _ in range(HISTORIES // 10):
        seats = history(random)
        write(db, seats)
        day, person = next(days_of(seats, random)), random.randint(1, PEOPLE)
        there = [seat.id for seat in seats if (seat.body, seat.person) == (2, person) and sits(seat, day)]
        assert [member.mandate.id for member in rows.composition(db, 2, day, person)] == there
