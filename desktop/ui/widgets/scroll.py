"""A page's body that scrolls down when it is higher than the window, and never sideways."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

BAR_GAP = 8


class Revealing(QScrollArea):
    """Scrolls to what is worked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revealed: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._scroll_to)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a widget that has the focus, and keep it in sight while it finds its place and grows."""
        self._revealed = widget
        widget.destroyed.connect(self._forget)
        self._scroll_to()

    def _forget(self) -> None:
        self._revealed = None

    def _scroll_to(self) -> None:
        focused = self.window().focusWidget()
        if self._revealed is None or focused is None or not self._revealed.isAncestorOf(focused):
            self._revealed = None
            return
        self.ensureWidgetVisible(self._revealed, 0, BAR_GAP)


def reveal(widget: QWidget) -> None:
    """Scroll every area around a widget that has the focus, so that it is seen while it grows."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, Revealing):
            above.reveal(widget)
        above = above.parentWidget()


class Scroll(Revealing):
    """``body`` is the widget to lay out; what has the focus is scrolled into view."""

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)
        self.setWidget(self.body)
        self.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)
        self.body.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, least: int, most: int) -> None:
        """Keep the body clear of the bar."""
        self.column.setContentsMargins(0, 0, BAR_GAP if most > least else 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(
                self.body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            )
        return super().eventFilter(watched, event)
