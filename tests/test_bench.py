"""The benchmark runs and says what it compares; how fast anything is, is no test's matter."""

import json
import os
import subprocess
import sys

import pytest

from tests.bench.__main__ import ROWS, line

SMALL = sorted(set(ROWS) - {"start", "minutes"})
"""Rows that a small part of the usual amounts makes quick."""


@pytest.mark.parametrize("name", SMALL)
def test_a_row_has_our_figure_the_reference_and_the_ratio(name: str) -> None:
    scale = "0.01" if name == "find" else "0.05"
    command = [sys.executable, "-m", "tests.bench", name, "--scale", scale, "--json"]
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=offscreen)
    row = json.loads(ended.stdout)
    assert row["row"] == ROWS[name]
    assert row["ratio"] == pytest.approx(row["ours"] / row["reference"])
    assert row["memory"] > 0
    assert row["against"] in line(row)


def test_a_row_without_its_reference_says_so() -> None:
    row = {
        "row": "minutes", "ours": 0.5, "reference": None, "ratio": None, "against": "an office suite",
        "aim": 0.25, "memory": 50.0, "reference_memory": 0.0, "note": "not installed here",
    }  # fmt: skip
    assert "not measured; ratio -" in line(row)
    assert line(row).endswith("not installed here")
