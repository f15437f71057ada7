"""Another name, or other work, since a day: what was before is kept with its last day."""

from PySide6.QtWidgets import QWidget

from desktop.core.former import Spellings, Work, spellings_of, work_of
from desktop.core.names import Name, full, tidy
from desktop.core.people import Person, PersonDraft, draft_of, problems, tidied
from desktop.operations import former
from desktop.ui.bodies.choices import day_in
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.people.fields import LABEL_WIDTH, PersonFields
from desktop.ui.people.particulars import LONG_AGO
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from i18n import t

WORK = ("organisation", "post")
WIDTH = 700


class NameSheet(Sheet):
    """Asks for the name that holds since a day, and the paper. ``before`` is the one it held until then."""

    def __init__(self, parent: QWidget, session: Session, person: Person, before: Spellings) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._person, self._before = session, person, before
        self.fields, self.since, self.paper = (
            PersonFields(Name._fields),
            DateField(first=LONG_AGO),
            AutosaveLine("paper"),
        )
        form = Form(LABEL_WIDTH)
        self.since_row, self.paper_row = form.add(self.since), form.add(self.paper)
        self.body.addWidget(self.fields)
        self.body.addWidget(form)
        self.fields.retranslate()
        self.fields.show_person(person)
        self.set_words(
            t("Former", "New name: {person}").format(person=full(person.name(language()))),
            t("Former", "The former name is kept. Rolls and minutes of earlier meetings stay as they are."),
            t("Former", "Keep the new name"),
        )
        self.since_row.set_words(t("Former", "New since"), t("Former", "The first day of the new name."))
        self.paper_row.set_words(
            t("Former", "Paper of the change"), t("Former", "Certificate or decision, its number and date")
        )
        self.taken.connect(self._keep)

    def _keep(self) -> None:
        draft = tidied(self.fields.draft())
        wrong = [each for each in problems(draft) if not each.field.startswith(WORK)]
        self.fields.show_problems(wrong)
        since = day_in(self.since_row, self.since)
        if wrong or since is None:
            return
        now, paper = spellings_of(draft), tidy(self.paper.text())
        done = self._session.did(former.change_name, self._person.id, self._before, now, since, paper)
        self.finish(done)


class WorkSheet(Sheet):
    """Asks for the work that holds since a day. ``before`` is what the person did until then."""

    def __init__(self, parent: QWidget, session: Session, person: Person, before: Work) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._person, self._before = session, person, before
        self.fields, self.since = PersonFields(WORK), DateField(first=LONG_AGO)
        self.flag, form = Label("small", "muted"), Form(LABEL_WIDTH)
        self.since_row = form.add(self.since)
        for widget in (self.fields, form, self.flag):
            self.body.addWidget(widget)
        self.fields.retranslate()
        self.fields.show_person(person)
        self.set_words(
            t("Former", "New work: {person}").format(person=full(person.name(language()))),
            t("Former", "What the person did before is kept with its last day."),
            t("Former", "Keep the new work"),
        )
        self.since_row.set_words(t("Former", "Since"), t("Former", "The first day of the new work."))
        self.flag.setText(t("Former", "A membership that goes with an office ends with that office."))
        self.taken.connect(self._keep)

    def _keep(self) -> None:
        kept = draft_of(self._person)
        draft = tidied(self.fields.draft())
        whole = PersonDraft(kept.kk, kept.ru, kept.sex, draft.organisation, draft.post)
        wrong = problems(whole)
        self.fields.show_problems(wrong)
        since = day_in(self.since_row, self.since)
        if wrong or since is None:
            return
        done = self._session.did(former.change_work, self._person.id, self._before, work_of(whole), since)
        self.finish(done)
