"""How the window writes what acts say: kinds of bodies, days in force."""

from datetime import date

from desktop.core.bodies import BodyRule
from desktop.documents.acts import body_words
from desktop.ui.widgets.dates import numeric
from i18n import t

RULES: tuple[BodyRule, ...] = ("session", "council", "other")


def rule_words() -> dict[BodyRule, str]:
    """Each kind of body as acts see it."""
    return {rule: body_words(rule, t) for rule in RULES}


def days_in_force(since: date, until: date | None) -> str:
    """From when to when; a rule that always held has no first day."""
    if since == date.min:
        return t("Rules", "always")
    if until is None:
        return t("Rules", "from {day}").format(day=numeric(since))
    return t("Rules", "{first} – {last}").format(first=numeric(since), last=numeric(until))
