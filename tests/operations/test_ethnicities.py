"""The office's own list of ethnicities: added to, respelled, shortened as long as nobody stated what goes."""

import pytest

from desktop.core.refusals import BadName, EthnicityInUse, MissingName, NoSuchRecord
from desktop.core.texts import Text
from desktop.operations import ethnicities, particulars, undo
from tests.offices import Clerk

UDINS = Text("Удиндер", "Удины")


def listed(clerk: Clerk) -> dict[int, Text]:
    """The list."""
    return particulars.ethnicities(clerk.office)


def test_one_is_added_respelled_and_removed(clerk: Clerk) -> None:
    number = ethnicities.add(clerk.acting, Text(" Удиндер ", "Удины"))
    assert listed(clerk)[number] == UDINS
    ethnicities.rename(clerk.acting, number, Text("Удиндер", "Удинцы"))
    assert listed(clerk)[number].ru == "Удинцы"
    ethnicities.remove(clerk.acting, number)
    assert number not in listed(clerk)


def test_what_people_stated_stays_in_the_list(clerk: Clerk) -> None:
    particulars.state(clerk.acting, 1, "ethnicity", 3)
    with pytest.raises(EthnicityInUse) as refused:
        ethnicities.remove(clerk.acting, 3)
    assert refused.value == EthnicityInUse(listed(clerk)[3], 1)
    assert 3 in listed(clerk)


@pytest.mark.parametrize(
    ("name", "refusal"),
    [(Text(), MissingName), (Text("а" * 101, ""), BadName), (Text("а\u202eб", ""), BadName)],
)
def test_what_is_no_name_is_refused(clerk: Clerk, name: Text, refusal: type[Exception]) -> None:
    before = listed(clerk)
    with pytest.raises(refusal):
        ethnicities.add(clerk.acting, name)
    with pytest.raises(refusal):
        ethnicities.rename(clerk.acting, 1, name)
    assert listed(clerk) == before


def test_what_is_not_in_the_list_cannot_be_changed(clerk: Clerk) -> None:
    with pytest.raises(NoSuchRecord):
        ethnicities.rename(clerk.acting, 99, UDINS)
    with pytest.raises(NoSuchRecord):
        ethnicities.remove(clerk.acting, 99)


def test_a_removal_is_taken_back(clerk: Clerk) -> None:
    before = listed(clerk)
    ethnicities.remove(clerk.acting, 3)
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert listed(clerk) == before
