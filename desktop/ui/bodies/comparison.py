"""A body on two days: who came, who left and on what ground, whose post changed."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.compositions import Comparison
from desktop.core.mandates import Member
from desktop.operations import bodies, mandates
from desktop.ui.bodies.choices import day_in
from desktop.ui.bodies.member_words import admission_words, ground_and_paper, member_name, post_word
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

LIST_HEIGHT = 340


class ComparisonSheet(Sheet):
    """Compares as soon as a day is chosen; it changes nothing."""

    def __init__(self, parent: QWidget, session: Session, body: Body, day: date) -> None:
        super().__init__(parent, 760)
        self._session, self._body = session, body
        form, framed = Form(), Panel(flush=True)
        self.one, self.other = DateField(), DateField()
        self.figures, self.sums, self.rows = Label("body"), Label("strong"), RowList()
        self.rows.setFixedHeight(scaled(LIST_HEIGHT))
        framed.column.addWidget(self.rows)
        self.one_row, self.other_row = form.add(self.one), form.add(self.other)
        for widget in (form, self.figures, self.sums, framed):
            self.body.addWidget(widget)
        self.set_words(
            t("Bodies", "Two days compared: {body}").format(body=body.names.shown(language())),
            t("Bodies", "Who left and came back between the days is not listed."),
            t("Bodies", "Compare"),
            t("Bodies", "Close"),
        )
        self.one_row.set_words(t("Bodies", "One day"))
        self.other_row.set_words(t("Bodies", "The other day"))
        self.rows.setAccessibleName(t("Bodies", "What became different"))
        self.one.show_value(day.replace(year=day.year - 1, day=min(day.day, 28)))
        self.other.show_value(day)
        self.one.chosen.connect(self._look)
        self.other.chosen.connect(self._look)
        self.taken.connect(self._look)
        self._look()

    def _look(self) -> None:
        one, other = day_in(self.one_row, self.one), day_in(self.other_row, self.other)
        if one is None or other is None:
            return
        found = self._session.read(mandates.compared, self._body.id, one, other)
        one, other = sorted((one, other))
        first, second = found.seated
        pattern = t("Bodies", "Members on {one}: {first}, on {other}: {second}.")
        seated = pattern.format(one=numeric(one), other=numeric(other), first=first, second=second)
        told = t("Bodies", "Came: {came}, left: {left}, other post: {moved}.")
        self.figures.setText(" ".join(filter(None, (seated, self._renamed(one, other)))))
        self.sums.setText(told.format(came=len(found.came), left=len(found.left), moved=len(found.moved)))
        self.rows.show_rows(list(rows_of(found)))

    def _renamed(self, one: date, other: date) -> str:
        """How the body was called on each day, where that is not the same."""
        read = self._session.read
        was, now = (read(bodies.body, self._body.id, day).names.full for day in (one, other))
        if was == now:
            return ""
        pattern = t("Bodies", "The body on {one}: {was}; on {other}: {now}.")
        speaks = language()
        return pattern.format(
            one=numeric(one), other=numeric(other), was=was.shown(speaks), now=now.shown(speaks)
        )


def rows_of(found: Comparison) -> Iterator[Row]:
    """A row for each difference: who, what, since when, on what ground or paper."""
    for came in found.came:
        if came.after is not None:
            yield _row(came.after, "plus", "good", _arrival(came.after), admission_words(came.after))
    for left in found.left:
        if left.ended is not None:
            yield _row(left.ended, "leave", "bad", _departure(left.ended), ground_and_paper(left.ended))
    for moved in found.moved:
        if moved.before is not None and moved.after is not None:
            change = _change(moved.before, moved.after)
            yield _row(moved.after, "edit", "accent", change, admission_words(moved.after))


def _row(member: Member, mark: str, tone: str, what: str, why: str) -> Row:
    second = "; ".join(filter(None, (what, why)))
    return Row(member.mandate.id, member_name(member), second, mark=mark, mark_tone=tone)


def _arrival(member: Member) -> str:
    pattern = t("Bodies", "Came: {post}, since {day}")
    return pattern.format(post=post_word(member), day=numeric(member.mandate.since))


def _change(before: Member, after: Member) -> str:
    pattern = t("Bodies", "Was: {before}, is: {after}, since {day}")
    day = numeric(after.mandate.since)
    return pattern.format(before=post_word(before), after=post_word(after), day=day)


def _departure(member: Member) -> str:
    pattern = t("Bodies", "Left: {post}, until {day}")
    return pattern.format(post=post_word(member), day=numeric(member.mandate.until))
