"""Who sits in a body on a day, as a paper."""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table

from desktop.core.bodies import Body
from desktop.core.invited import Invitee
from desktop.core.mandates import Member
from desktop.core.names import full
from desktop.core.texts import Say, Text
from desktop.documents.attendance import NUMBER, PADDING, RULED, THIN, is_long, parted
from desktop.documents.blocks import Block, Voice
from desktop.documents.body_words import posts, roles
from desktop.documents.cells import as_paragraphs, row
from desktop.documents.column_widths import fitted, widest_word
from desktop.documents.languages import day_words
from desktop.documents.layout import Looks, set_row
from desktop.documents.paper import WIDTH, Marks, Sheets, styles
from desktop.documents.typeface import Typeface, pt_serif

SHARES = (46, 54, 0, 0)
"""Name, work, role and day: the last two take what their words need."""


class Roster(NamedTuple):
    """A body by its names of the day, and its members in the order in which they are listed.

    ``invited`` are its experts and observers, who stand below and have no number: nobody counts them.
    """

    body: Body
    day: date
    members: tuple[Member, ...]
    invited: tuple[Invitee, ...] = ()


Phrases = Callable[[str], Say]


def pdf(roster: Roster, languages: Sequence[str], phrases: Phrases, face: Typeface | None = None) -> bytes:
    """The paper; the same bytes for the same roster. ``languages`` is ("kk",), ("ru",) or both.

    Raises:
        MissingGlyph: a text has a character that the font lacks; nothing was made.
    """
    face = face or pt_serif()
    voices = [Voice(phrases(language), face.covered) for language in languages]
    looks = styles(face, narrow=len(voices) > 1)
    target = io.BytesIO()
    titles = [voice.say("Rosters", "Composition") for voice in voices]
    names = [roster.body.names.full.shown(voice.language) for voice in voices]
    title = " / ".join(f"{name}. {title}" for name, title in zip(names, titles, strict=True))
    marks = Marks(title, " / ".join(names), voices[0].language)
    Sheets(target, face, marks).build(list(flowables(roster, voices, looks)))
    return target.getvalue()


def flowables(roster: Roster, voices: Sequence[Voice], looks: Looks) -> Iterator[Any]:
    """Title, day, table, figures."""
    yield from set_row([Block("title", (_name(roster, voice),)) for voice in voices], looks)
    yield from set_row([Block("centre", (_of_day(roster, voice),)) for voice in voices], looks)
    yield Spacer(1, 10)
    if roster.members:
        yield _table(roster, voices, looks)
        yield Spacer(1, 10)
    yield from set_row([Block("plain", (_figures(roster, voice),)) for voice in voices], looks)
    if roster.invited:
        yield Spacer(1, 6)
        heads = [voice.plain(voice.say("Rosters", "Invited, not counted:")) for voice in voices]
        yield from set_row([Block("plain", (head,)) for head in heads], looks)
    for invitee in roster.invited:
        told = [voice.plain(", ".join(invitee_words(invitee, voice))) for voice in voices]
        yield from set_row([Block("plain", (text,)) for text in told], looks)


def invitee_words(invitee: Invitee, voice: Voice) -> Iterator[str]:
    """Name, organisation and post, capacity; what is missing is left out."""
    return filter(None, of_invitee(invitee, voice.say, voice.language))


def _name(roster: Roster, voice: Voice) -> str:
    return voice.plain(roster.body.names.full.shown(voice.language))


def _of_day(roster: Roster, voice: Voice) -> str:
    words = voice.say("Rosters", "Composition on {day}").format(day=day_words(roster.day, voice.say))
    return voice.plain(words)


def _figures(roster: Roster, voice: Voice) -> str:
    return voice.plain(figures(roster, voice.say))


def figures(roster: Roster, say: Say) -> str:
    """How many sit, and how many seats nobody holds where their number is set."""
    seats, total = roster.body.seats, len(roster.members)
    if seats is None:
        return say("Rosters", "Members: {total}.").format(total=total)
    if total > seats:
        return say("Rosters", "Members: {total}, seats: {seats}.").format(total=total, seats=seats)
    pattern = say("Rosters", "Members: {total}, seats: {seats}, vacant: {vacant}.")
    return pattern.format(total=total, seats=seats, vacant=seats - total)


# ------- the table of the paper


