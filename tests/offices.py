"""Offices for tests: invented people, an assembly, a council, and a clerk who can go through a meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.bodies import BodyNames
from desktop.core.meetings import MeetingDraft
from desktop.core.names import Name
from desktop.core.offices import OfficeSettings
from desktop.core.people import PersonDraft
from desktop.core.texts import Text
from desktop.exchange.acts import bundled
from desktop.operations import agenda, attendance, mandates, meetings, offices, people, voting
from desktop.operations.door import Acting, Office, Supplies

DAY = date(2026, 3, 10)
BEFORE = datetime.combine(DAY, time(14, 50))
"""Ten minutes before the usual hour."""

ASSEMBLY = BodyNames(
    Text("Ақмола облысының Қазақстан халқы Ассамблеясы", "Ассамблея народа Казахстана Акмолинской области"),
    Text("Ассамблея", "Ассамблея"),
    Text("Ассамблеяның", "Ассамблеи"),
    "Assembly",
)
COUNCIL = BodyNames(
    Text(
        "Ақмола облысының Қазақстан халқы Ассамблеясының Кеңесі",
        "Совет Ассамблеи народа Казахстана Акмолинской области",
    ),
    Text("Кеңес", "Совет"),
    Text("Кеңестің", "Совета"),
    "Council",
)
AKMOLA = OfficeSettings(
    "KZ-11", Text("Ақмола облысы", "Акмолинская область"), Text("Көкшетау қаласы", "г. Кокшетау"),
    Text("Достық үйі", "Дом дружбы"),
)  # fmt: skip

SURNAMES = (
    ("Әбілдина", "Абильдина"), ("Бондаренко", "Бондаренко"), ("Воронцова", "Воронцова"),
    ("Ғабдуллина", "Габдуллина"), ("Евлоев", "Евлоев"), ("Жүнісова", "Жунусова"), ("Ким", "Ким"),
    ("Қамбаров", "Камбаров"), ("Ковальский", "Ковальский"), ("Мамедов", "Мамедов"), ("Нұрланов", "Нурланов"),
    ("Оспанов", "Оспанов"), ("Өмірзақов", "Умирзаков"), ("Савицкая", "Савицкая"), ("Саркисян", "Саркисян"),
    ("Тілеубаев", "Тлеубаев"), ("Ұзақов", "Узаков"), ("Хамраев", "Хамраев"), ("Цой", "Цой"),
    ("Шмидт", "Шмидт"),
    ("Эльмурзаева", "Эльмурзаева"), ("Юлдашев", "Юлдашев"), ("Іңкәров", "Инкаров"),
)  # fmt: skip


def draft(number: int) -> PersonDraft:
    """The invented person of that number; their surnames repeat after 23."""
    kk, ru = SURNAMES[number % len(SURNAMES)]
    return PersonDraft(
        Name(kk, "Арман", "Серікұлы"), Name(ru, "Арман", "Серикович"), "m",
        Text("Облыс әкімдігі", "Акимат области"), Text(f"маман № {number + 1}", f"специалист № {number + 1}"),
    )  # fmt: skip


def new_office(path: Path, settings: OfficeSettings = AKMOLA) -> Office:
    """An empty office with an assembly (body 1) and its council (body 2)."""
    new = offices.NewOffice(settings, ASSEMBLY, COUNCIL)
    return offices.create(path, new, Supplies(bundled), "clerk", datetime(2026, 1, 5, 9, 0))


@cache
def prepared(seated: int) -> bytes:
    """The file of an office with so many members of the council: made once, and copied by tests."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.hattama"
        clerk = Clerk(new_office(path))
        clerk.seat(seated)
        offices.close(clerk.office)
        return path.read_bytes()


def copied_office(path: Path, seated: int = 0) -> Office:
    """An office that a test may do anything to, with the first so many people in the council."""
    path.write_bytes(prepared(seated))
    return offices.open_office(path, Supplies(bundled), "clerk")


@dataclass
class Clerk:
    """Someone who works in an office, minute by minute; each step takes the time that ``at`` was set to."""

    office: Office
    now: datetime = BEFORE
    members: list[int] = field(default_factory=list)
    meeting: int = 0

    @property
    def acting(self) -> Acting:
        """Who acts now."""
        return Acting(self.office, "clerk", self.now)

    def at(self, hour: int, minute: int, second: int = 0) -> "Clerk":
        """Move the clock within the day."""
        self.now = datetime.combine(self.now.date(), time(hour, minute, second))
        return self

    def later(self, minutes: int = 1) -> "Clerk":
        """Let minutes pass."""
        self.now += timedelta(minutes=minutes)
        return self

    def seat(self, count: int, body: int = 2, since: date = date(2025, 1, 10)) -> list[int]:
        """Seat that many invented people; the first of them presides."""
        start = len(self.members)
        added = [people.add(self.acting, draft(number)) for number in range(start, start + count)]
        if count and not start:
            mandates.admit(self.acting, body, added[:1], "chair", since)
            mandates.admit(self.acting, body, added[1:], "member", since)
        else:
            mandates.admit(self.acting, body, added, "member", since)
        self.members += added
        return added

    def plan(self, number: int = 1, body: int = 2, day: date | None = None) -> int:
        """Plan a meeting of the body, with one item; the first two members preside and write."""
        held = MeetingDraft(
            number, "ordinary", day or self.now.date(), time(15, 0), AKMOLA.city, AKMOLA.place,
            self.members[0], self.members[1 % len(self.members)],
        )  # fmt: skip
        self.meeting = meetings.plan(self.acting, body, held)
        agenda.add_item(self.acting, self.meeting, Text("Жұмыс жоспары туралы", "О плане работы"))
        return self.meeting

    def open(self, present: int) -> None:
        """Open the meeting; the first so many members are there."""
        meetings.open_meeting(self.acting, self.meeting)
        self.come(self.members[:present])

    def come(self, who: Sequence[int]) -> None:
        """Members arrive."""
        attendance.arrive_all(self.acting, self.meeting, who)

    def go(self, *who: int) -> None:
        """Members leave."""
        for person in who:
            attendance.leave(self.acting, self.meeting, person)

    def item(self, position: int = 1) -> int:
        """The item at that place."""
        return agenda.items(self.office, self.meeting)[position].id

    def take_up(self, position: int = 1) -> int:
        """Take the item at that place up."""
        agenda.make_current(self.acting, self.item(position))
        return self.item(position)

    def motion(self, kk: str = "Жоспар бекітілсін", ru: str = "Утвердить план") -> int:
        """Put a motion under the first item."""
        return voting.add_motion(self.acting, self.item(), Text(kk, ru))
