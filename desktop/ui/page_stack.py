"""The pages of an office, each kept once it was made, and the way that led to the one that is shown."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.page import Page

Place = tuple[str, Any]
"""A page by its key, and the record on it."""
FARTHEST = 20
"""How many places back the way is known."""


class PageStack(QStackedWidget):
    """Shows one page, of an office or without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, Page] = {}
        self._way: list[Place] = []

    def found(self, key: str) -> Page | None:
        """The page that was made."""
        return self._pages.get(key)

    def keep(self, key: str, page: Page) -> None:
        """Take up a page that was just made."""
        page.key = key
        self._pages[key] = page
        self.addWidget(page)

    def pages(self) -> list[Page]:
        """Those that were made."""
        return list(self._pages.values())

    def put(self, page: QWidget) -> None:
        """Show a page that belongs to no office."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def drop(self) -> None:
        """Forget all of them, and the way."""
        while self.count():
            page = self.widget(0)
            if page is not None:
                self.removeWidget(page)
                page.deleteLater()
        self._pages.clear()
        self._way.clear()

    def note(self, place: Place) -> None:
        """This is where the window is now."""
        self._way = [*self._way[-FARTHEST:], place]

    def place(self) -> Place:
        """The page of the office that is shown or lies below, and its record; "" without an office."""
        return self._way[-1] if self._way else ("", None)

    def step_back(self) -> Place | None:
        """The place before, which is then the last one to be noted again; None at the beginning."""
        if len(self._way) < 2:
            return None
        self._way.pop()
        return self._way.pop()
