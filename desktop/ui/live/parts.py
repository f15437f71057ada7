"""What a live page consists of, for those that show it, move in it and hold its keys."""

from typing import NamedTuple

from desktop.ui.live.agenda_list import AgendaPanel
from desktop.ui.live.board import Board
from desktop.ui.live.head import LiveHead
from desktop.ui.live.middle import Middle
from desktop.ui.live.pane import LiveColumns
from desktop.ui.live.side import Side
from desktop.ui.refusals import Band
from desktop.ui.widgets.key_strip import KeyStrip


class Parts(NamedTuple):
    """``board`` is what is known of the meeting, the others are what is seen of it."""

    board: Board
    head: LiveHead
    agenda: AgendaPanel
    middle: Middle
    side: Side
    columns: LiveColumns
    band: Band
    strip: KeyStrip


def parts_of(board: Board) -> Parts:
    """All parts of a page, the columns put together."""
    agenda, middle, side = AgendaPanel(), Middle(board), Side(board)
    columns = LiveColumns(agenda, middle, side)
    return Parts(board, LiveHead(), agenda, middle, side, columns, Band("warn", "warn"), KeyStrip())
