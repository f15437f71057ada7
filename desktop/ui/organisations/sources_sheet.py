"""Whom the members of a body come from, on a day; saved as a paper, as a workbook, as a list."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.mandates import Member
from desktop.core.names import full
from desktop.core.sources import Source, by_source
from desktop.documents.source_list import BySource, figures, source_kinds
from desktop.operations import bodies, mandates, organisations
from desktop.ui.bodies.choices import day_in
from desktop.ui.bodies.words import post_words
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

LIST_HEIGHT = 340


class SourcesSheet(Sheet):
    """Lists as soon as a body or a day is chosen; the verb asks how to save the list."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 760)
        self._session = session
        self._day = session.now().date()
        self._sources: list[Source] = []
        form, framed = Form(), Panel(flush=True)
        self.into, self.day, self.sums, self.rows = QComboBox(), DateField(), Label("body"), RowList()
        self.rows.setFixedHeight(scaled(LIST_HEIGHT))
        framed.column.addWidget(self.rows)
        self.into_row, self.day_row = form.add(self.into), form.add(self.day)
        for widget in (form, self.sums, framed):
            self.body.addWidget(widget)
        for body in session.read(bodies.bodies, self._day):
            self.into.addItem(body.names.shown(language()), body.id)
        self.day.show_value(self._day)
        self._set_labels()
        self.into.activated.connect(self.look)
        self.day.chosen.connect(self.look)
        self.taken.connect(self.ask_file)
        self.look()

    def _set_labels(self) -> None:
        self.set_words(
            t("Sources", "Members by source"),
            t("Sources", "An organisation that nominated is noted with the admission of a member."),
            t("Sources", "Save…"),
            t("Sources", "Close"),
        )
        self.into_row.set_words(t("Sources", "Body"))
        self.day_row.set_words(t("Sources", "Composition on"))
        self.rows.setAccessibleName(t("Sources", "Members by source"))

    def look(self, *_what: object) -> None:
        """Read who sits in the body on the day, and from where they come."""
        day = day_in(self.day_row, self.day)
        if day is None or self.into.currentData() is None:
            return
        self._day = day
        members = self._session.read(mandates.composition, self.into.currentData(), day)
        known = {each.id: each for each in self._session.read(organisations.organisations)}
        self._sources = by_source(members, known)
        self.sums.setText(figures(self._sources, t))
        self.rows.show_rows(list(rows_of(self._sources)))

    def ask_file(self) -> None:
        """Open the sheet that saves the list."""
        if day_in(self.day_row, self.day) is None:
            return
        body = self._session.read(bodies.body, self.into.currentData(), self._day)
        ListSheet(self, self._session, BySource(body, self._day, self._sources), "sources").open()


def rows_of(sources: Sequence[Source]) -> Iterator[Row]:
    """A row for each source with how many it has, and one for each of its members."""
    words, speaks = source_kinds(t), language()
    for place, source in enumerate(sources):
        name = source.name.shown(speaks)
        kind = words[source.kind]
        yield Row(
            ("source", place), name or kind, kind if name else "", aside=str(len(source.members)), bold=True
        )
        for member in source.members:
            yield Row(member.mandate.id, full(member.name(speaks)), held(member), mark="dash")


def held(member: Member) -> str:
    """The post and its first day."""
    since: date = member.mandate.since
    pattern = t("Sources", "{post}, since {day}")
    return pattern.format(post=post_words()[member.mandate.post], day=numeric(since))
