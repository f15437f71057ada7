"""Who is invited to a meeting: listed on paper, never counted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Guest
from desktop.core.people import Person
from desktop.core.positions import position, printed_name
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.person_field import Find, find_in_pair
from i18n import t


class Guests(Panel):
    """``added`` when someone is to be invited, ``removed`` carries the number of a guest.

    ``called`` wants those experts and observers of the body invited who are not on the list.
    """

    added = Signal()
    called = Signal()
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add = Button("link", "plus")
        self.add.clicked.connect(self.added)
        self.list = QVBoxLayout()
        self.list.setSpacing(4)
        self.column.addLayout(self.list)
        self.column.addWidget(self.add)
        self.call = Button("link", "people")
        self.call.clicked.connect(self.called)
        self.column.addWidget(self.call)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Words of the panel."""
        self.set_title(t("Plan", "Invited"), t("Plan", "not counted in the quorum"))
        self.add.set_words(t("Plan", "Invite someone"), t("Plan", "Invite someone (Ctrl+G)"))

    def show_lacking(self, count: int) -> None:
        """Offer to invite so many experts and observers of the body who are not on the list."""
        words = t("Plan", "Invite experts and observers: {count}").format(count=count)
        self.call.set_words(words, t("Plan", "Those of the body who are not on the list yet"))
        self.call.setVisible(count > 0)

    def show_guests(self, guests: Sequence[Guest]) -> None:
        """Show who is invited."""
        while self.list.count():
            held = self.list.takeAt(0)
            old = held.widget() if held else None
            if old:
                old.hide()
                old.deleteLater()
        for guest in guests:
            row = GuestRow(guest)
            row.removed.connect(self.removed)
            self.list.addWidget(row)


class GuestRow(QWidget):
    """One guest."""

    removed = Signal(int)

    def __init__(self, guest: Guest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guest = guest
        speaks = language()
        name, post = Label("body"), Label("small", "muted")
        name.setText(guest.name.shown(speaks))
        post.show_text(guest.post.shown(speaks))
        remove = Button("icon", "cross")
        remove.set_words(t("Plan", "Remove from the invited: {name}").format(name=guest.name.shown(speaks)))
        remove.clicked.connect(self._tell)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(post)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(remove)

    def _tell(self) -> None:
        self.removed.emit(self.guest.id)


class Invitation(Sheet):
    """Name and post of a guest; ``wanted`` carries both in both languages."""

    wanted = Signal(object, object)

    def __init__(self, find: Find, parent: QWidget) -> None:
        super().__init__(parent, 640)
        self.set_words(
            t("Plan", "Invite someone"),
            t("Plan", "Someone of the roster is found by a few letters; anyone else is typed in."),
            t("Plan", "Invite"),
        )
        self.name = PairEditor(lines=0)
        self.post = PairEditor(lines=0, headed=False)
        self.name.set_words(t("Plan", "Name"))
        self.post.set_words(t("Plan", "Post"))
        find_in_pair(self.name, find, self._take)
        for title, editor in ((t("Plan", "Name"), self.name), (t("Plan", "Post"), self.post)):
            label = Label("strong")
            label.setText(title)
            self.body.addWidget(label)
            self.body.addWidget(editor)
        self.taken.connect(self._want)

    def _take(self, person: Person) -> None:
        self.name.show_value(printed_name(person))
        self.post.show_value(position(person.post, person.organisation))

    def _want(self) -> None:
        self.wanted.emit(self.name.value(), self.post.value())
