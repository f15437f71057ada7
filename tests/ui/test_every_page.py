"""Every page in three languages, at 100 and at 200 %: nothing is clipped, each input has its name.

The first scene of a page is looked at in each language and size. Some of its other states take one look
each, by turns; ``--every-look`` takes all six of them all.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.languages import Languages
from desktop.ui.theme import Theme
from i18n import LANGUAGES
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage
from tests.ui.clipping import clipped, doubled_shortcuts, unnamed
from tests.ui.stray import Watch

LOOKS = [(language, scale) for scale in (1.0, 2.0) for language in LANGUAGES]
FIRST = {scene.page: scene.name for scene in reversed(SCENES)}
"""The scene that shows a page as it is."""
SKIPPED = 3
"""One in so many of the other states is looked at in the quick form."""


def looks(scene: Scene, every: bool) -> list[tuple[str, float]]:
    """In which languages and sizes a scene is looked at."""
    if every or FIRST[scene.page] == scene.name:
        return LOOKS
    number = SCENES.index(scene)
    return [] if number % SKIPPED else [LOOKS[number // SKIPPED % len(LOOKS)]]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test for each scene that is looked at."""
    if "scene" in metafunc.fixturenames:
        every = metafunc.config.getoption("every_look")
        scenes = [scene for scene in SCENES if looks(scene, every)]
        metafunc.parametrize("scene", scenes, ids=[scene.name for scene in scenes])


@pytest.fixture(scope="module")
def stage(dressed: tuple[Languages, Theme], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One window for all scenes, on the screen that offices have: 1366 x 768 with a title of 30."""
    languages, theme = dressed
    made = Stage(tmp_path_factory.mktemp("stage"), languages, theme)
    made.window.resize(1366, 738)
    yield made
    made.close()


@pytest.fixture
def watch(stage: Stage, qapp: QApplication) -> Iterator[Watch]:
    """Watches for stray windows while a scene is played."""
    made = Watch(stage.window)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def shown(stage: Stage) -> list[QWidget]:
    """The window, and what is open over it."""
    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    return [stage.window, *(dialog for dialog in dialogs if dialog.isVisible())]


def test_nothing_is_clipped_and_every_input_has_a_name_and_every_key_one_meaning(
    stage: Stage, watch: Watch, scene: Scene, pytestconfig: pytest.Config
) -> None:
    faults = []
    for language, scale in looks(scene, pytestconfig.getoption("every_look")):
        stage.dress(language, "light", scale)
        stage.play(scene)
        look = f"{language} {scale:.0%}"
        if stage.window.width() != 1366:
            faults.append(f"{look} the page needs {stage.window.width()}")
        for widget in shown(stage):
            faults += [f"{look} {fault}" for fault in clipped(widget)]
            faults += [f"{look} no name: {name}" for name in unnamed(widget)]
        faults += [f"{look} twice: {key}" for key in doubled_shortcuts(stage.window)]
    stage.clear()
    faults += [f"a window of its own: {name}" for name in watch.strays]
    assert not faults, "\n".join(faults)
