"""The first page: make an office in two steps, open one that exists, or look at the demo office."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import resources
from desktop.core.bodies import BodyNames
from desktop.core.offices import OfficeSettings
from desktop.core.proposals import OfficeNames, body_names, office_names
from desktop.core.refusals import Fault
from desktop.core.regions import Region, region
from desktop.core.texts import Text
from desktop.operations.offices import NewOffice
from desktop.ui.dialogs import choose_open
from desktop.ui.languages import language
from desktop.ui.offices import Offices
from desktop.ui.page import Navigator
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.welcome.cover import Cover
from desktop.ui.welcome.names_step import NamesStep
from desktop.ui.welcome.papers_step import SUFFIX, PapersStep, folder, value
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import FormRow
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.scroll import Scroll
from i18n import t

COVERED_FROM = 1100
"""Pixels at 100 % from which the cover shows more than the mark."""
DEMO_NAME = "hattama-demo"
SIDE, TOP = 64, 40


class FirstRunPage(QWidget):
    """Shown while there is no office. Enter goes on, Esc goes a step back."""

    def __init__(self, offices: Offices, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offices, self._navigator = offices, navigator
        self._regions: Sequence[Region] = offices.means.regions()
        self._names = office_names(resources.text("region_names.tsv"))
        self._bodies = body_names(resources.text("body_names.tsv"))
        self._proposed: OfficeNames | None = None
        self.cover, self.sheet = Cover(), Scroll()
        self.count, self.title = Label("small", "muted"), Label("figure")
        self.names, self.papers = NamesStep(self._regions), PapersStep()
        self.existing, self.demo = Button("link", "import"), Button("plain")
        self.back, self.onward = Button("plain", "left"), Button("primary", key="Enter")
        self._build()
        self._listen()
        self.retranslate()
        self.go_to(0)

    def _build(self) -> None:
        for widget in (self.count, self.title, self.names, self.papers):
            self.sheet.column.addWidget(widget)
        self.sheet.column.insertSpacing(2, 12)
        self.sheet.column.addStretch(1)
        feet = QWidget()
        foot = FlowLayout(feet, gap=10, lead=True)
        lead = QWidget()
        lead_row = QHBoxLayout(lead)
        lead_row.setContentsMargins(0, 0, 0, 0)
        lead_row.addWidget(self.existing, 0, Qt.AlignmentFlag.AlignLeft)
        lead_row.addStretch(1)
        for part in (lead, self.demo, self.back, self.onward):
            foot.addWidget(part)
        right = QVBoxLayout()
        right.setContentsMargins(SIDE, TOP, SIDE, 32)
        right.setSpacing(16)
        right.addWidget(self.sheet, 1)
        right.addWidget(feet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cover)
        row.addLayout(right, 1)

    def _listen(self) -> None:
        self.names.spoke.connect(self._navigator.languages.speak)
        self.names.region_chosen.connect(self._propose)
        self.existing.clicked.connect(self.ask_existing)
        self.demo.clicked.connect(self.show_demo)
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)

    def retranslate(self) -> None:
        """Every text, in the language of the window."""
        self.names.retranslate()
        self.papers.retranslate()
        self.existing.set_words(t("FirstRun", "Open an existing office…"))
        self.demo.set_words(
            t("FirstRun", "Look at the demo office"), t("FirstRun", "Invented people of an invented region")
        )
        self.back.set_words(t("FirstRun", "Back"), t("FirstRun", "Back (Esc)"))
        self._show_step()

    # ------- steps

    def step(self) -> int:
        """Which step is shown: 0 or 1."""
        return 0 if self.papers.isHidden() else 1

    def go_to(self, step: int) -> None:
        """Show a step and put the focus where it begins."""
        self.names.setVisible(step == 0)
        self.papers.setVisible(step == 1)
        self._show_step()
        first = self.names.region if step == 0 else self.papers.assembly.kk.field
        first.setFocus()
        self.sheet.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """The next step; after the last one the office is made."""
        complete = self.names.complete() if self.step() == 0 else self.papers.complete()
        if not complete:
            self._show_lacking()
        elif self.step() == 0:
            self.go_to(1)
        else:
            self.make()

    def _show_lacking(self) -> None:
        """Scroll to the field that lacks something, and to what is said under it."""
        widget = self.focusWidget()
        while widget is not None and not isinstance(widget, FormRow):
            widget = widget.parentWidget()
        if widget is not None:
            self.sheet.reveal(widget)

    def go_back(self) -> None:
        """The step before."""
        if self.step() == 1:
            self.go_to(0)

    def _show_step(self) -> None:
        step = self.step()
        self.cover.show_step(step)
        self.count.setText(t("FirstRun", "Step {step} of {steps}").format(step=step + 1, steps=2))
        self.title.setText(
            t("FirstRun", "Set up the office") if step == 0 else t("FirstRun", "Papers and file")
        )
        self.onward.set_words(t("FirstRun", "Next") if step == 0 else t("FirstRun", "Make the office"))
        self.back.setVisible(step == 1)
        self.demo.setVisible(step == 0 and self._offices.means.make_demo is not None)
        self.names.show_rules(self._offices.means.supplies().acts, self._offices.now().date())

    def _propose(self, code: str) -> None:
        """Names and a file for the region; what the clerk typed over a former proposal stays."""
        found = self._names.get(code)
        chosen = region(self._regions, code)
        if found is None or chosen is None:
            return
        former = self._proposed
        if former is None or (self.names.assembly.value(), self.names.council.value()) == former[:2]:
            self.names.show_names(found.assembly, found.council)
        if former is None or value(self.papers.city) == former.city:
            self.papers.show_names(self._bodies["assembly"], self._bodies["council"], found.city)
        self._proposed = found
        self.papers.propose_file(chosen.name.of(language()))
        self._show_step()

    # ------- what is done

    def make(self) -> None:
        """Make the office of what was entered, and open it."""
        path = self.papers.file.path()
        if path is None:
            return
        make_folder(path.parent)
        trouble = self._offices.create(path, self.new_office())
        if isinstance(trouble, Fault):
            self.papers.show_file_trouble(trouble)
            self._show_lacking()
        elif trouble is not None:
            self._navigator.show_trouble(trouble)

    def new_office(self) -> NewOffice:
        """What was entered."""
        chosen = region(self._regions, self.names.code())
        assert chosen is not None
        papers = self.papers
        settings = OfficeSettings(
            region=chosen.code,
            name=Text(chosen.name.kk, chosen.name.ru),
            city=value(papers.city),
            place=value(papers.place),
        )
        assembly = BodyNames(
            self.names.assembly.value(),
            value(papers.assembly),
            value(papers.assembly_genitive),
            self._bodies["assembly"].english,
        )
        council = BodyNames(
            self.names.council.value(),
            value(papers.council),
            value(papers.council_genitive),
            self._bodies["council"].english,
        )
        return NewOffice(settings, assembly, council)

    def ask_existing(self) -> None:
        """Let an office file be chosen."""
        title, kind = t("FirstRun", "Open an office"), t("FirstRun", "Offices")
        choose_open(self, title, f"{kind} (*{SUFFIX})", self.open_existing)

    def open_existing(self, path: Path) -> None:
        """Open an office file."""
        self._offices.open(path)

    def show_demo(self) -> None:
        """Make the demo office where there is none yet, and open it."""
        make_folder(folder())
        self._offices.make_demo(folder() / f"{DEMO_NAME}{SUFFIX}")

    # ------- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, Button):
                focused.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "onward"):
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.go_to(self.step())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.fold(self.width() < scaled(COVERED_FROM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.end()


def make_folder(path: Path) -> None:
    """Make the folder of a new office; where that fails, making the office says why."""
    with suppress(OSError):
        path.mkdir(parents=True, exist_ok=True)
