"""The acts that hold on a day, as lines for a terminal and as plain values for other programs."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from desktop.core.acts import NATIONAL, Act, Provision, Share
from desktop.core.bodies import BodyRule
from desktop.core.texts import Say
from desktop.documents.derivations import base_words, place
from desktop.documents.languages import day_words, language_of

BODIES: tuple[BodyRule, ...] = ("session", "council", "other")


def body_words(body: BodyRule, say: Say) -> str:
    """How an act sees a body."""
    match body:
        case "session":
            return say("Acts", "Session")
        case "council":
            return say("Acts", "Council")
        case _:
            return say("Acts", "Other bodies")


def days_in_force(act: Act, say: Say) -> str:
    """From when we apply it, which may be later than its first day, and until when if it was repealed."""
    if act.since == date.min:
        return say("Acts", "on any day")
    if act.until is None:
        return say("Acts", "applied from: {since}").format(since=day_words(act.since, say))
    days = say("Acts", "in force: {since} – {until}")
    return days.format(since=day_words(act.since, say), until=day_words(act.until, say))


def applying(acts: Sequence[Act], body: BodyRule) -> Act | None:
    """The first of the acts, given in their order of precedence, that speaks of the body."""
    return next((act for act in acts if any(each.body == body for each in act.provisions)), None)


def lines(acts: Sequence[Act], region: str, day: date, say: Say) -> Iterator[str]:
    """What applies to each body, then each act with its provisions; acts in their order of precedence."""
    for body in BODIES:
        yield applied_line(body, applying(acts, body), say)
    for act in acts:
        yield ""
        yield act.title.of(language_of(say))
        yield f"  {act.id}, {days_in_force(act, say)}"
        for provision in act.provisions:
            yield from provision_lines(act, provision, region, day, say)


def applied_line(body: BodyRule, act: Act | None, say: Say) -> str:
    """Which act holds for a body."""
    held = act.cited.of(language_of(say)) if act else say("Acts", "no rule held for this day")
    return say("Acts", "{body}: {act}").format(body=body_words(body, say), act=held)


def provision_lines(act: Act, provision: Provision, region: str, day: date, say: Say) -> Iterator[str]:
    """Numbers and paragraphs of a provision, what it says, and how it is read on that day."""
    head = say("Acts", "{body}, by analogy") if by_analogy(act, region) else "{body}"
    yield "  " + head.format(body=body_words(provision.body, say))
    quorum = say("Acts", "quorum – {share}").format(share=share_line(provision.quorum, say))
    decision = say("Acts", "votes for – {share}").format(share=share_line(provision.decision, say))
    yield "    " + placed(quorum, provision.quorum_paragraph, act, say)
    yield "    " + placed(decision, provision.decision_paragraph, act, say)
    for text in (provision.summary, provision.note_of(day)):
        if text:
            yield "    " + text.of(language_of(say))


def share_line(share: Share | None, say: Say) -> str:
    """A share with its base; none stated is an answer of its own."""
    return base_words(share, say) if share else say("Acts", "not stated")


def placed(line: str, paragraph: str, act: Act, say: Say) -> str:
    """A line with the paragraph that it rests on."""
    return f"{line} ({place(paragraph, act.by_article, say)})" if paragraph else line


def by_analogy(act: Act, region: str) -> bool:
    """Whether the act's numbers speak of national bodies and are read for a region."""
    return act.national and region != NATIONAL


def plain(acts: Sequence[Act], region: str, day: date, say: Say) -> dict[str, Any]:
    """The same for other programs."""
    applied = {body: applying(acts, body) for body in BODIES}
    return {
        "on": day.isoformat(),
        "region": region or None,
        "applies": {body: act.id if act else None for body, act in applied.items()},
        "acts": [plain_act(act, region, day, say) for act in acts],
    }


def plain_act(act: Act, region: str, day: date, say: Say) -> dict[str, Any]:
    """An act with its provisions; texts in the language of ``say``, the first day null where it has none."""
    language = language_of(say)
    return {
        "id": act.id,
        "kind": act.kind,
        "title": act.title.of(language),
        "cited": act.cited.of(language),
        "since": None if act.since == date.min else act.since.isoformat(),
        "until": act.until and act.until.isoformat(),
        "region": act.region,
        "by_analogy": by_analogy(act, region),
        "provisions": [plain_provision(provision, day, language) for provision in act.provisions],
    }


def plain_provision(provision: Provision, day: date, language: str) -> dict[str, Any]:
    """Numbers, paragraphs and texts of a provision; quorum null where the act states none."""
    note = provision.note_of(day)
    return {
        "body": provision.body,
        "quorum": provision.quorum and provision.quorum._asdict(),
        "quorum_paragraph": provision.quorum_paragraph,
        "decision": provision.decision._asdict(),
        "decision_paragraph": provision.decision_paragraph,
        "summary": provision.summary and provision.summary.of(language),
        "note": note and note.of(language),
    }
