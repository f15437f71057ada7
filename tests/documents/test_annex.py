"""Rows of the attendance list, however long the names and the posts in them."""

import re
from dataclasses import replace

import pytest

from desktop.core.minutes import Minutes, Spelled
from desktop.core.names import Name
from desktop.core.people import NAME_LIMIT, TEXT_LIMIT
from desktop.core.texts import Text
from tests import papers


def long_rows(letter: str, word: int, name_length: int) -> Minutes:
    """A list in which every third name is so long and every third post as long as its field allows."""

    def filled(length: int) -> str:
        return " ".join([letter * word] * (length // (word + 1)))

    name = Name(f"басы {filled(name_length - 5)}", filled(name_length), filled(name_length))
    post = Text(*[f"{filled(TEXT_LIMIT - 5)} соңы"] * 2)
    session = replace(papers.session(), items=(), procedure=None)
    seats = [
        replace(seat, name=Spelled(name, name), post=post) if place % 3 == 0 else seat
        for place, seat in enumerate(session.roll[:24])
    ]
    return replace(session, roll=tuple(seats))


def annex_pages(minutes: Minutes, layout: tuple[str, ...]) -> list[str]:
    """Texts of the pages on which the list stands."""
    return [text for text in papers.pages(papers.printed(minutes, *layout)) if "Убытие" in text]


def test_a_row_of_the_annex_stays_whole_however_long_its_post() -> None:
    annex = annex_pages(long_rows("а", 8, 50), ("kk", "ru"))
    assert sum(text.count("соңы") for text in annex) == 16
    for text in annex:
        assert (text.count("Убытие"), text.count("басы")) == (1, text.count("соңы"))


@pytest.mark.parametrize("layout", [("ru",), ("kk", "ru")])
def test_a_row_higher_than_a_page_breaks_under_one_head_and_loses_nothing(layout: tuple[str, ...]) -> None:
    annex = annex_pages(long_rows("Щ", 12, NAME_LIMIT), layout)
    assert [text.count("Убытие") for text in annex] == [1] * len(annex)
    assert sum(text.count("соңы") for text in annex) == 8 * len(layout)
    words = sum(len(re.findall("Щ{12}", text)) for text in annex)
    assert words == 8 * len(layout) * (
        2 * (NAME_LIMIT // 13) + (NAME_LIMIT - 5) // 13 + (TEXT_LIMIT - 5) // 13
    )
