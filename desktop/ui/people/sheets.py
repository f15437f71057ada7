"""Entering a person, and seating one in a body."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.bodies import Body
from desktop.core.mandates import Admission
from desktop.core.names import fold, full, tidy
from desktop.core.people import Person, PersonDraft, problems, tidied
from desktop.operations import bodies, mandates, people
from desktop.ui.bodies.choices import PostBox, day_in
from desktop.ui.dialogs import Sheet, tell
from desktop.ui.languages import language
from desktop.ui.people.fields import PersonFields
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.person_field import described
from i18n import t


class AddPersonSheet(Sheet):
    """``added`` carries the number of the new person."""

    added = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 700)
        self._session = session
        self.fields, self.known = PersonFields(), Note("info", "accent")
        self.body.addWidget(self.fields)
        self.body.addWidget(self.known)
        self.fields.retranslate()
        self.set_words(
            t("People", "Add a person"),
            t("People", "One spelling is enough to begin with; papers need the one of their language."),
            t("People", "Add the person"),
        )
        self.known.hide()
        self.fields.edited.connect(self._look_up)
        self.taken.connect(self._add)
        self.fields.lines["surname.kk"].setFocus()

    def _look_up(self) -> None:
        """Name those who share surname and given name: two people can, so nobody is refused."""
        draft = self.fields.draft()
        same = [person for person in self._alike(draft) if namesakes(person, draft)]
        listed = "; ".join(described(person) for person in same[:3])
        self.known.show_note(t("People", "Kept already: {people}").format(people=listed) if same else "")

    def _alike(self, draft: PersonDraft) -> list[Person]:
        found: list[Person] = []
        for name in (draft.kk, draft.ru):
            if name.surname and name.given:
                found += self._session.read(people.find, f"{name.surname} {name.given}", 10)
        return list({person.id: person for person in found}.values())

    def _add(self) -> None:
        draft = tidied(self.fields.draft())
        wrong = problems(draft)
        self.fields.show_problems(wrong)
        if wrong:
            self.fields.lines[wrong[0].field or "surname.kk"].setFocus()
            return
        made = self._session.do(people.add, draft)
        if made is not None:
            self.added.emit(made)
            self.finish(True)


def namesakes(person: Person, draft: PersonDraft) -> bool:
    """Whether both share surname and given name in either spelling."""
    return any(
        one.surname and one.given and fold(" ".join(one[:2])) == fold(" ".join(other[:2]))
        for one, other in ((draft.kk, person.kk), (draft.ru, person.ru))
    )


class SeatSheet(Sheet):
    """Seats one person in a body that they do not sit in."""

    def __init__(self, parent: QWidget, session: Session, person: Person, free: Sequence[Body]) -> None:
        super().__init__(parent, 560)
        self._session, self._person = session, person
        self.into, self.post = QComboBox(), PostBox()
        self.since, self.paper = DateField(), AutosaveLine("paper")
        form = Form()
        self.body.addWidget(form)
        rows = [form.add(field) for field in (self.into, self.post, self.since, self.paper)]
        self.since_row = rows[2]
        speaks = language()
        for body in free:
            self.into.addItem(body.names.shown(speaks), body.id)
        self.since.show_value(session.now().date())
        name = full(person.name(speaks))
        self.set_words(
            t("People", "Add to a body: {person}").format(person=name), "", t("People", "Add to the body")
        )
        rows[0].set_words(t("People", "Body"))
        rows[1].set_words(t("People", "Post"))
        rows[2].set_words(
            t("Bodies", "First day in office"), t("Bodies", "That day counts: a meeting of it has them.")
        )
        rows[3].set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter, its number and date"))
        self.taken.connect(self._seat)

    def _seat(self) -> None:
        since = day_in(self.since_row, self.since)
        if since is not None:
            who, paper = [self._person.id], tidy(self.paper.text())
            into = self.into.currentData()
            self.finish(
                self._session.did(mandates.admit, into, who, self.post.post(), since, Admission(paper))
            )


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
