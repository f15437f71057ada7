"""Quorum and the outcome of a vote, in whole numbers, under the provision that applies."""

from desktop.core.acts import Ruling
from desktop.core.refusals import BadFigures
from desktop.core.voting import Outcome, Quorum, Tally


def refuse_figures(total: int, present: int, tally: Tally | None = None) -> None:
    """Refuse figures that cannot be: without members there is no meeting, and only the present vote.

    Raises:
        BadFigures: with the first reason found.
    """
    votes = tally or Tally(0)
    if min(total, present, *votes) < 0:
        raise BadFigures("negative")
    if total == 0:
        raise BadFigures("no_members")
    if present > total:
        raise BadFigures("present_over_total")
    if sum(votes) > present:
        raise BadFigures("votes_over_present")


def quorum(total: int, present: int, ruling: Ruling) -> Quorum:
    """Whether enough of ``total`` members are present; None and None where the act states no quorum.

    Raises:
        BadFigures: no members, or more present than members.
    """
    refuse_figures(total, present)
    if ruling.quorum is None:
        return Quorum(total, present, None, None)
    needed = ruling.quorum.needed(total)
    return Quorum(total, present, needed, present >= needed)


def votes_needed(total: int, present: int, ruling: Ruling) -> int:
    """The smallest number of votes for that carries; at least one, where nobody is present too.

    Votes needed are of those in office or of those present, never of those who voted: whoever abstains,
    does not vote, or is absent where the base is the total, is not for.
    """
    share = ruling.decision
    return max(1, share.needed(total if share.base == "total" else present))


def carried(tally: Tally, needed: int, quorum_met: bool | None) -> bool:
    """Enough votes for, a quorum where one is asked for, and no tie.

    A tie is not carried under an office's own act that asks for half or less either: no provision held
    names a casting vote.
    """
    enough = tally.votes_for >= needed and tally.votes_for != tally.against
    return enough and quorum_met is not False


def outcome(total: int, present: int, tally: Tally, ruling: Ruling) -> Outcome:
    """The result of a vote of ``present`` out of ``total`` members.

    Raises:
        BadFigures: no members, more present than members, more votes than present.
    """
    refuse_figures(total, present, tally)
    needed = votes_needed(total, present, ruling)
    return Outcome(
        total=total,
        present=present,
        votes_for=tally.votes_for,
        against=tally.against,
        abstained=tally.abstained,
        not_voting=present - sum(tally),
        needed=needed,
        adopted=carried(tally, needed, quorum(total, present, ruling).met),
        short=0 if carried(tally, needed, None) else max(1, needed - tally.votes_for),
    )
