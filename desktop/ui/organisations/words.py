"""How the window calls kinds and levels of organisations, and shows how their accreditation stands."""

from datetime import date

from desktop.core.organisations import Accreditation, Organisation, current, last_day, standing
from desktop.documents import organisations as words
from desktop.ui.languages import language
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.dates import numeric
from i18n import t


def kind_words() -> dict[str, str]:
    """Each kind of organisation."""
    return words.kinds(t)


def level_words() -> dict[str, str]:
    """Each level; "" where none was said."""
    return words.levels(t)


def name_word(organisation: Organisation) -> str:
    """The name in the language of the window."""
    return organisation.name.shown(language())


def kind_and_place(organisation: Organisation) -> str:
    """What it is and where."""
    kind = kind_words().get(organisation.kind, organisation.kind)
    return ", ".join(filter(None, (kind, organisation.place.shown(language()))))


def closed_chip(organisation: Organisation) -> Chip | None:
    """That the organisation is no more."""
    if organisation.closed is None:
        return None
    word = t("Organisations", "closed on {day}").format(day=numeric(organisation.closed))
    return Chip("dash", word, "muted")


def accreditation_chip(organisation: Organisation, day: date, soon: int) -> Chip | None:
    """How its accreditation stands on a day; nothing for one that never had any."""
    held = current(organisation.accreditations, day)
    if held is None:
        return None
    last = numeric(held.until)
    match standing(organisation, day, soon):
        case "ahead":
            word = t("Organisations", "accredited from {day}").format(day=numeric(held.since))
            return Chip("clock", word, "muted")
        case "over":
            return Chip("late", t("Organisations", "ran out on {day}").format(day=last), "bad")
        case "ending":
            return Chip("clock", t("Organisations", "runs out on {day}").format(day=last), "warn")
    latest = max(map(last_day, organisation.accreditations))
    if latest == date.max:
        return Chip("check", t("Organisations", "accredited"), "good")
    word = t("Organisations", "accredited until {day}").format(day=numeric(latest))
    return Chip("check", word, "good")


def number_word(accreditation: Accreditation) -> str:
    """The number, as papers write it."""
    return accreditation.number


def since_words(accreditation: Accreditation) -> str:
    """The first day."""
    return numeric(accreditation.since)


def until_words(accreditation: Accreditation) -> str:
    """The last day, or that there is none."""
    return numeric(accreditation.until) or t("Organisations", "no last day")


def organ_word(accreditation: Accreditation) -> str:
    """Who accredited."""
    return accreditation.organ.shown(language())
