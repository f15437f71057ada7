"""How a file is read: its encoding and separator as they were found, and what each column is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.profiles import Profile
from desktop.core.roster_table import HEADING_WITHIN, RosterTable
from desktop.ui.live.unrolled import LongColumn
from desktop.ui.people.import_words import ENCODINGS, SEPARATORS, encoding_words, field_words, separator_words
from desktop.ui.people.profile_choice import ProfileChoice
from desktop.ui.people.titled import Titled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

LONGEST = 60
"""Characters of a heading or an example that are shown."""
ROW_LONGEST = 16
"""Characters of a row that a list of rows has room for."""


class ImportChoices(Panel):
    """``reread`` wants the file in another encoding, parted otherwise, or another sheet of it.

    ``heading_chosen`` has the row with the headings, 0 for none. ``columns_chosen`` wants other columns.
    ``looking_back`` asks for the imports there were.
    """

    reread = Signal()
    heading_chosen = Signal(int)
    columns_chosen = Signal()
    looking_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.encoding, self.separator, self.sheet = Titled(), Titled(), Titled()
        self.heading = Titled()
        self.profile, self.earlier = ProfileChoice(), Button("link", "undo")
        self.file_title, self.columns_title = Label("section"), Label("section")
        self.columns_hint = Label("small", "muted")
        self._scroll, content = LongColumn(), QWidget()
        self._columns: list[Titled] = []
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        for widget in (
            self.file_title, self.encoding, self.separator, self.sheet, self.heading,
            self.columns_title, self.columns_hint, self.profile,
        ):  # fmt: skip
            column.addWidget(widget)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(12)
        column.addLayout(self._boxes)
        column.addWidget(self.earlier)
        self._scroll.column.addWidget(content)
        self._scroll.column.addStretch(1)
        self.column.addWidget(self._scroll)
        self.encoding.box.activated.connect(self._ask_reread)
        self.separator.box.activated.connect(self._ask_reread)
        self.sheet.box.activated.connect(self._ask_reread)
        self.heading.box.activated.connect(self._choose_heading)
        self.earlier.clicked.connect(self.looking_back)

    def retranslate(self) -> None:
        """Fixed words."""
        self.file_title.setText(t("Import", "File"))
        self.encoding.set_words(
            t("Import", "Encoding"),
            t("Import", "Found in the file. Choose another if letters look wrong."),
        )
        self.separator.set_words(t("Import", "Separator"))
        self.sheet.set_words(t("Import", "Sheet"))
        self.heading.set_words(
            t("Import", "Row with the headings"),
            t("Import", "Found by its words. Choose another if the columns are not told apart."),
        )
        self.profile.retranslate()
        self.earlier.set_words(t("Import", "Earlier imports…"), t("Import", "To take one of them back"))
        self.columns_title.setText(t("Import", "Columns"))
        self.columns_hint.setText(t("Import", "What each column holds, told by its heading."))

    def show_table(
        self, table: RosterTable, columns: Mapping[int, str], profiles: Sequence[Profile], profile: int
    ) -> None:
        """Show how a file was read, and by which profile; 0 for none."""
        text, several = bool(table.encoding), len(table.sheets) > 1
        self.encoding.setVisible(text)
        self.separator.setVisible(text)
        self.sheet.setVisible(several)
        hidden = t("Import", "{sheet} (hidden)")
        self.sheet.offer(
            {name: hidden.format(sheet=name) if name in table.hidden else name for name in table.sheets},
            table.sheet,
        )
        self.heading.offer(heading_choices(table), str(table.heading))
        self.profile.show_profiles(profiles, profile)
        encodings, separators = encoding_words(), separator_words()
        self.encoding.offer({key: encodings[key] for key in ENCODINGS}, table.encoding)
        self.separator.offer({key: separators[key] for key in SEPARATORS}, table.separator)
        self._make_boxes(len(table.headings))
        words = field_words()
        for place, titled in enumerate(self._columns):
            heading = table.headings[place].strip() or t("Import", "(no heading)")
            titled.set_words(shortened(heading), shortened(example(table, place)))
            titled.offer(words, columns.get(place, ""))

    def unroll(self, on: bool) -> None:
        """Be as high as what is asked here, so that the page alone scrolls, or scroll again."""
        self._scroll.unroll(on)

    def columns(self) -> dict[int, str]:
        """What the columns are, as chosen."""
        chosen = {place: titled.chosen() for place, titled in enumerate(self._columns)}
        return {place: field for place, field in chosen.items() if field}

    def _make_boxes(self, count: int) -> None:
        """As many lists as the file has columns."""
        while len(self._columns) > count:
            old = self._columns.pop()
            self._boxes.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self._columns) < count:
            made = Titled()
            made.box.activated.connect(self._choose)
            self._boxes.addWidget(made)
            self._columns.append(made)

    def _choose(self) -> None:
        """A field is read from one column: it is taken from the one that had it."""
        asked = self.sender()
        for chosen in self._columns:
            for other in self._columns:
                if chosen.box is asked and other is not chosen and other.chosen() == chosen.chosen():
                    other.box.setCurrentIndex(0)
        self.columns_chosen.emit()

    def _choose_heading(self) -> None:
        self.heading_chosen.emit(int(self.heading.chosen()))

    def _ask_reread(self) -> None:
        self.reread.emit()


def heading_choices(table: RosterTable) -> dict[str, str]:
    """The rows among which the headings are, by their numbers; "0" for a list that has none."""
    pattern = t("Import", "{number}: {text}")
    found = {"0": t("Import", "There is none")}
    for line in table.lines[:HEADING_WITHIN]:
        text = shortened(", ".join(cell.strip() for cell in line.cells if cell.strip()), ROW_LONGEST)
        found[str(line.number)] = pattern.format(number=line.number, text=text)
    return found


def example(table: RosterTable, place: int) -> str:
    """The first thing that stands in a column."""
    return next((row.cells[place].strip() for row in table.rows if place < len(row.cells)), "")


def shortened(text: str, longest: int = LONGEST) -> str:
    """As much of a text from elsewhere as a label bears."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip(" ,") + "…"
