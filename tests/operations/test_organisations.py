"""Organisations: entered, found, accredited; what runs out; removed only while nothing names them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.core.journal import lines_of
from desktop.core.offices import SOON
from desktop.core.organisations import (
    KINDS,
    LEVELS,
    Accreditation,
    AccreditationDraft,
    Organisation,
    OrganisationDraft,
    Standing,
    standing,
)
from desktop.core.refusals import (
    AccreditationsOverlap,
    BadName,
    EndsBeforeStart,
    MissingName,
    NoSuchRecord,
    OrganisationInUse,
    UnlikelyDate,
)
from desktop.core.texts import LANGUAGES, Text
from desktop.documents.organisations import kinds, levels
from desktop.operations import journal, offices, organisations, undo
from i18n import phrases
from tests.offices import Clerk

DAY = date(2026, 11, 22)
KOREANS = OrganisationDraft(
    "ethnocultural", Text("«Тильбе» корей бірлестігі", "Корейское объединение «Тильбе»"),
    Text("Көкшетау қаласы", "г. Кокшетау"), Text("Ким А.С.", "Ким А.С."), 7, "region", True,
    "№ 215, 14.03.2012", "корей, орыс", None, "+7 716 2 00 00 00", "Абай к., 1", "Бірінші\nекінші",
)  # fmt: skip
ORGAN = Text("Қоғамдық келісім КММ", "КГУ «Қоғамдық келісім»")


def named(name: str, kind: str = "public") -> OrganisationDraft:
    """An organisation of that name alone."""
    return OrganisationDraft(kind, Text(name, name))


def until(last: date | None, since: date = date(2024, 1, 1), organ: Text = ORGAN) -> AccreditationDraft:
    """An accreditation up to a day."""
    return AccreditationDraft("12-а", since, last, organ)


def found(clerk: Clerk, typed: str = "") -> list[str]:
    """Russian names of those that are found."""
    return [each.name.ru for each in organisations.organisations(clerk.office, typed)]


def take_back(clerk: Clerk) -> None:
    """Undo the last step."""
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)


def test_each_thing_is_kept(clerk: Clerk) -> None:
    number = organisations.add(clerk.acting, KOREANS)
    kept = organisations.organisation(clerk.office, number)
    assert kept == Organisation(**KOREANS.__dict__, id=number)
    school = OrganisationDraft("sunday_school", Text("Мектеп", ""), languages="корей", pupils=34)
    organisations.edit(clerk.acting, number, replace(school, closed=DAY))
    assert organisations.organisation(clerk.office, number).pupils == 34
    assert organisations.organisation(clerk.office, number).registered is None


def test_an_organisation_without_a_name_or_with_what_no_paper_bears_is_refused(clerk: Clerk) -> None:
    for name, refusal in (("  ", MissingName), ("а" * 501, BadName), ("Тиль\x07бе", BadName)):
        with pytest.raises(refusal):
            organisations.add(clerk.acting, named(name))
    with pytest.raises(UnlikelyDate):
        organisations.add(clerk.acting, replace(KOREANS, closed=date(1926, 1, 1)))
    assert organisations.count(clerk.office) == 0


def test_they_stand_in_the_order_of_the_alphabet_and_are_found_by_a_few_letters(clerk: Clerk) -> None:
    for name in ("Үміт", "«Қазақ тілі»", "Достық", "Яссауи", "«Іскер»"):
        organisations.add(clerk.acting, named(name))
    assert found(clerk) == ["Достық", "«Қазақ тілі»", "Үміт", "«Іскер»", "Яссауи"]
    assert found(clerk, "казак") == ["«Қазақ тілі»"]
    assert found(clerk, "тил каз") == ["«Қазақ тілі»"]
    organisations.add(clerk.acting, KOREANS)
    assert found(clerk, "ким") == found(clerk, "кокшет") == ["Корейское объединение «Тильбе»"]
    assert found(clerk, "щщщ") == []
    assert next(iter(organisations.names(clerk.office).values())) == Text("Достық", "Достық")


def test_what_runs_out_is_listed(clerk: Clerk) -> None:
    ending, over, held, endless, closed, bare = (
        organisations.add(clerk.acting, named(name)) for name in "абвгде"
    )
    organisations.accredit(clerk.acting, ending, until(DAY + timedelta(SOON)))
    organisations.accredit(clerk.acting, over, until(DAY - timedelta(1)))
    organisations.accredit(clerk.acting, held, until(DAY + timedelta(SOON + 1)))
    organisations.accredit(clerk.acting, endless, until(None))
    organisations.accredit(clerk.acting, closed, until(DAY))
    organisations.edit(clerk.acting, closed, replace(named("д"), closed=DAY))
    assert [each.id for each in organisations.running_out(clerk.office, DAY)] == [ending, over]
    assert organisations.organisation(clerk.office, bare).accreditations == ()
    custom = offices.settings(clerk.office)
    offices.change_settings(clerk.acting, replace(custom, soon=SOON - 1))
    assert [each.id for each in organisations.running_out(clerk.office, DAY)] == [over]


def test_one_that_is_renewed_in_time_does_not_run_out(clerk: Clerk) -> None:
    number = organisations.add(clerk.acting, KOREANS)
    organisations.accredit(clerk.acting, number, until(DAY + timedelta(10)))
    assert organisations.running_out(clerk.office, DAY)
    renewed = until(DAY + timedelta(400), DAY + timedelta(11))
    organisations.accredit(clerk.acting, number, renewed)
    assert organisations.running_out(clerk.office, DAY) == []


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], "none"),
        ([(1, 500)], "ahead"),
        ([(-10, None)], "held"),
        ([(-10, 0)], "ending"),
        ([(-10, -1)], "over"),
        ([(-900, -400), (-10, 300)], "held"),
        ([(-10, 5), (8, 900)], "ending"),
        ([(-10, 5), (6, 900)], "held"),
        ([(-10, 5), (6, 20)], "ending"),
        ([(-100, -50), (5, 900)], "over"),
    ],
)
def test_how_an_organisation_stands(spans: list[tuple[int, int | None]], expected: Standing) -> None:
    held = tuple(
        Accreditation(
            str(number), DAY + timedelta(first), None if last is None else DAY + timedelta(last), id=number
        )
        for number, (first, last) in enumerate(reversed(spans), start=1)
    )
    assert standing(Organisation("public", id=1, accreditations=held), DAY, SOON) == expected


def test_accreditations_of_one_organisation_do_not_overlap(clerk: Clerk) -> None:
    number, other = (organisations.add(clerk.acting, named(name)) for name in "аб")
    first = organisations.accredit(clerk.acting, number, until(date(2025, 12, 31)))
    organisations.accredit(clerk.acting, other, until(date(2025, 12, 31)))
    with pytest.raises(AccreditationsOverlap):
        organisations.accredit(clerk.acting, number, until(None, date(2025, 12, 31)))
    second = organisations.accredit(clerk.acting, number, until(None, date(2026, 1, 1)))
    with pytest.raises(AccreditationsOverlap):
        organisations.mend_accreditation(clerk.acting, second, until(None, date(2025, 6, 1)))
    organisations.mend_accreditation(clerk.acting, first, until(date(2025, 12, 30)))
    with pytest.raises(EndsBeforeStart):
        organisations.mend_accreditation(clerk.acting, first, until(date(2023, 12, 30)))
    organisations.remove_accreditation(clerk.acting, first)
    assert [each.id for each in organisations.organisation(clerk.office, number).accreditations] == [second]


def test_what_is_not_there_is_refused(clerk: Clerk) -> None:
    for step in (
        lambda: organisations.edit(clerk.acting, 7, KOREANS),
        lambda: organisations.remove(clerk.acting, 7),
        lambda: organisations.accredit(clerk.acting, 7, until(None)),
        lambda: organisations.remove_accreditation(clerk.acting, 7),
    ):
        with pytest.raises(NoSuchRecord):
            step()


def test_one_that_a_membership_names_is_not_removed(clerk: Clerk) -> None:
    number = organisations.add(clerk.acting, KOREANS)
    clerk.office.db.execute("update mandate set source_id = ? where id = 3", (number,))
    clerk.office.db.conn.commit()
    with pytest.raises(OrganisationInUse) as refused:
        organisations.remove(clerk.acting, number)
    assert refused.value.told() == {"name": KOREANS.name}


def test_every_step_is_taken_back(clerk: Clerk) -> None:
    number = organisations.add(clerk.acting, KOREANS)
    organisations.accredit(clerk.acting, number, until(DAY))
    before = organisations.organisation(clerk.office, number)
    organisations.edit(clerk.acting, number, named("Басқа"))
    take_back(clerk)
    assert organisations.organisation(clerk.office, number) == before
    organisations.remove(clerk.acting, number)
    assert {line.table for line in lines_of(journal.entries(clerk.office, limit=1)[0])} == {
        "organisation", "accreditation"
    }  # fmt: skip
    assert [each.line.table for each in undo.bin_of(clerk.office)] == ["accreditation", "organisation"]
    take_back(clerk)
    assert organisations.organisation(clerk.office, number) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_level_has_its_word(language: str) -> None:
    say = phrases(language)
    assert set(kinds(say)) == set(KINDS)
    assert set(levels(say)) == {"", *LEVELS}
