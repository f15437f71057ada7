"""The foot of the first page: other ways to an office at the left, the steps at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from i18n import t


class Foot(QWidget):
    """Where the buttons stand stays the same from step to step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.existing, self.restore = Button("link", "import"), Button("link", "undo")
        self.demo = Button("plain")
        self.back, self.onward = Button("plain", "left"), Button("primary", key="Enter")
        lead = QWidget()
        links = QVBoxLayout(lead)
        links.setContentsMargins(0, 0, 0, 0)
        for link in (self.existing, self.restore):
            keep_room(link)
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        links.addStretch(1)
        row = FlowLayout(self, gap=10, lead=True)
        for part in (lead, self.demo, self.back, self.onward):
            row.addWidget(part)

    def retranslate(self) -> None:
        """Words, but those of the way on, which are of the step."""
        self.existing.set_words(t("FirstRun", "Open an existing office…"))
        self.restore.set_words(t("FirstRun", "Put a backup back…"))
        self.demo.set_words(
            t("FirstRun", "Look at the demo office"), t("FirstRun", "Invented people of an invented region")
        )
        self.back.set_words(t("FirstRun", "Back"), t("FirstRun", "Back (Esc)"))

    def show_step(self, step: int, last: int, demo: bool) -> None:
        """What can be done at a step, from 0."""
        self.onward.set_words(t("FirstRun", "Make the office") if step == last else t("FirstRun", "Next"))
        self.back.setVisible(step > 0)
        self.demo.setVisible(step == 0 and demo)
        for link in (self.existing, self.restore):
            link.setVisible(step < last)

    def wait_for(self, reason: str) -> None:
        """Switch off the way on and say why; with no reason, switch it on."""
        self.onward.setEnabled(not reason)
        self.onward.set_words(self.onward.words(), reason)


def keep_room(widget: QWidget) -> None:
    """Let a widget take its room while it is hidden, too."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
