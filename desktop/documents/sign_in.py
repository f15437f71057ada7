"""Troubles with passwords, keys and users, each as one sentence."""

from desktop.core.refusals import (
    BadSignInName,
    DamagedKeys,
    EncryptedAlready,
    ForeignKeys,
    KeysMissing,
    LastAdministrator,
    NoAccess,
    NotARecoveryKey,
    NotEncrypted,
    OwnAccount,
    PasswordNeeded,
    PasswordUnchanged,
    TemporaryPassword,
    TooManyUsers,
    Trouble,
    UserExists,
    WeakPassword,
    WrongPassword,
)
from desktop.core.texts import Say


def of_keys(trouble: Trouble, say: Say) -> str | None:
    """Signing in, and the key file."""
    match trouble:
        case PasswordNeeded(path):
            return say("Refusals", "The office is encrypted and opens with a password: {path}.").format(
                path=path
            )
        case WrongPassword(0):
            return say(
                "Refusals", "The password is wrong; look at the language of the keyboard and Caps Lock."
            )
        case WrongPassword(wait):
            text = say(
                "Refusals", "The password was wrong several times; the next try is possible in {wait} s."
            )
            return text.format(wait=wait)
        case NotARecoveryKey():
            return say("Refusals", "This is not a recovery key: compare every group with the paper.")
        case NoAccess(name):
            text = say("Refusals", "The office has no such user any more, ask its administrator: {name}.")
            return text.format(name=name)
        case DamagedKeys(path):
            return say("Refusals", "The key file is damaged; take it from a backup: {path}.").format(
                path=path
            )
        case KeysMissing(_, keys):
            text = say(
                "Refusals",
                "The office looks encrypted, but its key file is not beside it; backups have it too: {path}.",
            )
            return text.format(path=keys)
        case ForeignKeys(path):
            text = say(
                "Refusals",
                "The key file belongs to another office; take the right one from a backup: {path}.",
            )
            return text.format(path=path)
    return of_users(trouble, say)


def of_users(trouble: Trouble, say: Say) -> str | None:
    """Users and their passwords."""
    match trouble:
        case WeakPassword(reason, least):
            return weak(reason, say).format(least=least)
        case PasswordUnchanged():
            return say("Refusals", "This is the old password; think of another one.")
        case BadSignInName(text):
            line = say(
                "Refusals", "A sign-in name has letters, figures, full stops and hyphens alone: {text}"
            )
            return line.format(text="".join(each if each.isprintable() else "\ufffd" for each in text[:80]))
        case UserExists(name):
            return say("Refusals", "Another user has this sign-in name: {name}.").format(name=name)
        case TooManyUsers(limit):
            return say("Refusals", "An office has {limit} users at most; remove one first.").format(
                limit=limit
            )
        case LastAdministrator():
            return say("Refusals", "The office needs an administrator; name another one first.")
        case OwnAccount():
            return say("Refusals", "Your own account stays as it is; another administrator can change it.")
        case TemporaryPassword():
            return say(
                "Refusals",
                "Your password is a temporary one; sign in to the window and choose your own first.",
            )
        case NotEncrypted():
            return say("Refusals", "An office without a password has one user; encrypt the office first.")
        case EncryptedAlready():
            return say("Refusals", "The office is encrypted already.")
    return None


def weak(reason: str, say: Say) -> str:
    """What is wrong with a password, and what would be better."""
    match reason:
        case "short":
            return say(
                "Refusals", "The password is too short: {least} characters at least, a few words for one."
            )
        case "long":
            return say("Refusals", "The password is too long; a few words are enough.")
        case "few":
            return say("Refusals", "The password repeats a few characters; take several words instead.")
        case "own":
            return say(
                "Refusals", "The password is little more than a name from this office; take other words."
            )
        case _:
            return say(
                "Refusals", "The password is easily guessed; take several words that do not belong together."
            )
