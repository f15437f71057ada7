"""The pages of the window: where each one is, and whether the rail shows it."""

from importlib import import_module
from typing import Any, NamedTuple

from i18n import t


class Entry(NamedTuple):
    """``place`` is "module:class", imported when the page is first shown.

    ``icon`` "" keeps a page out of the rail; ``under`` is the rail's page that stands for it then.
    """

    key: str
    place: str
    icon: str = ""
    under: str = ""


PAGES = (
    Entry("meetings", "desktop.ui.pages.meetings:MeetingsPage", "meetings"),
    Entry("people", "desktop.ui.pages.people:PeoplePage", "people"),
    Entry("bodies", "desktop.ui.pages.bodies:BodiesPage", "bodies"),
    Entry("mandate", "desktop.ui.pages.mandate:MandatePage", under="bodies"),
    Entry("dates", "desktop.ui.pages.dates:DatesPage", under="bodies"),
    Entry("basis", "desktop.ui.pages.basis:BasisPage", under="bodies"),
    Entry("settings", "desktop.ui.pages.settings:SettingsPage", "settings"),
    Entry("consents", "desktop.ui.pages.consents:ConsentsPage", under="people"),
    Entry("import", "desktop.ui.pages.import_roster:ImportPage", under="people"),
    Entry("organisations", "desktop.ui.pages.organisations:OrganisationsPage", under="people"),
    Entry("candidates", "desktop.ui.pages.candidates:CandidatesPage", under="bodies"),
    Entry("awards", "desktop.ui.pages.awards:AwardsPage", under="people"),
    Entry("plan", "desktop.ui.pages.plan:PlanPage", under="meetings"),
    Entry("live", "desktop.ui.pages.live:LivePage", under="meetings"),
    Entry("preview", "desktop.ui.pages.preview:PreviewPage", under="meetings"),
)
FIRST_RUN = Entry("first_run", "desktop.ui.pages.first_run:FirstRunPage")
SIGN_IN = Entry("sign_in", "desktop.ui.pages.sign_in:SignInPage")
RESTORE = Entry("restore", "desktop.ui.pages.restore:RestorePage")
TROUBLE = Entry("trouble", "desktop.ui.pages.trouble:TroublePage")


def load(entry: Entry) -> Any:
    """Import the class of a page."""
    module, _, name = entry.place.partition(":")
    return getattr(import_module(module), name)


def rail_words() -> dict[str, str]:
    """The words of the rail."""
    return {
        "today": t("Pages", "Today"),
        "meetings": t("Pages", "Meetings"),
        "people": t("Pages", "People"),
        "bodies": t("Pages", "Bodies"),
        "decisions": t("Pages", "Decisions"),
        "settings": t("Pages", "Settings"),
    }
