"""Texts parted by a sign: open quotes, mixed ends of lines, bytes that are no letters, each with its row."""

import pytest

from desktop.core.refusals import UnreadableRoster
from desktop.core.roster_columns import guess_columns
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.exchange.rosters import read


def rows_of(text: str) -> list[RosterRow | RowProblem]:
    table = read(text.encode(), "list.csv")
    return to_rows(table, guess_columns(table.headings))


def told(text: str) -> list[tuple[int, str, str, tuple[str, ...]]]:
    return [
        (row.number, row.draft.ru.surname, row.draft.organisation.ru, row.warnings)
        for row in rows_of(text)
        if isinstance(row, RosterRow)
    ]


def test_an_open_quotation_mark_is_named_with_its_row_and_the_others_keep_theirs() -> None:
    text = 'ФИО;Организация\nКим Роман;"Дом\nЛи Анна;"Сад; сын"\nЦой Вера;Двор\n'
    assert told(text) == [
        (2, "Ким", '"Дом', ("quote",)),
        (3, "Ли", "Сад; сын", ()),
        (4, "Цой", "Двор", ()),
    ]


def test_two_open_marks_swallow_no_rows_between_them() -> None:
    text = 'ФИО;Организация\nКим Роман;"Дом\nЛи Анна;Сад\nЦой Вера;"Двор\nПак Ян;Лес\n'
    assert [row[:2] for row in told(text)] == [(2, "Ким"), (3, "Ли"), (4, "Цой"), (5, "Пак")]
    assert [row[3] for row in told(text)] == [("quote",), (), ("quote",), ()]


def test_a_quoted_cell_may_still_go_over_lines() -> None:
    text = 'ФИО;Организация\nКим Роман;"Дом\nдружбы"\nЛи Анна;"Сад ""Роза"""\n'
    assert told(text) == [(2, "Ким", "Дом дружбы", ()), (3, "Ли", 'Сад "Роза"', ())]


def test_mixed_ends_of_lines_part_the_same_rows() -> None:
    text = "ФИО;Организация\r\nКим Роман;Дом\nЛи Анна;Сад\rЦой Вера;Двор\r\n\r\nПак Ян;Лес"
    assert [row[:3] for row in told(text)] == [
        (2, "Ким", "Дом"), (3, "Ли", "Сад"), (4, "Цой", "Двор"), (6, "Пак", "Лес"),
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16-le"])
def test_zero_bytes_refuse_the_whole_list_and_name_their_row(encoding: str) -> None:
    text = "ФИО;Организация\n" + "Ким Роман Ухенович;Дом дружбы\n" * 20 + "Ли\0Анна;Сад\n"
    with pytest.raises(UnreadableRoster) as refused:
        read(text.encode(encoding), "list.csv")
    assert (refused.value.reason, refused.value.row) == (
        "zero_byte" if encoding != "utf-16-le" else "not_text",
        22,
    )


def test_a_row_of_another_encoding_is_named() -> None:
    data = "ФИО;Организация\nКим Роман;Дом\n".encode() * 30 + "Ли Анна;Сад\n".encode()[:-2] + b"\n"
    with pytest.raises(UnreadableRoster) as refused:
        read(data, "list.csv")
    assert (refused.value.reason, refused.value.row) == ("encoding", 61)
    with pytest.raises(UnreadableRoster) as refused:
        read("ФИО\nКим Роман\n".encode("cp1251"), "list.csv", "utf-8")
    assert (refused.value.reason, refused.value.row) == ("encoding", 1)


def test_an_apostrophe_that_kept_a_cell_from_being_reckoned_is_no_part_of_it() -> None:
    table = read("ФИО;Телефон\nКим Роман;'+7 701 234 56 78\n".encode(), "list.csv")
    (row,) = to_rows(table, guess_columns(table.headings))
    assert isinstance(row, RosterRow)
    assert row.facts.held.phone == "+7 701 234 56 78"
