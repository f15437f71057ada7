"""What the page of people says while there are none, and the first steps that it offers."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.empty import EmptyPage, Step
from i18n import t


class Nobody(EmptyPage):
    """``bring`` asks for a list, ``enter`` for one person."""

    def __init__(
        self, bring: Callable[[], object], enter: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("rows", parent)
        self._bring, self._enter = bring, enter

    def retranslate(self) -> None:
        """Words."""
        self.set_words(
            t("People", "No people yet"),
            t("People", "Everyone who sits in a body, or may, stands here once, with both spellings."),
            Step(
                "import",
                t("People", "Bring in the list you have"),
                t("People", "From Excel or a text file; you see first what was recognised"),
                t("People", "Import a list…"),
                self._bring,
                "rosters.import_rows",
            ),
            Step(
                "plus",
                t("People", "Enter people one by one"),
                t("People", "Names in Kazakh and in Russian, organisation and post"),
                t("People", "Add a person…"),
                self._enter,
                "people.add",
            ),
        )
