"""Schema 1, as SQL; later schemas are steps of their own in ``migrations.py``.

Days are ISO dates, moments ISO local times to the second. An empty text stands for "missing" in one language.
Triggers repeat what operations refuse, so that nothing final changes even by another hand.
"""

PEOPLE = """
create table setting(name text primary key, value text not null) strict;

create table person(
    id integer primary key,
    surname_kk text not null, given_kk text not null, patronymic_kk text not null,
    surname_ru text not null, given_ru text not null, patronymic_ru text not null,
    sex text not null check (sex in ('', 'm', 'f')),
    organisation_kk text not null, organisation_ru text not null,
    post_kk text not null, post_ru text not null,
    sort text not null,
    check ((surname_kk <> '' and given_kk <> '') or (surname_ru <> '' and given_ru <> ''))
) strict;
create index person_sort on person(sort);
create virtual table person_find using fts5(
    surname, rest, work, prefix='1 2 3', detail=column,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

create table body(id integer primary key, kind text not null check (kind <> '')) strict;
create table body_name(
    id integer primary key,
    body_id integer not null references body,
    since text not null check (since = '' or date(since) is since),
    full_kk text not null, full_ru text not null,
    short_kk text not null, short_ru text not null,
    genitive_kk text not null, genitive_ru text not null,
    english text not null,
    unique (body_id, since),
    check (short_kk <> '' or short_ru <> '')
) strict;

create table mandate(
    id integer primary key,
    person_id integer not null references person,
    body_id integer not null references body,
    post text not null check (post in ('chair', 'deputy', 'secretary', 'member')),
    since text not null check (date(since) is since),
    until text check (until is null or date(until) is until),
    ground text not null default '',
    paper text not null default '',
    check (until is null or until >= since)
) strict;
create index mandate_body on mandate(body_id, person_id);
create index mandate_person on mandate(person_id);
create trigger mandate_overlap before insert on mandate
when exists (
    select 1 from mandate m
    where m.person_id = new.person_id and m.body_id = new.body_id
    and m.since <= coalesce(new.until, '9999-12-31') and new.since <= coalesce(m.until, '9999-12-31')
)
begin select raise(abort, 'mandates overlap'); end;
"""

ACTS = """
create table act(
    id integer primary key,
    title_kk text not null, title_ru text not null,
    number text not null,
    approved_by_kk text not null, approved_by_ru text not null,
    since text not null check (date(since) is since),
    until text check (until is null or (date(until) is until and until >= since)),
    check (title_kk <> '' or title_ru <> '')
) strict;

create table provision(
    id integer primary key,
    act_id integer not null references act on delete cascade,
    body text not null check (body in ('session', 'council', 'other')),
    quorum_numerator integer, quorum_denominator integer, quorum_strict integer,
    quorum_paragraph text not null,
    decision_numerator integer not null, decision_denominator integer not null,
    decision_strict integer not null,
    decision_base text not null check (decision_base in ('total', 'present')),
    decision_paragraph text not null,
    unique (act_id, body),
    check (decision_numerator between 1 and decision_denominator),
    check (quorum_numerator is null or quorum_numerator between 1 and quorum_denominator)
) strict;
"""

