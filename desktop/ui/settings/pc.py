"""How the program looks and speaks on this PC: language, theme, size of text."""

from PySide6.QtWidgets import QWidget

from desktop.core.texts import LANGUAGES
from desktop.ui.languages import NAMES, language
from desktop.ui.page import Navigator
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

SIZES = (100, 125, 150, 175, 200)
IDLE = (0, 5, 10, 15, 30, 60)
"""Minutes; 0 is never."""


class OfThisPc(Form):
    """Each choice holds at once, and when the program is started again."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._navigator = navigator
        self.speech, self.theme, self.text_size = Switch(), Switch(), Switch()
        self.speech_row, self.theme_row = self.add(self.speech), self.add(self.theme)
        self.size_row = self.add(self.text_size)
        self.idle = Switch()
        self.idle_row = self.add(self.idle)
        self.speech.chosen.connect(navigator.languages.speak)
        self.theme.chosen.connect(self._choose_theme)
        self.text_size.chosen.connect(self._choose_size)
        self.idle.chosen.connect(self._choose_idle)

    def retranslate(self) -> None:
        """Words."""
        self.speech_row.set_words(
            t("Settings", "Language of the program"),
            t(
                "Settings",
                "Papers have their own: Kazakh, Russian or both side by side. Ctrl+L: the next one.",
            ),
        )
        self.theme_row.set_words(t("Settings", "Theme"))
        self.size_row.set_words(t("Settings", "Size of the text"))
        self.speech.show_choices([Choice(code, NAMES[code]) for code in LANGUAGES])
        self.theme.show_choices(
            (
                Choice("system", t("Settings", "as the system")),
                Choice("light", t("Settings", "light")),
                Choice("dark", t("Settings", "dark")),
            )
        )
        self._retranslate_idle()
        pattern = t("Settings", "{percent} %")
        self.text_size.show_choices([Choice(str(size), pattern.format(percent=size)) for size in SIZES])

    def _retranslate_idle(self) -> None:
        self.idle_row.set_words(
            t("Settings", "Lock the window"),
            t(
                "Settings",
                "When nobody has touched it for so long, and the office has a password. Ctrl+Shift+L: now.",
            ),
        )
        minutes = t("Settings", "{minutes} min")
        words = [t("Settings", "never"), *(minutes.format(minutes=each) for each in IDLE[1:])]
        choices = zip(IDLE, words, strict=True)
        self.idle.show_choices([Choice(str(each), word) for each, word in choices])

    def show_value(self) -> None:
        """What holds now."""
        self.speech.choose(language())
        self.theme.choose(self._navigator.theme.choice)
        self.text_size.choose(str(round(self._navigator.theme.scale * 100)))
        self.idle.choose(str(nearest(self._navigator.preferences.idle_minutes)))

    def _choose_idle(self, minutes: str) -> None:
        self._navigator.lock_after(int(minutes))

    def _choose_theme(self, choice: str) -> None:
        self._navigator.preferences.theme = choice
        self._navigator.theme.choose(choice, self._navigator.theme.scale)

    def _choose_size(self, size: str) -> None:
        self._navigator.preferences.text_size = int(size)
        self._navigator.theme.choose(self._navigator.theme.choice, int(size) / 100)


def nearest(minutes: int) -> int:
    """The choice that comes nearest to what the file of this PC says; never only where it says so."""
    return min(IDLE[1:] if minutes else IDLE[:1], key=lambda each: abs(each - minutes))
