"""How the window calls kinds of bodies, posts in them, and the grounds on which a mandate ends."""

from desktop.documents import body_words
from i18n import t


def kind_words() -> dict[str, str]:
    """Each kind of body."""
    return body_words.kinds(t)


def post_words() -> dict[str, str]:
    """Each post that a member may hold."""
    return body_words.posts(t)


def ground_words() -> dict[str, str]:
    """Each ground of termination, in the order of Law 70-IV, art. 17; "" where none was noted."""
    return body_words.grounds(t)
