"""The names that a body had and has, with their days in force."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body, DatedNames
from desktop.core.texts import Text
from desktop.operations import bodies
from desktop.ui.bodies.body_sheet import RenameSheet
from desktop.ui.bodies.section import Section
from desktop.ui.dialogs import Question
from desktop.ui.languages import language
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from i18n import t


class NamesPart(Section[DatedNames]):
    """Enter on a row mends those names; a button gives others from a day on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, first_day, "two", parent)
        self._session = session
        self._body: Body | None = None
        self.add, self.mend, self.remove = (Button("link", icon) for icon in ("plus", "edit", "cross"))
        self.offer(self.add)
        self.offer(self.mend, of_row=True)
        self.offer(self.remove, of_row=True)
        self.add.clicked.connect(self.ask_names)
        self.mend.clicked.connect(self.ask_to_mend)
        self.remove.clicked.connect(self.ask_to_remove)
        self.opened.connect(self.ask_to_mend)

    def retranslate(self) -> None:
        """Fixed words."""
        self.set_words(t("Bodies", "Names and their days in force"), "")
        self.add.set_words(t("Bodies", "Names from a day on…"))
        self.mend.set_words(t("Bodies", "Mend the names…"), t("Bodies", "Of the row chosen in the table"))
        self.remove.set_words(t("Bodies", "Remove the names…"), t("Bodies", "Of the row chosen in the table"))

    def show_body(self, body: Body) -> None:
        """Show the names of a body, the newest first."""
        self._body = body
        self.show_records(list(reversed(self._session.read(bodies.names, body.id))))

    def ask_names(self) -> None:
        """Open the sheet that gives other names from a day on."""
        if self._body is not None:
            RenameSheet(self.window(), self._session, self._body).open()

    def ask_to_mend(self) -> None:
        """Open the sheet with the names that are chosen."""
        chosen = self.table.current()
        if self._body is not None and chosen is not None:
            RenameSheet(self.window(), self._session, self._body, chosen).open()

    def ask_to_remove(self) -> None:
        """Ask whether the names that are chosen were a mistake."""
        chosen = self.table.current()
        if self._body is not None and chosen is not None:
            RemoveNames(self.window(), self._session, self._body, chosen).open()

    def _columns(self) -> tuple[Column[DatedNames], ...]:
        return (
            Column(t("Bodies", "Since"), since_words, width=110, right=True),
            Column(t("Bodies", "Until"), until_words, width=96, right=True),
            Column(t("Bodies", "Full name of the body"), full_name, share=6, second=full_name_beside),
            Column(t("Bodies", "Genitive"), full_genitive, share=6, second=full_genitive_beside),
            Column(t("Bodies", "Short name"), short_name, share=4, second=short_name_beside),
            Column(t("Bodies", "Genitive"), genitive, share=4, second=genitive_beside),
        )


class RemoveNames(Question):
    """Asks once, then takes the names back; those before hold on."""

    def __init__(self, parent: QWidget, session: Session, body: Body, names: DatedNames) -> None:
        super().__init__(
            parent,
            t("Bodies", "Remove these names? {name}").format(name=names.names.shown(language())),
            t("Bodies", "Since {day}. The names before them hold on.").format(day=since_words(names)),
            t("Bodies", "Remove the names"),
            final=True,
        )
        self._session, self._body, self._names = session, body, names
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(bodies.remove_names, self._body.id, self._names.since)


def first_day(names: DatedNames) -> str:
    """What tells the rows apart."""
    return numeric(names.since)


def since_words(names: DatedNames) -> str:
    """Their first day."""
    return numeric(names.since) or t("Bodies", "the beginning")


def until_words(names: DatedNames) -> str:
    """Their last day."""
    return numeric(names.until)


def beside(text: Text) -> str:
    """The other language of papers, under that of the window."""
    return text.of("kk" if language() == "ru" else "ru")


def full_name(names: DatedNames) -> str:
    """The full name."""
    return names.names.full.shown(language())


def full_name_beside(names: DatedNames) -> str:
    """The full name in the other language."""
    return beside(names.names.full)


def full_genitive(names: DatedNames) -> str:
    """The full name in the genitive."""
    return names.names.full_genitive.shown(language())


def full_genitive_beside(names: DatedNames) -> str:
    """The full name in the genitive, in the other language."""
    return beside(names.names.full_genitive)


def short_name(names: DatedNames) -> str:
    """The short name."""
    return names.names.short.shown(language())


def short_name_beside(names: DatedNames) -> str:
    """The short name in the other language."""
    return beside(names.names.short)


def genitive(names: DatedNames) -> str:
    """The short name in the genitive."""
    return names.names.genitive.shown(language())


def genitive_beside(names: DatedNames) -> str:
    """The short name in the genitive, in the other language."""
    return beside(names.names.genitive)
