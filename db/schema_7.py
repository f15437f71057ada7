"""Schema 7, as SQL: the whole roster. Former names and work of people, organisations, the tree of bodies, how
a mandate came about step by step, leave, rotation, papers, candidates, awards, profiles, filters.

"" stands for a text that is missing, NULL for a day or a record that is. What was true before a change is
kept with its last day; what holds now stays where it was.
"""

from db.guards import guard
from db.schema_6 import remembering

DAY = "check ({0} is null or date({0}) is {0})"


def a_day(name: str) -> str:
    """A day that may be missing."""
    return f"{name} text {DAY.format(name)}"


def two(*names: str) -> str:
    """Texts in both languages, empty where they are missing."""
    return ", ".join(
        f"{name}_{language} text not null default ''" for name in names for language in ("kk", "ru")
    )


PERSON = f"""
alter table person add column genitive_ru text not null default '';
alter table person add column {a_day("anonymous")};
alter table particulars add column phone_digits text not null default '';
create index particulars_phone on particulars(phone_digits) where phone_digits <> '';

create table former_name(
    id integer primary key,
    person_id integer not null references person on delete cascade,
    until text not null check (date(until) is until),
    surname_kk text not null, given_kk text not null, patronymic_kk text not null,
    surname_ru text not null, given_ru text not null, patronymic_ru text not null,
    paper text not null default '',
    unique (person_id, until)
) strict;

create table former_work(
    id integer primary key,
    person_id integer not null references person on delete cascade,
    until text not null check (date(until) is until),
    {two("organisation", "post")},
    unique (person_id, until)
) strict;

create table photo(
    person_id integer primary key references person on delete cascade,
    image text not null check (image <> '')
) strict;

create table merged(
    person_id integer primary key references person,
    into_id integer not null references person,
    check (person_id <> into_id)
) strict;
create index merged_into on merged(into_id);
"""

WITHHOLDING = "drop trigger journal_kept;\n" + guard(
    "journal_kept",
    "update on journal",
    "(new.id, new.at, new.who, new.operation, new.undoes, new.meeting, new.people, new.hash) is not"
    " (old.id, old.at, old.who, old.operation, old.undoes, old.meeting, old.people, old.hash)"
    ' or new.lines not like \'[["withheld",{"sha256":"%\'',
    "the journal is only added to",
)
"""A person's data can be taken out of an entry, which says so then; its hash goes on to hold."""

ORGANISATIONS = f"""
create table organisation(
    id integer primary key,
    kind text not null check (kind <> ''),
    {two("name", "place", "leader")},
    leader_id integer references person,
    level text not null default '',
    registered integer check (registered in (0, 1)),
    registration text not null default '',
    languages text not null default '',
    pupils integer check (pupils >= 0),
    phone text not null default '', address text not null default '', notes text not null default '',
    {a_day("closed")},
    sort text not null default '',
    check (name_kk <> '' or name_ru <> '')
) strict;
create index organisation_sort on organisation(sort);

create table accreditation(
    id integer primary key,
    organisation_id integer not null references organisation on delete cascade,
    number text not null default '',
    since text not null check (date(since) is since),
    until text check (until is null or (date(until) is until and until >= since)),
    {two("organ")}
) strict;
create index accreditation_of on accreditation(organisation_id);
"""

BODIES = f"""
alter table body add column parent_id integer references body check (parent_id is not id);
alter table body add column level text not null default '';
alter table body add column place_kk text not null default '';
alter table body add column place_ru text not null default '';
alter table body add column act_kk text not null default '';
alter table body add column act_ru text not null default '';
alter table body add column approved_kk text not null default '';
alter table body add column approved_ru text not null default '';
alter table body add column approved_number text not null default '';
alter table body add column {a_day("approved_day")};
alter table body add column {a_day("closed")};
alter table body add column closed_paper text not null default '';
alter table body_name add column full_genitive_kk text not null default '';
alter table body_name add column full_genitive_ru text not null default '';

create table body_type(
    kind text primary key check (kind <> ''),
    name_kk text not null, name_ru text not null, name_en text not null default '',
    check (name_kk <> '' or name_ru <> '')
) strict, without rowid;

create table invited(
    id integer primary key,
    body_id integer not null references body,
    person_id integer not null references person,
    role text not null check (role in ('expert', 'observer')),
    since text not null check (date(since) is since),
    until text check (until is null or (date(until) is until and until >= since)),
    paper text not null default ''
) strict;
create index invited_body on invited(body_id);

create table body_post(
    id integer primary key,
    body_id integer not null references body,
    post text not null check (post in ('chair', 'deputy', 'secretary', 'member')),
    seats integer check (seats > 0),
    months integer check (months > 0),
    {two("agreement")},
    unique (body_id, post)
) strict;

create table turn(
    id integer primary key,
    body_post_id integer not null references body_post on delete cascade,
    position integer not null,
    organisation_id integer references organisation,
    person_id integer references person,
    {two("name")},
    unique (body_post_id, position)
) strict;
"""

