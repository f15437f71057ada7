"""How a member was admitted, step by step: laid out, left out, added, put in order, given to others too."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.core.mandates import Member
from desktop.core.ways import Step, moved
from desktop.operations import admission_steps
from desktop.ui.bodies.member_words import member_name
from desktop.ui.dialogs import ask
from desktop.ui.mandates.list_part import ListPart
from desktop.ui.mandates.step_sheet import StepSheet
from desktop.ui.mandates.words import step_facts, step_name
from desktop.ui.session import Session
from desktop.ui.widgets.rows import Row
from i18n import t


class StepsPart(ListPart):
    """The steps of one admission. A row is called by its place, from 0."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            (("add", "plus"), ("usual", "copy"), ("share", "people")),
            (("edit", "edit"), ("up", "up"), ("down", "down"), ("remove", "cross")),
            parent,
        )
        self._session = session
        self._member: Member | None = None
        self._steps: tuple[Step, ...] = ()
        self._place: int | None = None
        self.sheet: StepSheet | None = None
        self.asked.connect(self._do)

    def retranslate(self) -> None:
        """Words."""
        chosen = t("Mandates", "Of the row chosen in the list")
        self.set_words(
            t("Mandates", "Steps of the admission"),
            t("Mandates", "No steps noted; the usual way can be laid out, and changed."),
            {
                "add": (t("Mandates", "Add a step…"), t("Mandates", "Add a step (Ctrl+N)")),
                "usual": (
                    t("Mandates", "Lay out the usual way"),
                    t("Mandates", "As the newest admission to the body went, else as the acts have it"),
                ),
                "share": (
                    t("Mandates", "Give to those admitted together…"),
                    t("Mandates", "On the same day by the same paper"),
                ),
                "edit": (t("Mandates", "Change…"), chosen),
                "up": (t("Mandates", "Up"), chosen),
                "down": (t("Mandates", "Down"), chosen),
                "remove": (t("Mandates", "Leave out"), chosen),
            },
        )

    def show_member(self, member: Member) -> None:
        """Read and show the steps of a member's admission."""
        self._member = member
        self._steps = self._session.read(admission_steps.steps, member.mandate.id)
        self.show_rows([row_of(place, step) for place, step in enumerate(self._steps)])
        buttons = self.buttons()
        buttons["usual"].setVisible(not self._steps)
        together = self._session.read(admission_steps.together, member.mandate.id) if self._steps else []
        buttons["share"].setVisible(bool(together))

    def ask_step(self) -> None:
        """Open the sheet that adds a step."""
        self._open_sheet(None)

    def _do(self, key: str) -> None:
        match key:
            case "add":
                self._open_sheet(None)
            case "usual":
                self._lay_out()
            case "share":
                self._ask_share()
            case "edit":
                self._open_sheet(self.current())
            case "up" | "down":
                self._move(-1 if key == "up" else 1)
            case "remove":
                place = self.current()
                self._keep(self._steps[:place] + self._steps[place + 1 :])

    def _open_sheet(self, place: int | None) -> None:
        if self._member is None:
            return
        self._place = place
        step = None if place is None else self._steps[place]
        self.sheet = StepSheet(self, member_name(self._member), step)
        self.sheet.made.connect(self._take)
        self.sheet.open()

    def _take(self, step: Step) -> None:
        steps, place = list(self._steps), self._place
        if place is None:
            steps.append(step)
        else:
            steps[place] = step
        if self._keep(steps) and self.sheet is not None:
            self.sheet.finish(True)
            self.sheet = None

    def _lay_out(self) -> None:
        if self._member is not None:
            held = self._member.mandate
            self._keep(self._session.read(admission_steps.pattern, held.body_id, held.id))

    def _move(self, by: int) -> None:
        place = self.current()
        target = min(max(0, place + by), len(self._steps) - 1)
        if self._keep(moved(self._steps, place, by)):
            self.rows.select(target)

    def _keep(self, steps: Sequence[Step]) -> bool:
        """Write the steps; the page hears of it and shows them."""
        if self._member is None:
            return False
        return self._session.did(admission_steps.set_steps, self._member.mandate.id, tuple(steps))

    def _ask_share(self) -> None:
        if self._member is None:
            return
        others = self._session.read(admission_steps.together, self._member.mandate.id)
        ask(
            self,
            t("Mandates", "Give these steps to all who were admitted together?"),
            t("Mandates", "Members: {count}. Steps that were noted for them before are written over.").format(
                count=len(others)
            ),
            t("Mandates", "Give the steps"),
            self._share,
            final=False,
        )

    def _share(self) -> None:
        if self._member is not None:
            self._session.did(admission_steps.share_steps, self._member.mandate.id)


def row_of(place: int, step: Step) -> Row:
    """A step that was taken has a tick."""
    mark, tone = ("check", "good") if step.taken else ("dots", "muted")
    return Row(place, step_name(step), step_facts(step), mark=mark, mark_tone=tone)
