"""The sheets of what is ahead, birthdays and ends of mandates, and the sheet of ages and sexes."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.ages import AgeRow, Ages
from desktop.core.ahead import Birthday, Ending
from desktop.core.bodies import Body
from desktop.core.names import full
from desktop.core.texts import Say
from desktop.documents.body_words import grounds, posts
from desktop.documents.languages import day_words
from desktop.documents.listing import Listing


class Scope(NamedTuple):
    """Which days and whose: one body, or all of them (None)."""

    since: date
    until: date
    body: Body | None = None


def days_line(scope: Scope, say: Say, language: str) -> str:
    """The period, and whose it is."""
    days = say("Ahead", "{since} – {until}").format(
        since=day_words(scope.since, say), until=day_words(scope.until, say)
    )
    return ", ".join((days, whose(scope, say, language)))


def whose(scope: Scope, say: Say, language: str) -> str:
    """The body, or that all are meant."""
    return scope.body.names.short.shown(language) if scope.body else say("Ahead", "all bodies")


class Birthdays(NamedTuple):
    """Birthdays of a period."""

    scope: Scope
    found: Sequence[Birthday]

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        return Listing(
            say("Ahead", "Birthdays"),
            days_line(self.scope, say, language),
            (
                say("Ahead", "Date"),
                say("Ahead", "Full name"),
                say("Ahead", "Turns"),
                say("Ahead", "Where they sit"),
            ),
            (3, 7, 2, 5),
            tuple(
                (each.day, full(each.person.name(language)), each.years, bodies_words(each, language))
                for each in self.found
            ),
            say("Ahead", "In all: {count}.").format(count=len(self.found)),
        )


def bodies_words(birthday: Birthday, language: str) -> str:
    """Where somebody sits."""
    return ", ".join(body.names.shown(language) for body in birthday.bodies)


class Ends(NamedTuple):
    """Ends of a period."""

    scope: Scope
    found: Sequence[Ending]

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        return Listing(
            say("Ahead", "Mandates and periods that end"),
            days_line(self.scope, say, language),
            (
                say("Ahead", "Last day"),
                say("Ahead", "Full name"),
                say("Ahead", "Body, post"),
                say("Ahead", "What ends"),
            ),
            (3, 6, 5, 5),
            tuple(
                (
                    each.day,
                    full(each.member.name(language)),
                    seat_words(each, say, language),
                    what_ends(each, say),
                )
                for each in self.found
            ),
            say("Ahead", "In all: {count}.").format(count=len(self.found)),
        )


def seat_words(ending: Ending, say: Say, language: str) -> str:
    """The body and the post in it."""
    return ", ".join((ending.body.names.shown(language), posts(say)[ending.member.mandate.post]))


def what_ends(ending: Ending, say: Say) -> str:
    """The mandate, with its ground; or the period that was set."""
    if not ending.ended:
        return say("Ahead", "period")
    held = ending.member.mandate.ending
    ground = held.words or grounds(say).get(held.ground, "")
    return say("Ahead", "mandate: {ground}").format(ground=ground) if ground else say("Ahead", "mandate")


class AgeSheet(NamedTuple):
    """Ages and sexes on a day."""

    scope: Scope
    found: Ages

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        on = say("Ahead", "On {day}").format(day=day_words(self.scope.until, say))
        rows = [*self.found.rows, self.found.whole]
        names = [*(band_words(row, say) for row in self.found.rows), say("Ahead", "In all")]
        return Listing(
            say("Ahead", "Ages and sexes"),
            ", ".join((on, whose(self.scope, say, language))),
            (
                say("Ahead", "Age"),
                say("Ahead", "Women"),
                say("Ahead", "Men"),
                say("Ahead", "Sex not stated"),
                say("Ahead", "In all"),
            ),
            (4, 2, 2, 3, 2),
            tuple(
                (name, row.women, row.men, row.unstated, row.total)
                for name, row in zip(names, rows, strict=True)
            ),
            mean_words(self.found, say),
        )


def band_words(row: AgeRow, say: Say) -> str:
    """The years of a band."""
    if row.band is None:
        return say("Ahead", "date of birth not stated")
    first, last = row.band
    if last is None:
        return say("Ahead", "{first} and older").format(first=first)
    if first == 0:
        return say("Ahead", "up to {last}").format(last=last)
    return say("Ahead", "{first}–{last}").format(first=first, last=last)


def mean_words(found: Ages, say: Say) -> str:
    """The mean age, to the tenth of a year."""
    if found.mean is None:
        return ""
    whole, tenth = divmod(found.mean, 10)
    return say("Ahead", "Mean age: {whole}.{tenth}.").format(whole=whole, tenth=tenth)