MANDATES = f"""
alter table mandate add column voluntary integer not null default 0 check (voluntary in (0, 1));
alter table mandate add column acting integer not null default 0 check (acting in (0, 1));
alter table mandate add column source_id integer references organisation;
alter table mandate add column {a_day("term_until")};
alter table mandate add column agreed_kk text not null default '';
alter table mandate add column agreed_ru text not null default '';
alter table mandate add column agreed_paper text not null default '';
alter table mandate add column {a_day("agreed_day")};
alter table mandate add column {a_day("office_checked")};

create table admission_step(
    id integer primary key,
    mandate_id integer not null references mandate on delete cascade,
    position integer not null,
    step text not null default '',
    {two("name", "organ")},
    {a_day("day")},
    number text not null default '',
    unique (mandate_id, position)
) strict;

create table leave(
    id integer primary key,
    mandate_id integer not null references mandate on delete cascade,
    since text not null check (date(since) is since),
    until text check (until is null or (date(until) is until and until >= since)),
    {two("reason")},
    paper text not null default '',
    {a_day("paper_day")},
    substitute_id integer references person
) strict;
create index leave_of on leave(mandate_id);

create table basis_paper(
    id integer primary key,
    kind text not null check (kind in ('own_request', 'association_decision', 'chair_submission',
        'organ_decision', 'agreement', 'other')),
    number text not null default '',
    {a_day("day")},
    {two("organ", "subject")},
    person_id integer references person,
    mandate_id integer references mandate on delete set null,
    change text not null default '' check (change in ('', 'admission', 'ending', 'leave', 'post')),
    check (number <> '' or day is not null)
) strict;
create index basis_paper_mandate on basis_paper(mandate_id);
create index basis_paper_person on basis_paper(person_id);
"""

CANDIDATES = f"""
create table candidate(
    id integer primary key,
    person_id integer not null references person,
    target text not null check (target in ('regional', 'national')),
    body_id integer references body,
    source_id integer references organisation,
    {two("nominated")},
    state text not null default 'open' check (state in ('open', 'admitted', 'rejected', 'withdrawn')),
    {two("reason")},
    instead_id integer unique references candidate,
    mandate_id integer references mandate on delete set null,
    since text not null check (date(since) is since),
    check (instead_id is not id),
    check (state <> 'rejected' or reason_kk <> '' or reason_ru <> '')
) strict;
create index candidate_person on candidate(person_id);

create table candidate_step(
    id integer primary key,
    candidate_id integer not null references candidate on delete cascade,
    position integer not null,
    step text not null default '',
    {two("name", "organ")},
    {a_day("day")},
    number text not null default '',
    result text not null default '' check (result in ('', 'passed', 'rejected')),
    meeting_id integer references meeting on delete set null,
    vote_id integer references vote on delete set null,
    unique (candidate_id, position)
) strict;
"""

AWARDS = f"""
create table award(
    id integer primary key,
    {two("name", "regulation", "established")},
    established_number text not null default '',
    {a_day("established_day")},
    quota integer check (quota > 0),
    quota_per text not null default '' check (quota_per in ('', 'year')),
    {a_day("closed")},
    check (name_kk <> '' or name_ru <> '')
) strict;

create table award_given(
    id integer primary key,
    award_id integer not null references award,
    person_id integer not null references person,
    {two("organ")},
    paper text not null default '',
    paper_day text not null check (date(paper_day) is paper_day),
    number text not null default '',
    {a_day("handed")}
) strict;
create index award_given_person on award_given(person_id);
create index award_given_award on award_given(award_id);
"""

KEPT = """
create table import_profile(
    id integer primary key,
    name text not null unique check (name <> ''),
    settings text not null check (json_valid(settings))
) strict;

create table saved_filter(
    id integer primary key,
    name text not null unique check (name <> ''),
    settings text not null check (json_valid(settings))
) strict;
"""

NUMBERED = (
    "ethnicity", "former_name", "former_work", "organisation", "accreditation", "invited", "body_post",
    "turn", "admission_step", "leave", "basis_paper", "candidate", "candidate_step", "award", "award_given",
    "import_profile", "saved_filter",
)  # fmt: skip
"""Records that can be removed; their numbers are not given again."""

SCHEMA_7 = (
    PERSON
    + WITHHOLDING
    + ORGANISATIONS
    + BODIES
    + MANDATES
    + CANDIDATES
    + AWARDS
    + KEPT
    + "".join(map(remembering, NUMBERED))
)
