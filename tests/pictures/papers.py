"""Every page of every paper of the sample, as pictures."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop.core.texts import Text
from desktop.documents import recovery
from desktop.documents.minutes import build
from desktop.documents.recovery import Sheet, Slip
from desktop.documents.rosters import Roster, pdf
from desktop.operations import bodies, mandates, minutes
from i18n import phrases
from tests.pictures.entry_steps import KEY
from tests.pictures.sample import TODAY, Sample
from tests.pictures.stage import Stage

LAYOUTS = (("kk",), ("ru",), ("kk", "ru"))
SHEET = QSize(827, 1169)
"""A4 at 100 dots per inch."""


def paper_pictures(stage: Stage, target: Path) -> None:
    """The minutes of each meeting that was opened and the composition of each body, in each layout; the
    sheets that are kept under lock.
    """
    with stage.office() as made:
        rosters(made, target)
        secrets(target)
        meetings = {"closed": made.closed, "quorum-lost": made.lost, "in-a-vote": made.voting}
        for name, meeting in meetings.items():
            content = minutes.assemble(made.office, meeting)
            for languages in LAYOUTS:
                sheets(build(content, languages, phrases), target / f"minutes-{name}-{'-'.join(languages)}")


def rosters(made: Sample, target: Path) -> None:
    """Who sits in each body."""
    day = made.now.date()
    for body in bodies.bodies(made.office, day):
        roster = Roster(body, day, tuple(mandates.composition(made.office, body.id, day)))
        for languages in LAYOUTS:
            sheets(pdf(roster, languages, phrases), target / f"roster-{body.id}-{'-'.join(languages)}")


def secrets(target: Path) -> None:
    """The recovery key, and passwords of two people, one of them with a long name."""
    sheet = Sheet(Text("Ақмола облысы", "Акмолинская область"), "Ақмола облысы.hattama", TODAY)
    slips = (
        Slip("dana", "Ли Дана", "4rxm7-kpd3t-w9hfy"),
        Slip("g.savitskaya", "Савицкая-Константинопольская Галина Иннокентьевна", "2pw9k-xj4fm-c7rtd"),
    )
    sheets(recovery.sheets(sheet, KEY, slips, phrases), target / "secrets")


def sheets(content: bytes, stem: Path) -> None:
    """Each page of a PDF as a picture."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    stem.with_suffix(".pdf").write_bytes(content)
    for page in range(document.pageCount()):
        drawn = document.render(page, SHEET)
        sheet = QImage(SHEET, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, drawn)
        painter.end()
        path = stem.with_name(f"{stem.name}-{page + 1}.png")
        sheet.save(str(path))
        print(path, flush=True)
    document.close()
