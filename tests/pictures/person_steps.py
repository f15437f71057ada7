"""What is done on the card of a person before it is pictured and measured."""

import tempfile
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.core.former import Spellings, Work, spellings_of, work_of
from desktop.core.names import Name, full
from desktop.core.people import PersonDraft
from desktop.core.texts import Text
from desktop.operations import former, merging, particulars, people, photos
from desktop.ui.pages.consents import ConsentsPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.part import Part
from desktop.ui.people.pictures import read_picture
from tests.ui.shared import settle

MAIDEN = Name("Орлова", "Әсия", "Ерланқызы"), Name("Орлова", "Асия", "Ерлановна")
SCHOOL = Work(Text("№ 3 мектеп", "Школа № 3"), Text("мұғалім", "учитель"))


def shown(page: QWidget) -> PeoplePage:
    """The page of people."""
    return cast(PeoplePage, page)


def person_of(page: PeoplePage) -> int:
    """Who is on the card."""
    person = page.card.person()
    assert person is not None
    return person.id


def bring_in_sight(page: PeoplePage, part: Part) -> None:
    """Scroll the card to one of its parts."""
    settle()
    scroll = next(each for each in page.card.findChildren(QScrollArea) if each.isAncestorOf(part))
    top = part.mapTo(cast(QWidget, scroll.widget()), part.rect().topLeft()).y()
    scroll.verticalScrollBar().setValue(top - 12)


def earlier(page: QWidget) -> None:
    """A former name, former work, and another surname that was written over the present one."""
    here = shown(page)
    number = person_of(here)
    session = here.session
    held = session.read(people.person, number)
    if not session.read(former.names, number):
        before, now = Spellings(*MAIDEN), spellings_of(held)
        session.did(former.change_name, number, before, now, date(2019, 9, 1), "неке туралы куәлік № 0153")
        session.did(former.change_work, number, SCHOOL, work_of(held), date(2021, 9, 1))
    line = here.card.fields.lines["surname.ru"]
    line.setText("Воскресенская-Бектурганова")
    here.card.fields.edited.emit()
    bring_in_sight(here, here.card.parts.names)


def new_name(page: QWidget) -> None:
    """The sheet of a new name."""
    shown(page).card.parts.names.ask_name()


def new_work(page: QWidget) -> None:
    """The sheet of new work."""
    shown(page).card.parts.names.ask_work()


def twice(page: PeoplePage) -> None:
    """Enter the person on the card once more."""
    number = person_of(page)
    held = page.session.read(people.person, number)
    if not page.session.read(merging.alike_to, number):
        page.session.do(people.add, PersonDraft(held.kk, held.ru))
        page.record = number
        page.refresh()


def double(page: QWidget) -> None:
    """Someone who was entered twice."""
    twice(shown(page))


def merging_both(page: QWidget) -> None:
    """The sheet that makes one record of two."""
    twice(shown(page))
    shown(page).card.parts.doubles.ask_merging()


def photograph(page: QWidget) -> None:
    """A photograph, and what can be done with the record."""
    here = shown(page)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "face.png"
        image = QImage(480, 640, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        ground = QLinearGradient(QPointF(0, 0), QPointF(480, 640))
        ground.setColorAt(0, QColor("#7a94ad"))
        ground.setColorAt(1, QColor("#33475b"))
        painter.fillRect(image.rect(), ground)
        painter.setBrush(QColor("#e8d2bd"))
        painter.drawEllipse(140, 120, 200, 250)
        painter.end()
        image.save(str(path))
        here.session.did(photos.keep, person_of(here), read_picture(path))
    bring_in_sight(here, here.card.parts.photo)


def forgetting(page: QWidget) -> None:
    """The question before a person is made anonymous, whom two texts name."""
    here = shown(page)
    whom = here.session.read(people.person, person_of(here))
    for holder, text in ((2, full(whom.ru)), (3, whom.ru.surname)):
        if holder != whom.id:
            here.session.did(particulars.state, holder, "notes", f"Замещает: {text}. По 2026 год.")
    here.card.parts.record.ask_to_forget()


def card_file(page: QWidget) -> None:
    """The sheet that saves the card."""
    shown(page).card.parts.record.ask_file()


def ethnicities(page: QWidget) -> None:
    """The office's list of ethnicities."""
    shown(page).desk.ask_ethnicities()


def consents(page: QWidget) -> None:
    """Some consents, for the list of them."""
    here = cast(ConsentsPage, page)
    for number, paper in ((2, "келісім № 4"), (3, "")):
        here.session.did(particulars.state, number, "consent_day", date(2026, 2, 1))
        here.session.did(particulars.state, number, "consent_paper", paper)
        here.session.did(particulars.state, number, "phone", "+7 701 000 00 00")
    here.view.choose("all")
    here.refresh()
