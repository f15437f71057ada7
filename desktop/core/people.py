"""A person as the roster keeps them."""

from dataclasses import dataclass
from typing import Literal

from desktop.core.names import Name
from desktop.core.texts import Text

Sex = Literal["", "m", "f"]


@dataclass(frozen=True)
class PersonDraft:
    """What a clerk enters; at least one spelling has a surname and a given name."""

    kk: Name = Name()
    ru: Name = Name()
    sex: Sex = ""
    organisation: Text = Text()
    post: Text = Text()

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one (en reads the Kazakh one)."""
        own, other = (self.ru, self.kk) if language == "ru" else (self.kk, self.ru)
        return own if own.surname else other


@dataclass(frozen=True)
class Person(PersonDraft):
    """A person who is kept in an office."""

    id: int = 0
