"""The photograph of a person as it is kept: a small JPEG as text, made anew by whoever chose the file."""

from base64 import b64decode
from binascii import Error

from desktop.core.refusals import BadPicture

WIDTH, HEIGHT = 480, 640
"""Pixels: enough for a card, a badge and a page of a paper."""
MOST = 150_000
"""Bytes of the picture."""
BEGINS, ENDS = b"\xff\xd8\xff", b"\xff\xd9"
"""Of any JPEG."""
TELLING = (b"Exif\0", b"http://ns.adobe.com/", b"Photoshop ")
"""What opens the parts of a JPEG that say where, when and with what a picture was taken."""


def picture(image: str) -> bytes:
    """The file in a kept text.

    Raises:
        BadPicture: it holds no small JPEG, or one that says more than it shows.
    """
    try:
        content = b64decode(image, validate=True)
    except (Error, ValueError) as error:
        raise BadPicture("none") from error
    if len(content) > MOST:
        raise BadPicture("large")
    if not (content.startswith(BEGINS) and content.endswith(ENDS)) or any(
        each in content for each in TELLING
    ):
        raise BadPicture("none")
    return content
