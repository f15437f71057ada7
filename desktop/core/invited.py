"""Standing experts and observers of a body: from outside, invited to its meetings, never counted.

Decree 747, par. 21-24: an expert group may call in experts who are not members.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.core.names import Name, spelling
from desktop.core.texts import Text

ROLES = ("expert", "observer")


class Standing(NamedTuple):
    """In what capacity someone is invited, from when to when, both days included, and by which paper."""

    role: str
    since: date
    until: date | None = None
    paper: str = ""

    def holds(self, day: date) -> bool:
        """Whether the person is invited to a meeting of that day."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Invitee:
    """A person with the standing by which they are invited to the meetings of a body."""

    id: int
    body_id: int
    person_id: int
    standing: Standing
    kk: Name
    ru: Name
    organisation: Text
    post: Text

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)
