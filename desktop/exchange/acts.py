"""The acts that the program brings with it, read from ``resources/acts``."""

import resources
from desktop.core.acts import Act, parse


def bundled() -> tuple[Act, ...]:
    """Every act of ``resources/acts``; what an office adds lies in its own file."""
    return tuple(parse(resources.text(f"acts/{name}")) for name in resources.names("acts"))
