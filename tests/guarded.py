"""An encrypted office for tests: its administrator, a clerk, and how each of them comes in."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from db import key_file, keys
from db.key_file import Cost
from desktop.core.access import Role
from desktop.core.passwords import RECOVERY, Protection, Secret
from desktop.exchange.acts import bundled
from desktop.exchange.passwords import known
from desktop.operations import access, offices
from desktop.operations.door import Acting, Office, Supplies
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL

AT = datetime(2026, 11, 22, 9, 0)
ADMINISTRATOR, CLERK = "айгүл.қ", "boris"
PASSWORD, OTHER, NEXT = "төрт көк шәйнек", "семь зелёных ложек", "lamp-otter-violin"
PAPER = keys.new_recovery_key()
PROTECTION = Protection("Айгүл.Қ", "Қасымова Айгүл", PASSWORD, PAPER)
SUPPLIES = Supplies(bundled, known)
NEW = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)


def made(path: Path) -> Office:
    """A new encrypted office, its administrator at work in it."""
    return offices.create(path, NEW, SUPPLIES, "someone", AT, PROTECTION)


def plain(path: Path) -> Office:
    """A new office without a password."""
    return offices.create(path, NEW, SUPPLIES, "someone", AT)


def enter(
    path: Path, words: str = PASSWORD, name: str | None = ADMINISTRATOR, to_read: bool = False
) -> Office:
    """Open an office with a secret."""
    return offices.open_office(path, SUPPLIES, "someone", Secret(words, name), to_read)


def enter_by_paper(path: Path, paper: str = PAPER) -> Office:
    """Open an office with its recovery key."""
    return enter(path, paper, RECOVERY)


def acting(office: Office) -> Acting:
    """Whoever signed in acts."""
    return Acting(office, office.user.name, AT)


def add(office: Office, name: str = CLERK, role: Role = "clerk", words: str = OTHER) -> int:
    """Let somebody sign in."""
    return access.add_user(acting(office), access.NewUser(name, f"Full {name}", role, words))


def journal_of(office: Office) -> list[str]:
    """What was done, oldest first."""
    return [name for (name,) in office.db.execute("select operation from journal order by id").fetchall()]


@contextmanager
def cheap_slots() -> Iterator[None]:
    """Slots that open at once, so that most of the time goes to the files."""
    usual, least = keys.USUAL, key_file.CHEAPEST
    keys.USUAL = key_file.CHEAPEST = Cost(8, 1, 1)
    try:
        yield
    finally:
        keys.USUAL, key_file.CHEAPEST = usual, least
