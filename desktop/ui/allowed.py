"""What may not be done is off in the window, with the reason: one table for all pages.

A role does not allow it, or the office was opened for reading only.

Operations ask ``core/rights.py`` themselves; this spares people what would be refused.
"""

from collections.abc import Iterator
from functools import reduce
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from desktop.core.access import Role
from desktop.core.rights import may
from desktop.ui.actions import Actions
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import StepRow
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.search import SearchLine
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.page import Page

CONTROLS: dict[str, dict[str, str]] = {
    "meetings": {
        "meetings.plan": "new actions_:plan",
        "journal.entries": "journal",
    },
    "people": {
        "people.add": "add actions_here:add",
        "rosters.import_rows": "bring actions_here:import",
        "people.edit": "card.fields actions_here:edit",
        "people.set_genitive": "card.parts.names",
        "photos.keep": "card.parts.photo",
        "ethnicities.add": "card.particulars.edit_list",
        "merging.merge": "card.parts.doubles card.parts.record.merge actions_here:merge",
        "anonymity.make_anonymous": "card.parts.record.forget",
        "former.change_name": "card.parts.names.new_name actions_here:new_name",
        "former.change_work": "card.parts.names.new_work actions_here:new_work",
        "people.remove": "card.remove actions_here:remove",
        "mandates.admit": "card.memberships.add actions_here:seat",
        "mandates.end_mandate": "card.memberships.end",
        "mandates.remove_mandate": "card.memberships.remove",
        "journal.entries": "card.journal",
        "awards.give": "card.parts.awards.add",
        "candidates.nominate": "card.parts.candidatures.add",
    },
    "import": {
        "rosters.import_rows": "bring actions_here:import table.add table.same table.skip table.again",
        "profiles.save": "choices.profile.keep",
        "profiles.remove": "choices.profile.let_go",
        "imports.take_back": "choices.earlier actions_here:earlier",
    },
    "candidates": {
        "candidates.nominate": "add card.deciding.another actions_here:add",
        "candidates.edit": "card.mending.edit actions_here:edit",
        "candidates.remove": "card.mending.remove actions_here:remove",
        "candidates.admit": "card.deciding.admit actions_here:admit",
        "candidates.reject": "card.deciding.reject actions_here:reject",
        "candidates.withdraw": "card.deciding.withdraw",
        "candidates.reopen": "card.deciding.reopen",
        "candidates.set_step": "card.steps",
    },
    "awards": {
        "awards.add": "add actions_here:add",
        "awards.edit": "card.edit actions_here:edit",
        "awards.remove": "card.remove actions_here:remove",
        "awards.give": "card.give actions_here:give",
        "awards.mend_given": "card.mend",
        "awards.remove_given": "card.take actions_here:take",
    },
    "organisations": {
        "organisations.add": "add actions_here:add",
        "organisations.edit": "card.edit actions_here:edit",
        "organisations.remove": "card.remove actions_here:remove",
        "organisations.accredit": "card.accreditations.add actions_here:accredit",
        "organisations.mend_accreditation": "card.accreditations.edit",
        "organisations.remove_accreditation": "card.accreditations.remove",
    },
    "bodies": {
        "bodies.add": "add actions_here:add",
        "mandates.admit": "admit actions_here:admit",
        "bodies.rename": "composition.rename actions_here:names profile.names.add profile.names.mend",
        "bodies.remove_names": "profile.names.remove",
        "bodies.describe": "profile.change actions_here:facts",
        "bodies.dissolve": "profile.close_body",
        "bodies.remove": "profile.remove",
        "bodies.approve_seats": "composition.seats actions_here:seats",
        "posts.set_rule": "profile.posts.rule",
        "body_types.remove": "types actions_here:types",
        "invited.invite": "profile.invited.add",
        "invited.mend": "profile.invited.mend",
        "invited.remove": "profile.invited.remove",
        "mandates.mend_admission": "composition.admission actions_here:admission",
        "mandates.end_mandate": "composition.end actions_here:end",
        "mandates.remove_mandate": "composition.remove actions_here:remove",
        "transfers.move": "composition.transfer actions_here:move",
    },
    "mandate": {
        "mandates.mend_admission": "change actions_here:change",
        "mandates.end_mandate": "end actions_here:end",
        "mandates.remove_mandate": "remove actions_here:remove",
        "transfers.move": "transfer actions_here:move",
        "standings.look_at": "looked",
        "admission_steps.set_steps": "steps actions_here:step",
        "leaves.grant": "leaves actions_here:leave",
        "basis.add": "papers actions_here:paper",
    },
    "basis": {
        "basis.add": "add actions_here:add",
        "basis.edit": "edit actions_here:edit",
        "basis.remove": "remove actions_here:remove",
    },
    "settings": {
        "offices.change_settings": (
            "office.name office.city office.place office.verb office.list_over office.soon"
        ),
        "acts.add_local": "acts.add actions_here:act",
        "acts.edit_local": "acts.edit",
        "acts.remove_local": "acts.remove",
        "journal.set_retention": "journal.keeping",
        "undo.undo": "bin.put_back",
        "access.change_own_password": "users.password",
        "access.add_user": "users.add users.edit users.reset users.remove",
        "encryption.first_administrator": "users.protect",
        "encryption.change_recovery_key": "users.recovery users.rotate",
    },
    "plan": {
        "meetings.edit": "facts",
        "meetings.remove": "drop",
        "agenda.add_item": "agenda actions_:item",
        "guests.add_guest": "guests actions_:guest",
    },
    "live": {
        "opening.open_meeting": "head.opening actions_:state",
        "opening.close_meeting": "head.closing",
        "opening.reopen": "head.reopening",
        "agenda.add_item": "agenda.add actions_:item",
        "agenda.make_current": "actions_:next actions_:previous",
        "motions.add_motion": "middle.item actions_:motion",
        "voting.open_vote": "middle.hands middle.names side.hall.vote actions_:vote",
        "breaks.take_break": "middle.lost middle.pause middle.confirm actions_:break",
        "decisions.add": "actions_:decision",
        "attendance.arrive": "middle.door side.door side.hall.members actions_:hall",
        "attendance.strike": "side.hall.log",
        "attendance.mend_roll": "side.hall.roll",
        "provisions.choose_act": "side.hall.acts",
    },
}
"""By page: each operation, and the places that lead to it; ``actions:key`` is an action of its own."""

