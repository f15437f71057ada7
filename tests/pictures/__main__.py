"""Pictures of every page and of every paper: ``python -m tests.pictures FOLDER [SCENE ...]``.

Each page in three languages, light and dark, at 100 and 200 %, in a window of 1366 x 768 with its title.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.ui import application
from desktop.ui.preferences import Preferences
from i18n import LANGUAGES
from tests.pictures.papers import paper_pictures
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage
from tests.ui.shared import settle

PAPERS = "papers"
THEMES = ("light", "dark")
SCALES = (100, 200)
PAINTED = 800
"""Milliseconds in which QtPdf, in a thread of its own, has painted what is seen of a paper."""


def main(arguments: Sequence[str]) -> int:
    """Make the pictures; the exit status."""
    options = parsed(arguments)
    target, wanted = options.folder, options.scenes
    target.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(tell)
    running = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "pc.ini")
        stage = Stage(Path(folder), *application.prepare(running, preferences))
        for scene in SCENES:
            if not wanted or scene.name in wanted:
                window_pictures(stage, scene, target)
        if not wanted or PAPERS in wanted:
            paper_pictures(stage, target)
        stage.close()
    return 0


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    scenes = [*(scene.name for scene in SCENES), PAPERS]
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", choices=[*scenes, []], help=", ".join(scenes))
    return parser.parse_args(arguments)


def tell(_kind: QtMsgType, _place: QMessageLogContext, message: str) -> None:
    """What Qt has to say, but for the one line that the offscreen plugin has for every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def window_pictures(stage: Stage, scene: Scene, target: Path) -> None:
    """A scene in every language and look."""
    for language in LANGUAGES:
        for theme in THEMES:
            for scale in SCALES:
                stage.dress(language, theme, scale / 100)
                stage.window.resize(1366, 738)
                stage.play(scene)
                name = f"{scene.name}-{language}-{theme}-{scale}.png"
                over = [
                    widget
                    for widget in QApplication.topLevelWidgets()
                    if isinstance(widget, QDialog) and widget.isVisible()
                ]
                settle()
                if stage.window.findChildren(QPdfView):
                    QTest.qWait(PAINTED)
                (over[-1] if over else stage.window).grab().save(str(target / name))
                print(target / name, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
