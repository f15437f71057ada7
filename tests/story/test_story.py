"""One meeting from an empty folder to its paper, with the keyboard alone, in each language of the window."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.core.texts import Text
from desktop.operations import agenda, bodies, meetings, people
from desktop.ui.languages import language as spoken
from desktop.ui.window import MainWindow
from i18n import LANGUAGES, t
from tests.keyboard import (
    Key,
    choose,
    press,
    press_with_ctrl,
    reach,
    write,
    write_over,
    write_pair,
)
from tests.story.conftest import MORNING, Clock
from tests.ui.shared import Desk

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "council.csv"
DAY = MORNING.date()
SEATED = 21
ALREADY_THERE = (
    "осп", "сәрс", "абил", "ахм", "бонд", "браун", "ворон", "гел", "ғаб", "дур", "евл", "жүн", "ким", "ков",
    "мам",
)  # fmt: skip
"""Letters for the fifteen who came in time, in whichever spelling was quicker to type."""
LEFT, LATE = "жун", ("нур", "сав", "сарк")
"""Who left between the votes, and who came."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_council_meets_by_keyboard_alone(
    desk: Desk, window: MainWindow, clock: Clock, folder: Path, language: str
) -> None:
    desk.speak(language)
    make_office(folder / "akmola.hattama")
    bring_in_people()
    form_council()
    plan_meeting()
    clock.at(14, 40)
    register_and_open(clock)
    report_by_hands(clock)
    change_hall(clock)
    candidates_by_name(clock)
    rest_and_close(clock)
    save_paper(folder / "minutes.pdf")
    look_at_records(window)
    look_at_paper(folder / "minutes.pdf")


AGENDA = (
    (("Кеңестің есебі туралы", "Об отчёте Совета"), "сарк"),
    (("Мүшелікке кандидаттар туралы", "О кандидатах в члены"), "нур"),
    (("Әртүрлі мәселелер", "Разное"), ""),
)
"""Titles in both languages, letters of the rapporteur."""
REGION = {"kk": "Ақмола облысы", "ru": "Акмолинская область", "en": "Akmola Region"}


def make_office(path: Path) -> None:
    """The first page: region, names as proposed, where the file is kept, a password, the key on paper."""
    choose(REGION[spoken()])
    press(Key.Key_Return)
    reach(t("FirstRun", "Office file"))
    write_over(str(path))
    press(Key.Key_Return)
    reach(t("SignIn", "Full name"))
    write("Сәрсенова Айгүл")
    for line in (t("Password", "New password"), t("Password", "The same once more")):
        reach(line)
        write("кеште домбыра тартамын")
    press(Key.Key_Return)
    reach(t("Secret", "I have printed or written it down"))
    press(Key.Key_Space, Key.Key_Return)
    assert path.exists()


def bring_in_people() -> None:
    """The list they have, in one of its files."""
    press_with_ctrl(Key.Key_2)
    press_with_ctrl(Key.Key_O)
    press_with_ctrl(Key.Key_O)
    write(str(ROSTER))
    press(Key.Key_Return)
    press_with_ctrl(Key.Key_Return)


def form_council() -> None:
    """The chair first, then twenty members at once."""
    press_with_ctrl(Key.Key_3)
    press(Key.Key_Down)
    press_with_ctrl(Key.Key_M)
    write("осп")
    press(Key.Key_Down, Key.Key_Space)
    reach(t("Bodies", "Post"))
    choose(t("Bodies", "chair"), Key.Key_Up)
    admit_since("10.01.2025")
    press_with_ctrl(Key.Key_M)
    press(Key.Key_Down)
    for _ in range(SEATED - 1):
        press(Key.Key_Space, Key.Key_Down)
    admit_since("10.01.2025")


def admit_since(day: str) -> None:
    """The first day in office, and Enter."""
    reach(t("Bodies", "First day in office"))
    write_over(day)
    press(Key.Key_Return)


