"""How the live page says where a member, the hall, an item and a vote stand. Figures stand uninflected."""

from typing import NamedTuple

from desktop.core.acts import Ruling
from desktop.core.meetings import Item, Seat, Vote
from desktop.core.names import full, short
from desktop.core.voting import Choice, Form, Outcome, Quorum
from desktop.documents.derivations import (
    quorum_derivation,
    quorum_grounds,
    vote_derivation,
    vote_grounds,
)
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.ties import unbroken
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.dates import hour
from i18n import t


class Standing(NamedTuple):
    """A state: icon, colour role, words."""

    icon: str
    tone: str
    words: str


# ------- members


def short_name(seat: Seat) -> str:
    """«Ким Р.У.» in the spelling of the window."""
    return short(seat.name(language()))


def full_name(seat: Seat) -> str:
    """The whole name in the spelling of the window."""
    return full(seat.name(language()))


def other_spelling(seat: Seat) -> str:
    """The name in the other spelling, "" where both are the same."""
    other = full(seat.kk if language() == "ru" else seat.ru)
    return "" if other == full_name(seat) else other


def work_of(seat: Seat) -> str:
    """What a member represents: organisation, else post."""
    speaks = language()
    return seat.organisation.shown(speaks) or seat.post.shown(speaks)


def standing_of(seat: Seat) -> Standing:
    """Where a member stands, without saying he or she."""
    time = hour(seat.since)
    match seat.standing:
        case "present":
            return Standing("check", "good", t("Live", "came at {time}").format(time=time))
        case "left":
            return Standing("leave", "muted", t("Live", "left at {time}").format(time=time))
        case "excused":
            reason = seat.reason.shown(language())
            words = t("Live", "excused: {reason}").format(reason=reason) if reason else t("Live", "excused")
            return Standing("doc", "accent", words)
        case "absent":
            return Standing("dash", "muted", t("Live", "absent"))
        case _:
            return Standing("dots", "muted", t("Live", "not here yet"))


def standing_chip(seat: Seat) -> Chip:
    """The same as a chip."""
    icon, tone, words = standing_of(seat)
    return Chip(icon, words, tone)


def toggle_words(seat: Seat) -> str:
    """What Enter does to a member."""
    match seat.standing:
        case "present":
            return t("Live", "Mark departure")
        case "excused" | "absent":
            return t("Live", "Came after all")
        case "left":
            return t("Live", "Mark return")
        case _:
            return t("Live", "Mark arrival")


# ------- quorum


def quorum_standing(board: Board) -> Standing:
    """Quorum in few words: met, lost, or how many are missing before the agenda begins."""
    quorum = board.quorum()
    if board.meeting.on_break_since is not None and board.is_open():
        time = hour(board.meeting.on_break_since)
        return Standing("break", "warn", t("Live", "break since {time}").format(time=time))
    if board.meeting.unconfirmed and board.is_open():
        return Standing("warn", "warn", t("Live", "registration not confirmed"))
    if board.ruling is None:
        return Standing("warn", "warn", t("Live", "no rule held for this day"))
    if quorum is None:
        return Standing("warn", "warn", t("Live", "no members in office"))
    return counted_standing(quorum, begun=board.current() is not None)


def counted_standing(quorum: Quorum, begun: bool) -> Standing:
    """Met, lost, not yet reached, or none stated."""
    if quorum.needed is None:
        return Standing("info", "muted", t("Live", "the act states no quorum"))
    if quorum.met:
        return Standing("met", "good", t("Live", "quorum met: {needed} needed").format(needed=quorum.needed))
    if begun:
        return Standing("lost", "bad", t("Live", "no quorum: {needed} needed").format(needed=quorum.needed))
    missing = quorum.needed - quorum.present
    return Standing("warn", "warn", t("Live", "to quorum: {missing}").format(missing=missing))


