"""Bodies that cannot stand, go, or be worked with as it was asked."""

from datetime import date

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class UnderItself(Refusal):
    """A body would stand under one that stands under it."""

    body: Text


class KindFixed(Refusal):
    """The assembly and its council stay what they are: acts speak of them."""

    body: Text


class BodyClosed(Refusal):
    """The body was dissolved; ``day`` was its last one."""

    body: Text
    day: date


class PartsLast(Refusal):
    """A body that is dissolved has others under it which are not; ``part`` is one of them."""

    part: Text


class MeetingLater(Refusal):
    """The body has a meeting on ``day``, after the last day it was to have."""

    day: date


class BodyInUse(Refusal):
    """A body to which records refer is dissolved, not removed.

    ``by`` is one of "part", "mandate", "meeting", "other".
    """

    by: str
    body: Text


class LastNames(Refusal):
    """A body has one name at least."""


class InvitedAlready(Refusal):
    """The person is an expert or an observer of that body on some of those days."""

    person: Text


class MemberInvited(Refusal):
    """A member of the body cannot be its expert or observer on the same days."""

    person: Text


class TypeInUse(Refusal):
    """A body has the type, which stays as long as it does."""

    body: Text


class EmptyTurn(Refusal):
    """A turn of a rotation names nobody."""


class RegionNotYet(Refusal):
    """The region of the office was formed on ``day``; nothing of its assembly is older."""

    region: Text
    day: date
