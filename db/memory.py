"""The memory of the program: it holds key and records while an office is open, and no crash writes it out."""

import sys


def keep_off_disk() -> None:
    """Let the system write no image of this process, nor of those that it starts, when it breaks down."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.WerSetFlags(1)  # WER_FAULT_REPORTING_FLAG_NOHEAP
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
