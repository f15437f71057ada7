"""What the page of import says before a file is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.empty import EmptyPage, Step
from i18n import t


class FirstSteps(EmptyPage):
    """``ask_file`` lets a file be chosen, ``look_back`` shows earlier imports."""

    def __init__(
        self, ask_file: Callable[[], object], look_back: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("rows", parent)
        self._ask_file, self._look_back = ask_file, look_back

    def offer(self, earlier: bool) -> None:
        """Say what can be done; taking back only where there is an import."""
        back = [
            Step(
                "undo",
                t("Import", "Take back an earlier import"),
                t("Import", "It goes alone, also after other work; what cannot go is named"),
                t("Import", "Earlier imports…"),
                self._look_back,
                "imports.take_back",
            )
        ]
        self.set_words(
            t("Import", "Bring in a list of people"),
            t(
                "Import",
                "Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.",
            ),
            Step(
                "import",
                t("Import", "Choose the file"),
                t(
                    "Import",
                    "Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps",
                ),
                t("Import", "Choose a file…"),
                self._ask_file,
                "rosters.import_rows",
            ),
            *(back if earlier else []),
        )
