"""Which passwords are taken, and a key that is read from paper."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import paper_keys
from desktop.core.passwords import RECOVERY, SHORTEST, Protection, Secret, composed, sign_in_name, weakness
from desktop.exchange.passwords import known

KNOWN = known()
OWN = ("aigerim.k", "Айгерім Қасымова", "Ақмола облысы", "Акмолинская область")

keys = st.binary(min_size=paper_keys.BYTES, max_size=paper_keys.BYTES)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("короткий1!", "short"),
        ("я" * 257, "long"),
        ("aaaaaaaaaaaaaaaa", "few"),
        ("abcabcabcabcabc", "few"),
        ("мирмаймирмаймирмай", "few"),
        ("123456789012", "common"),
        ("qwertyuiop12", "common"),
        ("йцукенгшщзхъ1", "common"),
        ("парольпароль", "few"),
        ("Пароль-2026-!", "common"),
        ("Құпиясөз2026", "common"),
        ("gfhjkm123456", "common"),
        ("P@ssw0rd2026", "common"),
        ("Kazakhstan2026!", "common"),
        ("көкшетау қазақстан", "common"),
        ("Акмолинская26", "own"),
        ("aigerim.k-2026", "own"),
        ("Қасымова12345", "own"),
    ],
)
def test_a_weak_password_is_told_why(words: str, reason: str) -> None:
    assert weakness(words, KNOWN, OWN) == reason


@pytest.mark.parametrize(
    "words",
    [
        "четыре синих чайника",
        "жеті қазына тоғыз терек",
        "lamp-otter-violin-sea",
        "в Акмолинской области живут бобры",
        "kq7-vxj-29w-ttm",
        "§$%&/()=?*+~#",
    ],
)
def test_a_long_password_needs_neither_figures_nor_capitals(words: str) -> None:
    assert weakness(words, KNOWN, OWN) is None


def test_every_word_of_the_list_is_too_weak_with_a_year() -> None:
    for word in KNOWN:
        assert weakness(word.ljust(SHORTEST - 4, "-") + "2026", KNOWN) is not None, word


def test_the_words_of_the_list_are_as_the_rule_reads_them() -> None:
    assert len(KNOWN) > 500
    for word in KNOWN:
        assert word == unicodedata.normalize("NFC", word).casefold()
        assert len(word) >= 4


@given(st.text(max_size=300))
def test_any_text_is_judged(words: str) -> None:
    assert weakness(words, KNOWN, OWN) in (None, "short", "long", "few", "own", "common")


def test_a_password_is_the_same_from_every_keyboard() -> None:
    assert composed("нумерация й") == composed(unicodedata.normalize("NFD", "нумерация й"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Aigerim.K", "aigerim.k"), (" айгүл ", "айгүл"), ("a", "a"), ("7-pc_2", "7-pc_2")],
)
def test_a_sign_in_name_is_kept_in_small_letters(typed: str, kept: str) -> None:
    assert sign_in_name(typed) == kept


@pytest.mark.parametrize("typed", ["", " ", ".a", "a b", "a/b", "a\0", "a\u202eb", RECOVERY, "x" * 41, "_a"])
def test_what_cannot_be_a_sign_in_name(typed: str) -> None:
    assert sign_in_name(typed) is None


@given(st.text(max_size=60))
def test_a_kept_sign_in_name_stays_as_it_is(typed: str) -> None:
    name = sign_in_name(typed)
    assert name is None or sign_in_name(name) == name


def test_neither_secret_shows_itself() -> None:
    told = f"{Secret('the words', 'me')!r} {Protection('me', 'Full Name', 'the words', 'KEY')!s}"
    assert "words" not in told
    assert "KEY" not in told


# ------- a key on paper


@given(keys)
def test_a_key_is_read_as_it_is_printed(key: bytes) -> None:
    printed = paper_keys.spelled(key)
    assert paper_keys.read(printed) == printed
    assert [len(group) for group in printed.split("-")] == [5] * 8


@given(keys, keys)
def test_different_keys_are_printed_differently(one: bytes, other: bytes) -> None:
    assert (paper_keys.spelled(one) == paper_keys.spelled(other)) == (one == other)


@given(keys)
def test_typing_is_forgiven_small_letters_gaps_and_the_other_alphabet(key: bytes) -> None:
    printed = paper_keys.spelled(key)
    cyrillic = str.maketrans("ACEHKMPTXYD8345", "АСЕНКМРТХУОВЗЧS")
    for typed in (
        printed.lower(),
        printed.replace("-", ""),
        printed.replace("-", " — "),
        f"  {printed}\n",
        printed.translate(cyrillic),
        printed.translate(cyrillic).lower(),
        printed.replace("2", "Z").replace("6", "g").replace("V", "u").replace("D", "0"),
    ):
        assert paper_keys.read(typed) == printed


def test_no_two_signs_look_alike() -> None:
    assert not set(paper_keys.SIGNS) & set("0OQ1IL")
    assert len(set(paper_keys.SIGNS)) == 25
    for pair in ("2Z", "5S", "6G", "8B", "UV", "0D"):
        assert len(set(pair) & set(paper_keys.SIGNS)) == 1


@given(keys, st.integers(0, 39), st.sampled_from(paper_keys.SIGNS))
def test_a_slip_in_one_sign_is_found(key: bytes, place: int, sign: str) -> None:
    signs = paper_keys.spelled(key).replace("-", "")
    slipped = signs[:place] + sign + signs[place + 1 :]
    assert (paper_keys.read(slipped) is None) == (slipped != signs)


@given(st.text(max_size=60))
def test_any_text_is_a_key_or_none(typed: str) -> None:
    found = paper_keys.read(typed)
    assert found is None or paper_keys.read(found) == found
