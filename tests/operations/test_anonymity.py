"""A person made anonymous: gone from roster and journal, there in what was signed, and the chain holds."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from db import checkup
from desktop.core.former import Spellings
from desktop.core.journal import is_withheld
from desktop.core.names import Name
from desktop.core.organisations import OrganisationDraft
from desktop.core.people import PersonDraft, draft_of
from desktop.core.refusals import CannotUndo, IsAnonymous, MeetingGoesOn, NotAllowed, StillSits
from desktop.core.texts import Text
from desktop.operations import (
    agenda,
    anonymity,
    former,
    guests,
    hall,
    journal,
    mandates,
    meetings,
    merging,
    minutes,
    organisations,
    papers,
    particulars,
    people,
    undo,
)
from tests.offices import DAY, Clerk

WHO = 3
SECRET = ("Воронцов", "850615401232", "Абая", "+7 701", "Шпигель", "Орлова", "ауырып")
"""Words that tell who it was; surnames without their endings."""


@pytest.fixture
def known(clerk: Clerk) -> Clerk:
    """The third member with all that can be known of them, and a meeting that was held."""
    for field, value in (
        ("iin", "850615401232"), ("address", "Абая көшесі, 1"), ("phone", "+7 701 000 00 00"),
    ):  # fmt: skip
        particulars.state(clerk.acting, WHO, field, value)
    person = people.person(clerk.office, WHO)
    spelled = Spellings(person.kk, person.ru)
    former.change_name(
        clerk.acting, WHO, Spellings(Name(), Name("Орлова", "Арман")), spelled, date(2020, 1, 1)
    )
    double = people.add(clerk.acting, PersonDraft(ru=Name("Шпигель", "Арман")))
    merging.merge(clerk.acting, double, WHO)
    papers.exported(clerk.acting, "person_card", "Воронцова.pdf", None, WHO)
    clerk.members[0], clerk.members[2] = WHO, 1
    clerk.plan()
    clerk.at(15, 0).open(16)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    clerk.members[0], clerk.members[2] = 1, WHO
    (mandate,) = (each for _, each in mandates.mandates_of(clerk.office, WHO, DAY))
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 3, 9), "own_wish")
    return clerk


def secrets(texts: Sequence[object]) -> list[str]:
    """What of the secret words stands in texts."""
    return [word for word in SECRET if any(word in str(text) for text in texts)]


def rows(clerk: Clerk, *tables: str) -> list[object]:
    """Everything that tables hold."""
    return [row for table in tables for row in clerk.office.db.execute(f"select * from {table}").fetchall()]


def test_the_roster_and_the_journal_tell_nothing_any_more(known: Clerk) -> None:
    assert len(secrets(rows(known, "person", "particulars", "former_name", "journal"))) >= 6
    anonymity.make_anonymous(known.acting, WHO)
    tables = ("person", "particulars", "former_name", "former_work", "mandate", "journal", "photo")
    assert secrets(rows(known, *tables)) == []
    assert people.person(known.office, WHO).anonymous == DAY
    assert people.find(known.office, "воронцова") == []
    assert people.find(known.office, "шпигель") == []
    assert list(checkup.index(known.office.db)) == []


def test_the_minutes_of_a_meeting_that_was_held_stay_whole(known: Clerk) -> None:
    before = minutes.assemble(known.office, known.meeting)
    roll = hall.roll(known.office, known.meeting)
    anonymity.make_anonymous(known.later().acting, WHO)
    assert minutes.assemble(known.office, known.meeting) == before
    assert hall.roll(known.office, known.meeting) == roll
    assert any(seat.ru.surname == "Воронцова" for seat in roll)


def test_the_chain_of_the_journal_holds_and_a_paper_agrees_with_it(known: Clerk) -> None:
    seal = journal.newest(known.office)
    hashes = [entry.hash for entry in journal.entries(known.office)]
    anonymity.make_anonymous(known.acting, WHO)
    assert journal.verify(known.office) is None
    assert journal.agrees(known.office, seal)
    assert [entry.hash for entry in journal.entries(known.office)][1:] == hashes


def test_what_the_journal_tells_of_others_stays(known: Clerk) -> None:
    anonymity.make_anonymous(known.acting, WHO)
    told = [entry.lines for entry in journal.entries(known.office)]
    assert any("Бондаренко" in lines for lines in told)
    bared = [entry for entry in journal.entries(known.office) if is_withheld(entry)]
    assert bared
    assert any(entry.operation == "opening.open_meeting" and "Бондаренко" in entry.lines for entry in bared)


def test_whoever_alters_what_is_left_is_found_out(known: Clerk) -> None:
    anonymity.make_anonymous(known.acting, WHO)
    bared = next(entry for entry in journal.entries(known.office) if is_withheld(entry))
    altered = json.loads(bared.lines)
    altered[1][1]["person_id"] = 4
    known.office.db.execute(
        "update journal set lines = ? where id = ?",
        (json.dumps(altered, ensure_ascii=False, separators=(",", ":")), bared.id),
    )
    assert journal.verify(known.office) == bared.id


def test_whoever_takes_data_out_by_themselves_is_found_out(known: Clerk) -> None:
    entry = journal.entries(known.office)[-1]
    mark = '[["withheld",{"sha256":"' + "0" * 64 + '"},null,null]]'
    known.office.db.execute("update journal set lines = ? where id = ?", (mark, entry.id))
    assert journal.verify(known.office) == entry.id


def test_a_second_person_is_taken_out_of_the_same_entries(known: Clerk) -> None:
    anonymity.make_anonymous(known.acting, WHO)
    (mandate,) = (each for _, each in mandates.mandates_of(known.office, 5, DAY))
    mandates.end_mandate(known.acting, mandate.id, date(2026, 3, 9), "own_wish")
    anonymity.make_anonymous(known.acting, 5)
    assert journal.verify(known.office) is None
    assert "Евлоев" not in str(rows(known, "journal", "person"))


def test_nothing_is_entered_into_an_anonymous_record_any_more(known: Clerk) -> None:
    anonymity.make_anonymous(known.acting, WHO)
    held = people.person(known.office, WHO)
    with pytest.raises(IsAnonymous):
        people.edit(known.acting, WHO, replace(draft_of(held), ru=Name("Ким", "Вера")))
    with pytest.raises(IsAnonymous):
        particulars.state(known.acting, WHO, "phone", "1")
    with pytest.raises(IsAnonymous):
        anonymity.make_anonymous(known.acting, WHO)
    with pytest.raises(IsAnonymous):
        mandates.admit(known.acting, 1, [WHO], "member", DAY)
    assert isinstance(merging.obstacle(known.office, 2, WHO), IsAnonymous)


TYPED = Text("Воронцова Арман Серікұлы, депутат", "Воронцовой А.С., депутату")


@pytest.fixture
def named(known: Clerk) -> Clerk:
    """The name typed into texts: of the meeting that was held, of one that is planned, of other records."""
    item = known.item()
    agenda.set_rapporteur(known.acting, item, TYPED)
    agenda.set_heard(known.acting, item, "ru", "Сообщение Воронцовой А.С.")
    known.members[0], known.members[2] = 1, 2
    known.plan(2, day=date(2026, 4, 10))
    agenda.set_rapporteur(known.acting, known.item(), TYPED)
    agenda.set_title(known.acting, known.item(), "ru", "О награждении Воронцовой")
    gone = agenda.add_item(known.acting, known.meeting, Text("Басқа", "О Воронцовой Арман"))
    agenda.remove_item(known.acting, gone)
    guests.add_guest(known.acting, known.meeting, Text("", "Шпигель Арман"), TYPED)
    particulars.state(known.acting, 5, "notes", "сменил А.С. Воронцову")
    organisations.add(known.acting, OrganisationDraft("public", Text("", "Центр"), leader=TYPED))
    papers.exported(known.acting, "person_card", "Воронцова.pdf", None, 5)
    return known


def test_the_name_goes_from_every_table_but_for_what_is_final(named: Clerk) -> None:
    held = minutes.assemble(named.office, 1)
    shown = anonymity.places(named.office, WHO)
    assert Counter(place.fate for place in shown) == {"goes": 8, "stays": 3, "doubtful": 1}
    assert {(place.table, place.meeting) for place in shown if place.fate == "stays"} == {("item", 1)}
    (doubtful,) = (place for place in shown if place.fate == "doubtful")
    assert doubtful.text == "О награждении Воронцовой"
    agenda.set_title(named.acting, named.item(), "ru", "О награждении")
    anonymity.make_anonymous(named.acting, WHO)
    left = {
        table
        for (table,) in named.office.db.execute("select name from sqlite_master where type = 'table'")
        if not table.startswith("sqlite_") and secrets(rows(named, table))
    }
    assert left == {"roll", "meeting", "item", "journal"}
    assert anonymity.places(named.office, WHO) == []
    told = [entry for entry in journal.entries(named.office) if secrets([entry.lines])]
    assert {(entry.operation, entry.meeting) for entry in told} == {
        ("agenda.set_rapporteur", 1), ("agenda.set_heard", 1),
    }  # fmt: skip
    assert minutes.assemble(named.office, 1) == held
    assert journal.verify(named.office) is None


def test_a_surname_that_a_clerk_leaves_is_that_of_another(named: Clerk) -> None:
    anonymity.make_anonymous(named.acting, WHO)
    (planned,) = (each for each in agenda.items(named.office, named.meeting) if each.position == 1)
    assert planned.title.ru == "О награждении Воронцовой"
    told = [entry for entry in journal.entries(named.office) if secrets([entry.lines])]
    assert ("agenda.set_title", named.meeting) in {(entry.operation, entry.meeting) for entry in told}


def test_other_words_stand_in_the_place_of_the_name(named: Clerk) -> None:
    anonymity.make_anonymous(named.acting, WHO)
    (planned,) = (each for each in agenda.items(named.office, named.meeting) if each.position == 1)
    assert planned.rapporteur == Text("Аты жасырылған № 3, депутат", "Имя скрыто № 3, депутату")
    (guest,) = guests.guests(named.office, named.meeting)
    assert guest.name.ru == "Имя скрыто № 3"
    assert particulars.reveal(named.acting, 5).notes == "сменил Аты жасырылған № 3"


def test_it_cannot_be_taken_back(known: Clerk) -> None:
    stated = next(e for e in journal.entries(known.office) if e.operation == "particulars.state")
    anonymity.make_anonymous(known.acting, WHO)
    step = undo.last(known.office)
    assert step is None or step.operation != "anonymity.make_anonymous"
    with pytest.raises(CannotUndo):
        undo.undo(known.acting, (stated.id,))
    assert secrets(rows(known, "particulars")) == []


def test_whoever_sits_in_a_body_keeps_the_name(clerk: Clerk) -> None:
    with pytest.raises(StillSits) as refused:
        anonymity.make_anonymous(clerk.acting, 1)
    assert refused.value.person == Text("Әбілдина Арман Серікұлы", "Абильдина Арман Серикович")


def test_while_a_meeting_goes_on_its_members_keep_their_names(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(16)
    with pytest.raises(MeetingGoesOn):
        anonymity.make_anonymous(clerk.acting, 4)


def test_a_clerk_may_not_do_it(known: Clerk) -> None:
    office = replace(known.office, user=known.office.user._replace(role="clerk"))
    with pytest.raises(NotAllowed):
        anonymity.make_anonymous(replace(known.acting, office=office), WHO)
