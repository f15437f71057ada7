"""The words that weak passwords are made of."""

import resources


def known() -> frozenset[str]:
    """Every word of ``resources/passwords.txt``."""
    lines = resources.text("passwords.txt").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
