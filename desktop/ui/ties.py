"""Where no line of the window may end."""

import re

from desktop.core.names import NBSP
from desktop.documents.glyphs import tied

WORD_JOINER = "\N{WORD JOINER}"


def unbroken(text: str) -> str:
    """No line ends between a number and what hangs on it: за – 5, 5‑тармақ, № 70‑IV, 26 × 2/3.

    Qt breaks a line between a dash and a no-break space, and after any hyphen.
    """
    text = tied(re.sub(r"(?<=\d)-(?=\w)", "\N{NON-BREAKING HYPHEN}", text))
    return re.sub(f"(?<=[–—]){NBSP}", WORD_JOINER + NBSP, text)
