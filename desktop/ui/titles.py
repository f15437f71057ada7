"""The title of the window: the program, the region, and whether the office is without a password."""

from desktop.operations import offices
from desktop.ui.languages import language
from desktop.ui.session import Session
from i18n import t


def window_title(session: Session | None) -> str:
    """Of the office that is shown, or of the program alone."""
    if session is None:
        return t("Window", "Hattama")
    held = session.read(offices.settings)
    title = pattern(session.office.store.key is not None, held.demo)
    title = title.format(region=held.name.shown(language()))
    if session.office.store.read_only:
        return t("Window", "{title} (for reading only)").format(title=title)
    return title


def pattern(encrypted: bool, demo: bool) -> str:
    """The words around the region."""
    if encrypted:
        return t("Window", "Hattama: {region}")
    if demo:
        return t("Window", "Hattama: {region} — a demo, without a password")
    return t("Window", "Hattama: {region} — without a password")
