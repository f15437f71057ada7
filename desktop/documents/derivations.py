"""Why: quorum and outcome in sentences that name each figure, the act and the paragraph.

Figures stand after a dash, a colon or in a formula, never inside a phrase: no sentence needs to know how a
figure is read aloud.
"""

import re
from collections.abc import Sequence

from desktop.core.acts import Citation, Ruling, Share
from desktop.core.texts import Say
from desktop.core.voting import Outcome, Quorum
from desktop.documents.languages import language_of


def share_words(share: Share, say: Say) -> str:
    """A share alone: "at least two thirds", "more than half", "at least 3/5"."""
    match share.numerator, share.denominator, share.strict:
        case 2, 3, False:
            return say("Derivations", "at least two thirds")
        case 2, 3, True:
            return say("Derivations", "more than two thirds")
        case 1, 2, False:
            return say("Derivations", "at least half")
        case 1, 2, True:
            return say("Derivations", "more than half")
        case 1, 3, False:
            return say("Derivations", "at least one third")
        case _, _, False:
            return say("Derivations", "at least {part}", "a fraction such as 3/5").format(part=part(share))
        case _:
            return say("Derivations", "more than {part}", "a fraction such as 3/5").format(part=part(share))


def base_words(share: Share, say: Say) -> str:
    """A share with what it is taken of: "at least two thirds of all members"."""
    if share.base == "total":
        whole = say("Derivations", "{share} of all members")
    else:
        whole = say("Derivations", "{share} of those present")
    return whole.format(share=share_words(share, say))


def part(share: Share) -> str:
    """The fraction in figures, 2/3."""
    return f"{share.numerator}/{share.denominator}"


def mixed(share: Share, of: int) -> str:
    """The share of a whole number as it comes out, 27 1/3."""
    whole, rest = divmod(share.numerator * of, share.denominator)
    if not rest:
        return str(whole)
    return f"{whole} {rest}/{share.denominator}" if whole else f"{rest}/{share.denominator}"


def citation(cited: Citation, say: Say) -> str:
    """A paragraph of an act: "Regulation, Decree 747, par. 14", "Law 70-IV, art. 10(6)"."""
    act = cited.title.of(language_of(say))
    if not cited.paragraph:
        return act
    line = say("Derivations", "{act}, {place}", "place is a paragraph")
    return line.format(act=act, place=place(cited.paragraph, cited.article, say))


def place(paragraph: str, article: bool, say: Say) -> str:
    """A paragraph alone: "par. 14", "art. 10(6)"."""
    found = re.fullmatch(r"([^()]+)\(([^()]+)\)", paragraph)
    number, inner = found.groups() if found else (paragraph, "")
    if article and inner:
        pattern = say("Derivations", "art. {number}({inner})", "inner is a paragraph of an article")
    elif article:
        pattern = say("Derivations", "art. {number}")
    elif inner:
        pattern = say("Derivations", "par. {number}({inner})", "inner is a subparagraph")
    else:
        pattern = say("Derivations", "par. {number}")
    return pattern.format(number=number, inner=inner)


def grounds(source: Citation, also: Sequence[Citation], say: Say) -> str:
    """What a number rests on, in brackets: "(By analogy: Regulation, Decree 747, par. 14; also …)"."""
    cited = "; ".join([citation(source, say), *(_also(other, source, say) for other in also)])
    if source.by_analogy:
        return say("Derivations", "(By analogy: {citations}.)").format(citations=cited)
    return say("Derivations", "(Under: {citations}.)").format(citations=cited)


def _also(other: Citation, source: Citation, say: Say) -> str:
    if other.by_analogy and not source.by_analogy:
        return say("Derivations", "also by analogy: {citation}").format(citation=citation(other, say))
    return say("Derivations", "also {citation}").format(citation=citation(other, say))


def quorum_grounds(ruling: Ruling, say: Say) -> str:
    """What the quorum rests on, in brackets."""
    if ruling.own_rule:
        return own_rule(say)
    return grounds(ruling.quorum_source, ruling.quorum_also, say)


