"""The tree of bodies: what stands under what, and what is seen when parts are folded away."""

from desktop.core.bodies import Body, BodyFacts, BodyNames
from desktop.core.body_tree import branches, parents, under, unfolded
from desktop.core.texts import Text


def body(number: int, kind: str = "commission", parent: int | None = None) -> Body:
    """A body by its number."""
    name = Text(f"№ {number}", f"№ {number}")
    return Body(number, kind, BodyNames(name, name, name), facts=BodyFacts(parent))


def drawn(*bodies: Body, folded: set[int] | None = None) -> list[tuple[int, int, int]]:
    """Number, depth and how many are directly under it."""
    tree = unfolded(branches(bodies), folded or set())
    return [(branch.body.id, branch.depth, branch.inner) for branch in tree]


ASSEMBLY, COUNCIL = body(1, "assembly"), body(2, "council")


def test_what_says_nothing_stands_under_the_assembly() -> None:
    assert drawn(ASSEMBLY, COUNCIL, body(3)) == [(1, 0, 2), (2, 1, 0), (3, 1, 0)]


def test_a_part_follows_its_body_wherever_it_was_entered() -> None:
    assert drawn(ASSEMBLY, COUNCIL, body(3, parent=5), body(4), body(5, parent=2)) == [
        (1, 0, 2), (2, 1, 1), (5, 2, 1), (3, 3, 0), (4, 1, 0),
    ]  # fmt: skip


def test_what_is_folded_away_is_not_seen_and_what_follows_is() -> None:
    bodies = (ASSEMBLY, COUNCIL, body(3, parent=2), body(4, parent=3), body(5))
    assert [number for number, *_ in drawn(*bodies, folded={2})] == [1, 2, 5]
    assert [number for number, *_ in drawn(*bodies, folded={1})] == [1]


def test_a_body_whose_parent_is_not_among_them_stands_under_the_assembly() -> None:
    assert drawn(ASSEMBLY, body(3, parent=9)) == [(1, 0, 1), (3, 1, 0)]


def test_without_an_assembly_each_stands_by_itself() -> None:
    assert drawn(body(3), body(4, parent=3)) == [(3, 0, 1), (4, 1, 0)]


def test_a_second_assembly_stands_by_itself_unless_it_is_said() -> None:
    assert drawn(ASSEMBLY, body(2, "assembly")) == [(1, 0, 0), (2, 0, 0)]
    assert drawn(ASSEMBLY, body(2, "assembly", parent=1)) == [(1, 0, 1), (2, 1, 0)]


def test_all_that_stands_under_one_however_deep() -> None:
    over = parents((ASSEMBLY, COUNCIL, body(3, parent=2), body(4, parent=3), body(5)))
    assert under(over, 2) == {3, 4}
    assert under(over, 1) == {2, 3, 4, 5}
    assert under(over, 5) == set()
