"""What several sheets ask alike: a post from the list, and a day that has to be one."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.mandates import POSTS
from desktop.ui.bodies.words import post_words
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import FormRow
from i18n import t


class PostBox(QComboBox):
    """The posts of a body; a member unless another is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = post_words()
        for post in POSTS:
            self.addItem(words[post], post)
        self.setCurrentIndex(self.findData("member"))

    def post(self) -> str:
        """The chosen post."""
        return str(self.currentData())


def day_in(row: FormRow, field: DateField) -> date | None:
    """The day that stands in a field; where it is none None, a sentence beside it, and the focus in it."""
    day = None if field.is_wrong() else field.value()
    row.set_error("" if day else t("Bodies", "Type the date as 22.11.2026."))
    if day is None:
        field.setFocus()
    return day


def optional_day(row: FormRow, field: DateField) -> tuple[bool, date | None]:
    """Whether a field holds a day or nothing, and the day; what is neither is said beside it."""
    if not field.text().strip():
        row.set_error("")
        return True, None
    day = day_in(row, field)
    return day is not None, day
