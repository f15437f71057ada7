"""The head of a live meeting: which one, how it stands, who is in the hall, and its one large step."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.words import Standing, quorum_sentence, quorum_standing
from desktop.ui.meeting_words import title_of
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import hour, long_date
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import IconLabel, Label
from i18n import t

STATES = ("planned", "open", "closed")
LEAST_WORDS = 330
"""Pixels at 100 % that title and line need beside figures and buttons; else the two share a column."""
GAP = 16


class Presence(QWidget):
    """How many are in the hall, and whether that is a quorum: icon, figures, words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self.icon = IconLabel("met", "good", 20)
        self.present = Label("page", wrap=False)
        self.total = Label("body", wrap=False)
        self.words = Label("body", "muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for widget in (self.icon, self.present, self.total, self.words):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_board(self, board: Board) -> None:
        """Figures and words anew."""
        standing = quorum_standing(board)
        if standing != self._standing:
            self._show_standing(standing)
        self.present.setText(str(board.present()))
        self.total.setText(t("Live", "of {total}").format(total=board.total()))
        quorum = board.quorum()
        self.setAccessibleName(quorum_sentence(quorum) if quorum else standing.words)

    def _show_standing(self, standing: Standing) -> None:
        """Icon and words, when they are others."""
        self._standing = standing
        self.icon.show_icon(standing.icon, standing.tone)
        self.words.setText(standing.words)
        self.words.set_kind("strong" if standing.tone == "bad" else "body")
        self.words.set_colour(standing.tone if standing.tone in ("bad", "warn") else "muted")


class LiveHead(QFrame):
    """``opening``, ``closing`` and ``reopening``: one of them is shown, the large step of the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("page")
        self.line = Label("small", "muted")
        self.presence = Presence()
        self.clock = Label("page", wrap=False)
        self.plan = Button("plain", "edit")
        self.opening, self.closing, self.reopening = Button("primary"), Button("plain"), Button("plain")
        self._figures, self._buttons = QWidget(), QWidget()
        figures, buttons = FlowLayout(self._figures, gap=GAP), FlowLayout(self._buttons, gap=8)
        for widget in (self.presence, self.clock):
            figures.addWidget(widget)
        for button in (self.plan, *self.steps()):
            buttons.addWidget(button)
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 10, 18, 9)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _fit(self) -> None:
        """All in one line; where it is too short the buttons go under the figures, beside the small line."""
        wanted = sum(each.sizeHint().width() for each in (self._figures, self._buttons)) + 2 * GAP
        wide = scaled(LEAST_WORDS) + wanted <= self._grid.contentsRect().width()
        if wide == self._wide:
            return
        self._wide = wide
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for widget in (self.title, self.line, self._figures, self._buttons):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.line, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        if wide:
            self._grid.addWidget(self._figures, 0, 1, 2, 1, right)
            self._grid.addWidget(self._buttons, 0, 2, 2, 1, right)
        else:
            self._grid.addWidget(self._figures, 0, 1, right)
            self._grid.addWidget(self._buttons, 1, 1, right)

    def retranslate(self) -> None:
        """Fixed words."""
        self.plan.set_words(t("Live", "To the plan"), t("Live", "Date, place and agenda of the plan"))
        key = t("Live", "Open or close the meeting (Ctrl+Enter)")
        self.opening.set_words(t("Live", "Open the meeting…"), key)
        self.closing.set_words(t("Live", "Close the meeting…"), key)
        self.reopening.set_words(t("Live", "Reopen the meeting…"), key)

    def steps(self) -> tuple[Button, Button, Button]:
        """The buttons of the large steps, in the order of the states."""
        return self.opening, self.closing, self.reopening

    def show_board(self, board: Board, presiding: str) -> None:
        """Title, line and figures anew."""
        self.title.setText(title_of(board.meeting))
        self.line.show_text(" · ".join(part for part in self._parts(board, presiding) if part))
        self.presence.show_board(board)
        self.plan.setVisible(board.meeting.state == "planned")
        for state, button in zip(STATES, self.steps(), strict=True):
            button.setVisible(board.meeting.state == state)

    def show_clock(self, now: datetime) -> None:
        """The hour of the office PC."""
        if self.clock.text() != hour(now):
            self.clock.setText(hour(now))
            self.clock.setAccessibleName(t("Live", "Time: {time}").format(time=hour(now)))

    @staticmethod
    def _parts(board: Board, presiding: str) -> tuple[str, str, str, str]:
        """Day and state, place, who presides."""
        meeting = board.meeting
        if meeting.state == "planned":
            state = t("Live", "begins at {time}").format(time=hour(meeting.hour))
        elif meeting.state == "open":
            state = t("Live", "opened at {time}").format(time=hour(meeting.opened))
        else:
            state = t("Live", "closed at {time}").format(time=hour(meeting.closed))
        presides = t("Live", "presiding: {name}").format(name=presiding) if presiding else ""
        return long_date(meeting.day), state, meeting.place.shown(language()), presides

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.setPen(QPen(roles().colour("line"), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
