"""Settings of the office: names and texts by key."""

from db.database import Database


def read(db: Database) -> dict[str, str]:
    """All settings."""
    return {row["name"]: row["value"] for row in db.query("select name, value from setting")}


def write(db: Database, settings: dict[str, str]) -> None:
    """Set these, leave the others."""
    for name, value in settings.items():
        db.execute(
            "insert into setting(name, value) values (?, ?)"
            " on conflict(name) do update set value = excluded.value",
            (name, value),
        )
