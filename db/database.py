"""The database of an office, as every module here asks it and writes to it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    import sqlite_utils

Values = Sequence[Any] | Mapping[str, Any]


class Database:
    """A connection that commits each statement by itself, unless it is inside ``atomic``.

    sqlite_utils, which writes rows and keeps transactions, comes with the first of them: to import it takes
    a sixth of the start of the program, and the first page only reads.
    """

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self.conn = conn
        conn.isolation_level = None

    @cached_property
    def tables(self) -> "sqlite_utils.Database":
        """The same connection, as sqlite_utils has it."""
        from sqlite_utils import Database

        return Database(self.conn, execute_plugins=False)

    def table(self, name: str) -> "sqlite_utils.db.Table":
        """A table to write rows to."""
        return self.tables.table(name)

    def atomic(self) -> AbstractContextManager[object]:
        """One transaction; within another one, a part of it that can fail alone."""
        return self.tables.atomic()

    def execute(self, sql: str, values: Values = ()) -> "sqlite3.Cursor":
        """Carry out one statement."""
        return self.conn.execute(sql, values)

    def query(self, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
        """The rows of an answer by the names of their columns."""
        answer = self.conn.execute(sql, values)
        names = [column[0] for column in answer.description]
        return (dict(zip(names, row, strict=True)) for row in answer)

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()
