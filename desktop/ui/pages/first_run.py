"""The first page: make an office in four steps, open one that exists, or look at the demo office."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.passwords import Protection, sign_in_name
from desktop.core.refusals import Fault, Trouble
from desktop.operations import encryption
from desktop.operations.offices import NewOffice, try_place
from desktop.ui.dialogs import choose_open
from desktop.ui.offices import Offices
from desktop.ui.page import Navigator
from desktop.ui.roles import roles
from desktop.ui.sign_in.founder import FounderForm
from desktop.ui.sign_in.recovery import Paper, Place, RecoveryStep
from desktop.ui.typefaces import scaled
from desktop.ui.welcome.cover import Cover, step_words
from desktop.ui.welcome.entered import Entered
from desktop.ui.welcome.foot import Foot
from desktop.ui.welcome.front import COVERED_FROM, SIDE, TOP
from desktop.ui.welcome.names_step import NamesStep
from desktop.ui.welcome.papers_step import SUFFIX, PapersStep, folder
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import FormRow
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.scroll import Scroll
from i18n import t

DEMO_NAME = "hattama-demo"


class FirstRunPage(QWidget):
    """Shown while there is no office. Enter goes on, Esc goes a step back."""

    def __init__(self, offices: Offices, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offices, self._navigator = offices, navigator
        self.cover, self.sheet = Cover(), Scroll()
        self.count, self.title = Label("small", "muted"), Label("figure")
        regions = offices.means.regions()
        self.names, self.papers = NamesStep(regions), PapersStep()
        self._entered = Entered(regions, self.names, self.papers)
        self.founder, self.recovery = FounderForm(offices.means.who), RecoveryStep()
        self.steps: tuple[QWidget, ...] = (self.names, self.papers, self.founder, self.recovery)
        self.recovery_key = encryption.new_recovery_key()
        self._foot = foot = Foot()
        self.existing, self.restore, self.demo = foot.existing, foot.restore, foot.demo
        self.back, self.onward = foot.back, foot.onward
        self._build()
        self._listen()
        self.retranslate()
        self.go_to(0)

    def _build(self) -> None:
        for widget in (self.count, self.title, *self.steps):
            self.sheet.column.addWidget(widget)
        self.sheet.column.insertSpacing(2, 12)
        self.sheet.column.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(SIDE, TOP, SIDE, 32)
        right.setSpacing(16)
        right.addWidget(self.sheet, 1)
        right.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cover)
        row.addLayout(right, 1)

    def _listen(self) -> None:
        self.names.spoke.connect(self._navigator.languages.speak)
        self.names.region_chosen.connect(self._propose)
        self.existing.clicked.connect(self.ask_existing)
        self.restore.clicked.connect(self.show_restore)
        self.demo.clicked.connect(self.show_demo)
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.recovery.paper.kept.connect(self._allow)

    def retranslate(self) -> None:
        """Every text, in the language of the window."""
        self.names.retranslate()
        self.papers.retranslate()
        self.founder.retranslate()
        self.recovery.retranslate()
        self._foot.retranslate()
        self._show_step()

    # ------- steps

    def step(self) -> int:
        """Which step is shown, from 0."""
        return next((place for place, shown in enumerate(self.steps) if not shown.isHidden()), 0)

    def go_to(self, step: int) -> None:
        """Show a step and put the focus where it begins."""
        for place, shown in enumerate(self.steps):
            shown.setVisible(place == step)
        self._show_step()
        self._first_of(step).setFocus()
        self.sheet.verticalScrollBar().setValue(0)

    def _first_of(self, step: int) -> QWidget:
        first: tuple[QWidget, ...] = (
            self.names.region, self.papers.assembly.kk.field,
            self.founder.full_name if self.founder.name.text() else self.founder.name,
            self.recovery.paper.print_,
        )  # fmt: skip
        return first[step]

    def go_on(self) -> None:
        """The next step; after the last one the office is made."""
        step = self.step()
        if not self._is_complete(step):
            self._show_lacking()
        elif step == len(self.steps) - 1:
            self.make()
        else:
            if step == len(self.steps) - 2:
                self._show_key()
            self.go_to(step + 1)

    def _is_complete(self, step: int) -> bool:
        """Whether a step is filled in; what lacks is said beside it."""
        match step:
            case 0:
                return self.names.complete()
            case 1:
                return self.papers.complete() and self._has_room()
            case 2:
                return self.founder.complete() and self._is_strong()
            case _:
                return self.recovery.paper.is_kept()

    def _has_room(self) -> bool:
        """Whether an office can be made in that file."""
        path = self.papers.file.path()
        if path is None:
            return False
        make_folder(path.parent)
        try:
            try_place(path)
        except Fault as trouble:
            self.papers.show_file_trouble(trouble)
            return False
        return True

    def _is_strong(self) -> bool:
        """Whether the password will do in this office."""
        settings = self.new_office().settings
        places = (*settings.name, *settings.city)
        try:
            encryption.founder(self.protection(), places, self._offices.means.supplies())
        except Trouble as trouble:
            self.founder.tell(trouble)
            return False
        return True

    def _show_key(self) -> None:
        """Show the key of the office that will be made."""
        path = self.papers.file.path()
        assert path is not None
        place = Place(self.new_office().settings.name, path.name, self._offices.now().date())
        self.recovery.show_paper(Paper(place, self.recovery_key))

    def _show_lacking(self) -> None:
        """Scroll to the field that lacks something, and to what is said under it."""
        widget: QWidget | None = self.focusWidget()
        while widget is not None and not isinstance(widget, FormRow):
            widget = widget.parentWidget()
        if widget is not None:
            self.sheet.reveal(widget)

    def go_back(self) -> None:
        """The step before."""
        if self.step():
            self.go_to(self.step() - 1)

    def _show_step(self) -> None:
        step, last = self.step(), len(self.steps) - 1
        self.cover.show_step(step)
        self.count.setText(t("FirstRun", "Step {step} of {steps}").format(step=step + 1, steps=last + 1))
        self.title.setText(t("FirstRun", "Set up the office") if step == 0 else step_words()[step])
        self._foot.show_step(step, last, self._offices.means.make_demo is not None)
        self._allow()
        self.names.show_rules(self._offices.means.supplies().acts, self._offices.now().date())

    def _allow(self) -> None:
        """The office is made once the key is on paper; the button says so until then."""
        waits = self.step() == len(self.steps) - 1 and not self.recovery.paper.is_kept()
        words = t("FirstRun", "Print the recovery key or write it down first, and tick the box.")
        self._foot.wait_for(words if waits else "")

    def _propose(self, code: str) -> None:
        """Names and a file for the region."""
        self._entered.propose(code)
        self._show_step()

    # ------- what is done

    def make(self) -> None:
        """Make the office of what was entered, and open it."""
        path = self.papers.file.path()
        if path is None:
            return
        protection = self.protection()
        trouble = self._offices.create(path, self.new_office(), protection)
        if isinstance(trouble, Fault):
            self.go_to(1)
            self.papers.show_file_trouble(trouble)
            self._show_lacking()
        elif trouble is not None:
            self._navigator.show_trouble(trouble)
        else:
            self.founder.clear()
            self._navigator.preferences.last_name = sign_in_name(protection.name) or ""

    def protection(self) -> Protection:
        """Who becomes the administrator, and the recovery key."""
        founder = self.founder
        words = founder.password.first.words()
        return Protection(founder.name.text(), founder.full_name.text(), words, self.recovery_key)

    def new_office(self) -> NewOffice:
        """What was entered."""
        return self._entered.office()

    def ask_existing(self) -> None:
        """Let an office file be chosen."""
        title, kind = t("FirstRun", "Open an office"), t("FirstRun", "Offices")
        choose_open(self, title, f"{kind} (*{SUFFIX})", self.open_existing)

    def show_restore(self) -> None:
        """Lead to the page that makes an office of a backup."""
        self._navigator.show_restore()

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
