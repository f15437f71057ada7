"""Texts that mean harm: kept and shown as the texts they are, or refused in words, wherever one may type."""

import io
import json
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from desktop.core.acts import LocalAct
from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.bodies import BodyDraft, BodyNames
from desktop.core.candidates import CandidateDraft
from desktop.core.filters import Filter
from desktop.core.leaves import Leave
from desktop.core.names import Name
from desktop.core.organisations import OrganisationDraft
from desktop.core.people import PersonDraft
from desktop.core.posts import PostRule, Turn
from desktop.core.refusals import Refusal, Trouble
from desktop.core.texts import Text
from desktop.documents.minutes import build
from desktop.operations import (
    acts,
    agenda,
    attendance,
    awards,
    bodies,
    candidates,
    decisions,
    filters,
    guests,
    journal,
    leaves,
    mandates,
    minutes,
    motions,
    offices,
    organisations,
    particulars,
    people,
    posts,
    voting,
)
from i18n import phrases
from tests.offices import DAY, Clerk

HARM: Mapping[str, str] = {
    "sql": "Ким'); drop table person; --",
    "sql quotes": 'Ким" or ""="',
    "markup": "<b>Ким</b><script>alert(1)</script>",
    "paper markup": '<para><font size="90">Ким</font><img src="/etc/passwd"/>',
    "entity": "Ким &amp; &lt;Ли&gt; &#0; &nbsp;",
    "formula": '=HYPERLINK("http://kim.kz";"Ким")',
    "formula with plus": "+1+cmd|' /C calc'!A0",
    "formula with minus": "-2+3",
    "formula with at": "@SUM(A1)",
    "path": "../../../etc/passwd",
    "windows path": "C:\\Windows\\..\\CON",
    "signs of paths": 'a/b:c*?"<>|',
    "pattern": "{name} %s %n %(x)s {0.__class__} %1",
    "search": 'Ким* OR NEAR("a" ^b) -c',
    "json": '"}],["',
    "right to left": "Ким\u202eнамоР",
    "isolates": "\u2066Ким\u2069\u200f",
    "zero byte": "Ким\0Роман",
    "escape": "Ким\x1b[31mРоман",
    "bell": "Ким\x07",
    "line ends": "Ким\r\nРоман\u2028Ли\x0bЦой",
    "lone surrogate": "Ким\udcff",
    "no character": "Ким\uffff",
    "private": "Ким\ue000",
    "marks": "К" + "\u0301" * 60 + "им",
    "smile": "Ким \U0001f600",
    "long": "ұ" * 100_000,
    "one long word": "Ким" * 400,
}


@pytest.fixture
def working(clerk: Clerk) -> Clerk:
    """A meeting in which everyone is there and an item is taken up."""
    clerk.plan()
    clerk.at(15, 0).open(21)
    clerk.at(15, 5).take_up()
    return clerk


def of_person(clerk: Clerk, text: str) -> str:
    """A surname."""
    added = people.add(clerk.acting, PersonDraft(Name(text, "Роман"), Name(text, "Роман")))
    assert added in [found.id for found in people.find(clerk.office, text)] or not text[:1].isalpha()
    return people.person(clerk.office, added).kk.surname


def of_organisation(clerk: Clerk, text: str) -> str:
    """Where someone works."""
    held = people.person(clerk.office, clerk.members[0])
    people.edit(clerk.acting, held.id, PersonDraft(held.kk, held.ru, "m", Text(text, text)))
    return people.person(clerk.office, held.id).organisation.kk


def of_body(clerk: Clerk, text: str) -> str:
    """The name of a body."""
    names = BodyNames(Text(text, text), Text(text, text), Text(text, text))
    number = bodies.add(clerk.acting, BodyDraft("working_group", names))
    return bodies.body(clerk.office, number, date(2026, 3, 10)).names.full.kk


def of_guest(clerk: Clerk, text: str) -> str:
    """Someone invited."""
    guests.add_guest(clerk.acting, clerk.meeting, Text(text, text), Text(text, text))
    return guests.guests(clerk.office, clerk.meeting)[-1].name.kk


def of_title(clerk: Clerk, text: str) -> str:
    """What an item is about."""
    agenda.add_item(clerk.acting, clerk.meeting, Text(text, text))
    return agenda.items(clerk.office, clerk.meeting)[-1].title.kk


def of_heard(clerk: Clerk, text: str) -> str:
    """What was heard."""
    for language in ("kk", "ru"):
        agenda.set_heard(clerk.acting, clerk.item(), language, text)
    return agenda.items(clerk.office, clerk.meeting)[1].heard.kk


def of_speech(clerk: Clerk, text: str) -> str:
    """Who spoke, and what."""
    speech = agenda.add_speech(clerk.acting, clerk.item(), Text(text, text))
    agenda.set_speech(clerk.acting, speech, "kk", text)
    return agenda.items(clerk.office, clerk.meeting)[1].speeches[-1].text.kk


def of_motion(clerk: Clerk, text: str) -> str:
    """What is voted on."""
    motion = motions.add_motion(clerk.acting, clerk.item(), Text(text, text))
    vote = voting.open_vote(clerk.acting, motion, "roll_call")
    voting.close_vote(clerk.later().acting, vote)
    return motions.motions(clerk.office, clerk.item())[-1].text.kk


