"""A vote on paper: the question, the figures, what was needed and why, the outcome; corrections beside it."""

from collections.abc import Sequence

from desktop.core.acts import Ruling
from desktop.core.minutes import Correction, Minutes, Moved, Spelled, VoteRecord
from desktop.core.voting import CHOICES, Choice, Outcome, Quorum
from desktop.documents import derivations
from desktop.documents.blocks import Block, Voice, ended, paragraphs, run
from desktop.documents.dates import moment


def vote(record: VoteRecord, minutes: Minutes, voice: Voice) -> list[Block]:
    """All that the records hold of one vote."""
    return [
        *question(record, voice),
        *result(record, minutes, voice),
        *paragraphs("text", by_name(record.ballots, voice)),
        *(block for each in record.corrections for block in correction(each, record, minutes, voice)),
    ]


def question(record: VoteRecord, voice: Voice) -> list[Block]:
    """What was put to the vote, which round, in which form, among how many."""
    label = voice.plain(voice.say("Minutes", "Put to the vote:"))
    first, *more = voice.lines(record.motion) or [voice.missing()]
    lines = [run(label, first), *more]
    form = run(round_words(record, voice), form_words(record, voice))
    there = present(record.outcome, record.quorum, voice) if record.outcome else ""
    return [
        Block("step", (*lines[:-1], ended(lines[-1])), keeps=True),
        Block("text", (run(form, there),)),
    ]


def round_words(record: VoteRecord, voice: Voice) -> str:
    """Which round, from the second on."""
    if record.round < 2:
        return ""
    return voice.plain(voice.say("Minutes", "Round of voting: {round}.").format(round=record.round))


def form_words(record: VoteRecord, voice: Voice) -> str:
    """Show of hands or roll call."""
    if record.form == "roll_call":
        return voice.plain(voice.say("Minutes", "Form of voting: roll call."))
    return voice.plain(voice.say("Minutes", "Form of voting: show of hands."))


def result(record: VoteRecord, minutes: Minutes, voice: Voice) -> list[Block]:
    """Figures and outcome; a vote without a quorum at its closing has none (rule 17)."""
    label = voice.strong(voice.say("Minutes", "VOTING RESULT:"))
    if record.outcome is None or record.void:
        return [Block("text", (run(label, void(record.quorum, voice)),))]
    blocks = counted(label, record.outcome, record.ruling, voice)
    remarks = derivations.remarks(record.ruling, voice.say)
    said = derivations.remarks(minutes.ruling, voice.say) if minutes.ruling else []
    return blocks + paragraphs("text", [voice.plain(line) for line in remarks if line not in said])


def void(quorum: Quorum, voice: Voice) -> str:
    """Why a vote counts for nothing."""
    if quorum.needed is None:
        return voice.plain(voice.say("Minutes", "The vote is void; nothing was decided."))
    pattern = voice.say(
        "Minutes",
        "No quorum at the closing of the vote: present – {present}, needed – {needed}. "
        "The vote is void; nothing was decided.",
    )
    return voice.plain(pattern.format(present=quorum.present, needed=quorum.needed))


def counted(label: str, outcome: Outcome, ruling: Ruling, voice: Voice) -> list[Block]:
    """Figures, needed and outcome, on one page as they are read together; then how that was reckoned."""
    wanted = voice.say("Minutes", "Votes needed: at least {needed}.").format(needed=outcome.needed)
    return [
        Block("text", (run(label, figures(outcome, voice), voice.plain(wanted)),), keeps=True),
        Block("text", (outcome_words(outcome, voice),), keeps=True),
        Block("text", (reckoned(outcome, ruling, voice),)),
    ]


def figures(outcome: Outcome, voice: Voice) -> str:
    """For, against, abstained, did not vote."""
    pattern = voice.say(
        "Minutes",
        "for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.",
    )
    return voice.plain(pattern.format(**outcome._asdict()))


