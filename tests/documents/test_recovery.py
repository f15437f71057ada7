"""The sheets that are kept under lock: everything is on them, and one page holds it."""

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from desktop.core import paper_keys
from desktop.core.texts import Text
from desktop.documents.recovery import Sheet, Slip, passwords, recovery_key
from i18n import phrases
from tests.papers import pages, said

KEY = paper_keys.spelled(bytes(range(20)))
SHEET = Sheet(Text("Ақмола облысы", "Акмолинская область"), "council.hattama", date(2026, 11, 22))


def test_the_recovery_key_stands_on_one_page_and_is_read_off_it() -> None:
    paper = recovery_key(SHEET, KEY, phrases)
    (page,) = pages(paper)
    for group in KEY.split("-"):
        assert group in page
    lines = [line for line in page.splitlines() if line.strip()[:5] in KEY]
    assert paper_keys.read(" ".join(lines)) == KEY


def test_both_languages_say_of_which_office_and_day_it_is() -> None:
    text = said(recovery_key(SHEET, KEY, phrases))
    for part in ("Ақмола облысы", "Акмолинская область", "council.hattama", "2026 жылғы 22 қараша"):
        assert part in text
    assert "22 ноября 2026 года" in text


def test_a_file_name_that_the_font_cannot_print_does_not_keep_the_key_from_paper() -> None:
    paper = recovery_key(SHEET._replace(file="кеңес \u202e☺ 会.hattama"), KEY, phrases)
    assert "кеңес ??? ?" not in said(paper)
    assert "кеңес ?? ?.hattama" in said(paper)


def test_long_names_stay_on_the_page() -> None:
    long = SHEET._replace(file="ұ" * 200, office=Text("Ә" * 150, "Ж" * 150))
    assert len(pages(recovery_key(long, KEY, phrases))) == 1


def test_each_user_gets_a_page_of_their_own() -> None:
    slips = [Slip("asel", "Бекова Әсел", "4xt5x-cy95t-nv3fn"), Slip("boris", "", "2222x-33333-nv3fn")]
    first, second = pages(passwords(SHEET, slips, phrases))
    assert "Бекова Әсел" in first
    assert "4xt5x-cy95t-nv3fn" in first
    assert "boris" not in first
    assert "2222x-33333-nv3fn" in second
    assert "2" not in second.split(), "whose sheet it is need not know how many there are"


def test_the_properties_of_the_file_tell_nothing() -> None:
    told = str(PdfReader(BytesIO(recovery_key(SHEET, KEY, phrases))).metadata)
    assert KEY[:5] not in told
    assert "nv3fn" not in repr(Slip("asel", "", "4xt5x-cy95t-nv3fn"))


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert recovery_key(SHEET, KEY, phrases) == recovery_key(SHEET, KEY, phrases)
