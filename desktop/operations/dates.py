"""What is ahead for those who sit: birthdays, ends of mandates and of periods; and how old they are."""

from datetime import date

from db import bodies as body_rows
from db import mandates as rows
from db import seated as seated_rows
from desktop.core.ages import Ages, ages, birthdays
from desktop.core.ahead import Birthday, Ending, day_of, endings
from desktop.core.bodies import Body
from desktop.core.particulars import age
from desktop.operations import posts
from desktop.operations.door import Office


def chosen(office: Office, day: date, body_id: int | None) -> list[Body]:
    """One body, or all."""
    return [body for body in body_rows.all_on(office.db, day) if body_id in (None, body.id)]


def birthdays_in(
    office: Office, since: date, until: date, day: date, body_id: int | None = None
) -> list[Birthday]:
    """Birthdays in a period of those who sit on a day, in their order."""
    bodies = body_rows.all_on(office.db, day)
    return sorted(
        (
            Birthday(one.person, each, age(one.born, each), tuple(b for b in bodies if b.id in one.bodies))
            for one in seated_rows.seated(office.db, day, body_id)
            if one.born is not None
            for each in birthdays(one.born, since, until)
        ),
        key=day_of,
    )


def ends_in(office: Office, since: date, until: date, body_id: int | None = None) -> list[Ending]:
    """Mandates that end in a period, and periods that do while the mandate goes on, in their order.

    The period is the one set for the mandate, else what the rule of the post makes of its first day.
    """
    found: list[Ending] = []
    for body in chosen(office, until, body_id):
        months = {rule.post: rule.months for rule in posts.rules(office, body.id)}
        for member in rows.members(office.db, body.id):
            found += endings(body, member, months.get(member.mandate.post), since, until)
    return sorted(found, key=day_of)


def ages_on(office: Office, day: date, body_id: int | None = None) -> Ages:
    """How many women and men of which age sit on a day; who sits in several bodies counts once."""
    people = seated_rows.seated(office.db, day, body_id)
    return ages(((one.person.sex, one.born) for one in people), day)
