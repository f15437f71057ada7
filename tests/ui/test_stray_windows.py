"""A part of a page that comes up as a window of its own is found; test_every_page watches the scenes."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.shared import settle
from tests.ui.stray import Watch


def test_a_stray_window_is_found(qapp: QApplication) -> None:
    main = QWidget()
    watch = Watch(main)
    qapp.installEventFilter(watch)
    stray = QLabel("!")
    stray.show()
    settle()
    qapp.removeEventFilter(watch)
    for widget in (stray, main):
        widget.deleteLater()
    settle()
    assert watch.strays == ["QLabel"]
