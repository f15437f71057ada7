"""How the window calls kinds of bodies, posts in them, and the grounds on which a mandate ends."""

from desktop.core.bodies import Body
from desktop.documents import body_words
from desktop.ui.languages import language
from i18n import t


def kind_words() -> dict[str, str]:
    """Each kind of body."""
    return body_words.kinds(t)


def kind_word(body: Body) -> str:
    """The kind of one body, also where it is a type of the office."""
    return body.type_name.of(language()) if body.type_name else kind_words()[body.kind]


def level_words() -> dict[str, str]:
    """Where a body works; "" where that is not said."""
    return body_words.levels(t)


def role_words() -> dict[str, str]:
    """In what capacity someone from outside is invited."""
    return body_words.roles(t)


def post_words() -> dict[str, str]:
    """Each post that a member may hold."""
    return body_words.posts(t)


def ground_words() -> dict[str, str]:
    """Each ground of termination, in the order of Law 70-IV, art. 17; "" where none was noted."""
    return body_words.grounds(t)
