"""When backups are made, and where to."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.backups import BackupSettings
from desktop.operations import locks
from desktop.ui.dialogs import choose_folder
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.number import NumberField
from i18n import t

MOST_HOURS, MOST_DAYS = 168, 365


class FolderField(QWidget):
    """A folder that can be typed or chosen; ``taken`` when it is another one."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self.line, self.choose = QLineEdit(), Button("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.choose.clicked.connect(self.ask)
        self.line.editingFinished.connect(self._tell)

    def setAccessibleName(self, name: str) -> None:
        """The line is what has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def folder(self) -> str:
        """What stands in the line, as a whole path."""
        words = self.line.text().strip()
        return str(Path(words).expanduser().absolute()) if words else ""

    def show_folder(self, folder: str) -> None:
        """What holds."""
        self._held = folder
        if not self.line.hasFocus() or self.folder() == folder:
            self.line.setText(folder)

    def ask(self) -> None:
        """Let a folder be chosen."""
        choose_folder(self, t("Backups", "Folder of the backups"), self._held, self.take)

    def take(self, folder: Path) -> None:
        """Take a folder."""
        self.line.setText(str(folder))
        self._tell()

    def _tell(self) -> None:
        if self.folder() != self._held:
            self._held = self.folder()
            self.taken.emit()


class BackupForm(Form):
    """``changed`` carries the settings as soon as they are others."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._held = BackupSettings()
        self.folder = FolderField()
        self.hours, self.days = NumberField(0, MOST_HOURS), NumberField(1, MOST_DAYS)
        self.meeting, self.closing, self.importing = QCheckBox(), QCheckBox(), QCheckBox()
        self.moments = QWidget()
        self.moments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self.moments)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for box in (self.meeting, self.closing, self.importing):
            column.addWidget(box)
            box.toggled.connect(self._tell)
        self.folder_row, self.hours_row = self.add(self.folder), self.add(self.hours)
        self.moments_row, self.days_row = self.add(self.moments), self.add(self.days)
        self.folder.taken.connect(self._tell)
        for spin in (self.hours, self.days):
            spin.valueChanged.connect(self._tell)

    def retranslate(self) -> None:
        """Words."""
        self.folder.choose.set_words(t("Backups", "Choose…"), t("Backups", "Choose the folder"))
        self.hours_row.set_words(
            t("Backups", "While the program runs, every"),
            t("Backups", "Only when something was changed since."),
        )
        self.hours.setSpecialValueText(t("Backups", "not by the clock"))
        self.hours.setSuffix(t("Backups", " h"))
        self.moments_row.set_words(t("Backups", "And each time"))
        self.meeting.setText(t("Backups", "a meeting was closed"))
        self.closing.setText(t("Backups", "the program is closed"))
        self.importing.setText(t("Backups", "a list of people is brought in"))
        self.days_row.set_words(
            t("Backups", "Warn after days"), t("Backups", "When the newest good backup is older than that.")
        )
        self._hint()

    def show_settings(self, held: BackupSettings) -> None:
        """What holds."""
        self._held = held
        for widget in (self.hours, self.days, self.meeting, self.closing, self.importing):
            widget.blockSignals(True)
        self.folder.show_folder(held.folder)
        self.hours.setValue(held.every_hours)
        self.days.setValue(held.warn_after_days)
        self.meeting.setChecked(held.after_meeting)
        self.closing.setChecked(held.at_closing)
        self.importing.setChecked(held.before_import)
        for widget in (self.hours, self.days, self.meeting, self.closing, self.importing):
            widget.blockSignals(False)
        self._hint()

    def allow(self, allowed: bool, why_not: str) -> None:
        """Leave the settings to whoever may change them."""
        for field in (self.folder, self.hours, self.moments, self.days):
            field.setEnabled(allowed)
            field.setToolTip("" if allowed else why_not)

    def _hint(self) -> None:
        hint = t("Backups", "A stick or a disk of another computer. An empty line: no backups.")
        if self._held.folder and locks.on_network(Path(self._held.folder)):
            hint = t("Backups", "A network folder: good for backups, as long as the network is there.")
        self.folder_row.set_words(t("Backups", "Folder or stick"), hint)

    def _tell(self, *_what: object) -> None:
        wanted = BackupSettings(
            self.folder.folder(),
            self.hours.value(),
            self.meeting.isChecked(),
            self.closing.isChecked(),
            self.importing.isChecked(),
            self.days.value(),
        )
        if wanted != self._held:
            self._held = wanted
            self.changed.emit(wanted)
            self._hint()
