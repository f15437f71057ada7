"""Mandates that people hold in bodies: from when to when, in which post, on what terms, by which paper."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.core.names import Name, spelling
from desktop.core.texts import Text

POSTS = ("chair", "deputy", "secretary", "member")

GROUNDS = (
    "own_wish",
    "citizenship",
    "change_of_job",
    "death",
    "court",
    "rotation",
    "recall",
    "moved",
    "other",
)
"""Grounds of termination in a region, Law 70-IV art. 17(1), in its order; "moved" holds for regions alone.

Those of art. 17(2), health, improper performance, a discrediting offence, a conviction, are the President's
to apply to members of the national Assembly: a region has no such ground, so the list has none of them.
"""


class Agreement(NamedTuple):
    """That another organ agreed to someone holding a post: which one, and its paper."""

    organ: Text = Text()
    paper: str = ""
    day: date | None = None

    @property
    def given(self) -> bool:
        """Whether there is anything to show for it."""
        return bool(any(self.organ) or self.paper or self.day)


class Terms(NamedTuple):
    """On what terms a seat is held. ``until`` is the last day of a period that was set; it ends nothing."""

    voluntary: bool = False
    acting: bool = False
    until: date | None = None
    agreement: Agreement = Agreement()


NO_TERMS = Terms()


@dataclass(frozen=True)
class Admission:
    """How a person came into a body: the deciding organ with its paper, and whose place it is."""

    paper: str = ""
    paper_day: date | None = None
    organ: Text = Text()
    nominated: Text = Text()
    """Who nominated the person, in words."""
    by_office: bool = False
    """Whether the seat goes with an office outside the body, and ends with it."""
    source: int | None = None
    """The number of the organisation that nominated, where it is one of the office's list."""


@dataclass(frozen=True)
class Ending:
    """How a mandate ended: a ground of ``GROUNDS``, in ``words`` what "other" stands for, and the paper."""

    ground: str = ""
    words: str = ""
    paper: str = ""
    paper_day: date | None = None


@dataclass(frozen=True)
class Mandate:
    """One person's membership in one body: in force from ``since`` to ``until``, both days included."""

    id: int
    body_id: int
    person_id: int
    post: str
    since: date
    until: date | None = None
    admission: Admission = Admission()
    ending: Ending = Ending()
    terms: Terms = NO_TERMS
    checked: date | None = None
    """The day of the newest change of work that a clerk looked at, letting a seat by office stand."""

    @property
    def ground(self) -> str:
        """Why it ended; "" while it lasts, or where none was noted."""
        return self.ending.ground

    @property
    def paper(self) -> str:
        """The newest paper: that of the end once there is one, that of the admission before."""
        return self.ending.paper or self.admission.paper

    def in_force(self, day: date) -> bool:
        """Whether the mandate counts on that day (the day it starts does, rules of procedure, trap 4)."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Member:
    """A person with the mandate by which they sit in a body."""

    mandate: Mandate
    kk: Name
    ru: Name
    organisation: Text
    post: Text
    source: Text = Text()
    """The organisation of the office's list that nominated."""

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)

    @property
    def nominated(self) -> Text:
        """Who nominated: the organisation of the list by its name, else what was typed."""
        return self.source if any(self.source) else self.mandate.admission.nominated
