"""The question before a person is made anonymous: what goes, and every text that names them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.core.people import Person
from desktop.core.recalling import Known
from desktop.documents.record_values import Words
from desktop.operations import anonymity
from desktop.operations.anonymity import Place
from desktop.ui.dialogs import Question
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.person_field import spelled
from i18n import t

WIDTH = 760
SHOWN = 6
"""Texts that are seen without scrolling."""


class ForgetQuestion(Question):
    """Asks once, then everything that tells who it is goes for good."""

    def __init__(self, parent: QWidget, session: Session, person: Person) -> None:
        super().__init__(
            parent,
            t("Merging", "Make anonymous? {person}").format(person=spelled(person)),
            t(
                "Merging",
                "Name, work, particulars, former names and photograph go from the roster and the journal"
                " for good. Minutes of meetings held keep the name. Backups made so far hold everything.",
            ),
            t("Merging", "Make anonymous"),
            final=True,
        )
        self._session, self._person, self._words = session, person, Words(Known(), t)
        found = session.read(anonymity.places, person.id)
        self.table: Table[tuple[int, Place]] | None = None
        if found:
            self._width = WIDTH
            self._tell(found)
        self.confirmed.connect(self._forget)

    def _tell(self, found: Sequence[Place]) -> None:
        """The texts that name the person; first those about which a clerk has to think."""
        ranks = ("doubtful", "goes", "stays")
        text = t(
            "Merging",
            "Texts that name the person: {count}. Other words take the place of the name, except in minutes"
            " of meetings held.",
        )
        told, doubt = Label("body"), Note("warn", "warn", "body")
        told.setText(text.format(count=len(found)))
        alone = t(
            "Merging", "A surname by itself is left as it is: reword the text first if this person is meant."
        )
        self.table = Table(self._columns, number_of, rows="two", most=SHOWN)
        self.table.setAccessibleName(t("Merging", "Texts that name the person"))
        self.table.show_records([*enumerate(sorted(found, key=lambda place: ranks.index(place.fate)))])
        for widget in (told, doubt, self.table):
            self.body.addWidget(widget)
        doubt.show_note(alone if any(place.fate == "doubtful" for place in found) else "")

    def _forget(self) -> None:
        self._session.did(anonymity.make_anonymous, self._person.id)

    def _columns(self) -> tuple[Column[tuple[int, Place]], ...]:
        return (
            Column(t("Merging", "Text"), text_of, share=5, second=self._where),
            Column(t("Merging", "What becomes of the name"), nothing, width=210, chip=chip_of),
        )

    def _where(self, row: tuple[int, Place]) -> str:
        """Which record, and what of it."""
        place = row[1]
        kind = self._words.tables.get(place.table, place.table)
        return t("Merging", "{record}: {field}").format(
            record=kind, field=self._words.field(place.table, place.column)
        )


def number_of(row: tuple[int, Place]) -> int:
    """What tells the rows apart."""
    return row[0]


def text_of(row: tuple[int, Place]) -> str:
    """The text itself."""
    return " ".join(row[1].text.split())


def nothing(_: tuple[int, Place]) -> str:
    """The chip says it."""
    return ""


def chip_of(row: tuple[int, Place]) -> Chip:
    """What becomes of the name."""
    return {
        "goes": Chip("edit", t("Merging", "is replaced"), "accent"),
        "stays": Chip("lock", t("Merging", "stays in the minutes"), "muted"),
        "doubtful": Chip("why", t("Merging", "surname by itself"), "warn"),
    }[row[1].fate]
