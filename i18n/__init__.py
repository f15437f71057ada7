"""What people read, in Kazakh, Russian and English.

``t`` speaks the language of the window, ``phrases(language)`` that of a document or a terminal. Both take the
English source text, which stands in the code where it is used; kk.ts, ru.ts and en.ts hold what is shown.
``python -m i18n update | build | check`` keeps them.
"""

from functools import cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES = ("kk", "ru", "en")
HERE = Path(__file__).parent


class Say(Protocol):
    """Looks a text up: context, English source, a comment for the translator, a count for plural forms.

    A count stands as ``%n`` in the source; fields are filled afterwards with ``.format(time=…)``.
    """

    def __call__(self, context: str, source: str, comment: str = "", n: int = -1, /) -> str: ...


def t(context: str, source: str, comment: str = "", n: int = -1, /) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate(context, source, comment or None, n)


def language_of_system() -> str:
    """The language that the system speaks, "kk" or "de"; "C" where none is set."""
    return QLocale.system().name().partition("_")[0]


def catalogue(language: str) -> QTranslator:
    """The compiled texts of a language.

    Raises:
        LookupError: no such language, or ``python -m i18n build`` was not run.
    """
    translator = QTranslator()
    if not translator.load(str(HERE / f"{language}.qm")):
        raise LookupError(f"no compiled texts for {language!r}: run python -m i18n build")
    return translator


@cache
def phrases(language: str) -> Say:
    """A ``Say`` of its own, whatever the window speaks; needs no running application.

    The returned function raises LookupError for a text that is not translated.
    """
    translator = catalogue(language)

    def say(context: str, source: str, comment: str = "", n: int = -1, /) -> str:
        found = translator.translate(context, source, comment or None, n)
        if not found:
            raise LookupError(f"{language}: no translation of {context}/{source!r}")
        return found.replace("%n", str(n)) if n >= 0 else found

    return say
