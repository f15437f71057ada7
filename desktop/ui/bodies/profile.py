"""All that is told of a body besides its members: facts, names, posts, experts and observers."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.bodies import Approval, Body
from desktop.ui.bodies.closing_sheet import ClosingSheet, Removal, Revival
from desktop.ui.bodies.composition import seats_words
from desktop.ui.bodies.facts_sheet import FactsSheet
from desktop.ui.bodies.invited_part import InvitedPart
from desktop.ui.bodies.member_words import paper_of
from desktop.ui.bodies.names_part import NamesPart
from desktop.ui.bodies.posts_part import PostsPart
from desktop.ui.bodies.words import kind_word, level_words
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import PADDING, Panel
from desktop.ui.widgets.scroll import Scroll
from i18n import t

LABEL_WIDTH = 150
FACTS = ("kind", "level", "over", "act", "approved", "seats", "closed")


class Profile(Panel):
    """The page chooses the body and the day; what is done with either is asked here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._session = session
        self._body: Body | None = None
        self.name, self.other_name = Label("section"), Label("small", "muted")
        self.change, self.close_body, self.remove = (
            Button("link", icon) for icon in ("edit", "leave", "cross")
        )
        self.form = Form(LABEL_WIDTH)
        self.told = {fact: Label("body") for fact in FACTS}
        self.rows = {fact: self.form.add(label, worded=True) for fact, label in self.told.items()}
        self.names, self.posts, self.invited = NamesPart(session), PostsPart(session), InvitedPart(session)
        self._build()
        self.change.clicked.connect(self.ask_facts)
        self.close_body.clicked.connect(self.ask_to_close)
        self.remove.clicked.connect(self.ask_to_remove)

    def _build(self) -> None:
        scroll, tools = Scroll(gap=18), QWidget()
        row = FlowLayout(tools, gap=16)
        for button in (self.change, self.close_body, self.remove):
            row.addWidget(button)
        head = QVBoxLayout()
        head.setSpacing(1)
        head.addWidget(self.name)
        head.addWidget(self.other_name)
        scroll.column.addLayout(head)
        for widget in (self.form, tools, self.posts, self.names, self.invited):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        framed = QVBoxLayout()
        framed.setContentsMargins(PADDING, 14, PADDING, PADDING)
        framed.addWidget(scroll)
        self.column.addLayout(framed)

    def retranslate(self) -> None:
        """Fixed words."""
        words = {
            "kind": t("Bodies", "Kind"), "level": t("Bodies", "Level and place"),
            "over": t("Bodies", "Stands under"), "act": t("Bodies", "Act that governs it"),
            "approved": t("Bodies", "Approved by"), "seats": t("Bodies", "Number of seats"),
            "closed": t("Bodies", "Dissolved"),
        }  # fmt: skip
        for fact, row in self.rows.items():
            row.set_words(words[fact])
        self.change.set_words(
            t("Bodies", "Change…"), t("Bodies", "Type, place in the tree, act, decision (F6)")
        )
        self.remove.set_words(t("Bodies", "Remove the body…"), t("Bodies", "When it was entered by mistake"))
        for part in (self.names, self.posts, self.invited):
            part.retranslate()
        self._name_closing()

    def show_body(self, body: Body, over: Body | None, day: date) -> None:
        """Show a body; ``over`` is the one it stands under."""
        self._body = body
        speaks = language()
        other = "kk" if speaks == "ru" else "ru"
        shown, beside = body.names.full.shown(speaks), body.names.full.of(other)
        self.name.setText(shown)
        self.other_name.show_text(beside if beside != shown else "")
        for fact, text in self._facts(body, over).items():
            self.told[fact].setText(text or t("Bodies", "not stated"))
            self.told[fact].set_colour("text" if text else "muted")
        self.form.set_row_visible(self.rows["over"], over is not None)
        self.form.set_row_visible(self.rows["closed"], body.closed is not None)
        self.remove.setVisible(body.rule == "other")
        self._name_closing()
        self.names.show_body(body)
        self.posts.show_body(body, day)
        self.invited.show_body(body, day)

    def _facts(self, body: Body, over: Body | None) -> dict[str, str]:
        """What is known of each fact, "" where nothing was said."""
        speaks, facts = language(), body.facts
        level = level_words()[facts.level] if facts.level else ""
        return {
            "kind": kind_word(body),
            "level": ", ".join(filter(None, (level, facts.place.shown(speaks)))),
            "over": over.names.shown(speaks) if over else "",
            "act": facts.act.shown(speaks),
            "approved": approval_words(facts.approved),
            "seats": "" if body.seats is None else seats_words(body),
            "closed": ", ".join(filter(None, (numeric(body.closed), body.closed_paper))),
        }

    def _name_closing(self) -> None:
        closed = self._body is not None and self._body.closed is not None
        self.close_body.set_words(t("Bodies", "Let it go on…") if closed else t("Bodies", "Dissolve…"))

    def ask_facts(self) -> None:
        """Open the sheet with type, place in the tree, act and decision."""
        if self._body is not None:
            FactsSheet(self.window(), self._session, self._body).open()

    def ask_to_close(self) -> None:
        """Open the sheet that dissolves the body, or ask whether one that was dissolved goes on."""
        if self._body is not None:
            kind: type[ClosingSheet | Revival] = ClosingSheet if self._body.closed is None else Revival
            kind(self.window(), self._session, self._body).open()

    def ask_to_remove(self) -> None:
        """Ask whether the body was a mistake."""
        if self._body is not None:
            Removal(self.window(), self._session, self._body).open()


def approval_words(approval: Approval) -> str:
    """The organ with number and day of its decision."""
    number = t("Bodies", "No {number}").format(number=approval.number) if approval.number else ""
    paper = paper_of(number, approval.day)
    return ", ".join(filter(None, (approval.organ.shown(language()), paper)))
