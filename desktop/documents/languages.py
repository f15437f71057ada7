"""Which language a ``Say`` speaks, and how that language writes a day and an hour."""

from datetime import date, datetime

from desktop.core.texts import Say


def language_of(say: Say) -> str:
    """ "kk", "ru" or "en": the language in which texts of the records are to be taken."""
    return say("Languages", "en", "the code of this language itself: kk, ru or en")


def months(say: Say) -> tuple[str, ...]:
    """The months as they stand in a date, January first."""
    return (
        say("Dates", "January"),
        say("Dates", "February"),
        say("Dates", "March"),
        say("Dates", "April"),
        say("Dates", "May"),
        say("Dates", "June"),
        say("Dates", "July"),
        say("Dates", "August"),
        say("Dates", "September"),
        say("Dates", "October"),
        say("Dates", "November"),
        say("Dates", "December"),
    )


def day_words(day: date, say: Say) -> str:
    """A day as papers write it: «2026 жылғы 22 қараша», «22 ноября 2026 года», "22 November 2026"."""
    pattern = say("Dates", "{day} {month} {year}")
    return pattern.format(day=day.day, month=months(say)[day.month - 1], year=day.year)


def hour(moment: datetime) -> str:
    """An hour as it is written in all three languages: 15:04."""
    return f"{moment:%H:%M}"
