"""Moments of a meeting on paper: the hour alone, and the date only where the day is another one."""

from datetime import date, datetime

from desktop.core.texts import Say
from desktop.documents.languages import day_words, hour

EN_DASH = "–"


def moment(at: datetime, day: date, say: Say) -> str:
    """The hour, with its date where that is not the day of the meeting."""
    return hour(at) if at.date() == day else ", ".join((day_words(at.date(), say), hour(at)))


def span(start: datetime, end: datetime, day: date, say: Say) -> str:
    """«13:00–14:00»; with spaces around the dash where an end carries a date."""
    dash = EN_DASH if start.date() == end.date() == day else f" {EN_DASH} "
    return dash.join((moment(start, day, say), moment(end, day, say)))
