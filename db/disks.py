"""Which disk a file lies on, and whether that is in another computer."""

import os
import sys
from pathlib import Path

NETWORK = {
    "9p", "afs", "cifs", "ceph", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.smbnetfs",
    "fuse.sshfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "virtiofs",
}  # fmt: skip
"""File systems whose locks and writes pass through a network."""

REMOTE = 4
"""What Windows answers of a drive that lies in another computer."""


def on_network(path: Path, mounts: str | None = None) -> bool:
    """Whether a file lies in a network folder, where a lock may not hold and a write may be lost.

    ``mounts`` is the table of file systems; that of the system where it is left out.
    """
    if sys.platform == "win32":
        return is_remote_drive(path)
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text("utf-8", "surrogateescape")
        except OSError:
            return False
    return kind_of(path, mounts) in NETWORK


def is_remote_drive(path: Path) -> bool:
    """A path of another computer, or a letter that stands for one."""
    if sys.platform == "win32":
        import ctypes

        drive = path.resolve().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == REMOTE
    return False


def kind_of(path: Path, mounts: str) -> str:
    """The kind of the file system that a path lies in: that of its nearest mount, the later of two."""
    parents = {str(parent) for parent in (path.resolve(), *path.resolve().parents)}
    kind, longest = "", 0
    for line in mounts.splitlines():
        _, place, found, *_ = *line.split(" "), "", "", ""
        place = unescaped(place)
        if place in parents and len(place) >= longest:
            kind, longest = found, len(place)
    return kind


def unescaped(place: str) -> str:
    r"""A path in the table of mounts, where a blank is written \040."""
    for sign in " \t\n\\":
        place = place.replace(f"\\{ord(sign):03o}", sign)
    return place


def same(one: Path, other: Path) -> bool:
    """Whether two paths lie on one disk and would be lost together; two parts of a disk are one disk."""
    return disk_of(one.stat().st_dev) == disk_of(other.stat().st_dev)


def disk_of(device: int) -> str:
    """The disk of a part of a disk, as far as the system tells."""
    if sys.platform != "win32":
        place = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}")
        if (place / "partition").exists():
            return str(place.resolve().parent)
        if place.exists():
            return str(place.resolve())
    return str(device)
