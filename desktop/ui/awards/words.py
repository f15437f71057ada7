"""How the window tells of awards: quotas, decisions, who has them."""

from collections.abc import Sequence
from datetime import date

from desktop.core.awards import Award, Given, counted, over
from desktop.core.names import full
from desktop.core.texts import Text
from desktop.ui.languages import language
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.dates import numeric
from i18n import t


def name_word(award: Award) -> str:
    """The name in the language of the window."""
    return award.name.shown(language())


def quota_chip(award: Award, given: Sequence[Given], day: date) -> Chip | None:
    """How much of the quota is used; nothing where there is none."""
    if award.quota is None:
        return None
    used, too_many = counted(award, given, day), over(award, given, day)
    pattern = (
        t("Awards", "{used} of {quota} in {year}")
        if award.yearly
        else t("Awards", "{used} of {quota} in all")
    )
    word = pattern.format(used=used, quota=award.quota, year=day.year)
    if too_many:
        return Chip("warn", t("Awards", "{figures}, over the quota").format(figures=word), "warn")
    return Chip("check" if used < award.quota else "dash", word, "accent" if used < award.quota else "muted")


def closed_chip(award: Award) -> Chip | None:
    """That it is given no more."""
    if award.closed is None:
        return None
    return Chip("dash", t("Awards", "given until {day}").format(day=numeric(award.closed)), "muted")


def quota_words(award: Award) -> str:
    """How many may be given."""
    if award.quota is None:
        return ""
    pattern = t("Awards", "{quota} a year") if award.yearly else t("Awards", "{quota} in all")
    return pattern.format(quota=award.quota)


def established_words(award: Award) -> str:
    """The decision that established it."""
    return decision(award.established, award.established_number, award.established_day)


def decision_words(given: Given) -> str:
    """The decision by which it was given."""
    return decision(given.organ, given.paper, given.paper_day)


def decision(organ: Text, number: str, day: date | None) -> str:
    """Organ, number and day of a decision, as far as they are known."""
    numbered = t("Awards", "No {number}").format(number=number) if number.isdecimal() else number
    return ", ".join(filter(None, (organ.shown(language()), numbered, numeric(day))))


def person_word(given: Given) -> str:
    """Who has it."""
    return full(given.name(language()))


def number_word(given: Given) -> str:
    """The number of the diploma or the badge."""
    return given.number


def handed_words(given: Given) -> str:
    """When it was handed over."""
    return numeric(given.handed) or t("Awards", "not yet")


def handed_tone(given: Given) -> str:
    """What still has to be handed over is to be seen."""
    return "text" if given.handed else "warn"
