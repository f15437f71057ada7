"""What an act of the office's own fixes for one kind of body: shares with their paragraphs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop.core.acts import LocalProvision, Share, share
from desktop.core.bodies import BodyRule
from desktop.core.names import tidy
from desktop.documents import derivations
from desktop.ui.rules.words import rule_words
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.states import set_state
from i18n import t

NONE = "none stated"
AT_LEAST, MORE_THAN = "at least", "more than"
USUAL = ("more than 1/2", "at least 2/3", "at least 1/2", "more than 2/3", "at least 1/3")
"""As acts' files write them; any other part is typed as a fraction."""


class ShareField(QWidget):
    """A share of all members or of those present; ``edited`` comes with every choice and key."""

    edited = Signal()

    def __init__(self, decision: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decision = decision
        self.kind, self.part, self.base = QComboBox(), QLineEdit(), QComboBox()
        row = FlowLayout(self, gap=8)
        for widget in (self.kind, self.part, self.base):
            row.addWidget(widget)
        self.part.setFixedWidth(scaled(84))
        self.part.setPlaceholderText("3/5")
        self._offer()
        self.kind.activated.connect(self._look)
        self.base.activated.connect(self._tell)
        self.part.textEdited.connect(self._tell)
        self.setFocusProxy(self.kind)
        self._look()

    def _offer(self) -> None:
        if not self._decision:
            self.kind.addItem(t("Rules", "none stated"), NONE)
        for usual in USUAL:
            found = share(f"{usual} of total")
            assert found is not None
            self.kind.addItem(derivations.share_words(found, t), usual)
        self.kind.addItem(t("Rules", "at least (a fraction)"), AT_LEAST)
        self.kind.addItem(t("Rules", "more than (a fraction)"), MORE_THAN)
        self.base.addItem(t("Rules", "of all members"), "total")
        self.base.addItem(t("Rules", "of those present"), "present")

    def set_words(self, name: str) -> None:
        """What a screen reader says of the parts."""
        self.kind.setAccessibleName(name)
        self.part.setAccessibleName(t("Rules", "{name}: a part such as 3/5").format(name=name))
        self.base.setAccessibleName(t("Rules", "{name}: of what").format(name=name))

    def show_share(self, held: Share | None) -> None:
        """Show a share."""
        if held is None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(NONE)))
        else:
            start = MORE_THAN if held.strict else AT_LEAST
            place = self.kind.findData(f"{start} {derivations.part(held)}")
            self.kind.setCurrentIndex(place if place >= 0 else self.kind.findData(start))
            self.part.setText(derivations.part(held))
            self.base.setCurrentIndex(self.base.findData(held.base))
        self._look()

    def valid(self) -> bool:
        """Whether what is typed is a part of a whole."""
        try:
            share(self._text())
        except ValueError:
            return False
        return True

    def share(self) -> Share | None:
        """The share; None where the act states none."""
        return share(self._text()) if self.valid() else None

    def _text(self) -> str:
        """The share as acts' files write it."""
        kind = str(self.kind.currentData())
        if kind == NONE:
            return NONE
        if kind in (AT_LEAST, MORE_THAN):
            kind = f"{kind} {self.part.text().replace(' ', '')}"
        return f"{kind} of {self.base.currentData() if self._decision else 'total'}"

    def _look(self) -> None:
        """Show the parts that the kind needs."""
        kind = self.kind.currentData()
        self.part.setVisible(kind in (AT_LEAST, MORE_THAN))
        self.base.setVisible(self._decision)
        self._tell()

    def _tell(self, *_what: object) -> None:
        set_state(self.part, "" if self.valid() else "error")
        self.edited.emit()


class ProvisionFields(QWidget):
    """A tick for one kind of body, and under it its quorum and its majority."""

    edited = Signal()

    def __init__(self, rule: BodyRule, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule, self._form = rule, form
        self.tick = QCheckBox()
        self.quorum, self.decision = ShareField(decision=False), ShareField(decision=True)
        self.quorum_paragraph, self.decision_paragraph = QLineEdit(), QLineEdit()
        form.add_wide(self.tick)
        self.rows = [
            form.add(field)
            for field in (self.quorum, self.quorum_paragraph, self.decision, self.decision_paragraph)
        ]
        self.tick.toggled.connect(self._look)
        self.quorum.edited.connect(self.edited)
        self.decision.edited.connect(self.edited)
        self.quorum_paragraph.textEdited.connect(self._tell)
        self.decision_paragraph.textEdited.connect(self._tell)
        self._set_labels()
        self._look()

    def _set_labels(self) -> None:
        body = rule_words()[self.rule]
        self.tick.setText(body)
        pattern = t("Rules", "{body}: {what}")
        quorum, decision = t("Rules", "quorum"), t("Rules", "decision is adopted by")
        number = t("Rules", "paragraph")
        labels = (quorum, number, decision, number)
        spoken = (
            quorum,
            t("Rules", "paragraph on quorum"),
            decision,
            t("Rules", "paragraph on decisions"),
        )
        for row, label, name in zip(self.rows, labels, spoken, strict=True):
            row.set_words(label)
            row.field.setAccessibleName(pattern.format(body=body, what=name))
        self.quorum.set_words(pattern.format(body=body, what=quorum))
        self.decision.set_words(pattern.format(body=body, what=decision))

    def show_provision(self, held: LocalProvision | None) -> None:
        """Show a provision, or that the act has none for this kind of body."""
        self.tick.setChecked(held is not None)
        if held is None:
            self.quorum.show_share(share("more than 1/2 of total"))
            self.decision.show_share(share("more than 1/2 of present"))
        else:
            self.quorum.show_share(held.quorum)
            self.decision.show_share(held.decision)
            self.quorum_paragraph.setText(held.quorum_paragraph)
            self.decision_paragraph.setText(held.decision_paragraph)
        self._look()

    def valid(self) -> bool:
        """Whether both shares can be, or the tick is off."""
        return not self.tick.isChecked() or (self.quorum.valid() and self.decision.valid())

    def provision(self) -> LocalProvision | None:
        """The provision; None while the tick is off or a share cannot be."""
        decision = self.decision.share()
        if not self.tick.isChecked() or decision is None or not self.valid():
            return None
        return LocalProvision(
            self.rule,
            self.quorum.share(),
            tidy(self.quorum_paragraph.text()),
            decision,
            tidy(self.decision_paragraph.text()),
        )

    def _look(self) -> None:
        for row in self.rows:
            self._form.set_row_visible(row, self.tick.isChecked())
        self._tell()

    def _tell(self, *_what: object) -> None:
        self.edited.emit()
