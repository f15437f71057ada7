"""The second step: the short names that headings use, the city and the place, and where the file is kept."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.bodies import BodyNames
from desktop.core.names import tidy
from desktop.core.refusals import MissingName, OfficeExists, Trouble
from desktop.core.texts import Text
from desktop.ui.dialogs import choose_save
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t

SUFFIX = ".hattama"


class FileField(QWidget):
    """A path that can be typed or chosen; it has the ending of an office file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.choose = QLineEdit(), Button("plain", "doc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.choose.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Words."""
        self.choose.set_words(t("FirstRun", "Choose…"), t("FirstRun", "Choose the folder and the name"))
        self.line.setAccessibleName(t("FirstRun", "Office file"))

    def path(self) -> Path | None:
        """The file that stands in the line."""
        text = self.line.text().strip()
        if not text:
            return None
        path = Path(text).expanduser()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def show_path(self, path: Path) -> None:
        """Propose a file."""
        self.line.setText(str(path))
        self.line.setCursorPosition(0)

    def _ask(self) -> None:
        proposed = str(self.path() or folder() / f"hattama{SUFFIX}")
        title, kind = t("FirstRun", "Where the office is kept"), t("FirstRun", "Offices")
        choose_save(self, title, proposed, f"{kind} (*{SUFFIX})", self.show_path)


class PapersStep(Form):
    """Everything here is proposed and can be left as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._proposed_path: Path | None = None
        self.assembly, self.assembly_genitive = PairEditor(0), PairEditor(0, headed=False)
        self.council, self.council_genitive = PairEditor(0, headed=False), PairEditor(0, headed=False)
        self.city, self.place = PairEditor(0, headed=False), PairEditor(0, headed=False)
        self.pairs = (
            self.assembly, self.assembly_genitive, self.council, self.council_genitive, self.city, self.place,
        )  # fmt: skip
        self.rows = [self.add(pair) for pair in self.pairs]
        self.file = FileField()
        self.file_row = self.add(self.file)
        self.file.line.textChanged.connect(self._forget_trouble)

    def retranslate(self) -> None:
        """Words."""
        genitive = t(
            "FirstRun",
            "In the genitive, as headings of minutes want it: «Кеңестің отырысы», «заседания Совета».",
        )
        words = (
            (t("FirstRun", "Assembly, short name"), t("FirstRun", "Stands in the window.")),
            (t("FirstRun", "Assembly, short name in the genitive"), genitive),
            (t("FirstRun", "Council, short name"), ""),
            (t("FirstRun", "Council, short name in the genitive"), ""),
            (t("FirstRun", "City, as papers name it"), ""),
            (t("FirstRun", "Place of meetings"), t("FirstRun", "A house, a hall; can be added later.")),
        )
        for row, pair, (label, hint) in zip(self.rows, self.pairs, words, strict=True):
            row.set_words(label, hint)
            pair.set_words(label)
        self.file.retranslate()
        self.file_row.set_words(
            t("FirstRun", "Office file"), t("FirstRun", "One file holds everything; it can be copied.")
        )

    def show_names(self, assembly: BodyNames, council: BodyNames, city: Text) -> None:
        """Propose names, but nothing over what was typed."""
        proposals = (assembly.short, assembly.genitive, council.short, council.genitive, city)
        for pair, text in zip(self.pairs, proposals, strict=False):
            pair.show_value(text)

    def propose_file(self, name: str) -> None:
        """Propose a file of that name, while the clerk has not chosen another."""
        if self._proposed_path is None or self.file.path() == self._proposed_path:
            self._proposed_path = folder() / f"{name}{SUFFIX}"
            self.file.show_path(self._proposed_path)

    def complete(self) -> bool:
        """Whether the step is filled in; what lacks is said beside it, the first one gets the focus."""
        lacking: list[QWidget] = []
        for place, field in ((0, "assembly"), (2, "council")):
            named = any(value(self.pairs[place]))
            self.rows[place].set_error("" if named else sentence_of(MissingName(field)))
            if not named:
                lacking.append(self.pairs[place].kk.field)
        trouble = self._file_trouble()
        self.file_row.set_error(trouble)
        if trouble:
            lacking.append(self.file.line)
        if lacking:
            lacking[0].setFocus()
        return not lacking

    def show_file_trouble(self, trouble: Trouble) -> None:
        """Say beside the file why the office cannot be made there."""
        self.file_row.set_error(sentence_of(trouble))
        self.file.line.setFocus()

    def _forget_trouble(self) -> None:
        """What was said of a file is not true of another one."""
        self.file_row.set_error("")

    def _file_trouble(self) -> str:
        path = self.file.path()
        if path is None:
            return t("FirstRun", "Choose where the file is kept.")
        return sentence_of(OfficeExists(str(path))) if path.exists() else ""


def value(pair: PairEditor) -> Text:
    """What stands in a pair, without stray spaces."""
    return Text(*map(tidy, pair.value()))


def folder() -> Path:
    """Where offices are kept unless another folder is chosen."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
