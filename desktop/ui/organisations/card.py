"""One organisation at the right of the list: what is known of it, and its accreditations."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.organisations import Organisation
from desktop.core.texts import PAPER_LANGUAGES
from desktop.ui.languages import language
from desktop.ui.organisations.accreditations import Accreditations
from desktop.ui.organisations.words import accreditation_chip, closed_chip, kind_words, level_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.scroll import Scroll
from i18n import t

FACTS = (
    "kind", "level", "place", "leader", "registered", "languages", "pupils", "phone", "address", "notes",
)  # fmt: skip
LABEL_WIDTH = 150


class OrganisationCard(Panel):
    """``editing`` and ``removing`` are about the organisation that is shown."""

    editing = Signal()
    removing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._held: Organisation | None = None
        self.name, self.other = Label("page"), Label("body", "muted")
        self.accredited, self.closed = ChipLabel(), ChipLabel()
        self.edit, self.remove = Button("link", "edit"), Button("link", "cross")
        self.accreditations = Accreditations()
        self.form, self.none = Form(LABEL_WIDTH), Label("body", "muted")
        self.facts: dict[str, Label] = {fact: Label("body") for fact in FACTS}
        self.rows: dict[str, FormRow] = {fact: self.form.add(self.facts[fact], worded=True) for fact in FACTS}
        self._stack = QStackedWidget()
        self._build()
        self.edit.clicked.connect(self.editing)
        self.remove.clicked.connect(self.removing)

    def _build(self) -> None:
        content, scroll, chips, buttons = QWidget(), Scroll(), QWidget(), QWidget()
        chip_row, button_row = FlowLayout(chips, gap=6), FlowLayout(buttons, gap=16)
        for chip in (self.closed, self.accredited):
            chip_row.addWidget(chip)
        for button in (self.edit, self.remove):
            button_row.addWidget(button)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.name, self.other, chips, buttons, Line(), self.accreditations, Line(), self.form):
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
        self.none.setText(t("Organisations", "Choose an organisation in the list."))
        self.edit.set_words(
            t("Organisations", "Change…"), t("Organisations", "Change the organisation (F2, Enter)")
        )
        self.remove.set_words(
            t("Organisations", "Remove the organisation…"),
            t("Organisations", "When entered by mistake (Ctrl+Shift+Delete)"),
        )
        labels = {
            "kind": t("Organisations", "Kind"),
            "level": t("Organisations", "Level"),
            "place": t("Organisations", "Seat"),
            "leader": t("Organisations", "Leader"),
            "registered": t("Organisations", "State registration"),
            "languages": t("Organisations", "Languages"),
            "pupils": t("Organisations", "Pupils"),
            "phone": t("Organisations", "Telephone"),
            "address": t("Organisations", "Address"),
            "notes": t("Organisations", "Notes"),
        }
        for fact, label in labels.items():
            self.rows[fact].label.setText(label)
        self.accreditations.retranslate()

    def organisation(self) -> Organisation | None:
        """Which one is shown."""
        return self._held

    def show_organisation(self, held: Organisation | None, day: date, soon: int) -> None:
        """Show one, or none; ``soon`` as in the settings."""
        self._held = held
        self._stack.setCurrentIndex(0 if held is None else 1)
        if held is None:
            return
        speaks = language()
        other = "kk" if speaks == "ru" else "ru"
        shown, beside = held.name.shown(speaks), held.name.of(other)
        self.name.setText(shown)
        self.other.show_text(beside if beside != shown else lacking(held))
        self.other.set_colour("warn" if lacking(held) else "muted")
        self.accredited.show_chip(accreditation_chip(held, day, soon))
        self.closed.show_chip(closed_chip(held))
        told = facts(held)
        for fact in FACTS:
            self.facts[fact].setText(told[fact])
            self.form.set_row_visible(self.rows[fact], bool(told[fact]))
        self.accreditations.show_accreditations(held.accreditations)


def lacking(held: Organisation) -> str:
    """Which name papers still need."""
    missing = [each for each in PAPER_LANGUAGES if each in held.name.missing()]
    if not missing:
        return ""
    if missing == ["kk"]:
        return t("Organisations", "no Kazakh name yet")
    return t("Organisations", "no Russian name yet")


def facts(held: Organisation) -> dict[str, str]:
    """What is known, in the language of the window; "" for what is not."""
    speaks = language()
    registered = {
        None: "",
        True: t("Organisations", "registered"),
        False: t("Organisations", "unregistered"),
    }[held.registered]
    return {
        "kind": kind_words().get(held.kind, held.kind),
        "level": level_words().get(held.level, held.level) if held.level else "",
        "place": held.place.shown(speaks),
        "leader": held.leader.shown(speaks),
        "registered": ", ".join(filter(None, (registered, held.registration))),
        "languages": held.languages,
        "pupils": "" if held.pupils is None else str(held.pupils),
        "phone": held.phone,
        "address": held.address,
        "notes": held.notes,
    }
