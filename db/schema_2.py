"""Schema 2: what the minutes give as a reason, and the paper it rests on, stand in Kazakh and in Russian.

Schema 1 kept one text, which the papers of both languages printed: it goes into both, so that they print what
they printed. SQLite cannot take a check off a table, so the tables are written anew.
"""

from collections.abc import Callable

from db.database import Database

TABLES = """
create table new_event(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    kind text not null check (kind in ('item', 'break', 'resumed', 'registered', 'closed', 'reopened')),
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    item_id integer references item on delete cascade,
    reason_kk text not null default '', reason_ru text not null default '',
    check ((kind = 'item') = (item_id is not null)),
    check (kind <> 'reopened' or reason_kk <> '' or reason_ru <> '')
) strict;
insert into new_event select id, meeting_id, kind, at, item_id, note, note from event;
drop table event;
alter table new_event rename to event;
create index event_meeting on event(meeting_id);

create table new_roll_change(
    id integer primary key,
    meeting_id integer not null references meeting,
    person_id integer not null references person,
    added integer not null check (added in (0, 1)),
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    reason_kk text not null, reason_ru text not null,
    paper_kk text not null, paper_ru text not null,
    check (reason_kk <> '' or reason_ru <> '')
) strict;
insert into new_roll_change
    select id, meeting_id, person_id, added, at, reason, reason, paper, paper from roll_change;
drop table roll_change;
alter table new_roll_change rename to roll_change;

create table new_attendance(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    person_id integer not null references person,
    kind text not null check (kind in ('arrived', 'left', 'struck')),
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    mends integer unique references attendance,
    reason_kk text not null, reason_ru text not null,
    check (mends is null or reason_kk <> '' or reason_ru <> ''),
    check (kind <> 'struck' or mends is not null)
) strict;
insert into new_attendance select id, meeting_id, person_id, kind, at, mends, reason, reason from attendance;
drop table attendance;
alter table new_attendance rename to attendance;
create index attendance_moment on attendance(meeting_id, at);
create index attendance_person on attendance(meeting_id, person_id);

create table new_correction(
    id integer primary key,
    vote_id integer not null references vote,
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    who text not null,
    reason_kk text not null, reason_ru text not null,
    votes_for integer not null, against integer not null, abstained integer not null,
    total integer not null, present integer not null, not_voting integer not null,
    needed integer, adopted integer, short integer,
    quorum_needed integer, quorum_met integer,
    check (reason_kk <> '' or reason_ru <> ''),
    check (votes_for >= 0 and against >= 0 and abstained >= 0 and not_voting >= 0),
    check (votes_for + against + abstained + not_voting = present and present <= total),
    check (quorum_met is (present >= quorum_needed)),
    check ((adopted is null) = (quorum_met is 0)),
    check ((adopted is null) = (needed is null) and (adopted is null) = (short is null)),
    check (adopted in (0, 1) and (adopted = 0 or votes_for >= needed))
) strict;
insert into new_correction
    select id, vote_id, at, who, reason, reason, votes_for, against, abstained, total, present, not_voting,
        needed, adopted, short, quorum_needed, quorum_met
    from correction;
drop table correction;
alter table new_correction rename to correction;
create index correction_vote on correction(vote_id);

update meeting set frozen = json_set(
        frozen, '$.ruling.choice', json_array(frozen ->> '$.ruling.choice', frozen ->> '$.ruling.choice')
    )
    where frozen ->> '$.ruling.choice' <> '';
update vote set ruling = json_set(
        ruling, '$.choice', json_array(ruling ->> '$.choice', ruling ->> '$.choice')
    )
    where ruling ->> '$.choice' <> '';
"""


def write_reasons_twice(db: Database, run: Callable[[Database, str], None]) -> None:
    """Take the step; the guards, none of which speaks of a reason, are laid aside for it and put back.

    They are those of the file itself: schema 1 has written them, and what it writes may not change this step.
    """
    guards = list(db.execute("select name, sql from sqlite_master where type = 'trigger' order by rowid"))
    for name, _ in guards:
        db.execute(f"drop trigger {name}")
    run(db, TABLES)
    for _, guard in guards:
        db.execute(guard)
