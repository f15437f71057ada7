"""Minutes on paper say what the records say, in each language, figure by figure."""

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Literal

import pytest

from desktop.core.minutes import (
    Correction,
    Minutes,
    MinutesItem,
    MinutesStyle,
    Moved,
    Movement,
    Pause,
    Reopening,
    Spelled,
    VoteRecord,
)
from desktop.core.names import Name, initials_first
from desktop.core.texts import Text
from desktop.core.voting import Quorum
from tests import papers

FIGURES = {
    "kk": re.compile(
        r"қолдады – (\d+), қарсы – (\d+), қалыс қалды – (\d+), дауыс бермеді – (\d+)\. "
        r"Қажетті дауыс саны: кемінде (\d+)\. Шешім (бірауыздан қабылданды|қабылданды|қабылданбады)\."
    ),
    "ru": re.compile(
        r"за – (\d+), против – (\d+), воздержались – (\d+), не голосовали – (\d+)\. "
        r"Необходимо голосов «за»: не менее (\d+)\. Решение (принято единогласно|принято|не принято)\."
    ),
}
PRESENT = {
    "kk": re.compile(r"(?:көтеру\)|атаулы)\. Мүшелердің жалпы саны – (\d+), қатысып отырғаны – (\d+)\."),
    "ru": re.compile(r"(?:рук\)|поимённое)\. Общее число членов – (\d+), присутствуют – (\d+)\."),
}
OUTCOMES = {
    "kk": ("қабылданбады", "қабылданды", "бірауыздан қабылданды"),
    "ru": ("не принято", "принято", "принято единогласно"),
}
LAYOUTS = [("kk", ("kk",)), ("ru", ("ru",)), ("kk", ("kk", "ru")), ("ru", ("kk", "ru"))]


def votes_of(minutes: Minutes) -> list[VoteRecord]:
    """The votes in the order in which they are printed."""
    sections = [minutes.procedure, *minutes.items]
    return [step for each in sections if each for step in each.course if isinstance(step, VoteRecord)]


def alone(minutes: Minutes, *course: Movement | Pause | VoteRecord) -> Minutes:
    """The minutes with one item, of which only its course is left."""
    item = MinutesItem(1, Text("Есеп", "Отчёт"), Text(), Text(), (), course, ())
    return replace(minutes, procedure=None, items=(item,))


@pytest.mark.parametrize(("language", "layout"), LAYOUTS)
@pytest.mark.parametrize("minutes", [papers.council(), papers.session(), papers.small(), papers.of_2003()])
def test_each_vote_prints_its_figures_what_was_needed_and_its_outcome(
    minutes: Minutes, language: str, layout: tuple[str, ...]
) -> None:
    text = papers.said(papers.printed(minutes, *layout))
    if len(layout) == 2:
        text = column(text, language)
    outcomes = [vote.outcome for vote in votes_of(minutes) if vote.outcome]
    expected = [
        (
            *map(str, (each.votes_for, each.against, each.abstained, each.not_voting, each.needed)),
            OUTCOMES[language][each.adopted + (each.adopted and each.votes_for == each.present)],
        )
        for each in outcomes
    ]
    assert expected
    assert FIGURES[language].findall(text) == expected
    assert PRESENT[language].findall(text) == [(str(each.total), str(each.present)) for each in outcomes]


def column(text: str, language: str) -> str:
    """The sentences of one language out of a paper in both: they never share a paragraph."""
    other = {"kk": "ИТОГИ ГОЛОСОВАНИЯ:", "ru": "ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:"}[language]
    own = {"kk": "ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:", "ru": "ИТОГИ ГОЛОСОВАНИЯ:"}[language]
    outcome = {"kk": r"(Шешім [^.]+\.)", "ru": r"(Решение [^.]+\.)"}[language]
    pattern = {"kk": r"Қажетті дауыс саны: кемінде \d+\.", "ru": r"Необходимо голосов «за»: не менее \d+\."}
    figures = rf"({own} .*?{pattern[language]}).*?{outcome}"
    assert other in text
    return re.sub(figures, r"\1 \2", text)


