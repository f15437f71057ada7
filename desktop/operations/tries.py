"""Wrong passwords: after some of them the next try has to wait, longer each time."""

import time
from collections.abc import Callable
from math import ceil
from pathlib import Path

from desktop.core.refusals import WrongPassword

FREE = 3
"""Wrong passwords before anybody has to wait."""
FIRST, LONGEST = 5, 300
"""Seconds to wait after that: twice as long with each wrong one."""

Who = tuple[Path, str | None]


class Tries:
    """What was tried since the program was started, by office and sign-in name; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: dict[Who, int] = {}
        self._until: dict[Who, float] = {}

    def refuse_early(self, office: Path, name: str | None) -> None:
        """Refuse a try before its time; what was typed is not even looked at."""
        left = self._until.get((office, name), 0.0) - self._clock()
        if left > 0:
            raise WrongPassword(ceil(left))

    def wrong(self, office: Path, name: str | None) -> WrongPassword:
        """Count one; the refusal that says how long to wait."""
        who = (office, name)
        self._wrong[who] = self._wrong.get(who, 0) + 1
        over = self._wrong[who] - FREE
        wait = min(FIRST << min(over, 10), LONGEST) if over >= 0 else 0
        self._until[who] = self._clock() + wait
        return WrongPassword(wait)

    def forget(self, office: Path, name: str | None) -> int:
        """Begin anew after the right one; how many were wrong."""
        self._until.pop((office, name), None)
        return self._wrong.pop((office, name), 0)
