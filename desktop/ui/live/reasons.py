"""Why a key of the live page does nothing just now; "" where it does."""

from desktop.ui.live.board import Board
from i18n import t


def not_open(board: Board) -> str:
    """Most keys need an open meeting."""
    match board.meeting.state:
        case "planned":
            return t("Live", "Open the meeting first.")
        case "closed":
            return t("Live", "The meeting is closed; reopen it to change something.")
    return ""


def on_pause(board: Board) -> str:
    """A break, or a registration that waits for its confirmation; after a reopening only when asked for."""
    if board.meeting.on_break_since is not None:
        return t("Live", "End the break first.")
    if board.confirming:
        return t("Live", "Confirm the registration after the reopening first.")
    if board.meeting.unconfirmed and not board.meeting.reopened:
        return t("Live", "Confirm the registration after the break first.")
    return ""


def voting_now(board: Board) -> str:
    """A vote that is open."""
    return t("Live", "Close the vote first.") if board.vote is not None else ""


def no_next(board: Board, step: int = 1) -> str:
    """Why no other item can be taken up."""
    found = not_open(board) or voting_now(board) or on_pause(board)
    if found or board.neighbour(step) is not None:
        return found
    return t("Live", "This is the last item.") if step > 0 else t("Live", "There is no item before it.")


def no_attendance(board: Board) -> str:
    """Why nobody can be marked."""
    return not_open(board) if board.is_locked() else ""


def no_vote(board: Board) -> str:
    """Why no vote can be opened."""
    found = not_open(board) or on_pause(board)
    if found:
        return found
    if board.ruling is None:
        return t("Live", "No rule is held for this day: enter the act of that time in the settings.")
    if board.lacks_quorum() and not board.awaits_registration():
        return t("Live", "No quorum: a vote can be opened as soon as it is there.")
    return t("Live", "Take an item up first.") if board.shown() is None else ""


def no_closing(board: Board, impossible: bool) -> str:
    """Why the open vote cannot be closed yet; ``impossible``: figures stand in the fields that cannot be."""
    if board.vote is None or board.vote.form != "hands":
        return ""
    if impossible or board.outcome() is None:
        return t("Live", "There are more votes than members present.")
    return t("Live", "Enter the figures first.") if board.vote.counted is None else ""


def no_item(board: Board) -> str:
    """Why no item can be added: during a break there is nowhere to word it."""
    return not_open(board) if board.is_locked() else on_pause(board)


def no_decision(board: Board) -> str:
    """Why no motion and no decision can be added."""
    found = no_item(board) or voting_now(board)
    return found or (t("Live", "Choose an item first.") if board.shown() is None else "")


def no_break(board: Board) -> str:
    """Why no break can be taken."""
    return not_open(board) or voting_now(board)
