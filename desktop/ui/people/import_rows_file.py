"""The rows of a list that somebody has to look at, saved as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.import_report import ImportReport
from desktop.core.refusals import Trouble
from desktop.documents.import_errors import listed
from desktop.documents.saving import save
from desktop.operations import papers
from desktop.ui.dialogs import choose_save
from desktop.ui.session import Session
from i18n import t

KINDS = "Excel (*.xlsx);;CSV (*.csv)"


def ask_where(page: QWidget, list_name: str, take: Callable[[Path], None]) -> None:
    """Ask where the rows of a list are saved."""
    name = t("Import", "{file} rows to look at").format(file=list_name)
    choose_save(page, t("Import", "Save the rows to look at"), f"{name}.xlsx", KINDS, take)


def save_rows(session: Session, report: ImportReport, path: Path) -> Trouble | None:
    """Save them; why that failed, or None.

    The journal notes that they left the office; one only read keeps none.
    """
    try:
        save(listed(report, path.name, t), path)
    except Trouble as trouble:
        return trouble
    if not session.office.store.read_only:
        session.did(papers.exported, "rows", path.name)
    return None
