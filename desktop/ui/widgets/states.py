"""A state of a field that the style sheet shows: "", "error" or "missing"."""

from PySide6.QtWidgets import QWidget


def set_state(field: QWidget, state: str) -> None:
    """Set the state and let the style sheet look again."""
    if field.property("state") == state:
        return
    field.setProperty("state", state)
    field.style().unpolish(field)
    field.style().polish(field)
    field.update()
