"""The composition of a body on a day: as a paper, as a workbook, as a list."""

import csv
import io
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from pypdf import PdfReader

from desktop.core.bodies import Body
from desktop.core.invited import Invitee, Standing
from desktop.core.mandates import Admission, Mandate, Member, Terms
from desktop.core.names import Name
from desktop.core.refusals import MissingGlyph
from desktop.core.texts import Text
from desktop.documents import roster_lists, rosters
from i18n import phrases
from tests.offices import COUNCIL, SURNAMES

DAY = date(2026, 11, 22)
BOTH = ("kk", "ru")
FORMULAS = ("=1+1", "+7", "-5", "@sum")


def roster(count: int, seats: int | None = None, organisation: str = "") -> rosters.Roster:
    """That many members; the first of them presides."""
    members = []
    for number in range(count):
        kk, ru = SURNAMES[number % len(SURNAMES)]
        mandate = Mandate(number + 1, 2, number + 1, "member" if number else "chair", date(2025, 1, 10))
        work = Text(organisation or "Облыс әкімдігі", organisation or "Акимат области")
        post = Text(f"маман № {number + 1}", f"специалист № {number + 1}")
        name = Name(kk, "Арман", "Серікұлы"), Name(ru, "Арман", "Серикович")
        members.append(Member(mandate, *name, work, post))
    return rosters.Roster(Body(2, "council", COUNCIL, count, seats), DAY, tuple(members))


def pages(content: bytes) -> list[str]:
    """The words of each page, one space between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages]


@pytest.mark.parametrize(
    ("language", "title", "day", "figures"),
    [
        (
            "kk",
            "Ақмола облысының Қазақстан халқы Ассамблеясының Кеңесі",
            "2026 жылғы 22 қараша",
            "бос орындар: 4",
        ),
        (
            "ru",
            "Совет Ассамблеи народа Казахстана Акмолинской области",
            "22 ноября 2026 года",
            "свободно: 4",
        ),
    ],
)
def test_the_paper_has_body_day_members_and_vacant_seats(
    language: str, title: str, day: str, figures: str
) -> None:
    (text,) = pages(rosters.pdf(roster(3, 7), (language,), phrases))
    for words in (title, day, figures, "10.01.2025", "№ 3"):
        assert words in text


def test_the_head_of_the_table_stands_on_every_page_and_pages_are_numbered() -> None:
    found = pages(rosters.pdf(roster(90), BOTH, phrases))
    assert len(found) > 3
    assert all("С какого дня" in text for text in found)
    assert [text.split()[0] for text in found[1:]] == [str(page) for page in range(2, len(found) + 1)]
    whole = " ".join(found)
    assert all(f"специалист № {number} " in whole for number in range(1, 91))
    assert all(f"маман № {number} " in whole for number in range(1, 91))


def test_the_same_roster_gives_the_same_bytes() -> None:
    assert rosters.pdf(roster(5), BOTH, phrases) == rosters.pdf(roster(5), BOTH, phrases)


def test_a_body_without_members_has_a_paper_too() -> None:
    (text,) = pages(rosters.pdf(roster(0), ("ru",), phrases))
    assert "Членов: 0." in text


def test_a_character_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(MissingGlyph):
        rosters.pdf(roster(1, organisation="\u4eba"), ("ru",), phrases)


def test_a_member_higher_than_a_page_loses_nothing() -> None:
    whole = " ".join(pages(rosters.pdf(roster(2, organisation="Щщщщщщщщщ " * 150), BOTH, phrases)))
    assert whole.count("Щщщщщщщщщ") == 600


def test_a_list_has_a_line_for_each_member_and_no_formula() -> None:
    for sign in FORMULAS:
        text = roster_lists.as_csv(roster(2, organisation=sign), BOTH, phrases).decode("utf-8-sig")
        head, *rows = csv.reader(io.StringIO(text), delimiter=";")
        assert (len(head), len(rows)) == (11, 2)
        assert rows[0][1] == "Әбілдина Арман Серікұлы"
        assert rows[0][2] == f"'{sign}, маман № 1"
        assert rows[0][9] == "10.01.2025"
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_a_workbook_has_days_that_are_days_and_texts_that_are_texts() -> None:
    for sign in FORMULAS:
        content = roster_lists.xlsx(roster(2, organisation=sign), ("ru",), phrases)
        sheet = openpyxl.load_workbook(io.BytesIO(content)).active
        cells = list(sheet.iter_rows(min_row=2))
        assert [cell.data_type for cell in cells[0]] == ["n", "s", "s", "s", "n", "d", "n"]
        assert cells[0][2].value == f"{sign}, специалист № 1"
        assert cells[0][2].quotePrefix
        assert cells[1][5].value == datetime(2025, 1, 10)
        assert len(cells) == 2


def with_observer() -> rosters.Roster:
    """Two members, and an observer who is not counted."""
    name = Name("=Төлеген", "Арман", ""), Name("=Тулеген", "Арман", "")
    standing = Standing("observer", date(2026, 2, 1))
    work = Text("Ардагерлер кеңесі", "Совет ветеранов"), Text("төраға", "председатель")
    return roster(2, 4)._replace(invited=(Invitee(1, 2, 9, standing, *name, *work),))


def test_experts_and_observers_stand_below_the_members_and_are_not_counted() -> None:
    (text,) = pages(rosters.pdf(with_observer(), ("ru",), phrases))
    assert "Членов: 2, мест: 4, свободно: 2." in text
    below = text.partition("Приглашаемые, не учитываются:")[2]
    assert "=Тулеген Арман, Совет ветеранов, председатель, наблюдатель" in below
    assert pages(rosters.pdf(with_observer(), BOTH, phrases))


def test_who_is_not_counted_has_no_number_in_a_list() -> None:
    last = roster_lists.as_csv(with_observer(), ("ru",), phrases).decode("utf-8-sig").splitlines()[-1]
    assert last == ";'=Тулеген Арман;Совет ветеранов, председатель;наблюдатель;;01.02.2026;"
    sheet = openpyxl.load_workbook(io.BytesIO(roster_lists.xlsx(with_observer(), ("ru",), phrases))).active
    cells = [cell.value for cell in sheet[4]]
    assert (cells[0], cells[1], cells[3]) == (None, "=Тулеген Арман", "наблюдатель")
    assert sheet[4][1].data_type == "s"


def test_terms_stand_with_the_post_and_lists_tell_who_nominated_and_until_when() -> None:
    made = roster(1)
    (member,) = made.members
    terms = Terms(True, True, date(2027, 1, 9))
    mandate = replace(member.mandate, terms=terms, admission=Admission(by_office=True))
    told = replace(member, mandate=mandate, source=Text("Мәслихат", "Маслихат"))
    made = made._replace(members=(told,))
    role = "председатель, и.о., по должности, на общественных началах"
    (text,) = pages(rosters.pdf(made, ("ru",), phrases))
    assert all(word in text for word in role.split())
    head, row = csv.reader(
        io.StringIO(roster_lists.as_csv(made, ("ru",), phrases).decode("utf-8-sig")), delimiter=";"
    )
    assert row[3:] == [role, "Маслихат", "10.01.2025", "09.01.2027"]
    assert head[4:] == ["Кем выдвинут", "С какого дня", "Конец срока"]
    sheet = openpyxl.load_workbook(io.BytesIO(roster_lists.xlsx(made, ("ru",), phrases))).active
    assert sheet is not None
    assert [cell.is_date for cell in sheet[2]] == [False] * 5 + [True, True]
