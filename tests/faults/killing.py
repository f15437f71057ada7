"""Child processes of their own, and their sudden death."""

import os
import signal
import time
from collections.abc import Callable
from typing import NamedTuple

Work = Callable[[int], object]
"""What a child does; it gets the pipe that it tells its parent through."""


class End(NamedTuple):
    """What a child told, and how it ended: 0 by itself, minus the signal that killed it."""

    told: bytes
    status: int


class Child:
    """A process that was forked to do some work."""

    def __init__(self, work: Work) -> None:
        self._pipe, write = os.pipe()
        self._told = b""
        self._number = os.fork()
        if self._number == 0:
            live(work, write)
        os.close(write)

    def listen(self, lines: int) -> None:
        """Wait until it has told so many lines, or died before."""
        while self._told.count(b"\n") < lines and (piece := os.read(self._pipe, 1 << 16)):
            self._told += piece

    def await_halt(self) -> None:
        """Wait until it has halted."""
        _, status = os.waitpid(self._number, os.WUNTRACED)
        assert os.WIFSTOPPED(status), "it ended before it halted"

    def wake(self) -> None:
        """Let it go on."""
        os.kill(self._number, signal.SIGCONT)

    def kill(self) -> None:
        """Give it no time to put anything in order."""
        os.kill(self._number, signal.SIGKILL)

    def end(self) -> End:
        """Wait until it is gone."""
        while piece := os.read(self._pipe, 1 << 16):
            self._told += piece
        os.close(self._pipe)
        _, status = os.waitpid(self._number, 0)
        return End(self._told, os.waitstatus_to_exitcode(status))


def live(work: Work, pipe: int) -> None:
    """The life of a child; it never comes back."""
    status = 1
    try:
        work(pipe)
        status = 0
    finally:
        os._exit(status)


def killed(work: Work, seconds: float, lines: int = 0) -> End:
    """Have a child work; kill it so many seconds after it has told so many lines."""
    child = Child(work)
    child.listen(lines)
    time.sleep(seconds)
    child.kill()
    return child.end()
