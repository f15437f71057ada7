"""The types of bodies that an office added: called otherwise, or taken out while no body has them."""

from datetime import date

from db import bodies as body_rows
from db import body_types as rows
from desktop.core.bodies import Body
from desktop.core.refusals import MissingName, TypeInUse
from desktop.core.texts import Trio
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change


def used_by(office: Office, kind: str) -> list[Body]:
    """The bodies of a type, dissolved ones too, by the names of the newest day."""
    return [body for body in body_rows.all_on(office.db, date.max) if body.kind == kind]


@change("bodies")
def rename(acting: Acting, kind: str, name: Trio) -> None:
    """Call a type otherwise, for every body that has it.

    Raises:
        MissingName: it has no name in either language of papers.
    """
    known(acting, kind)
    if not (name.kk.strip() or name.ru.strip()):
        raise MissingName("body")
    rows.rename(acting.db, kind, name)


@change("bodies")
def remove(acting: Acting, kind: str) -> None:
    """Take a type out.

    Raises:
        TypeInUse: a body has it.
    """
    known(acting, kind)
    for body in used_by(acting.office, kind):
        raise TypeInUse(body.names.short)
    rows.remove(acting.db, kind)


def known(acting: Acting, kind: str) -> Trio:
    """What a type is called, when it is one of the office."""
    names = {each.kind: each.name for each in rows.types(acting.db)}
    return held(names.get(kind), "body_type", 0)
