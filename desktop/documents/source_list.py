"""The sheet that lists the members of a body by whom they come from."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.bodies import Body
from desktop.core.names import full
from desktop.core.sources import BY_OFFICE, IN_WORDS, UNSTATED, Source, counts
from desktop.core.texts import Say
from desktop.documents.body_words import posts
from desktop.documents.languages import day_words
from desktop.documents.listing import Listing
from desktop.documents.organisations import kinds


def source_kinds(say: Say) -> dict[str, str]:
    """Each kind of source."""
    return kinds(say) | {
        BY_OFFICE: say("Sources", "Members by office"),
        IN_WORDS: say("Sources", "Other sources"),
        UNSTATED: say("Sources", "Source not stated"),
    }


class BySource(NamedTuple):
    """The members of a body on a day."""

    body: Body
    day: date
    sources: Sequence[Source]

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language: a row for each member, those of one source one after another."""
        words, held = source_kinds(say), posts(say)
        line = say("Sources", "{body}, {day}").format(
            body=self.body.names.full.shown(language), day=day_words(self.day, say)
        )
        rows = tuple(
            (
                ", ".join(filter(None, (words[source.kind], source.name.shown(language)))),
                full(member.name(language)),
                held[member.mandate.post],
                member.mandate.since,
            )
            for source in self.sources
            for member in source.members
        )
        heads = (
            say("Sources", "Source"),
            say("Sources", "Full name"),
            say("Sources", "Post in the body"),
            say("Sources", "Since"),
        )
        sums = figures(self.sources, say)
        return Listing(say("Sources", "Members by source"), line, heads, (7, 6, 3, 3), rows, sums)


def figures(sources: Sequence[Source], say: Say) -> str:
    """How many come from each kind of source, and in all."""
    words, found = source_kinds(say), counts(sources)
    pattern = say("Sources", "{kind}: {count}")
    each = [pattern.format(kind=words[kind], count=count) for kind, count in found.items()]
    total = say("Sources", "In all: {count}.").format(count=sum(found.values()))
    return " ".join(filter(None, (f"{'; '.join(each)}." if each else "", total)))
