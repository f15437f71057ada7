"""The profile by which a list is read: chosen, kept under a name, let go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.profiles import NAME_LIMIT, Profile
from desktop.ui.dialogs import Sheet
from desktop.ui.people.titled import Titled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from i18n import t


class ProfileChoice(QWidget):
    """``chosen`` comes when another one is taken; ``keeping`` and ``letting_go`` when a button is pressed."""

    chosen = Signal()
    keeping = Signal()
    letting_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles: list[Profile] = []
        self.titled = Titled()
        self.keep, self.let_go = Button("link", "plus"), Button("link", "cross")
        verbs = QWidget()
        row = FlowLayout(verbs, gap=12)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.keep)
        row.addWidget(self.let_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.titled)
        column.addWidget(verbs)
        self.titled.box.activated.connect(self._tell)
        self.keep.clicked.connect(self.keeping)
        self.let_go.clicked.connect(self.letting_go)

    def retranslate(self) -> None:
        """Fixed words."""
        self.titled.set_words(
            t("Import", "Profile"), t("Import", "Which column is what, kept for lists of this kind.")
        )
        self.keep.set_words(
            t("Import", "Keep as a profile…"), t("Import", "Keeps these columns under a name")
        )
        self.let_go.set_words(t("Import", "Remove the profile"))

    def show_profiles(self, profiles: Sequence[Profile], current: int) -> None:
        """Offer the profiles that there are; 0 stands for the headings."""
        self._profiles = list(profiles)
        words = {"0": t("Import", "By the headings")}
        self.titled.offer(words | {str(each.id): each.name for each in profiles}, str(current))
        self.let_go.setVisible(self.current() is not None)

    def current(self) -> Profile | None:
        """The profile that is chosen; None for the headings."""
        chosen = self.titled.chosen()
        return next((each for each in self._profiles if str(each.id) == chosen), None)

    def _tell(self) -> None:
        self.let_go.setVisible(self.current() is not None)
        self.chosen.emit()


class ProfileName(Sheet):
    """Asks under which name a profile is kept; one of the same name is written over."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, 480)
        self.line, form = QLineEdit(name), Form()
        self.line.setMaxLength(NAME_LIMIT)
        row = form.add(self.line)
        self.body.addWidget(form)
        self.set_words(
            t("Import", "Keep the columns as a profile"),
            t("Import", "A list with the same headings is then read the same way by itself."),
            t("Import", "Keep"),
        )
        row.set_words(t("Import", "Name of the profile"), t("Import", "A profile of this name is replaced."))
