"""The list of consents, with what is kept of each person."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.names import full
from desktop.core.people import Person
from desktop.core.texts import Say
from desktop.documents import record_words
from desktop.documents.languages import day_words
from desktop.documents.listing import Listing


class Line(NamedTuple):
    """A row of the list."""

    person: Person
    day: date | None
    paper: str
    kept: tuple[str, ...]


class ConsentList(NamedTuple):
    """What is listed."""

    on: date
    found: Sequence[Line]

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        given = sum(line.day is not None for line in self.found)
        sums = say("Consents", "People: {total}, with a consent: {given}, without one: {lacking}.")
        return Listing(
            say("Consents", "Consents to the keeping of data"),
            say("Consents", "On {day}, Law No 94-V of 21.05.2013").format(day=day_words(self.on, say)),
            (
                say("Consents", "Full name"),
                say("Consents", "Paper"),
                say("Consents", "What is kept"),
                say("Consents", "Consent of"),
            ),
            (6, 4, 5, 3),
            tuple(
                (full(line.person.name(language)), line.paper, kept_words(line.kept, say), line.day)
                for line in self.found
            ),
            sums.format(total=len(self.found), given=given, lacking=len(self.found) - given),
        )


def kept_words(kept: Sequence[str], say: Say) -> str:
    """What is kept, by the words of the records."""
    words = record_words.fields(say)
    return ", ".join(words["ethnicity_id" if name == "ethnicity" else name] for name in kept)
