"""Quorum lost: what is missing and why, what can be done now, what the minutes have of it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.live.board import Board, Passage
from desktop.ui.live.quorum_box import count_of
from desktop.ui.live.unrolled import Desk
from desktop.ui.live.words import quorum_sentence, quorum_why, short_name
from desktop.ui.roles import roles
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.ruler import Ruler, RulerStyle
from i18n import t

SHOWN = 6


class AlarmFrame(QFrame):
    """A sheet with the 2 px frame of an alarm."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(roles().colour("bad"), 2))
        painter.setBrush(roles().colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class WayOut(QWidget):
    """One thing that can be done: icon, title, hint, button."""

    def __init__(self, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.hint = Label("strong"), Label("small", "muted")
        self.button = Button("plain", key=key)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, "accent", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def set_words(self, title: str, hint: str, verb: str) -> None:
        """Title, hint, and the verb of the button."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.button.set_words(verb)
        self.button.setAccessibleDescription(hint)


class LogLine(QWidget):
    """Who left or came, when, and how many were in the hall then."""

    def __init__(self, passage: Passage, name: str, needed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lost = not passage.arrived and passage.present == needed - 1
        kind = "strong" if lost else "body"
        text = t("Live", "{name} – came") if passage.arrived else t("Live", "{name} – left")
        if lost:
            text = t("Live", "{name} – left: quorum lost")
        time, words = Label("body", "muted", wrap=False), Label(kind)
        hall = Label(kind, "bad" if lost else "muted", wrap=False)
        time.setText(hour(passage.at))
        words.setText(text.format(name=name))
        hall.setText(t("Live", "in the hall {present}").format(present=passage.present))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(time)
        row.addWidget(words, 1)
        row.addWidget(hall)


class LostView(Desk):
    """``brought_back`` goes to the members, ``paused`` takes a break, ``went_on`` back to the hearing."""

    brought_back = Signal()
    paused = Signal()
    went_on = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._board = board
        self.title, self.sentence = Label("page", "bad"), Label("body")
        self.ruler = Ruler(RulerStyle(height=30, gap=3))
        self.derivation = Label("small", "muted")
        self.ways_title, self.log_title = Label("section"), Label("section")
        self.back, self.rest, self.on = WayOut("arrive", "F3"), WayOut("break", "F6"), WayOut("spoke", "")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(7)
        self.inner.addWidget(self._alarm())
        self.inner.addWidget(self.ways_title)
        self.inner.addWidget(self._ways())
        self.inner.addWidget(self.log_title)
        self.inner.addLayout(self.lines)
        self.inner.addStretch(1)
        self.back.button.clicked.connect(self.brought_back)
        self.rest.button.clicked.connect(self.paused)
        self.on.button.clicked.connect(self.went_on)

    def _alarm(self) -> QWidget:
        frame = AlarmFrame()
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head.addWidget(IconLabel("lost", "bad", 32), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.ruler, Line(), self.derivation):
            column.addWidget(widget)
        return frame

    def _ways(self) -> QWidget:
        panel = Panel(flush=True)
        for place, way in enumerate((self.back, self.rest, self.on)):
            if place:
                panel.column.addWidget(Line())
            panel.column.addWidget(way)
        return panel

    def retranslate(self) -> None:
        """Fixed words."""
        self.ways_title.setText(t("Live", "What can be done now"))
        self.log_title.setText(t("Live", "Written for the minutes"))
        self.back.set_words(
            t("Live", "Bring a member back"),
            t("Live", "Mark who comes in: votes open again as soon as the quorum is there"),
            t("Live", "Mark"),
        )
        self.rest.set_words(
            t("Live", "Call a break"),
            t("Live", "Its beginning and end are written in the minutes"),
            t("Live", "Break"),
        )
        self.on.set_words(
            t("Live", "Go on with the hearing"),
            t("Live", "Speeches and texts are kept; votes wait for the quorum"),
            t("Live", "To the item"),
        )

    def show_board(self) -> None:
        """Figures, derivation and log anew."""
        quorum, ruling = self._board.quorum(), self._board.ruling
        if quorum is None or ruling is None or quorum.needed is None:
            return
        missing = max(0, quorum.needed - quorum.present)
        self.title.setText(t("Live", "No quorum: members missing – {missing}").format(missing=missing))
        text = t("Live", "In the hall {present}, at least {needed} needed. No vote can be opened.")
        self.sentence.setText(text.format(present=quorum.present, needed=quorum.needed))
        self.ruler.show_count(
            count_of(quorum, lost=True),
            quorum_sentence(quorum),
            t("Live", "quorum {needed}").format(needed=quorum.needed),
            t("Live", "in the hall {present}").format(present=quorum.present),
            t("Live", "in office {total}").format(total=quorum.total),
        )
        self.derivation.setText(" ".join(quorum_why(quorum, ruling)))
        self._show_log(quorum.needed)

    def _show_log(self, needed: int) -> None:
        while self.lines.count():
            item = self.lines.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        opened = self._board.meeting.opened
        passages = [each for each in self._board.passages if opened is None or each.at > opened][-SHOWN:]
        for passage in passages:
            seat = self._board.seat(passage.person_id)
            self.lines.addWidget(LogLine(passage, short_name(seat) if seat else "", needed))
        self.log_title.setVisible(bool(passages))

    def start(self) -> None:
        """The likeliest step has the focus."""
        self.back.button.setFocus()
