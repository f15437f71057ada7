"""Whom members come from: by office, by organisation, by words alone, or nobody said."""

from collections import Counter
from datetime import date
from itertools import product

from desktop.core.mandates import Admission, Mandate, Member
from desktop.core.names import Name
from desktop.core.organisations import KINDS, Organisation
from desktop.core.sources import BY_OFFICE, IN_WORDS, ORDER, UNSTATED, by_source, counts
from desktop.core.texts import Text

KOREANS = Organisation("ethnocultural", Text("«Тильбе»", "«Тильбе»"), id=1)
MASLIKHAT = Organisation("maslikhat", Text("Мәслихат", "Маслихат"), id=2)
ODD = Organisation("club", Text("Клуб", "Клуб"), id=3)
KNOWN = {each.id: each for each in (KOREANS, MASLIKHAT, ODD)}
WORDS = Text("Ардагерлер", "Ветераны")


def member(number: int, admission: Admission) -> Member:
    """A member who was admitted so."""
    mandate = Mandate(number, 1, number, "member", date(2025, 1, 10), admission=admission)
    return Member(mandate, Name("Ким", "А"), Name("Ким", "А"), Text(), Text())


def test_each_member_stands_under_whom_they_come_from() -> None:
    admissions = (
        Admission(source=1), Admission(nominated=WORDS), Admission(), Admission(source=2),
        Admission(source=1, by_office=True), Admission(source=1, nominated=WORDS), Admission(source=9),
        Admission(source=3),
    )  # fmt: skip
    members = [member(number, admission) for number, admission in enumerate(admissions)]
    found = by_source(members, KNOWN)
    assert [(each.kind, each.name.ru, [m.mandate.id for m in each.members]) for each in found] == [
        (BY_OFFICE, "", [4]),
        ("maslikhat", "Маслихат", [3]),
        ("ethnocultural", "«Тильбе»", [0, 5]),
        ("other", "Клуб", [7]),
        (IN_WORDS, "Ветераны", [1]),
        (UNSTATED, "", [2, 6]),
    ]


def test_nobody_is_lost_or_counted_twice_whatever_is_noted() -> None:
    possible = product((None, 1, 2, 3, 9), (Text(), WORDS), (True, False))
    members = [
        member(number, Admission(nominated=words, by_office=office, source=source))
        for number, (source, words, office) in enumerate(possible)
    ]
    found = by_source(members, KNOWN)
    listed = Counter(each.mandate.id for source in found for each in source.members)
    assert listed == Counter(range(len(members)))
    assert sum(counts(found).values()) == len(members)
    assert list(counts(found)) == sorted(counts(found), key=ORDER.index)


def test_within_a_kind_names_stand_in_the_order_of_the_alphabet() -> None:
    names = ("Үміт", "«Қазақ тілі»", "Достық", "Іскер")
    known = {n: Organisation("public", Text(name, name), id=n) for n, name in enumerate(names, start=1)}
    found = by_source([member(number, Admission(source=number)) for number in known], known)
    assert [each.name.kk for each in found] == ["Достық", "«Қазақ тілі»", "Үміт", "Іскер"]
    assert {each.kind for each in found} <= set(KINDS)
