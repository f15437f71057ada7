"""Who sits in a body on a day: its names, its figures with their reasons, and the table of members."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.mandates import Member
from desktop.core.posts import PostState
from desktop.core.refusals import NoRuleHeld
from desktop.core.standings import NOTHING, Standing
from desktop.ui.bodies.member_words import (
    admission_words,
    change_words,
    ground_and_paper,
    leave_words,
    member_name,
    post_word,
    since_words,
    until_words,
    work_words,
)
from desktop.ui.bodies.words import post_words
from desktop.ui.languages import language
from desktop.ui.records import Column, Table
from desktop.ui.refusals import sentence_of
from desktop.ui.rules.statement import quorum_figure, statement
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.switch import Choice, Switch
from desktop.ui.widgets.why import Why
from i18n import t

NOW, EVER = "now", "ever"
DAY_WIDTH = 150


class Composition(Panel):
    """``asked`` wants other members: another day, past ones too. The other signals want a sheet."""

    asked = Signal()
    opening = Signal()
    ending = Signal()
    moving = Signal()
    removing = Signal()
    renaming = Signal()
    seating = Signal()
    admitting = Signal()
    comparing = Signal()
    saving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._day = date.min
        self._standings: Mapping[int, Standing] = {}
        self.name, self.other_name = Label("section"), Label("small", "muted")
        self.rename, self.seats = Button("plain", "edit"), Button("plain", "people")
        self.remove, self.admission, self.end = (Button("plain", icon) for icon in ("cross", "edit", "leave"))
        self.transfer, self.card = Button("plain", "right"), Button("plain", "doc")
        self.day_label, self.day = Label("body", wrap=False), DateField()
        self.scope = Switch()
        self.compare, self.save = Button("plain", "clock"), Button("plain", "export")
        self.figures = Label("body", wrap=False)
        self.why, self.changed = Why(self.figures), Note("warn", "warn")
        self.table: Table[Member] = Table(self._columns, mandate_id)
        self.count = Label("small", "muted")
        self._build()
        self.day.chosen.connect(self.asked)
        self.scope.chosen.connect(self.asked)
        self.rename.clicked.connect(self.renaming)
        self.compare.clicked.connect(self.comparing)
        self.save.clicked.connect(self.saving)
        self.seats.clicked.connect(self.seating)
        self.admission.clicked.connect(self.admitting)
        self.end.clicked.connect(self.ending)
        self.transfer.clicked.connect(self.moving)
        self.remove.clicked.connect(self.removing)
        self.card.clicked.connect(self.opening)
        self.table.opened.connect(self._open_card)
        self.table.chosen.connect(self._allow_end)

    def _build(self) -> None:
        head, tools, foot = QWidget(), QWidget(), QWidget()
        head_row = FlowLayout(head, gap=12, lead=True)
        names = QWidget()
        lines = QVBoxLayout(names)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self.name)
        lines.addWidget(self.other_name)
        head_row.addWidget(names)
        head_row.addWidget(self.rename)
        head_row.addWidget(self.seats)
        tools_row = FlowLayout(tools, gap=12)
        for widget in (self.day_label, self.day, self.scope, self.compare, self.save):
            tools_row.addWidget(widget)
        upper = QVBoxLayout()
        upper.setContentsMargins(16, 14, 16, 10)
        upper.setSpacing(8)
        for part in (head, tools, self.why, self.count, self.changed):
            upper.addWidget(part)
        self.changed.hide()
        foot_row = FlowLayout(foot, gap=10)
        foot_row.setContentsMargins(10, 8, 12, 8)
        for part in (self.remove, self.admission, self.transfer, self.end, self.card):
            foot_row.addWidget(part)
        self.column.addLayout(upper)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(foot)
        self._fit()

    def retranslate(self) -> None:
        """Fixed words."""
        self.rename.set_words(t("Bodies", "Names…"), t("Bodies", "Other names from a day on (F2)"))
        self.compare.set_words(
            t("Bodies", "Compare…"), t("Bodies", "The body on two days: who came, who left (Ctrl+D)")
        )
        self.save.set_words(t("Bodies", "Save…"), t("Bodies", "Composition as PDF, Excel or CSV (Ctrl+S)"))
        self.seats.set_words(t("Bodies", "Seats…"), t("Bodies", "Number of seats (Ctrl+Shift+M)"))
        self.admission.set_words(
            t("Bodies", "Admission…"), t("Bodies", "Papers of the member chosen in the table (F4)")
        )
        self.day_label.setText(t("Bodies", "Composition on"))
        self.day.setAccessibleName(t("Bodies", "Composition on"))
        self.scope.show_choices(
            (Choice(NOW, t("Bodies", "In office that day")), Choice(EVER, t("Bodies", "Past ones too")))
        )
        self.scope.setAccessibleName(t("Bodies", "Which mandates are shown"))
        self.end.set_words(
            t("Bodies", "End the mandate…"), t("Bodies", "Of the member chosen in the table (Delete)")
        )
        self.transfer.set_words(
            t("Bodies", "Post…"),
            t("Bodies", "The member chosen in the table goes over to another post here (F7)"),
        )
        self.remove.set_words(
            t("Bodies", "Remove the entry…"),
            t("Bodies", "Of the member chosen in the table, when it was a mistake (Ctrl+Shift+Delete)"),
        )
        self.card.set_words(
            t("Bodies", "Card"),
            t("Bodies", "Card of the membership of the member chosen in the table (Enter)"),
        )
        self.table.setAccessibleName(t("Bodies", "Composition"))
        self.table.retranslate()
        self.why.retranslate()

    def show_body(
        self,
        body: Body,
        members: Sequence[Member],
        day: date,
        ruling: Ruling | None,
        standings: Mapping[int, Standing],
        posts: Sequence[PostState] = (),
    ) -> None:
        """Show a body with its members; ``ruling`` is None where no rule is held for the day.

        ``standings`` tells by mandate who is on leave, and whose work has changed; ``posts`` tells which
        are vacant.
        """
        self._day, self._standings = day, standings
        speaks = language()
        other = "kk" if speaks == "ru" else "ru"
        shown, beside = body.names.full.shown(speaks), body.names.full.of(other)
        self.name.setText(shown)
        self.other_name.show_text(beside if beside != shown else "")
        self.day.show_value(day)
        self.table.retranslate()
        before = self.chosen()
        self.table.show_records(members)
        self._follow(before, members)
        told = t("Bodies", "Mandates: {count}, in the order of the Kazakh alphabet").format(
            count=len(members)
        )
        self.count.show_text(told if self.past_too() else "")  # of those in office the figures tell
        self._show_figures(body, day, ruling, [state.rule.post for state in posts if state.vacant])
        self._show_changes(members)
        self._allow_end()

    def _follow(self, before: Member | None, members: Sequence[Member]) -> None:
        """Who went over to another post stays chosen."""
        if before is None or self.chosen() is not None:
            return
        held = before.mandate
        for mandate in (member.mandate for member in members):
            if (mandate.person_id, mandate.body_id) == (held.person_id, held.body_id):
                self.table.select(mandate.id)

    def past_too(self) -> bool:
        """Whether mandates that ended, or begin later, are wanted too."""
        return self.scope.current() == EVER

    def chosen(self) -> Member | None:
        """The member who is chosen in the table."""
        return self.table.current()

    def _show_figures(self, body: Body, day: date, ruling: Ruling | None, vacant: Sequence[str]) -> None:
        total = body.in_office
        quorum = quorum_figure(ruling, total) if ruling and total else None
        sentences = [seats_words(body)] if body.seats is not None else []
        if quorum is None:
            sentences.insert(0, t("Bodies", "In office: {total}.").format(total=total))
        else:
            pattern = t("Bodies", "In office: {total}. Quorum: {quorum}.")
            sentences.insert(0, pattern.format(total=total, quorum=quorum))
        if vacant and total:
            words = post_words()
            posts = ", ".join(words[post] for post in vacant)
            sentences.append(t("Bodies", "Vacant: {posts}.").format(posts=posts))
        self.figures.setText(" ".join(sentences))
        short = body.names.shown(language())
        lines = statement(short, ruling, total) if ruling else [sentence_of(NoRuleHeld(day))]
        title = t("Bodies", "Quorum and majority on {day}").format(day=numeric(day))
        self.why.show_words(title, " ".join(lines))

    def _show_changes(self, members: Sequence[Member]) -> None:
        """Name those who sit by office and work otherwise now."""
        moved = [member_name(member) for member in members if self._standing(member).change]
        told = t("Bodies", "Members by office whose work has changed, look at their cards: {people}.")
        self.changed.show_note(told.format(people=", ".join(moved)) if moved else "")

    def _columns(self) -> tuple[Column[Member], ...]:
        """As many whichever are wanted: what differs is the last two."""
        name = Column(t("Bodies", "Full name"), member_name, share=7, tone=self._tone)
        post = Column(t("Bodies", "Post"), self._post, share=5, tone=self._tone)
        since = Column(t("Bodies", "Since"), since_words, width=96, right=True, tone=self._tone)
        work = Column(t("Bodies", "Organisation, post"), self._work, share=5, tone=self._work_tone)
        if not self.past_too():
            paper = Column(t("Bodies", "Admission"), admission_words, share=4, tone="muted")
            return name, post, since, work, paper
        until = Column(t("Bodies", "Until"), until_words, width=96, right=True, tone=self._tone)
        ground = Column(t("Bodies", "Ground, paper"), ground_and_paper, share=6, tone="muted")
        return name, post, since, until, ground

    def _tone(self, member: Member) -> str:
        return "text" if member.mandate.in_force(self._day) else "muted"

    def _standing(self, member: Member) -> Standing:
        return self._standings.get(member.mandate.id, NOTHING)

    def _post(self, member: Member) -> str:
        """The post, and that the member is on leave."""
        return ", ".join(filter(None, (post_word(member), leave_words(self._standing(member)))))

    def _work(self, member: Member) -> str:
        """Where the member works, and that it has changed under a seat by office."""
        return ": ".join(filter(None, (change_words(self._standing(member)), work_words(member))))

    def _work_tone(self, member: Member) -> str:
        return "warn" if self._standing(member).change else "muted"

    def _allow_end(self) -> None:
        for button in (self.remove, self.admission, self.transfer, self.end, self.card):
            button.setEnabled(self.chosen() is not None)

    def _open_card(self) -> None:
        if self.chosen():
            self.opening.emit()

    def _fit(self) -> None:
        self.day.setFixedWidth(scaled(DAY_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "day"):
            self._fit()


def mandate_id(member: Member) -> int:
    """What tells the rows apart: one person may have sat there twice."""
    return member.mandate.id


def seats_words(body: Body) -> str:
    """How many seats there are and how many nobody holds, or by how many too many sit."""
    vacant = body.vacant or 0
    if vacant < 0:
        pattern = t("Bodies", "Seats: {seats}, over that number: {over}.")
        return pattern.format(seats=body.seats, over=-vacant)
    return t("Bodies", "Seats: {seats}, vacant: {vacant}.").format(seats=body.seats, vacant=vacant)
