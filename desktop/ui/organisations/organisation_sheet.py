"""Entering an organisation, and changing one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.names import tidy
from desktop.core.organisations import ACCREDITED, LEVELS, TEACHING, Organisation, OrganisationDraft
from desktop.core.people import Person
from desktop.core.positions import printed_name
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
from desktop.operations import organisations, people
from desktop.ui.bodies.choices import optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.organisations.words import kind_words, level_words
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine, AutosaveText
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.number import NumberField
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import find_in_pair
from i18n import t

WIDTH = 880
MOST_PUPILS = 99_999
REGISTERED = (None, True, False)


class OrganisationSheet(Sheet):
    """``kept`` carries the number of the organisation."""

    kept = Signal(int)

    def __init__(self, parent: QWidget, session: Session, held: Organisation | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._held = session, held
        self._leader: tuple[int | None, Text] = (None, Text())
        self.form = Form()
        self.body.addWidget(self.form)
        self.kind, self.level, self.registered = QComboBox(), QComboBox(), QComboBox()
        self.name, self.place, self.leader = (PairEditor(0, headed=headed) for headed in (True, False, False))
        self.registration, self.languages = AutosaveLine("paper"), AutosaveLine("paper")
        self.pupils, self.closed = NumberField(-1, MOST_PUPILS), DateField()
        self.phone, self.address = AutosaveLine("paper"), AutosaveLine("paper")
        self.notes = AutosaveText("paper")
        self._add_rows()
        self._set_labels()
        self._show(held or OrganisationDraft("ethnocultural", level="region"))
        find_in_pair(self.leader, self._find, self._take_leader)
        self.kind.currentIndexChanged.connect(self._suit_kind)
        self.taken.connect(self._keep)

    def _add_rows(self) -> None:
        add = self.form.add
        self.kind_row, self.name_row = add(self.kind), add(self.name)
        self.place_row, self.level_row = add(self.place), add(self.level)
        self.registered_row, self.registration_row = add(self.registered), add(self.registration)
        self.leader_row, self.languages_row = add(self.leader), add(self.languages)
        self.pupils_row, self.phone_row = add(self.pupils), add(self.phone)
        self.address_row, self.notes_row, self.closed_row = (
            add(self.address),
            add(self.notes),
            add(self.closed),
        )

    def _set_labels(self) -> None:
        adding = self._held is None
        self.set_words(
            t("Organisations", "Add an organisation")
            if adding
            else t("Organisations", "Change the organisation"),
            t("Organisations", "A name in one language is enough to begin with; papers need both."),
            t("Organisations", "Add the organisation") if adding else t("Organisations", "Keep the changes"),
        )
        name, place, leader = (
            t("Organisations", "Name"), t("Organisations", "Seat"), t("Organisations", "Leader"),
        )  # fmt: skip
        pairs = ((self.name, self.name_row, name), (self.place, self.place_row, place))
        for pair, row, word in (*pairs, (self.leader, self.leader_row, leader)):
            pair.set_words(word)
            row.set_words(word)
        self.place_row.set_words(place, t("Organisations", "City, district or village"))
        self.leader_row.set_words(leader, t("Organisations", "A few letters find people of the roster."))
        self.kind_row.set_words(t("Organisations", "Kind"))
        self.level_row.set_words(t("Organisations", "Level"))
        self.registered_row.set_words(t("Organisations", "State registration"))
        self.registration_row.set_words(
            t("Organisations", "Registration paper"), t("Organisations", "Its number and date")
        )
        self.languages_row.set_words(t("Organisations", "Languages"))
        self.pupils_row.set_words(t("Organisations", "Pupils"))
        self.phone_row.set_words(t("Organisations", "Telephone"))
        self.address_row.set_words(t("Organisations", "Address"))
        self.notes_row.set_words(t("Organisations", "Notes"))
        self.closed_row.set_words(
            t("Organisations", "Last day"), t("Organisations", "Empty while the organisation exists.")
        )
        self.pupils.setSpecialValueText(t("Organisations", "not stated"))
        self._fill()

    def _fill(self) -> None:
        kinds, levels = kind_words(), level_words()
        for kind, word in kinds.items():
            self.kind.addItem(word, kind)
        for level in ("", *LEVELS):
            self.level.addItem(levels[level], level)
        for word in (
            t("Organisations", "not stated"),
            t("Organisations", "registered"),
            t("Organisations", "unregistered"),
        ):
            self.registered.addItem(word)

    def _show(self, held: OrganisationDraft) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(held.kind)))
        self.level.setCurrentIndex(max(0, self.level.findData(held.level)))
        self.registered.setCurrentIndex(REGISTERED.index(held.registered))
        for pair, text in ((self.name, held.name), (self.place, held.place), (self.leader, held.leader)):
            pair.show_value(text)
        self._leader = (held.leader_id, held.leader)
        self.registration.show_value(held.registration)
        self.languages.show_value(held.languages)
        self.pupils.setValue(-1 if held.pupils is None else held.pupils)
        self.phone.show_value(held.phone)
        self.address.show_value(held.address)
        self.notes.show_value(held.notes)
        self.closed.show_value(held.closed)
        self._suit_kind()

    def _suit_kind(self) -> None:
        """Ask of an association whether it is registered, of a school how many it teaches."""
        kind = str(self.kind.currentData())
        for row in (self.registered_row, self.registration_row):
            self.form.set_row_visible(row, kind in ACCREDITED)
        for row in (self.languages_row, self.pupils_row):
            self.form.set_row_visible(
                row, kind in TEACHING or (row is self.languages_row and kind in ACCREDITED)
            )

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed)

    def _take_leader(self, person: Person) -> None:
        name = printed_name(person)
        self._leader = (person.id, name)
        self.leader.show_value(name)

    def _draft(self) -> OrganisationDraft:
        leader = tidied(self.leader.value())
        number, known = self._leader
        pupils = self.pupils.value()
        return OrganisationDraft(
            kind=str(self.kind.currentData()),
            name=tidied(self.name.value()),
            place=tidied(self.place.value()),
            leader=leader,
            leader_id=number if leader == tidied(known) else None,
            level=str(self.level.currentData()),
            registered=REGISTERED[self.registered.currentIndex()],
            registration=tidy(self.registration.text()),
            languages=tidy(self.languages.text()),
            pupils=None if pupils < 0 else pupils,
            phone=tidy(self.phone.text()),
            address=tidy(self.address.text()),
            notes=self.notes.text(),
            closed=self.closed.value(),
        )

    def _keep(self) -> None:
        draft = self._draft()
        self.name_row.set_error("" if any(draft.name) else sentence_of(MissingName("organisation")))
        if not any(draft.name):
            (self.name.ru if language() == "ru" else self.name.kk).field.setFocus()
            return
        known, _ = optional_day(self.closed_row, self.closed)
        if not known:
            return
        if self._held is None:
            made = self._session.do(organisations.add, draft)
        else:
            done = self._session.did(organisations.edit, self._held.id, draft)
            made = self._held.id if done else None
        if made is not None:
            self.kept.emit(made)
            self.finish(True)


def tidied(text: Text) -> Text:
    """Both lines with single spaces."""
    return Text(*map(tidy, text))
