"""The end of a mandate: its last day, the ground of the Law, the paper."""

from PySide6.QtWidgets import QWidget

from desktop.core.mandates import GROUNDS, Mandate
from desktop.core.names import tidy
from desktop.core.refusals import GroundMissing
from desktop.operations import mandates
from desktop.ui.bodies.choices import day_in, optional_day
from desktop.ui.bodies.words import ground_words
from desktop.ui.dialogs import Sheet
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.typefaces import row_height
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from desktop.ui.widgets.scroll import reveal
from i18n import t

SPARE_LINES = 1
"""Lines that the longest grounds may take besides the first."""


class EndSheet(Sheet):
    """Ends one mandate, or mends how it ended. ``person`` and ``body`` are named in the question."""

    def __init__(self, parent: QWidget, session: Session, mandate: Mandate, person: str, body: str) -> None:
        super().__init__(parent, 820)
        self._session, self._mandate = session, mandate
        held = session.read(mandates.mandates_of, mandate.person_id, session.now().date())
        self._lasting = sum(other.until is None and other.id != mandate.id for _, other in held)
        self.until, self.ground, self.paper = DateField(), RowList(), AutosaveLine("paper")
        framed, form = Panel(flush=True), Form()
        framed.column.addWidget(self.ground)
        framed.setFocusProxy(self.ground)
        self.words, self.paper_day, self._form = AutosaveLine("paper"), DateField(), form
        self.until_row, self.ground_row = form.add(self.until), form.add(framed)
        self.words_row = form.add(self.words)
        self.others = Note("info", "accent")
        self.paper_row, self.day_row = form.add(self.paper), form.add(self.paper_day)
        self.body.addWidget(form)
        self.body.addWidget(self.others)
        self.set_words(
            t("Bodies", "End the mandate: {person}").format(person=person),
            t("Bodies", "{body}, in office since {day}. Earlier meetings keep their rolls.").format(
                body=body, day=numeric(mandate.since)
            ),
            t("Bodies", "End the mandate"),
        )
        self._set_labels()
        self.until.show_value(mandate.until or session.now().date())
        self.words.show_value(mandate.ending.words)
        self.paper.show_value(mandate.ending.paper)
        self.paper_day.show_value(mandate.ending.paper_day)
        self._ask_words()
        self.ground.chosen.connect(self._ask_words)
        self.ground.opened.connect(self._go_on)
        self.taken.connect(self._end)

    def _set_labels(self) -> None:
        words = ground_words()
        self.ground.show_rows([Row(ground, words[ground]) for ground in GROUNDS])
        usual = "change_of_job" if self._mandate.admission.by_office else ""
        self.ground.select(self._mandate.ground or usual)
        self.ground.setFixedHeight(row_height() * (len(GROUNDS) + SPARE_LINES))
        self.until_row.set_words(t("Bodies", "Last day in office"))
        self.ground_row.set_words(t("Bodies", "Ground by Law 70-IV, art. 17"))
        self.ground.setAccessibleName(t("Bodies", "Ground"))
        self.words_row.set_words(t("Bodies", "Which other ground"))
        self.paper_row.set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter and its number"))
        self.day_row.set_words(t("Bodies", "Date of the paper"))

    def _ask_words(self) -> None:
        """Another ground is said in words, a ground of the Law needs none; a death ends more than this."""
        self._form.set_row_visible(self.words_row, self.ground.current() == "other")
        told = t("Bodies", "Other memberships of the person that end with it on the same day: {count}.")
        ending = self.ground.current() == "death" and self._lasting > 0
        self.others.show_note(told.format(count=self._lasting) if ending else "")

    def _go_on(self) -> None:
        """Enter or a double click on a ground takes it, and leads to what is asked next."""
        self.focusNextChild()

    def _end(self) -> None:
        ground: str | None = self.ground.current()
        self.ground_row.set_error("" if ground else t("Bodies", "Choose a ground from the list."))
        until = day_in(self.until_row, self.until)
        known, paper_day = optional_day(self.day_row, self.paper_day)
        if until is None or not known:
            return
        if ground is None:
            self.ground.setFocus()
            return
        words, paper = tidy(self.words.text()), tidy(self.paper.text())
        lacking = ground == "other" and not words
        self.words_row.set_error(sentence_of(GroundMissing()) if lacking else "")
        if lacking:
            self.words.setFocus()
            reveal(self.words_row)
            return
        done = self._session.did(
            mandates.end_mandate, self._mandate.id, until, ground, paper, paper_day, words
        )
        self.finish(done)