@pytest.mark.parametrize(("language", "layout"), LAYOUTS)
def test_an_arrival_and_a_departure_between_votes_show_why_they_had_another_number_present(
    language: str, layout: tuple[str, ...]
) -> None:
    text = papers.said(papers.printed(papers.council(), *layout))
    arrived, left, first, second = {
        "kk": (
            "Келді: Р.У. Ким (15:20). Қатысып отырғаны – 17. Кворум сақталды.",
            "Кетті: Н.Е. Ғабитов (15:40). Қатысып отырғаны – 16. Кворум сақталды.",
            "қолдады – 13, қарсы – 2",
            "қолдады – 10, қарсы – 3",
        ),
        "ru": (
            "Прибытие: Р.У. Ким (15:20). Присутствуют – 17. Кворум сохраняется.",
            "Убытие: Н.Е. Габитов (15:40). Присутствуют – 16. Кворум сохраняется.",
            "за – 13, против – 2",
            "за – 10, против – 3",
        ),
    }[language]
    places = [text.index(sentence) for sentence in (arrived, first, left, second)]
    assert places == sorted(places)


@pytest.mark.parametrize("layout", [("kk",), ("kk", "ru")])
def test_the_quorum_is_derived_in_kazakh(layout: tuple[str, ...]) -> None:
    text = papers.said(papers.printed(papers.council(), *layout))
    assert "Мүшелердің жалпы саны – 21, қатысып отырғаны – 16 (тізім қоса беріледі)." in text
    assert "Кворум: мүшелердің жалпы санының кемінде үштен екісі – 14. Есептеу: 21 × 2/3 = 14." in text
    assert "Ұқсастық бойынша: Ереже, № 747 Жарлық, 14-тармақ" in text
    assert "Кворум бар. Отырыс шешім қабылдауға құқылы." in text
    assert "Есептеу: қатысып отырғандардың кемінде үштен екісі, 17 × 2/3 = 11 1/3." in text
    assert "Ұқсастық бойынша: Ереже, № 747 Жарлық, 15-тармақ" in text


@pytest.mark.parametrize("layout", [("ru",), ("kk", "ru")])
def test_the_quorum_is_derived_in_russian(layout: tuple[str, ...]) -> None:
    text = papers.said(papers.printed(papers.council(), *layout))
    assert "Общее число членов – 21, присутствуют – 16 (список прилагается)." in text
    assert "Кворум: не менее двух третей от общего числа членов – 14. Расчёт: 21 × 2/3 = 14." in text
    assert "По аналогии: Положение, Указ № 747, п. 14" in text
    assert "Кворум имеется. Заседание правомочно принимать решения." in text
    assert "Расчёт: не менее двух третей от числа присутствующих, 17 × 2/3 = 11 1/3." in text
    assert "По аналогии: Положение, Указ № 747, п. 15" in text


@pytest.mark.parametrize(
    ("rule", "kind", "kk", "ru"),
    [
        ("council", "ordinary", "Кеңестің кезекті отырысы", "очередного заседания Совета"),
        ("council", "extraordinary", "Кеңестің кезектен тыс отырысы", "внеочередного заседания Совета"),
        ("session", "ordinary", "Ассамблеяның XXVI сессиясы", "XXVI сессии Ассамблеи"),
        (
            "session", "extraordinary",
            "Ассамблеяның кезектен тыс XXVI сессиясы", "внеочередной XXVI сессии Ассамблеи",
        ),
    ],
)  # fmt: skip
def test_the_heading_agrees_with_the_kind_of_paper(
    rule: str, kind: Literal["ordinary", "extraordinary"], kk: str, ru: str
) -> None:
    made = papers.session(20, 1, 1) if rule == "session" else papers.small()
    minutes = replace(made, kind=kind)
    assert f"ХАТТАМА 2026 жылғы 22 қараша № {minutes.number} Көкшетау қаласы {kk} " in papers.said(
        papers.printed(minutes, "kk")
    )
    assert f"ПРОТОКОЛ 22 ноября 2026 года № {minutes.number} г. Кокшетау {ru} " in papers.said(
        papers.printed(minutes, "ru")
    )


def test_who_presided_who_was_absent_and_who_was_invited() -> None:
    text = papers.said(papers.printed(papers.council(), "ru"))
    assert "Председательствующий: председатель Совета, аким области, Д.М. Оспанов. " in text
    assert "Секретарь: заведующая секретариатом, А.К. Сарсенова. " in text
    assert (
        "Отсутствуют по уважительной причине: Г.И. Юсупова (в командировке); М.И. Дзауров (в отпуске). "
        in text
    )
    assert "Отсутствуют без уважительной причины: Л.А. Щербаков, В.С. Янковская. " in text
    assert "Приглашённые: С.Т. Бекмуратова, журналист; П.И. Линь, ректор университета. " in text


