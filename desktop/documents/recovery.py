"""Sheets that are kept under lock: the recovery key of an office, and passwords that are handed over.

They are printed before what stands on them is put to use.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, Spacer

from desktop.core.texts import PAPER_LANGUAGES, Say, Text
from desktop.documents.blocks import Voice
from desktop.documents.languages import day_words
from desktop.documents.paper import Marks, Sheets, styles
from desktop.documents.typeface import Typeface, pt_serif

GROUPS_IN_LINE = 4
"""Of a recovery key; it has eight."""
LONGEST = 100
"""Characters of a name on a sheet, which has to be one page; the end of a file's name tells little."""


class Sheet(NamedTuple):
    """Of which office a sheet is, and of which day; ``file`` is the name of its file without the folder."""

    office: Text
    file: str
    day: date


class Slip(NamedTuple):
    """A password for one user."""

    name: str
    full_name: str
    password: str

    def __repr__(self) -> str:
        """Nothing of the password."""
        return f"Slip({self.name!r})"


Phrases = Callable[[str], Say]


def recovery_key(sheet: Sheet, key: str, phrases: Phrases) -> bytes:
    """One page with the recovery key, in Kazakh and in Russian."""
    return sheets(sheet, key, (), phrases)


def passwords(sheet: Sheet, slips: Sequence[Slip], phrases: Phrases) -> bytes:
    """A page for each user with the password that they change when they first sign in."""
    return sheets(sheet, "", slips, phrases)


def sheets(sheet: Sheet, key: str, slips: Sequence[Slip], phrases: Phrases) -> bytes:
    """The page of the recovery key, where there is one, and a page for each user."""
    face = pt_serif()
    looks = faces(face)
    voices = [Voice(phrases(language), face.covered) for language in PAPER_LANGUAGES]
    flowables: list[Any] = list(key_page(sheet, key, voices, looks)) if key else []
    for slip in slips:
        flowables += [PageBreak()] if flowables else []
        flowables += slip_page(sheet, slip, voices, looks)
    say = voices[0].say
    title = say("Recovery", "Recovery key") if key else say("Recovery", "Temporary password")
    return printed(flowables, face, title)


def key_page(
    sheet: Sheet, key: str, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]
) -> Iterator[Any]:
    """Title, key, what it is for."""
    yield from titles([voice.say("Recovery", "Recovery key") for voice in voices], looks)
    for line in key_lines(key):
        yield Paragraph(line, looks["key"])
    for voice in voices:
        yield Spacer(1, 10)
        yield from (Paragraph(text, looks["plain"]) for text in about_key(sheet, voice))


def slip_page(
    sheet: Sheet, slip: Slip, voices: Sequence[Voice], looks: dict[str, ParagraphStyle]
) -> Iterator[Any]:
    """Title, password, for whom it is."""
    yield from titles([voice.say("Recovery", "Temporary password") for voice in voices], looks)
    yield Paragraph(printable(slip.password, voices[0]), looks["key"])
    for voice in voices:
        yield Spacer(1, 10)
        yield from (Paragraph(text, looks["plain"]) for text in about(sheet, slip, voice))


def faces(face: Typeface) -> dict[str, ParagraphStyle]:
    """The styles of papers, and that of a secret: large, and nothing else on its line."""
    looks = styles(face, narrow=True)
    key = ParagraphStyle("key", looks["centre"], fontName=face.bold, fontSize=24, leading=36, spaceAfter=0)
    return looks | {"key": key}


def titles(words: Sequence[str], looks: dict[str, ParagraphStyle]) -> list[Any]:
    """The title in each language."""
    return [Paragraph(text, looks["title"]) for text in words]


def key_lines(key: str) -> Iterator[str]:
    """Four groups in a line."""
    groups = key.split("-")
    for start in range(0, len(groups), GROUPS_IN_LINE):
        yield "\u2002".join(groups[start : start + GROUPS_IN_LINE])


def about_key(sheet: Sheet, voice: Voice) -> Iterator[str]:
    """What the key is for, where it is kept, how it is typed."""
    say = voice.say
    yield from about_office(sheet, voice)
    yield voice.plain(say("Recovery", "The key opens the data file when nobody has a password any more."))
    yield voice.plain(
        say(
            "Recovery",
            "Keep this sheet in a safe, away from the computer and the backups: "
            "whoever has it and the file can read everything. Earlier sheets are to be destroyed.",
        )
    )
    yield voice.plain(
        say("Recovery", "Small or capital letters, hyphens and spaces make no difference when it is typed.")
    )


def about(sheet: Sheet, slip: Slip, voice: Voice) -> Iterator[str]:
    """For whom the password is, and that it is theirs for one sign-in."""
    say = voice.say
    yield from about_office(sheet, voice)
    if slip.full_name:
        yield labelled(voice, say("Recovery", "For:"), slip.full_name)
    yield labelled(voice, say("Recovery", "Sign-in name:"), slip.name)
    yield voice.plain(
        say(
            "Recovery",
            "The password is good for the first sign-in: the program then asks for one of your own. "
            "Destroy this sheet afterwards.",
        )
    )


def about_office(sheet: Sheet, voice: Voice) -> Iterator[str]:
    """Which office, which file, which day."""
    say = voice.say
    yield labelled(voice, say("Recovery", "Office:"), sheet.office.shown(voice.language))
    yield labelled(voice, say("Recovery", "Data file:"), sheet.file)
    yield labelled(voice, say("Recovery", "Made on:"), day_words(sheet.day, say))


def labelled(voice: Voice, label: str, text: str) -> str:
    """A label in bold, and what it is of."""
    return f"{voice.strong(label)} {printable(text, voice)}"


def printable(text: str, voice: Voice) -> str:
    """A text as markup; a sheet is printed even where the font lacks a character of a file's name."""
    short = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return voice.plain("".join(sign if ord(sign) in voice.covered else "?" for sign in short))


def printed(flowables: list[Any], face: Typeface, title: str) -> bytes:
    """The bytes of the sheets; title and author of the file tell nothing of what is on them."""
    target = io.BytesIO()
    Handed(target, face, Marks(title, "", "kk")).build(flowables)
    return target.getvalue()


class Handed(Sheets):
    """Each page goes to somebody else, or into a safe of its own: none bears a number."""

    def head(self, canvas: Any, _: Any) -> None:
        pass
