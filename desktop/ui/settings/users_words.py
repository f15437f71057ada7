"""Users in words: roles and what they may do, kinds of passwords, the columns of the list."""

from collections.abc import Mapping

from desktop.core.access import Role, User
from desktop.operations.access import Access
from desktop.ui.records import Column
from i18n import t


def role_words() -> Mapping[Role, str]:
    """What each role is called."""
    return {
        "administrator": t("Users", "administrator"),
        "head": t("Users", "head of the secretariat"),
        "clerk": t("Users", "clerk"),
        "reader": t("Users", "reader"),
    }


def role_sentences() -> Mapping[Role, str]:
    """What each role may do."""
    return {
        "administrator": t("Users", "Everything, users, passwords and keys too."),
        "head": t("Users", "Everything but users and keys: settings, own acts, reopening, the journal."),
        "clerk": t("Users", "People, bodies, meetings, votes and minutes; no settings and no journal."),
        "reader": t("Users", "Looks at records, saves and prints papers; changes nothing."),
    }


def named(user: User) -> str:
    """The full name with the sign-in name, for a question."""
    return f"{user.full_name} ({user.name})" if user.full_name else user.name


def columns() -> tuple[Column[Access], ...]:
    """The columns of the list."""
    return (
        Column(t("Users", "Sign-in name"), name_word, width=124, bold=True),
        Column(t("Users", "Full name"), full_name_word, share=5),
        Column(t("Users", "Role"), role_word, share=4),
        Column(t("Users", "Password"), password_word, width=96, tone=password_tone),
        Column(t("Users", "Last sign-in"), last_word, width=126, right=True, tone="muted"),
    )


def user_id(access: Access) -> int:
    """What tells them apart."""
    return access.user.id


def name_word(access: Access) -> str:
    """What they type."""
    return access.user.name


def full_name_word(access: Access) -> str:
    """As the journal shows it."""
    return access.user.full_name


def role_word(access: Access) -> str:
    """The role."""
    return role_words()[access.user.role]


def password_word(access: Access) -> str:
    """Whose choice the password is."""
    return {
        "own": t("Users", "own"),
        "temporary": t("Users", "temporary"),
        "none": t("Users", "none"),
    }[access.password]


def password_tone(access: Access) -> str:
    """One that is missing needs a step."""
    return "warn" if access.password == "none" else "text"


def last_word(access: Access) -> str:
    """When they came last."""
    last = access.user.last_sign_in
    return f"{last:%d.%m.%Y %H:%M}" if last else t("Users", "never")
