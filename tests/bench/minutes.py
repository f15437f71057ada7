"""Minutes of 40 pages in both languages, against LibreOffice setting the same text from .docx."""

import io
import shutil
import statistics
import subprocess
import zipfile
from itertools import zip_longest
from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfReader

from desktop.core.texts import Text
from desktop.documents.minutes import build
from desktop.exchange.acts import bundled
from desktop.operations import agenda, decisions, meetings, offices
from desktop.operations.door import Supplies
from desktop.operations.minutes import assemble
from i18n import phrases
from tests.bench.measuring import Measured, timed
from tests.bench.texts import paragraphs
from tests.offices import Clerk, new_office

AGAINST = "LibreOffice is started and makes a PDF of the .docx"
OFFICE_SUITES = ("soffice", "libreoffice")

TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""

RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""

DOCUMENT = """<?xml version="1.0"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>
<w:tblGrid><w:gridCol w:w="4700"/><w:gridCol w:w="4700"/></w:tblGrid>{rows}</w:tbl>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:left="1701" w:right="850" w:top="1134" w:bottom="1134"/></w:sectPr></w:body></w:document>"""

PARAGRAPH = """<w:p><w:pPr><w:spacing w:after="120" w:line="350" w:lineRule="exact"/></w:pPr>
<w:r><w:rPr><w:rFonts w:ascii="PT Serif" w:hAnsi="PT Serif" w:cs="PT Serif"/><w:sz w:val="28"/></w:rPr>
<w:t xml:space="preserve">{text}</w:t></w:r></w:p>"""


def measure(scale: float, folder: Path) -> Measured:
    """Ours runs in the program that is open anyway: gather the records, set the pages."""
    path = folder / "office.hattama"
    said = hold(path, round(9 * scale))
    office = offices.open_office(path, Supplies(bundled), "clerk")

    def ours() -> bytes:
        return build(assemble(office, 1), ("kk", "ru"), phrases)

    times = [timed(ours) for _ in range(6)][1:]
    pages = pages_of(ours())
    offices.close(office)
    suite = next(filter(None, map(shutil.which, OFFICE_SUITES)), None)
    if suite is None:
        note = f"{pages} pages; LibreOffice is not installed here"
        return Measured(statistics.median(times), None, AGAINST, 0.25, note)
    reference = set_by(suite, said, folder)
    note = f"{pages} pages; {pages_of((folder / 'minutes.pdf').read_bytes())} of LibreOffice"
    return Measured(statistics.median(times), reference, AGAINST, 0.25, note)


def pages_of(paper: bytes) -> int:
    """How many pages a PDF has."""
    return len(PdfReader(io.BytesIO(paper)).pages)


def hold(path: Path, items: int) -> list[Text]:
    """A meeting that a lot was said in; what was said."""
    clerk = Clerk(new_office(path))
    clerk.seat(21)
    clerk.plan()
    clerk.open(18)
    said = []
    for number in range(items):
        item = agenda.add_item(clerk.acting, clerk.meeting, paragraphs(1, number))
        agenda.make_current(clerk.later().acting, item)
        heard, speech, decided = paragraphs(3, number), paragraphs(2, number + 1), paragraphs(1, number + 2)
        spoke = agenda.add_speech(clerk.acting, item, Text("Ким А.", "Ким А."))
        for language in ("kk", "ru"):
            agenda.set_heard(clerk.acting, item, language, heard.of(language))
            agenda.set_speech(clerk.acting, spoke, language, speech.of(language))
        decisions.add(clerk.acting, item, decided)
        said += [paragraphs(1, number), heard, speech, decided]
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    offices.close(clerk.office)
    return said


def set_by(suite: str, said: list[Text], folder: Path) -> float:
    """Seconds of a conversion; the first one, which makes the suite's own settings, is left out."""
    source = folder / "minutes.docx"
    write_docx(source, said)
    command = [
        suite,
        f"-env:UserInstallation={(folder / 'suite').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]

    def convert() -> None:
        subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, capture_output=True)

    return statistics.median([timed(convert) for _ in range(4)][1:])


def write_docx(path: Path, said: list[Text]) -> None:
    """The texts in two columns, a row for each pair of paragraphs."""
    rows = []
    for text in said:
        for pair in zip_longest(text.kk.split("\n"), text.ru.split("\n"), fillvalue=""):
            cells = (PARAGRAPH.format(text=escape(line)) for line in pair)
            rows.append("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", DOCUMENT.format(rows="".join(rows)))
