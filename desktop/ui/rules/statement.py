"""What a ruling means for a body of so many members, in words, and how a page asks for that of a day."""

from datetime import date

from desktop.core.acts import Ruling
from desktop.core.bodies import BodyRule
from desktop.core.counting import votes_needed
from desktop.core.refusals import NoRuleHeld
from desktop.documents import derivations
from desktop.operations import acts
from desktop.ui.session import Session
from desktop.ui.ties import unbroken
from i18n import t


def ruling_on(session: Session, rule: BodyRule, day: date) -> Ruling | None:
    """The ruling of a day, None where no rule is held for it."""
    try:
        return session.read(acts.ruling, rule, day)
    except NoRuleHeld:
        return None


def quorum_figure(ruling: Ruling, total: int) -> int | None:
    """How many make a quorum of so many members; None where the act states none."""
    return ruling.quorum.needed(total) if ruling.quorum else None


def quorum_words(ruling: Ruling, total: int | None) -> str:
    """How the quorum of so many members comes out."""
    share = ruling.quorum
    if share is None:
        return t("Derivations", "The act states no quorum.")
    if not total:
        return t("Rules", "Quorum: {share}.").format(share=derivations.base_words(share, t))
    pattern = t("Derivations", "Quorum: {share}: {of} × {part} = {value}, so at least {needed}.")
    return pattern.format(
        share=derivations.base_words(share, t),
        of=total,
        part=derivations.part(share),
        value=derivations.mixed(share, total),
        needed=share.needed(total),
    )


def majority_words(ruling: Ruling, total: int | None) -> str:
    """How many votes carry when everyone is present."""
    share = derivations.base_words(ruling.decision, t)
    if not total:
        return t("Rules", "Decision: {share}.").format(share=share)
    pattern = t("Rules", "Decision: {share}; with all present, votes needed – {needed}.")
    return pattern.format(share=share, needed=votes_needed(total, total, ruling))


def statement(body: str, ruling: Ruling, total: int | None) -> list[str]:
    """Members, quorum, majority, each before what it rests on; ``total`` None for a kind of body."""
    if total is None:
        who = t("Rules", "{body}.").format(body=body)
    else:
        who = t("Rules", "{body}: members in office – {total}.").format(body=body, total=total)
    of_quorum, of_vote = derivations.quorum_grounds(ruling, t), derivations.vote_grounds(ruling, t)
    lines = [
        who,
        quorum_words(ruling, total),
        *([] if of_quorum == of_vote else [of_quorum]),
        majority_words(ruling, total),
        of_vote,
        *derivations.remarks(ruling, t),
    ]
    return [unbroken(line) for line in lines]
