"""The family of fonts that papers are set in, and the characters that all its faces have."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import fontpkg_pt_serif
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.core.refusals import MissingGlyph
from desktop.documents.glyphs import REQUIRED, seen


class Typeface(NamedTuple):
    """Names of the faces as ReportLab knows them."""

    regular: str
    bold: str
    italic: str
    covered: frozenset[int]
    """Code points that every face has, without those that print as nothing."""


@cache
def pt_serif() -> Typeface:
    """PT Serif: free, and one of the few that have every Kazakh letter."""
    folder = fontpkg_pt_serif.ROOT / "files"
    return typeface(
        "PTSerif", *(folder / f"PT_Serif-Web-{face}.ttf" for face in ("Regular", "Bold", "Italic"))
    )


def typeface(family: str, regular: Path, bold: Path, italic: Path) -> Typeface:
    """Make a family known to ReportLab under its name.

    Raises:
        MissingGlyph: a face lacks a letter of either alphabet or a sign that every paper has.
    """
    faces = {
        f"{family}-{file.stem}": TTFont(f"{family}-{file.stem}", str(file))
        for file in (regular, bold, italic)
    }
    covered = frozenset.intersection(*(frozenset(face.face.charToGlyph) for face in faces.values()))
    covered = frozenset(filter(seen, covered))
    for character in sorted(REQUIRED):
        if ord(character) not in covered:
            raise MissingGlyph(character, family)
    for face in faces.values():
        pdfmetrics.registerFont(face)
    upright, heavy, slanted = faces
    pdfmetrics.registerFontFamily(upright, normal=upright, bold=heavy, italic=slanted, boldItalic=heavy)
    return Typeface(upright, heavy, slanted, covered)
