"""The page after a mistake of the program: what was kept, a report to copy, go on or start anew."""

import platform
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from desktop.operations.offices import known_schema
from desktop.ui.languages import language
from desktop.ui.typefaces import font, scaled, text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.window import MainWindow
from i18n import t

WIDTH = 760
LINES = 12
"""Lines of the report that are seen at once."""


def report(told: str, window: MainWindow) -> str:
    """Versions and places in the code, for whoever looks after the program; nothing of the records."""
    page, _ = window.place()
    return "\n".join(
        (
            f"Hattama {version('hattama')}, schema {known_schema()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {version('PySide6')}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            f"{language()}, {window.preferences.theme}, {round(text_scale() * 100)} %, page: {page or '-'}",
            window.offices.now().isoformat(" "),
            "",
            told,
        )
    )


class CrashPage(QWidget):
    """``went_on`` and ``restarted`` are asked for by its two buttons. ``again``: the mistake came back."""

    went_on = Signal()
    restarted = Signal()

    def __init__(self, text: str, log: Path, again: bool, window: MainWindow) -> None:
        super().__init__(window)
        self._text, self._log, self._again = text, log, again
        self._office = window.session() is not None
        self.title, self.kept, self.advice = Label("page"), Label(), Label()
        self.trouble = Label("body", "bad")
        self.about, self.place = Label("small", "muted"), Label("small", "muted")
        self.sheet, self.report = Panel(), Report(text)
        self.onward = Button("plain" if again else "primary")
        self.anew = Button("primary" if again else "plain")
        self.copy = Button("plain")
        self._copied = False
        self._build()
        self.onward.clicked.connect(self.went_on)
        self.anew.clicked.connect(self.restarted)
        self.copy.clicked.connect(self.copy_report)
        self.trouble.hide()
        self.retranslate()

    def _build(self) -> None:
        for widget in (self.about, self.report, self.place):
            self.sheet.column.addWidget(widget)
        self.sheet.column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        deeds = QWidget()
        foot = FlowLayout(deeds, gap=10)
        for button in (self.anew, self.onward) if self._again else (self.onward, self.anew):
            foot.addWidget(button)
        scroll = Scroll()
        for part in (self.title, self.kept, self.advice, deeds, self.trouble, self.sheet):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        scroll.setMaximumWidth(scaled(WIDTH))
        self._scroll = scroll
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 48, 20, 20)
        row.addStretch(1)
        row.addWidget(scroll, 100)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Words anew."""
        self.title.setText(t("Crash", "The program made a mistake"))
        self.kept.setText(
            t("Crash", "Everything recorded is kept. Only a form that was open has to be filled in again.")
            if self._office
            else t("Crash", "No office was open, so nothing could be lost.")
        )
        self.advice.setText(self._advice())
        self.onward.set_words(t("Crash", "Go on"))
        self.anew.set_words(t("Crash", "Start the program anew"))
        self.sheet.set_title(t("Crash", "Report for whoever looks after the program"))
        self.about.setText(t("Crash", "Versions and places in the code. No names, nothing of the records."))
        self.report.setAccessibleName(t("Crash", "Report for whoever looks after the program"))
        self.place.setText(t("Crash", "The log with earlier mistakes: {path}").format(path=self._log))
        self._name_copying()
        self.trouble.setText(t("Crash", "The program could not be started. Close it and open it by hand."))

    def _advice(self) -> str:
        if self._again:
            return t(
                "Crash",
                "It is the same mistake as before. Start the program anew: it opens on the page where you "
                "were. If it comes once more, send the report.",
            )
        return t(
            "Crash",
            "Go on from the page where you were. If the mistake comes back, start the program anew: "
            "it opens on the same page.",
        )

    def _name_copying(self) -> None:
        self.copy.set_words(t("Crash", "Report copied") if self._copied else t("Crash", "Copy the report"))

    def copy_report(self) -> None:
        """Put the report on the clipboard, and say so."""
        QApplication.clipboard().setText(self._text)
        self._copied = True
        self._name_copying()

    def say_not_started(self) -> None:
        """The program could not be started a second time."""
        self.trouble.show()
        self.onward.setEnabled(False)
        self.anew.setEnabled(False)

    def focus_first(self) -> None:
        """Put the focus on what helps most likely."""
        (self.anew if self._again else self.onward).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._scroll.setMaximumWidth(scaled(WIDTH))


class Report(QPlainTextEdit):
    """The report as text that can be marked, not changed; Tab leaves it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(font("small"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(400), LINES * self.fontMetrics().lineSpacing() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), 6 * self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(font("small"))
            self.updateGeometry()
