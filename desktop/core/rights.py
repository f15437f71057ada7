"""Who may do what: the one table. The door of the operations asks it before anything is done.

A name is the module and the function below ``desktop/operations``. What stands in no row may be done by
nobody. Questions that show nothing restricted have no row: whoever can open the office may read it.
"""

from collections.abc import Iterable, Mapping

from desktop.core.access import Role

ADMINISTRATOR: tuple[Role, ...] = ("administrator",)
HEADS: tuple[Role, ...] = ("administrator", "head")
CLERKS: tuple[Role, ...] = ("administrator", "head", "clerk")
EVERYONE: tuple[Role, ...] = ("administrator", "head", "clerk", "reader")


def rows(roles: tuple[Role, ...], module: str, names: str) -> Iterable[tuple[str, tuple[Role, ...]]]:
    """Operations of one module that the same roles may do."""
    return ((f"{module}.{name}", roles) for name in names.split())


RIGHTS: Mapping[str, tuple[Role, ...]] = dict(
    (
        # the office and its rules
        *rows(ADMINISTRATOR, "offices", "found"),
        *rows(HEADS, "offices", "change_settings"),
        *rows(HEADS, "acts", "add_local edit_local remove_local"),
        # people and bodies
        *rows(CLERKS, "people", "add edit remove set_genitive"),
        *rows(CLERKS, "merging", "merge"),
        *rows(CLERKS, "photos", "keep remove"),
        *rows(CLERKS, "ethnicities", "add rename remove"),
        *rows(HEADS, "anonymity", "make_anonymous"),
        *rows(CLERKS, "former", "change_name change_work remove_name remove_work"),
        *rows(CLERKS, "particulars", "reveal state"),
        *rows(CLERKS, "rosters", "import_rows"),
        *rows(CLERKS, "imports", "take_back"),
        *rows(CLERKS, "profiles", "save remove"),
        *rows(CLERKS, "filters", "save remove"),
        *rows(CLERKS, "exporting", "with_restricted"),
        *rows(CLERKS, "bodies", "add describe rename remove_names approve_seats dissolve revive remove"),
        *rows(CLERKS, "body_types", "rename remove"),
        *rows(CLERKS, "invited", "invite mend remove"),
        *rows(CLERKS, "posts", "set_rule"),
        *rows(CLERKS, "mandates", "admit mend_admission end_mandate remove_mandate"),
        *rows(CLERKS, "transfers", "move"),
        *rows(CLERKS, "admission_steps", "set_steps share_steps"),
        *rows(CLERKS, "leaves", "grant mend remove"),
        *rows(CLERKS, "standings", "look_at"),
        *rows(CLERKS, "basis", "add edit remove"),
        *rows(CLERKS, "candidates", "nominate edit remove set_step add_step move_step remove_step"),
        *rows(CLERKS, "candidates", "reject withdraw reopen admit"),
        *rows(CLERKS, "awards", "add edit remove give mend_given remove_given"),
        *rows(CLERKS, "organisations", "add edit remove accredit mend_accreditation remove_accreditation"),
        # meetings
        *rows(CLERKS, "meetings", "plan edit remove"),
        *rows(CLERKS, "guests", "add_guest invite_standing remove_guest"),
        *rows(CLERKS, "agenda", "add_item set_title set_heard set_rapporteur move_item remove_item"),
        *rows(CLERKS, "agenda", "make_current finish_item add_speech set_speech remove_speech"),
        *rows(CLERKS, "provisions", "choose_act"),
        *rows(CLERKS, "opening", "open_meeting close_meeting"),
        *rows(HEADS, "opening", "reopen"),
        *rows(CLERKS, "attendance", "arrive arrive_all leave excuse mark_absent clear_absence"),
        *rows(CLERKS, "attendance", "strike mend_time mend_roll"),
        *rows(CLERKS, "breaks", "take_break end_break confirm_registration"),
        *rows(CLERKS, "motions", "add_motion set_motion remove_motion"),
        *rows(CLERKS, "voting", "open_vote count cast close_vote cancel_vote"),
        *rows(CLERKS, "corrections", "correct"),
        *rows(CLERKS, "decisions", "add set_text set_responsible set_due remove"),
        # safe-keeping
        *rows(EVERYONE, "access", "signed_in change_own_password"),
        *rows(HEADS, "access", "users"),
        *rows(ADMINISTRATOR, "access", "add_user change_role set_full_name reset_password remove_user"),
        *rows(ADMINISTRATOR, "encryption", "first_administrator change_recovery_key renewed"),
        *rows(HEADS, "backups", "set_up"),
        *rows(CLERKS, "backups", "note"),
        *rows(EVERYONE, "checkup", "note"),
        *rows(CLERKS, "undo", "undo"),
        *rows(EVERYONE, "papers", "exported"),
        *rows(HEADS, "journal", "entries look"),
        *rows(ADMINISTRATOR, "journal", "set_retention cut"),
    )
)

EARLIER: Mapping[str, str] = {
    f"bodies.{name}": f"mandates.{name}"
    for name in ["admit", "mend_admission", "end_mandate", "remove_mandate"]
}
"""What operations are called now that have another name in older entries of the journal."""


def now_called(operation: str) -> str:
    """The name that an operation of an older entry has today."""
    return EARLIER.get(operation, operation)


def may(role: Role, operation: str) -> bool:
    """Whether a person in that role may do it."""
    return role in RIGHTS.get(operation, ())
