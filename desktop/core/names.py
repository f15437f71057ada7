"""Names of people: their parts, their short forms, the order and the folding that finds them."""

from typing import NamedTuple


class Name(NamedTuple):
    """One spelling of a name; the patronymic may be empty."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
