"""The photograph of a person."""

from db import photos as rows
from desktop.core.photos import picture
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import writable


def photo(office: Office, person_id: int) -> str:
    """The photograph as text, a JPEG in base 64; "" where there is none."""
    return rows.get(office.db, person_id)


@change("photos")
def keep(acting: Acting, person_id: int, image: str) -> None:
    """Keep a photograph; BadPicture when it is none, or too large."""
    writable(acting, person_id)
    picture(image)
    if rows.get(acting.db, person_id) != image:
        rows.put(acting.db, person_id, image)


@change("photos")
def remove(acting: Acting, person_id: int) -> None:
    """Keep no photograph of the person any more."""
    writable(acting, person_id)
    rows.remove(acting.db, person_id)