def _table(roster: Roster, voices: Sequence[Voice], looks: Looks) -> Table:
    told = [_cells(number, member, voices) for number, member in enumerate(roster.members, start=1)]
    widths = _widths(told, voices, looks)
    inner = [*(width - PADDING for width in widths[:-1]), widths[-1]]
    look, figure = looks["cell"], looks["figure cell"]
    kinds = [*[look] * (len(widths) - 1), figure]
    rows, ends = [_head(voices, looks)], []
    for member, cells in zip(roster.members, told, strict=True):
        rows += _row(member, cells, kinds, inner)
        ends.append(len(rows) - 1)
    lines = [("LINEBELOW", (0, end), (-1, end), *THIN) for end in ends]
    font = ("FONT", (0, 0), (-1, -1), look.fontName, look.fontSize, look.leading)
    style = [*RULED, ("ALIGN", (0, 0), (-2, -1), "LEFT"), font, *lines]
    return Table(rows, colWidths=widths, repeatRows=1, style=style, hAlign="LEFT")


def _row(
    member: Member, cells: Sequence[str], kinds: Sequence[ParagraphStyle], inner: Sequence[float]
) -> list[list[Any]]:
    """A member as one row, as several where it would be higher than a page."""
    post = Text(*(" ".join(pair) for pair in zip(member.organisation, member.post, strict=True)))
    if is_long((member.kk, member.ru), post):
        return parted(as_paragraphs(cells, kinds), inner)
    return [row(cells, kinds, inner)]


def _widths(told: Sequence[Sequence[str]], voices: Sequence[Voice], looks: Looks) -> list[float]:
    """No word is parted; two languages share alike."""
    heads = [list(headings(voice.say)[1:]) for voice in voices]
    since = widest_word([head[-1] for head in heads], looks["head cell"])
    since = max(since, widest_word([cells[-1] for cells in told], looks["cell"]))
    if len(voices) > 1:
        side = (WIDTH - NUMBER - since) / len(voices)
        return [NUMBER, *[side] * len(voices), since]
    columns = [*zip(*told, strict=True)][1:-1]
    least = [
        max(widest_word([head], looks["head cell"]), widest_word(texts, looks["cell"])) + PADDING
        for head, texts in zip(heads[0], columns, strict=False)
    ]
    return [NUMBER, *fitted(WIDTH - NUMBER, SHARES, [*least, since])]


def _head(voices: Sequence[Voice], looks: Looks) -> list[Any]:
    look, right = looks["head cell"], looks["head figure"]
    since = "<br/>".join(voice.plain(voice.say("Rosters", "Since")) for voice in voices)
    if len(voices) > 1:
        words = [
            [voice.say("Rosters", "Full name, organisation and post, post in the body")] for voice in voices
        ]
    else:
        words = [list(headings(voices[0].say)[1:4])]
    cells = [
        Paragraph(voice.plain(text), look)
        for voice, texts in zip(voices, words, strict=True)
        for text in texts
    ]
    return [Paragraph("№", look), *cells, Paragraph(since, right)]


def _cells(number: int, member: Member, voices: Sequence[Voice]) -> list[str]:
    since = f"{member.mandate.since:%d.%m.%Y}"
    told = [[voice.plain(text) for text in words(member, voice.say, voice.language)] for voice in voices]
    if len(voices) > 1:
        told = [["<br/>".join(filter(None, texts))] for texts in told]
    return [str(number), *(text for texts in told for text in texts), since]


# ------- what paper and lists say alike


def words(member: Member, say: Say, language: str) -> tuple[str, str, str]:
    """Name, organisation and post, post in the body; in the other language what this one lacks."""
    work = ", ".join(filter(None, (member.organisation.shown(language), member.post.shown(language))))
    return full(member.name(language)), work, role(member, say)


def role(member: Member, say: Say) -> str:
    """The post in the body, with the terms on which it is held."""
    terms = member.mandate.terms
    told = (
        posts(say)[member.mandate.post],
        say("Rosters", "acting") if terms.acting else "",
        say("Rosters", "by office") if member.mandate.admission.by_office else "",
        say("Rosters", "on a voluntary basis") if terms.voluntary else "",
    )
    return ", ".join(filter(None, told))


def of_invitee(invitee: Invitee, say: Say, language: str) -> tuple[str, str, str]:
    """Name, organisation and post, in what capacity they are invited."""
    work = ", ".join(filter(None, (invitee.organisation.shown(language), invitee.post.shown(language))))
    return full(invitee.name(language)), work, roles(say)[invitee.standing.role]


def headings(say: Say) -> tuple[str, str, str, str, str]:
    """The heads of the columns in one language."""
    return (
        say("Rosters", "No"),
        say("Rosters", "Full name"),
        say("Rosters", "Organisation and post"),
        say("Rosters", "Post in the body"),
        say("Rosters", "Since"),
    )