def test_each_decision_has_its_number_who_answers_and_by_when() -> None:
    kk, ru = (papers.said(papers.printed(papers.council(), language)) for language in ("kk", "ru"))
    assert "ШЕШТІ: 1.1. Есеп бекітілсін. 1.2. Медиация кабинеттері" in kk
    assert "Жауапты: облыстық ішкі саясат басқармасы, Ж.Т. Әбілдина; мерзімі: 2027 жылғы 30 маусым." in kk
    assert "РЕШИЛИ: 1.1. Отчёт утвердить. 1.2. Открыть кабинеты" in ru
    assert "Ответственный: управление внутренней политики области, Ж.Т. Абильдина; срок: 30 июня 2027" in ru


@pytest.mark.parametrize(
    ("verb", "kk", "ru"),
    [
        ("resolved", "ҚАУЛЫ ЕТТІ:", "ПОСТАНОВИЛИ:"),
        ("decided", "ШЕШТІ:", "РЕШИЛИ:"),
        ("took_decision", "ШЕШІМ ҚАБЫЛДАДЫ:", "ПРИНЯЛИ РЕШЕНИЕ:"),
    ],
)
def test_the_office_chooses_one_pair_of_verbs(verb: str, kk: str, ru: str) -> None:
    minutes = replace(papers.council(), style=MinutesStyle(verb))  # type: ignore[arg-type]  # a parameter
    text = papers.said(papers.printed(minutes, "kk", "ru"))
    assert text.count(kk) == text.count(ru) == 2


def test_a_roll_call_lists_who_voted_how() -> None:
    text = papers.said(papers.printed(papers.council(), "ru"))
    assert "Против: С.Ж. Искаков, И.К. Омирбеков, О.В. Петренко. " in text
    assert "Воздержались: Л.Х. Усенова, С.А. Кожахметова. Не голосовали: В.Д. Цой." in text


def test_a_second_round_says_so_and_the_first_stays() -> None:
    text = papers.said(papers.printed(papers.council(), "ru"))
    assert text.count("Выдвинуть М.С. Токтарова и О.И. Бондаренко в члены Ассамблеи.") == 2
    assert "Решение не принято. Недостаёт голосов: 1." in text
    assert "Тур голосования: 2. Форма голосования: открытое (поднятием рук)." in text


def test_unanimous_are_only_votes_in_which_all_present_voted_for() -> None:
    vote = votes_of(papers.council())[0]
    silent = replace(vote, outcome=papers.outcome(21, 16, (15, 0, 0), 11))
    text = papers.said(papers.printed(alone(papers.council(), vote, silent), "ru"))
    assert text.count("единогласно") == 1
    assert text.index("Решение принято единогласно.") < text.index("за – 15, против – 0")


def test_a_break_is_told_with_its_hours_and_who_came_back() -> None:
    kk, ru = (papers.said(papers.printed(papers.council(), language)) for language in ("kk", "ru"))
    assert "Үзіліс: 16:00–16:15. Отырыс жалғасты: 16:15. Қатысып отырғаны – 16. Кворум бар." in kk
    assert "Перерыв: 16:00–16:15. Заседание возобновлено: 16:15. Присутствуют – 16. Кворум имеется." in ru


def test_a_break_without_an_end_closes_the_meeting() -> None:
    text = papers.said(papers.printed(alone(papers.council(), Pause(papers.at(16, 0), None, None)), "ru"))
    assert "Объявлен перерыв: 16:00. После перерыва заседание не возобновлялось." in text


def test_a_lost_quorum_is_told_until_it_is_back() -> None:
    lost, back = Quorum(21, 13, 14, False), Quorum(21, 14, 14, True)
    steps = [
        Movement("left", papers.at(15, 30), (papers.PEOPLE[2],), lost),
        Movement("left", papers.at(15, 35), (papers.PEOPLE[3],), Quorum(21, 12, 14, False)),
        Movement("arrived", papers.at(15, 50), (papers.PEOPLE[3],), back),
    ]
    kk, ru = (papers.said(papers.printed(alone(papers.council(), *steps), each)) for each in ("kk", "ru"))
    assert "Қатысып отырғаны – 13. Кворум жоқ. Дауыс беру өткізілген жоқ." in kk
    assert "Присутствуют – 13. Кворум отсутствует. Голосование не проводилось." in ru
    assert "Присутствуют – 12. Кворум отсутствует. Прибытие: Ж.Т. Абильдина (15:50)." in ru
    assert "Присутствуют – 14. Кворум имеется." in ru


