"""``python -m tests.fuzz READER [--runs N]``: atheris looks for bytes that a reader does not understand.

It sees which lines of the program each input reaches, and goes on from those that reach new ones. It is no
part of what is installed for the tests: it has no wheels for Windows. On Linux it is the extra ``fuzz``.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

MISSING = "atheris is not installed; on Linux: pip install -e '.[fuzz]'"
OURS = ("db", "desktop", "i18n")


def main() -> int:
    """Try one reader; status 1 where an input was found that it breaks down on."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("reader", metavar="READER")
    parser.add_argument("--runs", type=int, default=100_000, metavar="N")
    options = parser.parse_args()
    try:
        import atheris
    except ImportError:
        parser.exit(2, MISSING + "\n")
    with atheris.instrument_imports(include=OURS):
        from tests.fuzz.readers import READERS
    if options.reader not in READERS:
        parser.error(f"no such reader: {options.reader}; there are {', '.join(READERS)}")
    with tempfile.TemporaryDirectory(prefix="hattama-fuzz-") as folder:
        child = os.fork()  # the search ends its process
        if child == 0:
            reader = READERS[options.reader](made(Path(folder) / "place"))
            seeds = made(Path(folder) / "sound")
            for number, sound in enumerate(reader.sound):
                (seeds / str(number)).write_bytes(sound)
            found = Path(tempfile.gettempdir()) / f"hattama-{options.reader}-"
            atheris.Setup(
                ["fuzz", f"-runs={options.runs}", f"-artifact_prefix={found}", str(seeds)], reader.read
            )
            atheris.Fuzz()
        return 0 if os.waitpid(child, 0)[1] == 0 else 1


def made(folder: Path) -> Path:
    """A new folder."""
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main())
