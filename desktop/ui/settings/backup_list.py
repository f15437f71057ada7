"""The backups in the folder: which there are, how large, and whether they were found good."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.core.backups import DAYS, MONTHS, WEEKS, LastBackup
from desktop.operations.backups import Backup
from desktop.ui.backing_up import moment, size_words
from desktop.ui.columns import Column
from desktop.ui.records import Table
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

MOST_ROWS = 6


class BackupList(Panel):
    """The newest first; those of other offices are counted at the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.last: LastBackup | None = None
        self.table: Table[Backup] = Table(self.columns, path_of, rows="tall", most=MOST_ROWS)
        self.foot = Label("small", "muted")
        self.foot.setContentsMargins(16, 8, 16, 10)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.foot)

    def columns(self) -> tuple[Column[Backup], ...]:
        """When, how large, how good, under which name."""
        return (
            Column(t("Backups", "Made"), when, width=160, bold=True),
            Column(t("Backups", "Size"), size, width=90, right=True, tone="muted"),
            Column(t("Backups", "State"), nothing, width=190, chip=self.chip_of, spoken=self.state_of),
            Column(t("Backups", "File"), name, share=2, tone="muted"),
        )

    def retranslate(self) -> None:
        """Words."""
        self.set_title(t("Backups", "Backups in the folder"))
        self.table.setAccessibleName(t("Backups", "Backups in the folder"))
        self.table.retranslate()

    def show_backups(self, found: Sequence[Backup], last: LastBackup | None) -> None:
        """Show those of this office."""
        self.last = last
        mine = [each for each in found if each.same is not False]
        self.table.show_records(mine)
        self.setVisible(bool(mine))
        others = len(found) - len(mine)
        told = t(
            "Backups",
            "The program thins them by itself: kept are all of the last {days} days, one a week for "
            "{weeks} weeks, one a month for {months} months, one a year.",
        ).format(days=DAYS, weeks=WEEKS, months=MONTHS)
        if others:
            more = t("Backups", "Of other offices, left alone: {count}.").format(count=others)
            told = f"{told}\n{more}"
        self.foot.setText(told)

    def state_of(self, backup: Backup) -> str:
        """How good it is, in words."""
        return self.chip_of(backup).word

    def chip_of(self, backup: Backup) -> Chip:
        """How good it is: each was read back when it was made, and bears its name since."""
        if backup.same is None:
            return Chip("warn", t("Backups", "cannot be read"), "warn")
        if self.last is not None and self.last.path == str(backup.path):
            return Chip("check", t("Backups", "the last good one"), "good")
        return Chip("check", t("Backups", "read back when made"), "muted")


def path_of(backup: Backup) -> str:
    """What tells the rows apart."""
    return str(backup.path)


def when(backup: Backup) -> str:
    """Its moment."""
    return moment(backup.at)


def size(backup: Backup) -> str:
    """Its size."""
    return size_words(backup.size)


def name(backup: Backup) -> str:
    """Its file."""
    return backup.path.name


def nothing(backup: Backup) -> str:
    """The chip says it."""
    return ""
