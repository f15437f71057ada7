"""Lists of people: columns known by their headings, rows read as people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.heading_rows import headed_by, table_of
from desktop.core.names import Name
from desktop.core.refusals import UnknownColumn
from desktop.core.roster_columns import FIELDS, chosen_columns, column_letter, guess_columns
from desktop.core.roster_table import Line
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.core.texts import Text


def rows_of(headings: str, *rows: str) -> list[RosterRow | RowProblem]:
    lines = [Line(number, tuple(row.split(";"))) for number, row in enumerate((headings, *rows), 1)]
    table = table_of(lines)
    return to_rows(table, guess_columns(table.headings))


def only_row(headings: str, row: str) -> RosterRow:
    (found,) = rows_of(headings, row)
    assert isinstance(found, RosterRow)
    return found


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("№;Аты-жөні;ФИО", ["", "name.kk", "name.ru"]),
        ("№ п/п;Ф.И.О.;Место работы;Должность", ["", "name.ru", "organisation.ru", "post.ru"]),
        ("Т.А.Ә.;Ұйымы;Лауазымы;Жынысы", ["name.kk", "organisation.kk", "post.kk", "sex"]),
        ("Тегі;Аты;Әкесінің аты", ["surname.kk", "given.kk", "patronymic.kk"]),
        ("Фамилия;Имя;Отчество;Пол", ["surname.ru", "given.ru", "patronymic.ru", "sex"]),
        ("ФАМИЛИЯ;Имя, отчество", ["surname.ru", "given.ru"]),
        ("Тегі, аты, әкесінің аты;Ұйымның атауы", ["name.kk", "organisation.kk"]),
        ("Фамилия, имя, отчество;Наименование организации", ["name.ru", "organisation.ru"]),
        ("Surname;Given name;Patronymic;Sex", ["surname.kk", "given.kk", "patronymic.kk", "sex"]),
        ("Full name;Organisation;Position", ["name.kk", "organisation.kk", "post.kk"]),
        ("Full name;Аты-жөні", ["name.ru", "name.kk"]),
        ("ФИО (каз.);ФИО (рус.)", ["name.kk", "name.ru"]),
        ("Аты-жөні (қазақша);Аты-жөні (орысша)", ["name.kk", "name.ru"]),
        ("Фамилия на казахском языке;Имя на казахском языке", ["surname.kk", "given.kk"]),
        ("Организация (Республика Казахстан);Имя", ["organisation.ru", "name.ru"]),
        ("Аты;Имя", ["name.kk", "name.ru"]),
        ("ФИО;ФИО;Телефон;ИИН", ["name.ru", "", "phone", "iin"]),
        ("ЖСН;Туған күні;Ұлты;Азаматтығы", ["iin", "born", "ethnicity", "citizenship"]),
        ("Дата рождения;Национальность;Адрес;Эл. почта", ["born", "ethnicity", "address", "email"]),
        ("Date of birth;Phone;E-mail;Languages;Notes", ["born", "phone", "email", "languages", "notes"]),
        ("Телефон нөмірі;Мекенжайы;Тілдер;Ескертпе", ["phone", "address", "languages", "notes"]),
        ("Место работы, должность;Имя", ["post.ru", "name.ru"]),
    ],
)
def test_columns_are_known_by_their_headings(headings: str, fields: list[str]) -> None:
    guessed = guess_columns(headings.split(";"))
    assert [guessed.get(place, "") for place in range(len(fields))] == fields


@given(st.lists(st.text(max_size=12), max_size=8))
def test_each_field_is_read_from_one_column(headings: list[str]) -> None:
    guessed = guess_columns(headings)
    assert len(set(guessed.values())) == len(guessed)
    assert set(guessed.values()) <= set(FIELDS)


def test_choices_lie_over_the_guess() -> None:
    headings = ("№", "Аты-жөні", "ФИО", "Прочее")
    assert chosen_columns(headings, {}) == {1: "name.kk", 2: "name.ru"}
    assert chosen_columns(headings, {"прочее": "organisation.ru"})[3] == "organisation.ru"
    assert chosen_columns(headings, {"D": "name.ru"}) == {1: "name.kk", 3: "name.ru"}
    assert chosen_columns(headings, {"2": "", "фио": "name.kk"}) == {2: "name.kk"}


@pytest.mark.parametrize(("column", "field"), [("Телефон", "name.kk"), ("E", "name.kk"), ("ФИО", "wage")])
def test_a_choice_of_what_is_not_there_is_refused(column: str, field: str) -> None:
    with pytest.raises(UnknownColumn) as refused:
        chosen_columns(("№", "Аты-жөні", "ФИО", "Прочее"), {column: field})
    assert (refused.value.column, refused.value.field) == (column, field)


def test_columns_are_lettered_as_in_a_spreadsheet() -> None:
    assert [column_letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_titles_above_the_headings_are_passed_over() -> None:
    lines = [Line(1, ("Кеңес мүшелері", "")), Line(3, ("№", "Аты-жөні")), Line(4, ("1", "Ким Роман"))]
    table = table_of(lines)
    assert (table.headings, table.rows) == (("№", "Аты-жөні"), (Line(4, ("1", "Ким Роман")),))


def test_without_headings_columns_are_lettered_and_every_line_is_a_row() -> None:
    lines = [Line(1, ("1", "Ким Роман")), Line(2, ("2", "Ли Анна", "x"))]
    table = table_of(lines)
    assert (table.headings, table.rows) == (("A", "B", "C"), tuple(lines))


def test_a_full_name_in_capitals_becomes_its_parts() -> None:
    row = only_row("№;Аты-жөні;ФИО", "1;АРОНОВА ИРИНА ПЕТРОВНА;Аронова Ирина Петровна")
    assert row.number == 2
    assert row.draft.kk == row.draft.ru == Name("Аронова", "Ирина", "Петровна")
    assert row.warnings == ()


@pytest.mark.parametrize("cell", ["12. Ким Роман", "12) Ким Роман", "12 Ким Роман"])
def test_a_number_before_a_name_is_no_part_of_it(cell: str) -> None:
    assert only_row("ФИО", cell).draft.ru == Name("Ким", "Роман")


def test_a_spelling_may_be_missing() -> None:
    row = only_row("Аты-жөні;ФИО", ";ЗВОЛЬСКИЙ Сергей Адамович")
    assert row.draft.kk == Name()
    assert row.draft.ru == Name("Звольский", "Сергей", "Адамович")


def test_parts_in_cells_of_their_own_keep_their_words() -> None:
    row = only_row("Фамилия;Имя;Отчество", "БЕН АЛИ;Анна Мария;Вагиф кызы")
    assert row.draft.ru == Name("Бен Али", "Анна Мария", "Вагиф кызы")


def test_given_name_and_patronymic_in_one_cell_are_parted() -> None:
    assert only_row("Фамилия;Имя и отчество", "Ким;Роман Ухенович").draft.ru == Name(
        "Ким", "Роман", "Ухенович"
    )


def test_latin_letters_in_cyrillic_words_are_mended_and_told() -> None:
    row = only_row("ФИО;Организация", "AХМЕТОВ Caпар;Дoм дружбы, IT Park")
    assert row.draft.ru == Name("Ахметов", "Сапар")
    assert row.draft.organisation == Text("", "Дом дружбы, IT Park")
    assert row.warnings == ("lookalikes_mended",)


def test_latin_letters_without_a_twin_are_told_and_stay() -> None:
    row = only_row("Аты-жөні", "ДYЙСЕНОВ Берік")
    assert row.draft.kk.surname == "ДYЙСЕНОВ".capitalize()
    assert row.warnings == ("lookalikes_left",)


def test_half_a_spelling_beside_a_whole_one_is_told() -> None:
    assert only_row("Аты-жөні;ФИО", "Ким;Ким Роман").warnings == ("half_spelling",)


@pytest.mark.parametrize(
    ("written", "sex"),
    [
        *((word, "m") for word in ("ер", "Еркек", "м", "Муж.", "male")),
        *((word, "f") for word in ("әйел", "Қыз", "ЖЕН", "Female")),
        ("", ""),
    ],
)
def test_sex_is_read_in_three_languages(written: str, sex: str) -> None:
    row = only_row("ФИО;Пол", f"Ким Роман;{written}")
    assert row.draft.sex == sex
    assert row.warnings == ()


def test_an_unknown_word_for_a_sex_is_told() -> None:
    row = only_row("ФИО;Пол", "Ким Роман;?")
    assert row.draft.sex == ""
    assert row.warnings == ("sex_unknown",)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("Ким", RowProblem(2, "missing", "", "Ким")),
        ("Ки\u202eм Роман", RowProblem(2, "bad_character", "surname.ru", "Ким")),
        ("Ким 7", RowProblem(2, "no_letter", "given.ru", "7")),
        ("К" * 300 + " Роман", RowProblem(2, "too_long", "surname.ru", "К" + "к" * 38 + "…")),
    ],
)
def test_a_row_that_names_nobody_is_a_problem_of_that_row(cell: str, problem: RowProblem) -> None:
    assert rows_of("ФИО", cell, "Ли Анна")[0] == problem


def test_a_row_with_a_number_alone_is_a_problem_and_a_short_one_is_not() -> None:
    first, second = rows_of("№;ФИО;Организация", "1;;", "2;Ли Анна")
    assert first == RowProblem(2, "missing", "", "")
    assert isinstance(second, RosterRow)


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=6), max_size=6))
def test_any_cells_give_rows_or_problems(cells: list[list[str]]) -> None:
    table = table_of([Line(number, tuple(row)) for number, row in enumerate(cells, 1)])
    columns = dict(enumerate(FIELDS[:6]))
    assert len(to_rows(table, columns)) == len(table.rows)


def test_a_list_of_unknown_headings_is_headed_by_the_columns_that_are_named() -> None:
    lines = [Line(1, ("Список", "")), Line(2, ("Кто", "Где")), Line(3, ("Ким Роман", "школа"))]
    found = headed_by(table_of(lines), ("кто", "2"))
    assert (found.headings, [line.number for line in found.rows]) == (("Кто", "Где"), [3])


def test_a_list_whose_headings_are_known_keeps_them() -> None:
    table = table_of([Line(1, ("ФИО", "Кабинет")), Line(2, ("Ким Роман", "7"))])
    assert headed_by(table, ("Кабинет", "nowhere")) == table
    assert headed_by(table, ()) == table
