"""Adding a body, and giving one other names from a day on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

import resources
from desktop.core.bodies import Body, BodyDraft, BodyNames, DatedNames
from desktop.core.names import tidy
from desktop.core.proposals import body_names
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
from desktop.operations import bodies
from desktop.ui.bodies.choices import optional_day
from desktop.ui.bodies.facts import FactsRows, KindRows, PlaceRow
from desktop.ui.bodies.names import NamesRows
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import Form
from i18n import t

WIDTH = 880
NO_NAMES = BodyNames(Text(), Text(), Text())


class NamesSheet(Sheet):
    """What both sheets have: the rows of names, and the refusal of a body without one."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, WIDTH)
        self.session = session
        self.form = Form()
        self.body.addWidget(self.form)
        self.taken.connect(self._take)

    def build_names(self) -> None:
        """Put the rows of names under what stands in the form already."""
        self.names = NamesRows(self.form)
        self.names.retranslate()

    def complete(self) -> bool:
        """Whether there is a name; without one it is said beside the field."""
        named = any(self.names.value().short)
        self.names.short_row.set_error("" if named else sentence_of(MissingName("body")))
        if not named:
            self.names.short.kk.field.setFocus()
        return named

    def act(self) -> None:
        """Do what the sheet is for."""

    def _take(self) -> None:
        if self.complete():
            self.act()


class AddBodySheet(NamesSheet):
    """``added`` carries the number of the new body; ``over`` is what it is to stand under at first."""

    added = Signal(int)

    def __init__(self, parent: QWidget, session: Session, over: int | None = None) -> None:
        super().__init__(parent, session)
        self._proposals = body_names(resources.text("body_names.tsv"))
        self._proposed: BodyNames | None = None
        self.kinds = KindRows(self.form, session.read(bodies.types))
        self.kind, self.kind_row = self.kinds.kind, self.kinds.kind_row
        self.place = PlaceRow(self.form, session.read(bodies.bodies, session.now().date()))
        self.place.show_parent(over)
        self.build_names()
        self.facts = FactsRows(self.form)
        self.kind.currentIndexChanged.connect(self._propose)
        self.set_words(t("Bodies", "Add a body"), "", t("Bodies", "Add the body"))
        self.kind.setCurrentIndex(max(0, self.kind.findData("coordination_council")))

    def act(self) -> None:
        """Add the body."""
        facts = self.facts.value(self.place.value())
        if facts is None or not self.kinds.complete():
            return
        new_type = None if self.kinds.current() else self.kinds.type_name()
        draft = BodyDraft(self.kinds.current(), self.names.value(), None, facts, new_type)
        made = self.session.do(bodies.add, draft)
        if made is not None:
            self.added.emit(made)
            self.finish(True)

    def _propose(self) -> None:
        """Names for the kind, where the clerk has not typed others."""
        if self._proposed is None or self.names.value() == self._proposed:
            self._proposed = self._proposals.get(self.kinds.current(), NO_NAMES)
            self.names.show_value(self._proposed)


class RenameSheet(NamesSheet):
    """Other names from a day on; papers of earlier days keep the earlier ones."""

    def __init__(
        self, parent: QWidget, session: Session, body: Body, mended: DatedNames | None = None
    ) -> None:
        super().__init__(parent, session)
        self._body, self._mended = body, mended
        self.build_names()
        self.since = DateField()
        self.since_row = self.form.add(self.since)
        self.names.show_value(tidied(mended.names if mended else body.names))
        self.since.show_value(mended.since if mended else session.now().date())
        self.since.setEnabled(mended is None)
        self.set_words(
            t("Bodies", "Names: {body}").format(body=body.names.shown(language())),
            t("Bodies", "Papers of earlier days keep the names they had."),
            t("Bodies", "Keep the names"),
        )
        self.since_row.set_words(
            t("Bodies", "First day of these names"),
            t("Bodies", "Leave it empty to mend a slip in the names the body began with."),
        )

    def act(self) -> None:
        """Give the names."""
        known, since = optional_day(self.since_row, self.since)
        if known:
            self.finish(self.session.did(bodies.rename, self._body.id, self.names.value(), since))


def tidied(names: BodyNames) -> BodyNames:
    """The names as fields show them."""
    return BodyNames(
        type(names.full)(*map(tidy, names.full)),
        type(names.short)(*map(tidy, names.short)),
        type(names.genitive)(*map(tidy, names.genitive)),
        tidy(names.english),
        type(names.full)(*map(tidy, names.full_genitive)),
    )
