"""How the window calls a meeting, its state and its kind."""

from desktop.core.meetings import Meeting
from desktop.core.numbering import roman
from desktop.ui.languages import language
from desktop.ui.widgets.chip import Chip
from i18n import t


def title_of(meeting: Meeting) -> str:
    """The body with the number: «Совет, заседание № 4», «XXV сессия»."""
    if meeting.roman:
        return t("Meeting", "Session {number}").format(number=roman(meeting.number))
    body = meeting.body.of(language())
    return t("Meeting", "{body}, meeting No {number}").format(body=body, number=meeting.number)


def kind_word(meeting: Meeting) -> str:
    """Ordinary or extraordinary."""
    if meeting.kind == "ordinary":
        return t("Meeting", "ordinary")
    return t("Meeting", "extraordinary")


def state_chip(meeting: Meeting) -> Chip:
    """The state as a chip."""
    match meeting.state:
        case "planned":
            return Chip("clock", t("Meeting", "planned"), "accent")
        case "open":
            return Chip("meetings", t("Meeting", "in progress"), "warn")
        case _:
            return Chip("check", t("Meeting", "closed"), "good")
