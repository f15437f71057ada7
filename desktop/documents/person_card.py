"""The card of a person: as a paper with the photograph, and as a workbook."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Image, PageBreak, Spacer, Table

from desktop.core.awards import Award, Given
from desktop.core.bodies import Body
from desktop.core.former import FormerName, FormerWork
from desktop.core.invited import Invitee
from desktop.core.mandates import Mandate
from desktop.core.names import full, spelling
from desktop.core.particulars import Particulars
from desktop.core.people import Person
from desktop.core.texts import Say, Text
from desktop.documents import record_words, roster_words
from desktop.documents.attendance import RULED, THIN
from desktop.documents.award_list import decision_of, numbered
from desktop.documents.blocks import Block, Voice
from desktop.documents.body_words import grounds, posts, roles
from desktop.documents.cells import as_paragraphs
from desktop.documents.cells_out import Cell, as_xlsx
from desktop.documents.layout import Looks, set_row
from desktop.documents.paper import WIDTH, Marks, Sheets, styles
from desktop.documents.typeface import Typeface, pt_serif

LABEL, PHOTO, GAP = 52 * mm, 36 * mm, 6 * mm
DAY = 28 * mm
BESIDE = 6
"""Facts that stand beside a photograph."""
PLAIN = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]

Phrases = Callable[[str], Say]


@dataclass(frozen=True)
class Card:
    """All that is told of a person; what is restricted is not in ``particulars`` unless it was asked for."""

    person: Person
    particulars: Particulars
    day: date
    """On which it is made."""
    ethnicity: Text = Text()
    memberships: tuple[tuple[Body, Mandate], ...] = ()
    names: tuple[FormerName, ...] = ()
    works: tuple[FormerWork, ...] = ()
    photo: bytes = b""
    invited: tuple[tuple[Body, Invitee], ...] = ()
    """Where the person is or was an expert or observer."""
    awards: tuple[tuple[Award, Given], ...] = ()


def pdf(card: Card, languages: Sequence[str], phrases: Phrases, face: Typeface | None = None) -> bytes:
    """The paper, a page for each language; the same bytes for the same card.

    Raises:
        MissingGlyph: a text has a character that the font lacks; nothing was made.
    """
    face = face or pt_serif()
    voices = [Voice(phrases(language), face.covered) for language in languages]
    looks = styles(face, narrow=False)
    parts: list[Any] = []
    for voice in voices:
        parts += [*([PageBreak()] if parts else []), *flowables(card, voice, looks)]
    target = io.BytesIO()
    first = voices[0]
    marks = Marks(first.say("Card", "Card of a person"), "Hattama", first.language)
    Sheets(target, face, marks).build(parts)
    return target.getvalue()


def xlsx(card: Card, languages: Sequence[str], phrases: Phrases) -> bytes:
    """The same as a workbook, one language under the other."""
    rows: list[tuple[Cell, ...]] = []
    for language in languages:
        say = phrases(language)
        rows += [*([("",)] if rows else []), *lines(card, say, language)]
    title = phrases(languages[0])("Card", "Card of a person")
    return as_xlsx(title, (title, full(card.person.name(languages[0])), "", ""), rows)


def lines(card: Card, say: Say, language: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a workbook in one language."""
    yield from facts(card, say, language)
    for heading, heads, rows in tables(card, say, language):
        yield (heading,)
        yield heads
        yield from rows


# ------- the paper


def flowables(card: Card, voice: Voice, looks: Looks) -> Iterator[Any]:
    """Title, name, facts beside the photograph, memberships, what was before."""
    say, language = voice.say, voice.language
    yield from set_row([Block("title", (voice.plain(say("Card", "Card of a person")),))], looks)
    yield from set_row([Block("name", (voice.plain(full(card.person.name(language))),))], looks)
    yield from told_of(card, voice, looks)
    for heading, heads, rows in tables(card, say, language):
        yield from set_row([Block("section", (voice.plain(heading),))], looks)
        yield grid(heads, rows, voice, looks)
    yield Spacer(1, 10)
    on = say("Card", "As of {day}").format(day=f"{card.day:%d.%m.%Y}")
    yield from set_row([Block("plain", (voice.plain(on),))], looks)


def told_of(card: Card, voice: Voice, looks: Looks) -> Iterator[Table]:
    """The facts, the first of them with the photograph at their right where there is one.

    What stands beside a picture cannot be parted between pages, so the longer facts stand below it.
    """
    rows = [
        as_paragraphs([voice.plain(label), voice.plain(said)], [looks["head cell"], looks["cell"]])
        for label, said in facts(card, voice.say, voice.language)
    ]
    if not card.photo:
        yield Table(rows, colWidths=[LABEL, WIDTH - LABEL], style=PLAIN, hAlign="LEFT")
        return
    room = WIDTH - PHOTO - GAP
    told = Table(rows[:BESIDE], colWidths=[LABEL, room - LABEL], style=PLAIN, hAlign="LEFT")
    picture = Image(io.BytesIO(card.photo), PHOTO, PHOTO * 4 / 3, kind="proportional")
    right = [*PLAIN, ("ALIGN", (1, 0), (1, 0), "RIGHT"), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]
    yield Table([[told, picture]], colWidths=[room, PHOTO + GAP], style=right, hAlign="LEFT")
    if rows[BESIDE:]:
        yield Table(rows[BESIDE:], colWidths=[LABEL, WIDTH - LABEL], style=PLAIN, hAlign="LEFT")


