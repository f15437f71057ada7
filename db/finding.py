"""Finding people as one types: by names in both spellings, organisation, body, telephone and number."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice, product

from db.database import Database
from db.filtering import FORCE, Where
from db.people import STANDING, person_of
from db.rows import stored
from desktop.core.names import ALPHABET, fold, search_words, sort_key
from desktop.core.people import Person

ALL = Where()
SORTED_AMONG = 500
"""Matches that are put in order at once."""
AMONG = 20_000
"""Matches of several words whose order is told from their numbers: more are looked at one by one."""
RANGES = 64
"""Spellings of what was typed that are looked for: «к» stands for к and қ."""
SUBSTRING = 5
"""Digits from which on a telephone number is found by any part of it, its last ones too."""
LAST = "\U0010ffff"

SPELLED: dict[str, str] = {}
for _letter in ALPHABET:
    SPELLED[fold(_letter)] = SPELLED.get(fold(_letter), "") + _letter

Found = dict[int, Person]


def find(db: Database, typed: str, limit: int) -> list[Person]:
    """Those whose names or organisation have words that begin as typed; everyone for no word."""
    words = search_words(typed)
    return list((by_words(db, words, limit) if words else everyone(db, limit)).values())


def everyone(db: Database, limit: int, where: Where = ALL) -> Found:
    """All whom a condition means, in the order of the Kazakh alphabet."""
    return asked(db, "true", {}, limit, where)


def count(db: Database, where: Where) -> int:
    """How many they are."""
    question = f"select count(*) from {where.joined} where {STANDING} and {where.condition}"
    return int(db.execute(question, dict(where.values)).fetchone()[0])


def by_words(db: Database, words: Sequence[str], limit: int, where: Where = ALL) -> Found:
    """Those with a word that begins as each one typed; those whose surname begins with the first come first.

    Both parts are in the order of the Kazakh alphabet; the second one only up to ``SORTED_AMONG`` matches.
    """
    starts = [f'"{word}"*' for word in words]
    surnames = " AND ".join([f"surname : {starts[0]}", *starts[1:]])
    if is_common(db, words, surnames):
        found = in_order(db, words, surnames, limit, where)
    else:
        found = matching(db, surnames, limit, where)
    if len(found) < limit:
        found |= matching(db, " AND ".join(starts), limit, where)
    return dict(islice(found.items(), limit))


def by_bodies(db: Database, words: Sequence[str], limit: int, on: date, where: Where = ALL) -> Found:
    """Those who sit in a body whose name has some of the words, and whom the other ones mean."""
    bodies = bodies_named(db, words, on)
    taken = {word for named in bodies.values() for word in named}
    meant = [body for body, named in bodies.items() if named == taken]
    others = [f'"{word}"*' for word in words if word not in taken]
    if not meant:
        return {}
    seated = f"""person.id in (select m.person_id from mandate m
        where m.body_id in ({", ".join(map(str, meant))}) and {FORCE})"""
    values = {"day": stored(on)}
    if others:
        seated += " and person.id in (select rowid from person_find where person_find match :others)"
        values["others"] = " AND ".join(others)
    return asked(db, seated, values, limit, where)


def by_digits(db: Database, digits: str, limit: int, where: Where = ALL) -> Found:
    """Those whose number begins with these digits, or whose telephone does or has them."""
    numbers = {
        number: None
        for column, start in (("iin", digits), ("phone_digits", digits), ("phone_digits", national(digits)))
        for number in beginning(db, column, start, limit)
    }
    if not numbers and len(digits) >= SUBSTRING:
        part = "phone_digits <> '' and instr(phone_digits, ?) > 0"
        rows = db.execute(
            f"select person_id from particulars where {part} limit ?", (national(digits), limit)
        )
        numbers = {number: None for (number,) in rows}
    return of_numbers(db, numbers, limit, where)


def national(digits: str) -> str:
    """The digits without the 7 or 8 that is dialled before a number of Kazakhstan."""
    return digits[1:] if digits[:2] in ("77", "87") else digits


def beginning(db: Database, column: str, start: str, limit: int) -> Iterator[int]:
    """Whose column begins with these digits."""
    filled = "phone_digits <> '' and " if column == "phone_digits" else ""
    question = f"select person_id from particulars where {filled}{column} >= ? and {column} < ? limit ?"
    return (number for (number,) in db.execute(question, (start, start + ":", limit)))


# ------- by the index


def is_common(db: Database, words: Sequence[str], question: str) -> bool:
    """Whether more people match than are put in order at once.

    For one word the index of the order mostly tells: the other one gathers all matches before the first.
    """
    if len(words) == 1 and sum(count_in(db, span) for span in spans(words[0])) > SORTED_AMONG:
        return True
    probe = "select rowid from person_find where person_find match ? limit ?"
    return len(db.execute(probe, (question, SORTED_AMONG + 1)).fetchall()) > SORTED_AMONG


def matching(db: Database, question: str, limit: int, where: Where) -> Found:
    """Those whom the index gives."""
    among = SORTED_AMONG if where is ALL else AMONG
    values = {"question": question, "among": among}
    of_index = "person.id in (select rowid from person_find where person_find match :question limit :among)"
    return asked(db, of_index, values, limit, where)


def in_order(db: Database, words: Sequence[str], question: str, limit: int, where: Where) -> Found:
    """The first ones by the alphabet of very many: read in that order until there are enough."""
    if len(words) == 1:
        rows = (row for span in spans(words[0]) for row in persons_in(db, span, where))
        fitting = (person for person in rows if fits(person, words))
        return {person.id: person for person in islice(fitting, limit)}
    numbers = db.execute(
        "select rowid from person_find where person_find match ? limit ?", (question, AMONG)
    ).fetchall()
    wanted = {number for (number,) in numbers}
    ranked = (number for span in spans(words[0]) for number in numbers_in(db, span) if number in wanted)
    if where is not ALL:
        return of_numbers(db, dict.fromkeys(ranked), limit, where)
    return of_numbers(db, dict.fromkeys(islice(ranked, limit)), limit, where)


def spans(word: str) -> Iterator[tuple[str, str]]:
    """Where surnames that begin with a folded word stand in the order, first to last."""
    spelled = [""]
    for letter in word:
        longer = [start + one for start, one in product(spelled, SPELLED.get(letter, letter))]
        if len(longer) > RANGES:
            break
        spelled = longer
    yield from ((start, start + LAST) for start in sorted(map(sort_key, spelled)))


def persons_in(db: Database, span: tuple[str, str], where: Where) -> Iterator[Person]:
    """People whose place lies in a span, in order."""
    question = f"""select person.* from {where.joined} where person.sort >= :from and person.sort < :to
        and {STANDING} and {where.condition} order by person.sort, person.id"""
    return map(person_of, db.query(question, {**where.values, "from": span[0], "to": span[1]}))


def numbers_in(db: Database, span: tuple[str, str]) -> Iterator[int]:
    """Numbers of those, from the index of the order alone."""
    question = "select id from person where sort >= ? and sort < ? order by sort, id"
    return (number for (number,) in db.execute(question, span))


def count_in(db: Database, span: tuple[str, str]) -> int:
    """How many they are; one more than are put in order at once stands for any more."""
    some = "select 1 from person where sort >= ? and sort < ? limit ?"
    return int(db.execute(f"select count(*) from ({some})", (*span, SORTED_AMONG + 1)).fetchone()[0])


def fits(person: Person, words: Sequence[str]) -> bool:
    """Whether a surname begins with the first word, and a word of the names with each."""
    surnames = search_words(f"{person.kk.surname} {person.ru.surname}")
    return any(known.startswith(words[0]) for known in surnames)


def asked(db: Database, condition: str, values: Mapping[str, object], limit: int, where: Where) -> Found:
    """Those whom both conditions mean, in the order of the alphabet."""
    question = f"""select person.* from {where.joined} where {condition} and {STANDING}
        and {where.condition} order by person.sort, person.id limit :most"""
    rows = db.query(question, {**where.values, **values, "most": limit})
    return {person.id: person for person in map(person_of, rows)}


def of_numbers(db: Database, numbers: Collection[int], limit: int, where: Where) -> Found:
    """People by their numbers."""
    if not numbers:
        return {}
    return asked(db, f"person.id in ({', '.join(map(str, numbers))})", {}, limit, where)


def bodies_named(db: Database, words: Sequence[str], on: date) -> dict[int, set[str]]:
    """Bodies with a word in a name of theirs on a day that begins as one typed, and which of them do."""
    found: dict[int, set[str]] = {}
    rows = db.execute(
        "select body_id, full_kk, full_ru, short_kk, short_ru from body_name n where n.since ="
        " (select max(o.since) from body_name o where o.body_id = n.body_id and o.since <= ?)",
        (stored(on),),
    )
    for body, *names in rows.fetchall():
        known = search_words(" ".join(names))
        named = {word for word in words if any(each.startswith(word) for each in known)}
        if named:
            found[body] = named
    return found
