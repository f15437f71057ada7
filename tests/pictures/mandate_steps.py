"""What is entered and pressed on the cards of memberships before they are pictured and measured."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.basis import BasisPaper
from desktop.core.leaves import Leave
from desktop.core.mandates import Admission, Agreement, Terms
from desktop.core.organisations import OrganisationDraft
from desktop.core.texts import Text
from desktop.core.ways import Step
from desktop.operations import admission_steps, basis, leaves, mandates, organisations, particulars
from desktop.ui.pages.basis import BasisPage
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.dates import DatesPage
from desktop.ui.pages.mandate import MandatePage
from tests.pictures.sample import Sample
from tests.ui.shared import settle

MASLIKHAT = Text("Ақмола облыстық мәслихаты", "Акмолинский областной маслихат")
COUNCIL = Text("Кеңес", "Совет")


def second(sample: Sample) -> int:
    """The second member of the council."""
    return sample.mandate


def noted(page: QWidget) -> MandatePage:
    """A card with something in every part of it."""
    shown = cast(MandatePage, page)
    do, number = shown.session.did, shown.record
    source = shown.session.do(organisations.add, OrganisationDraft("maslikhat", MASLIKHAT))
    secretariat = Agreement(Text("Хатшылық", "Секретариат"), "№ 12", date(2025, 12, 10))
    admission = Admission("XXIV сессияның шешімі", date(2025, 12, 18), COUNCIL, Text(), True, source)
    do(mandates.mend_admission, number, admission, Terms(True, False, date(2027, 12, 18), secretariat))
    steps = (
        Step("association", Text(), Text("Конференция", "Конференция"), date(2025, 11, 20), "2"),
        Step("council", Text(), COUNCIL, date(2025, 12, 1), "4"),
        Step("session", Text(), Text("Сессия", "Сессия")),
        Step("", Text("құжаттарды тексеру", "проверка документов")),
    )
    do(admission_steps.set_steps, number, steps)
    substitute = shown.session.read(mandates.composition, 2, date(2026, 11, 22))[5].mandate.person_id
    holiday = Text("еңбек демалысы", "трудовой отпуск")
    do(leaves.grant, number, Leave(date(2026, 11, 16), date(2026, 12, 6), holiday, "№ 31", None, substitute))
    submission = Text("мүшелікке ұсыну", "о включении в состав")
    paper = BasisPaper(
        "chair_submission", "17", date(2025, 12, 2), COUNCIL, submission, None, number, "admission"
    )
    do(basis.add, paper)
    return shown


def in_other_work(page: QWidget) -> None:
    """A member by office who works otherwise now."""
    shown = noted(page)
    member = shown.member
    assert member is not None
    shown.session.office.db.execute(
        "insert into former_work(id, person_id, until, organisation_kk, organisation_ru, post_kk, post_ru)"
        " values (1, ?, '2026-10-31', ?, ?, 'хатшы', 'секретарь')",
        (member.mandate.person_id, *MASLIKHAT),
    )
    shown.refresh()
    settle()  # the facts wrap anew, and then the columns take their height


def new_step(page: QWidget) -> None:
    """The sheet that adds a step of the office's own, without a name."""
    shown = noted(page)
    shown.steps.ask_step()
    sheet = shown.steps.sheet
    assert sheet is not None
    sheet.kind.setCurrentIndex(sheet.kind.count() - 1)
    sheet.taken.emit()


def new_leave(page: QWidget) -> None:
    """The sheet that notes a leave, refused."""
    shown = noted(page)
    shown.leaves.rows.select(shown.leaves.rows.rows()[0].key)
    shown.leaves.asked.emit("edit")


def new_paper(page: QWidget) -> None:
    """The sheet that enters a paper."""
    noted(page).papers.ask_paper()


def terms(page: QWidget) -> None:
    """The sheet with papers, source and terms."""
    noted(page).ask_admission()


def on_leave(page: QWidget) -> None:
    """The composition with a member on leave."""
    shown = cast(BodiesPage, page)
    member = shown.composition.table.records.records[3]
    leave = Leave(date(2026, 11, 16), date(2026, 12, 6))
    shown.session.did(leaves.grant, member.mandate.id, leave)
    shown.session.did(mandates.mend_admission, member.mandate.id, Admission("№ 5"), Terms(True, True))


def register(page: QWidget) -> None:
    """The register with papers of three kinds."""
    shown = cast(BasisPage, page)
    seats = [member.mandate for member in shown.session.read(mandates.composition, 2, date(2026, 11, 22))]
    leaving, leader = (
        Text("өкілеттікті тоқтату туралы", "о прекращении полномочий"),
        Text("", "Украинский центр"),
    )
    for paper in (
        BasisPaper("own_request", "3-14", date(2026, 10, 2), Text(), leaving, None, seats[3].id, "ending"),
        BasisPaper("association_decision", "8", date(2026, 11, 3), leader, Text(), seats[2].person_id),
        BasisPaper("agreement", "", date(2026, 9, 30), COUNCIL, Text(), None, seats[0].id, "post"),
    ):
        shown.session.did(basis.add, paper)


def birthdays(page: QWidget) -> None:
    """Birthdays of a quarter."""
    shown = cast(DatesPage, page)
    everyone = shown.session.read(mandates.composition, 2, date(2026, 11, 22))
    for place, member in enumerate(everyone[:15]):
        born = date(1950 + 3 * place, 12 if place % 2 else 2, 1 + place)
        shown.session.did(particulars.state, member.mandate.person_id, "born", born)
    shown.refresh()


def ends(page: QWidget) -> None:
    """Ends of mandates and of periods."""
    shown = cast(DatesPage, page)
    seats = [member.mandate for member in shown.session.read(mandates.composition, 2, date(2026, 11, 22))]
    shown.session.did(mandates.end_mandate, seats[2].id, date(2026, 12, 31), "rotation")
    for seat in seats[5:8]:
        terms = Terms(until=date(2027, 1, seat.id % 28 + 1))
        shown.session.did(mandates.mend_admission, seat.id, seat.admission, terms)
    shown.view.choose("ends")
    shown.refresh()


def ages(page: QWidget) -> None:
    """Ages and sexes of all bodies."""
    birthdays(page)
    shown = cast(DatesPage, page)
    shown.view.choose("ages")
    shown.refresh()


def list_file(page: QWidget) -> None:
    """The sheet that saves the list."""
    birthdays(page)
    cast(DatesPage, page).ask_file()
