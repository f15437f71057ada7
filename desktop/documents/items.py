"""An agenda item on paper: heard, spoke, what happened and was voted in order of time, what was decided."""

from collections.abc import Mapping

from desktop.core.minutes import (
    Minutes,
    MinutesItem,
    Movement,
    Pause,
    Resolve,
    RollChange,
    Step,
    Utterance,
    VoteRecord,
)
from desktop.documents import sentences, votes
from desktop.documents.blocks import Block, Voice, ended, paragraphs, run
from desktop.documents.course import Context, Place
from desktop.documents.languages import day_words

OF_PROCEDURE = "0."
"""What numbers of procedural decisions begin with, since procedure is item 0; not printed."""

SHORTENED = 100
"""Characters of a title in the outline of the file."""


def procedure(minutes: Minutes, contexts: Mapping[Place, Context], voice: Voice) -> list[Block]:
    """Opening words and procedure, which come before the agenda; nothing where nothing was recorded."""
    item = minutes.procedure
    if item is None or not has_content(item):
        return []
    title = voice.line(item.title) or voice.plain(voice.say("Minutes", "Procedure"))
    label = f"<b>{ended(title)}</b>"
    first, *more = voice.lines(item.heard) or [""]
    return [
        Block("item", (run(label, first), *more), keeps=True),
        *_main_part(item, 0, minutes, contexts, voice),
    ]


def item(
    entry: MinutesItem, row: int, minutes: Minutes, contexts: Mapping[Place, Context], voice: Voice
) -> list[Block]:
    """A numbered item; of a meeting that is not over only what there is of it already."""
    if not reached(entry, minutes):
        return [not_reached(entry, voice)] if minutes.state == "closed" else []
    return [
        heard(entry, voice),
        *paragraphs("prose", voice.lines(entry.heard)),
        *_main_part(entry, row, minutes, contexts, voice),
    ]


def has_content(entry: MinutesItem) -> bool:
    """Whether anything at all was recorded under an item."""
    return bool(any(entry.heard) or entry.speeches or entry.course or entry.resolves or entry.result)


def reached(entry: MinutesItem, minutes: Minutes) -> bool:
    """Whether the meeting came to an item; until it is closed, whatever was prepared shows that it may.

    A text, a motion or a decision is prepared beforehand. Whoever spoke and what happened is not.
    """
    if entry.taken_up or minutes.state != "closed":
        return entry.taken_up or has_content(entry)
    return bool(entry.speeches or entry.course or entry.result)


def not_reached(entry: MinutesItem, voice: Voice) -> Block:
    """An item that the meeting never came to: nothing was heard, so nothing but that is said of it."""
    words = voice.plain(voice.say("Minutes", "The item was not considered."))
    line = run(voice.strong(f"{entry.number}."), ended(title_of(entry, voice)), words)
    return Block("item", (line,), outline=outline_of(entry, voice))


def outline_of(entry: MinutesItem, voice: Voice) -> str:
    """How the outline of the file calls an item."""
    words = f"{entry.number}. {' '.join(entry.title.of(voice.language).split())}"
    return words if len(words) <= SHORTENED else words[:SHORTENED].rstrip() + "…"


def heard(entry: MinutesItem, voice: Voice) -> Block:
    """The line that opens an item: what, and who reported; "heard" only where the item was taken up."""
    pattern = voice.say("Minutes", "{number}. HEARD:") if entry.taken_up else "{number}."
    label = voice.strong(pattern.format(number=entry.number))
    title, outline = ended(title_of(entry, voice)), outline_of(entry, voice)
    if not voice.called(entry.rapporteur):
        return Block("item", (run(label, title),), keeps=True, outline=outline)
    pattern = voice.say("Minutes", "Rapporteur: {name}")
    reporter = ended(voice.plain(pattern.format(name=voice.called(entry.rapporteur))))
    return Block("item", (run(label, title, reporter),), keeps=True, outline=outline)


def title_of(entry: MinutesItem, voice: Voice) -> str:
    """The title on one line, or the mark for a missing one."""
    return voice.line(entry.title) or voice.missing()


