"""What is pressed on the page of bodies before the tree and what is told of a body are pictured."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Approval, BodyDraft, BodyFacts, BodyNames
from desktop.core.invited import Standing
from desktop.core.mandates import Admission
from desktop.core.posts import PostRule, Turn
from desktop.core.texts import Text, Trio
from desktop.operations import bodies, invited, mandates, meetings, people, posts
from desktop.ui.bodies.body_sheet import AddBodySheet
from desktop.ui.bodies.post_sheet import PostSheet
from desktop.ui.bodies.types_sheet import TypesSheet
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.plan import PlanPage

COUNCIL = 2
DECIDED = Approval(Text("Кеңес", "Совет"), "5", date(2025, 2, 14))
REGULATION = Text("Кеңес туралы ереже, 14.02.2025", "Положение о совете, 14.02.2025")
TURNS = (
    Text("«Видергебурт» неміс бірлестігі", "Немецкое объединение «Видергебурт»"),
    Text("«Тильбе» корей бірлестігі", "Корейское объединение «Тильбе»"),
    Text("«Вайнах» шешен-ингуш бірлестігі", "Чечено-ингушское объединение «Вайнах»"),
)


def names(kk: str, ru: str, kk_of: str, ru_of: str, english: str = "") -> BodyNames:
    """Short names that head papers too."""
    short, genitive = Text(kk, ru), Text(kk_of, ru_of)
    return BodyNames(short, short, genitive, english, genitive)


ACCORD = names(
    "Қоғамдық келісім кеңесі", "Совет общественного согласия", "Қоғамдық келісім кеңесінің",
    "Совета общественного согласия", "Council of public accord",
)  # fmt: skip
DISTRICT = names(
    "Бурабай ауданының келісім кеңесі", "Совет согласия Бурабайского района",
    "Бурабай ауданы келісім кеңесінің", "Совета согласия Бурабайского района", "Accord council of Burabai",
)  # fmt: skip
MOTHERS = names("Аналар кеңесі", "Совет матерей", "Аналар кеңесінің", "Совета матерей", "Council of mothers")
CLUB = names("Әжелер мектебі", "Школа бабушек", "Әжелер мектебінің", "Школы бабушек", "Grandmothers")
GROUP = names("Жұмыс тобы", "Рабочая группа", "Жұмыс тобының", "Рабочей группы", "Working group")


def structures(page: QWidget) -> tuple[int, ...]:
    """Five bodies under the assembly, one of a type of the office, one dissolved, one two steps down."""
    session = cast(BodiesPage, page).session
    place = Text("Бурабай ауданы", "Бурабайский район")
    accord = session.do(
        bodies.add,
        BodyDraft("accord_council", ACCORD, None, BodyFacts(None, "region", Text(), REGULATION, DECIDED)),
    )
    drafts = (
        BodyDraft("accord_council", DISTRICT, None, BodyFacts(accord, "district", place, Text(), DECIDED)),
        BodyDraft("mothers_council", MOTHERS),
        BodyDraft("", CLUB, None, BodyFacts(COUNCIL), Trio("Мектеп", "Школа", "School")),
        BodyDraft("working_group", GROUP),
    )
    made = [session.do(bodies.add, draft) or 0 for draft in drafts]
    session.did(bodies.dissolve, made[-1], date(2026, 2, 2), "№ 3", "жұмыс тобы таратылды")
    return (accord or 0, *made)


def tree(page: QWidget) -> None:
    """The tree with the dissolved ones, one part folded away."""
    shown = cast(BodiesPage, page)
    accord, *_ = structures(page)
    shown.over_too.setChecked(True)
    shown.list.toggle(accord)


def about(page: QWidget) -> None:
    """All that is told of the council: facts, posts with a vacancy, names of two times, two observers."""
    shown = cast(BodiesPage, page)
    session = shown.session
    structures(page)
    session.did(bodies.describe, COUNCIL, "council", BodyFacts(None, "region", Text(), REGULATION, DECIDED))
    session.did(bodies.rename, COUNCIL, ACCORD, date(2026, 9, 1))
    turns = tuple(map(Turn, TURNS))
    organ = Text("Ассамблея Хатшылығы", "Секретариат Ассамблеи")
    session.did(posts.set_rule, COUNCIL, PostRule("deputy", 2, 24, organ, turns))
    rotated(shown)
    outsiders = [person.id for person in session.read(people.find, "", 200)][-2:]
    session.do(invited.invite, COUNCIL, outsiders[:1], Standing("expert", date(2026, 1, 12), None, "№ 2"))
    past = Standing("observer", date(2025, 1, 10), date(2025, 12, 31), "№ 1")
    session.do(invited.invite, COUNCIL, outsiders[1:], past)
    shown.turn_over()


def rotated(page: BodiesPage) -> None:
    """A member of the council is its deputy chair for a period."""
    members = page.session.read(mandates.composition, COUNCIL, page.day)
    last = members[5].mandate
    day = date(2026, 1, 31)
    page.session.did(mandates.end_mandate, last.id, day, "rotation")
    admission = Admission("№ 2", date(2026, 1, 30), nominated=TURNS[0])
    page.session.do(mandates.admit, COUNCIL, [last.person_id], "deputy", date(2026, 2, 1), admission)


def facts(page: QWidget) -> None:
    """The sheet with type, place in the tree and decision."""
    shown = cast(BodiesPage, page)
    _accord, district, *_ = structures(page)
    shown.show_record(district)
    shown.refresh()
    shown.turn_over()
    shown.profile.ask_facts()


def new_type(page: QWidget) -> None:
    """The sheet that adds a body of a type that is not there yet."""
    shown = cast(BodiesPage, page)
    shown.ask_body()
    sheet = shown.findChild(AddBodySheet)
    assert sheet is not None
    sheet.kinds.show_kind("")
    sheet.kinds.name.show_value(Text("Дипломатия клубы", ""))


def own_types(page: QWidget) -> None:
    """The sheet with the types of the office, one removed in vain."""
    shown = cast(BodiesPage, page)
    structures(page)
    shown.ask_types()
    sheet = shown.findChild(TypesSheet)
    assert sheet is not None
    sheet.remove.click()


def closing(page: QWidget) -> None:
    """The sheet that dissolves a body."""
    shown = cast(BodiesPage, page)
    shown.turn_over()
    shown.profile.ask_to_close()


def post_rule(page: QWidget) -> None:
    """The sheet with what is said of a post."""
    shown = cast(BodiesPage, page)
    about(page)
    shown.profile.posts.table.select("deputy")
    shown.profile.posts.ask_rule()
    sheet = shown.window().findChild(PostSheet)
    assert sheet is not None
    sheet.turns.list.select(1)


def other_post(page: QWidget) -> None:
    """The sheet by which a member goes over to another post, one that needs an agreement."""
    shown = cast(BodiesPage, page)
    organ = Text("Ассамблея Хатшылығы", "Секретариат Ассамблеи")
    shown.session.did(posts.set_rule, COUNCIL, PostRule("deputy", 2, 24, organ))
    shown.composition.table.select_first()
    shown.desk.ask_post()


def observers(page: QWidget) -> None:
    """The sheet that makes people experts or observers."""
    shown = cast(BodiesPage, page)
    shown.turn_over()
    shown.profile.invited.ask_people()


def rotation(page: QWidget) -> None:
    """Whose period ends and whose turn comes."""
    shown = cast(BodiesPage, page)
    about(page)
    shown.ask_rotation()


def not_called_in(page: QWidget) -> None:
    """A planned meeting whose body has an expert who is not on the list of those invited."""
    shown = cast(PlanPage, page)
    session = shown.session
    body = session.read(meetings.meeting, shown.record).body_id
    outsider = session.read(people.find, "", 200)[-1].id
    session.do(invited.invite, body, [outsider], Standing("expert", date(2026, 1, 12)))
    shown.refresh()
