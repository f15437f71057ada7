"""What is said of a body, changed: its type, where it stands, the act and the decision it rests on."""

from PySide6.QtWidgets import QWidget

from desktop.core import body_tree
from desktop.core.bodies import Body
from desktop.operations import bodies
from desktop.ui.bodies.facts import FactsRows, KindRows, PlaceRow
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from i18n import t

WIDTH = 880


class FactsSheet(Sheet):
    """The assembly and its council keep their type; the first assembly stands under nothing."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._body = session, body
        form = Form()
        law = body.rule != "other"
        self.kind = KindRows(form, session.read(bodies.types), law)
        self.kind.show_kind(body.kind)
        self.kind.kind.setEnabled(not law)
        known = session.read(bodies.bodies, session.now().date())
        over = body_tree.parents(known)
        self.place = PlaceRow(form, known, {body.id} | body_tree.under(over, body.id))
        self.place.show_parent(over.get(body.id))
        form.set_row_visible(self.place.row, self.place.parent.count() > 0)
        self.facts = FactsRows(form)
        self.facts.show_value(body.facts)
        self.body.addWidget(form)
        self.set_words(
            t("Bodies", "About the body: {body}").format(body=body.names.shown(language())),
            "",
            t("Bodies", "Keep it"),
        )
        self.taken.connect(self._describe)

    def _describe(self) -> None:
        facts = self.facts.value(self.place.value())
        if facts is not None and self.kind.complete():
            kind, name = self.kind.current(), self.kind.renamed()
            self.finish(self._session.did(bodies.describe, self._body.id, kind, facts, name))
