"""What stands in the place of the members of a body that has none yet: the first steps."""

from typing import TYPE_CHECKING

from desktop.core.bodies import Body
from desktop.ui.languages import language
from desktop.ui.widgets.empty import EmptyPage, Step
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.pages.bodies import BodiesPage


class Formation(EmptyPage):
    """Offers what the page can do; while the office has no people, how these come in."""

    def __init__(self, page: "BodiesPage") -> None:
        super().__init__("rows")
        self._page = page

    def show_body(self, body: Body, anyone: bool) -> None:
        """Show the steps for a body; ``anyone``: there are people to form it of."""
        names = Step(
            "edit",
            t("Bodies", "Look at its names"),
            body.names.full.shown(language()),
            t("Bodies", "Names…"),
            self._page.desk.ask_names,
            "bodies.rename",
        )
        self.set_words(
            t("Bodies", "{body}: no members yet").format(body=body.names.shown(language())),
            t("Bodies", "Its members will stand here with posts and days, and the quorum that follows."),
            *(self._of_people() if anyone else self._first_people()),
            names,
        )

    def _of_people(self) -> tuple[Step, ...]:
        """The step while there are people."""
        return (
            Step(
                "people",
                t("Bodies", "Form it of people of the roster"),
                t("Bodies", "Find them by letters, tick several at once"),
                t("Bodies", "Admit members…"),
                self._page.desk.ask_members,
                "mandates.admit",
            ),
        )

    def _first_people(self) -> tuple[Step, ...]:
        """The steps while the office has no people at all."""
        return (
            Step(
                "import",
                t("Bodies", "Bring in a list of people"),
                t("Bodies", "From Excel or a text file; you see first what was recognised"),
                t("Bodies", "Import…"),
                self._go_import,
                "rosters.import_rows",
            ),
            Step(
                "plus",
                t("Bodies", "Enter people one by one"),
                t("Bodies", "Names in Kazakh and in Russian"),
                t("Bodies", "Enter…"),
                self._go_people,
                "people.add",
            ),
        )

    def _go_import(self) -> None:
        self._page.navigator.go("import")

    def _go_people(self) -> None:
        self._page.navigator.go("people")
