"""Making people experts or observers of a body, changing that, and taking back what was a mistake."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.invited import ROLES, Invitee, Standing
from desktop.core.names import full, tidy
from desktop.operations import invited, mandates, people
from desktop.ui.bodies.choices import day_in, optional_day
from desktop.ui.bodies.halves import UNDER_FROM, halves
from desktop.ui.bodies.pick_list import PickList
from desktop.ui.bodies.words import role_words
from desktop.ui.dialogs import Question, Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled, text_scale
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.search import SearchLine
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

SHOWN = 300
"""People listed at once; above that one more letter is typed."""
LIST_HEIGHT, UNDER_ONE_ANOTHER = 340, 220
FORM_LABELS = 120


class StandingRows:
    """Capacity, days and paper as rows of a form."""

    def __init__(self, form: Form) -> None:
        self.role, self.since, self.until, self.paper = (
            Switch(),
            DateField(),
            DateField(),
            AutosaveLine("paper"),
        )
        fields = (self.role, self.since, self.until, self.paper)
        self.role_row, self.since_row, self.until_row, self.paper_row = (form.add(field) for field in fields)
        words = role_words()
        self.role.show_choices(tuple(Choice(role, words[role]) for role in ROLES))
        self.role_row.set_words(t("Bodies", "Capacity"))
        self.since_row.set_words(t("Bodies", "First day"))
        self.until_row.set_words(t("Bodies", "Last day"), t("Bodies", "Leave it empty while it lasts."))
        self.paper_row.set_words(t("Bodies", "Decision"), t("Bodies", "Its number and date"))

    def show_value(self, standing: Standing) -> None:
        """Show what the record holds."""
        self.role.choose(standing.role)
        self.since.show_value(standing.since)
        self.until.show_value(standing.until)
        self.paper.show_value(standing.paper)

    def value(self) -> Standing | None:
        """What stands in the fields; None where a day is none, which is said beside it."""
        known, until = optional_day(self.until_row, self.until)
        since = day_in(self.since_row, self.since)
        if since is None or not known:
            return None
        return Standing(str(self.role.current()), since, until, tidy(self.paper.text()))


class InviteSheet(Sheet):
    """Those in office in the body are not offered: they are convened as members."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(parent, 960)
        self._session, self._body = session, body
        day = session.now().date()
        seated = session.read(mandates.composition, body.id, day)
        self._seated = {member.mandate.person_id for member in seated}
        self.search, self.list, self.none_chosen = SearchLine(), PickList(), Note("late", "bad")
        framed, form = Panel(flush=True), Form(FORM_LABELS)
        large = text_scale() >= UNDER_FROM
        self.list.setFixedHeight(scaled(UNDER_ONE_ANOTHER if large else LIST_HEIGHT))
        framed.column.addWidget(self.list)
        self.rows = StandingRows(form)
        self.rows.show_value(Standing("expert", day))
        self.body.addLayout(halves([self.search, framed, self.none_chosen], [form]))
        self.none_chosen.hide()
        self._set_labels()
        self.search.textEdited.connect(self._find)
        self.search.left_for_list.connect(self._enter_list)
        self.taken.connect(self._invite)
        self._find("")

    def _set_labels(self) -> None:
        self.set_words(
            t("Bodies", "Experts and observers: {body}").format(body=self._body.names.shown(language())),
            t("Bodies", "Tick those who are invited to every meeting: space or Enter in the list."),
            t("Bodies", "Add"),
        )
        self.search.set_words(t("Bodies", "A few letters of the name, in either spelling"))
        self.list.setAccessibleName(t("Bodies", "People to invite"))

    def _find(self, typed: str) -> None:
        found = self._session.read(people.find, typed, SHOWN)
        self.list.show_people([person for person in found if person.id not in self._seated])

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.list.current() is None and self.list.rows():
            self.list.select(self.list.rows()[0].key)

    def _invite(self) -> None:
        picked, standing = [person.id for person in self.list.people()], self.rows.value()
        self.none_chosen.show_note("" if picked else t("Bodies", "Tick at least one person in the list."))
        if not picked:
            self._enter_list()
        elif standing is not None:
            self.finish(self._session.did(invited.invite, self._body.id, picked, standing))


class StandingSheet(Sheet):
    """Capacity, days and paper of one of them."""

    def __init__(self, parent: QWidget, session: Session, invitee: Invitee) -> None:
        super().__init__(parent, 640)
        self._session, self._invitee = session, invitee
        form = Form()
        self.rows = StandingRows(form)
        self.rows.show_value(invitee.standing)
        self.body.addWidget(form)
        self.set_words(
            t("Bodies", "Invited from outside: {person}").format(person=full(invitee.name(language()))),
            "",
            t("Bodies", "Keep it"),
        )
        self.taken.connect(self._mend)

    def _mend(self) -> None:
        standing = self.rows.value()
        if standing is not None:
            self.finish(self._session.did(invited.mend, self._invitee.id, standing))


class RemoveInvitee(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, invitee: Invitee) -> None:
        follows = t("Bodies", "{role}, since {day}. Lists of meetings keep whom they name.")
        standing = invitee.standing
        super().__init__(
            parent,
            t("Bodies", "Remove the entry? {person}").format(person=full(invitee.name(language()))),
            follows.format(role=role_words()[standing.role], day=numeric(standing.since)),
            t("Bodies", "Remove the entry"),
            final=True,
        )
        self._session, self._invitee = session, invitee
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(invited.remove, self._invitee.id)
