"""An accreditation: its number, its days, the organ."""

from PySide6.QtWidgets import QWidget

from desktop.core.names import tidy
from desktop.core.organisations import Accreditation, AccreditationDraft, Organisation
from desktop.core.texts import Text
from desktop.operations import organisations
from desktop.ui.bodies.choices import day_in, optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.organisations.words import name_word
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class AccreditationSheet(Sheet):
    """Notes one of an organisation, or mends the one given."""

    def __init__(
        self, parent: QWidget, session: Session, of: Organisation, held: Accreditation | None = None
    ) -> None:
        super().__init__(parent, 820)
        self._session, self._of, self._held = session, of, held
        form = Form()
        self.body.addWidget(form)
        self.number, self.organ = AutosaveLine("paper"), PairEditor(0)
        self.since, self.until = DateField(), DateField()
        self.number_row, self.since_row = form.add(self.number), form.add(self.since)
        self.until_row, self.organ_row = form.add(self.until), form.add(self.organ)
        self._set_labels()
        self._show()
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        new = self._held is None
        pattern = (
            t("Organisations", "Accreditation: {organisation}")
            if new
            else t("Organisations", "Change the accreditation: {organisation}")
        )
        self.set_words(
            pattern.format(organisation=name_word(self._of)),
            "",
            t("Organisations", "Note the accreditation") if new else t("Organisations", "Keep the changes"),
        )
        self.number_row.set_words(t("Organisations", "Number"))
        self.since_row.set_words(t("Organisations", "From"))
        self.until_row.set_words(
            t("Organisations", "Until"), t("Organisations", "The last day; empty where it has none.")
        )
        organ = t("Organisations", "Accrediting organ")
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)

    def _show(self) -> None:
        if self._held is not None:
            self.number.show_value(self._held.number)
            self.since.show_value(self._held.since)
            self.until.show_value(self._held.until)
            self.organ.show_value(self._held.organ)
        elif self._of.accreditations:
            self.organ.show_value(self._of.accreditations[0].organ)

    def _keep(self) -> None:
        since = day_in(self.since_row, self.since)
        known, until = optional_day(self.until_row, self.until)
        if since is None or not known:
            return
        organ = Text(*map(tidy, self.organ.value()))
        draft = AccreditationDraft(tidy(self.number.text()), since, until, organ)
        if self._held is None:
            self.finish(self._session.did(organisations.accredit, self._of.id, draft))
        else:
            self.finish(self._session.did(organisations.mend_accreditation, self._held.id, draft))
