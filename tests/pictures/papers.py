"""Every page of every paper of the sample's meetings, as pictures."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop.documents.minutes import build
from desktop.operations import minutes
from i18n import phrases
from tests.pictures.stage import Stage

LAYOUTS = (("kk",), ("ru",), ("kk", "ru"))
SHEET = QSize(827, 1169)
"""A4 at 100 dots per inch."""


def paper_pictures(stage: Stage, target: Path) -> None:
    """The minutes of each meeting that was opened, in each layout."""
    with stage.office() as made:
        meetings = {"closed": made.closed, "quorum-lost": made.lost, "in-a-vote": made.voting}
        for name, meeting in meetings.items():
            content = minutes.assemble(made.office, meeting)
            for languages in LAYOUTS:
                sheets(build(content, languages, phrases), target / f"minutes-{name}-{'-'.join(languages)}")


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
