"""How the window calls encodings, separators, columns, and what becomes of the rows of a list."""

from desktop.core.import_report import Fate, ImportReport
from desktop.core.roster_columns import FIELDS
from desktop.documents.import_words import field_word
from desktop.ui.languages import figure
from desktop.ui.widgets.chip import Chip
from i18n import t

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "kz1048", "cp1251", "cp866", "koi8-r")
SEPARATORS = (";", "\t", ",", "|")
FATES: tuple[Fate, ...] = ("added", "updated", "repeated", "skipped", "doubtful", "problem")


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
    return {"": t("Import", "leave out")} | {field: field_word(field, t) for field in FIELDS}


def fate_words() -> dict[Fate, str]:
    """What becomes of rows, as the tabs name it."""
    return {
        "added": t("Import", "New"),
        "updated": t("Import", "Completed"),
        "repeated": t("Import", "Repeated"),
        "skipped": t("Import", "Known"),
        "doubtful": t("Import", "Doubtful"),
        "problem": t("Import", "With a mistake"),
    }


def fate_chip(fate: Fate) -> Chip:
    """What becomes of a row, as a chip."""
    return {
        "added": Chip("plus", t("Import", "new"), "good"),
        "updated": Chip("edit", t("Import", "completed"), "accent"),
        "repeated": Chip("copy", t("Import", "repeated"), "muted"),
        "skipped": Chip("check", t("Import", "known"), "muted"),
        "doubtful": Chip("why", t("Import", "doubtful"), "warn"),
        "problem": Chip("late", t("Import", "mistake"), "bad"),
    }[fate]


def result_words(report: ImportReport) -> str:
    """What an import did, in figures."""
    words = fate_words()
    counts = {fate: len(notes) for fate, notes in report.by_fate().items()}
    pattern = t("Import", "{what}: {count}")
    told = [pattern.format(what=words[fate], count=figure(counts[fate])) for fate in FATES if counts[fate]]
    return t("Import", "The list is in. {counts}.").format(counts=". ".join(told))
