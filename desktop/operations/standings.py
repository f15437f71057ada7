"""What a clerk should know of members besides their seats: leaves, and seats by office to be looked at."""

from datetime import date

from db import mandates as mandate_rows
from db import standings as rows
from desktop.core.standings import NOTHING, Standing
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change


def standings(office: Office, body_id: int, day: date) -> dict[int, Standing]:
    """By mandate; those of whom there is nothing to say are left out."""
    away = rows.away(office.db, body_id, day)
    changed = rows.changed(office.db, day, body_id)
    names = rows.names(office.db, {leave.substitute for leave in away.values() if leave.substitute})
    found = {number: Standing(leave, names.get(leave.substitute or 0)) for number, leave in away.items()}
    for number, of_work in changed.items():
        found[number] = found.get(number, NOTHING)._replace(change=of_work)
    return found


def standing(office: Office, mandate_id: int, day: date) -> Standing:
    """Of one member."""
    mandate = held(mandate_rows.mandate(office.db, mandate_id), "mandate", mandate_id)
    return standings(office, mandate.body_id, day).get(mandate_id, NOTHING)


@change("mandates")
def look_at(acting: Acting, mandate_id: int) -> None:
    """Let a seat by office stand although the person's work changed: it is not pointed at for that change."""
    found = standing(acting.office, mandate_id, acting.at.date()).change
    if found is not None:
        mandate_rows.set_checked(acting.db, mandate_id, found.since)
