"""Pages made for tests of the window that holds them."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.refusals import NoRuleHeld, Trouble
from desktop.operations import bodies
from desktop.operations.door import Acting, change
from desktop.ui.actions import Action, Actions
from desktop.ui.offices import Offices
from desktop.ui.page import Navigator, Page
from desktop.ui.pages.table import Entry
from desktop.ui.records import Column, Table
from desktop.ui.session import Change, Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.page_head import PageHead
from i18n import t


@change("sample")
def note(acting: Acting, text: str) -> str:
    """An operation that changes nothing and gives its text back."""
    return f"{text} {acting.at:%H:%M}"


@change("sample")
def refuse(acting: Acting) -> None:
    """An operation that is always refused."""
    raise NoRuleHeld(acting.at.date())


@change("sample")
def fail(acting: Acting) -> None:
    """An operation with a bug."""
    raise ZeroDivisionError


for sample in (note, refuse, fail):
    sample.name = "papers.exported"  # the door lets nobody do what stands in no table


class ListPage(Page):
    """Shows the bodies of the office and counts how often it was asked to."""

    topics: ClassVar[frozenset[str]] = frozenset({"sample"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.refreshed = self.translated = 0
        self.head = PageHead()
        self.add = Button("primary", "plus")
        self.head.add(self.add)
        self.table: Table[Body] = Table(self.columns, body_key)
        self.column.addWidget(self.head)
        self.column.addWidget(self.table, 1)
        self.here = Actions(self, self.actions_table)

    def actions_table(self) -> tuple[Action, ...]:
        """What can be done here."""
        return (Action("add", t("Pages", "Bodies"), self.add.setFocus, "F7"),)

    def columns(self) -> tuple[Column[Body], ...]:
        """One column."""
        return (Column(t("Pages", "Bodies"), body_name),)

    def retranslate(self) -> None:
        self.translated += 1
        self.head.set_words(t("Pages", "Bodies"))
        self.add.set_words(t("Pages", "Meetings"))
        self.table.setAccessibleName(t("Pages", "Bodies"))
        self.table.retranslate()

    def refresh(self) -> None:
        self.refreshed += 1
        self.table.show_records(self.session.read(bodies.bodies, self.session.now().date()))


class LivePage(ListPage):
    """Folds the rail, has its own foot, hears single changes and takes refusals itself."""

    folds_rail: ClassVar[bool] = True
    own_foot: ClassVar[bool] = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.heard: list[Change] = []
        self.taken: list[Trouble] = []

    def hear(self, change: Change) -> None:
        self.heard.append(change)

    def take_refusal(self, trouble: Trouble) -> bool:
        self.taken.append(trouble)
        return True


class WelcomePage(QWidget):
    """Stands for the first-run page."""

    def __init__(self, opener: Offices, navigator: Navigator) -> None:
        super().__init__()
        self.opener: Any = opener


def body_key(body: Body) -> int:
    """What tells bodies apart."""
    return body.id


def body_name(body: Body) -> str:
    """The name of a body."""
    return body.names.short.ru


ENTRIES = (
    Entry("meetings", "tests.ui.samples:ListPage", "meetings"),
    Entry("people", "tests.ui.samples:ListPage", "people"),
    Entry("live", "tests.ui.samples:LivePage", under="meetings"),
)
WELCOME = Entry("first_run", "tests.ui.samples:WelcomePage")
