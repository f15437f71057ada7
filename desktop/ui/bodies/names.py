"""The names of a body in the forms that papers need, as rows of a form."""

from desktop.core.bodies import BodyNames
from desktop.core.names import tidy
from desktop.ui.bodies.text_rows import TextRows
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from i18n import t


class NamesRows:
    """Full name, short name and its genitive in both languages, and the English name for the window."""

    def __init__(self, form: Form) -> None:
        self.full, self.short, self.genitive = TextRows(form), TextRows(form), TextRows(form)
        self.english = AutosaveLine()
        self.english_row = form.add(self.english)

    def retranslate(self) -> None:
        """Labels and hints."""
        self.full.set_words(
            t("Bodies", "Full name, Kazakh"),
            t("Bodies", "Full name, Russian"),
            t("Bodies", "Heads the papers."),
        )
        self.short.set_words(
            t("Bodies", "Short name, Kazakh"),
            t("Bodies", "Short name, Russian"),
            t("Bodies", "Stands in this window."),
        )
        self.genitive.set_words(
            t("Bodies", "Short name in the genitive, Kazakh"),
            t("Bodies", "Short name in the genitive, Russian"),
            t(
                "Bodies",
                "As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».",
            ),
        )
        self.english_row.set_words(
            t("Bodies", "English name"), t("Bodies", "For the window in English; papers have none.")
        )

    def show_value(self, names: BodyNames) -> None:
        """Show what the record holds."""
        self.full.show_value(names.full)
        self.short.show_value(names.short)
        self.genitive.show_value(names.genitive)
        self.english.show_value(names.english)

    def value(self) -> BodyNames:
        """What stands in the fields."""
        return BodyNames(
            self.full.value(), self.short.value(), self.genitive.value(), tidy(self.english.text())
        )
