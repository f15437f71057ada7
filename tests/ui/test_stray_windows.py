"""No part of a page comes up as a window of its own before it has its place, not even for a moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from desktop.ui.languages import Languages
from desktop.ui.theme import Theme
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage
from tests.ui.shared import settle


class Watch(QObject):
    """Notes every window that is shown and is neither the main window nor a dialog."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._main = main
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._strays(watched):
            self.strays.append(type(watched).__name__)
        return False

    def _strays(self, shown: QWidget) -> bool:
        return shown.isWindow() and shown is not self._main and not isinstance(shown, QDialog | QMenu)


@pytest.fixture(scope="module")
def stage(dressed: tuple[Languages, Theme], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One window for all scenes."""
    languages, theme = dressed
    made = Stage(tmp_path_factory.mktemp("stage"), languages, theme)
    yield made
    made.close()


@pytest.fixture
def watch(stage: Stage, qapp: QApplication) -> Iterator[Watch]:
    """Watches while a test runs."""
    made = Watch(stage.window)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_a_scene_shows_the_window_and_its_dialogs_alone(stage: Stage, watch: Watch, scene: Scene) -> None:
    stage.play(scene)
    stage.clear()
    assert watch.strays == []


def test_a_stray_window_is_found(watch: Watch) -> None:
    stray = QLabel("!")
    stray.show()
    settle()
    stray.deleteLater()
    settle()
    assert watch.strays == ["QLabel"]
