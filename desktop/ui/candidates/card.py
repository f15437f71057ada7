"""One candidate at the right of the list: for what, by whom named, the way, and what can be decided."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.candidates import Candidate
from desktop.ui.candidates.steps_part import StepsOfCandidate
from desktop.ui.candidates.words import person_word, source_word, state_chip, target_words
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scroll import Scroll
from i18n import t

FACTS = ("target", "source", "since", "reason", "instead", "replaced")
ICONS = {
    "admit": "check", "reject": "cross", "withdraw": "leave", "another": "plus", "reopen": "undo",
    "person": "people", "edit": "edit", "remove": "cross",
}  # fmt: skip
OFFERED = {
    "open": ("admit", "reject", "withdraw"),
    "admitted": (),
    "rejected": ("another", "reopen"),
    "withdrawn": ("another", "reopen"),
}
LABEL_WIDTH = 170


class Around(NamedTuple):
    """What stands about a candidate besides the record itself."""

    body: str = ""
    instead: Candidate | None = None
    """In whose place this one was named."""
    replaced: Candidate | None = None
    """Who was named in the place of this one."""
    foreign: bool = False
    """Whether the person is known to be no citizen."""


class Deciding(NamedTuple):
    """Buttons that decide about a candidate."""

    admit: Button
    reject: Button
    withdraw: Button
    another: Button
    reopen: Button


class Mending(NamedTuple):
    """Links to the person, and to what mends the record."""

    person: Button
    edit: Button
    remove: Button


class CandidateCard(Panel):
    """``asked`` carries what is to be done with the candidate that is shown."""

    asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._held: Candidate | None = None
        self.name, self.none = Label("page"), Label("body", "muted")
        self.state, self.doubt = ChipLabel(), Note("warn", "warn")
        self.steps, self.form = StepsOfCandidate(session), Form(LABEL_WIDTH)
        self.deciding = Deciding(*(Button("plain", ICONS[key]) for key in Deciding._fields))
        self.mending = Mending(*(Button("link", ICONS[key]) for key in Mending._fields))
        self.facts: dict[str, Label] = {fact: Label("body") for fact in FACTS}
        self.rows: dict[str, FormRow] = {fact: self.form.add(self.facts[fact], worded=True) for fact in FACTS}
        self._stack = QStackedWidget()
        self._build()
        for key, button in self.buttons().items():
            button.setObjectName(key)
            button.clicked.connect(self._ask)

    def _build(self) -> None:
        content, scroll, chips, links, deciding = QWidget(), Scroll(), QWidget(), QWidget(), QWidget()
        FlowLayout(chips, gap=6).addWidget(self.state)
        link_row, decide_row = FlowLayout(links, gap=16), FlowLayout(deciding, gap=10)
        for button in self.mending:
            link_row.addWidget(button)
        for button in self.deciding:
            decide_row.addWidget(button)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.name, chips, self.doubt, self.form, links, self.steps, deciding):
            column.addWidget(widget)
        scroll.column.addWidget(content)
        scroll.column.addStretch(1)
        empty = QWidget()
        lines = QVBoxLayout(empty)
        lines.setContentsMargins(20, 20, 20, 20)
        lines.addWidget(self.none)
        lines.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll)
        self.column.addWidget(self._stack)

    def retranslate(self) -> None:
        """Fixed words."""
        self.none.setText(t("Candidates", "Choose a candidate in the list."))
        words = {
            "admit": (t("Candidates", "Admit…"), t("Candidates", "Admit the candidate (Ctrl+M)")),
            "reject": (t("Candidates", "Reject…"), t("Candidates", "Reject with a reason (Delete)")),
            "withdraw": (t("Candidates", "Withdrawal…"), t("Candidates", "The candidate wants it no more")),
            "another": (t("Candidates", "Name another…"), t("Candidates", "In the place of this one")),
            "reopen": (t("Candidates", "Consider again"), t("Candidates", "When it was noted by mistake")),
            "person": (t("Candidates", "Show the person"), t("Candidates", "Their card among the people")),
            "edit": (t("Candidates", "Change…"), t("Candidates", "Who named them, which body, when (F2)")),
            "remove": (
                t("Candidates", "Remove the candidature…"),
                t("Candidates", "When entered by mistake (Ctrl+Shift+Delete)"),
            ),
        }
        for key, (word, hint) in words.items():
            self.buttons()[key].set_words(word, hint)
        labels = {
            "target": t("Candidates", "For membership of"),
            "source": t("Candidates", "Named by"),
            "since": t("Candidates", "Named on"),
            "reason": t("Candidates", "Reason"),
            "instead": t("Candidates", "Named in the place of"),
            "replaced": t("Candidates", "In their place"),
        }
        for fact, label in labels.items():
            self.rows[fact].label.setText(label)
        self.steps.retranslate()

    def buttons(self) -> dict[str, Button]:
        """All of them by what they do."""
        return self.deciding._asdict() | self.mending._asdict()

    def candidate(self) -> Candidate | None:
        """Who is shown."""
        return self._held

    def show_candidate(self, held: Candidate | None, around: Around) -> None:
        """Show one, or nobody."""
        self._held = held
        self._stack.setCurrentIndex(0 if held is None else 1)
        if held is None:
            return
        self.name.setText(person_word(held))
        self.state.show_chip(state_chip(held))
        self.doubt.show_note(
            t("Candidates", "Members are citizens of Kazakhstan (Law No 70-IV, art. 15).")
            if around.foreign
            else ""
        )
        told = {
            "target": around.body if held.target == "regional" else target_words()["national"],
            "source": source_word(held),
            "since": numeric(held.since),
            "reason": held.reason.shown(language()),
            "instead": person_word(around.instead) if around.instead else "",
            "replaced": person_word(around.replaced) if around.replaced else "",
        }
        for fact, words in told.items():
            self.facts[fact].setText(words)
            self.form.set_row_visible(self.rows[fact], bool(words))
        offered = OFFERED[held.state] if around.replaced is None else ()
        for key, button in self.deciding._asdict().items():
            button.setVisible(key in offered)
        self.mending.remove.setVisible(held.state != "admitted" and around.replaced is None)
        self.steps.show_candidate(held)

    def _ask(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.asked.emit(pressed.objectName())
