"""The sheets of a paper as they will be printed, on the sunken desk of the theme, and how large they are."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from desktop.ui.roles import roles
from desktop.ui.typefaces import text_scale

TRUE_SCALE = 1.1
"""A little over the size of the paper: it is read from the distance of a screen."""
POINTS = 72
"""Typographic points in an inch."""
CLOSER = 1.25


class Sheets(QPdfView):
    """As large as the text of the window and no wider than the view, until the clerk chooses a size."""

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = False
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomFactor(TRUE_SCALE)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self.setDocument(document)

    def suit(self) -> None:
        """Take the size that suits text and view."""
        if not self._chosen:
            self.setZoomFactor(min(TRUE_SCALE * text_scale(), max(TRUE_SCALE, self._widest())))

    def _widest(self) -> float:
        """The factor at which a sheet fills the view."""
        width = self.document().pagePointSize(0).width() * self.logicalDpiX() / POINTS
        margins = self.documentMargins()
        return (self.viewport().width() - margins.left() - margins.right()) / width if width else 0

    def nearer(self) -> None:
        """Larger."""
        self._zoom(CLOSER)

    def farther(self) -> None:
        """Smaller."""
        self._zoom(1 / CLOSER)

    def _zoom(self, by: float) -> None:
        self._chosen = True
        if self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            self.setZoomFactor(self._widest())
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(self.zoomFactor() * by)

    def fit_width(self) -> None:
        """As wide as the window."""
        self._chosen = True
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def dress(self) -> None:
        """The ground under the sheets is the sunken one of the theme."""
        desk = QPalette(self.palette())
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Mid, QPalette.ColorRole.Base):
            desk.setColor(role, roles().colour("sunken"))
        self.setPalette(desk)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.suit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.suit()
