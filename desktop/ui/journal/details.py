"""One entry of the journal: who did it and when, and each field before and after."""

from itertools import islice

from PySide6.QtWidgets import QWidget

from desktop.documents.journal import Told, told
from desktop.documents.record_values import Words
from desktop.ui.journal.shown import Shown
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

MOST = 400
"""Fields listed at once; an import has thousands, and the list for a spreadsheet has them all."""


class Details(Panel):
    """The entry that is chosen in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.line, self.rows = Label("small", "muted"), RowList()
        self.line.setContentsMargins(16, 0, 16, 8)
        self.column.addWidget(self.line)
        self.column.addWidget(self.rows, 1)

    def retranslate(self) -> None:
        """Words."""
        self.rows.setAccessibleName(t("Journal", "What was changed"))

    def show_entry(self, shown: Shown | None) -> None:
        """Show an entry, or none."""
        if shown is None:
            self.set_title(t("Journal", "Choose an entry in the list."))
            self.line.show_text("")
            self.rows.show_rows([])
            return
        entry, words = shown.entry, shown.words
        self.set_title(sentence_case(words.deed(entry.operation)))
        pattern = t("Journal", "{moment}, {who}, entry No {number}")
        moment = entry.at.strftime("%d.%m.%Y, %H:%M:%S")
        line = pattern.format(moment=moment, who=words.user(entry.who), number=entry.id)
        if entry.undoes:
            taken = t("Journal", "Takes back entry No {number}")
            line = "\n".join((line, taken.format(number=", ".join(map(str, entry.undoes)))))
        self.line.show_text("\n".join(filter(None, (line, shown.about))))
        self.rows.show_rows(rows_of(shown))
        self.rows.scrollToTop()


def rows_of(shown: Shown) -> list[Row]:
    """The record as a heading where it changes, and each field under it."""
    rows: list[Row] = []
    last: tuple[str, str] | None = None
    found = list(islice(told(shown.entry, shown.words), MOST + 1))
    for each in found[:MOST]:
        if last != (each.record, each.fate):
            last = (each.record, each.fate)
            rows.append(Row(len(rows), heading(each), mark=MARKS[each.fate], bold=True))
        rows.append(Row(len(rows), sentence_case(each.field), before_and_after(each, shown.words)))
    if len(found) > MOST:
        rows.append(Row(len(rows), t("Journal", "There is more; the list for a spreadsheet has all of it.")))
    return rows


MARKS = {"new": "plus", "gone": "cross", "changed": "edit", "noted": "doc"}


def heading(told_: Told) -> str:
    """Which record, and what became of it."""
    match told_.fate:
        case "new":
            pattern = t("Journal", "{record} (new)")
        case "gone":
            pattern = t("Journal", "{record} (removed)")
        case _:
            pattern = t("Journal", "{record}")
    return sentence_case(pattern.format(record=told_.record))


def before_and_after(told_: Told, words: Words) -> str:
    """«было: …» and «стало: …», one under the other; the value alone where there was nothing to compare."""
    empty = words.say("Journal", "empty")
    if told_.fate in ("new", "noted"):
        return told_.after
    if told_.fate == "gone":
        return told_.before
    before = t("Journal", "before: {value}").format(value=told_.before or empty)
    after = t("Journal", "after: {value}").format(value=told_.after or empty)
    return "\n".join((before, after))


def sentence_case(words: str) -> str:
    """With a capital at the beginning."""
    return words[:1].upper() + words[1:]
