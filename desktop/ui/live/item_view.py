"""One item as it will stand on paper: heard, spoke, motions with their votes, decided, how it ended."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.meetings import Item
from desktop.operations import agenda
from desktop.ui.live.board import Board
from desktop.ui.live.decisions import Decisions
from desktop.ui.live.item_head import ItemHead
from desktop.ui.live.motions import Motions
from desktop.ui.live.speeches import Speeches
from desktop.ui.live.unrolled import Desk
from desktop.ui.live.words import item_state
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t


class Section(QWidget):
    """A part of the sheet with a line above it."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (Line(), *widgets):
            column.addWidget(widget)


RESULTS: tuple[Literal["", "noted", "postponed"], ...] = ("", "noted", "postponed")


class ItemView(Desk):
    """``opened`` carries a motion and the form to vote in; ``taken`` asks to take the item up.

    In a closed meeting what happened stands; the wording can still be amended and translated.
    """

    opened = Signal(int, str)
    taken = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._board = board
        self._item_id = 0
        self.no_quorum = Note("lost", "bad", "body")
        self.head = ItemHead(board)
        self.heard_label = Label("label", "muted")
        self.heard = PairEditor(lines=2)
        self.speeches = Speeches(board)
        self.motions = Motions(board)
        self.decisions = Decisions(board)
        self.end_label = Label("label", "muted")
        self.end = Switch()
        self.how = Note("info", "muted", "body")
        sheet = Panel()
        sheet.column.addWidget(self.no_quorum)
        sheet.column.addWidget(self.head)
        self.sections = (
            Section(self.heard_label, self.heard),
            Section(self.speeches),
            Section(self.motions),
            Section(self.decisions),
            Section(self.end_label, self.end, self.how),
        )
        for section in self.sections:
            sheet.column.addWidget(section)
        self.inner.addWidget(sheet)
        self.inner.addStretch(1)
        self.heard.edited.connect(self._keep_heard)
        self.head.taken.connect(self.taken)
        self.motions.opened.connect(self.opened)
        self.end.chosen.connect(self._finish)

    def retranslate(self) -> None:
        """Fixed words."""
        self.heard_label.setText(t("Live", "Heard"))
        self.heard.set_words(t("Live", "Heard"))
        self.end_label.setText(t("Live", "How the item ends"))
        for part in (self.head, self.speeches, self.motions, self.decisions):
            part.retranslate()
        self.end.show_choices(
            (
                Choice("", t("Live", "by vote or decision")),
                Choice("noted", t("Live", "noted")),
                Choice("postponed", t("Live", "postponed")),
            )
        )

    def show_board(self, refusal: str) -> None:
        """The item that is looked at; ``refusal`` says why no vote can be opened now."""
        item = self._board.shown()
        if item is None:
            return
        if item.id != self._item_id:
            flush_typing()
            self._item_id = item.id
            self.verticalScrollBar().setValue(0)
        self._show(item, refusal)

    def _show(self, item: Item, refusal: str) -> None:
        locked = self._board.is_locked()
        lost = self._board.is_open() and self._board.lacks_quorum() and self._board.current() is not None
        words = t("Live", "No quorum: the hearing can go on, votes wait.")
        self.no_quorum.show_note(words if lost else "")
        self.head.show_item(item)
        self.heard.show_value(item.heard)
        self.speeches.show_item(item)
        self.motions.show_item(item, refusal)
        self.decisions.show_item(item)
        self.end.choose(item.result)
        self.end.setVisible(not locked)
        self.how.show_note(item_state(item, self._board) if locked and item.result else "")
        filled = (True, item.speeches, item.motions, item.decisions, item.result)
        for section, something in zip(self.sections, filled, strict=True):
            section.setVisible(bool(something) or not locked)

    def start(self) -> None:
        """Begin with the text of what was heard, or with the title of a new item."""
        if not self.head.fields.isHidden():
            self.head.title_text.kk.field.setFocus()
        else:
            self.heard.kk.field.setFocus()

    def _keep_heard(self, language: str, text: str) -> None:
        if self._item_id:
            self._board.session.do(agenda.set_heard, self._item_id, language, text)

    def _finish(self, result: str) -> None:
        for known in RESULTS:
            if known == result:
                self._board.session.do(agenda.finish_item, self._item_id, known)
