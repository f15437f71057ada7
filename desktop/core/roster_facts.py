"""What a list of people says beyond names and work: days, numbers, addresses, read as offices write them."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from desktop.core.names import fold
from desktop.core.particulars import Citizenship, Particulars, checked_day, checked_iin, checked_text
from desktop.core.refusals import BadParticular

FACTS = ("iin", "born", "phone", "email", "address", "citizenship", "ethnicity", "languages", "notes")
TEXTS = ("phone", "email", "address", "languages", "notes")

MONTHS = (
    ("қаңтар", "янв"), ("ақпан", "фев"), ("наурыз", "мар"), ("сәуір", "апр"), ("мамыр", "май", "мая"),
    ("маусым", "июн"), ("шілде", "июл"), ("тамыз", "авг"), ("қыркүйек", "сен"), ("қазан", "окт"),
    ("қараша", "ноя"), ("желтоқсан", "дек"),
)  # fmt: skip
"""How the names of the months begin."""

YEAR_FIRST = re.compile(r"^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[T ].*)?$")
DAY_FIRST = re.compile(r"^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})\s*(?:г\.?|ж\.?)?(?: 0?0:00.*)?$")
IN_WORDS = re.compile(r"^[«\"]?(\d{1,2})[»\"]?\s+([^\W\d_]+)\.?,?\s+(\d{4})")
YEAR_WORD_FIRST = re.compile(r"^(\d{4})\s*(?:жылғы|ж\.)\s*(\d{1,2})\s+([^\W\d_]+)")
SERIAL = re.compile(r"^[1-5]\d{4}$")
"""A day as a spreadsheet counts it, in a cell that was made a text: 1927 to 2064."""
SPREADSHEET_BEGINS = date(1899, 12, 30)
IIN_SIGNS = re.compile(r"[\s'’.-]")
SHORTEST_IIN = 9
"""Digits of a number whose zeros at the front a spreadsheet has dropped."""

KAZAKHSTAN = tuple(map(fold, ("қазақстан", "казахстан", "kazakhstan", "рк", "қр", "kz", "rk")))


UNTIMED = date(2000, 1, 1)
"""Stands for today where nobody asks for days of birth."""


class Facts(NamedTuple):
    """``ethnicity`` as it is written: which entry of the office's list is meant is told later."""

    held: Particulars = Particulars()
    ethnicity: str = ""


NOTHING = Facts()


def facts_of(cells: Mapping[str, str], today: date) -> Facts:
    """What the cells of a row say, by field.

    Raises:
        BadIin, BadParticular: a cell holds what cannot be; "bad_day" is a day that cannot be read.
    """
    phone, email, address, languages, notes = (
        checked_text(field, cells[field]) if cells.get(field) else "" for field in TEXTS
    )
    held = Particulars(
        born_of(cells.get("born", ""), today), iin_of(cells.get("iin", "")),
        citizenship_of(cells.get("citizenship", "")), None, languages, phone, email, address, notes,
    )  # fmt: skip
    return Facts(held, cells.get("ethnicity", ""))


def born_of(text: str, today: date) -> date | None:
    """A day of birth."""
    if not text:
        return None
    day = day_of(text, today)
    if day is None:
        raise BadParticular("bad_day", "born")
    checked: date = checked_day("born", day, today)
    return checked


def day_of(text: str, today: date) -> date | None:
    """A day in figures, the day before the month, or with the month in words; None for anything else."""
    if SERIAL.match(text):
        return SPREADSHEET_BEGINS + timedelta(days=int(text))
    if found := YEAR_FIRST.match(text):
        return day_in(found[1], found[2], found[3], today)
    if found := DAY_FIRST.match(text):
        return day_in(found[3], found[2], found[1], today)
    if found := IN_WORDS.match(text):
        return day_in(found[3], month_of(found[2]), found[1], today)
    if found := YEAR_WORD_FIRST.match(text):
        return day_in(found[1], month_of(found[3]), found[2], today)
    return None


def day_in(year: str, month: str, day: str, today: date) -> date | None:
    """The day, if the calendar has it; a year of two figures is the last one that ended so."""
    whole = int(year)
    if len(year) == 2:
        whole += today.year // 100 * 100
        whole -= 100 * (whole > today.year)
    try:
        return date(whole, int(month), int(day))
    except ValueError:
        return None


def month_of(word: str) -> str:
    """The number of a month by its name, "0" for none."""
    known = fold(word)
    for number, starts in enumerate(MONTHS, 1):
        if any(known.startswith(fold(start)) for start in starts):
            return str(number)
    return "0"


def iin_of(text: str) -> str:
    """The number, with the zeros that a spreadsheet takes for needless."""
    number = IIN_SIGNS.sub("", text)
    if len(number) >= SHORTEST_IIN and number.isdigit():
        number = number.zfill(12)
    return checked_iin(number)


def citizenship_of(text: str) -> Citizenship:
    """Of Kazakhstan, or of another country."""
    if not text:
        return ""
    words = fold(text)
    return "kz" if words.startswith(KAZAKHSTAN) else "other"


def ethnicity_in(text: str, names: Mapping[str, int]) -> int | None:
    """The entry of a list of folded names that a word means: «казашка» is of «Казахи»; None where none is.

    Names of peoples stand in the plural there, and in a list of people in the singular.
    """
    word = fold(text).strip()
    if word in names:
        return names[word]
    for length in range(len(word), max(4, len(word) - 3) - 1, -1):
        meant = {number for name, number in names.items() if name.startswith(word[:length])}
        if len(meant) == 1 and length >= 4:
            return meant.pop()
        if meant:
            return None
    return None
