"""The card of a person saved as a paper or as a workbook, with what is restricted only when asked for."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.particulars import Particulars
from desktop.core.people import Person
from desktop.core.photos import picture
from desktop.core.refusals import Trouble
from desktop.core.texts import Text
from desktop.documents import person_card
from desktop.documents.person_card import Card
from desktop.documents.saving import save
from desktop.operations import awards, former, invited, mandates, papers, particulars, photos
from desktop.ui.dialogs import Sheet, choose_save
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.person_field import spelled
from desktop.ui.widgets.switch import Choice, Switch
from i18n import phrases, t

LANGUAGES: dict[str, tuple[str, ...]] = {"both": ("kk", "ru"), "kk": ("kk",), "ru": ("ru",)}
MAKERS = {"pdf": person_card.pdf, "xlsx": person_card.xlsx}


class CardSheet(Sheet):
    """Asks for languages, kind of file and how much, then where to save it. Both are noted in the journal."""

    def __init__(self, parent: QWidget, session: Session, person: Person) -> None:
        super().__init__(parent, 640)
        self._session, self._person = session, person
        self.languages, self.kind, self.how_much = Switch(), Switch(), Switch()
        form = Form()
        rows = [form.add(each) for each in (self.languages, self.kind, self.how_much)]
        self.body.addWidget(form)
        self.languages.show_choices(
            (
                Choice("both", t("Preview", "Both languages")),
                Choice("kk", t("Preview", "Kazakh")),
                Choice("ru", t("Preview", "Russian")),
            )
        )
        self.kind.show_choices((Choice("pdf", "PDF"), Choice("xlsx", "Excel")))
        able = session.may(particulars.reveal) and not session.office.store.read_only
        whole = (Choice("whole", t("Card", "Whole")),) if able else ()
        self.how_much.show_choices((Choice("open", t("Card", "Without IIN, telephone, address")), *whole))
        self.set_words(
            t("Card", "Card of a person: {person}").format(person=spelled(person)),
            t("Card", "That it was taken out is noted in the journal."),
            t("Card", "Save…"),
        )
        rows[0].set_words(t("Preview", "Languages of the paper"))
        rows[1].set_words(t("Bodies", "Kind of file"))
        rows[2].set_words(t("Card", "How much"))
        self.taken.connect(self.ask_where)

    def ask_where(self) -> None:
        """Ask where to save."""
        kind = str(self.kind.current())
        title = t("Card", "Save the card")
        choose_save(self, title, self.file_name(), f"{kind.upper()} (*.{kind})", self.save_as)

    def file_name(self) -> str:
        """The day and the name."""
        day = self._session.now().date()
        name = t("Card", "{day} Card {person}").format(day=day.isoformat(), person=spelled(self._person))
        return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in name) + f".{self.kind.current()}"

    def save_as(self, path: Path) -> None:
        """Make the file, and note that it left the office; one only read keeps no note."""
        card = self.card()
        if card is None:
            return
        make, languages = MAKERS[str(self.kind.current())], LANGUAGES[str(self.languages.current())]
        try:
            save(make(card, languages, phrases), path)
        except Trouble as trouble:
            self.tell(sentence_of(trouble))
            return
        if not self._session.office.store.read_only:
            self._session.did(papers.exported, "person_card", path.name, None, self._person.id)
        self.finish(True)

    def card(self) -> Card | None:
        """All that the card tells; None where it may not."""
        known = self._particulars()
        if known is None:
            return None
        read, number, day = self._session.read, self._person.id, self._session.now().date()
        image = read(photos.photo, number)
        return Card(
            self._person,
            known,
            day,
            read(particulars.ethnicities).get(known.ethnicity or 0, Text()),
            tuple(read(mandates.mandates_of, number, day)),
            tuple(read(former.names, number)),
            tuple(read(former.works, number)),
            picture(image) if image else b"",
            tuple(read(invited.invited_where, number, day)),
            tuple(read(awards.given_to, number)),
        )

    def _particulars(self) -> Particulars | None:
        """With what is restricted it is a look at it, like that on the card in the window."""
        if self.how_much.current() == "whole":
            return self._session.do(particulars.reveal, self._person.id)
        return self._session.read(particulars.of, self._person.id).particulars
