"""The end of a body: dissolved on a day by a paper, taken back, or never there at all."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.names import tidy
from desktop.core.texts import PAPER_LANGUAGES
from desktop.documents.body_words import dissolved
from desktop.operations import bodies
from desktop.ui.bodies.choices import day_in
from desktop.ui.dialogs import Question, Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from i18n import phrases, t


class ClosingSheet(Sheet):
    """The mandates end with the body, on a ground that can be worded here."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(parent, 680)
        self._session, self._body = session, body
        form = Form()
        self.last, self.paper, self.words = DateField(), AutosaveLine("paper"), AutosaveLine("paper")
        self.last_row, self.paper_row, self.words_row = (
            form.add(field) for field in (self.last, self.paper, self.words)
        )
        self.body.addWidget(form)
        self.last.show_value(session.now().date())
        self.words.show_value(ground())
        self._set_labels()
        self.taken.connect(self._dissolve)

    def _set_labels(self) -> None:
        text = t(
            "Bodies", "In office: {total}. Their mandates end with the body; its meetings and papers stay."
        )
        self.set_words(
            t("Bodies", "Dissolve the body: {body}").format(body=self._body.names.shown(language())),
            text.format(total=self._body.in_office),
            t("Bodies", "Dissolve the body"),
        )
        self.last_row.set_words(t("Bodies", "Last day of the body"))
        self.paper_row.set_words(
            t("Bodies", "Decision"), t("Bodies", "That dissolved it; its number and date")
        )
        self.words_row.set_words(
            t("Bodies", "Ground in the mandates"), t("Bodies", "Stands beside each mandate that ends.")
        )

    def _dissolve(self) -> None:
        last = day_in(self.last_row, self.last)
        if last is not None:
            paper, words = tidy(self.paper.text()), tidy(self.words.text()) or ground()
            self.finish(self._session.did(bodies.dissolve, self._body.id, last, paper, words))


def ground() -> str:
    """What stands beside a mandate that ended with its body, in both languages of papers."""
    pattern = "{kk} / {ru}"
    return pattern.format(**{each: dissolved(phrases(each)) for each in PAPER_LANGUAGES})


class Revival(Question):
    """Asks whether a body that was dissolved goes on."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        follows = t("Bodies", "Its last day was {day}. The mandates that ended with it stay ended.")
        super().__init__(
            parent,
            t("Bodies", "Let the body go on? {body}").format(body=body.names.shown(language())),
            follows.format(day=numeric(body.closed)),
            t("Bodies", "Let it go on"),
            final=True,
        )
        self._session, self._body = session, body
        self.confirmed.connect(self._revive)

    def _revive(self) -> None:
        self._session.did(bodies.revive, self._body.id)


class Removal(Question):
    """Asks whether a body was entered by mistake and goes."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(
            parent,
            t("Bodies", "Remove the body? {body}").format(body=body.names.shown(language())),
            t("Bodies", "It will be as if never entered; a body that was real is dissolved."),
            t("Bodies", "Remove the body"),
            final=True,
        )
        self._session, self._body = session, body
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(bodies.remove, self._body.id)