def _main_part(
    entry: MinutesItem, row: int, minutes: Minutes, contexts: Mapping[Place, Context], voice: Voice
) -> list[Block]:
    blocks = [*spoke(entry, voice)]
    for place, step in enumerate(entry.course):
        blocks += _step(step, minutes, contexts[row, place], voice)
    last = entry.course[-1] if entry.course else None
    told = isinstance(last, Movement) and sentences.lost_for_good(
        last.quorum, contexts[row, len(entry.course) - 1]
    )
    return [*blocks, *ending(entry, minutes, voice, told=told), *decided(entry, minutes, voice)]


def spoke(entry: MinutesItem, voice: Voice) -> list[Block]:
    """Who spoke and what was said; a row of names where nothing was written down."""
    if not entry.speeches:
        return []
    label = voice.strong(voice.say("Minutes", "SPOKE:"))
    if not any(any(speech.text) for speech in entry.speeches):
        names = voice.plain(", ".join(voice.called(speech.speaker) for speech in entry.speeches))
        return [Block("step", (ended(run(label, names)),))]
    first, *others = (_speech(speech, voice) for speech in entry.speeches)
    blocks = [Block("prose step", (run(label, first[0]), *first[1:]))]
    return blocks + [Block("prose", lines) for lines in others]


def _speech(speech: Utterance, voice: Voice) -> tuple[str, ...]:
    first, *more = voice.lines(speech.text) or [""]
    name = voice.called(speech.speaker)
    opening = voice.plain(f"{name} –") if first else ended(voice.plain(name))
    return run(opening, first), *more


def _step(step: Step, minutes: Minutes, context: Context, voice: Voice) -> list[Block]:
    match step:
        case Movement():
            return [sentences.movement(step, minutes, context, voice)]
        case Pause():
            return [sentences.pause(step, minutes, context, voice)]
        case RollChange():
            return [sentences.roll_change(step, minutes, context, voice)]
        case VoteRecord():
            return votes.vote(step, minutes, voice)


def ending(entry: MinutesItem, minutes: Minutes, voice: Voice, *, told: bool) -> list[Block]:
    """Noted, postponed, and that no vote was taken on what was taken up, once the meeting is closed.

    ``told``: the sentence before, of a quorum that was lost, has said that no vote was taken.
    """
    said = []
    if entry.result == "noted":
        said.append(voice.say("Minutes", "Noted."))
    if entry.result == "postponed":
        said.append(voice.say("Minutes", "The item was postponed."))
    voted = any(isinstance(step, VoteRecord) for step in entry.course)
    if entry.number and entry.taken_up and not (voted or told) and minutes.state == "closed":
        said.append(voice.say("Minutes", "No vote was taken on this item."))
    return paragraphs("step", [run(*map(voice.plain, said))] if said else [])


def decided(entry: MinutesItem, minutes: Minutes, voice: Voice) -> list[Block]:
    """The decisions N.M with who answers for them and by when."""
    if not entry.resolves:
        return []
    return [
        Block("step", (voice.strong(verb(minutes, voice)),), keeps=True),
        *(block for resolve in entry.resolves for block in _resolve(resolve, voice)),
    ]


def verb(minutes: Minutes, voice: Voice) -> str:
    """The pair of verbs that the office has chosen for both languages."""
    match minutes.style.verb:
        case "resolved":
            return voice.say("Minutes", "RESOLVED:")
        case "decided":
            return voice.say("Minutes", "DECIDED:")
        case "took_decision":
            return voice.say("Minutes", "TOOK THE DECISION:")


def _resolve(resolve: Resolve, voice: Voice) -> list[Block]:
    first, *more = voice.lines(resolve.text) or [voice.missing()]
    number = voice.plain(resolve.number.removeprefix(OF_PROCEDURE) + ".")
    duty = _duty(resolve, voice)
    lines = [run(number, first), *more]
    text = Block("prose", (*lines[:-1], ended(lines[-1])), keeps=bool(duty))
    return [text, *paragraphs("text", duty)]


def _duty(resolve: Resolve, voice: Voice) -> list[str]:
    """Who answers for a decision and by when, as far as it says so."""
    who = voice.line(resolve.responsible)
    due = voice.plain(day_words(resolve.due, voice.say)) if resolve.due else ""
    match bool(who), bool(due):
        case True, True:
            pattern = voice.say("Minutes", "Responsible: {who}; due: {due}")
        case True, False:
            pattern = voice.say("Minutes", "Responsible: {who}")
        case False, True:
            pattern = voice.say("Minutes", "Due: {due}")
        case _:
            return []
    return [ended(voice.plain(pattern).format(who=who, due=due))]
