"""Papers that leave the office: each one is an entry of the journal."""

from db import journal
from desktop.operations.door import Acting, change


@change("papers")
def exported(
    acting: Acting, kind: str, name: str, meeting_id: int | None = None, person_id: int | None = None
) -> None:
    """Note that a paper or a list was saved or printed; ``name`` is that of the file, without its folder."""
    about = {} if person_id is None else {"person_id": person_id}
    journal.note(acting.db, "paper", {"kind": kind, "name": name, "meeting_id": meeting_id} | about)
