"""The posts of a body: who holds them, which are vacant, whose period ends and whose turn comes."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.names import short
from desktop.core.posts import PostState, endings
from desktop.operations import posts
from desktop.ui.bodies.post_sheet import PostSheet
from desktop.ui.bodies.section import Section
from desktop.ui.bodies.words import post_words
from desktop.ui.languages import language
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from i18n import t


class PostsPart(Section[PostState]):
    """Enter on a row opens what is said of the post."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, post_of, "two", parent)
        self._session = session
        self._body: Body | None = None
        self.rule = Button("link", "edit")
        self.offer(self.rule, of_row=True)
        self.rule.clicked.connect(self.ask_rule)
        self.opened.connect(self.ask_rule)

    def retranslate(self) -> None:
        """Fixed words."""
        self.set_words(t("Bodies", "Posts"), "")
        self.rule.set_words(t("Bodies", "Rule of the post…"), t("Bodies", "Of the row chosen in the table"))

    def show_body(self, body: Body, day: date) -> None:
        """Show the posts of a body with who holds them on a day; members have no place of their own here."""
        self._body = body
        states = self._session.read(posts.states, body.id, day)
        self.show_records([state for state in states if state.rule.post != "member"])

    def ask_rule(self) -> None:
        """Open the sheet with what is said of the post that is chosen."""
        chosen = self.table.current()
        if self._body is not None and chosen is not None:
            PostSheet(self.window(), self._session, self._body, chosen.rule).open()

    def _columns(self) -> tuple[Column[PostState], ...]:
        return (
            Column(t("Bodies", "Post"), post_word, width=190),
            Column(t("Bodies", "Held by"), holder_words, share=5, tone=vacant_tone, second=vacant_beside),
            Column(t("Bodies", "Places"), place_words, width=70, right=True),
            Column(t("Bodies", "Period ends"), period_words, width=110, right=True),
            Column(t("Bodies", "Next in turn"), self._next_words, share=4),
            Column(
                t("Bodies", "Agreement of"), agreement_words, share=5, tone=lacking_tone, second=lacking_words
            ),
        )

    def _next_words(self, state: PostState) -> str:
        """Whose turn comes."""
        turn = state.next
        return self._session.read(posts.turn_name, turn).shown(language()) if turn else ""


def post_of(state: PostState) -> str:
    """What tells the rows apart."""
    return state.rule.post


def post_word(state: PostState) -> str:
    """What the post is called."""
    return post_words()[state.rule.post]


def holder_words(state: PostState) -> str:
    """Who holds it, or that nobody does where someone has to."""
    speaks = language()
    return ", ".join(short(member.name(speaks)) for member in state.holders) or vacancy(state)


def vacant_beside(state: PostState) -> str:
    """The places that nobody holds beside those who do."""
    return vacancy(state) if state.holders else ""


def vacancy(state: PostState) -> str:
    """How many places nobody holds."""
    return t("Bodies", "vacant: {count}").format(count=state.vacant) if state.vacant else ""


def vacant_tone(state: PostState) -> str:
    """A vacancy asks to be seen."""
    return "warn" if state.vacant else "text"


def place_words(state: PostState) -> str:
    """How many may hold it at a time; nothing where any number may."""
    return "" if state.rule.most is None else str(state.rule.most)


def period_words(state: PostState) -> str:
    """When the first of their periods ends."""
    found = endings([state])
    return numeric(found[0].last) if found else ""


def agreement_words(state: PostState) -> str:
    """Which organ has to agree."""
    return state.rule.agreement.shown(language())


def lacking_words(state: PostState) -> str:
    """Whose agreement is not noted; of all who hold the post nobody is named again."""
    lacking, speaks = state.without_agreement, language()
    if len(lacking) == len(state.holders):
        return t("Bodies", "not noted") if lacking else ""
    names = ", ".join(short(member.name(speaks)) for member in lacking)
    return t("Bodies", "not noted: {names}").format(names=names) if lacking else ""


def lacking_tone(state: PostState) -> str:
    """What is lacking asks to be seen."""
    return "warn" if state.without_agreement else "muted"
