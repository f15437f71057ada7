"""The attendance list of 1,000 in both languages, against a plain table of ReportLab with the same cells."""

import io
from datetime import date, datetime, time
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from desktop.core.minutes import Attendee, Minutes, Spelled
from desktop.core.names import full
from desktop.core.people import PersonDraft
from desktop.core.texts import Text
from desktop.documents.minutes import build
from desktop.documents.paper import styles
from desktop.documents.typeface import pt_serif
from i18n import phrases
from tests.bench.crowds import people as crowd
from tests.bench.measuring import Measured, by_turns

DAY = date(2026, 3, 10)
OPENED = datetime.combine(DAY, time(15, 0))


def measure(scale: float, folder: Path) -> Measured:
    """The minutes have little else in them; folder is not needed."""
    drafts = list(crowd(int(1_000 * scale)))
    minutes = held_by(drafts)

    def ours() -> None:
        build(minutes, ("kk", "ru"), phrases)

    def reference() -> None:
        plain(drafts)

    return Measured(*by_turns(ours, reference, 5), "plain ReportLab table, same cells", 1.5)


def held_by(drafts: list[PersonDraft]) -> Minutes:
    """Minutes of a meeting with nothing on its agenda."""
    roll = tuple(Attendee(Spelled(each.kk, each.ru), each.post, "present", arrived=OPENED) for each in drafts)
    name = Text("Ассамблея", "Ассамблея")
    return Minutes(
        body=name, body_genitive=name, rule="session", kind="ordinary", number="I", state="closed", day=DAY,
        city=name, place=name, presiding=None, secretary=None, opened=OPENED, closed=OPENED, reopened=(),
        quorum=None, ruling=None, roll=roll, guests=(), procedure=None, items=(),
    )  # fmt: skip


def plain(drafts: list[PersonDraft]) -> bytes:
    """The reference: each cell a paragraph, because names are long and wrap."""
    look = styles(pt_serif(), narrow=True)["cell"]
    rows = [
        [str(number), *(Paragraph(cell(each, language), look) for language in ("kk", "ru")), "15:00", "–"]
        for number, each in enumerate(drafts, start=1)
    ]
    target = io.BytesIO()
    table = Table(rows, colWidths=[30, 190, 190, 50, 50], repeatRows=1)
    SimpleDocTemplate(target, pagesize=A4).build([table])
    return target.getvalue()


def cell(draft: PersonDraft, language: str) -> str:
    """Name and post."""
    return f"{full(draft.name(language))}<br/>{draft.post.of(language)}"
