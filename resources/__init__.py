"""Files that come with the program: acts, regions, icons. Paths are given with ``/``, from this folder."""

from pathlib import Path

HERE = Path(__file__).parent


def names(folder: str) -> list[str]:
    """Names of the files in a folder, in order of the alphabet."""
    return sorted(entry.name for entry in (HERE / folder).iterdir() if entry.is_file())


def text(path: str) -> str:
    """A file as text."""
    return (HERE / path).read_text("utf-8")


def data(path: str) -> bytes:
    """A file as bytes."""
    return (HERE / path).read_bytes()
