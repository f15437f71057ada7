"""An office that does not open: what happened, what was kept, what can be done about it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.core.passwords import Secret
from desktop.core.refusals import (
    DamagedKeys,
    DamagedOffice,
    ForeignKeys,
    KeysMissing,
    NewerOffice,
    OfficeInUse,
    Trouble,
)
from desktop.operations import locks, offices, salvaging
from desktop.operations.backups import Backup
from desktop.ui.backing_up import moment
from desktop.ui.dialogs import ask
from desktop.ui.offices import Offices
from desktop.ui.pages.salvaged import SalvagedPage
from desktop.ui.refusals import sentence_of
from desktop.ui.restoring import newest_good
from desktop.ui.waiting import Stopped, Waiting
from desktop.ui.welcome.front import Front
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Note
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class TroublePage(Front):
    """``secret`` is what was given to open the office, where it was asked for."""

    def __init__(
        self, opener: Offices, window: "MainWindow", path: Path, trouble: Trouble, secret: Secret | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, parent)
        self._opener, self._window, self.path = opener, window, path
        self.trouble, self._secret = trouble, secret
        self._backup: Backup | None = None
        self.what, self.kept, self.newest = (
            Note("late", "bad", "body"),
            Label(),
            Note("backup", "muted", "body"),
        )
        self.restore, self.salvage = Button("plain", "undo"), Button("plain", "copy")
        self.reading, self.again = Button("plain", "eye"), Button("plain")
        self.breaking, self.other = Button("plain", "key"), Button("link", "left")
        for widget in (self.what, self.kept, self.newest):
            self.body.addWidget(widget)
        self._find_backup()
        for button in self.buttons():
            self.add_button(button)
        self._listen()
        self._look()
        self.begin()

    def buttons(self) -> tuple[Button, ...]:
        """What can be done, the likeliest first: without a good backup putting one back is not."""
        rest = (self.salvage, self.again, self.reading, self.breaking)
        if self._backup is None:
            return (*rest, self.restore, self.other)
        return (self.restore, *rest, self.other)

    def _listen(self) -> None:
        self.restore.clicked.connect(self.show_restore)
        self.salvage.clicked.connect(self.ask_to_salvage)
        self.reading.clicked.connect(self.read)
        self.again.clicked.connect(self.try_again)
        self.breaking.clicked.connect(self.ask_to_break)
        self.other.clicked.connect(self._window.show_first_run)

    def _is_broken(self) -> bool:
        """Whether a backup could help."""
        return not isinstance(self.trouble, OfficeInUse | NewerOffice)

    def _find_backup(self) -> None:
        if self._is_broken():
            folder = self._window.preferences.backup_folder(self.path)
            self._backup = newest_good(folder, self.path, self._secret, self._opener.tries())

    def _look(self) -> None:
        """What this trouble leaves to be done."""
        damaged, in_use = isinstance(self.trouble, DamagedOffice), isinstance(self.trouble, OfficeInUse)
        kept = self._is_broken()
        self.restore.setVisible(kept)
        self.salvage.setVisible(damaged)
        self.again.setVisible(in_use or kept)
        self.reading.setVisible(in_use)
        self.breaking.setVisible(in_use and locks.doubtful(self.path))
        first = next(button for button in self.buttons() if not button.isHidden())
        first.set_kind("primary")

    def first(self) -> QWidget:
        """The likeliest of what can be done."""
        return next(button for button in self.buttons() if button.isVisible())

    def retranslate(self) -> None:
        """Every text."""
        self.title.setText(self._title())
        self.line.setText(str(self.path))
        self.what.show_note(self._what())
        self.kept.show_text(self._kept())
        self.newest.show_note(self._newest())
        self.restore.set_words(t("Trouble", "Put a backup back…"))
        self.salvage.set_words(
            t("Trouble", "Salvage what can be read…"),
            t("Trouble", "Into a new office beside this one, which stays as it is"),
        )
        self.reading.set_words(t("Trouble", "Open for reading only"))
        self.again.set_words(t("Trouble", "Try again"))
        self.breaking.set_words(t("Trouble", "Break the lock…"))
        self.other.set_words(t("Trouble", "Another office"))

    def _title(self) -> str:
        match self.trouble:
            case DamagedOffice():
                return t("Trouble", "The office is damaged")
            case OfficeInUse():
                return t("Trouble", "The office is open elsewhere")
            case NewerOffice():
                return t("Trouble", "The office is of a newer program")
        return t("Trouble", "The office cannot be opened")

    def _what(self) -> str:
        """What happened, without what title and path say already."""
        match self.trouble:
            case DamagedOffice():
                return t(
                    "Trouble",
                    "What is in the file is not what was written: a disk that fails, a copy that broke off, "
                    "another program.",
                )
            case NewerOffice():
                return t("Trouble", "This version of the program cannot read it.")
            case OfficeInUse(_, who, computer, since) if since is not None:
                held = t("Trouble", "Opened by {who} on the computer {computer}: {moment}.")
                return held.format(who=who, computer=computer, moment=moment(since))
            case KeysMissing(_, keys):
                text = t("Trouble", "The office is encrypted, and its key file is not beside it: {keys}")
                return text.format(keys=Path(keys).name)
            case DamagedKeys(keys):
                text = t("Trouble", "The key file beside the office is damaged: {keys}")
                return text.format(keys=Path(keys).name)
            case ForeignKeys(keys):
                text = t("Trouble", "The key file beside the office belongs to another office: {keys}")
                return text.format(keys=Path(keys).name)
        return sentence_of(self.trouble)

    def _kept(self) -> str:
        match self.trouble:
            case DamagedOffice():
                return t(
                    "Trouble",
                    "Put the newest backup back; or let the program read what is still whole. The damaged "
                    "file is kept in either case.",
                )
            case OfficeInUse():
                return t(
                    "Trouble",
                    "Two programs must not write into one office. Close it there and try again; or look at "
                    "it without changing anything.",
                )
            case NewerOffice():
                return t(
                    "Trouble",
                    "It was opened with a newer version, which keeps more than this one knows. Nothing was "
                    "changed. Install the newer version on this computer, too.",
                )
            case KeysMissing():
                return t(
                    "Trouble",
                    "No password opens the office without this file. Bring it back beside the office, as it "
                    "was before somebody moved or copied the office alone, and try again; or put a backup "
                    "back: each has a key file of its own. Nothing was changed.",
                )
            case DamagedKeys():
                return t(
                    "Trouble",
                    "No password opens the office with it. Put the newest backup back: each has a key file "
                    "of its own. What is there now is kept beside it.",
                )
            case ForeignKeys():
                return t(
                    "Trouble",
                    "No password opens the office with it. Bring the right key file from where the office "
                    "was before, and try again; or put a backup back: each has a key file of its own. "
                    "Nothing was changed.",
                )
        return t("Trouble", "Nothing was changed.")

    def _newest(self) -> str:
        if self.restore.isHidden():
            return ""
        if self._backup is None:
            return t(
                "Trouble", "No good backup was found where this computer keeps them; look at your stick."
            )
        text = t("Trouble", "The newest good backup: {moment}, {path}")
        return text.format(moment=moment(self._backup.at), path=self._backup.path)

    # ------- what is done

    def show_restore(self) -> None:
        """Lead to the page that puts a backup back."""
        self._window.show_restore(self.path, self._secret)

    def try_again(self) -> None:
        """Whoever held it may be gone."""
        if self._secret is None:
            self._opener.open(self.path)
            return
        session = self._opener.sign_in(self.path, self._secret)
        if isinstance(session, Trouble):
            self._window.show_sign_in(self.path)
        else:
            self._opener.show(session)

    def read(self) -> None:
        """Open it to be read."""
        if self._secret is None:
            self._opener.open_to_read(self.path)
            return
        session = self._opener.sign_in(self.path, self._secret, to_read=True)
        if isinstance(session, Trouble):
            self._window.show_trouble(session)
        else:
            self._opener.show(session)

    def ask_to_break(self) -> None:
        """Ask once, with what follows."""
        ask(
            self,
            t("Trouble", "Break the lock of the office?"),
            t(
                "Trouble",
                "Only when the program there was closed or its computer is off. If somebody still works "
                "there, what they record from now on is lost.",
            ),
            t("Trouble", "Break the lock"),
            self.break_lock,
        )

    def break_lock(self) -> None:
        """Take it, and open the office."""
        try:
            locks.break_lock(self.path)
        except Trouble as trouble:
            self._window.show_trouble(trouble)
            return
        self.try_again()

    def ask_to_salvage(self) -> None:
        """Say what will be done."""
        ask(
            self,
            t("Trouble", "Read what is still whole into a new office?"),
            t(
                "Trouble",
                "The damaged file stays as it is. Afterwards you see what could not be read. A good backup "
                "holds more than salvage brings.",
            ),
            t("Trouble", "Salvage"),
            self.do_salvage,
            final=False,
        )

    def do_salvage(self) -> None:
        """Make the new office, and show what came out."""
        place = salvaging.place_for(self.path)
        try:
            key = offices.key_of(self.path, self._secret, self._opener.tries())
            title, stop = t("Trouble", "The damaged office is being read"), t("Trouble", "Stop")
            with Waiting(self._window, title, stop, at_once=True) as waiting:
                found = salvaging.salvage(self.path, place, key, waiting.progress)
        except Stopped:
            return
        except Trouble as trouble:
            self._window.show_trouble(trouble)
            return
        self._window.show_alone(SalvagedPage, self.path, place, found, key)