def vote_grounds(ruling: Ruling, say: Say) -> str:
    """What the majority rests on, in brackets."""
    if ruling.own_rule:
        return own_rule(say)
    return grounds(ruling.decision_source, ruling.also, say)


def own_rule(say: Say) -> str:
    """Marks a number that no act gives."""
    return say("Derivations", "(The office's own rule: no act states a number.)")


def quorum_derivation(quorum: Quorum, ruling: Ruling, say: Say) -> list[str]:
    """Members, present, the share asked for, whether it is there, and under which paragraph."""
    figures = say("Derivations", "Members in office: {total}; present: {present}.")
    return [
        figures.format(total=quorum.total, present=quorum.present),
        *_quorum(quorum, ruling, say),
        quorum_grounds(ruling, say),
        *(remarks(ruling, say) if ruling.quorum else ()),
    ]


def _quorum(quorum: Quorum, ruling: Ruling, say: Say) -> list[str]:
    if ruling.quorum is None or quorum.needed is None:
        return [say("Derivations", "The act states no quorum.")]
    rule = say("Derivations", "Quorum: {share}: {of} × {part} = {value}, so at least {needed}.")
    return [_reckoned(rule, ruling.quorum, quorum.total, quorum.needed, say), quorum_standing(quorum, say)]


def quorum_standing(quorum: Quorum, say: Say) -> str:
    """Whether the quorum is there, or how many are missing; none stated is an answer of its own."""
    if quorum.needed is None:
        return say("Derivations", "The act states no quorum.")
    if quorum.met:
        return say("Derivations", "A quorum is present.")
    missing = quorum.needed - quorum.present
    return say("Derivations", "No quorum: {missing} more needed.").format(missing=missing)


def vote_derivation(outcome: Outcome, ruling: Ruling, say: Say) -> list[str]:
    """The figures, the share asked for, the outcome, and under which paragraph."""
    share = ruling.decision
    of = outcome.total if share.base == "total" else outcome.present
    rule = say("Derivations", "Votes needed: {share}: {of} × {part} = {value}, so at least {needed}.")
    return [
        vote_figures(outcome, say),
        _reckoned(rule, share, of, outcome.needed, say),
        vote_result(outcome, say),
        vote_grounds(ruling, say),
        *remarks(ruling, say),
    ]


def vote_figures(outcome: Outcome, say: Say) -> str:
    """For, against, abstained, did not vote."""
    figures = say(
        "Derivations",
        "For – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.",
    )
    return figures.format(**outcome._asdict())


def vote_result(outcome: Outcome, say: Say) -> str:
    """Carried, or why not."""
    if outcome.adopted:
        return say("Derivations", "Carried.")
    if not outcome.short:
        return say("Derivations", "Not carried: no quorum.")
    if outcome.votes_for >= outcome.needed:
        return say("Derivations", "Not carried: a tie.")
    return say("Derivations", "Not carried: votes short – {short}.").format(short=outcome.short)


def derivation(quorum: Quorum, outcome: Outcome, ruling: Ruling, say: Say) -> list[str]:
    """Quorum and vote together; what both would say is said once."""
    sentences = quorum_derivation(quorum, ruling, say) + vote_derivation(outcome, ruling, say)
    said_once = remarks(ruling, say)
    return [sentence for sentence in sentences if sentence not in said_once] + said_once


def remarks(ruling: Ruling, say: Say) -> list[str]:
    """How a wording was read, provisions of the same rank that give other numbers, why this one was taken."""
    other = say("Derivations", "Another provision of the same rank gives other numbers: {citation}.")
    notes = [ruling.note.of(language_of(say))] if ruling.note else []
    notes += [other.format(citation=citation(rival.decision_source, say)) for rival in ruling.differing]
    if any(ruling.choice):
        chosen = say("Derivations", "It was chosen among provisions of the same rank. Reason: {reason}")
        notes.append(chosen.format(reason=" ".join(ruling.choice.shown(language_of(say)).split())))
    return notes


def _reckoned(pattern: str, share: Share, of: int, needed: int, say: Say) -> str:
    return pattern.format(
        share=base_words(share, say), of=of, part=part(share), value=mixed(share, of), needed=needed
    )
