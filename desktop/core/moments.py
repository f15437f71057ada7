"""The time that a step of a meeting is recorded under."""

from datetime import date, datetime, timedelta

SECOND = timedelta(seconds=1)


def stamp(day: date, entered_later: bool, now: datetime, last: datetime | None) -> datetime:
    """When a step took place, to the second.

    A meeting that is entered after its day takes the hour of the clock on its own day. Each step stands after
    the last one that was recorded, whatever the clock of the computer says: who came before a vote and who
    came after it is told by the time alone, so two steps never share a second.
    """
    moment = now.replace(microsecond=0)
    if entered_later:
        moment = datetime.combine(day, moment.time())
    return moment if last is None or moment > last else last + SECOND
