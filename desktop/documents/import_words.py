"""Words for what a list of people holds and what becomes of its rows: for window and command line."""

from desktop.core.import_report import RowNote
from desktop.core.texts import Say


def kinds(say: Say) -> dict[str, str]:
    """What a column may hold, without its language; parts of a person's record too."""
    return {
        "name": say("Imports", "Full name"),
        "surname": say("Imports", "Surname"),
        "given": say("Imports", "Given name"),
        "patronymic": say("Imports", "Patronymic"),
        "organisation": say("Imports", "Organisation"),
        "post": say("Imports", "Post"),
        "sex": say("Imports", "Sex"),
        "iin": say("Imports", "IIN"),
        "born": say("Imports", "Date of birth"),
        "phone": say("Imports", "Phone"),
        "email": say("Imports", "E-mail"),
        "address": say("Imports", "Address"),
        "citizenship": say("Imports", "Citizenship"),
        "ethnicity": say("Imports", "Ethnicity"),
        "languages": say("Imports", "Languages"),
        "notes": say("Imports", "Notes"),
        "kk": say("Imports", "Kazakh spelling"),
        "ru": say("Imports", "Russian spelling"),
    }


def field_word(field: str, say: Say) -> str:
    """A field: "name.kk", "iin"; "" for none."""
    kind, _, language = field.partition(".")
    word = kinds(say).get(kind, "")
    if not language:
        return word
    spoken = {"kk": say("Imports", "in Kazakh"), "ru": say("Imports", "in Russian")}[language]
    return say("Imports", "{field}, {language}").format(field=word, language=spoken)


def reasons(say: Say) -> dict[str, str]:
    """Why a row is taken, left as it is, doubtful, or cannot be read; some name who or which row is meant."""
    return {
        "new": say("Imports", "nobody of this name is kept"),
        "namesake": say("Imports", "a namesake is kept, who is someone else"),
        "chosen": say("Imports", "taken for a new person, as you decided"),
        "lacking": say("Imports", "gets what was lacking: {parts}"),
        "known": say("Imports", "kept already, nothing to add"),
        "post_differs": say("Imports", "kept already with another post, which stays"),
        "joined": say("Imports", "completes row {row}: {parts}"),
        "repeated": say("Imports", "row {row} says the same"),
        "left_out": say("Imports", "left out, as you decided"),
        "several": say("Imports", "could be more than one person"),
        "spelling_differs": say("Imports", "one spelling is that of {name}, the other is not"),
        "patronymic_missing": say("Imports", "may be {name}: the patronymic is missing on one side"),
        "organisation_differs": say("Imports", "may be {name}: the same name, another organisation"),
        "born_differs": say("Imports", "may be {name}: the same name, another date of birth"),
        "missing": say("Imports", "no surname or no given name"),
        "too_long": say("Imports", "a text is too long"),
        "bad_character": say("Imports", "an unseen character in a text"),
        "no_letter": say("Imports", "a name without a letter"),
        "bad_iin": say("Imports", "there can be no such IIN"),
        "iin_taken": say("Imports", "the IIN is that of another person: {name}"),
        "iin_repeated": say("Imports", "row {row} has the same IIN with another name: {name}"),
        "seated_before": say("Imports", "{name} was a member before that day of birth"),
        "bad_day": say("Imports", "the day cannot be read"),
        "unlikely_day": say("Imports", "nobody of the roster can be of that age"),
        "no_mail": say("Imports", "this is no e-mail address"),
        "cell_error": say("Imports", "the cell shows an error of the spreadsheet"),
        "no_result": say("Imports", "a formula without a result: open the list in Excel and save it"),
    }


def warnings(say: Say) -> dict[str, str]:
    """What was noticed in a row that is taken."""
    return {
        "lookalikes_mended": say("Imports", "Latin letters were made Cyrillic"),
        "lookalikes_left": say("Imports", "Latin letters are left in a Cyrillic word"),
        "half_spelling": say("Imports", "one spelling lacks its surname or its given name"),
        "sex_unknown": say("Imports", "the sex was not understood"),
        "ethnicity_unknown": say("Imports", "the ethnicity is not in the list of the office, and left out"),
        "born_differs": say("Imports", "the IIN tells another date of birth"),
        "sex_differs": say("Imports", "the IIN tells another sex"),
        "merged": say("Imports", "a merged cell was read in each of its rows"),
        "quote": say("Imports", "a quotation mark was left open, the row is read as it stands"),
    }


def reason_of(note: RowNote, say: Say) -> str:
    """Why a row goes where it goes, with the column at fault; "" where there is nothing to say."""
    pattern = reasons(say).get(note.reason, "")
    parts = kinds(say)
    said = pattern.format(
        name=note.other, row=note.row, parts=", ".join(within(parts[part]) for part in note.filled)
    )
    column = field_word(note.field, say) if note.field and note.reason != "missing" else ""
    return say("Imports", "{column}: {why}").format(column=column, why=said) if column and said else said


def within(word: str) -> str:
    """A word in the middle of a sentence; one in capitals is a short form and stays."""
    return word if word.isupper() else word[:1].lower() + word[1:]


def remarks(note: RowNote, say: Say) -> str:
    """The reason, and what was noticed."""
    noticed = warnings(say)
    said = [reason_of(note, say), *(noticed.get(warning, "") for warning in note.warnings)]
    return "; ".join(filter(None, said))
