"""The recovery key and passwords as they are shown once, with their papers."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.access import User
from desktop.core.texts import Text
from desktop.ui.sign_in.secret_paper import SecretPaper, Shown
from desktop.ui.widgets.labels import Label
from i18n import phrases, t

GROUPS_IN_LINE = 4
"""Of a recovery key; it has eight."""


class Place(NamedTuple):
    """Of which office a secret is: its name, its file without the folder, the day."""

    office: Text
    file: str
    day: date


class Given(NamedTuple):
    """A password that a user was given."""

    user: User
    password: str

    def __repr__(self) -> str:
        """Nothing of the password."""
        return f"Given({self.user.name!r})"

    def named(self) -> str:
        """For whom it is."""
        return f"{self.user.full_name} ({self.user.name})" if self.user.full_name else self.user.name


class Paper(NamedTuple):
    """Secrets that belong on paper together; a recovery key, passwords, or both."""

    place: Place
    recovery: str = ""
    passwords: tuple[Given, ...] = ()

    def __repr__(self) -> str:
        """Nothing of the secrets."""
        return f"Paper({self.place!r})"

    def shown(self) -> Iterator[Shown]:
        """As the window shows them."""
        if self.recovery:
            title = t("Secret", "Recovery key") if self.passwords else ""
            yield Shown(title, tuple(key_lines(self.recovery)))
        for each in self.passwords:
            yield Shown(each.named(), (each.password,))

    def content(self) -> bytes:
        """The bytes of the sheets: the key first, then one for each user."""
        from desktop.documents.recovery import Sheet, Slip, sheets

        slips = [Slip(each.user.name, each.user.full_name, each.password) for each in self.passwords]
        return sheets(Sheet(*self.place), self.recovery, slips, phrases)

    def file_name(self) -> str:
        """What the file is called where it is saved."""
        word = t("Secret", "Recovery key") if self.recovery else t("Secret", "Temporary password")
        return f"{word} {self.place.day.isoformat()}.pdf"


def key_lines(key: str) -> Iterator[str]:
    """Four groups in a line."""
    groups = key.split("-")
    for start in range(0, len(groups), GROUPS_IN_LINE):
        yield " ".join(groups[start : start + GROUPS_IN_LINE])


class RecoveryStep(QWidget):
    """What the recovery key is for, the key, and what prints it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self.about, self.paper = Label("body"), SecretPaper()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.about)
        column.addWidget(self.paper)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.about.setText(
            t(
                "Secret",
                "The recovery key opens the office when nobody has a password any more. It is shown only "
                "now: print it or write it down, and keep it in a safe, not on this computer.",
            )
        )
        self.paper.retranslate()
        if self._paper is not None:
            self.show_paper(self._paper)

    def show_paper(self, paper: Paper) -> None:
        """Show the key."""
        self._paper = paper
        self.paper.show_secrets(tuple(paper.shown()), paper.content, paper.file_name())
