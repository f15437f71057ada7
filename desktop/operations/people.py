"""People of an office: find, enter, mend, bring in from a list."""

from datetime import date

from db import finding
from db import people as db_people
from desktop.core.genitive import genitive
from desktop.core.names import tidy
from desktop.core.people import NAME_LIMIT, Person, PersonDraft, is_unseen, problems, tidied
from desktop.core.refusals import BadParticular, IsAnonymous, NoSuchRecord, PersonInUse
from desktop.operations.checks import held, name_of
from desktop.operations.door import Acting, Office, change

NAMING = ("mandate", "invited", "candidate", "award_given", "organisation")
"""Records that keep a person in the roster, by what is said of them; of others a meeting is the likeliest."""


def find(office: Office, text: str, limit: int = 50) -> list[Person]:
    """Those whose names or organisation have words that begin as typed; everyone for an empty text."""
    return finding.find(office.db, text, limit)


def count(office: Office) -> int:
    """How many people the office keeps."""
    return db_people.count(office.db)


def without_body(office: Office, day: date) -> list[Person]:
    """Those who sit in no body on that day."""
    return db_people.without_mandate(office.db, day)


def count_without_body(office: Office, day: date) -> int:
    """How many sit in no body on that day."""
    return db_people.count_without_mandate(office.db, day)


def person(office: Office, person_id: int) -> Person:
    """One person; NoSuchRecord when there is none."""
    return held(db_people.get(office.db, person_id), "person", person_id)


@change("people")
def add(acting: Acting, draft: PersonDraft) -> int:
    """Enter a person, who may share every name with another one; BadName says what is wrong with them."""
    return db_people.insert(acting.db, sound(draft))


@change("people")
def edit(acting: Acting, person_id: int, draft: PersonDraft) -> None:
    """Write a person anew. Rolls and papers of earlier meetings keep the name that they froze."""
    writable(acting, person_id)
    db_people.update(acting.db, person_id, sound(draft))


@change("people")
def set_genitive(acting: Acting, person_id: int, words: str) -> None:
    """The full name in the Russian genitive; what the rules propose anyway, and "", need not be kept."""
    person = writable(acting, person_id)
    kept = tidy(words)
    if len(kept) > 3 * NAME_LIMIT:
        raise BadParticular("too_long", "genitive")
    if any(map(is_unseen, kept)):
        raise BadParticular("bad_character", "genitive")
    db_people.set_genitive(acting.db, person_id, "" if kept == genitive(person.ru, person.sex) else kept)


@change("people")
def remove(acting: Acting, person_id: int) -> None:
    """Take back a person who was entered by mistake.

    Raises:
        PersonInUse: somebody's member, or named by a meeting. A mistaken mandate is removed first.
    """
    held(db_people.get(acting.db, person_id), "person", person_id)
    naming = db_people.tables_naming(acting.db, person_id)
    if naming:
        by = next((table for table in NAMING if table in naming), "meeting")
        raise PersonInUse(by, name_of(acting, person_id))
    db_people.delete(acting.db, person_id)


def writable(acting: Acting, person_id: int) -> Person:
    """A person of whom something is about to be written.

    Raises:
        NoSuchRecord: there is none, or the record was merged into another one.
        IsAnonymous: nothing is entered there any more.
    """
    person = held(db_people.get(acting.db, person_id), "person", person_id)
    if db_people.standing_for(acting.db, person_id) != person_id:
        raise NoSuchRecord("person", person_id)
    if person.anonymous:
        raise IsAnonymous(person.anonymous)
    return person


def sound(draft: PersonDraft) -> PersonDraft:
    """The record as it is kept; BadName where it cannot be."""
    draft = tidied(draft)
    for problem in problems(draft):
        raise problem
    return draft
