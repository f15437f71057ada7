"""How a paper names someone, and what it says they are: the post, and the organisation that is not in it."""

from typing import Protocol

from desktop.core.names import Name, initials_first, search_words
from desktop.core.texts import Text


class Named(Protocol):
    """Whoever has a name in both spellings."""

    def name(self, language: str) -> Name:
        """The spelling of that language."""


def printed_name(who: Named) -> Text:
    """«А.Қ. Сәрсенова», «А.К. Сарсенова», as everywhere on paper."""
    return Text(initials_first(who.name("kk")), initials_first(who.name("ru")))


def position(post: Text, organisation: Text) -> Text:
    """«Достық үйі, директор», «директор, Дом дружбы»; the organisation alone where there is no post.

    A post that names its organisation, in whatever case, stays as it is: «директор Дома дружбы».
    """
    if not any(post):
        return organisation
    kk = ", ".join(_parts(organisation.kk, post.kk))
    ru = ", ".join(reversed(_parts(organisation.ru, post.ru)))
    return Text(kk, ru)


def _parts(organisation: str, post: str) -> list[str]:
    """Both, or the post alone; a post that is missing in this language stays missing."""
    return [organisation, post] if post and organisation and not _names(post, organisation) else [post]


def _names(post: str, organisation: str) -> bool:
    """Whether each word of the organisation stands in the post with some ending."""
    said = search_words(post)
    return all(any(word.startswith(_stem(part)) for word in said) for part in search_words(organisation))


def _stem(word: str) -> str:
    """What endings leave alone: «әкімдігі» and «әкімі» have one, «объединение» and «объединения»."""
    return word[: max(3, len(word) // 2)]
