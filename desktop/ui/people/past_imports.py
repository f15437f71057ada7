"""Lists that were brought in, each of which can be taken back alone."""

from PySide6.QtWidgets import QWidget

from desktop.operations import imports
from desktop.operations.imports import PastImport, Stayed, TakenBack
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import figure, language
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.waiting import Stopped, Waiting
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import Label
from i18n import t

ROWS_SHOWN = 6


class PastImports(Sheet):
    """Lists them newest first; what an import left behind when it was taken back is named below."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 820)
        self._session = session
        self.table: Table[PastImport] = Table(columns, entry_of, rows="tall", most=ROWS_SHOWN)
        self.told, self.left = Label("body"), Label("body", "muted")
        self.names: Table[Stayed] = Table(left_columns, person_of, most=ROWS_SHOWN)
        self.body.addWidget(self.table)
        self.body.addWidget(self.told)
        self.body.addWidget(self.left)
        self.body.addWidget(self.names)
        self.set_words(
            t("Import", "Earlier imports"),
            t(
                "Import",
                "One of them goes back alone: what was entered or changed since stays, and is named.",
            ),
            t("Import", "Take back this import"),
            t("Import", "Close"),
        )
        self.table.setAccessibleName(t("Import", "Earlier imports"))
        self.names.setAccessibleName(t("Import", "What stayed"))
        for widget in (self.told, self.left, self.names):
            widget.hide()
        self.table.chosen.connect(self._look)
        self.table.opened.connect(self._go_on)
        self.taken.connect(self.take_back)
        self._show()

    def take_back(self) -> None:
        """Take the chosen import back, and say what stayed."""
        current = self.table.current()
        if current is None or current.undone:
            return
        title, stop = t("Import", "The import is being taken back"), t("Import", "Stop")
        try:
            with Waiting(self, title, stop, writes=True) as waiting:
                told = self._session.work(waiting.progress, imports.take_back, current.entry)
        except Stopped:
            return
        if told is not None:
            self._tell(told)
            self._show()

    def _show(self) -> None:
        self.table.show_records(self._session.read(imports.past))
        if self.table.current() is None:
            self.table.select_first()
        self._look()

    def _look(self) -> None:
        current = self.table.current()
        self.verb.setEnabled(current is not None and not current.undone)

    def _go_on(self) -> None:
        """Enter or a double click leads to what can be done with the row, and does not do it yet."""
        (self.verb if self.verb.isEnabled() else self.safe).setFocus()

    def _tell(self, told: TakenBack) -> None:
        self.told.show_text(taken_words(told))
        self.left.show_text(
            t("Import", "These stay, since somebody has worked with them:") if told.stayed else ""
        )
        self.names.setVisible(bool(told.stayed))
        self.names.show_records(told.stayed)


def taken_words(told: TakenBack) -> str:
    """What went, in figures."""
    pattern = t("Import", "Taken back. People removed: {removed}. Completed entries restored: {restored}.")
    return pattern.format(removed=figure(told.removed), restored=figure(told.restored))


def columns() -> tuple[Column[PastImport], ...]:
    """When, from which file, by whom, and what came of it."""
    return (
        Column(t("Import", "When"), when, width=140),
        Column(t("Import", "File"), file_name, share=5),
        Column(t("Import", "Who"), who, share=3, tone="muted"),
        Column(t("Import", "Added"), added, width=90, right=True),
        Column(t("Import", "Were completed"), completed, width=110, right=True),
        Column("", no_text, width=140, chip=state),
    )


def left_columns() -> tuple[Column[Stayed], ...]:
    """Who stayed, and why."""
    return (
        Column(t("Import", "Who"), left_name, share=4),
        Column(t("Import", "Why it stays"), left_reason, share=5, tone="muted"),
    )


def entry_of(each: PastImport) -> int:
    """The entry of the journal."""
    return each.entry


def when(each: PastImport) -> str:
    """Day and hour."""
    return f"{each.at:%d.%m.%Y %H:%M}"


def file_name(each: PastImport) -> str:
    """The name of the file, as far as it is known."""
    return each.name


def who(each: PastImport) -> str:
    """Who brought it in."""
    return each.who


def added(each: PastImport) -> str:
    """How many people came with it."""
    return figure(each.added)


def completed(each: PastImport) -> str:
    """How many got what they lacked."""
    return figure(each.completed)


def no_text(each: PastImport) -> str:
    """A cell with a chip alone."""
    return ""


def state(each: PastImport) -> Chip | None:
    """Whether it was taken back."""
    return Chip("undo", t("Import", "taken back"), "muted") if each.undone else None


def person_of(each: Stayed) -> int:
    """Whom it is about."""
    return each.person_id


def left_name(each: Stayed) -> str:
    """Their name in the language of the window."""
    return each.name.shown(language())


def left_reason(each: Stayed) -> str:
    """Why they stay."""
    if each.reason == "used":
        return t("Import", "a body, a meeting or another record names them")
    return t("Import", "changed since the import")
