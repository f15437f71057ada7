"""Choosing the file that holds a list of people."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs import Picker, choose_open
from i18n import t

ASKING = "asking"
"""Asked of the page of import instead of a path: let the file be chosen there."""


def choose_roster(parent: QWidget, slot: Callable[[Path], object]) -> Picker:
    """Let a file be chosen; ``slot`` gets its path."""
    kinds = t("Import", "Lists of people")
    return choose_open(parent, t("Import", "Choose a list of people"), f"{kinds} (*.xlsx *.csv *.txt)", slot)
