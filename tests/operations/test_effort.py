"""What is done again and again in a full hall costs the same whatever the number of members."""

from collections.abc import Callable
from pathlib import Path

from desktop.operations import attendance, hall, offices, voting
from tests.offices import Clerk, new_office


def full_hall(path: Path, members: int) -> tuple[Clerk, int]:
    """A meeting with everyone present, and a roll call in which everyone but the last has voted."""
    clerk = Clerk(new_office(path))
    with clerk.office.db.atomic():
        clerk.seat(members)
        clerk.plan()
        clerk.at(15, 0).open(members)
        clerk.take_up()
        vote = voting.open_vote(clerk.acting, clerk.motion(), "roll_call")
        for person in clerk.members[:-1]:
            voting.cast(clerk.acting, vote, person, "for")
    return clerk, vote


def effort(clerk: Clerk, act: Callable[[Clerk, int], object], vote: int) -> int:
    """Steps of SQLite's own machine that an action takes."""
    steps: list[None] = []
    clerk.office.db.conn.set_progress_handler(lambda: steps.append(None), 1)
    act(clerk, vote)
    clerk.office.db.conn.set_progress_handler(None, 1)
    return len(steps)


ACTIONS: dict[str, Callable[[Clerk, int], object]] = {
    "a vote": lambda clerk, vote: voting.cast(clerk.acting, vote, clerk.members[-1], "against"),
    "a departure": lambda clerk, vote: attendance.leave(clerk.acting, clerk.meeting, clerk.members[4]),
    "an arrival": lambda clerk, vote: attendance.arrive(clerk.acting, clerk.meeting, clerk.members[4]),
    "a seat": lambda clerk, vote: hall.seat_of(clerk.office, clerk.meeting, clerk.members[-1]),
    "the whole roll": lambda clerk, vote: hall.roll(clerk.office, clerk.meeting),
}


def test_a_vote_an_arrival_and_a_seat_take_the_same_effort_in_a_small_and_in_a_large_body(
    tmp_path: Path,
) -> None:
    efforts: dict[str, list[int]] = {action: [] for action in ACTIONS}
    for members in (20, 200):
        clerk, vote = full_hall(tmp_path / f"{members}.hattama", members)
        for action, act in ACTIONS.items():
            efforts[action].append(effort(clerk, act, vote))
        offices.close(clerk.office)
    grown = {action for action, (small, large) in efforts.items() if large > small * 1.5}
    assert grown == {"the whole roll"}
