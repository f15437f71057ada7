"""The core reckons in whole numbers: no float is written, divided into being, or rounded."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "desktop" / "core"


def floats(source: str) -> Iterator[int]:
    """Lines with a float literal, a division, or a call that makes or rounds a float."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case (
                ast.Constant(value=float() | complex())
                | ast.BinOp(op=ast.Div())
                | ast.AugAssign(op=ast.Div())
                | ast.Name(id="float")
                | ast.Call(func=ast.Name(id="round" | "Decimal" | "Fraction"))
                | ast.Call(func=ast.Attribute(attr="fsum" | "sqrt"))
            ):
                yield node.lineno


@pytest.mark.parametrize("path", sorted(CORE.glob("*.py")), ids=lambda path: path.name)
def test_no_float_is_in_the_core(path: Path) -> None:
    assert list(floats(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "source", ["x = 0.5", "x = total * 2 / 3", "x /= 2", "x = round(y)", "x = float(y)", "math.sqrt(2)"]
)
def test_a_float_is_found(source: str) -> None:
    assert list(floats(source)) == [1]
