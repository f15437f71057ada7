"""Keeps in view what has the focus: a key may give it to something below the edge of the window.

Qt scrolls for Tab alone. Where a click gave the focus nothing moves: it was seen already.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.live.decisions import DecisionCard
from desktop.ui.live.members_part import MembersPart
from desktop.ui.live.motions import FormChoice, MotionCard
from desktop.ui.live.speeches import SpeakerLine
from desktop.ui.live.vote_result import Correction
from desktop.ui.typefaces import scaled

WHOLE = (DecisionCard, MotionCard, FormChoice, SpeakerLine, Correction, MembersPart)
"""Seen as a whole where the window is high enough: the buttons under a field belong to it."""
MARGIN = 24
"""Pixels at 100 % that stay free above and below."""


class Sight(QObject):
    """Looks after everything in ``page``, once the layouts have given what is new its place."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def look(self) -> None:
        """What has the focus may have grown."""
        self._soon.start()

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not clicked and self._page.isAncestorOf(now):
            self.look()

    def _bring(self) -> None:
        # A field that is as high as its text grows again when it has got its width: all layouts come first.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        focus = QApplication.focusWidget()
        if focus is None or not self._page.isAncestorOf(focus):
            return
        around = list(self._around(focus))
        for area in around:
            if isinstance(area, QScrollArea):
                for seen in (*(each for each in reversed(around) if isinstance(each, WHOLE)), focus):
                    if area.isAncestorOf(seen):
                        area.ensureWidgetVisible(seen, 0, scaled(MARGIN))

    def _around(self, focus: QWidget) -> Iterator[QWidget]:
        """What the focus is in, from the inside to the outside."""
        around = focus.parentWidget()
        while around is not None and around is not self._page:
            yield around
            around = around.parentWidget()
