"""Minutes as a PDF: in Kazakh, in Russian, or both side by side with Kazakh at the left."""

import io
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import PageBreak

from desktop.core.journal import Seal
from desktop.core.minutes import Minutes, MinutesItem, Signatory
from desktop.core.names import initials_first
from desktop.core.texts import Say
from desktop.documents import attendance, items, sentences
from desktop.documents.blocks import Block, Voice, ended, paragraphs, run
from desktop.documents.course import contexts
from desktop.documents.heads import head, heading
from desktop.documents.languages import day_words
from desktop.documents.layout import Looks, set_row, story, with_signatures
from desktop.documents.paper import Bookmark, Marks, Sheets, styles
from desktop.documents.signatures import signatures
from desktop.documents.typeface import Typeface, pt_serif


def build(
    minutes: Minutes, languages: Sequence[str], phrases: Callable[[str], Say], face: Typeface | None = None
) -> bytes:
    """The bytes of the paper, the same ones for the same minutes; ``languages`` is ("kk",), ("ru",) or both.

    Raises:
        MissingGlyph: a text has a character that the font lacks; nothing was made.
    """
    face = face or pt_serif()
    voices = [Voice(phrases(language), face.covered) for language in languages]
    looks = styles(face, narrow=len(voices) > 1)
    flowables = [
        *head(minutes, voices, looks),
        *story([text(minutes, voice) for voice in voices], looks),
    ]
    flowables = with_signatures(flowables, signatures(minutes, voices, looks))
    target = io.BytesIO()
    Sheets(target, face, marks(minutes, voices)).build([*flowables, *annex(minutes, voices, looks)])
    return target.getvalue()


def text(minutes: Minutes, voice: Voice) -> list[Block]:
    """Everything between head and signatures, in one language."""
    around = contexts(minutes)
    rows = [
        items.item(entry, row, minutes, around, voice) for row, entry in enumerate(minutes.items, start=1)
    ]
    return [
        *introduction(minutes, voice),
        *items.procedure(minutes, around, voice),
        *agenda(minutes, voice),
        *(block for blocks in rows for block in blocks),
        *end(minutes, voice),
    ]


def introduction(minutes: Minutes, voice: Voice) -> list[Block]:
    """Who presided, who was there, whether there was a quorum, when it began."""
    place = voice.line(minutes.place)
    label = voice.say("Minutes", "Held at:") if minutes.opened else voice.say("Minutes", "Place:")
    where = run(voice.strong(label), ended(place)) if place else ""
    roles = [
        _signatory(voice.say("Minutes", "Chair:"), minutes.presiding, voice),
        _signatory(voice.say("Minutes", "Secretary:"), minutes.secretary, voice),
    ]
    opened = sentences.opening(minutes, voice)
    quorum = sentences.quorum_lines(minutes, voice) if minutes.opened else []
    return [
        *(Block("text", (line,)) for line in [where, *roles] if line),
        *attendance.lists(minutes, voice),
        *(Block("text", (line,)) for line in quorum),
        *paragraphs("text", [opened] if opened else []),
    ]


def _signatory(label: str, who: Signatory | None, voice: Voice) -> str:
    if who is None:
        return ""
    name = voice.plain(initials_first(who.name.of(voice.language)))
    post = voice.line(who.post)
    return run(voice.strong(label), ended(", ".join(part for part in (post, name) if part)))


def agenda(minutes: Minutes, voice: Voice) -> list[Block]:
    """The items with their rapporteurs."""
    title = voice.say("Minutes", "AGENDA")
    lines = [_agenda_line(entry, voice) for entry in minutes.items]
    lines = lines or [voice.plain(voice.say("Minutes", "There are no items on the agenda."))]
    return [
        Block("section", (voice.plain(title),), keeps=True),
        *(Block("text", (line,)) for line in lines),
    ]


def _agenda_line(entry: MinutesItem, voice: Voice) -> str:
    number = voice.plain(f"{entry.number}.")
    title = items.title_of(entry, voice)
    if not voice.called(entry.rapporteur):
        return run(number, ended(title))
    reporter = voice.say("Minutes", "(rapporteur: {name}).").format(name=voice.called(entry.rapporteur))
    return run(number, title.removesuffix("."), voice.plain(reporter))


def end(minutes: Minutes, voice: Voice) -> list[Block]:
    """Reopenings, the closing, and what is attached."""
    closing = sentences.closing(minutes, voice)
    attached = voice.say("Minutes", "list of members who were present.")
    annexes = run(voice.strong(voice.say("Minutes", "Annex:")), voice.plain(attached))
    lines = [*sentences.reopenings(minutes, voice), *([closing] if closing else [])]
    apart = minutes.opened and attendance.listed_apart(minutes)
    after = "text" if lines else "item"
    return [*paragraphs("item", lines), *paragraphs(after, [annexes] if apart else [])]


def annex(minutes: Minutes, voices: Sequence[Voice], looks: Looks) -> list[Any]:
    """The attendance list on pages of its own."""
    if minutes.opened is None or not attendance.listed_apart(minutes):
        return []
    heads = [Block("right", attendance.annex_head(minutes, voice)) for voice in voices]
    titles = [Block("title", (voice.plain(attendance.annex_title(minutes, voice)),)) for voice in voices]
    return [
        PageBreak(),
        Bookmark("annex", voices[0].say("Minutes", "Annex")),
        *set_row(heads, looks),
        *set_row(titles, looks),
        attendance.table(minutes, voices, looks),
    ]


def marks(minutes: Minutes, voices: Sequence[Voice]) -> Marks:
    """Title, author and language of the file, and the word over a draft."""
    draft = "" if minutes.state == "closed" else " / ".join(v.say("Minutes", "Draft") for v in voices)
    return Marks(
        title=" / ".join(_title(minutes, voice) for voice in voices),
        author=" / ".join(filter(None, (minutes.body.of(voice.language) for voice in voices))),
        language=voices[0].language,
        draft=draft,
        foot=_foot(minutes.seal, voices) if minutes.seal and not draft else "",
    )


def _foot(seal: Seal, voices: Sequence[Voice]) -> str:
    """The entry of the journal by which anyone can see that its past was not rewritten since."""
    called = " / ".join(voice.say("Minutes", "Journal entry") for voice in voices)
    return f"{called} № {seal.number}: {seal.printed()}"


def _title(minutes: Minutes, voice: Voice) -> str:
    pattern = voice.say("Minutes", "Minutes No {number}: {heading}, {date}")
    return pattern.format(
        number=minutes.number, heading=heading(minutes, voice), date=day_words(minutes.day, voice.say)
    )
