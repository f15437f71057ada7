"""The faults by name, what each is, and how often it is tried."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.faults import (
    abroad,
    clock,
    copying,
    cramped,
    damage,
    disk,
    handles,
    inputs,
    kill,
    migrating,
    passwords,
    rekeying,
    rights,
    stick,
    two,
)
from tests.faults.outcome import Outcome


class Fault(NamedTuple):
    """``survive`` takes an empty folder and how often to try at most; ``unit`` is what is counted."""

    survive: Callable[[Path, int], Outcome]
    what: str
    unit: str
    short: int
    long: int


FAULTS: Mapping[str, Fault] = {
    "kill": Fault(kill.under_load, "SIGKILL under load", "kills", 10, 500),
    "disk": Fault(disk.step, "disk full within a step", "places", 30, 5_000),
    "disk-new": Fault(disk.creation, "disk full while an office is made", "places", 6, 1_000),
    "disk-old": Fault(disk.migration, "disk full while an office is brought up to date", "places", 6, 1_000),
    "disk-list": Fault(disk.an_import, "disk full while a list is brought in", "places", 6, 500),
    "disk-copy": Fault(disk.backup, "disk full during a backup", "places", 10, 1_000),
    "disk-key": Fault(cramped.keys, "disk full while passwords and keys change", "places", 6, 600),
    "disk-put": Fault(cramped.replaced, "disk full while a backup is put back", "places", 6, 1_000),
    "disk-rest": Fault(cramped.salvaged, "disk full while a damaged office is salvaged", "looks", 6, 500),
    "copying": Fault(copying.backup, "killed during a backup", "looks", 12, 400),
    "restoring": Fault(copying.restore, "killed while a backup is put back", "kills", 8, 400),
    "stick": Fault(stick.pulled, "stick pulled during a backup", "moments", 10, 200),
    "rights": Fault(rights.read_only, "read-only file, folder, both; before and during work", "looks", 1, 10),
    "bits": Fault(damage.bits, "one bit flipped anywhere in an encrypted office", "bits", 60, 1_000),
    "cuts": Fault(damage.cuts, "file that ends too early", "looks", 30, 1_000),
    "clock": Fault(clock.moved, "clock moved back and forth between steps", "meetings", 3, 100),
    "two": Fault(two.at_once, "two processes want the same office", "openings", 20, 1_000),
    "migrating": Fault(migrating.half_way, "killed while an office is brought up to date", "kills", 9, 420),
    "key": Fault(rekeying.another_key, "killed while an office gets another key", "kills", 6, 200),
    "encrypting": Fault(
        rekeying.encrypting, "killed while a plain office becomes encrypted", "kills", 6, 200
    ),
    "passwords": Fault(passwords.changing, "killed while passwords and users change", "kills", 15, 1_000),
    "handles": Fault(handles.used_up, "no file handle left", "looks", 13, 130),
    "inputs": Fault(inputs.any_reader, "bad inputs to every reader", "inputs", 35, 10_000),
    "abroad": Fault(abroad.elsewhere, "other locale, other time zone", "places", 2, 9),
}
