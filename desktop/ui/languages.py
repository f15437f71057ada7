"""The language of the window: Kazakh, Russian or English, switched at once."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.figures import grouped
from i18n import LANGUAGES, catalogue

LOCALES = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}
NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
SHORT_NAMES = {"kk": "Қаз", "ru": "Рус", "en": "Eng"}


def language() -> str:
    """The language of the window now: "kk", "ru" or "en"."""
    return QLocale().name()[:2]


def figure(count: int) -> str:
    """A count as the language of the window writes it."""
    return grouped(count, language())


class Languages(QObject):
    """Installs and removes translators; each widget then gets a LanguageChange event."""

    changed = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []

    def speak(self, wanted: str) -> None:
        """Switch the window to that language."""
        chosen = wanted if wanted in LANGUAGES else "en"
        for translator in self._installed:
            self._application.removeTranslator(translator)
        QLocale.setDefault(QLocale(LOCALES[chosen]))
        self._installed = [*self._of_qt(chosen), catalogue(chosen)]
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.changed.emit(chosen)

    def next(self) -> None:
        """Switch to the language after the present one."""
        self.speak(LANGUAGES[(LANGUAGES.index(language()) + 1) % len(LANGUAGES)])

    @staticmethod
    def _of_qt(chosen: str) -> list[QTranslator]:
        """Qt's own texts; English is their source."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if chosen != "en" and translator.load(f"qtbase_{chosen}", folder) else []