VIEWS = frozenset(("journal.entries",))
"""What changes nothing."""
CHOICES = (QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton)


def forbid(page: "Page", key: str, role: Role, reading: bool) -> None:
    """Switch off what the role may not do on that page, or what nobody may who is ``reading`` only."""
    for place, why in forbidden(key, role, reading):
        path, _, action = place.partition(":")
        first, *rest = path.split(".")
        if not page.has(first):
            continue
        thing: Any = reduce(getattr, rest, getattr(page, first))
        if isinstance(thing, Actions):
            thing.forbid(action, why)
        else:
            close(thing, why)
    for row in page.findChildren(StepRow):
        why = reason(row.needs, role, reading) if row.needs else ""
        if why:
            row.button.forbid(why)


def forbidden(key: str, role: Role, reading: bool) -> Iterator[tuple[str, str]]:
    """The places on a page that lead to what may not be done, and why it may not."""
    for operation, places in CONTROLS.get(key, {}).items():
        why = reason(operation, role, reading)
        for place in places.split() if why else ():
            yield place, why


def reason(operation: str, role: Role, reading: bool) -> str:
    """Why an operation may not be done, "" where it may."""
    if reading and operation not in VIEWS:
        return t("Rights", "The office is open for reading only.")
    return "" if may(role, operation) else t("Rights", "Your role does not allow this.")


def close(widget: QWidget, why: str) -> None:
    """Let nothing be changed in a widget and in those it holds; text can still be read and copied."""
    for part in (widget, *widget.findChildren(QWidget)):
        match part:
            case Button():
                part.forbid(why)
            case SearchLine():
                continue
            case QLineEdit() | QTextEdit():
                part.setReadOnly(True)
            case _ if isinstance(part, CHOICES):
                part.setEnabled(False)
            case _:
                continue
        part.setToolTip(tip(why))
