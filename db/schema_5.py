"""Schema 5, as SQL: the papers of an admission and of its end are kept apart; the seats of a body.

Schema 4 kept one line of papers, which the end of a mandate overwrote. The line of a mandate that has ended
becomes the paper of the end. That of its admission is taken from the journal, which tells what stood there
before; where the journal does not tell, the line stays in both places, for it may speak of either.
"""

MANDATE_COLUMNS = """
alter table mandate add column paper_day text check (paper_day is null or date(paper_day) is paper_day);
alter table mandate add column organ_kk text not null default '';
alter table mandate add column organ_ru text not null default '';
alter table mandate add column nominated_kk text not null default '';
alter table mandate add column nominated_ru text not null default '';
alter table mandate add column by_office integer not null default 0 check (by_office in (0, 1));
alter table mandate add column ground_words text not null default '';
alter table mandate add column end_paper text not null default '';
alter table mandate add column end_paper_day text
    check (end_paper_day is null or date(end_paper_day) is end_paper_day);
"""

PAPERS_APART = """
update mandate set end_paper = paper where until is not null;
update mandate set paper = (
        select l.value ->> '$[2].paper' from journal j, json_each(j.lines) l
        where l.value ->> '$[0]' = 'mandate' and l.value ->> '$[1].id' = mandate.id
            and l.value ->> '$[2].paper' is not null and l.value ->> '$[3].until' is not null
        order by j.id limit 1
    )
    where until is not null and exists (
        select 1 from journal j, json_each(j.lines) l
        where l.value ->> '$[0]' = 'mandate' and l.value ->> '$[1].id' = mandate.id
            and l.value ->> '$[2].paper' is not null and l.value ->> '$[3].until' is not null
    );
"""

SEATS = """
create table body_seats(
    id integer primary key,
    body_id integer not null references body,
    since text not null check (since = '' or date(since) is since),
    seats integer check (seats between 1 and 9999),
    paper text not null default '',
    unique (body_id, since)
) strict;
"""

SCHEMA_5 = MANDATE_COLUMNS + PAPERS_APART + SEATS