def test_that_no_vote_was_taken_is_said_once_under_an_item() -> None:
    lost = Movement("left", papers.at(15, 30), (papers.PEOPLE[2],), Quorum(21, 13, 14, False))
    back = Movement("arrived", papers.at(15, 50), (papers.PEOPLE[2],), Quorum(21, 14, 14, True))
    text = papers.said(papers.printed(alone(papers.council(), lost), "ru"))
    assert text.lower().count("голосование не проводилось") == 1
    text = papers.said(papers.printed(alone(papers.council(), lost, back), "ru"))
    assert text.lower().count("голосование не проводилось") == 2


def test_a_meeting_opened_without_a_quorum_is_not_competent() -> None:
    minutes = replace(alone(papers.council()), quorum=Quorum(21, 10, 14, False))
    text = papers.said(papers.printed(minutes, "kk", "ru"))
    assert "Кворум жоқ. Отырыс шешім қабылдауға құқылы емес." in text
    assert "Кворум отсутствует. Заседание неправомочно принимать решения." in text


def test_a_vote_that_lost_its_quorum_is_void_and_has_no_outcome() -> None:
    text = papers.said(papers.printed(papers.troubled(), "ru"))
    assert (
        "ИТОГИ ГОЛОСОВАНИЯ: При завершении голосования кворум отсутствовал: присутствуют – 13, "
        "необходимо – 14. Голосование недействительно, решение не принималось." in text
    )
    assert "(15:42). Присутствуют – 13. Кворум отсутствует. Вопрос, поставленный" in text


def test_a_correction_leaves_both_results_with_the_reason() -> None:
    text = papers.said(papers.printed(papers.troubled(), "ru"))
    assert "ИТОГИ ГОЛОСОВАНИЯ: за – 10, против – 4, воздержались – 1, не голосовали – 0." in text
    assert "Итоги голосования исправлены: 23 ноября 2026 года, 09:10. Причина: ошибка при подсчёте." in text
    assert "ИСПРАВЛЕННЫЕ ИТОГИ: за – 9, против – 5, воздержались – 1, не голосовали – 0." in text
    assert text.index("Решение принято.") < text.index("Решение не принято. Недостаёт голосов: 1.")


def roll_call(moved: Moved | None) -> Minutes:
    """A meeting in which a roll call of 15 was set right."""
    vote = next(vote for vote in votes_of(papers.council()) if vote.form == "roll_call")
    assert vote.outcome is not None
    mended = Correction(
        papers.at(16, 40), Text("басқа адам", "другой человек"), vote.outcome, vote.quorum, moved
    )
    return alone(papers.council(), replace(vote, corrections=(mended,)))


@pytest.mark.parametrize(
    ("language", "entered", "sentence"),
    [
        ("kk", False, "«Қарсы» тізімінен шығарылды (дауыс беруге қатыспаған): {name}"),
        ("kk", True, "«Қарсы» тізіміне енгізілді (дауыс беруге қатысқан): {name}"),
        ("ru", False, "Исключено из списка «Против» (отсутствие при голосовании): {name}"),
        ("ru", True, "Внесено в список «Против» (присутствие при голосовании): {name}"),
    ],
)
def test_a_roll_call_set_right_by_the_log_says_whose_vote_it_was(
    language: str, entered: bool, sentence: str
) -> None:
    who = papers.PEOPLE[2]
    text = papers.said(papers.printed(roll_call(Moved(who, "against", entered)), language))
    assert sentence.format(name=initials_first(who.of(language))).replace("\u00a0", " ") in text


