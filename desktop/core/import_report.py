"""What became of each row of a list that was laid over the people of an office."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Fate = Literal["added", "updated", "repeated", "skipped", "doubtful", "problem"]
"""Added are new people, updated those of the office who get something: a row each, and the first of the list
that does it. Every further row of the same person is repeated."""
Choice = Literal["new", "same", "skip"]
"""What a clerk decides of a row: a new person, the person that it may mean, or left out."""


class RowNote(NamedTuple):
    """What became of a row: its number in the file, whom it names, why, and what was noticed.

    Reasons of new rows: "new" (nobody of that name), "namesake" (someone has that name, and another IIN or
    patronymic), "chosen" (as the clerk decided). Of updated ones: "lacking". Of repeated ones: "repeated" (an
    earlier row says the same), "joined" (the earlier row lacks something that this one has). Of skipped ones:
    "known", "post_differs" (known, with another post: the kept one stays), "left_out" (as the clerk decided).
    Of doubtful ones: "several" (it could be more than one person),
    "spelling_differs" (one spelling is that of a person, the other is not), "patronymic_missing" (on one
    side), "organisation_differs", "born_differs". Of problems: those of a ``RowProblem``, "iin_taken" (it is
    that of ``other``), "iin_repeated" (an earlier row has it with another name), "seated_before" (``other``
    sat somewhere before that day of birth). Warnings are those of the
    row, and "ethnicity_unknown" (not in the list of the office).
    """

    number: int
    name: str
    reason: str = ""
    warnings: tuple[str, ...] = ()
    person_id: int = 0
    """The person written to or taken for; 0 where there is none yet."""
    other: str = ""
    """Who else is spoken of."""
    row: int = 0
    """Which earlier row is spoken of."""
    filled: tuple[str, ...] = ()
    """What a known person gets: parts of ``PersonDraft`` and ``Particulars``."""
    field: str = ""
    """Of a problem: which column."""


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or would do, with each row of a list."""

    added: tuple[RowNote, ...] = ()
    updated: tuple[RowNote, ...] = ()
    repeated: tuple[RowNote, ...] = ()
    skipped: tuple[RowNote, ...] = ()
    doubtful: tuple[RowNote, ...] = ()
    problems: tuple[RowNote, ...] = ()

    def by_fate(self) -> dict[Fate, tuple[RowNote, ...]]:
        """The rows by what became of them."""
        return {
            "added": self.added,
            "updated": self.updated,
            "repeated": self.repeated,
            "skipped": self.skipped,
            "doubtful": self.doubtful,
            "problem": self.problems,
        }
