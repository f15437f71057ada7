"""Every page in three languages, at 100 and at 200 %: nothing is clipped, each input has its name."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.languages import Languages
from desktop.ui.theme import Theme
from i18n import LANGUAGES
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage
from tests.ui.clipping import clipped, doubled_shortcuts, unnamed

SCALES = (1.0, 2.0)


@pytest.fixture(scope="module")
def stage(dressed: tuple[Languages, Theme], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One window for all scenes, on the screen that offices have: 1366 x 768 with a title of 30."""
    languages, theme = dressed
    made = Stage(tmp_path_factory.mktemp("stage"), languages, theme)
    made.window.resize(1366, 738)
    yield made
    made.close()


def shown(stage: Stage) -> list[QWidget]:
    """The window, and what is open over it."""
    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    return [stage.window, *(dialog for dialog in dialogs if dialog.isVisible())]


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_nothing_is_clipped(stage: Stage, scene: Scene) -> None:
    faults = []
    for scale in SCALES:
        for language in LANGUAGES:
            stage.dress(language, "light", scale)
            stage.play(scene)
            assert stage.window.width() == 1366, f"the page needs {stage.window.width()} at {scale:.0%}"
            for widget in shown(stage):
                faults += [f"{language} {scale:.0%} {fault}" for fault in clipped(widget)]
    stage.clear()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_every_input_has_a_name_and_every_key_one_meaning(stage: Stage, scene: Scene) -> None:
    stage.dress("ru", "light", 1.0)
    stage.play(scene)
    nameless = [name for widget in shown(stage) for name in unnamed(widget)]
    doubled = doubled_shortcuts(stage.window)
    stage.clear()
    assert not nameless
    assert not doubled
