"""What an act of the office's own fixes for one kind of body: shares with their paragraphs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.acts import LocalProvision, Share, share
from desktop.core.bodies import BodyRule
from desktop.core.names import tidy
from desktop.documents import derivations
from desktop.ui.rules.words import rule_words
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.states import set_state
from i18n import t

NONE = "none stated"
PARAGRAPH_WIDTH = 84
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
        self.paragraph = Paragraph()
        self.more = QWidget()
        first, second = QHBoxLayout(), QHBoxLayout(self.more)
        first.setSpacing(10)
        first.addWidget(self.kind, 1)
        first.addWidget(self.paragraph)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.part)
        second.addWidget(self.base, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.more)
        self.part.setFixedWidth(scaled(84))
        self.part.setPlaceholderText("3/5")
        self._offer()
        self.kind.activated.connect(self._choose)
        self.base.activated.connect(self._tell)
        self.paragraph.edited.connect(self.edited)
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
        paragraph = t("Rules", "paragraph")
        self.paragraph.label.setText(paragraph)
        self.paragraph.line.setAccessibleName(t("Rules", "{body}: {what}").format(body=name, what=paragraph))
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

    def _choose(self) -> None:
        """Go on to the fraction where one is typed."""
        self._look()
        if not self.part.isHidden():
            self.part.setFocus()
            self.part.selectAll()

    def _look(self) -> None:
        """Show the parts that the kind needs."""
        kind = self.kind.currentData()
        fraction = kind in (AT_LEAST, MORE_THAN)
        self.part.setVisible(fraction)
        self.base.setVisible(self._decision)
        self.more.setVisible(fraction or self._decision)
        self._tell()

    def _tell(self, *_what: object) -> None:
        set_state(self.part, "" if self.valid() else "error")
        self.edited.emit()


class Paragraph(QWidget):
    """A small label and the number of a paragraph, beside a share."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.line = Label("small", "muted", wrap=False), QLineEdit()
        self.line.setFixedWidth(scaled(PARAGRAPH_WIDTH))
        self.label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.line)
        self.line.textEdited.connect(self._tell)

    def number(self) -> str:
        """What stands there."""
        return tidy(self.line.text())

    def _tell(self, _typed: str) -> None:
        self.edited.emit()


class ProvisionFields(QWidget):
    """A tick for one kind of body, and under it its quorum and its majority."""

    edited = Signal()

    def __init__(self, rule: BodyRule, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule, self._form = rule, form
        self.tick = QCheckBox()
        self.quorum, self.decision = ShareField(decision=False), ShareField(decision=True)
        form.add_wide(self.tick)
        self.quorum_row, self.decision_row = form.add(self.quorum), form.add(self.decision)
        self.tick.toggled.connect(self._look)
        self.quorum.edited.connect(self.edited)
        self.decision.edited.connect(self.edited)
        self._set_labels()
        self._look()

    def _set_labels(self) -> None:
        body = rule_words()[self.rule]
        pattern = t("Rules", "{body}: {what}")
        self.tick.setText(body)
        for row, field, what in (
            (self.quorum_row, self.quorum, t("Rules", "quorum")),
            (self.decision_row, self.decision, t("Rules", "decision is adopted by")),
        ):
            row.set_words(what)
            field.set_words(pattern.format(body=body, what=what))

    def show_provision(self, held: LocalProvision | None) -> None:
        """Show a provision, or that the act has none for this kind of body."""
        self.tick.setChecked(held is not None)
        if held is None:
            self.quorum.show_share(share("more than 1/2 of total"))
            self.decision.show_share(share("more than 1/2 of present"))
        else:
            self.quorum.show_share(held.quorum)
            self.decision.show_share(held.decision)
            self.quorum.paragraph.line.setText(held.quorum_paragraph)
            self.decision.paragraph.line.setText(held.decision_paragraph)
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
            self.quorum.paragraph.number(),
            decision,
            self.decision.paragraph.number(),
        )

    def _look(self) -> None:
        for row in (self.quorum_row, self.decision_row):
            self._form.set_row_visible(row, self.tick.isChecked())
        self.edited.emit()
