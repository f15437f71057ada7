"""The program with its window, driven by keys without end: ``python -m tests.kill.driver OFFICE SEED``.

Each record is told after its ``changed`` came, each letter after it stands in the field, and each turn of the
event loop by the moment it began, after it has ended: what was due by then has been done.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from desktop.core.meetings import Vote
from desktop.core.voting import Tally
from desktop.operations import hall, meetings
from desktop.ui.application import prepare, start
from desktop.ui.offices import Offices
from desktop.ui.pages.live import LivePage
from desktop.ui.preferences import Preferences
from desktop.ui.session import Change, Session
from desktop.ui.window import MainWindow
from i18n import t
from tests.keyboard import Key, press, press_with_ctrl, reach, write
from tests.kill.told import now, tell
from tests.offices import DAY
from tests.ui.shared import means

LETTERS = "абвгдежзиклмнопрстуфхцшыэюяәғқңөұүіһ "
PAUSE = 0.004
"""Seconds between two keys: some two hundred a second, far more than a person strikes."""
CHANGING = range(16, 21)
"""Places on the roll of those who come and go; the others keep the quorum."""


class Ticking:
    """A clock that is a second later each time it is asked."""

    def __init__(self) -> None:
        self._moment = datetime.combine(DAY, datetime.min.time()) + timedelta(hours=15, minutes=10)

    def __call__(self) -> datetime:
        self._moment += timedelta(seconds=1)
        return self._moment


class Witness:
    """Tells what every change has written, in values that the parent can look for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        session.changed.connect(self.hear)

    def hear(self, change: Change) -> None:
        """One change."""
        match change.topic, change.args, change.result:
            case "item", (int(item), str(language), str(text)), _:
                tell("text", item, language, text)
            case "motion", (int(motion), str(language), str(text)), _:
                tell("motion", motion, language, text)
            case "attendance", (int(meeting), int()), _:
                mark = self._session.read(hall.log, meeting)[-1]
                tell("mark", mark.id, mark.person_id, mark.kind, mark.at.isoformat())
            case "ballots", (int(vote), Tally() as tally), _:
                tell("count", vote, *tally)
            case "ballots", (int(vote), int(person), str(choice)), _:
                tell("ballot", vote, person, choice)
            case "vote", _, int(vote):
                tell("opened", vote)
            case "vote", _, Vote() as vote:
                assert vote.outcome is not None
                figures = vote.outcome
                tell(
                    "closed", vote.id, figures.present, figures.votes_for, figures.against, figures.abstained
                )


class Hands:
    """Strikes keys for ever, in an order that the seed decides."""

    def __init__(self, session: Session, witness: Witness, random: Random) -> None:
        self._witness, self._random = witness, random
        (meeting,) = session.read(meetings.meetings)
        self._surnames = [seat.kk.surname for seat in session.read(hall.roll, meeting.id)]

    def work(self) -> None:
        """Never ends by itself."""
        tell("ready")
        steps: tuple[Callable[[], None], ...] = (self.word, self.move, self.by_hands, self.by_name)
        while True:
            self._random.choice(steps)()

    def turn(self) -> None:
        """Let what is due happen, then say up to when."""
        began = now()
        QApplication.processEvents()
        tell("turn", began)
        time.sleep(PAUSE)

    def strike(self, *keys: Key) -> None:
        """Keys, each with its turn."""
        for key in keys:
            press(key)
            self.turn()

    def type(self, text: str) -> None:
        """Letters, each with its turn."""
        for letter in text:
            write(letter)
            self.turn()

    def word(self) -> None:
        """Some letters more of what was heard."""
        reach(
            t("Pair", "{name}, {language}").format(name=t("Live", "Heard"), language=t("Pair", "in Kazakh"))
        )
        press_with_ctrl(Key.Key_End)
        for letter in self._random.choices(LETTERS, k=self._random.randint(60, 200)):
            write(letter)
            tell("typed", letter, now())
            self.turn()

    def move(self) -> None:
        """Someone comes or leaves."""
        self.strike(Key.Key_F3)
        self.type(self._surnames[self._random.choice(CHANGING)])
        self.strike(Key.Key_Return)

    def by_hands(self) -> None:
        """A motion, a show of hands."""
        self.put("Қол көтеру")
        self.strike(Key.Key_F4, Key.Key_1)
        for figure in ("12", "2", "1"):
            self.type(figure)
            self.strike(Key.Key_Return)
        self.close_vote()

    def by_name(self) -> None:
        """A motion, a roll call in which some are passed over."""
        self.put("Атаулы дауыс")
        self.strike(Key.Key_F4, Key.Key_2)
        self.strike(*self._random.choices((Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4), k=9))
        self.close_vote()

    def put(self, text: str) -> None:
        """A motion in words."""
        press_with_ctrl(Key.Key_M)
        self.type(text)

    def close_vote(self) -> None:
        """F4, and yes."""
        self.strike(Key.Key_F4, Key.Key_Tab, Key.Key_Return)


def drive(office: Path, seed: int) -> None:
    """Start the program on an office as a person would, enter its meeting, and never come back."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    preferences = Preferences(office.with_suffix(".ini"))
    preferences.language = "ru"
    languages, theme = prepare(application, preferences)
    window = MainWindow(Offices(means(Ticking()), application), preferences, languages, theme)
    start(window, office)
    window.show()
    QApplication.processEvents()
    session = window.session()
    assert session is not None
    witness = Witness(session)
    press(Key.Key_Return)
    assert isinstance(window.page(), LivePage)
    Hands(session, witness, Random(seed)).work()


if __name__ == "__main__":
    drive(Path(sys.argv[1]), int(sys.argv[2]))
