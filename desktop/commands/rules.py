"""``rules``: the acts in force on a day; ``tally``: quorum and outcome of a vote, with the derivation."""

import argparse
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.commands.terminal import (
    Command,
    Terminal,
    WrongUse,
    add_json,
    add_language,
    day_of,
    number_of,
    show,
)
from desktop.core import counting
from desktop.core.acts import NATIONAL, Act, Citation, Ruling
from desktop.core.bodies import KINDS, BodyRule
from desktop.core.regions import region
from desktop.core.rulings import in_force, ruling
from desktop.core.texts import Say
from desktop.core.voting import Outcome, Quorum, Tally
from desktop.documents.acts import lines, plain
from desktop.documents.derivations import citation, derivation
from desktop.documents.languages import day_words
from desktop.exchange import regions as region_files

BODIES: Mapping[str, BodyRule] = {"session": "session", **KINDS, "other": "other"}
"""What ``--body`` takes: how an act sees a body, or a kind of body."""


def add_day_and_region(parser: argparse.ArgumentParser, say: Say) -> None:
    """The day and the region that the rules are looked up for."""
    day_help = say("Cli", "the day, 2026-11-22; today where it is left out")
    region_help = say("Cli", "code of the region, KZ-11; KZ for the national bodies; left out: any region")
    parser.add_argument("--on", type=day_of(say), metavar=say("Cli", "DATE"), help=day_help)
    parser.add_argument("--region", default="", metavar=say("Cli", "CODE"), help=region_help)


def rules_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``rules``."""
    add_day_and_region(parser, say)
    add_json(parser, say)
    add_language(parser, say)


def tally_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``tally``."""
    body_help = say("Cli", "session, council, or a kind of body: {kinds}")
    kinds = ", ".join(body for body in BODIES if body not in ("session", "council"))
    number, figure = number_of(say), say("Cli", "N")
    parser.add_argument(
        "--body",
        choices=BODIES,
        required=True,
        metavar=say("Cli", "BODY"),
        help=body_help.format(kinds=kinds),
    )
    parser.add_argument("--act", metavar="ID", help=say("Cli", "only this act, as rules lists it"))
    add_day_and_region(parser, say)
    for option, name, text in (
        ("--total", "total", say("Cli", "members in office")),
        ("--present", "present", say("Cli", "members present")),
        ("--for", "votes_for", say("Cli", "votes for")),
        ("--against", "against", say("Cli", "votes against")),
    ):
        parser.add_argument(option, dest=name, type=number, required=True, metavar=figure, help=text)
    parser.add_argument(
        "--abstain",
        type=number,
        default=0,
        metavar=figure,
        help=say("Cli", "abstained; 0 where it is left out"),
    )
    add_json(parser, say)
    add_language(parser, say)


def rules(options: Any, terminal: Terminal) -> int:
    """Print what is in force on a day."""
    day = options.on or terminal.now.date()
    code = region_code(options.region, day, terminal.say)
    acts = in_force(terminal.supplies().acts, code, day)
    show(plain(acts, code, day, terminal.say), lines(acts, code, day, terminal.say), options.json)
    return 0


def tally(options: Any, terminal: Terminal) -> int:
    """Print quorum and outcome."""
    acts, day = terminal.supplies().acts, options.on
    if options.act:
        acts = (named_act(options.act, acts, terminal.say),)
        day = day or last_day(acts[0], terminal.now.date())
    day = day or terminal.now.date()
    code = region_code(options.region or (options.act and acts[0].region) or "", day, terminal.say)
    held = ruling(acts, BODIES[options.body], code, day)
    votes = Tally(options.votes_for, options.against, options.abstain)
    outcome = counting.outcome(options.total, options.present, votes, held)
    quorum = counting.quorum(options.total, options.present, held)
    sentences = derivation(quorum, outcome, held, terminal.say)
    show(plain_tally(quorum, outcome, held, sentences, terminal.say), sentences, options.json)
    return 0


def named_act(wanted: str, acts: tuple[Act, ...], say: Say) -> Act:
    """The act of that id."""
    for act in acts:
        if act.id == wanted:
            return act
    problem = say("Cli", "no such act: {act}; there are: {acts}")
    raise WrongUse(problem.format(act=wanted, acts=", ".join(act.id for act in acts)))


def last_day(act: Act, today: date) -> date:
    """Today, or the last day of an act that was repealed before."""
    return min(today, act.until or today)


def region_code(wanted: str, day: date, say: Say) -> str:
    """The code as the acts have it."""
    if wanted.upper() in ("", NATIONAL):
        return wanted.upper()
    regions = region_files.bundled()
    found = region(regions, wanted)
    if found is None:
        problem = say("Cli", "no such region: {code}; there are: {codes}")
        raise WrongUse(problem.format(code=wanted, codes=", ".join(each.code for each in regions)))
    if found.since and not found.existed(day):
        problem = say("Cli", "the region {code} was formed later: {day}")
        raise WrongUse(problem.format(code=found.code, day=day_words(found.since, say)))
    return found.code


def plain_tally(
    quorum: Quorum, outcome: Outcome, held: Ruling, sentences: list[str], say: Say
) -> dict[str, Any]:
    """The answer for other programs; act and paragraph are those of the decision."""
    source = held.decision_source
    return {
        "quorum_needed": quorum.needed,
        "quorum_met": quorum.met,
        "votes_needed": outcome.needed,
        "adopted": outcome.adopted,
        "act": source.act,
        "paragraph": source.paragraph,
        "by_analogy": source.by_analogy,
        "also": [plain_citation(other, say) for other in held.also],
        "explanation": " ".join(sentences),
    }


def plain_citation(cited: Citation, say: Say) -> dict[str, str]:
    """A provision that is cited besides."""
    return {"act": cited.act, "paragraph": cited.paragraph, "citation": citation(cited, say)}


def rules_about(say: Say) -> str:
    """What ``rules`` does."""
    return say("Cli", "The acts and provisions in force on a day, for a region.")


def tally_about(say: Say) -> str:
    """What ``tally`` does."""
    return say("Cli", "Quorum and outcome of a vote, with act, paragraph and derivation.")


COMMANDS = (
    Command("rules", rules_about, rules_options, rules),
    Command("tally", tally_about, tally_options, tally),
)
