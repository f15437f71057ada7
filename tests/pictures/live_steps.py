"""What is opened on the page of a live meeting before it is pictured."""

from PySide6.QtWidgets import QWidget

from desktop.operations import agenda, attendance, meetings, voting
from desktop.ui.pages.live import LivePage
from desktop.ui.window import MainWindow
from tests.ui.shared import settle, type_text


def live(page: QWidget) -> LivePage:
    """The page itself."""
    assert isinstance(page, LivePage)
    return page


def letters_at_the_door(page: QWidget) -> None:
    """Some came, one is excused, and a name is being typed."""
    shown = live(page)
    seats = list(shown.board.seats)
    shown.session.did(attendance.arrive_all, shown.record, seats[:9])
    type_text(shown.middle.door.search, "са")


def excused_at_the_door(page: QWidget) -> None:
    """Whoever is excused, and the reason."""
    shown = live(page)
    shown.side.door.counts[1].click()


def first_item(page: QWidget) -> None:
    """The item that was voted on, with its decisions."""
    shown = live(page)
    call_off(shown)
    shown.moves.look_at(shown.board.items[1].id)


def call_off(page: LivePage) -> None:
    """Without the vote that goes on."""
    vote = page.board.vote
    if vote is not None:
        page.session.did(voting.cancel_vote, vote.id)


def form_of_voting(page: QWidget) -> None:
    """F4 asks for the form."""
    shown = live(page)
    call_off(shown)
    shown.moves.vote()


def by_hands(page: QWidget) -> None:
    """A show of hands with its figures."""
    shown = live(page)
    call_off(shown)
    item = shown.board.shown()
    assert item is not None
    shown.session.do(voting.open_vote, item.motions[0].id, "hands")
    for field, figure in zip(shown.middle.hands.fields, ("10", "2", "1"), strict=True):
        field.figure.setFocus()
        type_text(field.figure, figure)


def too_many_hands(page: QWidget) -> None:
    """More votes than members present."""
    by_hands(page)
    type_text(live(page).middle.hands.fields[2].figure, "7")


def closing_a_vote(page: QWidget) -> None:
    """The question before a vote is closed."""
    live(page).moves.vote()


def why_this_result(page: QWidget) -> None:
    """The derivation beside the result."""
    link = live(page).side.hall.vote.why.link
    link.setFocus()
    link.click()


def hearing_without_quorum(page: QWidget) -> None:
    """The hearing goes on, votes wait."""
    live(page).middle.lost.on.button.click()


def member_who_left(page: QWidget) -> None:
    """Found by letters, with what else can be recorded."""
    shown = live(page)
    shown.moves.find_member()
    type_text(shown.side.hall.members.search, "хам")


def on_a_break(page: QWidget) -> None:
    """A break."""
    shown = live(page)
    call_off(shown)
    shown.session.did(meetings.take_break, shown.record)


def after_the_break(page: QWidget) -> None:
    """All are back but one."""
    shown = live(page)
    on_a_break(page)
    shown.session.did(meetings.end_break, shown.record)
    settle()
    type_text(shown.middle.confirm.search, "ахм")
    shown.middle.confirm.search.entered.emit()


def times(page: QWidget) -> None:
    """The log, with a line to be mended."""
    shown = live(page)
    shown.side.hall.tabs.choose("times")
    shown.side.hall.show_part("times")
    shown.side.hall.log.table.select_first()
    shown.side.hall.log.table.setFocus()


def roll(page: QWidget) -> None:
    """The roll that is mended."""
    hall = live(page).side.hall
    hall.show_part("roll")
    hall.roll.person.setFocus()


def correction(page: QWidget) -> None:
    """A closed vote that is corrected."""
    shown = live(page)
    first_item(page)
    settle()
    result = shown.middle.item.motions.cards.all()[0].rounds.all()[0]
    result.correct.click()
    shown.middle.item.ensureWidgetVisible(result)


def new_item(page: QWidget) -> None:
    """An item that was just added."""
    shown = live(page)
    call_off(shown)
    shown.moves.add_item()


def speakers(page: QWidget) -> None:
    """Names offered while one types."""
    shown = live(page)
    first_item(page)
    shown.middle.item.speeches.line.search.setFocus()
    type_text(shown.middle.item.speeches.line.search, "га")


def second_item_read_only(page: QWidget) -> None:
    """What a closed meeting shows of an item."""
    shown = live(page)
    shown.moves.look_at(shown.session.read(agenda.items, shown.record)[1].id)


def undoable(page: QWidget) -> None:
    """The foot of the meeting names the text that undo takes back."""
    shown = live(page)
    window = shown.window()
    assert isinstance(window, MainWindow)
    window.undoing()
    item = shown.board.items[1].id
    shown.session.do(agenda.set_heard, item, "ru", "Об исполнении плана.")
