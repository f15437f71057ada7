"""Steps on the pages of people and of import: narrowing, taking out, decisions, profiles, earlier imports."""

from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.filters import IN_NONE, Filter
from desktop.operations import filters, imports
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.filters import FilterSheet
from desktop.ui.people.past_imports import PastImports
from tests.pictures.records import brought_in, mixed
from tests.ui.shared import settle

WANTED = Filter(sex="f", age_from=30, missing=("born", "phone"))


def asking(page: QWidget) -> None:
    """The sheet that narrows, with a filter that is kept."""
    shown = cast(PeoplePage, page)
    shown.session.do(filters.save, "Әйелдер / Женщины", WANTED)
    sheet = FilterSheet(shown, shown.session, WANTED)
    sheet.saved.setCurrentIndex(1)
    sheet._take_saved()
    sheet.open()


def narrowed(page: QWidget) -> None:
    """The list under a filter."""
    cast(PeoplePage, page)._narrow(Filter(missing=("phone", "email", "born")))


def narrowed_to_nobody(page: QWidget) -> None:
    """A filter that nobody fits."""
    cast(PeoplePage, page)._narrow(Filter(body=IN_NONE, sex="f", age_from=100))


def taking_out(page: QWidget) -> None:
    """The sheet that saves the list."""
    cast(PeoplePage, page).ask_export()


def decided(page: QWidget) -> None:
    """A doubtful row that was decided of."""
    mixed(page)
    cast(ImportPage, page).table.add.click()


def naming(page: QWidget) -> None:
    """The name of a profile is asked for."""
    mixed(page)
    cast(ImportPage, page).profiles.ask_name()


def earlier(page: QWidget) -> None:
    """The imports there were, one of them taken back."""
    shown = cast(ImportPage, page)
    brought_in(page)
    settle()
    (done, *_) = shown.session.read(imports.past)
    shown.session.do(imports.take_back, done.entry)
    brought_in(page)
    PastImports(shown, shown.session).open()
