"""The names of a body in the forms that papers need, as rows of a form."""

from desktop.core.bodies import BodyNames
from desktop.core.names import tidy
from desktop.core.texts import Text
from desktop.ui.bodies.text_rows import TextRows
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class NamesRows:
    """Full and short name with their genitives in both languages, and the English name for the window."""

    def __init__(self, form: Form) -> None:
        self.full, self.full_genitive = TextRows(form), TextRows(form)
        self.short, self.genitive = PairEditor(0), PairEditor(0, headed=False)
        self.english = AutosaveLine()
        self.short_row, self.genitive_row = form.add(self.short), form.add(self.genitive)
        self.english_row = form.add(self.english)

    def retranslate(self) -> None:
        """Labels and hints."""
        short, genitive = t("Bodies", "Short name"), t("Bodies", "Short name in the genitive")
        self.full.set_words(
            t("Bodies", "Full name, Kazakh"),
            t("Bodies", "Full name, Russian"),
            t("Bodies", "Heads the papers."),
        )
        self.full_genitive.set_words(
            t("Bodies", "Full name in the genitive, Kazakh"),
            t("Bodies", "Full name in the genitive, Russian"),
            t("Bodies", "As lists and letters want it: «Кеңестің мүшелері», «члены Совета»."),
        )
        self.short_row.set_words(short, t("Bodies", "Stands in this window."))
        self.short.set_words(short)
        self.genitive_row.set_words(
            genitive,
            t(
                "Bodies",
                "As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».",
            ),
        )
        self.genitive.set_words(genitive)
        self.english_row.set_words(
            t("Bodies", "English name"), t("Bodies", "For the window in English; papers have none.")
        )

    def show_value(self, names: BodyNames) -> None:
        """Show what the record holds."""
        self.full.show_value(names.full)
        self.full_genitive.show_value(names.full_genitive)
        self.short.show_value(names.short)
        self.genitive.show_value(names.genitive)
        self.english.show_value(names.english)

    def value(self) -> BodyNames:
        """What stands in the fields, without stray spaces."""
        short, genitive = (Text(*map(tidy, pair.value())) for pair in (self.short, self.genitive))
        english, whole = tidy(self.english.text()), self.full_genitive.value()
        return BodyNames(self.full.value(), short, genitive, english, whole)