def quorum_chip(standing: Standing) -> Chip:
    """The same as a chip beside the ruler, which says how many are needed."""
    short = {"met": t("Live", "quorum met"), "lost": t("Live", "no quorum")}
    return Chip(standing.icon, short.get(standing.icon, standing.words), standing.tone)


def quorum_sentence(quorum: Quorum) -> str:
    """What a screen reader says for the ruler."""
    if quorum.needed is None:
        text = t("Live", "Present {present} of {total}; the act states no quorum.")
    else:
        text = t("Live", "Present {present} of {total}; quorum {needed}.")
    return text.format(present=quorum.present, total=quorum.total, needed=quorum.needed)


def quorum_why(quorum: Quorum, ruling: Ruling) -> tuple[str, str]:
    """Derivation, and act with paragraph."""
    source = quorum_grounds(ruling, t)
    sentences = quorum_derivation(quorum, ruling, t)
    return unbroken(" ".join(each for each in sentences if each != source)), unbroken(source)


# ------- votes


def form_words(form: Form) -> str:
    """How is voted."""
    return t("Live", "show of hands") if form == "hands" else t("Live", "roll call")


def form_icon(form: Form) -> str:
    """The icon of a form of voting."""
    return "hands" if form == "hands" else "byname"


def choice_words(choice: Choice) -> str:
    """A choice in a roll call."""
    return {
        "for": t("Live", "For"),
        "against": t("Live", "Against"),
        "abstained": t("Live", "Abstained"),
        "not_voting": t("Live", "Did not vote"),
    }[choice]


def vote_why(outcome: Outcome, ruling: Ruling) -> tuple[str, str]:
    """Derivation of a vote, and act with paragraph."""
    source = vote_grounds(ruling, t)
    sentences = vote_derivation(outcome, ruling, t)
    return unbroken(" ".join(each for each in sentences if each != source)), unbroken(source)


def figures(outcome: Outcome) -> str:
    """For, against, abstained, did not vote."""
    text = t("Live", "for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}")
    return unbroken(text.format(**outcome._asdict()))


def result_chip(vote: Vote) -> Chip:
    """The outcome of a closed vote."""
    outcome = vote.corrected or vote.outcome
    if vote.state == "void" or outcome is None:
        return Chip("lost", t("Live", "void: no quorum"), "bad")
    if outcome.adopted:
        return Chip("check", t("Live", "carried"), "good")
    return Chip("cross", t("Live", "not carried"), "muted")


# ------- items


def item_title(item: Item) -> str:
    """The title, or what stands for it."""
    if item.position == 0:
        return item.title.shown(language()) or t("Live", "Procedure")
    return item.title.shown(language()) or t("Live", "Item without a title")


def numbered_title(item: Item) -> str:
    """«2. О кандидатах»; procedure has no number."""
    if item.position == 0:
        return item_title(item)
    return t("Live", "{number}. {title}").format(number=item.position, title=item_title(item))


def item_state(item: Item, board: Board) -> str:
    """One small line under the title of an item."""
    vote = board.vote
    if vote is not None and any(motion.id == vote.motion_id for motion in item.motions):
        return t("Live", "voting now")
    if item.current and board.is_open():
        return t("Live", "under discussion")
    if item.result == "noted":
        return t("Live", "noted")
    if item.result == "postponed":
        return t("Live", "postponed")
    if item.started:
        return outcome_line(item)
    return item.rapporteur.shown(language())


def outcome_line(item: Item) -> str:
    """What an item that is over came to: its decisions, its last vote, or nothing."""
    if item.decisions:
        return decision_line([f"{item.position}.{each.position}" for each in item.decisions])
    votes = [vote for motion in item.motions for vote in motion.votes if vote.state != "open"]
    return result_chip(votes[-1]).word if votes else t("Live", "heard")


def decision_line(numbers: list[str]) -> str:
    """«решение 1.1», «решения 1.1–1.3»."""
    if len(numbers) == 1:
        return t("Live", "decision {number}").format(number=numbers[0])
    return t("Live", "decisions {first}–{last}").format(first=numbers[0], last=numbers[-1])
