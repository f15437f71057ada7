"""Who may do what: every operation, every role, as the one table says."""

import pkgutil
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

import desktop.operations
from desktop.core.access import ROLES, Role
from desktop.core.refusals import NotAllowed
from desktop.core.rights import RIGHTS, may
from desktop.operations.door import Acting, Operation, View
from tests.offices import Clerk


def doors() -> dict[str, Operation[..., Any] | View[..., Any]]:
    """Every operation and every view, by name."""
    found: dict[str, Operation[..., Any] | View[..., Any]] = {}
    for module in pkgutil.iter_modules(desktop.operations.__path__):
        values = vars(import_module(f"desktop.operations.{module.name}")).values()
        found |= {value.name: value for value in values if isinstance(value, Operation | View)}
    return found


def test_the_table_has_each_operation_and_no_other() -> None:
    assert RIGHTS.keys() == doors().keys()


def test_every_role_in_the_table_is_one_and_the_administrator_may_do_all() -> None:
    for operation, roles in RIGHTS.items():
        assert set(roles) <= set(ROLES), operation
        assert "administrator" in roles, operation


@pytest.mark.parametrize("role", ROLES)
def test_an_operation_asks_the_table_before_anything_else(clerk: Clerk, role: Role) -> None:
    """Without its arguments an operation cannot go on: whoever is let in fails by that, not by the door."""
    office = replace(clerk.office, user=clerk.office.user._replace(role=role))
    before = clerk.office.db.conn.total_changes
    for name, door in doors().items():
        asked: Any = office if isinstance(door, View) else Acting(office, "clerk", clerk.now)
        with pytest.raises((NotAllowed, TypeError)) as refused:
            door(asked, nonsense=True)
        assert (refused.type is NotAllowed) == (role not in RIGHTS[name]), name
    assert clerk.office.db.conn.total_changes == before


def test_what_stands_in_no_row_may_be_done_by_nobody() -> None:
    assert not any(may(role, "people.nonsense") for role in ROLES)


def test_a_role_that_is_none_may_do_nothing() -> None:
    assert not any(may("chief", operation) for operation in RIGHTS)  # type: ignore[arg-type]
