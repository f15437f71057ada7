"""The acts that hold in this office, national and its own."""

from datetime import date

from db import acts as rows
from db import settings as setting_rows
from desktop.core import rulings
from desktop.core.acts import Act, LocalAct, Ruling, is_share, local_act
from desktop.core.bodies import BodyRule
from desktop.core.refusals import ActCited, BadFigures, EndsBeforeStart, MissingName
from desktop.operations.checks import held, likely
from desktop.operations.door import Acting, Office, change


def acts(office: Office) -> tuple[Act, ...]:
    """Every act held: those the program brings, and the office's own."""
    return office.supplies.acts + tuple(local_act(act) for act in rows.all_acts(office.db))


def local_acts(office: Office) -> list[LocalAct]:
    """The office's own acts, as they were entered."""
    return rows.all_acts(office.db)


def ruling(office: Office, body: BodyRule, day: date) -> Ruling:
    """The provision that applies to a body of this office on a day.

    Raises:
        NoRuleHeld: no act that is held covers the body on that day.
    """
    region = setting_rows.read(office.db).get("region", "")
    return rulings.ruling(acts(office), body, region, day)


@change("acts")
def add_local(acting: Acting, act: LocalAct) -> int:
    """Enter an act of the region's own; it lies over the national ones from its first day."""
    check(act)
    return rows.insert(acting.db, act)


@change("acts")
def edit_local(acting: Acting, act: LocalAct) -> None:
    """Change an act. Votes and openings held under it keep what it said then."""
    check(act)
    held(next((each for each in rows.all_acts(acting.db) if each.id == act.id), None), "act", act.id)
    rows.update(acting.db, act)


@change("acts")
def remove_local(acting: Acting, act_id: int) -> None:
    """Remove an act that nothing was held under.

    Raises:
        ActCited: a vote or an opening cites it; it can be given a last day.
    """
    for act in rows.all_acts(acting.db):
        if act.id == act_id:
            if rows.cited(acting.db, local_act(act).id):
                raise ActCited(act.title)
            rows.delete(acting.db, act_id)


def check(act: LocalAct) -> None:
    """Refuse an act without a title, with impossible days, or with a share that nobody reaches."""
    if not any(part.strip() for part in act.title):
        raise MissingName("act")
    likely(act.since)
    if act.until is not None and act.until < act.since:
        raise EndsBeforeStart(act.since, act.until)
    for provision in act.provisions:
        if not all(map(is_share, filter(None, (provision.quorum, provision.decision)))):
            raise BadFigures("share")
