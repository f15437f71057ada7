"""The bodies of the office as a tree: arrows fold and unfold it, what was dissolved is grey."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.body_tree import Branch, branches, unfolded
from desktop.ui.bodies.words import kind_word
from desktop.ui.languages import language
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.rows import MARGIN, STEP, Row, RowList
from i18n import t


class BodyTree(RowList):
    """Left folds a body or goes to the one above it, right unfolds it or goes to the first under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree: list[Branch] = []
        self._folded: set[int] = set()

    def show_bodies(self, bodies: Sequence[Body]) -> None:
        """Show other bodies; what was folded away stays so."""
        self._tree = branches(bodies)
        self._show()

    def select(self, key: Hashable) -> bool:
        """Make a body current; what hides it is unfolded."""
        above = self._above(key)
        if above & self._folded:
            self._folded -= above
            self._show()
        return super().select(key)

    def toggle(self, body_id: int) -> None:
        """Fold away what stands under a body, or let it be seen."""
        current = self.current()
        self._folded ^= {body_id}
        if body_id in self._folded and body_id in self._above(current):
            super().select(body_id)
        self._show()

    def _show(self) -> None:
        self.show_rows([self._row(branch) for branch in unfolded(self._tree, self._folded)])

    def _row(self, branch: Branch) -> Row:
        body, folded = branch.body, branch.body.id in self._folded
        row = row_of(body)
        if not branch.inner:
            return row._replace(depth=branch.depth)
        state = t("Bodies", "folded") if folded else t("Bodies", "unfolded")
        return row._replace(depth=branch.depth, mark="right" if folded else "down", spoken=state)

    def _above(self, key: Hashable) -> set[int]:
        """The bodies that one stands under."""
        found: set[int] = set()
        depth = None
        for branch in reversed(self._tree):
            if branch.body.id == key:
                depth = branch.depth
            elif depth is not None and branch.depth < depth:
                found.add(branch.body.id)
                depth = branch.depth
        return found

    def _branch(self, key: Hashable) -> Branch | None:
        return next((branch for branch in self._tree if branch.body.id == key), None)

    def _fold(self, branch: Branch) -> None:
        """Fold it, or go to the one above."""
        if branch.inner and branch.body.id not in self._folded:
            self.toggle(branch.body.id)
            return
        above = [each.body.id for each in self._tree if each.body.id in self._above(branch.body.id)]
        if above:
            self.select(above[-1])

    def _unfold(self, branch: Branch) -> None:
        """Unfold it, or go to the first under it."""
        if branch.body.id in self._folded:
            self.toggle(branch.body.id)
        elif branch.inner:
            place = self._tree.index(branch)
            self.select(self._tree[place + 1].body.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        branch = self._branch(self.current())
        if branch is not None and event.key() == Qt.Key.Key_Left:
            self._fold(branch)
        elif branch is not None and event.key() == Qt.Key.Key_Right:
            self._unfold(branch)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        row = self.rows()[index.row()]
        branch = self._branch(row.key)
        end = MARGIN + row.depth * scaled(STEP) + scaled(18)
        if branch is not None and branch.inner and event.position().x() <= end:
            self.toggle(branch.body.id)


def row_of(body: Body) -> Row:
    """A body in the list: its name, its kind where the name does not say it, how many seats are held."""
    name = body.names.shown(language())
    if body.closed is not None:
        pattern = t("Bodies", "dissolved, last day {day}")
        return Row(body.id, name, pattern.format(day=numeric(body.closed)), tone="muted")
    kind = kind_word(body) if body.rule == "other" else ""
    figure = str(body.in_office) if body.seats is None else f"{body.in_office}/{body.seats}"
    return Row(body.id, name, "" if kind == name else kind, aside=figure)