def test_a_roll_call_whose_figures_alone_were_set_right_says_that_its_lists_were_not() -> None:
    for language, sentence in (
        ("kk", "Атаулы тізімдер жарияланған қорытынды бойынша берілген."),
        ("ru", "Поимённые списки приведены по объявленным итогам."),
    ):
        assert sentence in papers.said(papers.printed(roll_call(None), language))
        assert sentence not in papers.said(papers.printed(papers.troubled(), language))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_reason_given_in_one_language_stands_in_both_columns(language: str) -> None:
    reopened = (Reopening(datetime(2026, 11, 23, 9, 5), Text("", "исправление итогов")),)
    text = papers.said(papers.printed(replace(papers.troubled(), reopened=reopened), language))
    assert ": исправление итогов." in text


def test_a_mended_roll_moves_the_total_and_the_quorum() -> None:
    text = papers.said(papers.printed(papers.troubled(), "kk"))
    assert "Мүшелер тізіміне енгізілді: В.Д. Цой (16:12). Негізі: мандат мерзімі басталды." in text
    assert "Құжат: әкімнің 22.11.2026 № 14 өкімі. Мүшелердің жалпы саны – 22." in text
    assert "Кворум: мүшелердің жалпы санының кемінде үштен екісі – 15." in text


def test_a_reopened_meeting_gives_its_reason_and_the_day_that_differs() -> None:
    text = papers.said(papers.printed(papers.troubled(), "ru"))
    assert "Заседание открыто: 15:04." in text
    assert "Заседание вновь открыто: 23 ноября 2026 года, 09:05. Причина: исправление итогов." in text
    assert "Заседание закрыто: 23 ноября 2026 года, 09:15." in text


def test_a_reopened_meeting_still_says_when_it_was_closed_before() -> None:
    troubled = papers.troubled()
    closings = (datetime(2026, 11, 22, 17, 30), datetime(2026, 11, 23, 9, 15))
    text = papers.said(papers.printed(replace(troubled, closings=closings), "ru"))
    assert "Заседание закрыто: 17:30. Заседание вновь открыто: 23 ноября 2026 года, 09:05." in text
    assert text.count("Заседание закрыто: 23 ноября 2026 года, 09:15.") == 1


def test_items_without_a_vote_say_so_once_the_meeting_is_closed() -> None:
    text = papers.said(papers.printed(papers.council(), "ru"))
    assert "Принято к сведению. По данному вопросу голосование не проводилось. Заседание закрыто" in text
    text = papers.said(papers.printed(papers.troubled(), "kk"))
    assert "Мәселені қарау кейінге қалдырылды. Осы мәселе бойынша дауыс беру өткізілген жоқ." in text
    open_one = replace(papers.council(), state="open", closed=None)
    assert "голосование не проводилось" not in papers.said(papers.printed(open_one, "ru"))


@pytest.mark.parametrize(
    ("language", "not_reached", "heard"),
    [("kk", "Мәселе қаралған жоқ.", "ТЫҢДАЛДЫ"), ("ru", "Вопрос не рассматривался.", "СЛУШАЛИ")],
)
def test_an_item_that_was_not_reached_is_never_called_heard(
    language: str, not_reached: str, heard: str
) -> None:
    closed = papers.council()
    last = MinutesItem(4, Text("Есеп", "Отчёт"), Text(), Text(), (), (), (), taken_up=False)
    postponed = replace(last, number=5, result="postponed")
    minutes = replace(closed, items=(*closed.items, last, postponed))
    text = papers.said(papers.printed(minutes, language))
    title = last.title.of(language)
    said_of_postponed = {"kk": "Мәселені қарау кейінге қалдырылды.", "ru": "Рассмотрение вопроса отложено."}
    assert f"4. {title}. {not_reached}" in text
    assert f"5. {title}. {said_of_postponed[language]}" in text
    assert text.count(heard) == len(closed.items)
    assert text.count(not_reached) == 1
    still_open = replace(minutes, state="open", closed=None, items=(*closed.items, last))
    draft = papers.said(papers.printed(still_open, language))
    assert draft.count(f" 4. {title}.") == 1
    assert not_reached not in draft


def test_what_was_prepared_under_an_item_that_was_not_reached_is_not_printed() -> None:
    closed = papers.council()
    prepared = replace(closed.items[0], course=(), speeches=(), result="", taken_up=False)
    minutes = replace(closed, procedure=None, items=(prepared,))
    text = papers.said(papers.printed(minutes, "ru"))
    assert f"1. {prepared.title.ru}. Вопрос не рассматривался." in text
    assert "РЕШИЛИ" not in text
    first = prepared.heard.ru.split(".")[0]
    assert first
    assert first not in text
    draft = papers.said(papers.printed(replace(minutes, state="open", closed=None), "ru"))
    assert first in draft
    assert "РЕШИЛИ" in draft


