"""What a person may not do, or not any more."""

from desktop.core.refusals.trouble import Refusal


class NotAllowed(Refusal):
    """The person's role does not allow it; ``operation`` is named as in ``core/rights.py``."""

    operation: str


class OpenedToRead(Refusal):
    """The office was opened to be read only, because another program holds it."""


class CannotUndo(Refusal):
    """A step stays as it is.

    ``reason`` is one of "nothing" (there is no step to take back), "undone" (it was taken back already),
    "final" (it is corrected, not undone), "changed" (the same records were changed since), "used" (other
    records refer to what it made).
    """

    reason: str


class JournalKept(Refusal):
    """The journal has no entry so old; ``years`` is how long the office keeps it, 0 for ever."""

    years: int
