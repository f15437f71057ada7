"""The signatures: role, room to sign, initials and surname; once for both languages, since one signs once."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table

from desktop.core.minutes import Minutes, Signatory
from desktop.core.names import initials_first
from desktop.documents.blocks import Voice
from desktop.documents.paper import WIDTH

ROLE, LINE = 70 * mm, 40 * mm
GAP = 5 * mm


def signatures(minutes: Minutes, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]) -> Table:
    """Both signatures as one table that never breaks."""
    rows = [
        _row([voice.say("Minutes", "Chair") for voice in voices], minutes.presiding, voices, looks),
        _row([voice.say("Minutes", "Secretary") for voice in voices], minutes.secretary, voices, looks),
    ]
    ruled = [
        ("LINEBELOW", (1, 0), (1, -1), 0.6, "black"),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 18),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("NOSPLIT", (0, 0), (-1, -1)),
        ("FONTNAME", (0, 0), (-1, -1), looks["plain"].fontName),
    ]
    widths = [ROLE, LINE, GAP, WIDTH - ROLE - LINE - GAP]
    return Table(rows, colWidths=widths, style=ruled, hAlign="LEFT", spaceBefore=10)


def _row(
    roles: Sequence[str], who: Signatory | None, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]
) -> list[Any]:
    labels = "<br/>".join(voice.plain(role) for voice, role in zip(voices, roles, strict=True))
    names = dict.fromkeys(_name(who, voice) for voice in voices)
    return [Paragraph(labels, looks["plain"]), "", "", Paragraph("<br/>".join(names), looks["plain"])]


def _name(who: Signatory | None, voice: Voice) -> str:
    return voice.plain(initials_first(who.name.of(voice.language))) if who else ""
