"""Two languages side by side on a page that ends: both begin on one page, each breaks by itself."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from desktop.documents.pair import COLUMN, Pair
from desktop.documents.paper import WIDTH, styles
from desktop.documents.prose import Prose, balanced
from desktop.documents.typeface import pt_serif

LOOK = styles(pt_serif(), narrow=True)["text"]
LINE = LOOK.leading


def lines(count: int) -> Paragraph:
    """A paragraph of so many lines in a column."""
    return Paragraph(" ".join(["бірлестіктерімізден"] * count), LOOK)


def pair(left: int, right: int) -> Pair:
    """Two paragraphs of so many lines, wrapped."""
    made = Pair(lines(left), lines(right))
    made.wrap(WIDTH, 1000)
    return made


def test_a_pair_is_as_high_as_its_higher_side() -> None:
    assert pair(2, 5).height == 5 * LINE


def test_the_higher_side_breaks_and_the_other_one_stays_whole() -> None:
    top, rest = pair(2, 6).split(WIDTH, 4 * LINE)
    assert top.wrap(WIDTH, 1000)[1] == 4 * LINE
    assert rest.sides[0] is None
    assert rest.wrap(WIDTH, 1000)[1] == 2 * LINE


def test_a_pair_goes_to_the_next_page_whole_when_one_side_cannot_begin() -> None:
    assert pair(6, 6).split(WIDTH, LINE) == []
    assert pair(3, 6).split(WIDTH, 2 * LINE) == []


def test_a_side_that_has_ended_takes_no_room() -> None:
    made = Pair(None, lines(3))
    assert made.wrap(WIDTH, 1000) == (WIDTH, 3 * LINE)
    assert made.split(WIDTH, 4 * LINE) == [made]


def test_a_heading_of_two_lines_leaves_no_single_word_on_the_second() -> None:
    look = styles(pt_serif(), narrow=True)["title"]
    text = "Совет Ассамблеи народа Казахстана Акмолинской области"
    whole, even = Paragraph(text, look), balanced(text, look, COLUMN)
    assert whole.wrap(COLUMN, 1000)[1] == even.wrap(COLUMN, 1000)[1]
    assert min(len(words) for _, words in even.blPara.lines) > 1
    assert min(len(words) for _, words in whole.blPara.lines) == 1


def test_no_justified_line_gapes() -> None:
    look = ParagraphStyle("narrow", styles(pt_serif(), narrow=False)["prose"], firstLineIndent=0)
    text = "ол да бұл бірлестіктерімізден-бірге сай"
    gaping, calm = Paragraph(text, look), Prose(text, look)
    for paragraph in (gaping, calm):
        paragraph.wrap(COLUMN, 1000)
    first, eased = (each.blPara.lines[0] for each in (gaping, calm))
    assert first[1] == eased[1] == ["ол", "да", "бұл"]
    assert first[0] / 2 > 30
    assert eased[0] / 2 < 10
