"""A window with the sample office, on which scenes are played one after another."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from shutil import copyfile

from PySide6.QtWidgets import QApplication

from db import office as files
from desktop.exchange.acts import bundled
from desktop.operations import access, offices
from desktop.operations.access import NewUser
from desktop.operations.door import Acting, Office, Supplies
from desktop.ui.languages import Languages
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.offices import new_office
from tests.pictures.sample import NOW, Sample, sample
from tests.pictures.scenes import Scene
from tests.ui.entrance import Guarded, copied, guarded
from tests.ui.shared import means, settle, supplies

USERS = (
    NewUser("g.savitskaya", "Савицкая Галина Ивановна", "head", "жаңбырдан соң кемпірқосақ"),
    NewUser("tileubaev", "Тілеубаев Ерлан Серікұлы", "reader", "алма піскенде келемін"),
)


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
        self._times = 0
        preferences = Preferences(folder / "pc.ini")
        self.window = MainWindow(Offices(means(now)), preferences, languages, theme)
        self.window.show()

    def play(self, scene: Scene) -> MainWindow:
        """Show a scene on a fresh copy of its office."""
        self.clear()
        match scene.page:
            case "first_run":
                self.window.show_first_run()
            case "sign_in":
                self.window.show_sign_in(self._locked().path)
            case key:
                office = self._unlocked() if scene.guarded else self._office(scene.empty)
                self.window.show_office(Session(office, office.user.name, now, self.window))
                self.window.go(key, None if scene.empty else scene.record(self._made))
        settle()
        page = self.window.page()
        assert page is not None
        scene.prepare(page)
        settle(8)
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
        self.window.offices.close()
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

    @cached_property
    def _guarded(self) -> Guarded:
        """The encrypted office, with more users than the tests have."""
        made = guarded(self._folder / "guarded.hattama")
        office = unlocked(made)
        for new in USERS:
            access.add_user(Acting(office, office.user.name, now()), new)
        access.signed_in(Acting(office, office.user.name, now()))
        offices.close(office)
        return made

    def _locked(self) -> Guarded:
        """A copy of it in a folder of its own, where nobody has tried a password yet."""
        self._times += 1
        folder = self._folder / str(self._times)
        folder.mkdir()
        return copied(self._guarded, folder / "Акмолинская область.hattama")

    def _unlocked(self) -> Office:
        self._open = unlocked(self._locked())
        return self._open

    def _office(self, empty: bool) -> Office:
        source = self._folder / ("new.hattama" if empty else "sample.hattama")
        played = self._folder / "played.hattama"
        copyfile(source, played)
        self._open = offices.open_office(played, Supplies(bundled), "clerk")
        return self._open


def unlocked(made: Guarded) -> Office:
    """An encrypted office, opened by its key: Argon2id takes its time with every password."""
    store = files.open(made.path, "aigul", made.key)
    return Office(store, supplies(), offices.known_user(store, "aigul"))
