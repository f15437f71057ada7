"""Candidates and the steps of their way."""

from db.database import Database
from db.rows import Row, add, change, columns, day, name, stored, text
from desktop.core.candidates import Candidate, CandidateDraft, StepDraft, Taken
from desktop.core.texts import Text

CANDIDATES = """
select c.*, p.surname_kk, p.given_kk, p.patronymic_kk, p.surname_ru, p.given_ru, p.patronymic_ru,
    coalesce(o.name_kk, '') as source_kk, coalesce(o.name_ru, '') as source_ru
from candidate c join person p on p.id = c.person_id left join organisation o on o.id = c.source_id
"""


def all_of(db: Database) -> list[Candidate]:
    """Every candidate: those under consideration first, each by name."""
    order = "order by c.state <> 'open', p.sort, c.since desc, c.id"
    return [candidate_of(row) for row in db.query(f"{CANDIDATES} {order}")]


def of_person(db: Database, person_id: int) -> list[Candidate]:
    """The candidatures of a person, the newest first."""
    question = f"{CANDIDATES} where c.person_id = ? order by c.since desc, c.id desc"
    return [candidate_of(row) for row in db.query(question, (person_id,))]


def get(db: Database, number: int) -> Candidate | None:
    """One of them."""
    for row in db.query(f"{CANDIDATES} where c.id = ?", (number,)):
        return candidate_of(row)
    return None


def named_instead(db: Database, number: int) -> Candidate | None:
    """Who was named in the place of one."""
    for row in db.query(f"{CANDIDATES} where c.instead_id = ?", (number,)):
        return candidate_of(row)
    return None


def candidate_of(row: Row) -> Candidate:
    """The candidate in a row."""
    since = day(row["since"])
    assert since is not None
    return Candidate(
        row["person_id"], row["target"], since, row["body_id"], row["source_id"], text(row, "nominated"),
        row["id"], row["state"], text(row, "reason"), row["instead_id"], row["mandate_id"],
        name(row, "kk"), name(row, "ru"), text(row, "source"),
    )  # fmt: skip


def steps(db: Database, candidate_id: int) -> tuple[Taken, ...]:
    """The steps of one, in their order."""
    question = "select * from candidate_step where candidate_id = ? order by position"
    return tuple(taken_of(row) for row in db.query(question, (candidate_id,)))


def every_step(db: Database) -> dict[int, tuple[Taken, ...]]:
    """The steps of all by candidate, in their order."""
    found: dict[int, tuple[Taken, ...]] = {}
    for row in db.query("select * from candidate_step order by candidate_id, position"):
        taken = taken_of(row)
        found[taken.candidate_id] = (*found.get(taken.candidate_id, ()), taken)
    return found


def step(db: Database, number: int) -> Taken | None:
    """One step."""
    for row in db.query("select * from candidate_step where id = ?", (number,)):
        return taken_of(row)
    return None


def taken_of(row: Row) -> Taken:
    """The step in a row."""
    held = StepDraft(
        row["step"], text(row, "name"), text(row, "organ"), day(row["day"]), row["number"], row["result"],
        row["meeting_id"], row["vote_id"],
    )  # fmt: skip
    return Taken(row["id"], row["candidate_id"], row["position"], held)


def insert(db: Database, draft: CandidateDraft, instead_id: int | None) -> int:
    """Add a candidate."""
    return add(db, "candidate", values_of(draft) | {"instead_id": instead_id})


def update(db: Database, number: int, draft: CandidateDraft) -> None:
    """Write one anew."""
    change(db, "candidate", number, values_of(draft))


def values_of(draft: CandidateDraft) -> dict[str, str | int | None]:
    """The columns that hold what was entered."""
    return {
        "person_id": draft.person_id,
        "target": draft.target,
        "body_id": draft.body_id,
        "source_id": draft.source_id,
        "since": stored(draft.since),
        **columns(nominated=draft.nominated),
    }


def settle(db: Database, number: int, state: str, reason: Text, mandate_id: int | None = None) -> None:
    """Keep what was decided, or that nothing is decided any more."""
    change(db, "candidate", number, {"state": state, "mandate_id": mandate_id, **columns(reason=reason)})


def delete(db: Database, number: int) -> None:
    """Take one out with the steps."""
    db.execute("delete from candidate where id = ?", (number,))


def add_step(db: Database, candidate_id: int, position: int, draft: StepDraft) -> int:
    """Add a step in a place that is free."""
    place = {"candidate_id": candidate_id, "position": position}
    return add(db, "candidate_step", place | step_values(draft))


def set_step(db: Database, number: int, draft: StepDraft) -> None:
    """Write a step anew."""
    change(db, "candidate_step", number, step_values(draft))


def step_values(draft: StepDraft) -> dict[str, str | int | None]:
    """The columns that hold a step."""
    return {
        "step": draft.kind,
        "day": stored(draft.day),
        "number": draft.number,
        "result": draft.result,
        "meeting_id": draft.meeting_id,
        "vote_id": draft.vote_id,
        **columns(name=draft.name, organ=draft.organ),
    }


def swap(db: Database, one: Taken, other: Taken) -> None:
    """Let two steps change places; the place of none is taken twice meanwhile."""
    change(db, "candidate_step", one.id, {"position": -one.id})
    change(db, "candidate_step", other.id, {"position": one.position})
    change(db, "candidate_step", one.id, {"position": other.position})


def remove_step(db: Database, number: int) -> None:
    """Leave a step out."""
    db.execute("delete from candidate_step where id = ?", (number,))
