"""What became of each row of a list, in words."""

import pytest

from desktop.core.filling import FACT_PARTS
from desktop.core.import_report import ImportReport, RowNote
from desktop.core.list_import import DRAFT_PARTS
from desktop.core.roster_columns import FIELDS
from desktop.core.texts import LANGUAGES
from desktop.documents.import_errors import listed
from desktop.documents.import_words import field_word, reason_of, reasons, warnings
from desktop.documents.imports import lines, plain
from i18n import phrases

REASONS = (
    "new", "namesake", "chosen", "lacking",
    "repeated", "joined", "known", "post_differs", "left_out",
    "several", "spelling_differs", "patronymic_missing", "organisation_differs", "born_differs",
    "missing", "too_long", "bad_character", "no_letter", "bad_iin", "iin_taken", "iin_repeated",
    "seated_before", "bad_day", "unlikely_day", "no_mail", "cell_error", "no_result",
)  # fmt: skip
WARNINGS = (
    "lookalikes_mended", "lookalikes_left", "half_spelling", "sex_unknown", "ethnicity_unknown",
    "born_differs",
    "sex_differs", "merged", "quote",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_every_warning_has_words_of_its_own(language: str) -> None:
    say = phrases(language)
    for known, words in ((REASONS, reasons(say)), (WARNINGS, warnings(say))):
        assert set(words) == set(known)
        assert "" not in words.values()
        assert len(set(words.values())) == len(known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_words_of_its_own(language: str) -> None:
    words = [field_word(field, phrases(language)) for field in FIELDS]
    assert all(words)
    assert len(set(words)) == len(FIELDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_that_a_person_can_get_has_words(language: str) -> None:
    parts = (*DRAFT_PARTS, *FACT_PARTS[:-2])
    told = reason_of(RowNote(2, "", "lacking", filled=parts), phrases(language))
    assert told.count(",") == len(parts) - 1
    assert ", ," not in told


def test_a_reason_names_the_row_the_person_and_the_column() -> None:
    say = phrases("en")
    note = RowNote(7, "Ким Роман", "iin_repeated", (), 0, "Цой Вера", 3, (), "iin")
    assert reason_of(note, say) == "IIN: row 3 has the same IIN with another name: Цой Вера"


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_that_were_simply_taken_or_known_are_only_counted(language: str) -> None:
    report = ImportReport(
        added=(RowNote(2, "Ким Роман"), RowNote(3, "Цой Виктор", "", ("lookalikes_mended",))),
        skipped=(RowNote(4, "Ахметов Сапар", "known"), RowNote(5, "Божко Пётр", "post_differs")),
        problems=(RowNote(6, "", "missing"),),
    )
    printed = list(lines(report, phrases(language)))
    counts = [line.rsplit(" ", 1)[1] for line in printed if line[0] != " "]
    assert counts == ["2", "0", "0", "2", "0", "1"]
    told = [line for line in printed if line[0] == " "]
    assert len(told) == 3
    for line, number, name in zip(told, "356", ("Цой Виктор", "Божко Пётр", ""), strict=True):
        assert number in line
        assert name in line


def test_a_repeated_row_in_which_something_was_noticed_is_listed_to_be_looked_at() -> None:
    noticed = RowNote(5, "Цой Виктор", "joined", ("lookalikes_mended",), row=3, filled=("phone",))
    rows = listed(ImportReport(repeated=(RowNote(4, "", "repeated"), noticed)), "rows.csv", phrases("en"))
    assert [line.split(";")[0] for line in rows.decode("utf-8-sig").splitlines()[1:]] == ["5"]
    assert "completes row 3: phone" in rows.decode()


def test_for_other_programs_the_codes_stay() -> None:
    found = plain(ImportReport(doubtful=(RowNote(7, "Ким Роман", "several", (), 3),)))
    assert found["doubtful"] == [
        {"row": 7, "name": "Ким Роман", "reason": "several", "warnings": [], "person": 3}
    ]
    assert found["added"] == []
