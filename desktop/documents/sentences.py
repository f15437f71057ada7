"""Sentences that the records write: opening, quorum, arrivals and departures, breaks, the closing.

In Kazakh an ending follows the sound of a figure or a name and in Russian the verb follows sex: so figures,
hours and names stand uninflected behind a colon or a dash, and no sentence needs to know how it is read.
"""

from datetime import datetime
from itertools import zip_longest

from desktop.core.acts import Ruling, Share
from desktop.core.minutes import Minutes, Movement, Pause, RollChange
from desktop.core.texts import Say
from desktop.core.voting import Quorum
from desktop.documents import derivations
from desktop.documents.blocks import Block, Voice, ended, run
from desktop.documents.course import Context
from desktop.documents.dates import moment, span


def presence(quorum: Quorum, attached: bool, voice: Voice) -> str:
    """Members in office and present, and whether the list lies in an annex."""
    if attached:
        pattern = voice.say("Minutes", "Members in office: {total}; present: {present} (list attached).")
    else:
        pattern = voice.say("Minutes", "Members in office: {total}; present: {present}.")
    return voice.plain(pattern.format(total=quorum.total, present=quorum.present))


def quorum_lines(minutes: Minutes, voice: Voice) -> list[str]:
    """What is needed and why, and whether the meeting is competent; "" where nothing was asked yet."""
    if minutes.ruling is None:
        return [
            voice.plain(voice.say("Minutes", "No provision of an act is held for the day of the meeting."))
        ]
    if minutes.quorum is None:
        return []
    lines = [_needed(minutes.quorum, minutes.ruling, voice)]
    if minutes.quorum.met is not None:
        lines.append(_competence(minutes, minutes.quorum.met, voice))
    remarks = derivations.remarks(minutes.ruling, voice.say)
    return lines + ([voice.plain(" ".join(remarks))] if remarks else [])


def _needed(quorum: Quorum, ruling: Ruling, voice: Voice) -> str:
    say = voice.say
    grounds = voice.plain(derivations.quorum_grounds(ruling, say))
    if ruling.quorum is None or quorum.needed is None:
        return run(voice.plain(say("Minutes", "The act states no quorum.")), grounds)
    needed = _asked(ruling.quorum, quorum.needed, say)
    reckoned = say("Minutes", "Reckoned: {of} × {part} = {value}.").format(
        of=quorum.total,
        part=derivations.part(ruling.quorum),
        value=derivations.mixed(ruling.quorum, quorum.total),
    )
    return run(voice.plain(needed), voice.plain(reckoned), grounds)


def _asked(share: Share, needed: int, say: Say) -> str:
    words = derivations.base_words(share, say)
    return say("Minutes", "Quorum: {share} – {needed}.").format(share=words, needed=needed)


def _competence(minutes: Minutes, met: bool, voice: Voice) -> str:
    say = voice.say
    match minutes.rule == "session", met:
        case True, True:
            text = say("Minutes", "A quorum is present. The session is competent to decide.")
        case True, False:
            text = say("Minutes", "No quorum. The session is not competent to decide.")
        case False, True:
            text = say("Minutes", "A quorum is present. The meeting is competent to decide.")
        case _:
            text = say("Minutes", "No quorum. The meeting is not competent to decide.")
    return voice.plain(text)


def opening(minutes: Minutes, voice: Voice) -> str:
    """When the meeting was opened; "" while it is planned."""
    if minutes.opened is None:
        return ""
    if minutes.rule == "session":
        pattern = voice.say("Minutes", "The session was opened: {time}.")
    else:
        pattern = voice.say("Minutes", "The meeting was opened: {time}.")
    return voice.plain(pattern.format(time=moment(minutes.opened, minutes.day, voice.say)))


def closing(minutes: Minutes, voice: Voice) -> str:
    """When the meeting was closed; "" while it is not."""
    if minutes.closed is None or minutes.state != "closed":
        return ""
    return _closed(minutes.closed, minutes, voice)


def _closed(at: datetime, minutes: Minutes, voice: Voice) -> str:
    if minutes.rule == "session":
        pattern = voice.say("Minutes", "The session was closed: {time}.")
    else:
        pattern = voice.say("Minutes", "The meeting was closed: {time}.")
    return voice.plain(pattern.format(time=moment(at, minutes.day, voice.say)))


def reopenings(minutes: Minutes, voice: Voice) -> list[str]:
    """Each time the meeting was closed and opened again, with the reason as the clerk gave it.

    The quorum stands there only where a registration was confirmed after it (rule 29).
    """
    if minutes.rule == "session":
        pattern = voice.say("Minutes", "The session was reopened: {time}. Reason: {reason}")
    else:
        pattern = voice.say("Minutes", "The meeting was reopened: {time}. Reason: {reason}")
    lines = []
    for closed, again in zip_longest(minutes.closings[: len(minutes.reopened)], minutes.reopened):
        when = moment(again.at, minutes.day, voice.say)
        reopened = ended(voice.plain(pattern.format(time=when, reason=voice.called(again.reason))))
        registered = _registered(again.quorum, Context(None, vote_follows=True), voice)
        lines.append(run(_closed(closed, minutes, voice) if closed else "", reopened, registered))
    return lines


