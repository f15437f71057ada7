"""An act of the office's own: what it is, when it holds, what it fixes and what that means."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.core.acts import LocalAct, local_act
from desktop.core.names import tidy
from desktop.core.refusals import MissingName
from desktop.core.rulings import ruling
from desktop.core.texts import Text
from desktop.operations import acts, bodies, offices
from desktop.ui.bodies.choices import day_in
from desktop.ui.bodies.halves import halves
from desktop.ui.bodies.text_rows import TextRows
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.rules.provision_fields import ProvisionFields
from desktop.ui.rules.statement import statement
from desktop.ui.rules.words import RULES, rule_words
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

WIDTH = 1120
LABELS, NUMBER_LABELS = 160, 110


class ActSheet(Sheet):
    """Enters an act, or changes the one given."""

    def __init__(self, parent: QWidget, session: Session, act: LocalAct | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._act = session, act
        self.form, self.numbers = Form(LABELS), Form(NUMBER_LABELS)
        self.title, self.number = TextRows(self.form), AutosaveLine("paper")
        self.number_row = self.form.add(self.number)
        self.approved_by = TextRows(self.form)
        self.since, self.until = DateField(), DateField()
        self.since_row, self.until_row = self.form.add(self.since), self.form.add(self.until)
        self.provisions = [ProvisionFields(rule, self.numbers, self) for rule in RULES]
        self.none = Note("late", "bad")
        self.meaning, self.means = Panel(), Label("body")
        self.meaning.column.addWidget(self.means)
        self.body.addLayout(halves([self.form], [self.numbers, self.none, self.meaning], gap=12))
        self._set_labels()
        self._show_act(act)
        self._listen()
        self._state()

    def _set_labels(self) -> None:
        self.set_words(
            t("Rules", "The region's own act") if self._act is None else t("Rules", "Change the act"),
            t(
                "Rules",
                "It lies over the national acts from its first day. Closed votes keep what held then.",
            ),
            t("Rules", "Keep the act"),
        )
        self.title.set_words(
            t("Rules", "Title, Kazakh"), t("Rules", "Title, Russian"), t("Rules", "As papers cite it.")
        )
        self.number_row.set_words(t("Rules", "Number"))
        self.approved_by.set_words(
            t("Rules", "Approved by, Kazakh"),
            t("Rules", "Approved by, Russian"),
            t("Rules", "Decision of the session, order of the akim, with date."),
        )
        self.since_row.set_words(t("Rules", "First day in force"))
        self.until_row.set_words(t("Rules", "Last day in force"), t("Rules", "Empty while it holds."))
        self.meaning.set_title(t("Rules", "What this means"))
        self.none.hide()

    def _show_act(self, act: LocalAct | None) -> None:
        held = {} if act is None else {each.body: each for each in act.provisions}
        for fields in self.provisions:
            fields.show_provision(held.get(fields.rule))
        if act is None:
            self.since.show_value(self._session.now().date())
            self.provisions[1].tick.setChecked(True)
            return
        self.title.show_value(act.title)
        self.number.show_value(act.number)
        self.approved_by.show_value(act.approved_by)
        self.since.show_value(act.since)
        self.until.show_value(act.until)

    def _listen(self) -> None:
        for fields in self.provisions:
            fields.edited.connect(self._state)
        self.since.textChanged.connect(self._state)
        self.until.textChanged.connect(self._state)
        self.title.edited.connect(self._state)
        self.number.edited.connect(self._state)
        self.taken.connect(self._keep)

    # ------- what it means

    def _state(self, *_what: object) -> None:
        """Say what the act, as it stands in the fields, means for the bodies of the office."""
        since = self.since.value()
        provisions = [found for fields in self.provisions if (found := fields.provision())]
        if since is None or self.since.is_wrong() or not provisions:
            self.means.setText(
                t("Rules", "Tick a kind of body and give the first day: it is said here then.")
            )
            return
        today = self._session.now().date()
        day = max(today, since)
        act = self._entered(since)
        if not any(act.title):
            act = replace(act, title=Text(t("Rules", "this act"), t("Rules", "this act")))
        if act.until is not None and act.until < day:
            day = since
        told = [line for found in provisions for line in self._lines(act, found.body, day)]
        heading = t("Rules", "On {day}:").format(day=numeric(day))
        self.means.setText("\n".join([heading, *told]))

    def _lines(self, act: LocalAct, rule: str, day: date) -> list[str]:
        session = self._session
        others = [held for held in session.read(acts.acts) if held.id != f"local-{act.id}"]
        region = session.read(offices.settings).region
        kind = next(each for each in RULES if each == rule)
        found = ruling([*others, local_act(act)], kind, region, day)
        of_kind = [body for body in session.read(bodies.bodies, day) if body.rule == rule]
        if rule == "other" or not of_kind:
            return [" ".join(statement(rule_words()[kind], found, None))]
        speaks = language()
        return [" ".join(statement(body.names.shown(speaks), found, body.in_office)) for body in of_kind]

    # ------- keeping it

    def _entered(self, since: date) -> LocalAct:
        """The act as it stands in the fields."""
        return LocalAct(
            id=self._act.id if self._act else 0,
            title=self.title.value(),
            number=tidy(self.number.text()),
            approved_by=self.approved_by.value(),
            since=since,
            until=self.until.value(),
            provisions=tuple(found for fields in self.provisions if (found := fields.provision())),
        )

    def _keep(self) -> None:
        titled = any(self.title.value())
        self.title.set_error("" if titled else sentence_of(MissingName("act")))
        since = day_in(self.since_row, self.since)
        ended = not self.until.text().strip() or day_in(self.until_row, self.until) is not None
        ticked = any(fields.tick.isChecked() for fields in self.provisions)
        sound = all(fields.valid() for fields in self.provisions)
        self.none.show_note(self._lacking(ticked, sound))
        if not titled:
            self.title.kk.setFocus()
        elif since is not None and ended and ticked and sound:
            entered = self._entered(since)
            if self._act is None:
                self.finish(self._session.did(acts.add_local, entered))
            else:
                self.finish(self._session.did(acts.edit_local, entered))

    @staticmethod
    def _lacking(ticked: bool, sound: bool) -> str:
        if not ticked:
            return t("Rules", "Tick at least one kind of body.")
        return "" if sound else t("Rules", "Type a part as 3/5, not more than the whole.")
