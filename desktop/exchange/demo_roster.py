"""What the roster of the demo office knows besides who sits where, by ``resources/demo/roster.toml``.

No chance is spent here: the meetings of a seed are the same with it and without it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.core import demo_members
from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.basis import BasisPaper
from desktop.core.candidates import CandidateDraft, StepDraft
from desktop.core.demo import Step
from desktop.core.former import Spellings
from desktop.core.invited import Standing
from desktop.core.leaves import Leave
from desktop.core.mandates import Agreement, Terms
from desktop.core.names import Name
from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.texts import Text
from desktop.core.ways import Step as WayStep
from desktop.exchange.demo_data import pair, table, toml
from desktop.exchange.demo_people import Figure, Registry

Given = Mapping[str, Any]
LATE = time(17, 0)
"""Papers are entered at the end of the day."""
ASSEMBLY = "assembly"


class Roster:
    """People of a registry; ``voted`` tells the place of the vote on those whom an item names."""

    def __init__(self, registry: Registry, founded: datetime, voted: Mapping[str, tuple[int, int]]) -> None:
        self.figures, self.names = registry.figures, registry.lists
        self.founded, self.voted = founded, voted
        self.told = toml("roster")
        self.associations = [row for row in table("peoples") if row["weight"] != "0"]

    def steps(self) -> Iterator[Step]:
        """All of it; what was there before the office is entered on its second day."""
        begun = datetime.combine(self.founded.date() + timedelta(days=1), LATE)
        for organisation in (*self.organisations(), *self.accredited()):
            yield Step(begun, organisation)
        yield from (Step(begun, seat) for seat in (*self.chairs(), *self.seats()))
        yield Step(begun, self.former())
        yield from self.ways()
        yield from self.leaves()
        yield from self.papers()
        yield self.award()
        yield from self.observer()
        for candidate in self.told["candidate"]:
            yield from self.candidature(candidate)

    # ------- people

    def holder(self, position: str) -> Figure:
        """Who holds a post at the end."""
        held = [figure for figure in self.figures if figure.position == position]
        return next((each for each in held if each.seats and each.seats[0].until is None), held[-1])

    def who(self, given: Given) -> Figure | None:
        """The member whom an entry means; nobody where the office is too small for that."""
        if "member" in given:
            return self.holder(given["member"])
        if "ground" in given:
            ended = (each for each in self.figures for seat in each.seats if seat.ground == given["ground"])
            return next(ended, None)
        called = [each for each in self.figures if each.called == given["called"]]
        return called[given.get("place", 0)] if called else None

    def former(self) -> demo_members.BearName:
        """A woman of the assembly had another surname of her people."""
        figure = next(each for each in self.figures if each.draft.sex == "f")
        kk, ru = figure.draft.kk, figure.draft.ru
        own = next(row for rows in self.names.values() for row in rows if row.get("kk_female") == kk.surname)
        of_people = self.names[own["people"], "surname"]
        other = of_people[(of_people.index(own) + 1) % len(of_people)]
        before = Spellings(
            Name(other["kk_female"], kk.given, kk.patronymic),
            Name(other["ru_female"], ru.given, ru.patronymic),
        )
        given = self.told["former"]
        return demo_members.BearName(
            figure.number, before, given["until"] + timedelta(days=1), given["paper"]
        )

    # ------- organisations

    def organisations(self) -> Iterator[demo_members.EnterOrganisation]:
        """State organs, the House of friendship, a Sunday school."""
        for given in self.told["organisation"]:
            leader = self.holder(given["leader"])
            draft = OrganisationDraft(
                given["kind"], pair(given["name"]), self.city(), leader.printed, level=given["level"],
                languages=given.get("languages", ""), pupils=given.get("pupils"),
            )  # fmt: skip
            yield demo_members.EnterOrganisation(given["key"], draft, leader.number)

    def city(self) -> Text:
        """The city of the office."""
        return pair(toml("office")["city"])

    def chair(self, row: Mapping[str, str]) -> Figure | None:
        """Who leads an association, where the office is large enough for that."""
        name = pair(row, "association")
        return next((each for each in self.figures if each.draft.organisation == name), None)

    def accredited(self) -> Iterator[demo_members.EnterOrganisation]:
        """The first associations, some accredited, some for too short a time."""
        given = self.told["associations"]
        for number, row in enumerate(self.associations[: given["named"]], start=1):
            chair = self.chair(row)
            if chair is None:
                continue
            kept = AccreditationDraft(given["paper"].format(number=number), given["since"])
            last = given["until"][number - 1] if number <= len(given["until"]) else None
            draft = OrganisationDraft(
                "ethnocultural", pair(row, "association"), self.city(), chair.printed, level="region",
                registered=True, registration=given["registration"].format(number=number, year=1990 + number),
            )  # fmt: skip
            held = (AccreditationDraft(kept.number, kept.since, last, pair(given["organ"])),) if last else ()
            yield demo_members.EnterOrganisation(row["people"], draft, chair.number, held)

    # ------- seats

    def chairs(self) -> Iterator[demo_members.Specify]:
        """Chairs of associations who sit in the assembly come from these."""
        for row in self.associations[: self.told["associations"]["named"]]:
            chair = self.chair(row)
            if chair is not None and chair.sits(ASSEMBLY, self.founded.date()):
                yield demo_members.Specify(ASSEMBLY, chair.number, row["people"])

    def seats(self) -> Iterator[demo_members.Specify]:
        """Seats by office, unpaid ones, one that another organ agreed to."""
        for given in self.told["seat"]:
            figure = next(each for each in self.figures if each.position == given["member"])
            agreed = pair(given["agreed"]) if "agreed" in given else Text()
            agreement = Agreement(agreed, given.get("agreed_paper", ""), given.get("agreed_day"))
            terms = Terms(given.get("voluntary", False), False, given.get("until"), agreement)
            organisation, by_office = given.get("organisation", ""), given.get("by_office", False)
            yield demo_members.Specify(ASSEMBLY, figure.number, organisation, by_office, terms)

    def ways(self) -> Iterator[Step]:
        """The steps by which those came whom a session admitted."""
        way = tuple(
            WayStep(each["step"], Text(), pair(each["organ"]), each["day"], each["number"])
            for each in self.told["way"]
        )
        for figure in self.figures:
            if figure.called == "admission 2026":
                at = datetime.combine(figure.seat(ASSEMBLY).since, LATE)
                yield Step(at, demo_members.Specify(ASSEMBLY, figure.number, way=way))

    def leaves(self) -> Iterator[Step]:
        """Leaves, one of them with who stands in."""
        for given in self.told["leave"]:
            substitute = self.holder(given["substitute"]).number if "substitute" in given else None
            leave = Leave(
                given["since"], given["until"], pair(given["reason"]), given["paper"], None, substitute
            )
            at = datetime.combine(given["since"] - timedelta(days=2), LATE)
            yield Step(at, demo_members.GoOnLeave(ASSEMBLY, self.holder(given["member"]).number, leave))

    def papers(self) -> Iterator[Step]:
        """Papers that started changes, entered when the change was made."""
        for given in self.told["paper"]:
            figure = self.who(given)
            if figure is None:
                continue
            seat = figure.seat(ASSEMBLY)
            organ = pair(given["organ"]) if "organ" in given else Text()
            paper = BasisPaper(
                given["kind"], given["number"], given["day"], organ, pair(given["subject"]),
                change=given["change"],
            )  # fmt: skip
            day = seat.until if given["change"] == "ending" and seat.until else seat.since
            yield Step(
                datetime.combine(day, time(19, 0)), demo_members.FilePaper(ASSEMBLY, figure.number, paper)
            )

    def observer(self) -> Iterator[Step]:
        """Someone who is not of a structure observes its work."""
        given = self.told["observer"]
        figure = self.holder("newspaper")
        standing = Standing("observer", given["since"], given["until"], given["paper"])
        yield Step(
            datetime.combine(given["since"], LATE),
            demo_members.CallIn(given["body"], figure.number, standing),
        )

    # ------- awards and candidates

    def award(self) -> Step:
        """An award with its quota, given to three, of whom one waits for it."""
        told = self.told["award"]
        draft = AwardDraft(
            pair(told["name"]), pair(told["regulation"]), pair(told["organ"]), told["established_number"],
            told["established_day"], told["quota"],
        )  # fmt: skip
        given = tuple(
            GivenDraft(
                self.holder(each["member"]).number, told["paper_day"], pair(told["organ"]), told["paper"],
                each["number"], each.get("handed"),
            )
            for each in self.told["given"]
        )  # fmt: skip
        return Step(datetime.combine(date(2026, 10, 16), LATE), demo_members.EnterAward(draft, given))

    def candidature(self, given: Given) -> Iterator[Step]:
        """One candidate: the steps that were taken, and the rejection."""
        figure = self.who(given)
        if figure is None:
            return
        key, national = given["key"], given.get("national", False)
        draft = CandidateDraft(
            figure.number, "national" if national else "regional", given["since"],
            nominated=Text() if national else figure.draft.organisation,
        )  # fmt: skip
        instead = given.get("instead", "")
        body = "" if national else ASSEMBLY
        yield Step(
            datetime.combine(given["since"], LATE), demo_members.Nominate(key, draft, body, "", instead)
        )
        for kind in given.get("steps", ()):
            taken = self.step(kind)
            yield Step(at_end_of(taken), demo_members.Consider(key, taken))
        if given.get("voted") in self.voted:
            taken = self.step("session")
            place = self.voted[given["voted"]]
            yield Step(at_end_of(taken) + timedelta(hours=2), demo_members.Consider(key, taken, place))
        if "settled" in given:
            at = datetime.combine(given["settled"], LATE)
            yield Step(at, demo_members.Reject(key, pair(given["reason"])))

    def step(self, kind: str) -> StepDraft:
        """A step that was decided in favour of a candidate."""
        given = self.told["candidate_steps"][kind]
        return StepDraft(kind, Text(), pair(given["organ"]), given["day"], given["number"], "passed")


def at_end_of(step: StepDraft) -> datetime:
    """The evening of the day of a step."""
    assert step.day is not None
    return datetime.combine(step.day, LATE)


def voted_on(entries: Sequence[Given]) -> dict[str, tuple[int, int]]:
    """By whom an item names: the meeting and the place of the item, where it was held."""
    return {
        item["called"]: (number, place)
        for number, entry in enumerate(entries)
        if entry.get("state", "closed") == "closed"
        for place, item in enumerate(entry["items"], start=1)
        if "called" in item
    }
