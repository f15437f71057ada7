"""The window's way to the records."""

from datetime import datetime

import pytest

from desktop.core.refusals import NoRuleHeld
from desktop.ui.session import Change, Session
from tests.ui.samples import fail, note, refuse


def test_what_was_done_is_told_with_topic_arguments_and_moment(session: Session) -> None:
    told: list[Change] = []
    session.changed.connect(told.append)
    assert session.do(note, "tea") == "tea 12:00"
    moment = datetime(2026, 11, 22, 12, 0)
    assert told == [Change("sample", ("tea",), "tea 12:00", moment, operation="papers.exported")]


def test_a_refusal_is_told_and_nothing_has_changed(session: Session) -> None:
    told: list[object] = []
    changed: list[object] = []
    session.refused.connect(told.append)
    session.changed.connect(changed.append)
    assert session.do(refuse) is None
    assert not session.did(refuse)
    assert [type(trouble) for trouble in told] == [NoRuleHeld, NoRuleHeld]
    assert not changed


def test_did_is_true_also_where_nothing_is_given_back(session: Session) -> None:
    assert session.did(note, "tea")


def test_a_bug_passes_through(session: Session) -> None:
    with pytest.raises(ZeroDivisionError):
        session.do(fail)
