"""The journal: every change is in it, bound to the one before, and nothing in it can be rewritten unseen."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from db import journal as rows
from desktop.core.journal import Entry, Seal, lines_of, sealed
from desktop.core.leaves import Leave
from desktop.core.refusals import JournalKept, NotAllowed, NotOnRoll
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.core.ways import Step
from desktop.operations import (
    admission_steps,
    agenda,
    journal,
    leaves,
    mandates,
    meetings,
    minutes,
    offices,
    papers,
    people,
    voting,
)
from desktop.operations.journal import Wanted
from tests.offices import DAY, Clerk, draft, new_office


def operations(clerk: Clerk) -> list[str]:
    """What the journal tells of, oldest first."""
    return [entry.operation for entry in reversed(journal.entries(clerk.office))]


def newest(clerk: Clerk) -> Entry:
    """The last entry."""
    return journal.entries(clerk.office, limit=1)[0]


def test_each_operation_is_one_entry_with_who_and_when(clerk: Clerk) -> None:
    known = len(operations(clerk))
    clerk.at(14, 51).plan()
    meeting, item = journal.entries(clerk.office, limit=2)[::-1]
    assert (meeting.operation, item.operation) == ("meetings.plan", "agenda.add_item")
    assert (item.id, item.who, item.at.minute) == (known + 2, "clerk", 51)


def test_an_edit_tells_what_was_there_and_what_is_there_now_and_nothing_else(clerk: Clerk) -> None:
    wanted = replace(draft(0), post=Text("бас маман", "главный специалист"))
    people.edit(clerk.acting, clerk.members[0], wanted)
    (line,) = lines_of(newest(clerk))
    assert (line.table, line.key) == ("person", {"id": clerk.members[0]})
    assert line.before == {"post_kk": "маман № 1", "post_ru": "специалист № 1"}
    assert line.after == {"post_kk": "бас маман", "post_ru": "главный специалист"}


def test_what_changes_nothing_leaves_no_entry(clerk: Clerk) -> None:
    known = operations(clerk)
    people.edit(clerk.acting, clerk.members[0], draft(0))
    assert operations(clerk) == known


def test_what_was_refused_leaves_no_entry_nor_does_it_spoil_the_next(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(0)
    known = operations(clerk)
    with pytest.raises(NotOnRoll):
        clerk.come([clerk.members[0], 404])
    assert operations(clerk) == known
    clerk.come(clerk.members[:1])
    assert len(lines_of(newest(clerk))) == 1


def test_entries_name_their_meeting_however_deep_the_row_lies(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    item = clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(13, 1, 1))
    voting.close_vote(clerk.later().acting, vote)
    speech = agenda.add_speech(clerk.acting, item, Text("Ли С.", "Ли С."))
    agenda.set_speech(clerk.acting, speech, "ru", "Поддержал.")
    agenda.remove_speech(clerk.acting, speech)
    since = next(entry.id for entry in journal.entries(clerk.office) if entry.operation == "meetings.plan")
    assert {entry.meeting for entry in journal.entries(clerk.office) if entry.id >= since} == {clerk.meeting}


def test_entries_are_found_by_person_meeting_day_and_words(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(2)
    whom = clerk.members[1]

    def found(wanted: Wanted) -> list[str]:
        return [entry.operation for entry in reversed(journal.entries(clerk.office, wanted))]

    assert found(Wanted(person=whom)) == [
        "people.add", "mandates.admit", "meetings.plan", "opening.open_meeting", "attendance.arrive_all",
    ]  # fmt: skip
    assert found(Wanted(meeting=clerk.meeting))[0] == "meetings.plan"
    assert found(Wanted(text="ЖОСПАРЫ туралы")) == ["agenda.add_item"]
    assert found(Wanted(who="nobody")) == []
    day = clerk.now.date()
    assert found(Wanted(since=day, until=day)) == operations(clerk)[1:]


def test_what_happens_to_a_seat_is_found_by_the_person(clerk: Clerk) -> None:
    whom, other = clerk.members[:2]
    mandate = mandates.mandates_of(clerk.office, whom, DAY)[0][1].id
    leaves.grant(clerk.acting, mandate, Leave(DAY, substitute=other))
    number = leaves.leaves(clerk.office, mandate)[0].id
    leaves.mend(clerk.acting, number, Leave(DAY, DAY, substitute=other))
    admission_steps.set_steps(clerk.acting, mandate, [Step("session")])
    mandates.end_mandate(clerk.acting, mandate, date(2026, 12, 31), "own_wish")
    told = {entry.operation: entry.people for entry in journal.entries(clerk.office, Wanted(person=whom))}
    assert told["leaves.grant"] == (whom, other)
    assert {"leaves.mend", "admission_steps.set_steps", "mandates.end_mandate"} <= set(told)
    found = journal.entries(clerk.office, Wanted(person=other))
    assert "mandates.end_mandate" not in {entry.operation for entry in found}


def test_entries_come_in_pages_newest_first(clerk: Clerk) -> None:
    first = journal.entries(clerk.office, limit=5)
    second = journal.entries(clerk.office, before=first[-1].id, limit=5)
    assert [entry.id for entry in first + second] == list(range(first[0].id, first[0].id - 10, -1))


def test_a_paper_that_is_taken_out_is_noted(clerk: Clerk) -> None:
    clerk.plan()
    papers.exported(clerk.acting, "minutes", "хаттама.pdf", clerk.meeting)
    entry = newest(clerk)
    assert (entry.operation, entry.meeting) == ("papers.exported", clerk.meeting)
    assert lines_of(entry)[0].key["name"] == "хаттама.pdf"


def test_a_name_that_is_sql_markup_or_controls_is_text_in_the_journal(clerk: Clerk) -> None:
    for name in ("'); drop table journal; --", "<b>&amp;", '"{}[]\\', "=1+1"):
        papers.exported(clerk.acting, "minutes", name)
        assert lines_of(newest(clerk))[0].key["name"] == name
    assert journal.verify(clerk.office) is None


@pytest.mark.parametrize(
    "statement",
    [
        "update journal set who = 'x' where id = 3",
        "delete from journal where id = 3",
        "insert into journal select 900, at, who, operation, undoes, meeting, people, lines, hash"
        " from journal where id = 3",
    ],
)
def test_the_journal_is_only_added_to(clerk: Clerk, statement: str) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        clerk.office.db.execute(statement)


def rewrite(office: Any, number: int, **columns: Any) -> None:
    """As someone does who has the file and the password: triggers off, every later hash anew."""
    db = office.db
    for trigger in ("journal_kept", "journal_stays", "journal_follows"):
        db.execute(f"drop trigger {trigger}")
    known = list(rows.entries(db))
    previous = known[number - 2].hash
    for entry in known[number - 1 :]:
        forged = sealed(entry._replace(**columns) if entry.id == number else entry, previous)
        db.execute(
            "update journal set lines = ?, hash = ? where id = ?", [forged.lines, forged.hash, forged.id]
        )
        previous = forged.hash


def test_an_entry_that_was_edited_is_found(clerk: Clerk) -> None:
    clerk.plan()
    assert journal.verify(clerk.office) is None
    clerk.office.db.execute("drop trigger journal_kept")
    clerk.office.db.execute("update journal set lines = replace(lines, 'Абильдина', 'Иванова') where id = 2")
    assert journal.verify(clerk.office) == 2


def test_a_past_that_was_rewritten_with_all_its_hashes_disagrees_with_the_printed_paper(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    printed = journal.sealing(clerk.office, clerk.meeting)
    assert printed is not None
    assert journal.agrees(clerk.office, printed)
    forged = next(
        entry for entry in rows.entries(clerk.office.db) if entry.operation == "attendance.arrive_all"
    )
    lines = json.loads(forged.lines)
    rewrite(clerk.office, forged.id, lines=json.dumps(lines[:-1], ensure_ascii=False))
    assert journal.verify(clerk.office) is None
    assert not journal.agrees(clerk.office, printed)


def test_a_tail_that_was_cut_off_disagrees_with_the_printed_paper(clerk: Clerk) -> None:
    clerk.plan()
    printed = journal.newest(clerk.office)
    clerk.office.db.execute("drop trigger journal_stays")
    clerk.office.db.execute("delete from journal where id = ?", [printed.number])
    assert journal.verify(clerk.office) is None
    assert not journal.agrees(clerk.office, printed)


def test_a_paper_of_another_office_does_not_agree(clerk: Clerk) -> None:
    assert not journal.agrees(clerk.office, Seal(3, "f" * 64))


def test_a_secret_that_no_operation_writes_is_not_in_the_journal(clerk: Clerk) -> None:
    """Votes by hands are figures: nothing in them leads to a person."""
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(13, 1, 1))
    assert newest(clerk).people == ()
    assert all("person_id" not in line.key for line in lines_of(newest(clerk)))


def test_the_journal_goes_on_after_a_restart(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    clerk.seat(3)
    before = journal.newest(clerk.office)
    offices.close(clerk.office)
    clerk.office = offices.open_office(tmp_path / "office.hattama", clerk.office.supplies, "clerk")
    clerk.seat(1)
    assert journal.newest(clerk.office).number == before.number + 2
    assert journal.verify(clerk.office) is None
    offices.close(clerk.office)


@pytest.fixture
def old(clerk: Clerk) -> Clerk:
    """Eight years later."""
    clerk.now = clerk.now.replace(year=2034)
    return clerk


def test_old_entries_are_kept_until_someone_lets_them_go(old: Clerk) -> None:
    known = operations(old)
    journal.set_retention(old.acting, 5)
    assert operations(old) == [*known, "journal.set_retention"]
    assert journal.cut(old.acting) == len(known)
    assert operations(old) == ["journal.set_retention", "journal.cut"]
    assert journal.verify(old.office) is None
    with pytest.raises(JournalKept):
        journal.cut(old.acting)


def test_an_office_that_keeps_its_journal_for_ever_lets_nothing_go(old: Clerk) -> None:
    with pytest.raises(JournalKept):
        journal.cut(old.acting)
    with pytest.raises(JournalKept):
        journal.set_retention(old.acting, 1)


def test_a_leap_day_does_not_stop_the_letting_go(old: Clerk) -> None:
    old.now = datetime(2036, 2, 29, 10, 0)
    journal.set_retention(old.acting, 5)
    assert journal.cut(old.acting) > 0


def test_only_those_read_the_journal_who_may(clerk: Clerk) -> None:
    reader = replace(clerk.office, user=clerk.office.user._replace(role="reader"))
    with pytest.raises(NotAllowed):
        journal.entries(reader)


def test_a_paper_bears_the_entry_that_last_changed_its_meeting(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    assert minutes.assemble(clerk.office, clerk.meeting).seal is None
    meetings.close_meeting(clerk.later(30).acting, clerk.meeting)
    closed = journal.newest(clerk.office)
    papers.exported(clerk.acting, "minutes", "хаттама.pdf", clerk.meeting)
    clerk.seat(1)
    assert minutes.assemble(clerk.office, clerk.meeting).seal == closed


@pytest.mark.parametrize(
    ("digits", "agreed"),
    [
        (lambda seal: seal.printed(), True),
        (lambda seal: seal.printed().upper().replace("A", "А").replace("C", "С"), True),
        (lambda seal: seal.hash, True),
        (lambda seal: seal.hash[:31], False),
        (lambda seal: "", False),
        (lambda seal: seal.hash[:31] + ("0" if seal.hash[31] != "0" else "1"), False),
    ],
)
def test_digits_copied_from_a_paper_are_read_kindly_and_all_of_them_count(
    clerk: Clerk, digits: Callable[[Seal], str], agreed: bool
) -> None:
    printed = journal.newest(clerk.office)
    assert journal.agrees(clerk.office, Seal(printed.number, digits(printed))) == agreed
