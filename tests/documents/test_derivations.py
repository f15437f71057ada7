"""Derivations in three languages: every figure stands there, under its own words."""

import re
from datetime import date

import pytest

from desktop.core import counting
from desktop.core.acts import Act, Citation, Provision, Ruling, Share
from desktop.core.bodies import BodyRule
from desktop.core.rulings import chosen, ruling
from desktop.core.texts import LANGUAGES, Text, Trio
from desktop.core.voting import Outcome, Quorum, Tally
from desktop.documents.derivations import (
    base_words,
    citation,
    derivation,
    mixed,
    quorum_derivation,
    quorum_standing,
    share_words,
    vote_derivation,
)
from desktop.exchange.acts import bundled
from i18n import phrases

ACTS = bundled()
DAY = date(2026, 3, 10)
EVERY = pytest.mark.parametrize("language", LANGUAGES)

SUFFIX = re.compile(r"[0-9]-?[а-яәғқңөұүһі]+")
ORDINALS = {"0-бап", "0-тармақ"}

TALLY_WORDS = {
    "kk": ("Қолдады", "қарсы", "қалыс қалды", "дауыс бермеді"),
    "ru": ("За", "против", "воздержались", "не голосовали"),
    "en": ("For", "against", "abstained", "did not vote"),
}
CARRIED = {"kk": "Шешім қабылданды.", "ru": "Решение принято.", "en": "Carried."}
ANALOGY = {"kk": "(Ұқсастық бойынша: ", "ru": "(По аналогии: ", "en": "(By analogy: "}
NOT_STATED = {
    "kk": "Актіде кворум белгіленбеген.",
    "ru": "Кворум актом не установлен.",
    "en": "The act states no quorum.",
}


def held(body: BodyRule, day: date = DAY, region: str = "KZ-11") -> Ruling:
    """What applies in Akmola, in 2026 if no other day is given."""
    return ruling(ACTS, body, region, day)


def figures(text: str) -> list[int]:
    """Whole numbers of a text, in their order."""
    return [int(figure) for figure in re.findall(r"[0-9]+", text)]


def counted(total: int, present: int, tally: Tally, applied: Ruling) -> tuple[Quorum, Outcome]:
    """Quorum and outcome."""
    return counting.quorum(total, present, applied), counting.outcome(total, present, tally, applied)


@EVERY
def test_a_quorum_is_derived_figure_by_figure(language: str) -> None:
    applied = held("council")
    members, rule, standing, grounds = quorum_derivation(
        counting.quorum(41, 30, applied), applied, phrases(language)
    )
    assert figures(members) == [41, 30]
    assert figures(rule) == [41, 2, 3, 27, 1, 3, 28]
    assert rule.count("41 × 2/3 = 27 1/3") == 1
    assert rule.endswith("28.")
    assert standing == {"kk": "Кворум бар.", "ru": "Кворум имеется.", "en": "A quorum is present."}[language]
    assert grounds.startswith(ANALOGY[language])
    assert figures(grounds)[:2] == [747, 14]


@EVERY
def test_a_vote_is_derived_figure_by_figure(language: str) -> None:
    applied = held("council")
    outcome = counting.outcome(41, 30, Tally(19, 5, 4), applied)
    tally, rule, result, grounds = vote_derivation(outcome, applied, phrases(language))
    said = dict(zip(TALLY_WORDS[language], (19, 5, 4, 2), strict=True))
    assert tally == ", ".join(f"{word} – {figure}" for word, figure in said.items()) + "."
    assert "30 × 2/3 = 20" in rule
    assert rule.endswith("20.")
    assert figures(result) == [1]
    assert figures(grounds)[:2] == [747, 15]


@EVERY
def test_every_figure_of_a_derivation_is_one_of_the_records(language: str) -> None:
    applied = held("council", date(2008, 4, 24))
    quorum, outcome = counted(21, 15, Tally(13, 1, 1), applied)
    text = " ".join(derivation(quorum, outcome, applied, phrases(language)))
    known = {*quorum[:2], *outcome[:8], outcome.short, 2, 3, 37, 856, 9, 14}
    assert set(figures(text)) <= known


