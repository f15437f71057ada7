"""How the window calls encodings, separators, columns, and what becomes of the rows of a list."""

from desktop.core.merging import Fate
from desktop.ui.widgets.chip import Chip
from i18n import t

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "kz1048", "cp1251", "cp866", "koi8-r")
SEPARATORS = (";", "\t", ",", "|")
FATES: tuple[Fate, ...] = ("added", "updated", "skipped", "doubtful", "problem")


def encoding_words() -> dict[str, str]:
    """Each encoding that a list may be read in."""
    return {
        "utf-8": "UTF-8",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
        "kz1048": t("Import", "KZ-1048, Kazakh Windows"),
        "cp1251": t("Import", "Windows-1251, Russian Windows"),
        "cp866": t("Import", "CP866, DOS"),
        "koi8-r": "KOI8-R",
    }


def separator_words() -> dict[str, str]:
    """Each sign that may part the cells of a row."""
    return {
        ";": t("Import", "semicolon"),
        "\t": t("Import", "tab"),
        ",": t("Import", "comma"),
        "|": t("Import", "vertical bar"),
    }


def field_words() -> dict[str, str]:
    """What a column may be read as; "" leaves it out."""
    kinds = {
        "name": t("Import", "Full name"),
        "surname": t("Import", "Surname"),
        "given": t("Import", "Given name"),
        "patronymic": t("Import", "Patronymic"),
        "organisation": t("Import", "Organisation"),
        "post": t("Import", "Post"),
    }
    languages = {"kk": t("Import", "in Kazakh"), "ru": t("Import", "in Russian")}
    pattern = t("Import", "{field}, {language}")
    words = {"": t("Import", "leave out")}
    for kind, field in kinds.items():
        for code, language in languages.items():
            words[f"{kind}.{code}"] = pattern.format(field=field, language=language)
    return words | {"sex": t("Import", "Sex")}


def fate_words() -> dict[Fate, str]:
    """What becomes of rows, as the tabs name it."""
    return {
        "added": t("Import", "New"),
        "updated": t("Import", "Completed"),
        "skipped": t("Import", "Known"),
        "doubtful": t("Import", "Doubtful"),
        "problem": t("Import", "With a mistake"),
    }


def fate_chip(fate: Fate) -> Chip:
    """What becomes of a row, as a chip."""
    return {
        "added": Chip("plus", t("Import", "new"), "good"),
        "updated": Chip("edit", t("Import", "completed"), "accent"),
        "skipped": Chip("check", t("Import", "known"), "muted"),
        "doubtful": Chip("why", t("Import", "doubtful"), "warn"),
        "problem": Chip("late", t("Import", "mistake"), "bad"),
    }[fate]


def reason_words() -> dict[str, str]:
    """Why a row is left as it is, is doubtful, or cannot be read."""
    return {
        "": "",
        "known": t("Import", "kept already, nothing to add"),
        "post_differs": t("Import", "kept already with another post, which stays"),
        "repeated": t("Import", "an earlier row says the same"),
        "several": t("Import", "could be more than one person"),
        "spelling_differs": t("Import", "one spelling is that of a person kept, the other is not"),
        "patronymic_missing": t("Import", "same surname and given name, the patronymic missing on one side"),
        "organisation_differs": t("Import", "same name, another organisation"),
        "missing": t("Import", "no surname or no given name"),
        "too_long": t("Import", "a text is too long"),
        "bad_character": t("Import", "an unseen character in a text"),
        "no_letter": t("Import", "a name without a letter"),
    }


def warning_words() -> dict[str, str]:
    """What was noticed in a row."""
    return {
        "lookalikes_mended": t("Import", "Latin letters were written in Cyrillic"),
        "lookalikes_left": t("Import", "Latin letters are left in a word"),
        "half_spelling": t("Import", "one spelling lacks its surname or given name"),
        "sex_unknown": t("Import", "the sex was not understood"),
    }
