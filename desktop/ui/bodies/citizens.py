"""Members of the assembly and its organs are citizens: a note on those chosen who are none."""

from collections.abc import Sequence

from desktop.core.bodies import Body
from desktop.core.names import full
from desktop.core.people import Person
from desktop.operations import particulars
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.labels import Note
from i18n import t


class Citizens(Note):
    """It keeps nobody from being admitted: the citizenship that is noted may be an old one."""

    def __init__(self, session: Session) -> None:
        super().__init__("warn", "warn")
        self._session = session

    def tell(self, body: Body, people: Sequence[Person]) -> None:
        """Name those of another citizenship, where the Law asks members of the body to be citizens."""
        asked = [] if body.rule == "other" else people
        named = ", ".join(full(person.name(language())) for person in asked if self._foreign(person))
        told = t(
            "Bodies",
            "Members are citizens of Kazakhstan (Law No 70-IV, art. 15). Other citizenship: {people}.",
        )
        self.show_note(told.format(people=named) if named else "")

    def _foreign(self, person: Person) -> bool:
        return self._session.read(particulars.of, person.id).particulars.citizenship == "other"
