"""The journal in words: every operation, table and column has its own, and a spreadsheet reckons none."""

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import desktop.operations
from db import journal as rows
from desktop.core.access import ROLES
from desktop.core.journal import Entry
from desktop.core.recalling import Known
from desktop.core.rights import RIGHTS
from desktop.core.texts import LANGUAGES, Text
from desktop.documents.deeds import deeds
from desktop.documents.journal import Told, about, harmless, listed, step_words, told
from desktop.documents.record_values import UNSAID, Words
from desktop.operations import (
    agenda,
    attendance,
    backups,
    journal,
    mandates,
    meetings,
    offices,
    papers,
    people,
    recalling,
    undo,
    voting,
)
from i18n import phrases
from tests.offices import Clerk, draft

NOTE = re.compile(r'journal\.note\(\s*acting\.db,\s*"(\w+)"')
POST = Text("бас маман", "главный специалист")


def newest(clerk: Clerk) -> Entry:
    """The last entry."""
    return journal.entries(clerk.office, limit=1)[0]


def words(clerk: Clerk, language: str = "ru") -> Words:
    """The words for all that the journal refers to."""
    entries = journal.entries(clerk.office, limit=1000)
    return Words(recalling.known(clerk.office, entries), phrases(language))


def details(clerk: Clerk, language: str = "ru") -> list[Told]:
    """What the last entry tells."""
    return list(told(newest(clerk), words(clerk, language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_has_its_words(language: str) -> None:
    said = deeds(phrases(language))
    assert said.keys() == RIGHTS.keys()
    assert all(said.values())
    assert len(set(said.values())) == len(said)


def test_an_operation_of_an_older_entry_is_called_as_it_is_today(clerk: Clerk) -> None:
    said = words(clerk, "en")
    assert said.deed("bodies.end_mandate") == said.deed("mandates.end_mandate") == "end of a mandate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_every_column_that_is_journalled_has_its_word(clerk: Clerk, language: str) -> None:
    said = words(clerk, language)
    for table, (columns, _) in rows.tables(clerk.office.db).items():
        assert table in said.tables, table
        for column in columns:
            if column in UNSAID or table == "setting":
                continue
            shown = said.field(table, column)
            base = column.removesuffix("_kk").removesuffix("_ru")
            assert base in said.fields or f"{table}.{base}" in said.fields, f"{table}.{column}"
            assert shown


def test_every_note_without_a_row_has_its_word(clerk: Clerk) -> None:
    folder = Path(desktop.operations.__file__).parent
    noted = {found for path in folder.glob("*.py") for found in NOTE.findall(path.read_text("utf-8"))}
    assert "paper" in noted
    assert noted <= words(clerk).tables.keys()


def test_every_setting_has_its_word(clerk: Clerk) -> None:
    backups.set_up(clerk.acting, backups.settings(clerk.office)._replace(folder="/no/such"))
    journal.set_retention(clerk.acting, 5)
    offices.change_settings(clerk.acting, replace(offices.settings(clerk.office), list_over=30))
    said = words(clerk)
    kept = {name for (name,) in clerk.office.db.execute("select name from setting")}
    assert kept <= said.settings.keys()


def test_every_role_has_its_word(clerk: Clerk) -> None:
    said = words(clerk)
    assert all(said.value("user", "role", role) != role for role in ROLES)


@pytest.mark.parametrize(
    ("language", "field", "before"),
    [
        ("kk", "лауазымы, орысша", "специалист № 7"),
        ("ru", "должность, на русском", "специалист № 7"),
        ("en", "post, in Russian", "специалист № 7"),
    ],
)
def test_an_edit_is_told_field_by_field(clerk: Clerk, language: str, field: str, before: str) -> None:
    people.edit(clerk.acting, clerk.members[6], replace(draft(6), post=POST))
    found = {each.field: each for each in details(clerk, language)}
    assert (found[field].before, found[field].after, found[field].fate) == (before, POST.ru, "changed")
    assert len(found) == 2


def test_names_stand_for_numbers_and_words_for_signs(clerk: Clerk) -> None:
    mandates.end_mandate(clerk.acting, 3, clerk.now.date(), "own_wish")
    found = {each.field: each.after for each in details(clerk)}
    assert found["основание"] == "выход по собственному желанию"
    assert found["окончание"] == "10.03.2026"
    mandates.admit(clerk.acting, 1, clerk.members[2:3], "member", clerk.now.date())
    found = {each.field: each.after for each in details(clerk)}
    assert (found["орган"], found["должность"]) == ("Ассамблея", "член")
    assert found["человек"].replace("\u00a0", " ") == "Воронцова А.С."


def test_an_entry_names_its_person_or_its_meeting(clerk: Clerk) -> None:
    clerk.plan()
    assert about(newest(clerk), words(clerk)) == "Совет, заседание № 1"
    people.edit(clerk.acting, clerk.members[6], replace(draft(6), post=POST))
    assert about(newest(clerk), words(clerk)).replace("\u00a0", " ") == "Ким А.С."
    mandates.admit(clerk.acting, 1, clerk.members, "member", clerk.now.date())
    assert about(newest(clerk), words(clerk)).endswith("и ещё 18")


def test_someone_who_was_removed_is_still_named(clerk: Clerk) -> None:
    added = people.add(clerk.acting, draft(22))
    people.remove(clerk.acting, added)
    assert about(newest(clerk), words(clerk)).replace("\u00a0", " ") == "Инкаров А.С."
    clerk.plan()
    meetings.remove(clerk.acting, clerk.meeting)
    assert about(newest(clerk), words(clerk)) == "Совет, заседание № 1"


def test_whoever_was_entered_is_named_by_the_entry_though_the_number_was_given_to_another_since(
    clerk: Clerk,
) -> None:
    first = people.add(clerk.acting, draft(22))
    entered = newest(clerk)
    people.remove(clerk.acting, first)
    removed = newest(clerk)
    people.add(clerk.acting, draft(23))
    for entry in (entered, removed):
        assert about(entry, words(clerk)).replace("\u00a0", " ") == "Инкаров А.С."
        assert next(told(entry, words(clerk))).record.endswith("Инкаров\u00a0А.С.")


def test_a_vote_is_told_by_its_motion(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    voting.cast(clerk.acting, vote, clerk.members[0], "against")
    found = {each.field: each.after for each in details(clerk)}
    assert (found["голос члена"], found["голосование"]) == ("против", "Утвердить план")
    assert about(newest(clerk), words(clerk)).startswith("Абильдина")


def test_undo_names_the_step(clerk: Clerk) -> None:
    clerk.plan()
    agenda.remove_item(clerk.acting, clerk.item())
    entry = newest(clerk)
    known = recalling.known(clerk.office, [entry])
    assert step_words(entry, known, phrases("ru")) == "исключение вопроса из повестки – Совет, заседание № 1"


def test_a_paper_that_was_taken_out_is_told(clerk: Clerk) -> None:
    clerk.plan()
    papers.exported(clerk.acting, "minutes", "хаттама.pdf", clerk.meeting)
    assert [(each.field, each.after) for each in details(clerk)] == [
        ("вид", "протокол, сохранён в файл"),
        ("имя файла", "хаттама.pdf"),
        ("заседание", "Совет, заседание № 1"),
    ]


def table(content: bytes) -> list[list[str]]:
    """The rows of a .csv as a spreadsheet takes them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-5", "@sum(a1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_the_list_for_a_spreadsheet_has_a_line_for_each_field(clerk: Clerk) -> None:
    wanted = replace(draft(6), post=Text("=cmd|calc", '"; drop table\nперенос'))
    people.edit(clerk.acting, clerk.members[6], wanted)
    entry = newest(clerk)
    content = listed([entry], recalling.known(clerk.office, [entry]), phrases("ru"))
    assert content.startswith(b"\xef\xbb\xbf")
    head, kazakh, russian = table(content)
    assert head[0] == "№"
    assert (kazakh[0], kazakh[3], kazakh[8]) == (str(entry.id), "изменение данных человека", "'=cmd|calc")
    assert russian[8] == '"; drop table перенос'
    assert russian[-1] == entry.hash


def test_what_every_operation_of_a_meeting_wrote_can_be_told(
    clerk: Clerk, counted: Callable[[Callable[[], object]], int]
) -> None:
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
    for member in clerk.members[:15]:
        voting.cast(clerk.acting, vote, member, "for")
    voting.close_vote(clerk.later().acting, vote)
    attendance.leave(clerk.later().acting, clerk.meeting, clerk.members[3])
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    entries = journal.entries(clerk.office, limit=1000)
    for language in LANGUAGES:
        said = Words(recalling.known(clerk.office, entries), phrases(language))
        for entry in entries:
            assert about(entry, said), entry.operation
            assert "№ " not in "".join(each.record for each in told(entry, said) if "№ 1" not in each.record)
    assert counted(lambda: recalling.known(clerk.office, entries)) < 20


def test_who_is_not_known_any_more_is_told_by_number() -> None:
    said = Words(Known(), phrases("en"))
    assert said.person(7) == "No 7"
    assert said.user("") == "unknown"
    assert said.tables.keys() >= undo.RECORDS
