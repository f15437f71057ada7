"""Undo: the last step of the one at work is taken back, also after a restart, and nothing else is."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.journal import lines_of
from desktop.core.refusals import CannotUndo
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import (
    agenda,
    decisions,
    journal,
    mandates,
    meetings,
    offices,
    particulars,
    people,
    undo,
    voting,
)
from desktop.operations.undo import Step
from tests.offices import Clerk, draft, new_office


def take_back(clerk: Clerk) -> str:
    """Undo the last step; what it was."""
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    return step.operation


def dump(clerk: Clerk) -> dict[str, list[object]]:
    """All records, without the journal."""
    db = clerk.office.db
    told = ("journal", "number", "person_find", "sqlite", "_")
    tables = [name for name in db.tables.table_names() if not name.startswith(told)]
    return {name: list(db.execute(f"select * from {name} order by 1, 2")) for name in tables}


def test_an_edit_of_a_person_is_taken_back_and_found_by_the_old_name(clerk: Clerk) -> None:
    before = people.person(clerk.office, clerk.members[6])
    people.edit(clerk.acting, clerk.members[6], draft(11))
    assert take_back(clerk) == "people.edit"
    assert people.person(clerk.office, clerk.members[6]) == before
    assert before in people.find(clerk.office, before.kk.surname)


def test_a_person_who_was_entered_goes_and_is_found_no_more(clerk: Clerk) -> None:
    added = people.add(clerk.acting, draft(22))
    take_back(clerk)
    assert all(person.id != added for person in people.find(clerk.office, draft(22).kk.surname))


def test_a_removed_item_comes_back_in_its_place_with_what_hung_on_it(clerk: Clerk) -> None:
    clerk.plan()
    for title in ("Бірінші", "Екінші"):
        agenda.add_item(clerk.acting, clerk.meeting, Text(title, title))
    item = clerk.item(2)
    agenda.add_speech(clerk.acting, item, Text("Ли С.", "Ли С."))
    decisions.add(clerk.acting, item, Text("Қабылдансын", "Принять"))
    before = dump(clerk)
    agenda.remove_item(clerk.acting, item)
    assert dump(clerk) != before
    assert take_back(clerk) == "agenda.remove_item"
    assert dump(clerk) == before


def test_a_new_order_of_the_agenda_is_taken_back(clerk: Clerk) -> None:
    clerk.plan()
    for number in range(4):
        agenda.add_item(clerk.acting, clerk.meeting, Text(f"№ {number}", f"№ {number}"))
    before = dump(clerk)
    agenda.move_item(clerk.acting, clerk.item(4), 1)
    take_back(clerk)
    assert dump(clerk) == before


def test_steps_are_taken_back_one_after_the_other_to_the_beginning(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    before = dump(clerk)
    clerk.seat(6)
    mandates.end_mandate(clerk.acting, 3, clerk.now.date(), "own_wish")
    clerk.plan()
    clerk.plan(2)
    meetings.remove(clerk.acting, clerk.meeting)
    while undo.last(clerk.office):
        take_back(clerk)
    assert dump(clerk) == before
    assert journal.verify(clerk.office) is None
    offices.close(clerk.office)


def test_undo_goes_on_after_a_restart(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    clerk.seat(3)
    offices.close(clerk.office)
    clerk.office = offices.open_office(tmp_path / "office.hattama", clerk.office.supplies, "clerk")
    assert [take_back(clerk) for _ in range(2)] == ["mandates.admit", "mandates.admit"]
    assert mandates.mandates(clerk.office, 2) == []
    offices.close(clerk.office)


def test_a_text_typed_in_one_go_is_one_step(clerk: Clerk) -> None:
    clerk.plan()
    item = clerk.item()
    agenda.set_heard(clerk.acting, item, "kk", "Бұрынғы")
    clerk.later(20)
    for text in ("Т", "Тың", "Тыңдалды"):
        agenda.set_heard(clerk.later().acting, item, "kk", text)
    agenda.set_heard(clerk.acting, item, "ru", "Слушали")
    assert take_back(clerk) == "agenda.set_heard"
    assert agenda.items(clerk.office, clerk.meeting)[1].heard == Text("Тыңдалды", "")
    take_back(clerk)
    assert agenda.items(clerk.office, clerk.meeting)[1].heard == Text("Бұрынғы", "")


def test_what_somebody_else_changed_since_stays(clerk: Clerk) -> None:
    whom = clerk.members[6]
    people.edit(clerk.acting, whom, draft(11))
    mine = undo.last(clerk.office)
    assert mine is not None
    people.edit(clerk.acting, whom, draft(12))
    before = dump(clerk)
    with pytest.raises(CannotUndo) as refused:
        undo.undo(clerk.acting, mine.entries)
    assert refused.value == CannotUndo("changed")
    assert dump(clerk) == before


def test_a_later_change_of_other_columns_does_not_hinder(clerk: Clerk) -> None:
    whom = clerk.members[6]
    first = replace(draft(6), post=Text("бас маман", "главный специалист"))
    people.edit(clerk.acting, whom, first)
    mine = undo.last(clerk.office)
    assert mine is not None
    people.edit(clerk.acting, whom, replace(first, organisation=Text("Мәслихат", "Маслихат")))
    undo.undo(clerk.acting, mine.entries)
    assert people.person(clerk.office, whom).post == draft(6).post
    assert people.person(clerk.office, whom).organisation.ru == "Маслихат"


def test_a_person_who_was_given_a_mandate_since_stays(clerk: Clerk) -> None:
    added = people.add(clerk.acting, draft(22))
    mine = undo.last(clerk.office)
    assert mine is not None
    mandates.admit(clerk.acting, 2, [added], "member", clerk.now.date())
    with pytest.raises(CannotUndo) as refused:
        undo.undo(clerk.acting, mine.entries)
    assert refused.value == CannotUndo("used")
    assert people.person(clerk.office, added)


def test_nothing_is_taken_back_twice(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    mine = undo.last(clerk.office)
    assert mine is not None
    undo.undo(clerk.acting, mine.entries)
    with pytest.raises(CannotUndo) as refused:
        undo.undo(clerk.acting, mine.entries)
    assert refused.value == CannotUndo("undone")


def test_what_was_opened_is_corrected_and_not_undone(clerk: Clerk) -> None:
    clerk.plan()
    planned = undo.last(clerk.office)
    assert planned is not None
    clerk.open(15)
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    with pytest.raises(CannotUndo) as refused:
        undo.undo(clerk.acting, planned.entries)
    assert refused.value == CannotUndo("final")


def test_a_step_that_became_final_is_passed_over(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    mine = undo.last(clerk.office)
    clerk.plan()
    clerk.open(15)
    item = clerk.item()
    agenda.set_heard(clerk.later().acting, item, "kk", "Тыңдалды")
    heard = undo.last(clerk.office)
    agenda.add_speech(clerk.later().acting, item, Text("Ли С.", "Ли С."))
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    assert undo.last(clerk.office) == heard, "texts are worded after the closing"
    assert take_back(clerk) == "agenda.set_heard"
    assert undo.last(clerk.office) == mine
    assert take_back(clerk) == "people.edit"


def test_a_motion_is_final_once_it_was_voted_on(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    mine = undo.last(clerk.office)
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    motion = clerk.motion()
    assert undo.last(clerk.office) != mine
    vote = voting.open_vote(clerk.acting, motion, "hands")
    voting.count(clerk.acting, vote, Tally(15, 0, 0))
    voting.close_vote(clerk.later().acting, vote)
    assert undo.last(clerk.office) == mine


def test_what_is_final_is_passed_over_after_a_restart_until_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "office.hattama"
    clerk = Clerk(new_office(path))
    clerk.seat(21)
    mine = undo.last(clerk.office)
    clerk.plan()
    clerk.open(15)
    agenda.add_speech(clerk.later().acting, clerk.item(), Text("Ли С.", "Ли С."))
    speech = undo.last(clerk.office)
    assert speech != mine
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    for wanted, reason in ((mine, ""), (speech, "қате")):
        if reason:
            meetings.reopen(clerk.later().acting, clerk.meeting, Text(reason, reason))
        offices.close(clerk.office)
        clerk.office = offices.open_office(path, clerk.office.supplies, "clerk")
        assert undo.last(clerk.office) == wanted
    offices.close(clerk.office)


def test_asking_what_undo_would_take_back_writes_nothing(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    agenda.add_speech(clerk.later().acting, clerk.item(), Text("Ли С.", "Ли С."))
    before, entry = dump(clerk), journal.newest(clerk.office)
    assert undo.last(clerk.office)
    assert dump(clerk) == before
    agenda.add_speech(clerk.later().acting, clerk.item(), Text("Ким А.", "Ким А."))
    assert journal.newest(clerk.office).number == entry.number + 1
    (added,) = journal.entries(clerk.office, limit=1)
    assert [line.table for line in lines_of(added)] == ["speech"]


def test_what_others_hung_on_a_record_keeps_it(clerk: Clerk) -> None:
    clerk.plan()
    other = replace(clerk.office, user=clerk.office.user._replace(name="дана"))
    item = agenda.add_item(clerk.acting, clerk.meeting, Text("Бюджет", "Бюджет"))
    mine = undo.last(clerk.office)
    assert mine is not None
    decisions.add(replace(clerk.acting, office=other, who="дана"), item, Text("Қабылдансын", "Принять"))
    with pytest.raises(CannotUndo) as refused:
        undo.undo(clerk.acting, mine.entries)
    assert refused.value == CannotUndo("used")
    assert undo.last(clerk.office) != mine
    assert agenda.items(clerk.office, clerk.meeting)[-1].decisions


def test_a_step_of_another_person_is_not_the_last_of_mine(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    other = replace(clerk.office, user=clerk.office.user._replace(name="дана"))
    assert undo.last(other) is None


def test_attendance_is_mended_with_a_reason_and_never_undone(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    arrived = journal.newest(clerk.office).number
    with pytest.raises(CannotUndo):
        undo.undo(clerk.acting, (arrived,))


def test_the_bin_has_what_was_removed_until_it_is_put_back(clerk: Clerk) -> None:
    clerk.plan()
    guest = meetings.add_guest(clerk.acting, clerk.meeting, Text("Ли С.", "Ли С."), Text())
    meetings.remove_guest(clerk.acting, guest)
    (removed,) = undo.bin_of(clerk.office)
    assert (removed.line.table, (removed.line.before or {})["name_ru"]) == ("guest", "Ли С.")
    undo.undo(clerk.acting, (removed.entry.id,))
    assert undo.bin_of(clerk.office) == []
    assert [each.name.ru for each in meetings.guests(clerk.office, clerk.meeting)] == ["Ли С."]


def test_the_bin_tells_nothing_that_is_restricted(clerk: Clerk) -> None:
    whom = people.add(clerk.acting, draft(22))
    particulars.state(clerk.acting, whom, "iin", "900101300017")
    people.remove(clerk.acting, whom)
    (removed,) = undo.bin_of(clerk.office)
    assert "900101300017" not in repr(removed)
    undo.undo(clerk.acting, (removed.entry.id,))
    assert particulars.reveal(clerk.acting, whom).iin == "900101300017"


def test_entries_of_others_are_shown_to_nobody_as_a_step(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    mine = undo.last(clerk.office)
    assert mine is not None
    assert undo.entries_of(clerk.office, mine)
    assert undo.entries_of(replace(clerk.office, user=clerk.office.user._replace(name="дана")), mine) == []


def test_an_undo_says_what_it_takes_back(clerk: Clerk) -> None:
    people.edit(clerk.acting, clerk.members[6], draft(11))
    assert undo.last(clerk.office) == Step(
        "people.edit", (journal.newest(clerk.office).number,), (clerk.members[6],), None
    )


def test_a_step_that_had_another_name_when_it_was_done_is_taken_back(clerk: Clerk) -> None:
    mandates.end_mandate(clerk.acting, 3, clerk.now.date(), "own_wish")
    clerk.office.db.execute("drop trigger journal_kept")
    clerk.office.db.execute(
        "update journal set operation = 'bodies.end_mandate' where operation = 'mandates.end_mandate'"
    )
    assert take_back(clerk) == "mandates.end_mandate"
    assert not mandates.mandates_of(clerk.office, clerk.members[2], clerk.now.date())[0][1].until
