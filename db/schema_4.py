"""Schema 4, as SQL: what is asked of a person beyond name and work, all of it voluntary."""

PARTICULARS = """
create table ethnicity(
    id integer primary key,
    name_kk text not null, name_ru text not null,
    check (name_kk <> '' or name_ru <> '')
) strict;

create table particulars(
    person_id integer primary key references person on delete cascade,
    born text check (born is null or date(born) is born),
    iin text check (iin is null or (length(iin) = 12 and iin not glob '*[^0-9]*')) unique,
    citizenship text not null default '' check (citizenship in ('', 'kz', 'other')),
    ethnicity_id integer references ethnicity,
    languages text not null default '',
    phone text not null default '', email text not null default '', address text not null default '',
    notes text not null default '',
    consent_day text check (consent_day is null or date(consent_day) is consent_day),
    consent_paper text not null default ''
) strict;
"""

ETHNICITIES = (
    ("Қазақтар", "Казахи"), ("Орыстар", "Русские"), ("Өзбектер", "Узбеки"), ("Украиндар", "Украинцы"),
    ("Ұйғырлар", "Уйгуры"), ("Немістер", "Немцы"), ("Татарлар", "Татары"), ("Әзірбайжандар", "Азербайджанцы"),
    ("Кәрістер", "Корейцы"), ("Түріктер", "Турки"), ("Дүнгендер", "Дунгане"), ("Белорустар", "Белорусы"),
    ("Тәжіктер", "Таджики"), ("Күрттер", "Курды"), ("Шешендер", "Чеченцы"), ("Поляктар", "Поляки"),
    ("Қырғыздар", "Киргизы"), ("Ингуштар", "Ингуши"), ("Башқұрттар", "Башкиры"), ("Гректер", "Греки"),
    ("Армяндар", "Армяне"), ("Грузиндер", "Грузины"), ("Қарақалпақтар", "Каракалпаки"),
    ("Басқалар", "Другие"),
)  # fmt: skip
"""With which the list begins, as the census of 2021 and usage have them; the office may change it."""
