"""Schema 1, as SQL; later schemas are steps of their own in ``migrations.py``.

Days are ISO dates, moments ISO local times to the second. An empty text stands for "missing" in one language.
Checks and ``guards.py`` repeat what operations refuse, so that nothing final changes even by another hand.
"""

from db.guards import GUARDS
from db.schema_votes import VOTES

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
    hour text not null check (strftime('%H:%M', hour) is hour),
    city_kk text not null, city_ru text not null,
    place_kk text not null, place_ru text not null,
    presiding_id integer references person,
    secretary_id integer references person,
    state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
    opened text check (opened is null or strftime('%Y-%m-%dT%H:%M:%S', opened) is opened),
    closed text check (closed is null or strftime('%Y-%m-%dT%H:%M:%S', closed) is closed),
    entered_later integer not null default 0 check (entered_later in (0, 1)),
    frozen text check (frozen is null or json_valid(frozen)),
    unique (body_id, series, number),
    check ((state = 'planned') = (opened is null)),
    check ((state = 'closed') = (closed is not null)),
    check ((opened is null) = (frozen is null)),
    check (closed > opened)
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
    initial integer not null check (initial in (0, 1)),
    primary key (meeting_id, person_id)
) strict, without rowid;

create table roll_change(
    id integer primary key,
    meeting_id integer not null references meeting,
    person_id integer not null references person,
    added integer not null check (added in (0, 1)),
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
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
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
    mends integer unique references attendance,
    reason text not null,
    check (mends is null or reason <> ''),
    check (kind <> 'struck' or mends is not null)
) strict;
create index attendance_moment on attendance(meeting_id, at);
create index attendance_person on attendance(meeting_id, person_id);

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
    at text not null check (strftime('%Y-%m-%dT%H:%M:%S', at) is at),
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

SCHEMA_1 = PEOPLE + ACTS + MEETINGS + VOTES + GUARDS
