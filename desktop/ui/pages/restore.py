"""Putting a backup back: which one, what is in it, what would be lost, what is kept; then one question."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.core.backups import SUFFIX, Contents, known_by, stem_of
from desktop.core.passwords import Secret
from desktop.core.refusals import NotARecoveryKey, PasswordNeeded, Trouble, WrongPassword
from desktop.documents import backups as words
from desktop.operations.backups import Backup
from desktop.ui.backing_up import moment, size_words
from desktop.ui.dialogs import ask, choose_open
from desktop.ui.languages import figure
from desktop.ui.offices import Offices
from desktop.ui.refusals import sentence_of
from desktop.ui.restoring import Examined, examine, known, put_back
from desktop.ui.session import Session
from desktop.ui.sign_in.backup_secret import BackupSecret
from desktop.ui.welcome.front import Front
from desktop.ui.welcome.papers_step import FileField, folder
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

LISTED = 4
"""Backups that are seen at once; the list scrolls."""


class RestorePage(Front):
    """``place`` is the office that is replaced, None for one that is not on this PC; ``session`` where it is
    open. ``secret`` is what was given to open it.
    """

    def __init__(
        self, opener: Offices, window: "MainWindow", place: Path | None, secret: Secret | None,
        session: Session | None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, parent)
        self._opener, self._window, self._session = opener, window, session
        self._place, self._secret = place, secret
        self._backups: dict[Path, Backup] = {}
        self._chosen: Path | None = None
        self._found: Examined | Trouble | None = None
        self.list, self.none = RowList(), Note("info", "muted", "body")
        self.other = Button("link", "import")
        self.secret = BackupSecret()
        self.inside, self.lost = Panel(), Panel()
        self.contents, self.losses = Label(), Label()
        self.trouble = Note("late", "bad", "body")
        self.form, self.file = Form(150), FileField()
        self.file_row = self.form.add(self.file)
        self.safety = Note("copy", "muted", "body")
        self.put, self.back = Button("primary", "undo"), Button("plain", "left")
        self._build()
        self._listen()
        self.begin()
        self.offer()

    def _build(self) -> None:
        self.list.setProperty("role", "field")
        self.inside.column.addWidget(self.contents)
        self.lost.column.addWidget(self.losses)
        for widget in (
            self.list, self.none, self.other, self.secret, self.trouble, self.inside, self.lost, self.form,
            self.safety,
        ):  # fmt: skip
            align = Qt.AlignmentFlag.AlignLeft if widget is self.other else Qt.AlignmentFlag(0)
            self.body.addWidget(widget, 0, align)
        for button in (self.put, self.back):
            self.add_button(button)
        self.form.setVisible(self._place is None)

    def _listen(self) -> None:
        self.list.chosen.connect(self.choose)
        self.other.clicked.connect(self.ask_file)
        self.secret.taken.connect(self.look)
        self.put.clicked.connect(self.ask_to_put)
        self.back.clicked.connect(self.leave)

    def first(self) -> QWidget:
        """The list; without one the way to a file."""
        return self.list if self._backups else self.other

    def retranslate(self) -> None:
        """Every text."""
        self.title.setText(t("Restore", "Put a backup back"))
        self.line.setText(
            str(self._place)
            if self._place is not None
            else t("Restore", "A backup becomes an office on this computer.")
        )
        self.list.setAccessibleName(t("Restore", "Backups, the newest first"))
        self.other.set_words(t("Restore", "Another file…"), t("Restore", "A backup on a stick or elsewhere"))
        self.none.label.setText(
            t("Restore", "No backups were found where this computer keeps them. Choose the file.")
        )
        self.secret.retranslate()
        self.inside.set_title(t("Restore", "What is in it"))
        self.lost.set_title(t("Restore", "What would be lost"))
        self.file.retranslate()
        self.file_row.set_words(t("Restore", "Where the office goes"))
        self._fit_list()
        self.put.set_words(t("Restore", "Put it back…"))
        self.back.set_words(t("Restore", "Back"), t("Restore", "Back (Esc)"))
        self._show()

    # ------- choosing

    def offer(self) -> None:
        """List what lies in the folder of this office, the newest chosen."""
        held = self._window.preferences
        place = held.backup_folder(self._place) if self._place else None
        found = known(place, self._session)
        stem = self._place.stem if self._place and self._session is None else ""
        self._backups = {each.path: each for each in found if each.office == stem or not stem}
        self._show_rows()
        if self._backups:
            newest = next(iter(self._backups))
            self.list.select(newest)
            self.choose(newest)

    def _show_rows(self) -> None:
        self.list.show_rows([row_of(each) for each in self._backups.values()])
        self._fit_list()
        self.list.setVisible(bool(self._backups))
        self.none.setVisible(not self._backups)

    def _fit_list(self) -> None:
        """As high as its first rows."""
        shown = range(min(LISTED, len(self._backups)))
        self.list.setFixedHeight(sum(map(self.list.sizeHintForRow, shown)) + 4)

    def choose(self, path: Path) -> None:
        """Look at this one."""
        if path != self._chosen:
            self._chosen = path
            self.secret.clear()
            self.look()

    def ask_file(self) -> None:
        """Let any file be chosen."""
        title, kind = t("Restore", "Choose a backup"), t("Restore", "Backups")
        choose_open(self, title, f"{kind} (*{SUFFIX})", self.take_file)

    def take_file(self, path: Path) -> None:
        """Put a file from elsewhere into the list, and choose it."""
        named = known_by(path.name)
        at = named[1] if named else datetime.fromtimestamp(int(path.stat().st_mtime))
        self._backups[path] = Backup(path, named[0] if named else path.stem, at, path.stat().st_size)
        self._show_rows()
        self.list.select(path)
        self.choose(path)
        if self._place is None and not self.file.line.text():
            self.file.show_path(folder() / f"{self._backups[path].office}{SUFFIX}")

    def look(self) -> None:
        """Look into the chosen one, with the secret that was typed or given."""
        if self._chosen is None:
            return
        secret = self.secret.given() or self._secret
        self._found = examine(self._chosen, self._session, secret, self._opener.tries())
        if self._needs_secret():
            self.secret.show_names(self._opener.names_for(self._chosen))
        asked = self.secret.isVisible()
        self._show()
        if isinstance(self._found, Examined) and asked:
            self.put.setFocus()
        if self._needs_secret() and self.secret.given() is not None:
            self.secret.password.setFocus()

    def _needs_secret(self) -> bool:
        return isinstance(self._found, PasswordNeeded | WrongPassword | NotARecoveryKey)

    # ------- what is shown

    def _show(self) -> None:
        found = self._found
        good = isinstance(found, Examined)
        needs = self._needs_secret()
        self.secret.setVisible(needs)
        wrong = isinstance(found, WrongPassword | NotARecoveryKey) and self.secret.given() is not None
        self.secret.set_error(sentence_of(found) if wrong and isinstance(found, Trouble) else "")
        told = sentence_of(found) if isinstance(found, Trouble) and not needs else ""
        self.trouble.show_note(told)
        self.inside.setVisible(good)
        self.lost.setVisible(good and self._place is not None)
        self.safety.setVisible(good)
        self.put.setEnabled(good)
        if isinstance(found, Examined):
            self._show_examined(found)

    def _show_examined(self, found: Examined) -> None:
        self.contents.setText(in_it(found.contents))
        self.losses.setText("\n".join(loss_lines(found, self._session is not None)))
        place = self._target()
        kept = place and f"{stem_of(f'{place.stem}.replaced', self._opener.now())}{SUFFIX}"
        self.safety.label.setText(
            t("Restore", "What is there now is kept beside it: {name}").format(name=kept)
            if self._place is not None
            else t("Restore", "The backup itself stays where it is. Nothing is written over.")
        )

    # ------- what is done

    def _target(self) -> Path | None:
        return self._place or self.file.path()

    def ask_to_put(self) -> None:
        """Ask once."""
        found, place = self._found, self._target()
        if not isinstance(found, Examined):
            return
        if place is None or (self._place is None and place.exists()):
            self.file_row.set_error(
                t("Restore", "Choose a name that no file has yet: an office is not written over here.")
            )
            self.file.line.setFocus()
            return
        self.file_row.set_error("")
        backup = self._backups[found.path]
        ask(
            self,
            t("Restore", "Put back the backup of {moment}?").format(moment=moment(backup.at)),
            t("Restore", "The office will be as it was then. Passwords, too, are those of that day.")
            if found.key is not None
            else t("Restore", "The office will be as it was then."),
            t("Restore", "Put it back"),
            self.do,
        )

    def do(self) -> None:
        """Put it back."""
        place = self._target()
        if isinstance(self._found, Examined) and place is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            put_back(self._window, self._found, place, self._backups[self._found.path].at)

    def leave(self) -> None:
        """Go where one came from."""
        if self._window.session() is not None:
            self._window.go("settings", "backups")
            self.deleteLater()
        elif self._place is None or not self._opener.open(self._place):
            self._window.show_first_run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def in_it(found: Contents) -> str:
    """What is in an office file, as a sentence begins."""
    told = words.contents(found, t)
    return told[:1].upper() + told[1:]


def row_of(backup: Backup) -> Row:
    """A backup in the list."""
    return Row(backup.path, moment(backup.at), backup.path.name, mark="backup", aside=size_words(backup.size))


def loss_lines(found: Examined, is_open: bool) -> list[str]:
    """What would be lost, a line each."""
    if found.lost is not None:
        text = t("Restore", "Entries of the journal since then: {count}.")
        entries = text.format(count=figure(found.lost.entries))
        return [*words.loss(found.lost, t), *([entries] if found.lost.tables else [])]
    if is_open:
        return [t("Restore", "It cannot be compared with the office: that has another key since.")]
    return [t("Restore", "The office cannot be read, so this is not known. Look at the date of the backup.")]