@EVERY
def test_a_carried_vote_says_so(language: str) -> None:
    applied = held("council")
    outcome = counting.outcome(21, 15, Tally(10, 5), applied)
    assert CARRIED[language] in vote_derivation(outcome, applied, phrases(language))


@EVERY
def test_without_a_quorum_it_says_how_many_are_missing(language: str) -> None:
    applied = held("council")
    quorum, outcome = counted(21, 12, Tally(12), applied)
    assert figures(quorum_standing(quorum, phrases(language))) == [2]
    assert CARRIED[language] not in derivation(quorum, outcome, applied, phrases(language))


@EVERY
def test_where_the_act_states_no_quorum_it_says_that_and_nothing_of_a_number(language: str) -> None:
    applied = held("council", date(2003, 12, 10))
    sentences = quorum_derivation(counting.quorum(21, 15, applied), applied, phrases(language))
    assert NOT_STATED[language] in sentences
    assert quorum_standing(counting.quorum(21, 15, applied), phrases(language)) == NOT_STATED[language]
    assert "×" not in " ".join(sentences)


@EVERY
def test_how_a_doubtful_wording_is_read_is_said_once(language: str) -> None:
    akmola, elsewhere = held("council", date(2003, 12, 10)), held("session", date(2005, 5, 20), "KZ-15")
    for applied in (akmola, elsewhere):
        sentences = derivation(*counted(21, 15, Tally(14), applied), applied, phrases(language))
        assert applied.note is not None
        assert sentences.count(applied.note.of(language)) == 1


@EVERY
def test_the_offices_own_rule_is_marked_and_cites_no_act(language: str) -> None:
    applied = held("other")
    text = " ".join(derivation(*counted(9, 5, Tally(3), applied), applied, phrases(language)))
    own = {"kk": "өз қағидасы", "ru": "обственное правило", "en": "own rule"}
    assert own[language] in text
    assert not re.search("747|70-IV|856", text)


@EVERY
def test_a_regions_own_act_is_not_by_analogy_and_what_follows_it_is(language: str) -> None:
    applied = held("council", date(2003, 12, 10))
    grounds = vote_derivation(counting.outcome(21, 15, Tally(14), applied), applied, phrases(language))[3]
    head, also = grounds.split("; ")
    assert not head.startswith(ANALOGY[language])
    assert ANALOGY[language].strip("(: ").lower() in also


@EVERY
def test_for_the_national_bodies_nothing_is_by_analogy(language: str) -> None:
    applied = held("council", region="KZ")
    text = " ".join(derivation(*counted(21, 15, Tally(10), applied), applied, phrases(language)))
    assert ANALOGY[language].strip("(: ").lower() not in text.lower()


@EVERY
def test_a_tie_under_an_own_act_is_told_as_a_tie(language: str) -> None:
    name = Trio("Регламент", "Регламент", "Rules")
    half = Share(1, 2, False, "present")
    act = Act("l", "local", name, name, DAY, None, None, False, (Provision("council", half, "1", half, "2"),))
    applied = ruling((act,), "council", "KZ-11", DAY)
    result = vote_derivation(counting.outcome(20, 20, Tally(10, 10), applied), applied, phrases(language))[2]
    assert re.search("тең|поровну|tie", result)
    assert figures(result) == []


@EVERY
def test_acts_of_one_rank_that_differ_are_both_named(language: str) -> None:
    def local(name: str, share: Share) -> Act:
        title = Trio(name, name, name)
        return Act(
            name,
            "local",
            title,
            title,
            DAY,
            None,
            None,
            False,
            (Provision("council", share, "1", share, "2"),),
        )

    acts = (local("A", Share(1, 2, True, "total")), local("B", Share(2, 3, False, "total")))
    applied = ruling(acts, "council", "KZ-11", DAY)
    sentences = derivation(*counted(9, 9, Tally(9), applied), applied, phrases(language))
    assert citation(applied.differing[0].decision_source, phrases(language)) in sentences[-1]
    taken = chosen(applied, "B", Text("сессия\nбекіткен"))
    assert taken is not None
    *_, other, why = derivation(*counted(9, 9, Tally(9), taken), taken, phrases(language))
    assert citation(applied.decision_source, phrases(language)) in other
    assert why.endswith("сессия бекіткен")


