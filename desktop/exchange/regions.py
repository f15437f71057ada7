"""The regions that the program knows, read from ``resources/regions.tsv``."""

import resources
from desktop.core.regions import Region, parse


def bundled() -> tuple[Region, ...]:
    """Every region of the table, in the order of the codes."""
    return parse(resources.text("regions.tsv"))
