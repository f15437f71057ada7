"""Where a text names a person, and where it names another one."""

import pytest

from desktop.core.names import Name
from desktop.core.written_names import WrittenName

WHO = WrittenName(
    [Name("Воронцова", "Арман", "Серікқызы"), Name("Воронцова", "Арман", "Сериковна"), Name("Қанат", "Арман")]
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Воронцова А.С.", "№"),
        ("слово Воронцовой А. С., депутату", "слово №, депутату"),
        ("А.С. Воронцову заслушать", "№ заслушать"),
        ("Воронцова Арман Сериковна и Ким Р.У.", "№ и Ким Р.У."),
        ("ВОРОНЦОВА АРМАН", "№"),
        ("Арман Воронцованың сөзі", "№ сөзі"),
        ("Воронцова\u00a0А.С. сказала; Воронцова А. ушла", "№ сказала; № ушла"),
        ("Воронцова", "№"),
        ("Канат А. келді", "№ келді"),
        ("Вopoнцовa А.С.", "№"),
    ],
)
def test_the_name_goes_in_any_form(text: str, left: str) -> None:
    assert WHO.without(text, "№") == left
    assert WHO.stands_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Воронцова А.К.", "Воронцова Б.С.", "К.А. Воронцова", "Воронцова Арман Ивановна",
        "улица Воронцова, 5",
        "Воронцовский А.С.", "канатная дорога",
        "Ким Арман Серікқызы", "",
    ],
)  # fmt: skip
def test_others_keep_theirs(text: str) -> None:
    assert WHO.without(text, "№") == text
    assert not WHO.stands_in(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("О награждении Воронцовой", "О награждении №"),
        ("слово Воронцовой, депутату", "слово №, депутату"),
        ("О награждении Воронцовой Анны", ""),
        ("А.К. Воронцова", ""),
        ("о воронцовских", ""),
    ],
)
def test_a_surname_by_itself_may_be_anybodys(text: str, left: str) -> None:
    assert WHO.without(text, "№") == text
    assert WHO.may_stand_in(text) == bool(left)
    assert WHO.without_surname(text, "№") == (left or text)


def test_nobody_without_a_name_is_found() -> None:
    assert WrittenName([Name("Ким")]).without("Ким", "№") == "Ким"
