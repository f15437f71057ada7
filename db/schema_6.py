"""Schema 6, as SQL: a number that was given once is never given again.

SQLite gives the number of the newest row anew when that row is removed; the journal, the bin and undo would
then take two records for one.
"""

TABLES = (
    "person", "mandate", "body", "body_name", "meeting", "guest", "item", "speech", "motion", "decision",
    "act", "provision", "body_seats", "user",
)  # fmt: skip
"""Records that can be removed."""

NUMBERS = """
create table number(name text primary key, last integer not null) strict;
"""


def remembering(table: str) -> str:
    """A trigger that keeps the highest number that was removed."""
    return (
        f"create trigger {table}_number after delete on {table} begin"
        f" insert into number values ('{table}', old.id)"
        " on conflict(name) do update set last = max(last, excluded.last); end;\n"
    )


SCHEMA_6 = NUMBERS + "".join(map(remembering, TABLES))
