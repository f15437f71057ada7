"""The list of meetings by its columns."""

from collections.abc import Sequence
from typing import Any

from desktop.core.meetings import Meeting
from desktop.ui.languages import language
from desktop.ui.meeting_words import kind_word, state_chip, title_of
from desktop.ui.records import Column
from desktop.ui.widgets.dates import hour, numeric
from i18n import t


def columns() -> Sequence[Column[Meeting]]:
    """The columns of the list."""
    return (
        Column(t("Meetings", "Meeting"), title_of, share=3, bold=True, second=kind_word),
        Column(t("Meetings", "Date"), day_text, width=100, right=True, order=day_key),
        Column(t("Meetings", "Hour"), hour_text, width=80, right=True),
        Column(t("Meetings", "Place"), place_text, share=2, tone="muted"),
        Column(t("Meetings", "State"), no_text, width=156, chip=state_chip, spoken=state_text),
    )


def day_text(meeting: Meeting) -> str:
    """The day in figures."""
    return numeric(meeting.day)


def day_key(meeting: Meeting) -> Any:
    """Order by day and hour."""
    return meeting.day, meeting.hour


def hour_text(meeting: Meeting) -> str:
    """The hour."""
    return hour(meeting.hour)


def place_text(meeting: Meeting) -> str:
    """Place and hall."""
    speaks = language()
    return ", ".join(part for part in (meeting.city.shown(speaks), meeting.place.shown(speaks)) if part)


def state_text(meeting: Meeting) -> str:
    """The word of the state, for a screen reader; the chip paints it."""
    return state_chip(meeting).word


def no_text(_meeting: Meeting) -> str:
    """The chip says it all."""
    return ""


def number_of(meeting: Meeting) -> int:
    """What tells meetings apart."""
    return meeting.id
