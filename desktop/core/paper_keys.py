"""A key that is read from paper: letters and figures that cannot be taken for one another.

25 signs are left when of each pair that looks alike (0 and D, 2 and Z, 5 and S, 6 and G, 8 and B, U and V)
one is dropped, and O, Q, 1, I, L with them. What is typed instead of the dropped one is read as the other,
and so are the Cyrillic letters that look the same, whatever keyboard is on.
"""

from collections.abc import Iterator

SIGNS = "23456789ACDEFHJKMNPRTVWXY"
GROUP = 5
BYTES = 20
"""160 bits."""
LENGTH = 35
"""Signs that hold them; the check group follows."""

ALIKE = str.maketrans(
    "0OQZSBGUОАВСЕНКМРТХУЗЧ",  # the second half is Cyrillic
    "DDD2586VDA8CEHKMPTXY34",
)
SEPARATORS = str.maketrans("", "", " -–—\u00a0\t\r\n")


def spelled(key: bytes) -> str:
    """A key of 20 bytes as it is printed: seven groups and a check group.

    >>> spelled(bytes(20))
    '22222-22222-22222-22222-22222-22222-22222-4E558'
    """
    return "-".join(groups(signs(int.from_bytes(key, "big"), LENGTH) + check(key)))


def read(typed: str) -> str | None:
    """What was typed as it is printed, whatever its letters and gaps; None where it is no such key."""
    found = typed.translate(SEPARATORS).upper().translate(ALIKE)
    if len(found) != LENGTH + GROUP or not set(found) <= set(SIGNS):
        return None
    value = number(found[:LENGTH])
    if value >= 1 << (8 * BYTES) or check(value.to_bytes(BYTES, "big")) != found[LENGTH:]:
        return None
    return "-".join(groups(found))


def check(key: bytes) -> str:
    """The group that tells a slip of the pen."""
    from hashlib import sha256  # the start of the program sums nothing

    return signs(int.from_bytes(sha256(b"hattama recovery" + key).digest(), "big"), GROUP)


def signs(value: int, length: int) -> str:
    """The lowest digits of a number to the base of 25."""
    found = ""
    for _ in range(length):
        value, digit = divmod(value, len(SIGNS))
        found = SIGNS[digit] + found
    return found


def number(text: str) -> int:
    """The number that signs stand for."""
    value = 0
    for sign in text:
        value = value * len(SIGNS) + SIGNS.index(sign)
    return value


def groups(text: str) -> Iterator[str]:
    """Groups of five."""
    return (text[start : start + GROUP] for start in range(0, len(text), GROUP))