def test_whoever_spoke_under_an_item_that_was_not_reached_is_printed_without_that_it_was_heard() -> None:
    closed = papers.council()
    wrote = replace(closed.items[0], course=(), taken_up=False)
    text = papers.said(papers.printed(replace(closed, procedure=None, items=(wrote,)), "ru"))
    assert "СЛУШАЛИ" not in text
    assert "ВЫСТУПИЛИ" in text
    assert "РЕШИЛИ" in text
    assert "не рассматривался" not in text


def test_where_a_meeting_was_held_is_said_of_what_is_past() -> None:
    for minutes, label in ((papers.council(), "Өткізілген орны:"), (papers.planned(), "Өтетін орны:")):
        assert f"{label} Достық үйі, мәжіліс залы." in papers.said(papers.printed(minutes, "kk"))
    assert "Место проведения: Дом дружбы" in papers.said(papers.printed(papers.council(), "ru"))


@pytest.mark.parametrize("present", [15, 13])
def test_a_registration_after_a_reopening_is_told_where_it_took_place(present: int) -> None:
    again = Reopening(datetime(2026, 11, 23, 9, 5), Text("", "итоги"), Quorum(21, present, 14, present >= 14))
    text = papers.said(papers.printed(replace(papers.troubled(), reopened=(again,)), "ru"))
    standing = "Кворум имеется." if present >= 14 else "Кворум отсутствует."
    assert f"Причина: итоги. Присутствуют – {present}. {standing} Заседание закрыто" in text
    silent = again._replace(quorum=None)
    text = papers.said(papers.printed(replace(papers.troubled(), reopened=(silent,)), "ru"))
    assert "Причина: итоги. Заседание закрыто" in text


@pytest.mark.parametrize("layout", [("kk",), ("ru",), ("kk", "ru")])
@pytest.mark.parametrize("day", [date(2026, 9, 15), date(2026, 12, 15), date(2026, 5, 7)])
def test_no_line_parts_a_formula_or_a_day_from_its_month(layout: tuple[str, ...], day: date) -> None:
    resolves = (replace(papers.council().items[0].resolves[0], due=day),)
    minutes = replace(papers.council(), items=(replace(papers.council().items[0], resolves=resolves),))
    lines = [line for page in papers.pages(papers.printed(minutes, *layout)) for line in page.splitlines()]
    assert any("×" in line for line in lines)
    for line in lines:
        assert not re.search(r"[×=]$|\w\s15$|^[×=]|^(желтоқсан|қыркүйек|декабря|сентября)", line.strip())


def test_an_empty_agenda_is_said_not_left_out() -> None:
    minutes = replace(papers.council(), items=())
    text = papers.said(papers.printed(minutes, "kk", "ru"))
    assert "КҮН ТӘРТІБІ ПОВЕСТКА ДНЯ Күн тәртібіне мәселе енгізілмеген." in text
    assert "Вопросы в повестку дня не внесены." in text


def test_a_planned_meeting_is_a_draft_that_claims_nothing() -> None:
    text = papers.said(papers.printed(papers.planned(), "ru"))
    assert text.startswith("Проект ")
    for word in ("Кворум", "Присутствовали", "СЛУШАЛИ", "закрыто", "голосование"):
        assert word not in text
    assert "Проект" not in papers.said(papers.printed(papers.council(), "ru")).split("ПРОТОКОЛ")[0]


def test_a_decision_missing_in_one_language_leaves_a_mark_and_never_the_other_one() -> None:
    kk, ru = (papers.said(papers.printed(papers.troubled(), language)) for language in ("kk", "ru"))
    assert "ШЕШТІ: 1.1. [мәтін жоқ]. Жауапты: [мәтін жоқ]." in kk
    assert "План доработать" not in kk
    assert "РЕШИЛИ: 1.1. План доработать. Ответственный: Секретариат." in ru
    assert "1. СЛУШАЛИ: О плане работы. [нет текста] Убытие" in ru


