"""Giving an award: to whom, by whose decision, under which number, when it was handed over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.awards import Award, Given, GivenDraft, doubts
from desktop.core.names import tidy
from desktop.core.people import Person
from desktop.core.texts import Text
from desktop.operations import awards, people
from desktop.ui.awards.words import name_word
from desktop.ui.bodies.choices import day_in, optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import PersonField
from i18n import t


class GivenSheet(Sheet):
    """Notes one that is given, or changes the one ``held``; ``kept`` carries the number of the award.

    The award is chosen from ``offered``; with a ``person`` the sheet is about them.
    """

    kept = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        offered: list[Award],
        person: Person | None = None,
        held: Given | None = None,
    ) -> None:
        super().__init__(parent, 820)
        self._session, self._offered, self._held = session, offered, held
        form = Form()
        self.award, self.person = QComboBox(), PersonField(self._find)
        self.organ, self.paper, self.paper_day = PairEditor(0), AutosaveLine("paper"), DateField()
        self.number, self.handed, self.doubt = AutosaveLine("paper"), DateField(), Note("warn", "warn")
        self.award_row, self.person_row = form.add(self.award), form.add(self.person)
        self.organ_row, self.paper_row = form.add(self.organ), form.add(self.paper)
        self.day_row, self.number_row = form.add(self.paper_day), form.add(self.number)
        self.handed_row = form.add(self.handed)
        self.body.addWidget(form)
        self.body.addWidget(self.doubt)
        for each in offered:
            self.award.addItem(name_word(each), each.id)
        form.set_row_visible(self.award_row, len(offered) > 1)
        self._set_labels()
        self._show(person)
        self._listen()
        self._look()

    def _listen(self) -> None:
        self.award.currentIndexChanged.connect(self._look)
        self.person.chosen.connect(self._look)
        self.paper_day.textChanged.connect(self._look)
        self.number.textChanged.connect(self._look)
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        new = self._held is None
        heading = t("Awards", "Give an award") if new else t("Awards", "Change what was given")
        if len(self._offered) == 1:
            pattern = t("Awards", "{what}: {award}")
            heading = pattern.format(what=heading, award=name_word(self._offered[0]))
        verb = t("Awards", "Note the award") if new else t("Awards", "Keep the changes")
        self.set_words(heading, "", verb)
        organ = t("Awards", "Decision of")
        self.award_row.set_words(t("Awards", "Award"))
        self.person_row.set_words(
            t("Awards", "To whom"), t("Awards", "A few letters find people of the roster.")
        )
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.paper_row.set_words(t("Awards", "Number of the decision"))
        self.day_row.set_words(t("Awards", "Day of the decision"))
        self.number_row.set_words(
            t("Awards", "Number of the award"), t("Awards", "Of the diploma or the badge")
        )
        self.handed_row.set_words(
            t("Awards", "Handed over on"), t("Awards", "Empty until it is handed over.")
        )
        self.doubt.hide()

    def _show(self, person: Person | None) -> None:
        if self._held is None:
            self.person.show_value(person)
            self.organ.show_value(self._offered[0].established)
            self.paper_day.show_value(self._session.now().date())
            return
        held = self._held
        self.person.show_value(self._session.read(people.person, held.person_id))
        self.organ.show_value(held.organ)
        self.paper.show_value(held.paper)
        self.paper_day.show_value(held.paper_day)
        self.number.show_value(held.number)
        self.handed.show_value(held.handed)

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed)

    def _award(self) -> Award:
        return self._offered[max(0, self.award.currentIndex())]

    def _look(self, *_what: object) -> None:
        """Say what the clerk should look at; nothing of it is a bar."""
        day, person = self.paper_day.value(), self.person.value()
        if day is None or self.paper_day.is_wrong() or person is None:
            self.doubt.show_note("")
            return
        award = self._award()
        besides = self._held.id if self._held else 0
        others = [each for each in self._session.read(awards.given, award.id) if each.id != besides]
        words = {
            "quota": t("Awards", "The quota is exceeded by this one."),
            "early": t("Awards", "The award was established after that day."),
            "again": t("Awards", "This person has the award already."),
            "number": t("Awards", "This number was given already."),
        }
        draft = GivenDraft(person, day, number=tidy(self.number.text()))
        self.doubt.show_note(" ".join(words[doubt] for doubt in doubts(award, others, draft)))

    def _keep(self) -> None:
        person = self.person.value()
        self.person_row.set_error("" if person else t("Awards", "Choose who is given the award."))
        if person is None:
            self.person.setFocus()
            return
        day = day_in(self.day_row, self.paper_day)
        known, handed = optional_day(self.handed_row, self.handed)
        if day is None or not known:
            return
        organ = Text(*map(tidy, self.organ.value()))
        draft = GivenDraft(person, day, organ, tidy(self.paper.text()), tidy(self.number.text()), handed)
        award = self._award().id
        if self._held is None:
            done = self._session.did(awards.give, award, draft)
        else:
            done = self._session.did(awards.mend_given, self._held.id, draft)
        if done:
            self.kept.emit(award)
            self.finish(True)
