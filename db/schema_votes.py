"""Motions and votes in schema 1, as SQL: figures that hang together, whoever writes them."""

VOTES = """
create table motion(
    id integer primary key,
    item_id integer not null references item on delete cascade,
    text_kk text not null, text_ru text not null
) strict;
create index motion_item on motion(item_id);

create table vote(
    id integer primary key,
    meeting_id integer not null references meeting,
    motion_id integer not null references motion,
    round integer not null check (round > 0),
    form text not null check (form in ('hands', 'roll_call')),
    state text not null check (state in ('open', 'closed', 'void')),
    opened text not null check (strftime('%Y-%m-%dT%H:%M:%S', opened) is opened),
    closed text check (closed is null or strftime('%Y-%m-%dT%H:%M:%S', closed) is closed),
    ruling text not null check (json_valid(ruling)),
    votes_for integer, against integer, abstained integer,
    total integer, present integer, not_voting integer, needed integer, adopted integer, short integer,
    quorum_needed integer, quorum_met integer,
    unique (motion_id, round),
    check (closed > opened),
    check ((state = 'open') = (closed is null) and (state = 'open') = (present is null)),
    check ((present is null) = (total is null)),
    check (state = 'open' or votes_for + against + abstained + not_voting is present),
    check (votes_for >= 0 and against >= 0 and abstained >= 0 and not_voting >= 0),
    check (present <= total),
    check (quorum_met is (present >= quorum_needed)),
    check ((state = 'void') = (quorum_met is 0)),
    check ((state = 'closed') = (adopted is not null)),
    check ((adopted is null) = (needed is null) and (adopted is null) = (short is null)),
    check (adopted in (0, 1) and (adopted = 0 or votes_for >= needed))
) strict;
create unique index vote_open on vote(meeting_id) where state = 'open';
create index vote_motion on vote(motion_id);

create table elector(
    vote_id integer not null references vote on delete cascade,
    person_id integer not null references person,
    choice text check (choice in ('for', 'against', 'abstained', 'not_voting')),
    primary key (vote_id, person_id)
) strict, without rowid;

create table correction(
    id integer primary key,
    vote_id integer not null references vote,
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    who text not null,
    reason text not null check (reason <> ''),
    votes_for integer not null, against integer not null, abstained integer not null,
    total integer not null, present integer not null, not_voting integer not null,
    needed integer, adopted integer, short integer,
    quorum_needed integer, quorum_met integer,
    check (votes_for >= 0 and against >= 0 and abstained >= 0 and not_voting >= 0),
    check (votes_for + against + abstained + not_voting = present and present <= total),
    check (quorum_met is (present >= quorum_needed)),
    check ((adopted is null) = (quorum_met is 0)),
    check ((adopted is null) = (needed is null) and (adopted is null) = (short is null)),
    check (adopted in (0, 1) and (adopted = 0 or votes_for >= needed))
) strict;

"""
