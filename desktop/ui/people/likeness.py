"""Who may be the same person, in words."""

from desktop.core.merging import Alike
from desktop.ui.widgets.person_field import described
from i18n import t


def alike_words(each: Alike) -> str:
    """The person, and what tells that they are the same."""
    why = {
        "iin": t("Merging", "same IIN"),
        "born": t("Merging", "same name and date of birth"),
        "name": t("Merging", "same name"),
    }[each.why]
    return t("Merging", "{person} ({why})").format(person=described(each.person), why=why)