def grid(heads: Sequence[str], rows: Sequence[Sequence[Cell]], voice: Voice, looks: Looks) -> Table:
    """A table whose last columns are days."""
    days = sum(isinstance(cell, date) or cell is None for cell in rows[0])
    wide = (WIDTH - days * DAY) / (len(heads) - days)
    widths = [wide] * (len(heads) - days) + [DAY] * days
    kinds = [looks["cell"]] * (len(heads) - days) + [looks["figure cell"]] * days
    tops = [looks["head cell"]] * (len(heads) - days) + [looks["head figure"]] * days
    made = [as_paragraphs([voice.plain(head) for head in heads], tops)]
    made += [as_paragraphs([voice.plain(words(cell)) for cell in row], kinds) for row in rows]
    ends = [("LINEBELOW", (0, row), (-1, row), *THIN) for row in range(1, len(made))]
    return Table(made, colWidths=widths, repeatRows=1, style=[*RULED, *ends], hAlign="LEFT")


def words(cell: Cell) -> str:
    """A cell as it is printed."""
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else str("" if cell is None else cell)


# ------- what it says


def facts(card: Card, say: Say, language: str) -> Iterator[tuple[str, str]]:
    """Label and text of all that is known, in the order of the card in the window."""
    person, known = card.person, card.particulars
    labels: Mapping[str, str] = record_words.fields(say) | roster_words.fields(say)
    signs = record_words.values(say)
    told = {
        "organisation": person.organisation.shown(language),
        "post": person.post.shown(language),
        "sex": signs.get(f"sex.{person.sex}", ""),
        "born": words(known.born),
        "iin": known.iin,
        "citizenship": signs.get(f"citizenship.{known.citizenship}", ""),
        "ethnicity_id": card.ethnicity.shown(language),
        "languages": known.languages,
        "phone": known.phone,
        "email": known.email,
        "address": known.address,
        "notes": known.notes.replace("\n", "; "),
        "consent_day": words(known.consent_day),
        "consent_paper": known.consent_paper,
    }
    other = spelling("ru" if language == "kk" else "kk", person.kk, person.ru)
    pattern = say("Card", "In Russian") if language == "kk" else say("Card", "In Kazakh")
    yield pattern, full(other)
    yield from ((capital(labels[field]), text) for field, text in told.items() if text)


Told = tuple[str, tuple[str, ...], list[tuple[Cell, ...]]]


def tables(card: Card, say: Say, language: str) -> Iterator[Told]:
    """Heading, heads and rows of what is told in tables; an empty one is left out."""
    if card.memberships:
        yield (
            say("Card", "Memberships"),
            (say("Card", "Body, post"), say("Card", "Papers"), say("Card", "Since"), say("Card", "Until")),
            [seat(body, mandate, say, language) for body, mandate in card.memberships],
        )
    if card.invited:
        yield (
            say("Card", "Expert or observer from outside"),
            (say("Card", "Body, capacity"), say("Card", "Paper"), say("Card", "Since"), say("Card", "Until")),
            [place(body, invitee, say, language) for body, invitee in card.invited],
        )
    if card.awards:
        yield (
            say("Awards", "Awards"),
            (
                say("Awards", "Award"),
                say("Awards", "Decision of"),
                say("Awards", "Day of the decision"),
                say("Awards", "Handed over on"),
            ),
            [honour(award, given, say, language) for award, given in card.awards],
        )
    before: list[tuple[Cell, ...]] = [
        (full(spelling(language, *each.names)), each.paper, each.until) for each in card.names
    ]
    before += [
        (joined(each.work.organisation.shown(language), each.work.post.shown(language)), "", each.until)
        for each in card.works
    ]
    if before:
        yield (
            say("Card", "Earlier names and work"),
            (say("Card", "Name, or organisation and post"), say("Card", "Paper"), say("Card", "Until")),
            before,
        )


def seat(body: Body, mandate: Mandate, say: Say, language: str) -> tuple[Cell, ...]:
    """The row of a membership."""
    ground = mandate.ending.words or grounds(say).get(mandate.ground, "")
    papers = joined(mandate.admission.paper, ground, mandate.ending.paper)
    place = joined(body.names.short.shown(language), posts(say)[mandate.post])
    return place, papers, mandate.since, mandate.until


def place(body: Body, invitee: Invitee, say: Say, language: str) -> tuple[Cell, ...]:
    """The row of someone who is invited."""
    standing = invitee.standing
    where = joined(body.names.short.shown(language), roles(say)[standing.role])
    return where, standing.paper, standing.since, standing.until


def honour(award: Award, given: Given, say: Say, language: str) -> tuple[Cell, ...]:
    """The row of an award, with the number of its diploma or badge."""
    named = joined(award.name.shown(language), numbered(given.number, say))
    return named, decision_of(given, say, language), given.paper_day, given.handed


def joined(*texts: str) -> str:
    """Those that are there."""
    return ", ".join(filter(None, texts))


def capital(label: str) -> str:
    """A label as a line begins."""
    return label[:1].upper() + label[1:]
