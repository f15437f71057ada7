"""Backups and findings in words, in each language."""

from datetime import datetime
from typing import get_args

import pytest

from desktop.core.backups import Concern, Contents, Difference, Lost
from desktop.core.checkup import Finding, Kind
from desktop.core.salvaging import Loss, Salvaged
from desktop.core.texts import LANGUAGES
from desktop.documents import backups, findings
from i18n import phrases

AT = datetime(2026, 11, 22, 15, 4)
CONCERNS = (
    Concern("none"), Concern("old", 8, AT), Concern("gone", folder="/mnt/stick"),
    Concern("same_disk", folder="/mnt/stick"),
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_finding_has_a_sentence_of_its_own(language: str) -> None:
    say = phrases(language)
    found = [Finding(kind, "vote", 7, "404") for kind in get_args(Kind)]
    told = list(findings.lines(found, say))
    assert len(set(told)) == len(found)
    assert not any("{" in line for line in told)
    assert all("7" in line or "404" in line for line in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_concern_has_a_sentence_of_its_own(language: str) -> None:
    say = phrases(language)
    told = [backups.concern(each, say) for each in CONCERNS]
    assert len(set(told)) == len(told)
    assert "8" in told[1]
    assert all("/mnt/stick" in line for line in told[2:])


def test_what_would_be_lost_is_told_by_kinds_of_records() -> None:
    rows = [
        Difference("person", 3, 1, 0), Difference("vote", 1, 0, 0), Difference("elector", 16, 0, 0),
        Difference("note", 0, 0, 2),
    ]  # fmt: skip
    assert list(backups.loss(Lost(9, rows), phrases("en"))) == [
        "People: 3 added, 1 changed, 0 removed",
        "Votes: 17 added, 0 changed, 0 removed",
        "Other records: 0 added, 0 changed, 2 removed",
    ]
    assert list(backups.loss(Lost(0, []), phrases("en"))) == ["Nothing was changed since."]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "адамдар: 2, отырыстар: 1, соңғы жазба: 2026 жылғы 22 қараша, 15:04"),
        ("ru", "люди: 2, заседания: 1, последняя запись: 22 ноября 2026 года, 15:04"),
        ("en", "people: 2, meetings: 1, newest record: 22 November 2026, 15:04"),
    ],
)
def test_what_is_in_a_backup(language: str, expected: str) -> None:
    assert backups.contents(Contents(3, 2, 1, AT), phrases(language)) == expected
    assert backups.plain(Contents(3, 2, 1, AT))["newest"] == "2026-11-22T15:04:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_did_not_come_out_of_a_damaged_office(language: str) -> None:
    say = phrases(language)
    (nothing,) = backups.losses(Salvaged({"person": 3}, []), say)
    lines = list(backups.losses(Salvaged({}, [Loss("person", 1, 2, 3, 4, 5, 6), Loss("", 9)]), say))
    assert len(lines) == 2
    assert nothing not in lines
    assert [figure for figure in lines[0] if figure.isdigit()] == list("123456")


def test_what_did_not_come_out_is_told_by_kinds_of_records() -> None:
    found = Salvaged({}, [Loss("vote", 1, 0, 2), Loss("elector", 2, 5, 1)])
    assert list(backups.losses(found, phrases("en"))) == [
        "Votes: unreadable pages: 3; damaged records: 5; left out with what they belonged to: 3"
    ]


def test_a_record_that_leads_nowhere_is_told_by_the_words_of_the_journal() -> None:
    said = findings.finding(Finding("reference", "decision", 12, "item"), phrases("ru"))
    assert said == "Запись ссылается на отсутствующую: решение № 12; отсутствует: вопрос повестки."
