"""A child process of its own, and its sudden death."""

import os
import signal
import time
from collections.abc import Callable
from typing import NamedTuple


class End(NamedTuple):
    """What a child wrote to its pipe, and how it ended: 0 by itself, minus the signal that killed it."""

    told: bytes
    status: int


def killed(work: Callable[[int], object], seconds: float, at_work: bool = False) -> End:
    """Have a child work, which writes to a pipe; kill it so many seconds after birth or first word."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        live(work, write)
    os.close(write)
    told = os.read(read, 1 << 16) if at_work else b""
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    while piece := os.read(read, 1 << 16):
        told += piece
    os.close(read)
    _, status = os.waitpid(child, 0)
    return End(told, os.waitstatus_to_exitcode(status))


def live(work: Callable[[int], object], pipe: int) -> None:
    """The life of the child; it never comes back."""
    status = 1
    try:
        work(pipe)
        status = 0
    finally:
        os._exit(status)
