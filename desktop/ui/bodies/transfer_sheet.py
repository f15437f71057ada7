"""A member goes over to another post of the same body: which, since when, by which paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.mandates import POSTS, Member
from desktop.core.names import tidy
from desktop.core.refusals import GroundMissing
from desktop.core.transfers import going_along, usual_ground
from desktop.operations import posts, transfers
from desktop.ui.bodies.admission import AdmissionRows
from desktop.ui.bodies.choices import PostBox, day_in
from desktop.ui.bodies.halves import halves
from desktop.ui.bodies.words import ground_words, post_words
from desktop.ui.dialogs import Sheet
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

FORM_LABELS = 120


class TransferSheet(Sheet):
    """``moved`` carries the number of the new mandate; the heading names ``person`` and ``body``."""

    moved = Signal(int)

    def __init__(self, parent: QWidget, session: Session, member: Member, person: str, body: str) -> None:
        super().__init__(parent, 960)
        self._session, self._mandate = session, member.mandate
        rules = {rule.post: rule for rule in session.read(posts.rules, self._mandate.body_id)}
        self._form, papers = Form(FORM_LABELS), Form(FORM_LABELS)
        self.post, self.since, self.ground = PostBox(), DateField(), Switch()
        self.words = AutosaveLine("paper")
        self.post_row, self.since_row = self._form.add(self.post), self._form.add(self.since)
        self.ground_row, self.words_row = self._form.add(self.ground), self._form.add(self.words)
        self.admission = AdmissionRows(papers, session)
        self.admission.ask_for(self._mandate.body_id)
        self.body.addLayout(halves([self._form], [papers]))
        self._set_labels(person, body)
        self._show(member, usual_ground(self._mandate, rules[self._mandate.post]))
        self.ground.chosen.connect(self._ask_words)
        self.taken.connect(self._move)

    def _set_labels(self, person: str, body: str) -> None:
        words = ground_words()
        held = t("Bodies", "{body}: {post} since {day}.")
        self.set_words(
            t("Bodies", "Another post: {person}").format(person=person),
            held.format(body=body, post=post_words()[self._mandate.post], day=numeric(self._mandate.since)),
            t("Bodies", "Change the post"),
        )
        self.post_row.set_words(t("Bodies", "New post"))
        self.since_row.set_words(
            t("Bodies", "First day in the new post"), t("Bodies", "The former post ends the day before.")
        )
        self.ground_row.set_words(t("Bodies", "Why the former one ends"))
        self.ground.show_choices([Choice(ground, words[ground]) for ground in ("rotation", "other")])
        self.ground.setAccessibleName(t("Bodies", "Why the former one ends"))
        self.words_row.set_words(t("Bodies", "Which other ground"))
        self.admission.retranslate()

    def _show(self, member: Member, ground: str) -> None:
        """Propose the next higher post, today, the usual ground, and what goes along."""
        place = POSTS.index(self._mandate.post)
        self.post.setCurrentIndex(self.post.findData("deputy" if place > 1 else "member"))
        self.since.show_value(self._session.now().date())
        self.ground.choose(ground)
        self.words.show_value(t("Bodies", "another post in the same body"))
        self.words.setCursorPosition(0)
        admission, terms = going_along(self._mandate)
        self.admission.show_value(admission, terms, member.source)
        self._ask_words()

    def _ask_words(self) -> None:
        """Only another ground is said in words."""
        self._form.set_row_visible(self.words_row, self.ground.current() == "other")

    def _move(self) -> None:
        since, found = day_in(self.since_row, self.since), self.admission.value()
        ground, words = str(self.ground.current()), tidy(self.words.text())
        lacking = ground == "other" and not words
        self.words_row.set_error(sentence_of(GroundMissing()) if lacking else "")
        if since is None or found is None or lacking:
            return
        made = self._session.do(
            transfers.move, self._mandate.id, self.post.post(), since, *found, ground, words
        )
        self.finish(made is not None)
        if made is not None:
            self.moved.emit(made)
