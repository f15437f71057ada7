"""What all refusals and faults are made of."""

from typing import Any, ClassVar, dataclass_transform


@dataclass_transform()
class Trouble(Exception):
    """What is told to a person in one sentence; the fields of a subclass are the figures and names in it.

    Fields are declared as in a dataclass. The classes are not made by ``dataclass``, because all of them are
    imported at every start and a millisecond for each of fifty would be seen.
    """

    fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.fields = cls.__match_args__ = tuple(cls.__annotations__)  # type: ignore[attr-defined, misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self.fields, values, strict=False)) | named
        if len(values) > len(self.fields) or not given.keys() <= set(self.fields):
            raise TypeError(f"{type(self).__name__} takes {self.fields}")
        super().__init__(*values)
        self.__dict__ |= given

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.told() == other.told()

    __hash__ = Exception.__hash__

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.told().items())})"
        )

    def told(self) -> dict[str, Any]:
        """The figures and names."""
        return {name: getattr(self, name) for name in self.fields}


class Refusal(Trouble):
    """The records stay as they were because a rule or a missing fact forbids the step."""


class Fault(Trouble):
    """The surroundings failed: file, disk, lock. What was recorded before is kept."""
