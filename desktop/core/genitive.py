"""The Russian genitive of a full name, as a proposal: «Ахметова Айгуль Сериковна» -> «Ахметовой …».

The rules are those of Russian school grammar, with the endings of the peoples of Kazakhstan. Where usage
wavers (fleeting vowels, «Щербина», women's names in a soft sign) the commoner form is proposed: a clerk
corrects it once, and what was corrected is kept.
"""

from collections.abc import Callable

from desktop.core.names import PARTICLES, Name
from desktop.core.people import Person, Sex

Rule = Callable[[str, bool], str]
"""How one word is declined; whether it is a woman's."""

VOWELS = "аеёиоуыэюя"
HISSING = "жшчщ"
VELAR = "гкх"

FIXED_GIVEN = {
    "павел": "Павла", "лев": "Льва", "пётр": "Петра", "петр": "Петра", "мария": "Марии",
    "любовь": "Любови", "нинель": "Нинели", "адель": "Адели", "рахиль": "Рахили", "юдифь": "Юдифи",
    "эсфирь": "Эсфири", "руфь": "Руфи", "жизель": "Жизели", "ассоль": "Ассоли",
}  # fmt: skip
"""Given names with a vowel that goes, and the women's names in a soft sign that are declined everywhere."""


def genitive(name: Name, sex: Sex) -> str:
    """The whole name in the genitive; "" where nobody can tell without knowing the sex."""
    sex = sex or guessed(name)
    if not (sex and name.surname):
        return ""
    woman = sex == "f"
    parts = (
        _each(name.surname, woman, surname),
        _each(name.given, woman, given),
        _each(name.patronymic, woman, patronymic),
    )
    return " ".join(filter(None, parts))


def genitive_of(person: Person) -> str:
    """The name in the genitive as it was corrected, else as it is proposed."""
    return person.genitive_ru or genitive(person.ru, person.sex)


def guessed(name: Name) -> Sex:
    """The sex that patronymic or surname tell; "" where neither does."""
    end = name.patronymic.lower()
    if end.endswith(("ич", "ұлы", "улы", "оглы", "оглу", "уулу", "угли")):
        return "m"
    if end.endswith(("вна", "чна", "шна", "қызы", "кызы", "гызы", "кизи")):
        return "f"
    last = name.surname.lower()
    if last.endswith(("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")):
        return "f"
    if last.endswith(("ов", "ев", "ёв", "ский", "цкий")):
        return "m"
    return ""


def surname(word: str, woman: bool) -> str:
    """One part of a surname."""
    low = word.lower()
    if low.endswith(("ых", "их", "о", "е", "э", "и", "ы", "у", "ю", "уа", "иа")):
        return word
    return _surname_of_a_woman(word, low) if woman else _surname_of_a_man(word, low)


def _surname_of_a_woman(word: str, low: str) -> str:
    if low.endswith(("ова", "ева", "ёва", "ина", "ына")):
        return word[:-1] + "ой"
    if low.endswith("ая") and len(low) > 3:
        return word[:-2] + ("ей" if low[-3] in HISSING else "ой")
    if low.endswith("яя"):
        return word[:-2] + "ей"
    return _of_the_first(word, low) if low.endswith(("а", "я")) else word


def _surname_of_a_man(word: str, low: str) -> str:
    if low.endswith(("а", "я")):
        return _of_the_first(word, low)
    if low.endswith(("ий", "ый")) and _like_an_adjective(low):
        soft = low[-3] in HISSING or low.endswith("ний")
        return word[:-2] + ("его" if soft else "ого")
    if low.endswith("ой") and _syllables(low) > 1:
        return word[:-2] + "ого"
    if low.endswith("ец") and _syllables(low) > 1 and low[-3] not in VOWELS:
        return word[:-2] + ("ьца" if low[-3] == "л" else "ца")
    return _of_the_second(word, low)


def given(word: str, woman: bool) -> str:
    """One part of a given name."""
    low = word.lower()
    if low in FIXED_GIVEN:
        return FIXED_GIVEN[low]
    if low.endswith(("а", "я")):
        return _of_the_first(word, low)
    return word if woman else _of_the_second(word, low)


def patronymic(word: str, woman: bool) -> str:
    """One word of a patronymic; those in -ұлы and -қызы stay."""
    low = word.lower()
    if low.endswith("ич"):
        return word + "а"
    if woman and low.endswith("на"):
        return word[:-1] + "ы"
    return word


def _of_the_first(word: str, low: str) -> str:
    """Words in -а and -я."""
    if low.endswith("я"):
        return word[:-1] + "и"
    return word[:-1] + ("и" if low[-2:-1] in VELAR + HISSING else "ы")


def _of_the_second(word: str, low: str) -> str:
    """Men's words in a consonant, in -й and in a soft sign; others stay."""
    if low.endswith(("й", "ь")):
        return word[:-1] + "я"
    return word if low[-1:] in VOWELS or not low[-1:].isalpha() else word + "а"


def _like_an_adjective(low: str) -> bool:
    """«Великий», «Белый», «Нижний»; «Юрий» and «Гений» are nouns and rare among surnames."""
    return low.endswith("ый") or low[-3:-2] in VELAR + HISSING + "нц"


def _syllables(low: str) -> int:
    return sum(letter in VOWELS for letter in low)


def _each(text: str, woman: bool, rule: Rule) -> str:
    """Each part of a text; particles of a patronymic and initials stay."""
    words = ("-".join(_one(part, woman, rule) for part in word.split("-")) for word in text.split())
    return " ".join(words)


def _one(part: str, woman: bool, rule: Rule) -> str:
    if part.lower() in PARTICLES or not part or part.endswith("."):
        return part
    changed = rule(part, woman)
    return changed.upper() if len(part) > 1 and part.isupper() else changed
