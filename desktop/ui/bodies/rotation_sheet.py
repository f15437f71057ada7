"""Whose period in a post ends, in all bodies, and whose turn comes then."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.names import full
from desktop.operations import offices, posts
from desktop.operations.posts import Due
from desktop.ui.bodies.section import Section
from desktop.ui.bodies.words import post_words
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.dates import numeric
from i18n import t


class RotationSheet(Sheet):
    """``wanted`` carries the number of the body whose row was chosen."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget, session: Session, day: date) -> None:
        super().__init__(parent, 1080)
        self._day = day
        self._soon = timedelta(days=session.read(offices.settings).soon)
        self.section: Section[Due] = Section(self._columns, due_id)
        self.section.set_words(
            t("Bodies", "Periods that end"),
            t("Bodies", "No period was laid down: the rule of a post does it, or the admission."),
        )
        found = session.read(posts.rotation, day)
        self.section.show_records(found)
        self.section.table.select_first()
        self.body.addWidget(self.section)
        self.set_words(
            t("Bodies", "Rotation of posts"),
            t("Bodies", "The end of a period ends no mandate: that takes a decision."),
            t("Bodies", "Show the body"),
            t("Bodies", "Close"),
        )
        self.verb.setEnabled(bool(found))
        self.section.opened.connect(self._want)
        self.taken.connect(self._want)

    def _want(self) -> None:
        chosen = self.section.table.current()
        if chosen is not None:
            self.wanted.emit(chosen.body.id)
            self.finish(True)

    def _columns(self) -> tuple[Column[Due], ...]:
        return (
            Column(t("Bodies", "Body"), body_word, share=5),
            Column(t("Bodies", "Post"), post_word, width=190),
            Column(t("Bodies", "Full name"), name_words, share=5),
            Column(t("Bodies", "Period ends"), last_words, width=110, right=True, tone=self._tone),
            Column(t("Bodies", "Next in turn"), next_words, share=4),
        )

    def _tone(self, due: Due) -> str:
        """Past ones are red, near ones amber."""
        if due.ending.last < self._day:
            return "bad"
        return "warn" if due.ending.last <= self._day + self._soon else "text"


def due_id(due: Due) -> int:
    """What tells the rows apart."""
    return due.ending.member.mandate.id


def body_word(due: Due) -> str:
    """The body by its short name."""
    return due.body.names.shown(language())


def post_word(due: Due) -> str:
    """What the post is called."""
    return post_words()[due.ending.rule.post]


def name_words(due: Due) -> str:
    """Who holds it."""
    return full(due.ending.member.name(language()))


def last_words(due: Due) -> str:
    """When the period ends."""
    return numeric(due.ending.last)


def next_words(due: Due) -> str:
    """Whose turn comes."""
    return due.next.shown(language())
