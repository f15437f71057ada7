"""A column of cards by the numbers of their records: what is typed in stays while others come and go."""

from collections.abc import Sequence
from typing import Generic, TypeVar

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
        self._cards[number] = card
        self._column.addWidget(card)
        return card

    def all(self) -> list[C]:
        """The cards in their order."""
        return list(self._cards.values())
