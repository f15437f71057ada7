"""The head of minutes: body, kind of paper, date, number, place, heading."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table

from desktop.core.minutes import Minutes
from desktop.documents.blocks import Block, Voice
from desktop.documents.languages import day_words
from desktop.documents.layout import set_row
from desktop.documents.pair import COLUMN, Pair

BARE = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def head(minutes: Minutes, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]) -> list[Any]:
    """Everything above the text."""
    above = [
        [
            Block("name", (voice.line(minutes.body) or voice.missing(),)),
            Block("title", (voice.plain(voice.say("Minutes", "MINUTES")),)),
        ]
        for voice in voices
    ]
    below = [Block("title", (voice.plain(heading(minutes, voice)),)) for voice in voices]
    rows = [set_row(row, looks) for row in zip(*above, strict=True)]
    return [*chain.from_iterable(rows), *requisites(minutes, voices, looks), *set_row(below, looks)]


def heading(minutes: Minutes, voice: Voice) -> str:
    """«Кеңестің кезекті отырысы»; in the genitive that ПРОТОКОЛ wants: «очередного заседания Совета»."""
    say = voice.say
    match minutes.rule == "session", minutes.kind:
        case True, "ordinary":
            pattern = say("Minutes", "session {number} of {body}")
        case True, _:
            pattern = say("Minutes", "extraordinary session {number} of {body}")
        case False, "ordinary":
            pattern = say("Minutes", "ordinary meeting of {body}")
        case _:
            pattern = say("Minutes", "extraordinary meeting of {body}")
    body = minutes.body_genitive.of(voice.language).strip() or say("Minutes", "[no text]")
    return pattern.format(number=minutes.number, body=body)


def requisites(minutes: Minutes, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]) -> list[Any]:
    """Date, number, place: on one line, or on two in a narrow column."""
    if len(voices) == 1:
        date, number, city = _parts(minutes, voices[0])
        cells = [
            Paragraph(date, looks["plain"]),
            Paragraph(number, looks["centre"]),
            Paragraph(city, looks["right"]),
        ]
        return [Table([cells], colWidths=[65 * mm, 35 * mm, 65 * mm], style=[*BARE, _font(looks)])]
    parts = [_parts(minutes, voice) for voice in voices]
    dates = Pair(*(Paragraph(date, looks["plain"]) for date, _, _ in parts))
    lower = [
        Table(
            [[Paragraph(number, looks["plain"]), Paragraph(city, looks["right"])]],
            colWidths=[28 * mm, COLUMN - 28 * mm],
            style=[*BARE, _font(looks)],
        )
        for _, number, city in parts
    ]
    return [dates, Pair(*lower)]


def _parts(minutes: Minutes, voice: Voice) -> tuple[str, str, str]:
    number = voice.say("Minutes", "No {number}").format(number=minutes.number)
    date = day_words(minutes.day, voice.say)
    return voice.plain(date), voice.plain(number), voice.line(minutes.city)


def _font(looks: dict[str, ParagraphStyle]) -> tuple[Any, ...]:
    """Without it ReportLab names Helvetica in the file, which is not embedded."""
    return ("FONTNAME", (0, 0), (-1, -1), looks["plain"].fontName)
