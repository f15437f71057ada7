"""The photograph of a person on the card: chosen from a file, kept small, shown before the name too."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.people import Person
from desktop.core.refusals import BadPicture
from desktop.operations import photos
from desktop.ui.dialogs import choose_open
from desktop.ui.page import Navigator
from desktop.ui.people.part import Part
from desktop.ui.people.pictures import FORMATS, read_picture, shown_picture
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from i18n import t

HIGH = 160
"""Pixels at 100 %."""


class PhotoPart(Part):
    """``shown`` carries a QImage, or None for nobody's."""

    topics: ClassVar[frozenset[str]] = frozenset({"photos"})
    shown = Signal(object)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._person: Person | None = None
        self._image: QImage | None = None
        self.title, self.none, self.picture = Label("section"), Label("body", "muted"), QLabel()
        self.choose, self.remove = Button("link", "import"), Button("link", "cross")
        ways = QWidget()
        flow = FlowLayout(ways, gap=16)
        flow.addWidget(self.choose)
        flow.addWidget(self.remove)
        for widget in (self.title, self.none, self.picture, ways):
            self.column.addWidget(widget)
        self.choose.clicked.connect(self.ask_file)
        self.remove.clicked.connect(self._remove)

    def retranslate(self) -> None:
        self.title.setText(t("Photo", "Photograph"))
        self.none.setText(t("Photo", "No photograph so far."))
        self.choose.set_words(
            t("Photo", "Choose a picture…"),
            t("Photo", "It is kept small; where and when it was taken is not"),
        )
        self.remove.set_words(t("Photo", "Remove the photograph"))
        self.picture.setAccessibleName(t("Photo", "Photograph"))

    def show_person(self, person: Person, anew: bool) -> None:
        self._person = person
        self._image = shown_picture(self.session.read(photos.photo, person.id))
        self._draw()
        self.shown.emit(self._image)

    def ask_file(self) -> None:
        """Let a file be chosen."""
        endings = " ".join(f"*.{ending}" for ending in FORMATS)
        filters = t("Photo", "Pictures ({endings})").format(endings=endings)
        choose_open(self.window(), t("Photo", "Photograph"), filters, self.take)

    def take(self, path: Path) -> None:
        """Keep the picture of a file."""
        if self._person is None:
            return
        try:
            image = read_picture(path)
        except BadPicture as trouble:
            self.navigator.show_trouble(trouble)
            return
        self.session.did(photos.keep, self._person.id, image)

    def _remove(self) -> None:
        if self._person is not None:
            self.session.did(photos.remove, self._person.id)

    def _draw(self) -> None:
        there = self._image is not None
        self.picture.setVisible(there)
        self.remove.setVisible(there)
        self.none.setVisible(not there)
        if self._image is not None:
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(QPixmap.fromImage(self._image.scaledToHeight(scaled(HIGH), smooth)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_image"):
            self._draw()
