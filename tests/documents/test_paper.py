"""The sheet: numbers, columns, annex, signatures, outline, and the same bytes each time."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from typing import Any, NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.platypus import Table

from desktop.core.journal import Seal
from desktop.core.minutes import Minutes, MinutesStyle, Spelled
from desktop.core.names import Name
from desktop.core.texts import Text
from desktop.documents.blocks import Block
from desktop.documents.layout import story, with_signatures
from desktop.documents.paper import BOTTOM, LEFT, RIGHT, TOP, styles
from desktop.documents.prose import Prose
from desktop.documents.typeface import pt_serif
from tests import papers

A4 = (595, 842)


class Piece(NamedTuple):
    """A run of text where it stands, from the left and from the foot of the page."""

    text: str
    x: float
    y: float
    size: float


def pieces(content: bytes, page: int) -> list[Piece]:
    """The runs of text of a page."""
    found = []

    def keep(text: str, page_matrix: list[float], matrix: list[float], _: Any, size: float) -> None:
        if text.strip():
            x, y = page_matrix[4] + matrix[4], page_matrix[5] + matrix[5]
            found.append(Piece(" ".join(text.split()), x, y, size))

    PdfReader(BytesIO(content)).pages[page].extract_text(visitor_text=keep)
    return found


def starting(found: list[Piece], text: str) -> Piece:
    """The run that begins with a text."""
    return next(piece for piece in found if piece.text.startswith(text))


def of_length(paragraphs: int) -> Minutes:
    """A session of one item, with the list in the text, so that the end falls on any part of a page."""
    return replace(papers.session(20, 1, paragraphs), style=MinutesStyle(list_over=99))


LONG = papers.session(60, 8, 6)


@pytest.fixture(scope="module", params=[("kk",), ("ru",), ("kk", "ru")], ids=["kk", "ru", "both"])
def long_paper(request: pytest.FixtureRequest) -> bytes:
    return papers.printed(LONG, *request.param)


def test_pages_are_numbered_from_the_second_in_the_upper_margin(long_paper: bytes) -> None:
    first, *others = papers.pages(long_paper)
    assert not first.lstrip()[0].isdigit()
    assert [text.split()[0] for text in others] == [str(number) for number in range(2, len(others) + 2)]
    assert pieces(long_paper, 1)[0].y > A4[1] - TOP


def test_every_page_keeps_its_margins(long_paper: bytes) -> None:
    for number, page in enumerate(PdfReader(BytesIO(long_paper)).pages):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
        body = [piece for piece in pieces(long_paper, number) if piece.y < A4[1] - TOP]
        assert min(piece.x for piece in body) >= LEFT - 0.01
        assert max(piece.x for piece in body) < A4[0] - RIGHT
        assert min(piece.y for piece in body) >= BOTTOM


def test_forty_pages_keep_every_item_and_every_decision_in_order() -> None:
    found = papers.pages(papers.printed(LONG, "kk", "ru"))
    text = " ".join(" ".join(found).split())
    assert len(found) >= 40
    for start in ("{}. ТЫҢДАЛДЫ:", "{}. СЛУШАЛИ:", "{}.1. Ассамблея облыстың", "{}.1. Ассамблея вместе"):
        places = [text.index(start.format(item.number)) for item in LONG.items]
        assert places == sorted(places)
    for sentence in ("«Достық керуені»", "«Караван дружбы»"):
        assert text.count(sentence) == len(LONG.items) * (6 + 1 + 1)


def test_both_languages_start_level_side_by_side_and_in_one_size() -> None:
    content = papers.printed(papers.council(), "kk", "ru")
    for left, right in (("ХАТТАМА", "ПРОТОКОЛ"), ("Хатшы:", "Секретарь:"), ("Кворум: мүше", "Кворум: не")):
        found = pieces(content, 0)
        kk, ru = starting(found, left), starting(found, right)
        assert kk.y == pytest.approx(ru.y)
        assert kk.x < A4[0] / 2 < ru.x
        assert kk.size == ru.size == 14


def test_a_paragraph_that_does_not_fit_begins_on_one_page_in_both_languages() -> None:
    for paragraphs in range(1, 6):
        content = papers.printed(of_length(paragraphs), "kk", "ru")
        for text in papers.pages(content):
            assert text.count("Ассамблея облыстың") == text.count("Ассамблея вместе")


@pytest.mark.parametrize("layout", [("kk",), ("ru",), ("kk", "ru")])
def test_signatures_stand_together_below_some_of_the_text_wherever_the_page_ends(
    layout: tuple[str, ...],
) -> None:
    heights = set()
    for paragraphs in range(1, 13):
        content = papers.printed(of_length(paragraphs), *layout)
        *_, before, last = papers.pages(content)
        kazakh = "kk" in layout
        closed, role = ("Сессия жабылды", "Төрағалық") if kazakh else ("Сессия закрыта", "Председат")
        secretary = "А.Қ. Сәрсенова" if kazakh else "А.К. Сарсенова"
        assert not before.rstrip().endswith(("ШЕШТІ:", "РЕШИЛИ:"))
        places = [last.rindex(word) for word in (closed, role, "Д.М. Оспанов", secretary)]
        assert places == sorted(places)
        heights.add(round(min(piece.y for piece in pieces(content, -1))))
    assert len(heights) >= 2


@pytest.mark.parametrize("state", ["open", "planned"])
def test_signatures_of_a_draft_do_not_stand_alone_either(state: Any) -> None:
    for paragraphs in range(1, 9):
        minutes = replace(of_length(paragraphs), state=state, closed=None)
        last = papers.pages(papers.printed(minutes, "ru"))[-1]
        before = last.split("Председательствующий")[0]
        assert len(before.split()) > 10


def test_the_annex_lists_everyone_who_was_there_with_hours_under_a_repeated_head() -> None:
    content = papers.printed(papers.session(), "ru")
    annex = [text for text in papers.pages(content) if "Фамилия, имя, отчество" in text]
    rows = " ".join(" ".join(annex).split())
    there = [seat for seat in papers.session().roll if seat.standing == "present"]
    assert len(annex) > 1
    assert len(there) == 53
    for number, seat in enumerate(there, start=1):
        name = " ".join(seat.name.ru)
        assert f"{number} {name.strip()}, {seat.post.ru} {seat.arrived:%H:%M} –" in rows
    assert "Приложение к протоколу № XXVI от 22 ноября 2026 года" in rows
    assert "Список присутствовавших членов Ассамблеи" in rows


def test_the_annex_of_both_languages_has_both_names() -> None:
    text = papers.said(papers.printed(papers.council(), "kk", "ru"))
    assert "№ 4 хаттамаға қосымша Приложение к протоколу № 4" in text
    assert "8 Ғабитов Нұрсұлтан Ерікұлы, Кеңес төрағасы, облыс әкімі Габитов Нурсултан Ерикович," in text
    assert "14:48 15:40" in text


@pytest.mark.parametrize("layout", [("kk",), ("kk", "ru")])
def test_names_and_titles_of_any_length_find_room(layout: tuple[str, ...]) -> None:
    long_name = Spelled(*[Name("Ұ" + "ж" * 299, "Ә" * 300, "щ" * 300)] * 2)
    long_text = Text("жиын " * 100, "ж" * 600)
    base = papers.council()
    minutes = replace(
        base,
        presiding=replace(base.presiding, name=long_name) if base.presiding else None,
        roll=tuple(replace(seat, name=long_name, post=long_text) for seat in base.roll),
        items=tuple(replace(item, title=long_text, rapporteur=long_text) for item in base.items),
    )
    assert "Ұжжж" in papers.said(papers.printed(minutes, *layout))


def test_the_same_minutes_give_the_same_bytes_in_another_process_too() -> None:
    ours = hashlib.sha256(papers.printed(papers.council(), "kk", "ru")).hexdigest()
    assert hashlib.sha256(papers.printed(papers.council(), "kk", "ru")).hexdigest() == ours
    program = (
        "import hashlib; from tests import papers;"
        "papers.printed(papers.session(20, 1, 1), 'ru');"
        "print(hashlib.sha256(papers.printed(papers.council(), 'kk', 'ru')).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == ours


def test_the_file_says_its_title_author_and_language() -> None:
    reader = PdfReader(BytesIO(papers.printed(papers.council(), "ru")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Протокол № 4 очередного заседания Совета, 22 ноября 2026 года"
    assert reader.metadata.author == "Совет Ассамблеи народа Казахстана Акмолинской области"
    assert str(reader.root_object["/Lang"]) == "ru"
    both = PdfReader(BytesIO(papers.printed(papers.council(), "kk", "ru")))
    assert str(both.root_object["/Lang"]) == "kk"
    assert both.metadata is not None
    assert str(both.metadata.title).startswith(
        "№ 4 хаттама. Кеңестің кезекті отырысы, 2026 жылғы 22 қараша / "
    )


def test_the_outline_leads_to_every_item_and_qt_has_nothing_to_say_against_it(qtbot: QtBot) -> None:
    content = papers.printed(papers.council(), "kk", "ru")
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    model = QPdfBookmarkModel()
    model.setDocument(document)
    assert document.status() == QPdfDocument.Status.Ready
    found = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        page = model.data(index, QPdfBookmarkModel.Role.Page.value)
        found.append((model.data(index, QPdfBookmarkModel.Role.Title.value), page))
    starts = [
        next(
            number for number, text in enumerate(papers.pages(content)) if f"{item.number}. ТЫҢДАЛДЫ" in text
        )
        for item in papers.council().items
    ]
    annex = next(number for number, text in enumerate(papers.pages(content)) if "№ 4 хаттамаға" in text)
    titles = [f"{item.number}. {item.title.kk}" for item in papers.council().items]
    assert found == list(zip([*titles, "Қосымша"], [*starts, annex], strict=True))
    del model
    document.close()


def test_a_draft_is_marked_on_every_page_and_a_finished_paper_on_none() -> None:
    minutes = replace(of_length(6), state="open", closed=None)
    content = papers.printed(minutes, "kk", "ru")
    assert len(papers.pages(content)) > 2
    for number in range(len(papers.pages(content))):
        mark = starting(pieces(content, number), "Жоба / Проект")
        assert mark.y > A4[1] - TOP
    assert "Жоба" not in papers.said(papers.printed(of_length(6), "kk", "ru"))


@pytest.mark.parametrize("layout", [("ru",), ("kk", "ru")])
def test_no_heading_stands_at_the_foot_of_a_page_without_what_it_heads(layout: tuple[str, ...]) -> None:
    for members in range(2, 24, 2):
        roll = tuple(
            replace(seat, standing="absent", arrived=None) for seat in papers.council().roll[:members]
        )
        minutes = replace(papers.council(), roll=roll)
        for text in papers.pages(papers.printed(minutes, *layout)):
            end = " ".join(text.split()[-12:])
            assert not end.endswith(
                ("ПОВЕСТКА ДНЯ", "РЕШИЛИ:", "Докладчик: Е.П. Воронцова.", "А.К. Сарсенова.")
            )


def test_no_row_of_the_annex_breaks_at_the_foot_of_a_page() -> None:
    found = [text for text in papers.pages(papers.printed(papers.session(), "kk", "ru")) if "Убытие" in text]
    assert len(found) > 3
    for text in found:
        assert text.count("Убытие") == 1
        assert text.rstrip().endswith("–")


@pytest.mark.parametrize("layout", [("kk",), ("ru",), ("kk", "ru")])
def test_every_page_of_a_finished_paper_leads_to_the_journal(layout: tuple[str, ...]) -> None:
    paper = papers.printed(replace(LONG, seal=Seal(1284, "3f2a9c0b" * 8)), *layout)
    for page in range(len(papers.pages(paper))):
        foot = starting(pieces(paper, page), {"kk": "Журнал", "ru": "Запись"}[layout[0]])
        assert foot.text.endswith("№ 1284: 3f2a 9c0b 3f2a 9c0b 3f2a 9c0b 3f2a 9c0b")
        assert (round(foot.x), 10 * mm < foot.y < BOTTOM) == (round(LEFT), True)


def test_the_signatures_take_only_the_end_of_the_text_to_their_page_and_leave_the_decisions() -> None:
    looks = styles(pt_serif(), narrow=False)
    text = [
        Block("step", ("РЕШИЛИ:",), keeps=True),
        Block("prose", ("1.1. Утвердить план.",), keeps=True),
        Block("text", ("Ответственный: секретариат.",)),
        Block("item", ("Заседание закрыто: 17:30.",)),
        Block("text", ("Приложение: список присутствовавших членов.",)),
    ]
    *above, _ = with_signatures(story([text], looks), Table([["Председательствующий"]]))
    assert [each.getPlainText() for each in above if isinstance(each, Prose)] == [
        "РЕШИЛИ:",
        "1.1. Утвердить план.",
        "Ответственный: секретариат.",
    ]
