"""The bodies of an office as a tree: what stands under what."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.core.bodies import Body


class Branch(NamedTuple):
    """A body with how deep it stands and how many stand directly under it."""

    body: Body
    depth: int
    inner: int


def parents(bodies: Sequence[Body]) -> dict[int, int | None]:
    """Under which body of these each stands; under the first assembly where nothing else is said."""
    known = {body.id for body in bodies}
    root = next((body.id for body in bodies if body.rule == "session"), None)
    found: dict[int, int | None] = {}
    for body in bodies:
        said = body.facts.parent if body.facts.parent in known else None
        over = said if said is not None or body.rule == "session" else root
        found[body.id] = None if over == body.id else over
    return found


def branches(bodies: Sequence[Body]) -> list[Branch]:
    """Each body before those under it, otherwise in the order given."""
    over = parents(bodies)
    inner: dict[int | None, list[Body]] = {}
    for body in bodies:
        inner.setdefault(over[body.id], []).append(body)
    found: list[Branch] = []

    def grow(number: int | None, depth: int) -> None:
        for body in inner.get(number, ()):
            found.append(Branch(body, depth, len(inner.get(body.id, ()))))
            grow(body.id, depth + 1)

    grow(None, 0)
    return found


def unfolded(tree: Iterable[Branch], folded: Collection[int]) -> list[Branch]:
    """Those that can be seen when what stands under some of them is folded away."""
    found: list[Branch] = []
    hidden_from: int | None = None
    for branch in tree:
        if hidden_from is not None and branch.depth > hidden_from:
            continue
        hidden_from = branch.depth if branch.body.id in folded else None
        found.append(branch)
    return found


def under(over: Mapping[int, int | None], number: int) -> set[int]:
    """Every body that stands under one, however deep."""
    found: set[int] = set()
    layer = {number}
    while layer:
        layer = {each for each, parent in over.items() if parent in layer} - found - {number}
        found |= layer
    return found
