"""A column of cards by the numbers of their records: what is typed in stays while others come and go."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

C = TypeVar("C", bound=QWidget)


class Cards(QWidget, Generic[C]):
    """``keep`` drops the cards of records that are gone; ``card`` and ``add`` give the others."""

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[int, C] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def keep(self, numbers: Sequence[int]) -> None:
        """Drop every card that is not of these records."""
        for number in [each for each in self._cards if each not in numbers]:
            card = self._cards.pop(number)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(numbers))

    def card(self, number: int) -> C | None:
        """The card of a record."""
        return self._cards.get(number)

    def add(self, number: int, card: C) -> C:
        """A card for a new record, at the end."""
        before = list(self._cards.values())
        self._cards[number] = card
        self._column.addWidget(card)
        order_after(chain_of(before[-1])[-1] if before else self, chain_of(card))
        return card

    def all(self) -> list[C]:
        """The cards in their order."""
        return list(self._cards.values())


def chain_of(card: QWidget) -> list[QWidget]:
    """A card with all that is in it, as Tab comes to it."""
    chain, following = [card], card.nextInFocusChain()
    while following is not None and card.isAncestorOf(following):
        chain.append(following)
        following = following.nextInFocusChain()
    return chain


def order_after(former: QWidget, chain: Sequence[QWidget]) -> None:
    """Tab comes from ``former`` to these, where else a new card would be the last of the window.

    Qt orders only what can have the focus, so everything can for as long as this takes, but for what lends
    its focus to another: its policy would be set in its stead.
    """
    movable = [widget for widget in chain if widget.focusProxy() is None]
    mute = [widget for widget in (former, *movable) if widget.focusPolicy() == Qt.FocusPolicy.NoFocus]
    for widget in mute:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget in movable:
        QWidget.setTabOrder(former, widget)
        former = widget
    for widget in mute:
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
