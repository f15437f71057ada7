"""Seating people in a body: find by letters, tick several, one post and day for all of them."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.names import short
from desktop.operations import mandates, people
from desktop.ui.bodies.admission import AdmissionRows
from desktop.ui.bodies.choices import PostBox, day_in
from desktop.ui.bodies.citizens import Citizens
from desktop.ui.bodies.halves import UNDER_FROM, halves
from desktop.ui.bodies.pick_list import PickList
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled, text_scale
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.search import SearchLine
from i18n import t

SHOWN = 300
"""People listed at once; above that one more letter is typed."""
LIST_HEIGHT, UNDER_ONE_ANOTHER = 480, 240
"""Of the list: as high as the form beside it; lower where the form stands below."""
FORM_LABELS = 120
NAMED = 12
"""People named below the list; of more the number alone is said."""


class AdmitSheet(Sheet):
    """Those in office in the body already are not offered."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(parent, 960)
        self._session, self._body = session, body
        day = session.now().date()
        seated = session.read(mandates.composition, body.id, day)
        self._seated = {member.mandate.person_id for member in seated}
        self.search, self.list = SearchLine(), PickList()
        self.chosen, self.none_chosen = Label("small", "muted"), Note("late", "bad")
        self.foreign = Citizens(session)
        self.post, self.since = PostBox(), DateField()
        self._build()
        self._set_labels(body.names.shown(language()))
        self.since.show_value(day)
        self.search.textEdited.connect(self._find)
        self.search.left_for_list.connect(self._enter_list)
        self.list.picked.connect(self._tell_chosen)
        self.taken.connect(self._admit)
        self._find("")

    def _build(self) -> None:
        """The list at the left, what holds for all of them at the right; large text puts it below."""
        framed, form = Panel(flush=True), Form(FORM_LABELS)
        large = text_scale() >= UNDER_FROM
        self.list.setFixedHeight(scaled(UNDER_ONE_ANOTHER if large else LIST_HEIGHT))
        framed.column.addWidget(self.list)
        self.post_row, self.since_row = form.add(self.post), form.add(self.since)
        self.admission = AdmissionRows(form, self._session)
        self.admission.ask_for(self._body.id)
        people = [self.search, framed, self.chosen, self.foreign, self.none_chosen]
        self.body.addLayout(halves(people, [form]))
        self.none_chosen.hide()

    def _set_labels(self, body: str) -> None:
        self.set_words(
            t("Bodies", "Admit members: {body}").format(body=body),
            t("Bodies", "Tick those who are admitted together: space or Enter in the list."),
            t("Bodies", "Admit"),
        )
        self.search.set_words(t("Bodies", "A few letters of the name, in either spelling"))
        self.list.setAccessibleName(t("Bodies", "People to admit"))
        self.post_row.set_words(t("Bodies", "Post"))
        self.since_row.set_words(
            t("Bodies", "First day in office"), t("Bodies", "That day counts: a meeting of it has them.")
        )
        self.admission.retranslate()
        self._tell_chosen()

    def _find(self, typed: str) -> None:
        found = self._session.read(people.find, typed, SHOWN)
        self.list.show_people([person for person in found if person.id not in self._seated])

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.list.current() is None and self.list.rows():
            self.list.select(self.list.rows()[0].key)

    def _tell_chosen(self) -> None:
        picked = self.list.people()
        speaks = language()
        names = ", ".join(short(person.name(speaks)) for person in picked) if len(picked) <= NAMED else ""
        pattern = t("Bodies", "Chosen: {count}. {names}") if names else t("Bodies", "Chosen: {count}.")
        self.chosen.setText(pattern.format(count=len(picked), names=names))
        self.none_chosen.show_note("")
        self.foreign.tell(self._body, picked)

    def _admit(self) -> None:
        picked = [person.id for person in self.list.people()]
        since = day_in(self.since_row, self.since)
        if not picked:
            self.none_chosen.show_note(t("Bodies", "Tick at least one person in the list."))
            self._enter_list()
            return
        found = self.admission.value()
        if since is not None and found is not None:
            who, post = self._body.id, self.post.post()
            self.finish(self._session.did(mandates.admit, who, picked, post, since, *found))
