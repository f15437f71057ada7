"""A window with the sample office, on which scenes are played one after another."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copyfile

from PySide6.QtWidgets import QApplication

from desktop.exchange.acts import bundled
from desktop.operations import offices
from desktop.operations.door import Office, Supplies
from desktop.ui.languages import Languages
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.offices import new_office
from tests.pictures.sample import NOW, Sample, sample
from tests.pictures.scenes import Scene
from tests.ui.shared import means, settle


def now() -> datetime:
    """The clock of the pictures."""
    return NOW


class Stage:
    """Holds the offices and the window; ``play`` shows a scene."""

    def __init__(self, folder: Path, languages: Languages, theme: Theme) -> None:
        self.languages, self.theme = languages, theme
        self._folder = folder
        made = sample(folder / "sample.hattama")
        offices.close(made.office)
        offices.close(new_office(folder / "new.hattama"))
        self._made = made
        self._open: Office | None = None
        preferences = Preferences(folder / "pc.ini")
        self.window = MainWindow(Offices(means(now)), preferences, languages, theme)
        self.window.show()

    def play(self, scene: Scene) -> MainWindow:
        """Show a scene on a fresh copy of its office."""
        self.clear()
        if scene.page == "first_run":
            self.window.show_first_run()
        else:
            self.window.show_office(Session(self._office(scene.empty), "clerk", now, self.window))
            self.window.go(scene.page, None if scene.empty else scene.record(self._made))
        settle()
        page = self.window.page()
        assert page is not None
        scene.prepare(page)
        settle()
        return self.window

    def dress(self, language: str, theme: str, scale: float) -> None:
        """Language, theme and size of text; nothing is shown meanwhile, which is quicker."""
        self.clear()
        self.languages.speak(language)
        self.theme.choose(theme, scale)
        settle()

    def clear(self) -> None:
        """Close dialogs and the office."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        settle()
        if self._open is not None:
            self.window.leave_office()
            settle()
            offices.close(self._open)
            self._open = None

    @contextmanager
    def office(self) -> Iterator[Sample]:
        """The sample office without its window."""
        self.clear()
        yield replace(self._made, office=self._office(empty=False))
        self.clear()

    def close(self) -> None:
        """Put everything away."""
        self.clear()
        self.window.close()
        self.window.deleteLater()
        settle()

    def _office(self, empty: bool) -> Office:
        source = self._folder / ("new.hattama" if empty else "sample.hattama")
        played = self._folder / "played.hattama"
        copyfile(source, played)
        self._open = offices.open_office(played, Supplies(bundled), "clerk")
        return self._open
