"""What is noted of a mandate: post and days, how it came about, on what terms, how it ended."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.mandates import Agreement, Member
from desktop.core.standings import Standing
from desktop.core.texts import Text
from desktop.ui.bodies.member_words import (
    change_words,
    ground_and_paper,
    leave_words,
    paper_of,
    post_word,
    work_words,
)
from desktop.ui.languages import language
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

LABELS = 150
KEYS = (
    "name", "body", "post", "days", "end", "office", "source", "paper", "organ", "period", "agreement",
    "work", "leave",
)  # fmt: skip


class Facts(Panel):
    """A row for each fact; what is not noted has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        form = self._form = Form(LABELS)
        self.column.addWidget(form)
        self.column.addStretch(1)
        self.values = {key: Label("body") for key in KEYS}
        self._rows: dict[str, FormRow] = {key: form.add(self.values[key], worded=True) for key in KEYS}

    def retranslate(self) -> None:
        """Labels."""
        self.set_title(t("Mandates", "Membership"))
        for key, word in labels().items():
            self._rows[key].set_words(word)

    def show_member(
        self, body: Body, member: Member, standing: Standing, needed: Text, called: str = ""
    ) -> None:
        """Show what is noted; ``needed`` is the organ that has to agree to whoever holds the post.

        ``called`` is the name that the member had when the mandate ended, "" where it is the present one.
        """
        told = {"name": called} | dict(facts(body, member, standing))
        lacking = any(needed) and not told["agreement"]
        self.values["agreement"].set_colour("warn" if lacking else "text")
        if lacking:
            pattern = t("Mandates", "needed, and none is noted: {organ}")
            told["agreement"] = pattern.format(organ=needed.shown(language()))
        for key in KEYS:
            self.values[key].setText(told[key])
            self._form.set_row_visible(self._rows[key], bool(told[key]))


def labels() -> dict[str, str]:
    """What each fact is called."""
    return {
        "name": t("Mandates", "Name then"),
        "body": t("Mandates", "Body"),
        "post": t("Mandates", "Post"),
        "days": t("Mandates", "In office"),
        "end": t("Mandates", "Ended"),
        "office": t("Mandates", "By office"),
        "source": t("Mandates", "Nominated by"),
        "paper": t("Mandates", "Paper of the admission"),
        "organ": t("Mandates", "Deciding organ"),
        "period": t("Mandates", "End of the period"),
        "agreement": t("Mandates", "Agreed with"),
        "work": t("Mandates", "Work"),
        "leave": t("Mandates", "Now"),
    }


def facts(body: Body, member: Member, standing: Standing) -> Iterator[tuple[str, str]]:
    """Each fact in words; "" where it is not noted."""
    speaks, mandate = language(), member.mandate
    admission, terms = mandate.admission, mandate.terms
    yield "body", body.names.full.shown(speaks) or body.names.shown(speaks)
    yield "post", post_word(member)
    yield "days", days_words(member)
    yield "end", ground_and_paper(member) if mandate.until else ""
    yield "office", t("Mandates", "ends with the office") if admission.by_office else ""
    yield "source", member.nominated.shown(speaks)
    yield "paper", paper_of(admission.paper, admission.paper_day)
    yield "organ", admission.organ.shown(speaks)
    yield "period", numeric(terms.until)
    yield "agreement", agreement_words(terms.agreement)
    yield "work", ": ".join(filter(None, (change_words(standing), work_words(member))))
    yield "leave", leave_words(standing)


def days_words(member: Member) -> str:
    """From when to when."""
    since, until = numeric(member.mandate.since), numeric(member.mandate.until)
    if not until:
        return t("Mandates", "since {day}").format(day=since)
    return t("Mandates", "{since} – {until}").format(since=since, until=until)


def agreement_words(agreement: Agreement) -> str:
    """Whose agreement, by which paper."""
    paper = paper_of(agreement.paper, agreement.day)
    return ", ".join(filter(None, (agreement.organ.shown(language()), paper)))
