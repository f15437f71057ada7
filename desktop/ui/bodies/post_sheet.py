"""What is said of a post: how many hold it, for how long, with whose agreement, in which turn."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.holders import ONE
from desktop.core.names import tidy
from desktop.core.posts import PostRule, Turn
from desktop.core.texts import Text
from desktop.operations import posts
from desktop.ui.bodies.turns import Turns
from desktop.ui.bodies.words import post_words
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.number import NumberField
from desktop.ui.widgets.pair import PairEditor
from i18n import t

MOST_HOLDERS = 99


class PostSheet(Sheet):
    """Nothing said is the usual: one chair, one secretary, any number of the others."""

    def __init__(self, parent: QWidget, session: Session, body: Body, rule: PostRule) -> None:
        super().__init__(parent, 760)
        self._session, self._body, self._post = session, body, rule.post
        form = Form()
        self.seats, self.months = NumberField(0, MOST_HOLDERS), NumberField(0, posts.MOST_MONTHS)
        self.agreement = PairEditor(0)
        self.turns = Turns(session, self._name_of)
        fields = (self.seats, self.months, self.agreement, self.turns)
        self.seats_row, self.months_row, self.agreement_row, self.turns_row = (
            form.add(field) for field in fields
        )
        self.body.addWidget(form)
        self._set_labels()
        self.seats.setValue(rule.seats or 0)
        self.months.setValue(rule.months or 0)
        self.agreement.show_value(rule.agreement)
        self.turns.show_turns(rule.turns)
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        self.set_words(
            t("Bodies", "Rule of the post: {post}, {body}").format(
                post=post_words()[self._post], body=self._body.names.shown(language())
            ),
            "",
            t("Bodies", "Keep it"),
        )
        usual = t("Bodies", "one, as usual") if self._post in ONE else t("Bodies", "any number")
        agreement = t("Bodies", "Agreement of which organ")
        self.seats.setSpecialValueText(usual)
        self.months.setSpecialValueText(t("Bodies", "no period"))
        self.seats_row.set_words(
            t("Bodies", "How many may hold it"), t("Bodies", "Whoever comes beyond is refused.")
        )
        self.months_row.set_words(
            t("Bodies", "Period of rotation, months"),
            t("Bodies", "Its end is told; it ends no mandate by itself."),
        )
        self.agreement_row.set_words(
            agreement, t("Bodies", "The post is held with its agreement; the paper stands in the admission.")
        )
        self.agreement.set_words(agreement)
        self.turns_row.set_words(
            t("Bodies", "Whose turn it is"), t("Bodies", "Organisations in the order in which they come.")
        )

    def _name_of(self, turn: Turn) -> Text:
        return self._session.read(posts.turn_name, turn)

    def _keep(self) -> None:
        agreement = Text(*map(tidy, self.agreement.value()))
        seats, months = self.seats.value() or None, self.months.value() or None
        rule = PostRule(self._post, seats, months, agreement, self.turns.value())
        self.finish(self._session.did(posts.set_rule, self._body.id, rule))