def test_the_offices_own_rule_is_called_so() -> None:
    text = papers.said(papers.printed(papers.small(), "kk", "ru"))
    assert "Кворум: мүшелердің жалпы санының жартысынан көбі – 5. Есептеу: 9 × 1/2 = 4 1/2." in text
    assert text.count("(Хатшылықтың өз қағидасы: актілерде сан белгіленбеген.)") == 2
    assert text.count("(Собственное правило секретариата: акты чисел не устанавливают.)") == 2
    assert "Недостаёт голосов: 1." in text


def test_where_the_act_states_no_quorum_the_paper_says_just_that() -> None:
    text = papers.said(papers.printed(papers.of_2003(), "ru"))
    assert "Актом кворум не установлен. (Основание: Положение, решение акима Акмолинской области № 37" in text
    for word in ("Кворум имеется", "Кворум отсутствует", "правомочно", "Кворум:"):
        assert word not in text
    assert "Расчёт: не менее двух третей от общего числа членов, 21 × 2/3 = 14." in text
    assert "Убытие: Ж.Т. Абильдина (15:40). Присутствуют – 14. Заседание закрыто" in text
    assert text.count("прочитаны как две трети от общего числа членов совета") == 1


def test_without_a_rule_held_for_the_day_the_paper_says_so() -> None:
    minutes = replace(alone(papers.council()), ruling=None, quorum=None, day=date(2015, 3, 1))
    text = papers.said(papers.printed(minutes, "kk", "ru"))
    assert "Осы күнге қолданылатын акт нормасы енгізілмеген." in text
    assert "Норма акта, действующая на этот день, не внесена." in text


def test_a_short_list_stands_in_the_text_with_the_hour_of_who_came_later() -> None:
    minutes = papers.small()
    late = Movement("arrived", papers.at(15, 20), (papers.PEOPLE[4],), Quorum(9, 8, 5, True))
    item = replace(minutes.items[0], course=(late, *minutes.items[0].course))
    text = papers.said(papers.printed(replace(minutes, items=(item,)), "ru"))
    assert "присутствуют – 7. Д.М. Оспанов, А.К. Сарсенова, Е.П. Воронцова, " in text
    assert "Р.У. Ким (прибытие: 15:20), Б. Нурланов, А.-М.К. Шмидт" in text
    assert "Приложение" not in text


@pytest.mark.parametrize(("list_over", "attached"), [(16, True), (17, False)])
def test_the_setting_says_from_how_many_on_the_list_is_an_annex(list_over: int, attached: bool) -> None:
    minutes = replace(papers.council(), style=MinutesStyle(list_over=list_over))
    content = papers.printed(minutes, "ru")
    assert ("(список прилагается)" in papers.said(content)) is attached
    assert ("Приложение к протоколу № 4" in papers.said(content)) is attached


NAMES = (
    Name("<b>Ким</b>", "Роман"),
    Name("Смит & Сыновья", "Анна", "О'Нил"),
    Name("«Тырнақша»", '"Қос"', "'Жалғыз'"),
    Name("Ә" + "ө" * 299, "Ұлан"),
    Name("Нұрланов", "Бауыржан"),
    Name("</para><font size=40>", "&lt;"),
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("layout", [("kk",), ("kk", "ru")])
def test_names_are_printed_as_they_are_written(name: Name, layout: tuple[str, ...]) -> None:
    who = Spelled(name, name)
    base = papers.council()
    steps = Movement("left", papers.at(15, 30), (who,), Quorum(21, 15, 14, True))
    minutes = replace(
        alone(base, steps),
        roll=tuple(replace(seat, name=who) for seat in base.roll),
        presiding=replace(base.presiding, name=who) if base.presiding else None,
        guests=((Text(name.surname, name.surname), Text("<i>&</i>", "<i>&</i>")),),
    )
    found = "".join(papers.said(papers.printed(minutes, *layout)).split())
    assert "".join(name.surname.split()) in found
    assert "".join("".join(name).split()) in found
    assert "<i>&</i>" in found


def test_a_meeting_over_midnight_gives_the_date_with_the_hour() -> None:
    minutes = replace(papers.council(), closed=datetime(2026, 11, 23, 0, 15))
    assert "Отырыс жабылды: 2026 жылғы 23 қараша, 00:15." in papers.said(papers.printed(minutes, "kk"))
    assert "Заседание закрыто: 23 ноября 2026 года, 00:15." in papers.said(papers.printed(minutes, "ru"))
