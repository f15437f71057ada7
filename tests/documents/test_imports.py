"""What became of each row of a list, in words."""

import pytest

from desktop.core.merging import ImportReport, RowNote
from desktop.core.texts import LANGUAGES
from desktop.documents.imports import lines, plain, reason_words, warning_words
from i18n import phrases

REASONS = (
    "known", "post_differs", "repeated", "several", "spelling_differs", "patronymic_missing",
    "organisation_differs", "missing", "too_long", "bad_character", "no_letter",
)  # fmt: skip
WARNINGS = ("lookalikes_mended", "lookalikes_left", "half_spelling", "sex_unknown")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_every_warning_has_words_of_its_own(language: str) -> None:
    say = phrases(language)
    reasons = {reason_words(each, say) for each in REASONS}
    warnings = {warning_words(each, say) for each in WARNINGS}
    assert "" not in reasons | warnings
    assert (len(reasons), len(warnings)) == (len(REASONS), len(WARNINGS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_that_were_simply_taken_or_known_are_only_counted(language: str) -> None:
    report = ImportReport(
        added=(RowNote(2, "Ким Роман"), RowNote(3, "Цой Виктор", "", ("lookalikes_mended",))),
        skipped=(RowNote(4, "Ахметов Сапар", "known"), RowNote(5, "Божко Пётр", "post_differs")),
        problems=(RowNote(6, "", "missing"),),
    )
    printed = list(lines(report, phrases(language)))
    counts = [line.rsplit(" ", 1)[1] for line in printed if line[0] != " "]
    assert counts == ["2", "0", "2", "0", "1"]
    told = [line for line in printed if line[0] == " "]
    assert len(told) == 3
    for line, number, name in zip(told, "356", ("Цой Виктор", "Божко Пётр", ""), strict=True):
        assert number in line
        assert name in line


def test_for_other_programs_the_codes_stay() -> None:
    found = plain(ImportReport(doubtful=(RowNote(7, "Ким Роман", "several", (), 3),)))
    assert found["doubtful"] == [
        {"row": 7, "name": "Ким Роман", "reason": "several", "warnings": [], "person": 3}
    ]
    assert found["added"] == []
