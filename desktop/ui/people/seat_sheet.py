"""Seating a person in one of the bodies in which they do not sit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.bodies import Body
from desktop.core.names import full
from desktop.core.people import Person
from desktop.operations import bodies, mandates
from desktop.ui.bodies.admission import AdmissionRows
from desktop.ui.bodies.choices import PostBox, day_in
from desktop.ui.bodies.citizens import Citizens
from desktop.ui.bodies.halves import halves
from desktop.ui.dialogs import Sheet, tell
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import Form
from i18n import t

FORM_LABELS = 120


class SeatSheet(Sheet):
    """Asks what the sheet that admits several asks, for one person; which body is chosen here."""

    def __init__(self, parent: QWidget, session: Session, person: Person, free: Sequence[Body]) -> None:
        super().__init__(parent, 960)
        self._session, self._person = session, person
        self._free = free
        self.into, self.post, self.since = QComboBox(), PostBox(), DateField()
        self.foreign = Citizens(session)
        form, papers = Form(FORM_LABELS), Form(FORM_LABELS)
        self.into_row, self.post_row = form.add(self.into), form.add(self.post)
        self.since_row = form.add(self.since)
        self.admission = AdmissionRows(papers, session)
        self.body.addLayout(halves([form, self.foreign], [papers]))
        for body in free:
            self.into.addItem(body.names.shown(language()), body.id)
        self.since.show_value(session.now().date())
        self._set_labels(full(person.name(language())))
        self._ask_for()
        self.into.currentIndexChanged.connect(self._ask_for)
        self.taken.connect(self._seat)

    def _set_labels(self, name: str) -> None:
        heading = t("People", "Add to a body: {person}").format(person=name)
        self.set_words(heading, "", t("People", "Add to the body"))
        self.into_row.set_words(t("People", "Body"))
        self.post_row.set_words(t("People", "Post"))
        self.since_row.set_words(
            t("Bodies", "First day in office"), t("Bodies", "That day counts: a meeting of it has them.")
        )
        self.admission.retranslate()

    def _ask_for(self) -> None:
        """What the chosen body asks."""
        into = self._free[self.into.currentIndex()]
        self.admission.ask_for(into.id)
        self.foreign.tell(into, [self._person])

    def _seat(self) -> None:
        since, found = day_in(self.since_row, self.since), self.admission.value()
        if since is not None and found is not None:
            into, who = self.into.currentData(), [self._person.id]
            self.finish(self._session.did(mandates.admit, into, who, self.post.post(), since, *found))


def ask_seat(page: QWidget, session: Session, person: Person) -> None:
    """Ask in which of the bodies that are left the person is seated; or say that none is left."""
    day = session.now().date()
    sits = {
        body.id
        for body, mandate in session.read(mandates.mandates_of, person.id, day)
        if mandate.in_force(day)
    }
    free = [body for body in session.read(bodies.bodies, day) if body.id not in sits]
    if free:
        SeatSheet(page, session, person, free).open()
    else:
        every = t("People", "Sits in every body already; a new body is added on the page Bodies.")
        tell(page, full(person.name(language())), every)