@EVERY
@pytest.mark.parametrize(
    ("paragraph", "article", "expected"),
    [
        ("14", False, {"kk": "А, 14-тармақ", "ru": "А, п. 14", "en": "А, par. 14"}),
        ("4(5)", False, {"kk": "А, 4-тармақ, 5) тармақша", "ru": "А, п. 4, пп. 5)", "en": "А, par. 4(5)"}),
        ("10", True, {"kk": "А, 10-бап", "ru": "А, ст. 10", "en": "А, art. 10"}),
        ("10(6)", True, {"kk": "А, 10-бап, 6-тармақ", "ru": "А, ст. 10, п. 6", "en": "А, art. 10(6)"}),
        ("", False, {"kk": "А", "ru": "А", "en": "А"}),
    ],
)
def test_a_paragraph_is_cited_as_the_language_does(
    language: str, paragraph: str, article: bool, expected: dict[str, str]
) -> None:
    cited = Citation("a", Trio("А", "А", "А"), paragraph, article)
    assert citation(cited, phrases(language)) == expected[language]


@pytest.mark.parametrize(
    ("share", "of", "expected"),
    [
        (Share(2, 3, False, "total"), 41, "27 1/3"),
        (Share(2, 3, False, "total"), 40, "26 2/3"),
        (Share(2, 3, False, "total"), 42, "28"),
        (Share(1, 2, True, "total"), 1, "1/2"),
        (Share(1, 2, True, "total"), 0, "0"),
    ],
)
def test_a_share_of_a_number_is_written_as_it_comes_out(share: Share, of: int, expected: str) -> None:
    assert mixed(share, of) == expected


@EVERY
def test_common_shares_have_words_and_others_figures(language: str) -> None:
    say = phrases(language)
    common = [(2, 3, False), (2, 3, True), (1, 2, False), (1, 2, True), (1, 3, False)]
    words = [share_words(Share(n, d, strict, "total"), say) for n, d, strict in common]
    assert len(set(words)) == len(words)
    assert not figures(" ".join(words))
    other = [share_words(Share(3, 5, strict, "total"), say) for strict in (False, True)]
    assert all("3/5" in each for each in other)
    assert other[0] != other[1]


@pytest.mark.parametrize(
    ("language", "total", "present"),
    [
        ("kk", "мүшелердің жалпы санының кемінде үштен екісі", "қатысып отырғандардың жартысынан көбі"),
        ("ru", "не менее двух третей от общего числа членов", "более половины от числа присутствующих"),
        ("en", "at least two thirds of all members", "more than half of those present"),
    ],
)
def test_a_share_is_named_with_its_base(language: str, total: str, present: str) -> None:
    assert base_words(Share(2, 3, False, "total"), phrases(language)) == total
    assert base_words(Share(1, 2, True, "present"), phrases(language)) == present


def endings(text: str) -> set[str]:
    """Case endings glued on figures; the ordinals of a citation are none."""
    found = {re.sub("[0-9]+", "0", each) for each in SUFFIX.findall(text)}
    return found - ORDINALS


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_ending_is_glued_on_a_figure(language: str) -> None:
    say = phrases(language)
    bodies: tuple[BodyRule, ...] = ("session", "council", "other")
    for applied in map(held, bodies):
        for tally in (Tally(14), Tally(9, 3, 1), Tally(0)):
            assert endings(" ".join(derivation(*counted(21, 15, tally, applied), applied, say))) == set()


def test_an_ending_on_a_figure_is_found() -> None:
    assert endings("41-дің үштен екісі, 14-тармақ") == {"0-дің"}
