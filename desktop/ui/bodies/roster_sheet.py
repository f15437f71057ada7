"""The composition that the page shows, saved as a paper, as a workbook, as a list."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.refusals import Trouble
from desktop.documents import roster_lists, rosters
from desktop.documents.saving import save
from desktop.operations import invited, mandates, papers
from desktop.ui.dialogs import Sheet, choose_save
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.switch import Choice, Switch
from i18n import phrases, t

LANGUAGES: dict[str, tuple[str, ...]] = {"both": ("kk", "ru"), "kk": ("kk",), "ru": ("ru",)}
MAKERS = {"pdf": rosters.pdf, "xlsx": roster_lists.xlsx, "csv": roster_lists.as_csv}


class RosterSheet(Sheet):
    """Asks for languages and kind of file, then where to save it."""

    def __init__(self, parent: QWidget, session: Session, body: Body, day: date) -> None:
        super().__init__(parent, 640)
        members = tuple(session.read(mandates.composition, body.id, day))
        guests = tuple(session.read(invited.invited_on, body.id, day))
        self._session, self._roster = session, rosters.Roster(body, day, members, guests)
        self.languages, self.kind = Switch(), Switch()
        form = Form()
        self.languages_row, self.kind_row = form.add(self.languages), form.add(self.kind)
        self.body.addWidget(form)
        self.languages.show_choices(
            (
                Choice("both", t("Preview", "Both languages")),
                Choice("kk", t("Preview", "Kazakh")),
                Choice("ru", t("Preview", "Russian")),
            )
        )
        self.kind.show_choices((Choice("pdf", "PDF"), Choice("xlsx", "Excel"), Choice("csv", "CSV")))
        pattern = t("Bodies", "Composition as a file: {body}")
        self.set_words(
            pattern.format(body=body.names.shown(language())),
            t("Bodies", "Those in office on {day}.").format(day=long_date(day)),
            t("Bodies", "Save…"),
        )
        self.languages_row.set_words(t("Preview", "Languages of the paper"))
        self.kind_row.set_words(t("Bodies", "Kind of file"))
        self.taken.connect(self.ask_where)

    def ask_where(self) -> None:
        """Ask where to save."""
        kind = str(self.kind.current())
        title = t("Bodies", "Save the composition")
        choose_save(self, title, self.file_name(), f"{kind.upper()} (*.{kind})", self.save_as)

    def file_name(self) -> str:
        """A name that sorts by day and tells the body and the languages."""
        name = t("Bodies", "{day} Composition {body} ({languages})").format(
            day=self._roster.day.isoformat(),
            body=self._roster.body.names.shown(language()),
            languages=", ".join(LANGUAGES[str(self.languages.current())]),
        )
        return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in name) + f".{self.kind.current()}"

    def save_as(self, path: Path) -> None:
        """Make the file, and note in the journal that it left the office; one only read keeps none."""
        make, languages = MAKERS[str(self.kind.current())], LANGUAGES[str(self.languages.current())]
        try:
            save(make(self._roster, languages, phrases), path)
        except Trouble as trouble:
            self.tell(sentence_of(trouble))
            return
        if not self._session.office.store.read_only:
            self._session.did(papers.exported, "roster", path.name)
        self.finish(True)
