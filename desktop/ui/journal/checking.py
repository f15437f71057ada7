"""Holding the journal against a paper: number and hash as they are printed on minutes."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.journal import PRINTED, Seal, typed
from desktop.operations import journal
from desktop.ui.dialogs import Sheet
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from i18n import t

DIGITS = frozenset("0123456789abcdef")
MANY = 9
"""Digits of the number of an entry, at most."""


class CheckPaper(Sheet):
    """Takes what a paper bears, and says in plain words whether the journal agrees."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Form(150)
        self.number, self.hash = QLineEdit(), QLineEdit()
        self.number_row, self.hash_row = self.form.add(self.number), self.form.add(self.hash)
        self.answer = Note("info", "muted", "body")
        self.body.addWidget(self.form)
        self.body.addWidget(self.answer)
        self.answer.hide()
        self.set_words(
            t("Journal", "Check a paper"),
            t(
                "Journal",
                "Every page of finished minutes bears a number and signs at its foot: they show whether the "
                "journal was rewritten since.",
            ),
            t("Journal", "Compare"),
            t("Journal", "Close"),
        )
        self.number_row.set_words(t("Journal", "Journal entry No"))
        self.hash_row.set_words(
            t("Journal", "Signs after it"), t("Journal", "Eight groups of four; spaces do not matter.")
        )
        self.number.textEdited.connect(self._forget)
        self.hash.textEdited.connect(self._forget)
        self.taken.connect(self.compare)

    def compare(self) -> None:
        """Say whether they agree."""
        number, digits = self.number.text().strip().lstrip("№ "), typed(self.hash.text())
        self.number_row.set_error(
            "" if number.isdecimal() and len(number) <= MANY else t("Journal", "Type the number in figures.")
        )
        known = len(digits) >= PRINTED and DIGITS.issuperset(digits)
        wrong = t("Journal", "Type all signs of the paper: figures and the letters a to f, {count} of them.")
        self.hash_row.set_error("" if known else wrong.format(count=PRINTED))
        if self.number_row.error.isHidden() and self.hash_row.error.isHidden():
            self._say(int(number), digits)

    def _say(self, number: int, digits: str) -> None:
        if self._session.read(journal.agrees, Seal(number, digits)):
            good = t("Journal", "They agree: entry No {number} and all before it are as they were printed.")
            self.answer.show_note(good.format(number=number), "check", "good")
            return
        bad = t(
            "Journal",
            "They do not agree. Compare the signs with the paper once more; if they are right, entries up "
            "to No {number} were changed after it was printed, are not kept any more, or belong to another "
            "office.",
        )
        self.answer.show_note(bad.format(number=number), "late", "bad")

    def _forget(self, _text: str) -> None:
        self.answer.show_note("")
