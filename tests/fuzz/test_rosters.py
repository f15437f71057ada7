"""Any bytes under the name of a list: people, or a reason in words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.refusals import Trouble
from desktop.core.roster_columns import chosen_columns, guess_columns
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.exchange.rosters import read
from tests.fuzz.mutations import WOUNDS, Wound, wounded

FOLDER = Path(__file__).parents[1] / "data" / "rosters"
SOUND = sorted(FOLDER.iterdir())
NAMES = st.sampled_from(("list.csv", "list.txt", "list.xlsx", "list.xlsm", "list", "list.CSV"))


def look(data: bytes, name: str, encoding: str = "", separator: str = "") -> None:
    """Read, choose columns, make people of rows; only trouble may come of it."""
    try:
        table = read(data, name, encoding, separator)
        rows = to_rows(table, chosen_columns(table.headings, {}))
    except Trouble:
        return
    guess_columns(table.headings)
    assert len(rows) <= len(table.rows)
    assert all(isinstance(row, RosterRow | RowProblem) for row in rows)


@given(data=st.binary(max_size=1_000), name=NAMES)
def test_any_bytes(data: bytes, name: str) -> None:
    look(data, name)


@given(text=st.text(max_size=400), name=NAMES, encoding=st.sampled_from(("utf-8", "utf-16", "utf-8-sig")))
def test_any_text(text: str, name: str, encoding: str) -> None:
    look(text.encode(encoding, "surrogatepass"), name)


@pytest.mark.parametrize("path", SOUND, ids=lambda path: str(path.name))
@given(wounds=WOUNDS)
def test_a_list_with_wounds(path: Path, wounds: list[Wound]) -> None:
    look(wounded(path.read_bytes(), wounds), path.name)


@given(
    wounds=st.one_of(st.just([]), WOUNDS),
    encoding=st.text(max_size=12),
    separator=st.sampled_from(("", ";", "\t", "|", ",")),
)
def test_any_encoding_that_is_asked_for(wounds: list[Wound], encoding: str, separator: str) -> None:
    look(wounded((FOLDER / "council.csv").read_bytes(), wounds), "list.csv", encoding, separator)


@pytest.mark.parametrize(
    "encoding", ["base64", "rot13", "hex", "zlib", "idna", "punycode", "undefined", "\0", "mbcs"]
)
def test_an_encoding_that_is_none_for_texts(encoding: str) -> None:
    look((FOLDER / "council.csv").read_bytes(), "list.csv", encoding)
