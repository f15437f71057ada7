"""Who nominated: an organisation of the office's list, found by a few letters, or any other words."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.mandates import Admission
from desktop.core.names import tidy
from desktop.core.organisations import Organisation
from desktop.core.texts import Text
from desktop.operations import organisations
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import Finder


class Nominator(PairEditor):
    """Words that are changed after an organisation was chosen stand for themselves again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(0, headed=False, parent=parent)
        self._session = session
        self._chosen: tuple[int, Text] | None = None
        for side, spell in ((self.kk, in_kazakh), (self.ru, in_russian)):
            if isinstance(side.field, QLineEdit):
                Finder(side.field, self._find, spell, describe=named).found.connect(self.take)

    def show_admission(self, admission: Admission, source: Text) -> None:
        """Show what the record holds; ``source`` is the name of the organisation."""
        self._chosen = (admission.source, source) if admission.source is not None else None
        self.show_value(source if self._chosen else admission.nominated)

    def take(self, chosen: Organisation) -> None:
        """Name an organisation of the list."""
        self._chosen = (chosen.id, chosen.name)
        self.kk.field.setText(chosen.name.kk)
        self.ru.field.setText(chosen.name.ru)

    def source(self) -> int | None:
        """The number of the organisation, as long as its name stands in the fields."""
        number, name = self._chosen or (None, Text())
        return number if any(name) and self.words() == name else None

    def words(self) -> Text:
        """What stands in the fields, without stray spaces."""
        return Text(*map(tidy, self.value()))

    def _find(self, typed: str) -> list[Organisation]:
        return self._session.read(organisations.organisations, typed)


def named(organisation: Organisation) -> str:
    """The name in the language of the window."""
    return organisation.name.shown(language())


def in_kazakh(organisation: Organisation) -> str:
    """The name as Kazakh papers write it."""
    return organisation.name.kk


def in_russian(organisation: Organisation) -> str:
    """The name as Russian papers write it."""
    return organisation.name.ru
