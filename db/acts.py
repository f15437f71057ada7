"""Local acts that the office entered, with their provisions."""

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.acts import LocalAct, LocalProvision, Share


def provision_of(row: Row) -> LocalProvision:
    """The provision in a row."""
    quorum = None
    if row["quorum_numerator"] is not None:
        quorum = Share(
            row["quorum_numerator"], row["quorum_denominator"], bool(row["quorum_strict"]), "total"
        )
    decision = Share(
        row["decision_numerator"], row["decision_denominator"], bool(row["decision_strict"]),
        row["decision_base"],
    )  # fmt: skip
    return LocalProvision(row["body"], quorum, row["quorum_paragraph"], decision, row["decision_paragraph"])


def all_acts(db: Database) -> list[LocalAct]:
    """Every local act, in the order of their first days."""
    provisions: dict[int, list[LocalProvision]] = {}
    for row in db.query("select * from provision order by id"):
        provisions.setdefault(row["act_id"], []).append(provision_of(row))
    acts = []
    for row in db.query("select * from act order by since, id"):
        since = day(row["since"])
        assert since is not None
        acts.append(
            LocalAct(
                row["id"], text(row, "title"), row["number"], text(row, "approved_by"), since,
                day(row["until"]), tuple(provisions.get(row["id"], ())),
            )
        )  # fmt: skip
    return acts


def values_of(act: LocalAct) -> dict[str, object]:
    """The row of an act."""
    own: dict[str, object] = {"number": act.number, "since": stored(act.since), "until": stored(act.until)}
    return own | columns(title=act.title, approved_by=act.approved_by)


def insert(db: Database, act: LocalAct) -> int:
    """Add an act with its provisions; its own id is not looked at."""
    act_id = add(db, "act", values_of(act))
    write_provisions(db, act_id, act.provisions)
    return act_id


def update(db: Database, act: LocalAct) -> None:
    """Replace an act and its provisions."""
    change(db, "act", act.id, values_of(act))
    db.execute("delete from provision where act_id = ?", (act.id,))
    write_provisions(db, act.id, act.provisions)


def write_provisions(db: Database, act_id: int, provisions: tuple[LocalProvision, ...]) -> None:
    """Add the provisions of an act."""
    for provision in provisions:
        quorum, decision = provision.quorum, provision.decision
        add(
            db,
            "provision",
            {
                "act_id": act_id,
                "body": provision.body,
                "quorum_numerator": quorum.numerator if quorum else None,
                "quorum_denominator": quorum.denominator if quorum else None,
                "quorum_strict": int(quorum.strict) if quorum else None,
                "quorum_paragraph": provision.quorum_paragraph,
                "decision_numerator": decision.numerator,
                "decision_denominator": decision.denominator,
                "decision_strict": int(decision.strict),
                "decision_base": decision.base,
                "decision_paragraph": provision.decision_paragraph,
            },
        )


def delete(db: Database, act_id: int) -> None:
    """Remove an act; its provisions go with it."""
    db.execute("delete from act where id = ?", (act_id,))


def cited(db: Database, act_ref: str) -> bool:
    """Whether a vote or an opening was held under the act, or beside it."""
    found = db.execute(
        "select 1 from vote where instr(ruling, :ref) union all"
        " select 1 from meeting where instr(frozen, :ref) limit 1",
        {"ref": f'"act": "{act_ref}"'},
    ).fetchone()
    return found is not None