def plan_meeting() -> None:
    """Three items, a secretary found by letters, someone invited."""
    press_with_ctrl(Key.Key_1)
    press_with_ctrl(Key.Key_N)
    press(Key.Key_Tab, Key.Key_Return)
    reach(t("Plan", "Secretary of the meeting"))
    write("сарс")
    press(Key.Key_Return)
    for number, (title, rapporteur) in enumerate(AGENDA, start=1):
        press_with_ctrl(Key.Key_I)
        write_pair(*title)
        if rapporteur:
            reach(spoken_in_kazakh(t("Plan", "Item {number}, rapporteur").format(number=number)))
            find(rapporteur)
    press_with_ctrl(Key.Key_G)
    write_pair("Серіков А.Б.", "Сериков А.Б.")
    press(Key.Key_Tab)
    write_pair("баспасөз хатшысы", "пресс-секретарь")
    press(Key.Key_Return)


def find(letters: str) -> None:
    """Take the first person offered for a few letters, where any other text could stand too."""
    write(letters)
    press(Key.Key_Down, Key.Key_Return)


def spoken_in_kazakh(name: str) -> str:
    """How a screen reader calls the Kazakh field of a pair."""
    return t("Pair", "{name}, {language}").format(name=name, language=t("Pair", "in Kazakh"))


def register_and_open(clock: Clock) -> None:
    """Fifteen come to the door; then the meeting is opened."""
    press_with_ctrl(Key.Key_Return)
    for minute, letters in enumerate(ALREADY_THERE, start=40):
        clock.at(14, minute)
        write(letters)
        press(Key.Key_Return)
    clock.at(15, 2)
    reach(t("Live", "Open the meeting…"))
    press(Key.Key_Space)
    agree()


def agree() -> None:
    """The question begins at its safe button; the verb is the next one."""
    press(Key.Key_Tab, Key.Key_Return)


def report_by_hands(clock: Clock) -> None:
    """Item 1: heard, a motion, a show of hands, a decision with who and by when."""
    clock.at(15, 5)
    take_item(1)
    write_pair("Жылдық есеп тыңдалды.", "Заслушан годовой отчёт.")
    press_with_ctrl(Key.Key_M)
    write_pair("Есеп бекітілсін", "Утвердить отчёт")
    clock.at(15, 20)
    press(Key.Key_F4, Key.Key_1)
    for figure in ("11", "2", "1"):
        write(figure)
        press(Key.Key_Return)
    clock.at(15, 21)
    press(Key.Key_Return)
    agree()
    press(Key.Key_F5)
    reach(spoken_in_kazakh(t("Live", "Responsible for {number}").format(number="1.1")))
    find("ким")
    reach(t("Live", "Due date of {number}").format(number="1.1"))
    write("15.12.2026")
    press(Key.Key_Tab)


def take_item(number: int) -> None:
    """F2 until the item of that number is under discussion: procedure comes first."""
    for _ in range(2 if number == 1 else 1):
        press(Key.Key_F2)


def change_hall(clock: Clock) -> None:
    """One leaves, three come."""
    clock.at(15, 30)
    press(Key.Key_F3)
    write(LEFT)
    press(Key.Key_Return)
    for minute, letters in enumerate(LATE, start=32):
        clock.at(15, minute)
        press(Key.Key_F3)
        write(letters)
        press(Key.Key_Return)


def candidates_by_name(clock: Clock) -> None:
    """Item 2: a roll call of the seventeen who are there now."""
    clock.at(15, 40)
    take_item(2)
    press_with_ctrl(Key.Key_M)
    write_pair("Кандидаттар ұсынылсын", "Рекомендовать кандидатов")
    press(Key.Key_F4, Key.Key_2)
    press(*[Key.Key_1] * 12, *[Key.Key_2] * 3, Key.Key_3, Key.Key_4)
    clock.at(15, 45)
    press(Key.Key_F4)
    agree()
    press(Key.Key_F5)


def rest_and_close(clock: Clock) -> None:
    """Item 3 is noted; the meeting is closed."""
    clock.at(15, 50)
    take_item(3)
    reach(t("Live", "by vote or decision"))
    press(Key.Key_Right)
    reach(t("Live", "noted"))
    press(Key.Key_Space)
    clock.at(16, 5)
    reach(t("Live", "Close the meeting…"))
    press(Key.Key_Space)
    agree()


def save_paper(path: Path) -> None:
    """Look at the paper, and save it."""
    press_with_ctrl(Key.Key_P)
    press_with_ctrl(Key.Key_S)
    write_over(str(path))
    press(Key.Key_Return)
    assert path.exists()