def present(outcome: Outcome, quorum: Quorum, voice: Voice) -> str:
    """T and P of the vote, which may differ from those of the opening (trap 5)."""
    pattern = voice.say("Minutes", "Members in office: {total}; present: {present}.")
    said = voice.plain(pattern.format(total=outcome.total, present=outcome.present))
    if not quorum.met:
        return said
    return run(said, voice.plain(voice.say("Minutes", "A quorum is present.")))


def reckoned(outcome: Outcome, ruling: Ruling, voice: Voice) -> str:
    """The share of whom that carries, in figures, and under which paragraph."""
    share, say = ruling.decision, voice.say
    of = outcome.total if share.base == "total" else outcome.present
    why = say("Minutes", "Reckoned: {share}, {of} × {part} = {value}.").format(
        share=derivations.base_words(share, say),
        of=of,
        part=derivations.part(share),
        value=derivations.mixed(share, of),
    )
    return run(voice.plain(why), voice.plain(derivations.vote_grounds(ruling, say)))


def outcome_words(outcome: Outcome, voice: Voice) -> str:
    """Carried or not; unanimously only when all who were present voted for."""
    say = voice.say
    if outcome.adopted and outcome.votes_for == outcome.present:
        return voice.strong(say("Minutes", "Carried unanimously."))
    if outcome.adopted:
        return voice.strong(say("Minutes", "Carried."))
    lost = voice.strong(say("Minutes", "Not carried."))
    if not outcome.short:
        return lost
    if outcome.votes_for >= outcome.needed:
        return run(lost, voice.plain(say("Minutes", "The votes for and against are equal.")))
    return run(lost, voice.plain(say("Minutes", "Votes short: {short}.").format(short=outcome.short)))


def by_name(ballots: Sequence[tuple[Spelled, Choice]], voice: Voice) -> list[str]:
    """Who voted how in a roll call, choice by choice; none for a show of hands."""
    cast = {choice: [name for name, chosen in ballots if chosen == choice] for choice in CHOICES}
    return [
        ended(run(voice.plain(label_of(choice, voice)), voice.plain(voice.names(names))))
        for choice, names in cast.items()
        if names
    ]


def label_of(choice: Choice, voice: Voice) -> str:
    """The label of a list of names."""
    return {
        "for": voice.say("Minutes", "For:"),
        "against": voice.say("Minutes", "Against:"),
        "abstained": voice.say("Minutes", "Abstained:"),
        "not_voting": voice.say("Minutes", "Did not vote:"),
    }[choice]


def correction(each: Correction, record: VoteRecord, minutes: Minutes, voice: Voice) -> list[Block]:
    """A closed vote set right; the first result stays above it (trap 10)."""
    pattern = voice.say("Minutes", "The result was corrected: {time}. Reason: {reason}")
    when = moment(each.at, minutes.day, voice.say)
    said = ended(voice.plain(pattern.format(time=when, reason=voice.called(each.reason))))
    said = run(said, by_whom(each.moved, voice) if record.form == "roll_call" else "")
    label = voice.strong(voice.say("Minutes", "CORRECTED RESULT:"))
    if each.outcome is None:
        return [Block("step", (said,), keeps=True), Block("text", (run(label, void(each.quorum, voice)),))]
    there = present(each.outcome, each.quorum, voice)
    return [
        Block("step", (run(said, there),)),
        *counted(label, each.outcome, record.ruling, voice),
    ]


def by_whom(moved: Moved | None, voice: Voice) -> str:
    """Whose vote was taken off its list or entered on it; where no one is named, that the lists stand."""
    if moved is None:
        return voice.plain(voice.say("Minutes", "The lists by name are those of the announced result."))
    if moved.entered:
        pattern = voice.say("Minutes", "Entered on the list “{list}” (was present at the vote): {name}")
    else:
        pattern = voice.say("Minutes", "Taken off the list “{list}” (was absent from the vote): {name}")
    named = label_of(moved.choice, voice).removesuffix(":")
    return ended(voice.plain(pattern.format(list=named, name=voice.names([moved.name]))))
