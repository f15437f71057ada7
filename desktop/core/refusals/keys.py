"""Passwords, keys, and those who sign in."""

from desktop.core.refusals.trouble import Fault, Refusal


class PasswordNeeded(Refusal):
    """The office is encrypted; it opens with a password."""

    path: str


class WrongPassword(Refusal):
    """The password opens nothing; ``wait`` is how many seconds no other one is tried, 0 mostly."""

    wait: int


class NotARecoveryKey(Refusal):
    """What was typed is no recovery key: a group is missing or mistyped."""


class NoAccess(Refusal):
    """The password is right, but the office does not know the person any more."""

    name: str


class WeakPassword(Refusal):
    """A password that is guessed too easily; ``reason`` is as in ``core/passwords.py``."""

    reason: str
    least: int


class PasswordUnchanged(Refusal):
    """The new password is the old one."""


class BadSignInName(Refusal):
    """What cannot be a sign-in name."""

    text: str


class UserExists(Refusal):
    """Another person signs in by that name."""

    name: str


class TooManyUsers(Refusal):
    """The key file has room for so many."""

    limit: int


class LastAdministrator(Refusal):
    """The office would be left without an administrator."""


class OwnAccount(Refusal):
    """Nobody removes themselves or takes their own rights away: another administrator does."""


class TemporaryPassword(Refusal):
    """The password was given by another; it is changed in the window before anything is done."""


class NotEncrypted(Refusal):
    """There is only one person in an office without a password; it is encrypted first."""


class EncryptedAlready(Refusal):
    """The office has passwords."""


class DamagedKeys(Fault):
    """The key file beside the office cannot be read; ``path`` is its own."""

    path: str


class KeysMissing(Fault):
    """The office looks encrypted, and no key file lies beside it; ``keys`` is where it belongs."""

    path: str
    keys: str


class ForeignKeys(Fault):
    """The key file beside the office belongs to another one; ``path`` is that of the key file."""

    path: str
