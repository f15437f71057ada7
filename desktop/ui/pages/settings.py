"""Settings: how the program looks on this PC, the facts of the office, users, acts, what keeps it safe.

Each part is made when it is first looked at: whoever wants larger text need not wait for the journal.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.core.offices import OfficeSettings
from desktop.core.refusals import Trouble
from desktop.operations import offices
from desktop.operations.journal import Wanted
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Change, Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

if TYPE_CHECKING:
    from desktop.core.acts import LocalAct
    from desktop.ui.settings.acts import OfActs
    from desktop.ui.settings.backups import OfBackups
    from desktop.ui.settings.bin import OfBin
    from desktop.ui.settings.journal import OfJournal
    from desktop.ui.settings.office import OfOffice
    from desktop.ui.settings.pc import OfThisPc
    from desktop.ui.settings.users import OfUsers

PC, OFFICE, USERS, ACTS = "pc", "office", "users", "acts"
BACKUPS, JOURNAL, BIN = "backups", "journal", "bin"
PARTS = (PC, OFFICE, USERS, ACTS, BACKUPS, JOURNAL, BIN)
TALL = (JOURNAL, BIN)
"""Parts that take all the height there is."""
FORM_WIDTH = 900


class SettingsPage(Page):
    """The record asked for is the key of a part, or which entries of the journal are Wanted."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"settings", "acts", "mandates", "bodies", "users", "journal", "papers", "undo", "backups", "checkup"}
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._removing: LocalAct | None = None
        self.head, self.tabs, self.sheet = PageHead(), Switch(tabs=True), Scroll()
        self.parts: dict[str, QWidget] = {}
        """What stands in the sheet, of the parts that were looked at."""
        self._speaking: list[Callable[[], None]] = []
        self.sheet.column.addStretch(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.sheet, 1)
        self.tabs.chosen.connect(self._choose_tab)
        self.actions_here = Actions(self, self.action_table)

    # ------- the parts

    @cached_property
    def pc(self) -> "OfThisPc":
        """How the program looks and speaks on this PC."""
        from desktop.ui.settings.pc import OfThisPc

        made = OfThisPc(self.navigator)
        self._place(PC, made.retranslate, framed(made))
        made.show_value()
        return made

    @cached_property
    def office(self) -> "OfOffice":
        """The facts and customs of the office."""
        from desktop.ui.settings.office import OfOffice

        made = OfOffice()
        made.changed.connect(self._keep)
        made.bodies.clicked.connect(self._go_bodies)
        made.other.clicked.connect(self.navigator.leave)
        self._place(OFFICE, made.retranslate, framed(made))
        made.show_settings(self.session.read(offices.settings), self._path())
        return made

    @cached_property
    def users(self) -> "OfUsers":
        """Who may sign in, and the keys."""
        from desktop.ui.settings.users import OfUsers

        made = OfUsers(self.session, self.navigator)
        self._place(USERS, made.retranslate, made)
        return made

    @cached_property
    def acts(self) -> "OfActs":
        """The acts in force, and those of the office."""
        from desktop.ui.settings.acts import OfActs

        made = OfActs(self.session)
        made.adding.connect(self.ask_act)
        made.editing.connect(self._ask_change)
        made.removing.connect(self._ask_removal)
        self._place(ACTS, made.retranslate, made)
        return made

    @cached_property
    def backups(self) -> "OfBackups":
        """The backups, and the check of the office."""
        from desktop.ui.settings.backups import OfBackups

        made = OfBackups(self.session)
        made.wanted.connect(self.navigator.back_up)
        made.restoring.connect(self.navigator.show_restore)
        self._place(BACKUPS, made.retranslate, made)
        return made

    @cached_property
    def journal(self) -> "OfJournal":
        """What was done."""
        from desktop.ui.settings.journal import OfJournal

        made = OfJournal(self.session)
        self._place(JOURNAL, made.retranslate, made)
        return made

    @cached_property
    def bin(self) -> "OfBin":
        """What was removed."""
        from desktop.ui.settings.bin import OfBin

        made = OfBin(self.session)
        self._place(BIN, made.retranslate, made)
        return made

    def _place(self, key: str, speak: Callable[[], None], part: QWidget) -> None:
        """Put a part with its words into the sheet, unseen until its tab is chosen."""
        speak()
        self._speaking.append(speak)
        part.hide()
        self.sheet.column.insertWidget(self.sheet.column.count() - 1, part, 1 if key in TALL else 0)
        self.parts[key] = part

    def has(self, part: str) -> bool:
        return part not in PARTS or part in self.parts

    # ------- what is shown

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (Action("act", t("Rules", "Enter an act"), self.ask_act, "Ctrl+N"),)

    def retranslate(self) -> None:
        self.head.set_words(
            t("Settings", "Settings"), t("Settings", "What is chosen or typed here holds at once.")
        )
        self.tabs.show_choices(
            (
                Choice(PC, t("Settings", "This computer")),
                Choice(OFFICE, t("Settings", "Office")),
                Choice(USERS, t("Settings", "Users")),
                Choice(ACTS, t("Settings", "Acts")),
                Choice(BACKUPS, t("Settings", "Backups")),
                Choice(JOURNAL, t("Settings", "Journal")),
                Choice(BIN, t("Settings", "Bin")),
            )
        )
        self.tabs.setAccessibleName(t("Settings", "Settings"))
        for speak in self._speaking:
            speak()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        if isinstance(self.record, Wanted):
            self.journal.ask_for(self.record)
            self.record = JOURNAL
        if isinstance(self.record, str):
            self.tabs.choose(self.record)
            self.record = None
        if PC in self.parts:
            self.pc.show_value()
        if OFFICE in self.parts:
            self.office.show_settings(self.session.read(offices.settings), self._path())
        self._show_tab()

    def hear(self, change: Change) -> None:
        """The fields hold what was typed into them; the records of the part are read again."""
        self._read_records()

    def take_refusal(self, trouble: Trouble) -> bool:
        """A sheet for users tells beside its fields."""
        sheet = QApplication.activeModalWidget()
        if sheet is None:
            return False
        from desktop.ui.settings.users_sheets import Telling

        return isinstance(sheet, Telling) and sheet.take(trouble)

    def _read_records(self) -> None:
        """Read what the part that is looked at shows; what is not looked at is read when it is."""
        match self.tabs.current():
            case "users":
                self.users.refresh()
            case "acts":
                self.acts.refresh()
            case "backups":
                self.backups.refresh()
            case "journal":
                self.journal.refresh()
            case "bin":
                self.bin.refresh()

    def focus_first(self) -> None:
        for tab in self.tabs.findChildren(QAbstractButton):
            if tab.isChecked():
                tab.setFocus()

    def _choose_tab(self) -> None:
        self._show_tab()
        self.forbid()

    def _show_tab(self) -> None:
        chosen = self._chosen()
        self._read_records()
        for part in self.parts.values():
            part.setVisible(part is chosen)
        self.sheet.column.setStretch(self.sheet.column.count() - 1, 0 if self.tabs.current() in TALL else 1)

    def _chosen(self) -> QWidget:
        """The part whose tab is chosen, made if it is looked at for the first time."""
        key = self.tabs.current()
        if not self.has(key):
            getattr(self, key)
        return self.parts[key]

    def _path(self) -> str:
        return str(self.session.office.store.path)

    # ------- what is done

    def _keep(self, wanted: OfficeSettings) -> None:
        self.session.did(offices.change_settings, wanted)

    def _go_bodies(self) -> None:
        self.navigator.go("bodies")

    def ask_act(self) -> None:
        """Open the sheet that enters an act."""
        self.tabs.choose(ACTS)
        self._choose_tab()
        self._ask_about(None)

    def _ask_change(self, act: "LocalAct") -> None:
        self._ask_about(act)

    def _ask_about(self, act: "LocalAct | None") -> None:
        from desktop.ui.rules.act_sheet import ActSheet

        ActSheet(self, self.session, act).open()

    def _ask_removal(self, act: "LocalAct") -> None:
        from desktop.ui.dialogs import ask

        self._removing = act
        ask(
            self,
            t("Rules", "Remove the act: {title}?").format(title=act.title.shown(language())),
            t("Rules", "It no longer applies to any day. An act that a meeting cites stays."),
            t("Rules", "Remove the act"),
            self._remove,
        )

    def _remove(self) -> None:
        from desktop.operations import acts

        if self._removing is not None:
            self.session.did(acts.remove_local, self._removing.id)
            self._removing = None


def framed(form: Form) -> Panel:
    """A form in a panel, no wider than is read well."""
    panel = Panel()
    form.setMaximumWidth(scaled(FORM_WIDTH))
    panel.column.addWidget(form)
    return panel
