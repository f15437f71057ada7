"""What the window says of a member in a row: name, post, days, how they came and why they left."""

from datetime import date

from desktop.core.mandates import Mandate, Member
from desktop.core.names import full, short
from desktop.core.standings import Standing
from desktop.ui.bodies.words import ground_words, post_words
from desktop.ui.languages import language
from desktop.ui.widgets.dates import numeric
from i18n import t


def member_name(member: Member) -> str:
    """The full name in the language of the window."""
    return full(member.name(language()))


def post_word(member: Member) -> str:
    """The post in the body, and whether the member only acts in it or is unpaid."""
    return seat_word(member.mandate)


def seat_word(mandate: Mandate) -> str:
    """The post of a mandate with its terms."""
    terms = mandate.terms
    acting = t("Bodies", "acting") if terms.acting else ""
    voluntary = t("Bodies", "on a voluntary basis") if terms.voluntary else ""
    return ", ".join(filter(None, (post_words()[mandate.post], acting, voluntary)))


def leave_words(standing: Standing) -> str:
    """That the member is on leave, until when, and who stands in."""
    leave = standing.leave
    if leave is None:
        return ""
    until = t("Bodies", "on leave until {day}").format(day=numeric(leave.until))
    said = until if leave.until else t("Bodies", "on leave")
    if standing.substitute is None:
        return said
    kk, ru = standing.substitute
    own, other = (ru, kk) if language() == "ru" else (kk, ru)
    return t("Bodies", "{leave}; substitute: {person}").format(
        leave=said, person=short(own if own.surname else other)
    )


def change_words(standing: Standing) -> str:
    """That someone who sits by office works otherwise now."""
    if standing.change is None:
        return ""
    return t("Bodies", "work changed on {day}").format(day=numeric(standing.change.since))


def since_words(member: Member) -> str:
    """First day in office."""
    return numeric(member.mandate.since)


def until_words(member: Member) -> str:
    """Last day in office, nothing while there is none."""
    return numeric(member.mandate.until)


def paper_of(paper: str, day: date | None) -> str:
    """A paper with its date."""
    pattern = t("Bodies", "{paper} of {day}") if paper and day else "{paper}{day}"
    return pattern.format(paper=paper, day=numeric(day))


def admission_words(member: Member) -> str:
    """Whether it goes with an office, the paper of the admission, who nominated, the end of the period."""
    admission, until = member.mandate.admission, member.mandate.terms.until
    office = t("Bodies", "by office") if admission.by_office else ""
    paper = paper_of(admission.paper, admission.paper_day)
    period = t("Bodies", "period until {day}").format(day=numeric(until)) if until else ""
    return ", ".join(filter(None, (office, paper, member.nominated.shown(language()), period)))


def ground_and_paper(member: Member) -> str:
    """Why it ended, and the paper of the end; of one that lasts that of the admission."""
    ending = member.mandate.ending
    if member.mandate.until is None:
        return admission_words(member)
    ground = ending.words or ground_words().get(ending.ground, ending.ground)
    return ", ".join(filter(None, (ground, paper_of(ending.paper, ending.paper_day))))


def work_words(member: Member) -> str:
    """Organisation and post there."""
    speaks = language()
    return ", ".join(filter(None, (member.organisation.shown(speaks), member.post.shown(speaks))))
