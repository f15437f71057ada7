"""Who sits in a body on a day, as a workbook and as a list for a spreadsheet."""

import io
from collections.abc import Iterator, Sequence
from datetime import date

from desktop.documents import cells_out
from desktop.documents.rosters import Phrases, Roster, headings, of_invitee, words

WIDTHS = {"number": 6, "name": 40, "work": 55, "role": 22, "source": 40, "since": 14, "until": 14}
"""Of the columns of a workbook, in characters."""


def lines(roster: Roster, languages: Sequence[str], phrases: Phrases) -> Iterator[list[str]]:
    """The rows of a list without number and days: heads first; the columns of each language in turn.

    A list has room for who nominated each member, which the paper has not.
    """
    says = [phrases(language) for language in languages]
    spoken = tuple(zip(languages, says, strict=True))
    yield [text for say in says for text in (*headings(say)[1:4], say("Rosters", "Nominated by"))]
    for member in roster.members:
        yield [
            text
            for language, say in spoken
            for text in (*words(member, say, language), member.nominated.shown(language))
        ]
    for invitee in roster.invited:
        yield [text for language, say in spoken for text in (*of_invitee(invitee, say, language), "")]


def days(roster: Roster) -> Iterator[tuple[int | None, date, date | None]]:
    """Of each row of a list the number, the first day, and the end of the period that was set.

    Who is not counted has no number.
    """
    for number, member in enumerate(roster.members, start=1):
        yield number, member.mandate.since, member.mandate.terms.until
    yield from ((None, invitee.standing.since, None) for invitee in roster.invited)


def whole_head(head: Sequence[str], languages: Sequence[str], phrases: Phrases) -> list[str]:
    """The heads of a list with those of number and days."""
    say = phrases(languages[0])
    first, *_, since = headings(say)
    return [first, *head, since, say("Rosters", "End of the period")]


def as_csv(roster: Roster, languages: Sequence[str], phrases: Phrases) -> bytes:
    """As .csv: UTF-8 with its mark, semicolons; no cell is taken for a formula by a spreadsheet."""
    head, *rows = lines(roster, languages, phrases)
    numbered = zip(days(roster), rows, strict=True)
    whole = [(number, *cells, since, until) for (number, since, until), cells in numbered]
    return cells_out.as_csv(whole_head(head, languages, phrases), whole)


def xlsx(roster: Roster, languages: Sequence[str], phrases: Phrases) -> bytes:
    """As .xlsx: days are days, and texts are texts whatever they begin with."""
    import openpyxl  # a quarter of a second, for who asks for a workbook only
    from openpyxl.styles import Alignment, Font

    head, *rows = lines(roster, languages, phrases)
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(whole_head(head, languages, phrases))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for place, ((number, *both), texts) in enumerate(zip(days(roster), rows, strict=True), start=2):
        sheet.cell(place, 1, number)
        for column, text in enumerate(texts, start=2):
            cell = sheet.cell(place, column)
            if text:
                cell.value, cell.data_type = text, "s"
                cell.quotePrefix = True
        for column, day in enumerate(both, start=len(texts) + 2):
            sheet.cell(place, column, day).number_format = "DD.MM.YYYY"
    every = ["number", *["name", "work", "role", "source"] * len(languages), "since", "until"]
    for cell, kind in zip(sheet[1], every, strict=True):
        sheet.column_dimensions[cell.column_letter].width = WIDTHS[kind]
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.freeze_panes = "A2"
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()
