"""Invented people in great numbers, with as many different surnames as a country has."""

from collections.abc import Iterator
from random import Random

from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.texts import Text

STARTS = (
    "Аб", "Ай", "Бек", "Бол", "Вол", "Дау", "Ер", "Жан", "Иван", "Кал", "Ким", "Мам", "Мұр", "Нұр", "Ораз",
    "Петр", "Сар", "Сей", "Тас", "Тұр", "Ұза", "Хам", "Шам", "Шевч", "Эль", "Юл", "Ғаб", "Қам", "Өмір",
)  # fmt: skip
MIDDLES = (
    "", "ах", "бай", "ғал", "дар", "ен", "жан", "ил", "ки", "лан", "мет", "ол", "пыс", "рат", "сын", "тан",
)  # fmt: skip
ENDS = ("ов", "ова", "ев", "ева", "ин", "ина", "енко", "ұлы", "қызы", "ский", "ян", "")
GIVEN = (
    "Айгүл", "Арман", "Виктор", "Галина", "Дәурен", "Елена", "Жанар", "Мария", "Нұрлан", "Олжас", "Руслан",
)  # fmt: skip
FATHERS = ("Серік", "Марат", "Иван", "Болат", "Пётр", "Қайрат", "Александр", "Ерлан", "Виталий")
LETTERS = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")


def people(count: int, seed: int = 1) -> Iterator[PersonDraft]:
    """So many people, the same ones for a seed."""
    chance = Random(seed)
    for number in range(count):
        surname = chance.choice(STARTS) + chance.choice(MIDDLES) + chance.choice(ENDS)
        kk = Name(surname, chance.choice(GIVEN), chance.choice(FATHERS) + "ұлы")
        ru = Name(*(part.translate(LETTERS) for part in kk))
        place = f"№ {number % 400 + 1}"
        yield PersonDraft(kk, ru, "m", Text(f"{place} мектеп", f"Школа {place}"), Text("мұғалім", "учитель"))
