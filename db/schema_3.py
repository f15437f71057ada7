"""Schema 3, as SQL: who works here, and the journal of what was done."""

from db.guards import guard

USERS = """
create table user(
    id integer primary key,
    name text not null unique check (name <> '' and name = trim(name)),
    full_name text not null,
    role text not null check (role in ('administrator', 'head', 'clerk', 'reader')),
    must_change integer not null default 0 check (must_change in (0, 1)),
    since text not null check (strftime('%Y-%m-%dT%H:%M:%S', since) is since),
    last_sign_in text check (
        last_sign_in is null or strftime('%Y-%m-%dT%H:%M:%S', last_sign_in) is last_sign_in
    )
) strict;
"""

JOURNAL = """
create table journal(
    id integer primary key,
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    who text not null,
    operation text not null check (operation <> ''),
    undoes text not null check (json_type(undoes) = 'array'),
    meeting integer,
    people text not null check (json_type(people) = 'array'),
    lines text not null check (json_type(lines) = 'array'),
    hash text not null check (length(hash) = 64)
) strict;
create index journal_undoes on journal(id) where undoes <> '[]';
"""

CUT = "(select coalesce(max(cast(value as integer)), 0) from setting where name = 'journal_cut')"
"""The last entry that was let go, when the office keeps its journal for so many years only."""

KEPT = (
    guard("journal_kept", "update on journal", "true", "the journal is only added to"),
    guard("journal_stays", "delete on journal", f"old.id > {CUT}", "the journal is only added to"),
    guard(
        "journal_follows",
        "insert on journal",
        f"new.id <> 1 + max({CUT}, (select coalesce(max(id), 0) from journal))",
        "an entry follows the one before",
    ),
)

SCHEMA_3 = USERS + JOURNAL + "".join(KEPT)
