"""Texts of Qt's own dialogs that its catalogues lack; our translators answer for them under Qt's contexts."""

from i18n import t


def lacking() -> tuple[str, ...]:
    """What Qt 6.11 leaves in English, found by ``tests/ui/test_qt_words.py``."""
    return (
        t("QFileDialog", "&Look in:"),
        t("QFileDialog", "Files of &type:"),
        t("QPrintSettingsOutput", "Page &Set:"),
        t("QPrintSettingsOutput", "Form"),
        t("QAbstractFileIconProvider", "Folder", "All other platforms"),
    )
