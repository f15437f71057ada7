"""The fields of a person: both spellings side by side, with what is wrong, or looks wrong, under each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from desktop.core.names import Name, lookalikes, mended, tidy
from desktop.core.people import PersonDraft, Sex, fields
from desktop.core.refusals import BadName
from desktop.core.texts import PAPER_LANGUAGES, Text
from desktop.ui.refusals import sentence_of
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import GAP
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.states import set_state
from i18n import t

PARTS = ("surname", "given", "patronymic", "organisation", "post")
SEXES: tuple[Sex, ...] = ("", "f", "m")
LABEL_WIDTH = 130
BETWEEN = 10
"""Pixels between the columns."""


class Said(QWidget):
    """What is said under a row: an error, or Latin letters with a link that makes them Cyrillic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.mend = Note("late", "bad"), Button("link", "edit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.mend)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong and what to do."""
        self.note.show_note(sentence, "late", "bad")
        self.mend.hide()
        self.setVisible(bool(sentence))

    def show_lookalikes(self, words: Sequence[str], mendable: bool) -> None:
        """Name the words that mix Latin letters into Cyrillic ones."""
        listed = ", ".join(dict.fromkeys(words))
        self.note.show_note(
            t("People", "Latin letters among Cyrillic ones: {words}").format(words=listed), "warn", "warn"
        )
        self.mend.set_words(t("People", "Write them in Cyrillic"))
        self.mend.setVisible(mendable)
        self.setVisible(True)


class PersonFields(QWidget):
    """``edited`` comes after a pause in typing; ``draft`` is what stands in the fields.

    With fewer ``parts`` only these are asked for, and the sex is not.
    """

    edited = Signal()

    def __init__(self, parts: Sequence[str] = PARTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self.lines = {f"{part}.{lang}": AutosaveLine("paper") for part in parts for lang in PAPER_LANGUAGES}
        self.labels = {part: Label("body") for part in (*parts, "sex")}
        self.heads = {lang: Label("label", "muted") for lang in PAPER_LANGUAGES}
        self.said = {part: Said() for part in parts}
        self.sex = QComboBox()
        self.sex.addItems([""] * len(SEXES))
        self._grid = QGridLayout(self)
        self._build()
        for line in self.lines.values():
            line.edited.connect(self._tell)
            line.textChanged.connect(self._look)
        for said in self.said.values():
            said.mend.clicked.connect(self._mend)
        self.sex.activated.connect(self._tell)

    def _build(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(8)
        for column, lang in enumerate(PAPER_LANGUAGES, 1):
            grid.addWidget(self.heads[lang], 0, column)
            grid.setColumnStretch(column, 1)
        for place, part in enumerate(self._parts):
            row = 1 + 2 * place
            grid.addWidget(self.labels[part], row, 0)
            for column, lang in enumerate(PAPER_LANGUAGES, 1):
                grid.addWidget(self.lines[f"{part}.{lang}"], row, column)
            grid.addWidget(self.said[part], row + 1, 1, 1, 2)
        last = grid.rowCount()
        grid.addWidget(self.labels["sex"], last, 0)
        grid.addWidget(self.sex, last, 1)
        for asked in (self.labels["sex"], self.sex):
            asked.setVisible(self._parts == PARTS)
        self._fit()

    def retranslate(self) -> None:
        """Labels, heads and what a screen reader says."""
        words = {
            "surname": t("People", "Surname"),
            "given": t("People", "Given name"),
            "patronymic": t("People", "Patronymic"),
            "organisation": t("People", "Organisation"),
            "post": t("People", "Post there"),
            "sex": t("People", "Sex"),
        }
        heads = {"kk": t("People", "Kazakh"), "ru": t("People", "Russian")}
        languages = {"kk": t("People", "in Kazakh"), "ru": t("People", "in Russian")}
        for part in (*self._parts, "sex"):
            self.labels[part].setText(words[part])
        for lang, language in languages.items():
            self.heads[lang].setText(heads[lang])
            for part in self._parts:
                spoken = t("People", "{field}, {language}").format(field=words[part], language=language)
                self.lines[f"{part}.{lang}"].setAccessibleName(spoken)
        self.sex.setAccessibleName(words["sex"])
        for place, word in enumerate((t("People", "not stated"), t("People", "female"), t("People", "male"))):
            self.sex.setItemText(place, word)
        self._look()

    def show_person(self, draft: PersonDraft, anew: bool = True) -> None:
        """Show a person. Unless ``anew``, a field keeps what says the same with other spaces."""
        for field, text in fields(draft):
            line = self.lines.get(field)
            if line is None:
                continue
            if anew or tidy(line.text()) != text:
                line.show_value(text)
                if not line.hasFocus():
                    line.setCursorPosition(0)
        self.sex.setCurrentIndex(SEXES.index(draft.sex))
        self._look()

    def draft(self) -> PersonDraft:
        """What stands in the fields, without stray spaces."""
        texts = {field: tidy(line.text()) for field, line in self.lines.items()}
        kk, ru = (
            Name(*(texts.get(f"{part}.{lang}", "") for part in Name._fields)) for lang in PAPER_LANGUAGES
        )
        organisation, post = (
            Text(*(texts.get(f"{part}.{lang}", "") for lang in PAPER_LANGUAGES))
            for part in ("organisation", "post")
        )
        return PersonDraft(kk, ru, SEXES[self.sex.currentIndex()], organisation, post)

    def show_problems(self, problems: Sequence[BadName]) -> None:
        """Say beside each field why the record cannot be kept so; none takes it all back."""
        self._look()
        for problem in reversed(problems):
            field = problem.field or "surname.kk"
            self.said[field.partition(".")[0]].show_error(sentence_of(problem))
            set_state(self.lines[field], "error")

    def flush(self) -> None:
        """Tell what was typed a moment ago."""
        for line in self.lines.values():
            line.flush()

    def _tell(self, *_what: object) -> None:
        self.edited.emit()

    def _look(self) -> None:
        """Warn of letters that look right and are not; what was wrong is looked at anew."""
        for part in self._parts:
            texts = [self.lines[f"{part}.{lang}"].text() for lang in PAPER_LANGUAGES]
            for lang in PAPER_LANGUAGES:
                set_state(self.lines[f"{part}.{lang}"], "")
            words = [word for text in texts for word in lookalikes(text)]
            if words:
                self.said[part].show_lookalikes(words, any(mended(text) != text for text in texts))
            else:
                self.said[part].hide()

    def _mend(self) -> None:
        """Write Latin twins in Cyrillic, in the row whose link was pressed."""
        for part, said in self.said.items():
            if said.mend is self.sender():
                for lang in PAPER_LANGUAGES:
                    line = self.lines[f"{part}.{lang}"]
                    line.setText(mended(line.text()))
        self.edited.emit()

    def _fit(self) -> None:
        for label in self.labels.values():
            label.setFixedWidth(scaled(LABEL_WIDTH) + GAP - BETWEEN)  # level with a form

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "labels"):
            self._fit()
