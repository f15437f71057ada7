"""Backups in the settings: how they stand, when and where they are made, which there are, the check."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.core.backups import BackupSettings
from desktop.core.refusals import OpenedToRead, Trouble
from desktop.operations import backups, locks
from desktop.ui.backing_up import able, concern_sentence, moment
from desktop.ui.refusals import sentence_of
from desktop.ui.safekeeping import network_words
from desktop.ui.session import Session
from desktop.ui.settings.backup_form import BackupForm
from desktop.ui.settings.backup_list import BackupList
from desktop.ui.settings.health import Health
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.panel import Panel
from i18n import t

WARNINGS = 4


class OfBackups(QWidget):
    """``wanted`` asks the window for a backup now, ``restoring`` for the page that puts one back."""

    wanted = Signal()
    restoring = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state, self.when = Panel(), Panel()
        self.good = Note("check", "good", "body")
        self.warnings = [Note("warn", "warn", "body") for _ in range(WARNINGS)]
        self.make, self.put = Button("primary", "backup"), Button("plain", "undo")
        self.form, self.list, self.health = BackupForm(), BackupList(), Health(session)
        tools = QWidget()
        row = FlowLayout(tools, gap=10)
        row.addWidget(self.make)
        row.addWidget(self.put)
        for widget in (self.good, *self.warnings, tools):
            self.state.column.addWidget(widget)
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.when.column.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.state, self.when, self.list, self.health):
            column.addWidget(part)
        self.make.clicked.connect(self._make)
        self.put.clicked.connect(self.restoring)
        self.form.changed.connect(self._keep)

    def retranslate(self) -> None:
        """Words."""
        self.put.set_words(t("Backups", "Put a backup back…"))
        self.when.set_title(t("Backups", "When and where"))
        self.form.retranslate()
        self.list.retranslate()
        self.health.retranslate()

    def refresh(self) -> None:
        """Read how things stand."""
        session = self._session
        held = session.read(backups.settings)
        self.form.show_settings(held)
        self._show_state(held)
        self._show_list(held)
        self.health.refresh()
        self._allow(held)

    def _show_state(self, held: BackupSettings) -> None:
        session, path = self._session, self._session.office.store.path
        last = session.read(backups.last_good)
        text = t("Backups", "The newest good backup: {moment}. It was read back and lies at {path}")
        self.good.show_note(text.format(moment=moment(last.at), path=last.path) if last else "")
        found = session.read(backups.concerns, session.now())
        told = [concern_sentence(each, held.folder) for each in found]
        if locks.on_network(path):
            heading = t("Backups", "The office lies in a network folder")
            told.append(f"{heading}. {network_words()}")
        for note, sentence in zip(self.warnings, [*told, *[""] * WARNINGS], strict=False):
            note.show_note(sentence)
        self.state.set_title(t("Backups", "Backups of the office"))

    def _show_list(self, held: BackupSettings) -> None:
        try:
            found = backups.backups_in(Path(held.folder), self._session.office) if held.folder else []
        except Trouble:
            found = []
        self.list.show_backups(found, self._session.read(backups.last_good))

    def _allow(self, held: BackupSettings) -> None:
        """What this person can do in this office, with the reason where they cannot."""
        reading = self._session.office.store.read_only
        refused = sentence_of(OpenedToRead()) if reading else t("Backups", "Your role does not allow this.")
        may_set = self._session.may(backups.set_up) and not reading
        self.form.allow(may_set, refused)
        can = able(self._session) if held.folder else may_set
        self.make.setEnabled(can)
        words = t("Backups", "Back up now") if held.folder else t("Backups", "Choose a folder or a stick…")
        self.make.set_words(words, "" if can else refused)
        self.put.setEnabled(may_set)
        self.put.setToolTip("" if may_set else refused)

    def _make(self) -> None:
        """Ask for a backup; before there is a folder, for the folder."""
        if self.form.folder.folder():
            self.wanted.emit()
        else:
            self.form.folder.ask()

    def _keep(self, wanted: BackupSettings) -> None:
        self._session.did(backups.set_up, wanted)
