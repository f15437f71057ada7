"""``python -m tests.faults [NAME ...] [--short]``: a row for each fault; status 1 where anything was lost."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.faults.table import FAULTS, Fault

WIDTH = 66


def main() -> int:
    """Try the faults that are named, all of them without a name."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(FAULTS))
    parser.add_argument("--short", action="store_true", help="few tries, as in the tests")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in FAULTS]
    if unknown:
        parser.error(f"no such fault: {', '.join(unknown)}")
    whole = [survived(name, FAULTS[name], options.short) for name in options.names or FAULTS]
    return 0 if all(whole) else 1


def survived(name: str, fault: Fault, short: bool) -> bool:
    """Try one, print its row with seconds of CPU; whether nothing was lost and something was tried."""
    began = sum(os.times()[:4])
    with tempfile.TemporaryDirectory(prefix="hattama-faults-") as folder:
        outcome = fault.survive(Path(folder), fault.short if short else fault.long)
    seconds = sum(os.times()[:4]) - began
    print(
        f"{name:12} {fault.what:{WIDTH}} {outcome.tried:6} {fault.unit:11} lost: {len(outcome.lost)}"
        f"   {seconds:5.1f} s  {outcome.note}".rstrip(),
        flush=True,
    )
    for line in outcome.lost[:20]:
        print(f"             {line}", flush=True)
    return outcome.tried > 0 and not outcome.lost


if __name__ == "__main__":
    sys.exit(main())
