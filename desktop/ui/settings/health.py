"""The full check of the office, and what it found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.core.checkup import Finding
from desktop.core.refusals import Trouble
from desktop.documents import findings as words
from desktop.operations import checkup
from desktop.ui.backing_up import moment
from desktop.ui.languages import figure
from desktop.ui.session import Session
from desktop.ui.waiting import Stopped, Waiting
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

MOST = 40
"""Findings that are listed; whoever has more needs a backup, not a list."""


class Health(Panel):
    """By itself the check runs once a month; here when somebody wants to know."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._found: Sequence[Finding] | None = None
        self.last, self.result, self.findings = Label("body", "muted"), Note("check", "good", "body"), Label()
        self.check = Button("plain", "check")
        for widget in (self.last, self.result, self.findings):
            self.column.addWidget(widget)
        self.column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.check.clicked.connect(self.run)

    def retranslate(self) -> None:
        """Words."""
        self.set_title(t("Backups", "Is the office whole?"))
        self.check.set_words(
            t("Backups", "Check the office"),
            t("Backups", "Pages, references, search, votes and journal; nothing is changed"),
        )
        self._show()

    def refresh(self) -> None:
        """When it was checked last."""
        self._show()

    def run(self) -> None:
        """Check everything, and say what was found."""
        flush_typing()
        title, stop = t("Backups", "The office is being checked"), t("Backups", "Stop")
        session = self._session
        try:
            with Waiting(self.window(), title, stop) as waiting:
                self._found = session.read(checkup.full, waiting.progress)
        except Stopped:
            return
        except Trouble as trouble:
            session.refused.emit(trouble)
            return
        if not self._found and not session.office.store.read_only:
            session.did(checkup.note)
        self._show()

    def _show(self) -> None:
        last, found = self._session.read(checkup.last), self._found
        self.last.setText(
            t("Backups", "Last checked and found whole: {moment}. It is checked every month.").format(
                moment=moment(last)
            )
            if last
            else t("Backups", "Not checked yet. It is checked every month, while nobody is at the keyboard.")
        )
        if found is None:
            self.result.show_note("")
            self.findings.show_text("")
            return
        lines = list(words.lines(found[:MOST], t))
        if not found:
            self.result.show_note(lines[0], "check", "good")
            self.findings.show_text("")
            return
        told = t("Backups", "Wrong, in number: {count}. Keep a copy of the file; put a good backup back.")
        self.result.show_note(told.format(count=figure(len(found))), "late", "bad")
        if len(found) > MOST:
            lines.append(t("Backups", "And more: {count}.").format(count=figure(len(found) - MOST)))
        self.findings.show_text("\n".join(lines))
