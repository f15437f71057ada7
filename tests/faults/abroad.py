"""A PC that speaks another language and stands in another time zone: the same steps give the same office.

Run with a folder, this module does the steps there, and prints what came of them.
"""

import hashlib
import json
import locale
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from desktop.core.roster_columns import chosen_columns
from desktop.core.rosters import to_rows
from desktop.documents.minutes import build
from desktop.exchange.rosters import read_file
from desktop.operations import meetings, minutes, offices, people, rosters
from i18n import phrases
from tests.faults import rooms
from tests.faults.outcome import Outcome, thinned

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "council.csv"
SEARCHED = ("ibr", "ыб", "ИЛ", "іл", "Инк", "İ", "ı", "қам", "әб", "ұз")
"""Letters whose small and capital forms differ between languages, Turkish above all."""

PLACES = (
    {"LC_ALL": "C", "TZ": "UTC"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Europe/Istanbul"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "America/St_Johns"},
    {"LC_ALL": "kk_KZ.UTF-8", "TZ": "Asia/Almaty"},
    {"LC_ALL": "ru_RU.UTF-8", "TZ": "Asia/Qyzylorda", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "de_DE.ISO-8859-1", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "2"},
    {"LC_ALL": "az_AZ.UTF-8", "TZ": "Pacific/Marquesas", "PYTHONHASHSEED": "3"},
    {"LC_ALL": "C.UTF-8", "TZ": "Europe/London", "PYTHONHASHSEED": "4"},
    {"LC_ALL": "nowhere", "TZ": "Nowhere/At_All"},
)


def elsewhere(folder: Path, times: int) -> Outcome:
    """The same steps in so many places, and each office read in the place before it."""
    outcome, wanted = Outcome(), None
    for number, place in enumerate(thinned(PLACES, times)):
        held = folder / str(number)
        held.mkdir()
        told = at(place, "make", held)
        wanted = wanted or told
        outcome.count(None if told == wanted else f"{place}: {differing(told, wanted)}")
        read = at(PLACES[number - 1], "read", held)
        outcome.count(None if read["rows"] == wanted["rows"] else f"{place}: other rows where it is read")
    outcome.note = f"Turkish letters {'known' if speaks_turkish() else 'not known'} to this system"
    return outcome


def at(place: dict[str, str], what: str, folder: Path) -> dict[str, str]:
    """Do the steps, or read what came of them, in a program of its own in that place."""
    known = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "TZ"))}
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.abroad", what, str(folder)],
        env=known | place,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
    )
    told: dict[str, str] = json.loads(done.stdout)
    return told


def differing(told: dict[str, str], wanted: dict[str, str]) -> str:
    """What is not the same."""
    return ", ".join(key for key in wanted if told.get(key) != wanted[key])


def speaks_turkish() -> bool:
    """Whether this system has the locale in which a small I has no dot."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "tr_TR.UTF-8")
    except locale.Error:
        return False
    locale.setlocale(locale.LC_CTYPE, before)
    return True


# ------- in that place


def make(folder: Path) -> dict[str, str]:
    """A meeting from the list to the paper, and all that could depend on language or hour."""
    enter()
    clerk = rooms.in_session(folder / "office.hattama")
    office = clerk.office
    table = read_file(ROSTER)
    rosters.import_rows(clerk.acting, to_rows(table, chosen_columns(table.headings, {})))
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    record = minutes.assemble(office, clerk.meeting)
    told = {
        "rows": rooms.contents(office),
        "found": digest([[each.kk for each in people.find(office, text)] for text in SEARCHED]),
        "order": digest([each.kk for each in people.find(office, "")]),
        "paper": hashlib.sha256(build(record, ["kk", "ru"], phrases)).hexdigest(),
        "seal": rooms.seal(office),
        "day": date.isoformat(meetings.meetings(office)[0].day),
    }
    offices.close(office)
    return told


def read(folder: Path) -> dict[str, str]:
    """The rows of an office that was made elsewhere, which is whole here."""
    enter()
    path = folder / "office.hattama"
    assert rooms.trouble_at(path) is None
    office = rooms.opened(path)
    rows = rooms.contents(office)
    offices.close(office)
    return {"rows": rows}


def enter() -> None:
    """Take over what the system says, as Qt does when it starts."""
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        sys.stderr.write("this system does not know the locale\n")


def digest(values: object) -> str:
    """A value in a few signs."""
    return hashlib.sha256(repr(values).encode()).hexdigest()


if __name__ == "__main__":
    print(json.dumps({"make": make, "read": read}[sys.argv[1]](Path(sys.argv[2]))))
