"""The register of papers that start a change."""

from db.database import Database
from db.rows import Row, add, change, columns, day, stored, text
from desktop.core.basis import BasisPaper

IN_ORDER = "order by p.day is null, p.day desc, p.id desc"


def all_of(db: Database) -> list[BasisPaper]:
    """Every paper, the newest first; those without a day last."""
    return [paper_of(row) for row in db.query(f"select p.* from basis_paper p {IN_ORDER}")]


def of_mandate(db: Database, mandate_id: int) -> list[BasisPaper]:
    """Those of one mandate, in the same order."""
    question = f"select p.* from basis_paper p where p.mandate_id = ? {IN_ORDER}"
    return [paper_of(row) for row in db.query(question, (mandate_id,))]


def get(db: Database, number: int) -> BasisPaper | None:
    """One paper."""
    return next(map(paper_of, db.query("select * from basis_paper where id = ?", (number,))), None)


def paper_of(row: Row) -> BasisPaper:
    """The paper in a row."""
    return BasisPaper(
        row["kind"], row["number"], day(row["day"]), text(row, "organ"), text(row, "subject"),
        row["person_id"], row["mandate_id"], row["change"], row["id"],
    )  # fmt: skip


def insert(db: Database, paper: BasisPaper) -> int:
    """Enter a paper."""
    return add(db, "basis_paper", values_of(paper))


def update(db: Database, number: int, paper: BasisPaper) -> None:
    """Write a paper anew."""
    change(db, "basis_paper", number, values_of(paper))


def values_of(paper: BasisPaper) -> dict[str, str | int | None]:
    """The columns that hold it."""
    return {
        "kind": paper.kind,
        "number": paper.number,
        "day": stored(paper.day),
        "person_id": paper.person,
        "mandate_id": paper.mandate,
        "change": paper.change,
        **columns(organ=paper.organ, subject=paper.subject),
    }


def delete(db: Database, number: int) -> None:
    """Take out a paper that was entered by mistake."""
    db.execute("delete from basis_paper where id = ?", (number,))
