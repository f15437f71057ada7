"""The list of meetings, alone: the first page shows it, and loads nothing for what is done in a meeting."""

from db import meetings as rows
from desktop.core.meetings import Meeting
from desktop.operations.door import Office


def meetings(office: Office) -> list[Meeting]:
    """Every meeting, the newest first."""
    return rows.all_meetings(office.db)
