"""A list saved as a paper, as a workbook, for a spreadsheet."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.refusals import Trouble
from desktop.documents.listing import Listed
from desktop.documents.saving import save
from desktop.operations import papers
from desktop.ui.dialogs import Sheet, choose_save
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.switch import Choice, Switch
from i18n import phrases, t


class ListSheet(Sheet):
    """Asks for language and kind of file, then where to save it; ``kind`` is what the journal calls it."""

    def __init__(self, parent: QWidget, session: Session, content: Listed, kind: str) -> None:
        super().__init__(parent, 640)
        self._session, self._content, self._kind = session, content, kind
        self.language, self.kind = Switch(), Switch()
        form = Form()
        self.language_row, self.kind_row = form.add(self.language), form.add(self.kind)
        self.body.addWidget(form)
        self.language.show_choices(
            (Choice("kk", t("Preview", "Kazakh")), Choice("ru", t("Preview", "Russian")))
        )
        self.language.choose("ru" if language() == "ru" else "kk")
        self.kind.show_choices((Choice("pdf", "PDF"), Choice("xlsx", "Excel"), Choice("csv", "CSV")))
        shown = content.listing(t, language())
        self.set_words(t("Ahead", "Save: {title}").format(title=shown.title), shown.line, t("Ahead", "Save…"))
        self.language_row.set_words(t("Ahead", "Language"))
        self.kind_row.set_words(t("Ahead", "Kind of file"))
        self.taken.connect(self.ask_where)

    def ask_where(self) -> None:
        """Ask where to save."""
        kind = str(self.kind.current())
        choose_save(self, self.windowTitle(), self.file_name(), f"{kind.upper()} (*.{kind})", self.save_as)

    def file_name(self) -> str:
        """What the list is and what it covers, in its language."""
        speaks = str(self.language.current())
        made = self._content.listing(phrases(speaks), speaks)
        name = t("Ahead", "{title}, {line}").format(title=made.title, line=made.line)
        return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in name) + f".{self.kind.current()}"

    def save_as(self, path: Path) -> None:
        """Make the file, and note in the journal that it left the office; one only read keeps none."""
        from desktop.documents import lists  # what prints is brought in when something is printed

        makers = {"pdf": lists.pdf, "xlsx": lists.xlsx, "csv": lists.csv}
        maker, speaks = makers[str(self.kind.current())], str(self.language.current())
        try:
            save(maker(self._content, speaks, phrases), path)
        except Trouble as trouble:
            self.tell(sentence_of(trouble))
            return
        if not self._session.office.store.read_only:
            self._session.did(papers.exported, self._kind, path.name)
        self.finish(True)
