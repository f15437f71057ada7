"""What stands in a column of the records, as people read it: days, names, posts instead of signs."""

from datetime import datetime
from typing import Any

from desktop.core.journal import Columns
from desktop.core.names import Name, short
from desktop.core.numbering import roman
from desktop.core.recalling import NAMED, REFERENCES, Known
from desktop.core.rights import now_called
from desktop.core.texts import PAPER_LANGUAGES, Say
from desktop.documents import record_words, roster_words
from desktop.documents.body_words import grounds, kinds, posts
from desktop.documents.deeds import deeds
from desktop.documents.languages import language_of
from desktop.documents.mandate_words import steps
from desktop.documents.record_words import settings

UNSAID = frozenset(("id", "sort", "phone_digits"))
"""Columns that say nothing to people."""

DAYS = frozenset(("since", "until", "day", "due", "born", "consent_day", "paper_day", "end_paper_day")) | {
    "anonymous", "approved_day", "agreed_day", "term_until", "office_checked", "established_day", "handed",
}  # fmt: skip
MOMENTS = frozenset(("at", "opened", "closed", "last_sign_in"))
SWITCHES = frozenset(
    ("quorum_strict", "decision_strict", "entered_later", "initial", "added", "adopted", "quorum_met")
) | {"must_change", "by_office", "voluntary", "acting", "registered"}
WHOLE = frozenset(("frozen", "ruling", "image", "settings"))
"""Columns that hold a whole record of facts, which is not told here."""

NAMING = (
    "person_id", "candidate_id", "full_name", "name", "speaker", "text", "title", "body_id", "short",
    "vote_id", "item_id", "meeting_id", "act_id", "organisation_id", "mandate_id",
)  # fmt: skip
"""Columns by which a row is called where it has no name of its own; the first that says anything."""


class Words:
    """The words of one language for records whose names are known."""

    def __init__(self, known: Known, say: Say) -> None:
        self.known, self.say = known, say
        self.language = language_of(say)
        self.tables = record_words.tables(say) | roster_words.tables(say)
        self.fields, self.settings = record_words.fields(say) | roster_words.fields(say), settings(say)
        self._deeds = deeds(say)
        self._values = record_words.values(say) | roster_words.values(say)
        self._kinds = {"body.kind": kinds(say), "mandate.post": posts(say), "mandate.ground": grounds(say)}
        self._kinds["body.kind"] |= {kind: name.of(self.language) for kind, name in known.types.items()}
        self._kinds["body_post.post"] = self._kinds["mandate.post"]
        self._kinds["admission_step.step"] = steps(say)

    def deed(self, operation: str) -> str:
        """What was done; the name of an operation that has no words."""
        return self._deeds.get(now_called(operation), operation)

    # ------- names

    def person(self, number: int, row: Columns | None = None) -> str:
        """Surname and initials, by the row itself where it is given; the number of one who is not known."""
        if row is not None:
            kk, ru = (Name(*(row[f"{part}_{lang}"] for part in Name._fields)) for lang in PAPER_LANGUAGES)
        elif number in self.known.people:
            kk, ru = self.known.people[number]
        else:
            return self.numbered(number)
        own, other = (ru, kk) if self.language == "ru" else (kk, ru)
        return short(own if own.surname else other)

    def meeting(self, number: int) -> str:
        """The body with the number of the meeting."""
        found = self.known.meetings.get(number)
        if found is None:
            return self.numbered(number)
        if found.roman:
            return self.say("Meeting", "Session {number}").format(number=roman(found.number))
        pattern = self.say("Meeting", "{body}, meeting No {number}")
        return pattern.format(body=found.body.of(self.language), number=found.number)

    def body(self, number: int) -> str:
        """The short name of a body."""
        found = self.known.bodies.get(number)
        return found.of(self.language) if found else self.numbered(number)

    def record(self, kind: str, number: int) -> str:
        """What a record of that kind is called."""
        match kind:
            case "person":
                return self.person(number)
            case "meeting":
                return self.meeting(number)
            case "body":
                return self.body(number)
            case "mandate" if number in self.known.mandates:
                return self.person(self.known.mandates[number])
            case "candidate" if number in self.known.candidates:
                return self.person(self.known.candidates[number])
            case "vote":
                return self.record("motion", self.known.votes.get(number, number))
        texts = {
            "item": self.known.items,
            "motion": self.known.motions,
            "act": self.known.acts,
            "ethnicity": self.known.ethnicities,
            "organisation": self.known.organisations,
            "award": self.known.awards,
        }
        text = texts.get(kind, {}).get(number)
        return (text and text.shown(self.language)) or self.numbered(number)

    def numbered(self, number: int) -> str:
        """By its number alone."""
        return self.say("Journal", "No {number}").format(number=number)

    def user(self, who: str) -> str:
        """The full name of who signed in, as long as they are known."""
        return self.known.users.get(who) or who or self.say("Journal", "unknown")

    # ------- rows

    def row(self, table: str, columns: Columns) -> str:
        """What a row is called by, given all of its columns or those of its key."""
        if table in (*NAMED, "vote") and "id" in columns:
            named = self.record(table, int(columns["id"]))
            if named != self.numbered(int(columns["id"])):
                return named
        for column in NAMING:
            found = self.told(table, column, columns)
            if found:
                return found
        return ""

    def told(self, table: str, column: str, columns: Columns) -> str:
        """A column, in the language of the reader where it is kept in two."""
        if column in columns:
            return self.value(table, column, columns[column])
        both = [columns.get(f"{column}_{language}") or "" for language in PAPER_LANGUAGES]
        return str(both[self.language == "ru"] or max(both))

    def field(self, table: str, column: str) -> str:
        """What a column is called, with its language where it has one."""
        base, _, language = column.rpartition("_")
        if language not in PAPER_LANGUAGES:
            return self.word(table, column)
        pattern = {
            "kk": self.say("Journal", "{field}, in Kazakh"),
            "ru": self.say("Journal", "{field}, in Russian"),
        }[language]
        return pattern.format(field=self.word(table, base))

    def word(self, table: str, column: str) -> str:
        """What a column is called; its name where there is no word for it."""
        return self.fields.get(f"{table}.{column}") or self.fields.get(column) or column

    def value(self, table: str, column: str, value: Any) -> str:
        """What stands in a column."""
        if value is None or value == "":
            return ""
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if column in REFERENCES:
            return self.record(REFERENCES[column], int(value))
        if column in SWITCHES:
            return self.say("Journal", "yes") if value else self.say("Journal", "no")
        if column in WHOLE:
            return self.say("Journal", "recorded")
        if column in DAYS | MOMENTS:
            return moment(str(value))
        return self._sign(table, column, str(value))

    def _sign(self, table: str, column: str, value: str) -> str:
        if table == "setting" and value in ("yes", "no"):
            return self.value(table, "initial", value == "yes")
        own = self._kinds.get(f"{table}.{column}", {})
        for key in (f"{table}.{column}.{value}", f"{column}.{value}"):
            if key in self._values:
                return self._values[key]
        return own.get(value, value)


def moment(value: str) -> str:
    """A stored day or moment as it is written: 22.11.2026, 22.11.2026, 15:47:12."""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{at:%d.%m.%Y, %H:%M:%S}" if "T" in value else f"{at:%d.%m.%Y}"
