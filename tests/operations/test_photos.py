"""The photograph of a person: kept as a small picture, known to the journal by its hash alone."""

from base64 import b64encode

import pytest

from desktop.core.journal import lines_of
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.refusals import BadPicture, NoSuchRecord
from desktop.operations import anonymity, journal, merging, people, photos, undo
from tests.offices import Clerk


def image(inside: bytes = b"a face") -> str:
    """What looks like a JPEG from outside."""
    return b64encode(b"\xff\xd8\xff\xe0" + inside + b"\xff\xd9").decode()


def test_a_photograph_is_kept_changed_and_removed(clerk: Clerk) -> None:
    assert photos.photo(clerk.office, 1) == ""
    for picture in (image(), image(b"an older face")):
        photos.keep(clerk.acting, 1, picture)
        assert photos.photo(clerk.office, 1) == picture
    photos.remove(clerk.acting, 1)
    assert photos.photo(clerk.office, 1) == ""


def test_the_journal_knows_it_by_its_hash(clerk: Clerk) -> None:
    large = image(b"a face " * 10_000)
    photos.keep(clerk.acting, 1, large)
    photos.keep(clerk.acting, 1, image(b"another"))
    entry = journal.entries(clerk.office, limit=1)[0]
    assert (entry.operation, entry.people) == ("photos.keep", (1,))
    assert len(entry.lines) < 1_000
    gone, come = lines_of(entry)
    assert gone.before is not None
    assert come.after is not None
    assert gone.before["image"] != come.after["image"]
    assert journal.verify(clerk.office) is None


def test_the_same_picture_again_is_no_change(clerk: Clerk) -> None:
    photos.keep(clerk.acting, 1, image())
    before = journal.newest(clerk.office)
    photos.keep(clerk.acting, 1, image())
    assert journal.newest(clerk.office) == before


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "none"),
        ("no base 64!", "none"),
        (b64encode(b"\x89PNG").decode(), "none"),
        (image(b"Exif\0\0 where it was taken"), "none"),
        (image(b"a" * 200_000), "large"),
    ],
)
def test_what_is_no_small_picture_is_refused(clerk: Clerk, text: str, reason: str) -> None:
    with pytest.raises(BadPicture) as refused:
        photos.keep(clerk.acting, 1, text)
    assert refused.value == BadPicture(reason)
    assert photos.photo(clerk.office, 1) == ""


def test_nobody_has_no_photograph(clerk: Clerk) -> None:
    with pytest.raises(NoSuchRecord):
        photos.keep(clerk.acting, 99, image())


def test_a_removed_person_comes_back_without_it(clerk: Clerk) -> None:
    added = people.add(clerk.acting, PersonDraft(ru=Name("Шпигель", "Арман")))
    photos.keep(clerk.acting, added, image())
    people.remove(clerk.acting, added)
    undo.undo(clerk.acting, (undo.bin_of(clerk.office)[0].entry.id,))
    assert people.person(clerk.office, added).ru.surname == "Шпигель"
    assert photos.photo(clerk.office, added) == ""


def test_it_goes_over_to_the_record_that_stays_and_goes_with_the_name(clerk: Clerk) -> None:
    double = people.add(clerk.acting, PersonDraft(ru=Name("Шпигель", "Арман")))
    photos.keep(clerk.acting, double, image())
    single = people.add(clerk.acting, PersonDraft(ru=Name("Шпигель", "А")))
    merging.merge(clerk.acting, double, single)
    assert photos.photo(clerk.office, single) == image()
    anonymity.make_anonymous(clerk.acting, single)
    assert photos.photo(clerk.office, single) == ""
