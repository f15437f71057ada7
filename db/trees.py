"""Rows read straight from the pages of a file, by the file format of SQLite (sqlite.org/fileformat2.html)."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from db.pages import Pages

TABLE_INNER, TABLE_LEAF, KEY_INNER, KEY_LEAF = 5, 13, 2, 10
LEAVES = (TABLE_LEAF, KEY_LEAF)
LENGTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
"""Bytes of a value by its type; texts and blobs say their own."""


class Record(NamedTuple):
    """A row as it lies on a page: its number, None in a table without such, and its values."""

    number: int | None
    values: tuple[Any, ...]


class Walk(NamedTuple):
    """What was found below a root: rows in their order, all pages of the tree, those that cannot be read."""

    records: list[Record]
    seen: set[int]
    lost: set[int]
    broken: int
    """Rows that begin on a page that can be read, and end elsewhere."""


def walk(pages: Pages, root: int) -> Walk:
    """Every row of the tree below a page."""
    found = Walk([], set(), set(), 0)
    broken, waiting = 0, [root]
    while waiting:
        number = waiting.pop()
        if number in found.seen:
            continue
        found.seen.add(number)
        page = pages.get(number)
        kind = kind_of(page, number)
        if page is None or kind is None:
            found.lost.add(number)
            continue
        records, bad = rows_of(pages, page, number)
        found.records.extend(records)
        broken += bad
        waiting += reversed(children(page, number, kind))
    return found._replace(broken=broken)


def kind_of(page: bytes | None, number: int) -> int | None:
    """What kind of page of a tree it is; None for any other."""
    if page is None:
        return None
    kind = page[start_of(number)]
    return kind if kind in (TABLE_INNER, TABLE_LEAF, KEY_INNER, KEY_LEAF) else None


def start_of(number: int) -> int:
    """The first page begins with the header of the file."""
    return 100 if number == 1 else 0


def cells(page: bytes, number: int, kind: int) -> list[int]:
    """Where the cells of a page begin."""
    start = start_of(number)
    first = start + (8 if kind in LEAVES else 12)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    count = min(count, (len(page) - first) // 2)
    return [int.from_bytes(page[first + 2 * n : first + 2 * n + 2], "big") for n in range(count)]


def children(page: bytes, number: int, kind: int) -> list[int]:
    """The pages below an inner one, from left to right."""
    if kind in LEAVES:
        return []
    start = start_of(number)
    below = [int.from_bytes(page[cell : cell + 4], "big") for cell in cells(page, number, kind)]
    return [*below, int.from_bytes(page[start + 8 : start + 12], "big")]


def rows_of(pages: Pages, page: bytes, number: int) -> tuple[list[Record], int]:
    """Rows on one page, and how many more begin there that cannot be read to their end."""
    kind = kind_of(page, number)
    records: list[Record] = []
    broken = 0
    if kind in (None, TABLE_INNER):
        return records, broken
    for cell in cells(page, number, kind or 0):
        try:
            records.append(record_at(pages, page, cell, kind or 0))
        except (ValueError, IndexError):
            broken += 1
    return records, broken


def record_at(pages: Pages, page: bytes, cell: int, kind: int) -> Record:
    """The row of a cell; ValueError or IndexError where it cannot be read."""
    at = cell + (4 if kind == KEY_INNER else 0)
    length, at = varint(page, at)
    number = None
    if kind == TABLE_LEAF:
        number, at = varint(page, at)
        number -= (number >> 63) << 64
    return Record(number, tuple(values_in(payload(pages, page, at, length, kind))))


def payload(pages: Pages, page: bytes, at: int, length: int, kind: int) -> bytes:
    """The bytes of a row, with those that went over to further pages."""
    usable = pages.usable
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if length > usable * pages.count:
        raise ValueError("longer than the file")
    if length <= most:
        return exactly(page[at : at + length], length)
    least = (usable - 12) * 32 // 255 - 23
    fitting = least + (length - least) % (usable - 4)
    local = fitting if fitting <= most else least
    content = bytearray(page[at : at + local])
    further = int.from_bytes(page[at + local : at + local + 4], "big")
    while len(content) < length:
        over = pages.get(further)
        if over is None:
            raise ValueError("goes on where nothing can be read")
        further = int.from_bytes(over[:4], "big")
        content += over[4:usable]
    return bytes(content[:length])


def exactly(content: bytes, length: int) -> bytes:
    """The bytes, if there are so many."""
    if len(content) != length:
        raise ValueError("beyond the page")
    return content


def values_in(content: bytes) -> Iterator[Any]:
    """The values of a row."""
    size, at = varint(content, 0)
    kinds = []
    while at < size:
        kind, at = varint(content, at)
        kinds.append(kind)
    at = size
    for kind in kinds:
        length = LENGTHS[kind] if kind in LENGTHS else (kind - 12) // 2
        if kind in (10, 11):
            raise ValueError("no such type")
        yield value_of(kind, exactly(content[at : at + length], length))
        at += length


def value_of(kind: int, content: bytes) -> Any:
    """One value; UnicodeDecodeError, which is a ValueError, where a text is none."""
    if kind == 0:
        return None
    if kind <= 6:
        return int.from_bytes(content, "big", signed=True)
    if kind == 7:
        raise ValueError("an office has no broken numbers")
    if kind in (8, 9):
        return kind - 8
    return content.decode() if kind % 2 else content


def varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for n in range(9):
        byte = content[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise ValueError("unreachable")
