"""An encrypted office of two users, and a window before it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from db import key_file, keys
from db.files import keys_beside
from desktop.core.passwords import RECOVERY, Protection, Secret
from desktop.operations import access, encryption, offices
from desktop.operations.access import NewUser
from desktop.operations.door import Acting
from desktop.ui.offices import Offices
from desktop.ui.pages.sign_in import SignInPage
from desktop.ui.window import MainWindow
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL
from tests.ui.shared import Desk, means, settle, supplies, type_text

NOON = datetime(2026, 11, 22, 12, 0)
OWN, GIVEN = "кеште домбыра тартамын", "көктемде қайың сөлі"


class Guarded(NamedTuple):
    """An office that tests copy, and its recovery key."""

    path: Path
    recovery: str
    key: bytes


@dataclass
class Entrance:
    """The window, the office, its recovery key."""

    window: MainWindow
    path: Path
    recovery: str

    @property
    def page(self) -> SignInPage:
        """The page that asks who is there."""
        shown = self.window.page()
        assert isinstance(shown, SignInPage)
        return shown

    def type(self, words: str) -> None:
        """Type into what has the focus, and press Enter."""
        focused = self.window.focusWidget()
        assert isinstance(focused, QLineEdit)
        focused.clear()
        type_text(focused, words)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settle()

    def choose(self, name: str) -> None:
        """Say who is there."""
        self.page.who.setCurrentText(name)


def noon() -> datetime:
    """The clock of these tests."""
    return NOON


def guarded(path: Path) -> Guarded:
    """Make the office: its administrator has a password of her own, its clerk one that was given."""
    recovery = encryption.new_recovery_key()
    new = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)
    protection = Protection("aigul", "Сәрсенова Айгүл", OWN, recovery)
    office = offices.create(path, new, supplies(), "", NOON, protection)
    access.add_user(Acting(office, "aigul", NOON), NewUser("dana", "Ли Дана", "clerk", GIVEN))
    key = office.store.key
    assert key is not None
    offices.close(office)
    cheapen(path, key, (Secret(OWN, "aigul"), Secret(GIVEN, "dana"), Secret(recovery, RECOVERY)))
    return Guarded(path, recovery, key)


def cheapen(path: Path, key: bytes, secrets: tuple[Secret, ...]) -> None:
    """Let each of them open the office for the least that Argon2id may cost: tests sign in often."""
    held = keys.read(path)
    assert held is not None
    for secret in secrets:
        slot = keys.wrap(held, key, secret, secret.words == GIVEN, key_file.CHEAPEST)
        held = held._replace(slots=keys.with_slot(held.slots, slot))
    keys.write(path, held)


def copied(made: Guarded, path: Path) -> Guarded:
    """A copy of it, with its keys."""
    copyfile(made.path, path)
    copyfile(keys_beside(made.path), keys_beside(path))
    return made._replace(path=path)


def before(made: Guarded, desk: Desk) -> Entrance:
    """A window before an office."""
    window = desk.window(Offices(means(noon)))
    assert window.offices.open(made.path)
    window.show()
    window.activateWindow()
    settle()
    return Entrance(window, made.path, made.recovery)


def leave(entrance: Entrance) -> None:
    """Close the window."""
    entrance.window.close()
    entrance.window.deleteLater()
    settle()
