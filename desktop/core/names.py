"""Names of people: their parts, their short forms, the order and the folding that finds them."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

NBSP = "\u00a0"

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The 42 letters of Kazakh in their order; SQLite's own order and a Russian collation both differ."""

PARTICLES = frozenset({"оглы", "оглу", "кызы", "қызы", "гызы", "кизи", "ұлы", "улы", "уулу", "угли"})
"""Words of a patronymic that stay small when they stand apart: «Гасан оглы»."""

_TWINS = str.maketrans("ABCEHIKMOPTXacehikopxyƏəƟɵËë", "АВСЕНІКМОРТХасеһікорхуӘәӨөЁё")
_FOLDED = str.maketrans("әғқңөұүһіё", "агкноуухие")
_LATIN_FOLDED = str.maketrans("abcehikmoptxyəɵë", "авсеникмортхуаое")
_IN_ORDER = str.maketrans(ALPHABET, "".join(chr(0x410 + place) for place in range(len(ALPHABET))))

_LETTERS = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u0250-\u02af]")
_DASH = re.compile(r"\s*[-\u2010-\u2014]\s*")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_MARKS = re.compile("[\u0300-\u036f]")
_SEARCHED = re.compile("[0-9a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u0481\u048a-\u04ff]+")
_PARTICLE = re.compile(rf"(?<=\s)(?:{'|'.join(PARTICLES)})(?![^\W\d_])")
_INITIALS = re.compile(r"([^\W\d_]\.)([^\W\d_]\.?)")


class Name(NamedTuple):
    """One spelling of a name; the patronymic may be empty."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""


def full(name: Name) -> str:
    """«Ким Роман Ухенович»: surname first, as a list is read."""
    return " ".join(part for part in name if part)


def short(name: Name) -> str:
    """«Ким Р.У.», which no line end may part."""
    return NBSP.join(part for part in (name.surname, _initials(name)) if part)


def initials_first(name: Name) -> str:
    """«Р.У. Ким», as papers are signed."""
    return NBSP.join(part for part in (_initials(name), name.surname) if part)


def tidy(text: str) -> str:
    """The text with single spaces, letters in one piece (й, ё), and without what a paste brings unseen."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def parse_full(text: str) -> Name:
    """The parts of a full name: the first word is the surname, the second the given name."""
    words = text.split()
    if not "".join(words).isalpha():
        words = _INITIALS.sub(r"\1 \2", _DASH.sub("-", tidy(text))).replace(",", " ").split()
    surname, given, *rest = (*words, "", "")
    return Name(surname, given, " ".join(rest).strip())


def normal_case(text: str) -> str:
    """Words in capitals as a name is written: «КИМ-ПАК» -> «Ким-Пак»; a text without any capital too."""
    lower = text.lower()
    if text.istitle() and not _PARTICLE.search(lower):
        return text  # as most names are
    small = text == lower
    return _LETTERS.sub(lambda word: _normal_word(word, small), text)


def lookalikes(text: str) -> tuple[str, ...]:
    """Words that mix Latin letters into Cyrillic ones: they look right and are never found."""
    if not _LATIN.search(text):
        return ()
    return tuple(word for word in _LETTERS.findall(text) if _mixed(word))


def mended(text: str) -> str:
    """The text with Latin twins made Cyrillic in mixed words; a word with a Latin Y or Z stays as it is."""
    if not _LATIN.search(text):
        return text
    return _LETTERS.sub(lambda word: _mended_word(word[0]), text)


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """What finds a text however it was typed: small, ә as а, Latin twins as what they look like."""
    text = unicodedata.normalize("NFC", text)
    if _LATIN.search(text):
        text = _LETTERS.sub(lambda word: _folded_word(word[0]), text)
    return _MARKS.sub("", text.lower()).translate(_FOLDED)


def search_words(text: str) -> list[str]:
    """The folded words of a text, as they are kept for searching and asked for."""
    return _SEARCHED.findall(fold(text))


def sort_key(text: str) -> str:
    """A string whose plain byte order is that of the Kazakh alphabet, small and capital alike.

    A space comes before every other sign, so that «Ким Роман» stands before «Ким-Пак Анна».
    """
    return tidy(mended(text)).lower().translate(_IN_ORDER)


def _initials(name: Name) -> str:
    return "".join(_initial(part) for part in (name.given, name.patronymic))


def _initial(part: str) -> str:
    """«Р.», and «А.-М.» for a double given name."""
    firsts = (_LETTERS.search(piece) for piece in part.split(" ")[0].split("-"))
    return "-".join(first[0][0].upper() + "." for first in firsts if first)


def _normal_word(found: re.Match[str], small: bool) -> str:
    word = found[0]
    if found.start() and word.lower() in PARTICLES and found.string[found.start() - 1].isspace():
        return word.lower()
    if small:
        return word[0].upper() + word[1:]
    return word[0] + word[1:].lower() if len(word) > 1 and word.isupper() else word


def _mixed(word: str) -> bool:
    return bool(_LATIN.search(word) and _CYRILLIC.search(word))


def _mended_word(word: str) -> str:
    twin = word.translate(_TWINS)
    return twin if _mixed(word) and not _LATIN.search(twin) else word


def _folded_word(word: str) -> str:
    """A small h among Cyrillic letters stands for һ; a capital one, and any in a Latin word, for Н."""
    if _mixed(word):
        word = word.translate(_TWINS)
    return word.lower().translate(_LATIN_FOLDED)


def spelling(language: str, kk: Name, ru: Name) -> Name:
    """The spelling for a language (English reads the Kazakh one); the other one where it lacks a part."""
    own, other = (ru, kk) if language == "ru" else (kk, ru)
    return other if not (own.surname and own.given) and other.surname else own