def of_decision(clerk: Clerk, text: str) -> str:
    """What was decided, and who sees to it."""
    decided = decisions.add(clerk.acting, clerk.item(), Text(text, text))
    decisions.set_responsible(clerk.acting, decided, Text(text, text))
    return agenda.items(clerk.office, clerk.meeting)[1].decisions[-1].text.kk


def of_reason(clerk: Clerk, text: str) -> str:
    """Why someone is not there."""
    clerk.go(clerk.members[20])
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[20], Text(text, text))
    return text


def of_settings(clerk: Clerk, text: str) -> str:
    """Where the office is."""
    held = offices.settings(clerk.office)
    offices.change_settings(clerk.acting, replace(held, place=Text(text, text)))
    return offices.settings(clerk.office).place.ru


def of_listed(clerk: Clerk, text: str) -> str:
    """An organisation of the list, with its leader."""
    draft = OrganisationDraft("association", Text(text, text), leader=Text(text, text), registration=text)
    number = organisations.add(clerk.acting, draft)
    return organisations.organisation(clerk.office, number).name.kk


def of_award(clerk: Clerk, text: str) -> str:
    """An award, and by which paper it was given."""
    number = awards.add(clerk.acting, AwardDraft(Text(text, text), Text(text, text)))
    awards.give(clerk.acting, number, GivenDraft(clerk.members[0], DAY, Text(text, text), text, text))
    return awards.award(clerk.office, number).regulation.ru


def of_candidate(clerk: Clerk, text: str) -> str:
    """Who named a candidate, and why that one withdrew."""
    person = people.add(clerk.acting, PersonDraft(Name("Ким", "Роман"), Name("Ким", "Роман")))
    draft = CandidateDraft(person, "national", DAY, nominated=Text(text, text))
    number = candidates.nominate(clerk.acting, draft)
    candidates.withdraw(clerk.acting, number, Text(text, text))
    return candidates.candidate(clerk.office, number).reason.kk


def of_notes(clerk: Clerk, text: str) -> str:
    """What is noted of a person."""
    particulars.state(clerk.acting, clerk.members[0], "notes", text)
    return particulars.reveal(clerk.acting, clerk.members[0]).notes


def of_leave(clerk: Clerk, text: str) -> str:
    """Why a member is on leave."""
    body = bodies.bodies(clerk.office, DAY)[1]
    member = mandates.composition(clerk.office, body.id, DAY)[0]
    number = leaves.grant(clerk.acting, member.mandate.id, Leave(DAY, DAY, Text(text, text), text))
    (kept,) = leaves.leaves(clerk.office, member.mandate.id)
    leaves.remove(clerk.acting, number)
    return kept.reason.kk


def of_act(clerk: Clerk, text: str) -> str:
    """An act of the region's own."""
    number = acts.add_local(
        clerk.acting, LocalAct(0, Text(text, text), text, Text(text, text), DAY, None, ())
    )
    return next(each.title.kk for each in acts.local_acts(clerk.office) if each.id == number)


def of_turn(clerk: Clerk, text: str) -> str:
    """Who comes next, and who has to agree."""
    body = bodies.bodies(clerk.office, DAY)[0]
    rule = PostRule("deputy", months=12, agreement=Text(text, text), turns=(Turn(Text(text, text)),))
    posts.set_rule(clerk.acting, body.id, rule)
    return next(each.turns[0].name.kk for each in posts.rules(clerk.office, body.id) if each.turns)


def of_kept(clerk: Clerk, text: str) -> str:
    """The name of a filter."""
    number = filters.save(clerk.acting, text, Filter(sex="f"))
    return next(each.name for each in filters.filters(clerk.office) if each.id == number)


PRINTED: dict[str, Callable[[Clerk, str], str]] = {
    "person": of_person,
    "organisation": of_organisation,
    "body": of_body,
    "guest": of_guest,
    "title": of_title,
    "heard": of_heard,
    "speech": of_speech,
    "motion": of_motion,
    "decision": of_decision,
    "reason": of_reason,
}
"""What stands on minutes."""

WRITTEN = PRINTED | {
    "settings": of_settings,
    "listed": of_listed,
    "award": of_award,
    "candidate": of_candidate,
    "notes": of_notes,
    "leave": of_leave,
    "act": of_act,
    "turn": of_turn,
    "kept": of_kept,
}


def bare(text: str) -> str:
    """A text without its spaces and line ends, letters in one piece."""
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize("place", WRITTEN)
def test_it_is_kept_as_it_is_or_refused(working: Clerk, place: str) -> None:
    office = working.office
    for harm, text in HARM.items():
        try:
            kept = WRITTEN[place](working.later(), text)
        except Refusal:
            assert not office.db.conn.in_transaction
        else:
            assert bare(kept) == bare(text) or place == "person", harm
    assert people.count(office) >= 21
    assert journal.verify(office) is None
    for entry in journal.entries(office):
        json.loads(entry.lines)


@pytest.mark.parametrize("harm", [harm for harm in HARM if harm != "long"])
def test_it_is_printed_as_it_is_or_refused(working: Clerk, harm: str) -> None:
    text, kept = HARM[harm], []
    for place, write in PRINTED.items():
        with suppress(Refusal):
            write(working.later(), text)
            kept.append(place)
    record = minutes.assemble(working.office, working.meeting)
    try:
        paper = build(record, ["kk", "ru"], phrases)
    except Trouble:
        return
    pages = bare("".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages))
    assert "\0" not in pages
    assert not kept or bare(text) in pages
