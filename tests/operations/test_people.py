"""What a clerk does with people: enter, mend, find, bring in a list."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from db import office as files
from db import people as rows
from desktop.core.access import alone
from desktop.core.import_report import ImportReport
from desktop.core.meetings import MeetingDraft
from desktop.core.names import Name, full, parse_full
from desktop.core.people import PersonDraft
from desktop.core.refusals import BadName, NoSuchRecord, PersonInUse
from desktop.core.roster_columns import guess_columns
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.core.texts import Text
from desktop.exchange.rosters import read_file
from desktop.operations import mandates, meetings, people, rosters
from desktop.operations.door import Acting, Office, Supplies
from tests.offices import DAY, Clerk, draft

ROSTERS = Path(__file__).parent.parent / "data" / "rosters"

KIM = PersonDraft(Name("Ким", "Роман", "Ухенұлы"), Name("Ким", "Роман", "Ухенович"))
FRIENDSHIP, ACCORD = Text("Достық", "Дружба"), Text("Келісім", "Согласие")


@pytest.fixture
def acting(tmp_path: Path) -> Iterator[Acting]:
    office = Office(files.create(tmp_path / "office.hattama", "Айгүл"), Supplies(), alone("Айгүл"))
    yield Acting(office, "Айгүл", datetime(2026, 11, 22, 10, 0))
    office.store.close()


def row(
    number: int, kk: str = "", ru: str = "", organisation: Text = Text(), post: Text = Text()
) -> RosterRow:
    return RosterRow(number, PersonDraft(parse_full(kk), parse_full(ru), "", organisation, post))


def brought_in(acting: Acting, *rows: RosterRow | RowProblem) -> dict[str, list[tuple[int, str]]]:
    """Rows and reasons by what became of them; the preview must have said the same."""
    foreseen = rosters.preview_import(acting.office, rows)
    done = rosters.import_rows(acting, rows)
    assert reasons(foreseen) == reasons(done)
    return reasons(done)


def reasons(report: ImportReport) -> dict[str, list[tuple[int, str]]]:
    return {
        fate: [(note.number, note.reason) for note in notes] for fate, notes in vars(report).items() if notes
    }


def names(acting: Acting) -> list[str]:
    return [full(each.name("kk")) for each in people.find(acting.office, "")]


def test_a_person_is_entered_found_and_mended(acting: Acting) -> None:
    person_id = people.add(acting, KIM)
    assert [each.id for each in people.find(acting.office, "ким")] == [person_id]
    people.edit(acting, person_id, PersonDraft(ru=Name("Цой", "Роман")))
    assert people.person(acting.office, person_id).ru == Name("Цой", "Роман")
    assert people.find(acting.office, "ким") == []
    assert people.count(acting.office) == 1


def test_signs_of_markup_are_a_name_like_any_other(acting: Acting) -> None:
    draft = PersonDraft(kk=Name("<b>Ким</b>", 'Роман & "Ұлы"', "'; drop table person"))
    assert people.person(acting.office, people.add(acting, draft)).kk == draft.kk


def test_spaces_around_a_name_are_not_kept(acting: Acting) -> None:
    person_id = people.add(acting, PersonDraft(kk=Name(" Ким\n", "Роман ")))
    assert people.person(acting.office, person_id).kk == Name("Ким", "Роман")


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        (PersonDraft(), "missing"),
        (PersonDraft(kk=Name(" ", "Роман")), "missing"),
        (PersonDraft(kk=Name("Ұ" * 300, "Роман")), "too_long"),
        (PersonDraft(kk=Name("Ки\0м", "Роман")), "bad_character"),
        (PersonDraft(kk=Name("Ки\u202eм", "Роман")), "bad_character"),
    ],
)
def test_a_record_that_cannot_be_kept_is_refused_and_nothing_changes(
    acting: Acting, draft: PersonDraft, reason: str
) -> None:
    person_id = people.add(acting, KIM)
    with pytest.raises(BadName) as refused:
        people.add(acting, draft)
    assert refused.value.reason == reason
    with pytest.raises(BadName):
        people.edit(acting, person_id, draft)
    assert names(acting) == ["Ким Роман Ухенұлы"]


def test_a_person_who_is_not_there_is_named_by_their_number(acting: Acting) -> None:
    for refused in (lambda: people.person(acting.office, 5), lambda: people.edit(acting, 5, KIM)):
        with pytest.raises(NoSuchRecord) as answer:
            refused()
        assert (answer.value.kind, answer.value.id) == ("person", 5)


def test_a_list_brings_in_everyone_once_in_whatever_encoding_it_comes(acting: Acting) -> None:
    for number, name in enumerate(("kz-1048.csv", "utf-8.csv", "utf-16.txt")):
        table = read_file(ROSTERS / name)
        report = rosters.import_rows(acting, to_rows(table, guess_columns(table.headings)))
        changed = report.skipped if number else report.added
        assert [note.number for note in changed] == list(range(2, 18))
        assert len({note.person_id for note in changed} - {0}) == 16
        assert report.updated == report.doubtful == report.problems == ()
    assert people.count(acting.office) == 16
    assert [each.ru.surname for each in people.find(acting.office, "улмит")] == []
    assert [each.ru.surname for each in people.find(acting.office, "умит")] == ["Узакбаева"]


def test_a_preview_writes_nothing(acting: Acting) -> None:
    assert len(rosters.preview_import(acting.office, [row(2, "Ким Роман")]).added) == 1
    assert people.count(acting.office) == 0


def test_what_a_known_person_lacks_is_filled_from_the_list(acting: Acting) -> None:
    person_id = people.add(acting, PersonDraft(ru=Name("Әлиев", "Канат", "Хамитович"), post=Text("", "член")))
    new = row(2, "Әлиев Қанат Һамитұлы", "ӘЛИЕВ Канат Хамитович", FRIENDSHIP, Text("мүше", "председатель"))
    assert brought_in(acting, new) == {"updated": [(2, "lacking")]}
    kept = people.person(acting.office, person_id)
    assert kept.kk == Name("Әлиев", "Қанат", "Һамитұлы")
    assert kept.ru == Name("Әлиев", "Канат", "Хамитович")
    assert kept.organisation == FRIENDSHIP
    assert kept.post == Text("", "член"), "halves of two different posts are not joined"
    assert [each.id for each in people.find(acting.office, "достык")] == [person_id]


def test_another_post_is_told_and_the_kept_one_stays(acting: Acting) -> None:
    brought_in(acting, row(2, "Ким Роман", post=Text("мүше", "")))
    assert brought_in(acting, row(2, "Ким Роман", post=Text("төраға", ""))) == {
        "skipped": [(2, "post_differs")]
    }


def test_two_patronymics_are_two_people(acting: Acting) -> None:
    both = (row(2, ru="Ким Роман Ухенович"), row(3, ru="Ким Роман Петрович"))
    assert brought_in(acting, *both) == {"added": [(2, "new"), (3, "namesake")]}


@pytest.mark.parametrize(
    ("first", "second", "doubt"),
    [
        (row(1, "Ким Роман", "Ким Роман"), row(2, "Ким Роман", "Кимов Роман"), "spelling_differs"),
        (row(1, ru="Ким Роман Ухенович"), row(2, ru="Ким Роман"), "patronymic_missing"),
        (row(1, "Ким Ян", "", FRIENDSHIP), row(2, "Ким Ян", "", ACCORD), "organisation_differs"),
    ],
)
def test_who_may_be_the_same_person_or_another_is_left_to_the_clerk(
    acting: Acting, first: RosterRow, second: RosterRow, doubt: str
) -> None:
    assert brought_in(acting, first) == {"added": [(1, "new")]}
    assert brought_in(acting, second) == {"doubtful": [(2, doubt)]}
    assert people.count(acting.office) == 1


def test_of_two_namesakes_the_one_of_the_same_organisation_is_meant(acting: Acting) -> None:
    people.add(acting, PersonDraft(kk=Name("Ким", "Роман"), organisation=FRIENDSHIP))
    accord = people.add(acting, PersonDraft(kk=Name("Ким", "Роман"), organisation=ACCORD))
    report = rosters.import_rows(acting, [row(2, "Ким Роман", "Ким Роман", ACCORD)])
    assert [note.person_id for note in report.updated] == [accord]
    assert brought_in(acting, row(2, "Ким Роман")) == {"doubtful": [(2, "several")]}


def test_a_row_that_repeats_an_earlier_one_adds_nobody(acting: Acting) -> None:
    rows = (row(2, "Ким Роман"), row(3, "КИМ Роман"), row(4, "Ким Роман", "Ким Роман"), row(5, "Ким Роман"))
    assert brought_in(acting, *rows) == {
        "added": [(2, "new")],
        "repeated": [(3, "repeated"), (4, "joined"), (5, "repeated")],
    }
    (kept,) = people.find(acting.office, "ким")
    assert kept.ru == Name("Ким", "Роман")


def test_problems_and_warnings_of_rows_are_told(acting: Acting) -> None:
    warned = RosterRow(4, PersonDraft(ru=Name("Ли", "Анна")), ("lookalikes_mended",))
    report = rosters.import_rows(acting, [RowProblem(3, "missing", "", "Штейн"), warned])
    assert [(note.number, note.name, note.reason) for note in report.problems] == [(3, "Штейн", "missing")]
    assert [(note.name, note.warnings) for note in report.added] == [("Ли Анна", ("lookalikes_mended",))]


def test_an_import_that_fails_in_the_middle_brings_in_nobody(acting: Acting) -> None:
    broken = RosterRow(3, PersonDraft(ru=Name("Ли", "Анна"), sex="x"))  # type: ignore[arg-type]
    with pytest.raises(Exception, match="CHECK"):
        rosters.import_rows(acting, [row(2, "Ким Роман"), broken])
    assert people.count(acting.office) == 0


def test_a_person_entered_by_mistake_is_taken_back(acting: Acting) -> None:
    person_id = people.add(acting, KIM)
    people.remove(acting, person_id)
    assert people.find(acting.office, "ким") == people.find(acting.office, "") == []
    with pytest.raises(NoSuchRecord):
        people.remove(acting, person_id)
    assert people.find(acting.office, "ким") == []


def test_who_sat_in_a_body_stays_until_the_mistaken_mandate_is_gone(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    (mandate,) = mandates.admit(clerk.acting, 2, [newcomer], "member", DAY)
    mandates.end_mandate(clerk.acting, mandate, DAY, "own_wish")
    with pytest.raises(PersonInUse) as refused:
        people.remove(clerk.acting, newcomer)
    assert refused.value == PersonInUse("mandate", Text("Іңкәров Арман Серікұлы", "Инкаров Арман Серикович"))
    mandates.remove_mandate(clerk.acting, mandate)
    people.remove(clerk.acting, newcomer)
    assert people.count(clerk.office) == 21


def test_whom_a_meeting_names_stays(clerk: Clerk) -> None:
    secretary = people.add(clerk.acting, draft(22))
    planned = meetings.meeting(clerk.office, clerk.plan())
    meetings.edit(clerk.acting, planned.id, replace(plain(planned), secretary=secretary))
    with pytest.raises(PersonInUse) as refused:
        people.remove(clerk.acting, secretary)
    assert refused.value.by == "meeting"
    meetings.edit(clerk.acting, planned.id, plain(planned))
    people.remove(clerk.acting, secretary)


def plain(held: MeetingDraft) -> MeetingDraft:
    """The plan of a meeting."""
    return MeetingDraft(
        held.number, held.kind, held.day, held.hour, held.city, held.place, held.presiding, held.secretary
    )


def test_every_table_that_names_a_person_is_asked(acting: Acting) -> None:
    """Whatever a later schema adds: a person to whom any row refers stays."""
    person_id = people.add(acting, KIM)
    assert rows.tables_naming(acting.db, person_id) == set()
    acting.db.execute("create table gift(id integer primary key, giver integer references person) strict")
    acting.db.execute("insert into gift(giver) values (?)", (person_id,))
    assert rows.tables_naming(acting.db, person_id) == {"gift"}
    with pytest.raises(PersonInUse):
        people.remove(acting, person_id)