def movement(step: Movement, minutes: Minutes, context: Context, voice: Voice) -> Block:
    """Who came or went, and where that left the quorum."""
    if step.kind == "arrived":
        pattern = voice.say("Minutes", "Arrived: {names} ({time}).")
    else:
        pattern = voice.say("Minutes", "Left: {names} ({time}).")
    who = pattern.format(names=voice.names(step.names), time=moment(step.at, minutes.day, voice.say))
    return Block("step", (run(voice.plain(who), standing(step.quorum, context, voice)),))


def standing(quorum: Quorum, context: Context, voice: Voice) -> str:
    """How many are present now, and whether the quorum stands, is lost or is there again."""
    say = voice.say
    if quorum.met is None:
        text = say("Minutes", "Present: {present}.")
    elif quorum.met and context.met_before:
        text = say("Minutes", "Present: {present}. The quorum stands.")
    elif quorum.met:
        text = say("Minutes", "Present: {present}. A quorum is present.")
    elif lost_for_good(quorum, context):
        text = say("Minutes", "Present: {present}. No quorum. No vote was taken.")
    else:
        text = say("Minutes", "Present: {present}. No quorum.")
    return voice.plain(text.format(present=quorum.present))


def lost_for_good(quorum: Quorum, context: Context) -> bool:
    """Whether the quorum went and no vote was taken before it came back, which the sentence then says."""
    return quorum.met is False and context.met_before is True and not context.vote_follows


def pause(step: Pause, minutes: Minutes, context: Context, voice: Voice) -> Block:
    """A break, and the registration after it."""
    if step.until is None:
        return Block("step", (_unended(step.at, minutes, voice),))
    whole = voice.say("Minutes", "Break: {times}.").format(
        times=span(step.at, step.until, minutes.day, voice.say)
    )
    resumed = _resumed(step.until, minutes, voice)
    return Block("step", (run(voice.plain(whole), resumed, _registered(step.quorum, context, voice)),))


def _registered(quorum: Quorum | None, context: Context, voice: Voice) -> str:
    """After a break or a reopening the quorum is stated anew: it is there, it does not "stand"."""
    if quorum is None:
        return ""
    return standing(quorum, context._replace(met_before=None) if quorum.met else context, voice)


def _resumed(at: datetime, minutes: Minutes, voice: Voice) -> str:
    if minutes.rule == "session":
        pattern = voice.say("Minutes", "The session was resumed: {time}.")
    else:
        pattern = voice.say("Minutes", "The meeting was resumed: {time}.")
    return voice.plain(pattern.format(time=moment(at, minutes.day, voice.say)))


def _unended(at: datetime, minutes: Minutes, voice: Voice) -> str:
    begun = voice.say("Minutes", "Break from: {time}.").format(time=moment(at, minutes.day, voice.say))
    if minutes.state != "closed":
        return voice.plain(begun)
    if minutes.rule == "session":
        after = voice.say("Minutes", "The session was not resumed after it.")
    else:
        after = voice.say("Minutes", "The meeting was not resumed after it.")
    return run(voice.plain(begun), voice.plain(after))


def roll_change(step: RollChange, minutes: Minutes, context: Context, voice: Voice) -> Block:
    """The roll mended while the meeting was open: whom, why, by which paper, and how many there are now."""
    if step.added:
        pattern = voice.say("Minutes", "Entered on the roll of members: {names} ({time}).")
    else:
        pattern = voice.say("Minutes", "Taken off the roll of members: {names} ({time}).")
    who = pattern.format(names=voice.names([step.name]), time=moment(step.at, minutes.day, voice.say))
    after = standing(step.quorum, context, voice) if step.quorum else ""
    return Block("step", (run(voice.plain(who), *_ground(step, voice), _moved(step, minutes, voice), after),))


def _moved(step: RollChange, minutes: Minutes, voice: Voice) -> str:
    """T, and with it the quorum, from that moment on (rule 16)."""
    total = voice.say("Minutes", "Members in office: {total}.").format(total=step.total)
    share = minutes.ruling.quorum if minutes.ruling else None
    asked = _asked(share, share.needed(step.total), voice.say) if share else ""
    return run(voice.plain(total), voice.plain(asked))


def _ground(step: RollChange, voice: Voice) -> list[str]:
    ground = voice.say("Minutes", "Ground: {reason}").format(reason=voice.called(step.reason))
    number = voice.called(step.paper)
    paper = voice.say("Minutes", "Paper: {paper}").format(paper=number)
    return [ended(voice.plain(sentence)) for sentence in (ground, paper if number else "") if sentence]
