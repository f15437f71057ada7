"""An import is taken back alone, whatever was done since; what could not go is named."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from desktop.core.names import Name
from desktop.core.particulars import Particulars
from desktop.core.people import PersonDraft
from desktop.core.profiles import Profile
from desktop.core.progress import Progress, Stopped
from desktop.core.refusals import BadName, CannotUndo, MissingName, NoSuchRecord
from desktop.core.roster_facts import Facts
from desktop.core.rosters import RosterRow
from desktop.core.texts import Text
from desktop.operations import imports, journal, mandates, particulars, people, profiles, rosters, undo
from desktop.operations.imports import Stayed, TakenBack
from tests.offices import DAY, Clerk, draft
from tests.operations.test_undo import dump

IIN = "850615401232"
OTHER_IIN = "900101350003"


def row(number: int, whom: PersonDraft, **facts: object) -> RosterRow:
    ethnicity = str(facts.pop("ethnicity", ""))
    return RosterRow(number, whom, (), Facts(Particulars(**facts), ethnicity))  # type: ignore[arg-type]


def brought(clerk: Clerk, *rows: RosterRow) -> int:
    """Bring rows in; the number of the entry."""
    rosters.import_rows(clerk.acting, rows, {}, "list.xlsx")
    return imports.past(clerk.office)[0].entry


def found(clerk: Clerk, text: str) -> list[int]:
    return [person.id for person in people.find(clerk.office, text)]


def test_what_a_list_says_of_people_is_kept(clerk: Clerk) -> None:
    whom = row(2, draft(22), iin=IIN, born=date(1985, 6, 15), phone="8 701 234 56 78", ethnicity="кәріс")
    brought(clerk, whom)
    (person,) = people.find(clerk.office, draft(22).kk.surname)
    held = particulars.reveal(clerk.acting, person.id)
    assert (held.iin, held.born, held.phone) == (IIN, date(1985, 6, 15), "8 701 234 56 78")
    assert held.ethnicity is not None
    assert particulars.ethnicities(clerk.office)[held.ethnicity].ru == "Корейцы"


def test_an_import_is_listed_with_its_file_and_what_it_did(clerk: Clerk) -> None:
    whom = people.person(clerk.office, clerk.members[0])
    brought(clerk, row(2, draft(22)), row(3, replace(draft(0)), phone="1"))
    (told,) = imports.past(clerk.office)
    assert (told.name, told.added, told.completed, told.undone) == ("list.xlsx", 1, 1, False)
    assert told.who == "clerk"
    assert people.person(clerk.office, whom.id) == whom


def test_the_report_and_the_list_of_imports_count_the_same_people(clerk: Clerk) -> None:
    """Who stands in several rows is one person, new or of the office."""
    rows = [row(2, draft(22)), row(3, draft(22), phone="1"), row(4, draft(22))]
    rows += [row(5, draft(0), phone="2"), row(6, draft(0), email="a@b.kz"), row(7, draft(1))]
    report = rosters.import_rows(clerk.acting, rows, {}, "list.xlsx")
    found = {fate: [(note.number, note.reason) for note in notes] for fate, notes in report.by_fate().items()}
    assert found == {
        "added": [(2, "new")],
        "updated": [(5, "lacking")],
        "repeated": [(3, "joined"), (4, "repeated"), (6, "joined")],
        "skipped": [(7, "known")], "doubtful": [], "problem": [],
    }  # fmt: skip
    (told,) = imports.past(clerk.office)
    assert (told.added, told.completed) == (len(report.added), len(report.updated))


def test_an_import_is_taken_back_as_if_it_had_not_been(clerk: Clerk) -> None:
    before = dump(clerk)
    entry = brought(clerk, row(2, draft(22), iin=IIN), row(3, draft(0), phone="701 234 56 78"))
    assert dump(clerk) != before
    assert imports.take_back(clerk.acting, entry) == TakenBack(1, 1, ())
    assert dump(clerk) == before
    assert found(clerk, draft(22).kk.surname) == []
    assert imports.past(clerk.office)[0].undone
    assert journal.verify(clerk.office) is None


def test_it_is_taken_back_after_other_steps_which_stay(clerk: Clerk) -> None:
    entry = brought(clerk, row(2, draft(22)), row(3, draft(0), phone="701 234 56 78"))
    other = people.add(clerk.acting, PersonDraft(kk=Name("Цой", "Вера")))
    people.edit(
        clerk.acting, clerk.members[0], replace(draft(0), post=Text("бас маман", "главный специалист"))
    )
    particulars.state(clerk.acting, clerk.members[0], "languages", "қазақша")
    assert imports.take_back(clerk.acting, entry) == TakenBack(1, 1, ())
    assert people.person(clerk.office, other)
    assert people.person(clerk.office, clerk.members[0]).post.ru == "главный специалист"
    assert particulars.reveal(clerk.acting, clerk.members[0]) == Particulars(languages="қазақша")


def test_who_was_seated_or_changed_since_stays_and_is_named(clerk: Clerk) -> None:
    others = [PersonDraft(kk=Name(surname, "Вера")) for surname in ("Хегай", "Югай", "Шин")]
    entry = brought(clerk, row(2, draft(22)), *(row(number, other) for number, other in enumerate(others, 3)))
    names = (draft(22).ru.surname, "хегай", "югай", "шин")
    seated, edited, stated, last = (found(clerk, name)[0] for name in names)
    mandates.admit(clerk.acting, 2, [seated], "member", DAY)
    people.edit(clerk.acting, edited, replace(others[0], sex="f"))
    particulars.state(clerk.acting, stated, "phone", "1")
    told = imports.take_back(clerk.acting, entry)
    assert (told.removed, told.restored) == (1, 0)
    assert [(each.person_id, each.reason) for each in told.stayed] == [
        (seated, "used"), (edited, "changed"), (stated, "changed"),
    ]  # fmt: skip
    assert told.stayed[0] == Stayed(seated, Text("Іңкәров Арман Серікұлы", "Инкаров Арман Серикович"), "used")
    with pytest.raises(NoSuchRecord):
        people.person(clerk.office, last)


def test_what_the_import_gave_and_somebody_changed_since_stays(clerk: Clerk) -> None:
    whom = clerk.members[0]
    entry = brought(clerk, row(2, draft(0), phone="701 234 56 78", email="a@b.kz"))
    particulars.state(clerk.acting, whom, "phone", "702 000 00 00")
    told = imports.take_back(clerk.acting, entry)
    assert (told.restored, [each.reason for each in told.stayed]) == (1, ["changed"])
    held = particulars.reveal(clerk.acting, whom)
    assert (held.phone, held.email) == ("702 000 00 00", "")


def test_a_person_is_not_left_without_a_name(clerk: Clerk) -> None:
    """The import gave the Kazakh spelling, and the Russian one was taken out since."""
    whom = people.add(clerk.acting, PersonDraft(ru=Name("Цой", "Вера")))
    entry = brought(clerk, row(2, PersonDraft(kk=Name("Цой", "Вера"), ru=Name("Цой", "Вера"))))
    people.edit(clerk.acting, whom, PersonDraft(kk=Name("Цой", "Вера")))
    assert [each.reason for each in imports.take_back(clerk.acting, entry).stayed] == ["changed"]
    assert people.person(clerk.office, whom).kk == Name("Цой", "Вера")


def test_a_spelling_that_goes_takes_the_place_in_the_alphabet_along(clerk: Clerk) -> None:
    whom = people.add(clerk.acting, PersonDraft(ru=Name("Югай", "Вера")))
    before = dump(clerk)
    entry = brought(clerk, row(2, PersonDraft(kk=Name("Югай", "Вера"), ru=Name("Югай", "Вера"))))
    people.edit(
        clerk.acting, whom, PersonDraft(Name("Югай", "Вера"), Name("Югай", "Вера"), post=Text("", "мастер"))
    )
    imports.take_back(clerk.acting, entry)
    people.edit(clerk.acting, whom, PersonDraft(ru=Name("Югай", "Вера")))
    assert dump(clerk)["person"] == before["person"]


def test_what_is_no_import_or_was_taken_back_is_refused(clerk: Clerk) -> None:
    entry = brought(clerk, row(2, draft(22)))
    for number, reason in ((entry - 1, "nothing"), (entry + 9, "nothing")):
        with pytest.raises(CannotUndo) as refused:
            imports.take_back(clerk.acting, number)
        assert refused.value == CannotUndo(reason)
    imports.take_back(clerk.acting, entry)
    with pytest.raises(CannotUndo) as refused:
        imports.take_back(clerk.acting, entry)
    assert refused.value == CannotUndo("undone")


def test_undo_takes_the_last_step_back_when_it_is_an_import(clerk: Clerk) -> None:
    before = dump(clerk)
    brought(clerk, row(2, draft(22), iin=IIN))
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert dump(clerk) == before
    assert imports.past(clerk.office)[0].undone


# ------- rows by their numbers and days


def fates(
    clerk: Clerk, *rows: RosterRow, choices: dict[int, str] | None = None
) -> dict[int, tuple[str, str]]:
    report = rosters.preview_import(clerk.office, rows, choices or {})  # type: ignore[arg-type]
    return {note.number: (fate, note.reason) for fate, notes in vars(report).items() for note in notes}


def test_the_number_of_a_known_person_tells_them_from_a_namesake(clerk: Clerk) -> None:
    whom = clerk.members[0]
    particulars.state(clerk.acting, whom, "iin", IIN)
    same = replace(draft(0), organisation=Text("Басқа", "Другая"))
    assert fates(clerk, row(2, same, iin=IIN)) == {2: ("skipped", "known")}
    assert fates(clerk, row(2, draft(0), iin=OTHER_IIN)) == {2: ("added", "namesake")}


def test_the_number_of_another_person_is_named_with_its_row(clerk: Clerk) -> None:
    particulars.state(clerk.acting, clerk.members[0], "iin", IIN)
    report = rosters.preview_import(clerk.office, [row(7, draft(22), iin=IIN)])
    (note,) = report.problems
    assert (note.number, note.reason, note.field) == (7, "iin_taken", "iin")
    assert note.other == "Әбілдина Арман Серікұлы"
    assert fates(clerk, row(7, draft(22), iin=IIN), choices={7: "new"}) == {7: ("problems", "iin_taken")}


def test_one_number_for_two_people_of_a_list_is_named_with_both_rows(clerk: Clerk) -> None:
    report = rosters.preview_import(clerk.office, [row(2, draft(22), iin=IIN), row(3, draft(23), iin=IIN)])
    (note,) = report.problems
    assert (note.number, note.reason, note.row) == (3, "iin_repeated", 2)


def test_a_person_who_stands_twice_in_a_list_names_the_earlier_row(clerk: Clerk) -> None:
    report = rosters.preview_import(clerk.office, [row(2, draft(22)), row(9, draft(22))])
    (note,) = report.repeated
    assert (note.number, note.reason, note.row) == (9, "repeated", 2)


def test_days_of_birth_tell_namesakes_apart_and_bring_the_same_together(clerk: Clerk) -> None:
    first = replace(draft(22), organisation=Text("Достық", "Дружба"))
    second = replace(draft(22), organisation=Text("Келісім", "Согласие"))
    day = date(1985, 6, 15)
    brought(clerk, row(2, first, born=day))
    assert fates(clerk, row(2, second, born=day)) == {2: ("skipped", "known")}
    assert fates(clerk, row(2, first, born=date(1985, 6, 16))) == {2: ("doubtful", "born_differs")}


def test_who_sat_before_the_day_of_birth_in_a_list_is_named_with_the_row(clerk: Clerk) -> None:
    assert fates(
        clerk, row(2, draft(0), born=date(2025, 1, 11)), row(3, draft(1), born=date(1980, 1, 5))
    ) == {
        2: ("problems", "seated_before"),
        3: ("updated", "lacking"),
    }


def test_an_ethnicity_that_the_office_does_not_list_is_told(clerk: Clerk) -> None:
    report = rosters.preview_import(clerk.office, [row(2, draft(22), ethnicity="марсианин")])
    assert report.added[0].warnings == ("ethnicity_unknown",)


def test_the_clerk_decides_of_rows(clerk: Clerk) -> None:
    bare = replace(
        draft(22), kk=draft(22).kk._replace(patronymic=""), ru=draft(22).ru._replace(patronymic="")
    )
    rows = (row(2, draft(22)), row(3, bare))
    assert fates(clerk, *rows)[3] == ("doubtful", "patronymic_missing")
    assert fates(clerk, *rows, choices={3: "new"})[3] == ("added", "chosen")
    assert fates(clerk, *rows, choices={3: "same"})[3] == ("repeated", "repeated")
    assert fates(clerk, *rows, choices={2: "skip"}) == {2: ("skipped", "left_out"), 3: ("added", "new")}


def test_what_a_known_person_gets_is_named(clerk: Clerk) -> None:
    report = rosters.preview_import(clerk.office, [row(2, draft(0), phone="1", born=date(1980, 1, 2))])
    (note,) = report.updated
    assert (note.reason, note.filled) == ("lacking", ("born", "phone"))


# ------- profiles

COLUMNS = (("Аты-жөні", "name.kk"), ("ФИО", "name.ru"))


def test_a_profile_is_kept_under_its_name_and_written_over(clerk: Clerk) -> None:
    number = profiles.save(clerk.acting, Profile(" Тізім ", COLUMNS, "kz1048", ";"))
    assert profiles.profiles(clerk.office) == [Profile("Тізім", COLUMNS, "kz1048", ";", "", number)]
    assert profiles.save(clerk.acting, Profile("Тізім", COLUMNS[:1])) == number
    assert profiles.profiles(clerk.office) == [Profile("Тізім", COLUMNS[:1], id=number)]
    profiles.remove(clerk.acting, number)
    assert profiles.profiles(clerk.office) == []
    with pytest.raises(NoSuchRecord):
        profiles.remove(clerk.acting, number)


def test_a_profile_has_a_name_that_can_be_read(clerk: Clerk) -> None:
    with pytest.raises(MissingName):
        profiles.save(clerk.acting, Profile(" ", COLUMNS))
    with pytest.raises(BadName):
        profiles.save(clerk.acting, Profile("т" * 101, COLUMNS))


# ------- long lists


def stopping(after: int) -> Progress:
    """Whoever waits has enough after so many words."""
    left = iter(range(after))

    def tell(done: int, total: int) -> None:
        assert 0 <= done <= total
        if next(left, None) is None:
            raise Stopped

    return tell


def test_a_list_that_is_stopped_anywhere_leaves_nothing_behind(clerk: Clerk) -> None:
    rows = [row(2, draft(22), iin=IIN), row(3, draft(0), phone="701 234 56 78")]
    before = dump(clerk)

    def bring(progress: Progress) -> None:
        rosters.import_rows(replace(clerk.acting, progress=progress), rows, {}, "list.xlsx")

    def take_back(progress: Progress) -> None:
        entry = imports.past(clerk.office)[0].entry
        assert imports.take_back(replace(clerk.acting, progress=progress), entry) == TakenBack(1, 1, ())

    def step_back(progress: Progress) -> None:
        step = undo.last(clerk.office)
        assert step is not None
        undo.undo(replace(clerk.acting, progress=progress), step.entries)

    for work in (bring, take_back, bring, step_back):
        held, seal = dump(clerk), journal.newest(clerk.office)
        for after in count():
            try:
                work(stopping(after))
                break
            except Stopped:
                assert (dump(clerk), journal.newest(clerk.office)) == (held, seal)
        assert after > 3
    assert dump(clerk) == before
