"""The people of the list, saved as a workbook or as a text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.particulars import Particulars
from desktop.core.people import Person
from desktop.core.refusals import Trouble
from desktop.documents.people_list import Taken, listed
from desktop.documents.saving import save
from desktop.operations import exporting, papers, particulars
from desktop.ui.dialogs import Sheet, choose_save
from desktop.ui.languages import figure
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t


class ExportSheet(Sheet):
    """Asks for the kind of file and whether restricted data go with it, then where to save."""

    def __init__(self, parent: QWidget, session: Session, people: Sequence[Person]) -> None:
        super().__init__(parent, 560)
        self._session, self._people = session, list(people)
        self.kind, self.restricted, form = Switch(), QCheckBox(), Form()
        row = form.add(self.kind)
        self.body.addWidget(form)
        self.body.addWidget(self.restricted)
        self.kind.show_choices((Choice("xlsx", "Excel"), Choice("csv", "CSV")))
        self.set_words(
            t("Filters", "The list of people as a file"),
            t("Filters", "People in the list: {count}.").format(count=figure(len(self._people))),
            t("Filters", "Save…"),
        )
        row.set_words(t("Filters", "Kind of file"))
        self.restricted.setText(t("Filters", "With IIN, phones and addresses; the journal notes it"))
        allowed = session.may(exporting.with_restricted) and not session.office.store.read_only
        self.restricted.setVisible(allowed)
        self.taken.connect(self.ask_where)

    def ask_where(self) -> None:
        """Ask where to save."""
        kind = str(self.kind.current())
        day = self._session.now().date().isoformat()
        name = t("Filters", "{day} People").format(day=day)
        title = t("Filters", "Save the list of people")
        choose_save(self, title, f"{name}.{kind}", f"{kind.upper()} (*.{kind})", self.save_as)

    def save_as(self, path: Path) -> None:
        """Save the list, and note in the journal that it left the office; one only read keeps none."""
        held = self._held()
        if held is None:
            return
        taken = [Taken(*each) for each in zip(self._people, held, strict=True)]
        peoples = self._session.read(particulars.ethnicities)
        try:
            save(listed(taken, peoples, self.restricted.isChecked(), path.name, t), path)
        except Trouble as trouble:
            self.tell(sentence_of(trouble))
            return
        if not self._session.office.store.read_only:
            self._session.did(papers.exported, "people", path.name)
        self.finish(True)

    def _held(self) -> list[Particulars] | None:
        """What is known of them, noted before it leaves; None where that was refused."""
        if self.restricted.isChecked():
            return self._session.do(exporting.with_restricted, self._people)
        return self._session.read(exporting.without_restricted, self._people)
