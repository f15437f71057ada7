"""Which provision applies to a body, in a region, on a day; and a ruling as plain values, to be stored."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from desktop.core.acts import NATIONAL, Act, ActKind, Citation, Provision, Ruling, Share
from desktop.core.bodies import BodyRule
from desktop.core.refusals import NoRuleHeld
from desktop.core.texts import Text, Trio

PRECEDENCE: tuple[ActKind, ...] = ("local", "decree", "law", "own")
"""The office's own act or one of its region, then the Decree, then the Law, then the office's own rule."""


class Held(NamedTuple):
    """A provision with the act it stands in."""

    act: Act
    provision: Provision


def in_force(acts: Iterable[Act], region: str, day: date) -> list[Act]:
    """The acts that hold in that region on that day, in their order of precedence, the newest first.

    ``region`` is the code of a region, ``NATIONAL``, or "" for a region that has no acts of its own.
    """
    found = [act for act in acts if act.in_force(day) and act.region in (None, region)]
    return sorted(found, key=lambda act: (PRECEDENCE.index(act.kind), -act.since.toordinal(), act.id))


def ruling(acts: Iterable[Act], body: BodyRule, region: str, day: date) -> Ruling:
    """The provision that applies, with those cited after it and those that contradict it.

    Provisions of a lower rank with other numbers are overridden and not named; of the same rank they are
    ``differing``, for the office to choose from.

    Raises:
        NoRuleHeld: no act that we hold covers the body on that day; the nearest one is never taken.
    """
    held = [
        Held(act, provision)
        for act in in_force(acts, region, day)
        for provision in act.provisions
        if provision.body == body
    ]
    if not held:
        raise NoRuleHeld(day)
    first = held[0]
    rivals = [other for other in held if other.act.kind == first.act.kind and _differ(first, other)]
    found, *differing = (_beside(one, held, region, day) for one in (first, *rivals))
    return replace(found, differing=tuple(differing))


def chosen(ruling: Ruling, act: str, reason: Text) -> Ruling | None:
    """The ruling that the office chose, by the id of its act, among those that differ; None without such.

    The others stay beside it, so that a paper can name them.
    """
    side_by_side = (replace(ruling, differing=(), choice=Text()), *ruling.differing)
    found = [one for one in side_by_side if one.decision_source.act == act]
    if not found:
        return None
    return replace(found[0], differing=tuple(one for one in side_by_side if one != found[0]), choice=reason)


def _beside(held: Held, all_held: Iterable[Held], region: str, day: date) -> Ruling:
    return _ruling(held, [other for other in all_held if other != held], region, day)


def _differ(one: Held, other: Held) -> bool:
    return (one.provision.quorum, one.provision.decision) != (
        other.provision.quorum,
        other.provision.decision,
    )


def _ruling(held: Held, others: Iterable[Held], region: str, day: date) -> Ruling:
    act, provision = held
    others = tuple(others)
    source = _citation(act, provision.quorum_paragraph, region)
    return Ruling(
        body=provision.body,
        day=day,
        quorum=provision.quorum,
        quorum_source=source,
        decision=provision.decision,
        decision_source=_citation(act, provision.decision_paragraph, region),
        by_analogy=source.by_analogy,
        own_rule=act.kind == "own",
        note=provision.note_of(day),
        quorum_also=tuple(
            _citation(other.act, other.provision.quorum_paragraph, region)
            for other in others
            if other.provision.quorum == provision.quorum
        ),
        also=tuple(
            _citation(other.act, other.provision.decision_paragraph, region)
            for other in others
            if other.provision.decision == provision.decision
        ),
    )


def _citation(act: Act, paragraph: str, region: str) -> Citation:
    return Citation(act.id, act.cited, paragraph, act.by_article, act.national and region != NATIONAL)


def to_plain(ruling: Ruling) -> dict[str, Any]:
    """A ruling as lists, dicts, strings and numbers, for JSON; ``from_plain`` takes it back."""
    return {
        "body": ruling.body,
        "day": ruling.day.isoformat(),
        "quorum": _plain_share(ruling.quorum),
        "quorum_source": _plain_citation(ruling.quorum_source),
        "decision": _plain_share(ruling.decision),
        "decision_source": _plain_citation(ruling.decision_source),
        "by_analogy": ruling.by_analogy,
        "own_rule": ruling.own_rule,
        "note": ruling.note and ruling.note._asdict(),
        "quorum_also": [_plain_citation(citation) for citation in ruling.quorum_also],
        "also": [_plain_citation(citation) for citation in ruling.also],
        "differing": [to_plain(other) for other in ruling.differing],
        "choice": list(ruling.choice),
    }


def from_plain(plain: Mapping[str, Any]) -> Ruling:
    """The ruling that ``to_plain`` was given."""
    return Ruling(
        body=plain["body"],
        day=date.fromisoformat(plain["day"]),
        quorum=plain["quorum"] and Share(**plain["quorum"]),
        quorum_source=_citation_of(plain["quorum_source"]),
        decision=Share(**plain["decision"]),
        decision_source=_citation_of(plain["decision_source"]),
        by_analogy=plain["by_analogy"],
        own_rule=plain["own_rule"],
        note=plain["note"] and Trio(**plain["note"]),
        quorum_also=tuple(map(_citation_of, plain["quorum_also"])),
        also=tuple(map(_citation_of, plain["also"])),
        differing=tuple(map(from_plain, plain["differing"])),
        choice=Text(*plain["choice"]),
    )


def _plain_share(share: Share | None) -> dict[str, Any] | None:
    return share and share._asdict()


def _plain_citation(citation: Citation) -> dict[str, Any]:
    return {**citation._asdict(), "title": citation.title._asdict()}


def _citation_of(plain: Mapping[str, Any]) -> Citation:
    return Citation(**{**plain, "title": Trio(**plain["title"])})
