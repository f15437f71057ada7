"""Find as one types among 100,000 people, every keystroke, against a frame."""

from pathlib import Path
from random import Random

from db import people as rows
from desktop.operations import offices, people
from tests.bench.crowds import people as crowd
from tests.bench.measuring import FRAME, Measured, p99, timed
from tests.offices import new_office

SCAN = """select * from person where surname_kk like ? or surname_ru like ? or given_kk like ?
or given_ru like ? order by sort limit 50"""


def measure(scale: float, folder: Path) -> Measured:
    """The slowest keystroke but one in a hundred; the note has the scan that it stands in for."""
    office = new_office(folder / "office.hattama")
    drafts = list(crowd(int(100_000 * scale)))
    with office.db.atomic():
        for draft in drafts:
            rows.insert(office.db, draft)
    wanted = Random(2).sample(drafts, 200)
    keys = [typed for draft in wanted for typed in growing(f"{draft.kk.surname} {draft.ru.given[:2]}")]
    times = [timed(lambda typed=typed: people.find(office, typed)) for typed in keys]  # type: ignore[misc]
    like = f"%{wanted[0].kk.surname[:3]}%"
    scan = timed(lambda: office.db.execute(SCAN, [like] * 4).fetchall())
    offices.close(office)
    note = f"p99 of {len(keys)} keystrokes; one LIKE scan takes {scan * 1000:.0f} ms"
    return Measured(p99(times), FRAME, "one frame, 16.7 ms", 1, note)


def growing(text: str) -> list[str]:
    """What stands in the field after each key."""
    return [text[:length] for length in range(1, len(text) + 1)]
