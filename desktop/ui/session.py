"""The window's way to the records: ``do`` an operation, ``read`` a query, hear what changed."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.core.progress import Progress, quiet
from desktop.core.refusals import Trouble
from desktop.core.rights import may
from desktop.operations.door import Acting, Office, Operation, View, ask

if TYPE_CHECKING:
    from desktop.operations.access import SignedIn

P = ParamSpec("P")
R = TypeVar("R")


class Change(NamedTuple):
    """What an operation has changed: its topic, what it was called with, what it gave back, when."""

    topic: str
    args: tuple[object, ...]
    result: object
    at: datetime
    anew: bool = False
    """A step was taken back: whatever the topic covers may look otherwise now."""
    operation: str = ""
    """Which one it was, as the journal names it; "" where it was none."""


class Session(QObject):
    """One clerk at work in one office.

    Trouble is told by ``refused`` and nothing is changed then; any other error is a bug and passes through.
    ``clock`` gives naive local time. ``greeting`` is what was told at a sign-in with a password.
    """

    changed = Signal(object)
    """A Change."""
    refused = Signal(object)
    """A Trouble."""

    def __init__(
        self, office: Office, who: str, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.office = office
        self._who = who
        self._clock = clock
        self.greeting: SignedIn | None = None

    def now(self) -> datetime:
        """The moment, in whole seconds."""
        return self._clock().replace(microsecond=0)

    def do(self, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Carry out an operation; None when it was refused (or gives nothing back, see ``did``)."""
        results = self._carry_out(quiet, operation, *args, **kwargs)
        return results[0] if results else None

    def work(
        self, progress: Progress, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """``do`` for what takes long: ``progress`` hears how far it is, and what it raises passes through."""
        results = self._carry_out(progress, operation, *args, **kwargs)
        return results[0] if results else None

    def did(self, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Carry out an operation; whether it was done."""
        return bool(self._carry_out(quiet, operation, *args, **kwargs))

    def read(self, query: Callable[Concatenate[Office, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Ask the office; trouble passes through to the caller."""
        return ask(self.office, query, *args, **kwargs)

    def may(self, operation: Operation[..., Any] | View[..., Any]) -> bool:
        """Whether the role of the person at work allows it; operations ask the same table themselves."""
        return may(self.office.user.role, operation.name)

    def take_back(
        self, entries: tuple[int, ...], operations: Iterable[str], progress: Progress = quiet
    ) -> bool:
        """Undo entries of the journal, made by these operations; pages read anew what they had changed."""
        from desktop.operations import recalling, undo  # the first window needs neither

        if not self._carry_out(progress, undo.undo, entries):
            return False
        for topic in recalling.topics(operations):
            self.changed.emit(Change(topic, (), None, self.now(), anew=True))
        return True

    def _carry_out(
        self, progress: Progress, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs
    ) -> list[R]:
        """The result alone in a list; an empty list when refused."""
        moment = self.now()
        try:
            result = operation(Acting(self.office, self._who, moment, progress), *args, **kwargs)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return []
        change = Change(operation.topic, args, result, moment, operation=operation.name)
        self.changed.emit(change)
        return [result]
