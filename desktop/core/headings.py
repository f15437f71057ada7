"""What a column of a list of people holds, by its heading in Kazakh, Russian or English."""

from typing import NamedTuple

from desktop.core.names import fold, search_words


class Heading(NamedTuple):
    """A kind of column and how its headings begin."""

    kind: str
    language: str
    """"" for English, which does not say what the column is written in."""
    starts: tuple[str, ...]
    """Beginnings of words; one that ends in a space is a whole word."""


HEADINGS = (
    Heading("name", "kk", ("аты жөн", "т а ә ", "толық аты", "тегі аты", "тегі және аты", "тегі мен аты")),
    Heading("name", "ru", ("ф и о ", "фио", "фамилия имя", "фамилия и имя", "полное имя")),
    Heading("name", "", ("full name", "surname given", "surname and", "surname name")),
    Heading("given", "kk", ("аты әкесінің", "аты және әкесінің", "аты мен әкесінің")),
    Heading("given", "ru", ("имя отчество", "имя и отчество")),
    Heading("given", "", ("given name patronymic", "given name and patronymic")),
    Heading("patronymic", "kk", ("әкесінің аты", "әке аты", "әкесі ")),
    Heading("patronymic", "ru", ("отчество",)),
    Heading("patronymic", "", ("patronymic", "middle name")),
    Heading("surname", "kk", ("тегі ",)),
    Heading("surname", "ru", ("фамилия",)),
    Heading("surname", "", ("surname", "last name", "family name")),
    Heading("post", "kk", ("лауазым", "қызметі ")),
    Heading("post", "ru", ("должност",)),
    Heading("post", "", ("position", "post ", "job")),
    Heading("organisation", "kk", ("ұйым", "жұмыс орны", "мекеме", "бірлестік", "бірлестігі")),
    Heading("organisation", "ru", ("организаци", "место работы", "учреждение", "объединение")),
    Heading("organisation", "", ("organi", "employer", "workplace", "place of work", "association")),
    Heading("iin", "", ("жсн", "иин", "iin", "жеке сәйкестендіру", "индивидуальный идентификационный")),
    Heading(
        "born",
        "",
        (
            "туған күн",
            "туған жыл",
            "туылған",
            "дата рождения",
            "д р ",
            "год рождения",
            "день рождения",
            "рождени",
            "date of birth",
            "birth",
            "born",
        ),
    ),
    Heading("phone", "", ("телефон", "тел ", "ұялы", "байланыс", "сотовый", "phone", "mobile", "tel ")),
    Heading("email", "", ("e mail", "email", "эл почта", "электрон", "почта", "пошта", "эл пошта", "mail ")),
    Heading("citizenship", "", ("азаматты", "гражданств", "citizenship")),
    Heading(
        "ethnicity", "", ("ұлты ", "этнос", "этникалық", "национальност", "этническ", "ethnic", "nationality")
    ),
    Heading("address", "", ("мекенжай", "тұрғылықты", "адрес", "место жительства", "address")),
    Heading("languages", "", ("тілдер", "тіл білу", "языки", "владение языками", "languages")),
    Heading("notes", "", ("ескерт", "примечани", "notes", "remarks")),
    Heading("sex", "", ("жынысы ", "пол ", "sex ", "gender ")),
    Heading("given", "kk", ("аты ", "есімі ")),
    Heading("given", "ru", ("имя ",)),
    Heading("given", "", ("given name", "first name", "name ")),
)
"""The first that fits is taken: «Имя, отчество» is no patronymic, «Ұйымның аты» no given name."""

IN_KAZAKH = ("қазақша", "қаз ", "қазақ тіл", "казахск", "каз ", "kaz", "kk ", "kz ")
IN_RUSSIAN = ("орысша", "орыс ", "орыс тіл", "русск", "рус ", "rus", "ru ")


GROUP = " › "
"""Between the heading of several columns and that of one of them."""
BARE = ("атауы", "наименование", "название", "name ", "title ")
"""What a column of a group says that holds what the group does."""


def kind_of(heading: str) -> tuple[str, str]:
    """Kind and language of a column; ("", "") for one that we do not keep, ("name", "") for "Full name"."""
    group, _, own = heading.rpartition(GROUP)
    return kind_within(group, own) if group else kind_alone(own)


def kind_within(group: str, own: str) -> tuple[str, str]:
    """That of a column of a group: its own, else that of the group where it only says a language."""
    kind, language = kind_alone(own)
    above, spoken = kind_alone(group)
    said = language_said(own) or language_said(group)
    if kind and not (kind == "given" and above in ("organisation", "post")):
        return kind, said or language
    if above:
        tells = kind or language_said(own) or _begins(words_of(own), BARE)
        return (above, said or spoken) if tells else ("", "")
    return kind_alone(f"{group} {own}")


def kind_alone(heading: str) -> tuple[str, str]:
    """That of a column under its own heading."""
    words = words_of(heading)
    for kind, language, starts in HEADINGS:
        if _begins(words, starts):
            return kind, language_said(heading) or language
    return "", ""


def words_of(heading: str) -> str:
    """The folded words of a heading, with a space around each."""
    return f" {' '.join(search_words(heading))} "


def language_said(heading: str) -> str:
    """The language that a heading names, "" for none."""
    words = words_of(heading)
    if _begins(words, IN_KAZAKH):
        return "kk"
    return "ru" if _begins(words, IN_RUSSIAN) else ""


def _begins(words: str, starts: tuple[str, ...]) -> bool:
    return any(" " + fold(start) in words for start in starts)