MEETINGS = """
create table meeting(
    id integer primary key,
    body_id integer not null references body,
    series text not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('ordinary', 'extraordinary')),
    day text not null check (date(day) is day),
    hour text not null,
    city_kk text not null, city_ru text not null,
    place_kk text not null, place_ru text not null,
    presiding_id integer references person,
    secretary_id integer references person,
    state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
    opened text, closed text,
    entered_later integer not null default 0,
    frozen text check (frozen is null or json_valid(frozen)),
    unique (body_id, series, number),
    check ((state = 'planned') = (opened is null)),
    check ((state = 'closed') = (closed is not null)),
    check ((opened is null) = (frozen is null))
) strict;
create index meeting_day on meeting(day);

create table guest(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    name_kk text not null, name_ru text not null,
    post_kk text not null, post_ru text not null,
    check (name_kk <> '' or name_ru <> '')
) strict;

create table roll(
    meeting_id integer not null references meeting,
    person_id integer not null references person,
    surname_kk text not null, given_kk text not null, patronymic_kk text not null,
    surname_ru text not null, given_ru text not null, patronymic_ru text not null,
    organisation_kk text not null, organisation_ru text not null,
    post_kk text not null, post_ru text not null,
    sort text not null,
    initial integer not null,
    primary key (meeting_id, person_id)
) strict, without rowid;
create trigger roll_kept before update on roll
begin select raise(abort, 'a frozen roll is not changed'); end;

create table roll_change(
    id integer primary key,
    meeting_id integer not null references meeting,
    person_id integer not null references person,
    added integer not null,
    at text not null,
    reason text not null check (reason <> ''),
    paper text not null
) strict;

create table absence(
    meeting_id integer not null references meeting on delete cascade,
    person_id integer not null references person,
    kind text not null check (kind in ('excused', 'absent')),
    reason_kk text not null, reason_ru text not null,
    primary key (meeting_id, person_id)
) strict, without rowid;

create table attendance(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    person_id integer not null references person,
    kind text not null check (kind in ('arrived', 'left', 'struck')),
    at text not null,
    mends integer unique references attendance,
    reason text not null,
    check (mends is null or reason <> ''),
    check (kind <> 'struck' or mends is not null)
) strict;
create index attendance_meeting on attendance(meeting_id, at);
create trigger attendance_kept before update on attendance
begin select raise(abort, 'the attendance log is mended, not changed'); end;
create trigger attendance_closed before insert on attendance
when (select state from meeting where id = new.meeting_id) = 'closed'
begin select raise(abort, 'the meeting is closed'); end;

create table item(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    position integer not null,
    title_kk text not null, title_ru text not null,
    rapporteur_kk text not null, rapporteur_ru text not null,
    heard_kk text not null default '', heard_ru text not null default '',
    result text not null default '' check (result in ('', 'noted', 'postponed')),
    unique (meeting_id, position)
) strict;

create table event(
    id integer primary key,
    meeting_id integer not null references meeting on delete cascade,
    kind text not null check (kind in ('item', 'break', 'resumed', 'registered', 'closed', 'reopened')),
    at text not null,
    item_id integer references item on delete cascade,
    note text not null default '',
    check ((kind = 'item') = (item_id is not null)),
    check (kind <> 'reopened' or note <> '')
) strict;
create index event_meeting on event(meeting_id);

create table speech(
    id integer primary key,
    item_id integer not null references item on delete cascade,
    speaker_kk text not null, speaker_ru text not null,
    text_kk text not null default '', text_ru text not null default ''
) strict;
create index speech_item on speech(item_id);

create table decision(
    id integer primary key,
    item_id integer not null references item on delete cascade,
    text_kk text not null, text_ru text not null,
    responsible_kk text not null default '', responsible_ru text not null default '',
    due text check (due is null or date(due) is due)
) strict;
create index decision_item on decision(item_id);
"""

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
    opened text not null, closed text,
    ruling text not null check (json_valid(ruling)),
    votes_for integer, against integer, abstained integer,
    total integer, present integer, not_voting integer, needed integer, adopted integer, short integer,
    quorum_needed integer, quorum_met integer,
    unique (motion_id, round),
    check ((state = 'open') = (closed is null)),
    check (state = 'open' or present is not null),
    check ((state = 'closed') = (adopted is not null)),
    check (votes_for >= 0 and against >= 0 and abstained >= 0 and not_voting >= 0),
    check (votes_for + against + abstained + not_voting = present),
    check (present <= total)
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
    at text not null,
    who text not null,
    reason text not null check (reason <> ''),
    votes_for integer not null, against integer not null, abstained integer not null,
    total integer not null, present integer not null, not_voting integer not null,
    needed integer, adopted integer, short integer,
    quorum_needed integer, quorum_met integer,
    check (votes_for + against + abstained + not_voting = present and present <= total)
) strict;

create trigger vote_final before update on vote when old.state <> 'open'
begin select raise(abort, 'a closed vote is corrected, not changed'); end;
create trigger vote_kept before delete on vote when old.state <> 'open'
begin select raise(abort, 'a closed vote is corrected, not removed'); end;
create trigger elector_final before update on elector
when (select state from vote where id = old.vote_id) <> 'open'
begin select raise(abort, 'a closed vote is corrected, not changed'); end;
create trigger elector_added before insert on elector
when (select state from vote where id = new.vote_id) <> 'open'
begin select raise(abort, 'a closed vote is corrected, not changed'); end;
create trigger elector_kept before delete on elector
when (select state from vote where id = old.vote_id) <> 'open'
begin select raise(abort, 'a closed vote is corrected, not changed'); end;
create trigger correction_kept before update on correction
begin select raise(abort, 'a correction is final'); end;
create trigger correction_stays before delete on correction
begin select raise(abort, 'a correction is final'); end;
create trigger motion_voted before update on motion
when exists (select 1 from vote where motion_id = old.id)
and ((old.text_kk <> '' and old.text_kk <> new.text_kk) or (old.text_ru <> '' and old.text_ru <> new.text_ru))
begin select raise(abort, 'the motion was voted on'); end;
"""

SCHEMA_1 = PEOPLE + ACTS + MEETINGS + VOTES
