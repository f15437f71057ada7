"""Each refusal and each fault has a sentence in each language, with its own figures and names."""

import re
import typing
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from desktop.core import counting, refusals
from desktop.core.acts import Ruling
from desktop.core.refusals import Fault, Refusal, Trouble
from desktop.core.rulings import ruling
from desktop.core.texts import LANGUAGES, Text
from desktop.core.voting import Quorum
from desktop.documents.languages import day_words
from desktop.documents.refusals import LONGEST, sentence
from desktop.exchange.acts import bundled
from i18n import phrases

RULING = ruling(bundled(), "council", "KZ-11", date(2026, 3, 10))
SAMPLES: dict[Any, Any] = {
    int: 7,
    str: "Сарыарқа",
    date: date(2026, 11, 22),
    datetime: datetime(2026, 11, 22, 15, 4),
    Text: Text("Әбілдина Әсия", "Абильдина Асия"),
    Quorum: counting.quorum(21, 12, RULING),
    Ruling: RULING,
}

REASONS = {
    "BadFigures": ("no_members", "present_over_total", "votes_over_present", "negative", "share"),
    "BadName": ("missing", "too_long", "bad_character", "no_letter"),
    "UnreadableRoster": (
        "kind", "old_excel", "password", "damaged", "not_text", "encoding", "unknown_encoding", "empty",
        "too_big",
    ),
    "CannotUndo": ("nothing", "undone", "final", "changed", "used"),
    "BodyInUse": ("part", "mandate", "meeting", "other"),
    "WrongState": ("planned", "open", "closed"),
    "NobodyPresides": ("presiding", "secretary"),
    "WeakPassword": ("short", "long", "few", "own", "common"),
    "WrongPassword": (0, 40),
    "PersonInUse": ("mandate", "invited", "candidate", "award_given", "organisation", "meeting"),
}  # fmt: skip
"""Fields by which one class has several sentences; they are first in their classes."""


def classes(of: type[Trouble] = Trouble) -> Iterator[type[Trouble]]:
    """Every refusal and fault of the core."""
    for each in of.__subclasses__():
        yield from classes(each)
        if each.__module__.startswith(refusals.__name__) and each not in (Refusal, Fault):
            yield each


def value(annotation: Any) -> Any:
    """A value for a field; of "this or None" it is this."""
    return SAMPLES[next(iter(typing.get_args(annotation)), annotation)]


def made(of: type[Trouble]) -> list[Trouble]:
    """One trouble of a class, or one for each of its reasons."""
    hints = typing.get_type_hints(of, localns={"Ruling": Ruling, "Quorum": Quorum})
    values = {name: value(hints[name]) for name in of.fields}
    if of.__name__ == "MissingGlyph":
        values["character"] = "☺"
    if of.__name__ not in REASONS:
        return [of(**values)]
    return [of(**values | {of.fields[0]: reason}) for reason in REASONS[of.__name__]]


TROUBLES = [
    trouble for each in sorted(set(classes()), key=lambda each: each.__name__) for trouble in made(each)
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: f"{type(trouble).__name__}")
def test_every_trouble_has_a_sentence_in_three_languages(trouble: Trouble) -> None:
    said = [sentence(trouble, phrases(language)) for language in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES)
    for text in said:
        assert len(text) > 10
        assert not re.search(r"[{}]|None", text)


def test_the_sentences_of_different_troubles_differ() -> None:
    said = [sentence(trouble, phrases("ru")) for trouble in TROUBLES]
    assert len(said) - len(set(said)) == 0


def test_all_classes_of_the_core_were_walked() -> None:
    here = {each for each in vars(refusals).values() if isinstance(each, type) and issubclass(each, Trouble)}
    assert {type(trouble) for trouble in TROUBLES} == here - {Trouble, Refusal, Fault}
    assert len(here) > 30


def test_an_unknown_trouble_is_a_bug() -> None:
    class Unknown(Trouble):
        pass

    with pytest.raises(LookupError):
        sentence(Unknown(), phrases("ru"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_quorum_tells_the_derivation(language: str) -> None:
    text = sentence(refusals.NoQuorum(SAMPLES[Quorum], RULING), phrases(language))
    assert "21 × 2/3 = 14" in text
    assert "747" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_and_the_names_of_a_trouble_stand_in_its_sentence(language: str) -> None:
    say = phrases(language)
    assert day_words(SAMPLES[date], say) in sentence(refusals.NoRuleHeld(SAMPLES[date]), say)
    assert SAMPLES[Text].shown(language) in sentence(refusals.NotPresent(SAMPLES[Text]), say)


def test_a_person_known_in_one_spelling_is_still_named() -> None:
    text = sentence(refusals.NotPresent(Text("Әбілдина Әсия", "")), phrases("ru"))
    assert "Әбілдина Әсия" in text


def test_a_long_text_is_cut_and_braces_in_it_stay() -> None:
    text = sentence(refusals.MotionVoted(Text("", "{0} " + "я" * 300)), phrases("ru"))
    assert "{0} яяя" in text
    assert "…" in text
    assert len(text) < LONGEST + 80


def test_in_use_names_the_holder_as_far_as_it_is_known() -> None:
    known = refusals.OfficeInUse("a.hattama", "aigerim", "PC-7", datetime(2026, 11, 22, 15, 4))
    text = sentence(known, phrases("en"))
    assert all(part in text for part in ("aigerim", "PC-7", "22 November 2026", "15:04"))
    unknown = sentence(refusals.OfficeInUse("a.hattama", "", "", None), phrases("en"))
    assert "a.hattama" in unknown


def test_an_unseen_character_is_named_by_its_code() -> None:
    text = sentence(refusals.MissingGlyph("\u202e", "до\u202eпосле"), phrases("en"))
    assert "U+202E" in text
    assert "\u202e" not in text