PAPER = {
    "kk": (
        "Мүшелердің жалпы саны – 21, қатысып отырғаны – 15",
        "Отырыс ашылды: 15:02.",
        "Дауыс беру нысаны: ашық (қол көтеру). Мүшелердің жалпы саны – 21, қатысып отырғаны – 15.",
        "қолдады – 11, қарсы – 2, қалыс қалды – 1, дауыс бермеді – 1. Қажетті дауыс саны: кемінде 10.",
        "Шешім қабылданды.",
        "Кетті: Г.С. Жүнісова (15:30). Қатысып отырғаны – 14.",
        "Келді: Б.Е. Нұрланов (15:32). Қатысып отырғаны – 15.",
        "Келді: И.К. Савицкая (15:33). Қатысып отырғаны – 16.",
        "Келді: Г.А. Саркисян (15:34). Қатысып отырғаны – 17.",
        "1.1. Есеп бекітілсін.",
        "Жауапты: Р.У. Ким; мерзімі: 2026 жылғы 15 желтоқсан.",
        "Дауыс беру нысаны: атаулы. Мүшелердің жалпы саны – 21, қатысып отырғаны – 17.",
        "қолдады – 12, қарсы – 3, қалыс қалды – 1, дауыс бермеді – 1. Қажетті дауыс саны: кемінде 12.",
        "2.1. Кандидаттар ұсынылсын",
        "3. ТЫҢДАЛДЫ: Әртүрлі мәселелер.",
        "Мәлімет үшін қабылданды.",
        "Отырыс жабылды: 16:05.",
    ),
    "ru": (
        "Общее число членов – 21, присутствуют – 15",
        "Заседание открыто: 15:02.",
        "Форма голосования: открытое (поднятием рук). Общее число членов – 21, присутствуют – 15.",
        "за – 11, против – 2, воздержались – 1, не голосовали – 1. Необходимо голосов «за»: не менее 10.",
        "Решение принято.",
        "Убытие: Г.С. Жунусова (15:30). Присутствуют – 14.",
        "Прибытие: Б.Е. Нурланов (15:32). Присутствуют – 15.",
        "Прибытие: И.К. Савицкая (15:33). Присутствуют – 16.",
        "Прибытие: Г.А. Саркисян (15:34). Присутствуют – 17.",
        "1.1. Утвердить отчёт.",
        "Ответственный: Р.У. Ким; срок: 15 декабря 2026 года.",
        "Форма голосования: поимённое. Общее число членов – 21, присутствуют – 17.",
        "за – 12, против – 3, воздержались – 1, не голосовали – 1. Необходимо голосов «за»: не менее 12.",
        "2.1. Рекомендовать кандидатов",
        "3. СЛУШАЛИ: Разное.",
        "Принято к сведению.",
        "Заседание закрыто: 16:05.",
    ),
}
"""What the paper has to say in this order: two votes with their own P, and between them why it changed."""


def look_at_paper(path: Path) -> None:
    """Both languages tell the whole course of the meeting."""
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
    for sentences in PAPER.values():
        place = 0
        for sentence in sentences:
            assert sentence in text[place:], f"{sentence!r} is not where it belongs in {text!r}"
            place = text.index(sentence, place) + len(sentence)
    assert "Шақырылғандар: Серіков А.Б., баспасөз хатшысы." in text
    assert "Приглашённые: Сериков А.Б., пресс-секретарь." in text


def look_at_records(window: MainWindow) -> None:
    """What was typed is what is kept."""
    session = window.session()
    assert session is not None
    assert session.read(people.count) == 24
    assert session.read(bodies.body, 2, DAY).in_office == SEATED
    (held,) = session.read(meetings.meetings)
    assert (held.state, held.day, held.number) == ("closed", DAY, 1)
    report, candidates, other = session.read(agenda.items, held.id)[1:]
    (by_hands,), (by_name,) = report.motions[0].votes, candidates.motions[0].votes
    assert by_hands.outcome is not None
    assert by_name.outcome is not None
    assert (by_hands.form, by_hands.outcome.present, by_hands.outcome.votes_for) == ("hands", 15, 11)
    assert (by_name.form, by_name.outcome.present, by_name.outcome.votes_for) == ("roll_call", 17, 12)
    assert (report.decisions[0].due, other.result) == (date(2026, 12, 15), "noted")
    assert report.heard == Text("Жылдық есеп тыңдалды.", "Заслушан годовой отчёт.")
