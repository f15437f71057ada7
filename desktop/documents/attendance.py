"""Who was there: lists in the text, and the annex when more were present than the office lists there."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table

from desktop.core.minutes import Attendee, Minutes, Movement, Spelled
from desktop.core.names import Name, full, initials_first
from desktop.core.texts import Text
from desktop.documents.blocks import Block, Voice, ended, paragraphs, run
from desktop.documents.cells import as_paragraphs, row
from desktop.documents.dates import EN_DASH, moment
from desktop.documents.languages import day_words
from desktop.documents.paper import HEIGHT, WIDTH
from desktop.documents.sentences import presence

NUMBER, CAME, WENT = 10 * mm, 22 * mm, 16 * mm
PADDING, THIN = 8, (0.3, "#808080")
RULED = [
    ("LINEABOVE", (0, 0), (-1, 0), 0.8, "black"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, "black"),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (-2, 0), (-1, -1), "RIGHT"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]
"""Lines across alone: those between the rows are drawn under each member."""
LONG = 350
"""Characters of a name and a post above which a row is measured: a shorter one always fits a page."""
ROOM, PIECE = HEIGHT * 0.75, HEIGHT / 4
"""A row higher than the first may find no page that takes it whole: it is parted into rows of the second."""
LAST = 3
"""Rows that stand together on the last page."""


def present(minutes: Minutes) -> list[Attendee]:
    """Members who were there at any time, as the roll orders them."""
    return [seat for seat in minutes.roll if seat.standing == "present"]


def listed_apart(minutes: Minutes) -> bool:
    """Whether the list of those present goes into an annex."""
    return len(present(minutes)) > minutes.style.list_over


def lists(minutes: Minutes, voice: Voice) -> list[Block]:
    """Present, absent with and without excuse, invited; nothing of members while the meeting is planned."""
    return [*(_members(minutes, voice) if minutes.opened else ()), *invited(minutes, voice)]


def _members(minutes: Minutes, voice: Voice) -> list[Block]:
    label = voice.strong(voice.say("Minutes", "Present:"))
    apart = listed_apart(minutes)
    figures = presence(minutes.quorum, apart, voice) if minutes.quorum else ""
    names = "" if apart else _names(minutes, voice)
    blocks = paragraphs("text", [run(label, figures, names)] if figures or names else [])
    return blocks + _absent(minutes, voice)


def _names(minutes: Minutes, voice: Voice) -> str:
    """Who was there; whoever is not counted among those present at the opening with the hour."""
    late = latecomers(minutes)
    people = [_with_hour(seat, late, minutes, voice) for seat in present(minutes)]
    return ended(voice.plain(", ".join(people))) if people else ""


def latecomers(minutes: Minutes) -> set[tuple[Spelled, datetime]]:
    """Arrivals that the paper tells of under an item, to the minute."""
    sections = [minutes.procedure, *minutes.items]
    steps = [step for section in sections if section for step in section.course]
    arrivals = [step for step in steps if isinstance(step, Movement) and step.kind == "arrived"]
    return {(name, step.at.replace(second=0)) for step in arrivals for name in step.names}


def _with_hour(seat: Attendee, late: set[tuple[Spelled, datetime]], minutes: Minutes, voice: Voice) -> str:
    name = initials_first(seat.name.of(voice.language))
    if seat.arrived is None or (seat.name, seat.arrived.replace(second=0)) not in late:
        return name
    when = moment(seat.arrived, minutes.day, voice.say)
    return voice.say("Minutes", "{name} (from {time})").format(name=name, time=when)


def _absent(minutes: Minutes, voice: Voice) -> list[Block]:
    excused = [_excused(seat, voice) for seat in minutes.roll if seat.standing == "excused"]
    absent = [
        voice.plain(initials_first(seat.name.of(voice.language)))
        for seat in minutes.roll
        if seat.standing == "absent"
    ]
    labelled = [
        (voice.say("Minutes", "Absent with excuse:"), "; ".join(excused)),
        (voice.say("Minutes", "Absent without excuse:"), ", ".join(absent)),
    ]
    return [Block("text", (ended(run(voice.plain(label), who)),)) for label, who in labelled if who]


def _excused(seat: Attendee, voice: Voice) -> str:
    name = voice.plain(initials_first(seat.name.of(voice.language)))
    reason = voice.line(seat.reason)
    return f"{name} ({reason})" if reason else name


def invited(minutes: Minutes, voice: Voice) -> list[Block]:
    """Guests with their posts; they are never counted."""
    guests = [
        ", ".join(part for part in (voice.plain(voice.called(name)), voice.line(post)) if part)
        for name, post in minutes.guests
    ]
    label = voice.strong(voice.say("Minutes", "Invited:"))
    return [Block("text", (ended(run(label, "; ".join(guests))),))] if guests else []


def annex_head(minutes: Minutes, voice: Voice) -> tuple[str, str]:
    """To which minutes the annex belongs."""
    belongs = voice.say("Minutes", "Annex to minutes No {number}").format(number=minutes.number)
    of_day = voice.say("Minutes", "of {date}", "date of the minutes, under the line of the annex")
    return voice.plain(belongs), voice.plain(of_day.format(date=day_words(minutes.day, voice.say)))


def annex_title(minutes: Minutes, voice: Voice) -> str:
    """The heading of the list."""
    pattern = voice.say("Minutes", "List of the members of {body} who were present")
    return pattern.format(body=minutes.body_genitive.of(voice.language)).strip()


def table(minutes: Minutes, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]) -> Table:
    """The list: number, name and post in each language, arrival and departure."""
    people = (WIDTH - NUMBER - CAME - WENT) / len(voices)
    widths = [NUMBER, *[people] * len(voices), CAME, WENT]
    inner = [*(width - PADDING for width in widths[:-1]), widths[-1]]
    figure, look = looks["figure cell"], looks["cell"]
    styles = [*[look] * (1 + len(voices)), figure, figure]
    font = ("FONT", (0, 0), (-1, -1), look.fontName, look.fontSize, look.leading)
    rows, ends = [_head(voices, looks)], []
    for number, seat in enumerate(present(minutes), start=1):
        cells = _cells(number, seat, minutes, voices)
        rows += (
            parted(as_paragraphs(cells, styles), inner)
            if is_long(seat.name, seat.post)
            else [row(cells, styles, inner)]
        )
        ends.append(len(rows) - 1)
    ruled = [*RULED, font, *_lines(ends)]
    if Table(rows[-LAST:], colWidths=widths, style=ruled).wrap(WIDTH, HEIGHT)[1] < HEIGHT / 4:
        ruled.append(("NOSPLIT", (0, -LAST), (-1, -1)))
    return Table(rows, colWidths=widths, repeatRows=1, style=ruled, hAlign="LEFT")


def is_long(names: tuple[Name, Name], post: Text) -> bool:
    """Whether the row could be higher than a page."""
    spellings = zip(names, post, strict=True)
    return any(sum(map(len, (*name, post))) > LONG for name, post in spellings)


def parted(whole: list[Any], widths: Sequence[float]) -> list[list[Any]]:
    """A row whole, or as several that follow each other where it is too high for a page."""
    cells = list(zip(whole, widths, strict=True))
    if max(cell.wrap(width, HEIGHT)[1] for cell, width in cells) <= ROOM:
        return [whole]
    columns = [_pieces(cell, width) for cell, width in cells]
    return [list(piece) for piece in zip_longest(*columns, fillvalue="")]


def _pieces(cell: Paragraph, width: float) -> list[Paragraph]:
    """A paragraph in pieces, each no higher than a row may be."""
    pieces = []
    while cell.wrap(width, HEIGHT)[1] > PIECE:
        top, cell = cell.split(width, PIECE)
        pieces.append(top)
    return [*pieces, cell]


def _lines(ends: Sequence[int]) -> list[Any]:
    """A line under each member; under all rows at once where every member has one."""
    if len(ends) == (ends[-1] if ends else 0):
        return [("LINEBELOW", (0, 1), (-1, -1), *THIN)]
    return [("LINEBELOW", (0, row), (-1, row), *THIN) for row in ends]


def _head(voices: Sequence[Voice], looks: dict[str, ParagraphStyle]) -> list[Any]:
    look = looks["head cell"]
    who = [Paragraph(voice.plain(voice.say("Minutes", "Name, post")), look) for voice in voices]
    came = "<br/>".join(voice.plain(voice.say("Minutes", "Came")) for voice in voices)
    gone = "<br/>".join(voice.plain(voice.say("Minutes", "Went")) for voice in voices)
    right = looks["head figure"]
    return [Paragraph("№", look), *who, Paragraph(came, right), Paragraph(gone, right)]


def _cells(number: int, seat: Attendee, minutes: Minutes, voices: Sequence[Voice]) -> list[str]:
    return [
        str(number),
        *(_person(seat, voice) for voice in voices),
        _hour(seat.arrived, minutes.day, voices[0]),
        _hour(seat.left, minutes.day, voices[0]),
    ]


def _person(seat: Attendee, voice: Voice) -> str:
    name = voice.plain(full(seat.name.of(voice.language)))
    post = voice.line(seat.post)
    return f"{name},<br/>{post}" if post else name


def _hour(at: datetime | None, day: date, voice: Voice) -> str:
    return voice.plain(moment(at, day, voice.say)) if at else EN_DASH
