"""Between rows of SQLite and values: days, moments, bilingual texts."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from db.database import Database
from desktop.core.names import Name
from desktop.core.texts import Text

Row = Mapping[str, Any]


def day(value: str | None) -> date | None:
    """A stored day, None where there is none."""
    return date.fromisoformat(value) if value else None


def moment(value: str | None) -> datetime | None:
    """A stored moment, None where there is none."""
    return datetime.fromisoformat(value) if value else None


def stored(value: date | datetime | None) -> str | None:
    """A day or a moment as it is stored."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if value else None


def text(row: Row, column: str) -> Text:
    """The two columns of a bilingual text."""
    return Text(row[f"{column}_kk"], row[f"{column}_ru"])


def columns(**texts: Text) -> dict[str, str]:
    """Bilingual texts as the columns that hold them."""
    return {f"{name}_{lang}": value.of(lang) for name, value in texts.items() for lang in ("kk", "ru")}


def name(row: Row, language: str) -> Name:
    """One spelling of a person's name."""
    return Name(*(row[f"{part}_{language}"] for part in Name._fields))


def name_columns(kk: Name, ru: Name) -> dict[str, str]:
    """Both spellings as the columns that hold them."""
    spelled = (("kk", kk), ("ru", ru))
    return {f"{part}_{lang}": getattr(value, part) for lang, value in spelled for part in Name._fields}


def add(db: Database, table: str, values: dict[str, Any]) -> int:
    """Insert a row and return its number, which no row of the table ever had."""
    number = free_number(db, table)
    db.table(table).insert({"id": number} | values)
    return number


def free_number(db: Database, table: str) -> int:
    """The number after the highest that was given, also where that row was removed since."""
    question = (
        f"select 1 + max(coalesce((select max(id) from {table}), 0),"
        " coalesce((select last from number where name = ?), 0))"
    )
    return int(db.execute(question, (table,)).fetchone()[0])


def change(db: Database, table: str, number: int, values: dict[str, Any]) -> None:
    """Change columns of a row."""
    db.table(table).update(number, values)
