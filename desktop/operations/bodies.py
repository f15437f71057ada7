"""Bodies: their names and seats, from which day on."""

from datetime import date

from db import bodies as rows
from desktop.core.bodies import Body, BodyDraft, BodyNames
from desktop.core.refusals import MissingName
from desktop.operations.checks import held, likely
from desktop.operations.door import Acting, Office, change

MOST_SEATS = 9999


def bodies(office: Office, day: date) -> list[Body]:
    """Every body by the names of that day."""
    return rows.all_on(office.db, day)


def body(office: Office, body_id: int, day: date) -> Body:
    """One body by the names of that day."""
    return held(rows.get(office.db, body_id, day), "body", body_id)


@change("bodies")
def add(acting: Acting, draft: BodyDraft) -> int:
    """Add a body."""
    check_names(draft.names)
    return rows.insert(acting.db, draft)


@change("bodies")
def rename(acting: Acting, body_id: int, names: BodyNames, since: date | None) -> None:
    """Names from a day on; papers of earlier days keep the earlier ones."""
    check_names(names)
    if since is not None:
        likely(since)
    rows.set_names(acting.db, body_id, names, since)


@change("bodies")
def approve_seats(
    acting: Acting, body_id: int, seats: int | None, since: date | None, paper: str = ""
) -> None:
    """How many seats the body has from a day on, None where no number is set any more.

    ``paper`` is that of the decision. Without a day the number holds from the beginning.
    """
    assert seats is None or 0 < seats <= MOST_SEATS
    if since is not None:
        likely(since)
    rows.set_seats(acting.db, body_id, seats, since, paper)


def check_names(names: BodyNames) -> None:
    """Refuse a body that has no name in either language."""
    if not any(part.strip() for part in names.short):
        raise MissingName("body")
