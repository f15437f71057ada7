"""Settings: how the program looks on this PC, the facts of the office, the acts."""

from typing import ClassVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.core.acts import LocalAct
from desktop.core.offices import OfficeSettings
from desktop.core.refusals import Trouble
from desktop.operations import acts, offices
from desktop.operations.journal import Wanted
from desktop.ui.actions import Action, Actions
from desktop.ui.dialogs import ask
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.rules.act_sheet import ActSheet
from desktop.ui.session import Change, Session
from desktop.ui.settings.acts import OfActs
from desktop.ui.settings.backups import OfBackups
from desktop.ui.settings.bin import OfBin
from desktop.ui.settings.journal import OfJournal
from desktop.ui.settings.office import OfOffice
from desktop.ui.settings.pc import OfThisPc
from desktop.ui.settings.users import OfUsers
from desktop.ui.settings.users_sheets import Telling
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

PC, OFFICE, USERS, ACTS = "pc", "office", "users", "acts"
BACKUPS, JOURNAL, BIN = "backups", "journal", "bin"
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
        self.pc, self.office, self.acts = OfThisPc(navigator), OfOffice(), OfActs(session)
        self.journal, self.bin = OfJournal(session), OfBin(session)
        self.backups = OfBackups(session)
        self.users = OfUsers(session, navigator)
        self.pc_panel, self.office_panel = Panel(), Panel()
        self.parts: dict[str, QWidget] = {
            PC: self.pc_panel, OFFICE: self.office_panel, USERS: self.users, ACTS: self.acts,
            BACKUPS: self.backups, JOURNAL: self.journal, BIN: self.bin,
        }  # fmt: skip
        self._build()
        self.tabs.chosen.connect(self._choose_tab)
        self.office.changed.connect(self._keep)
        self.office.bodies.clicked.connect(self._go_bodies)
        self.office.other.clicked.connect(navigator.leave)
        self.acts.adding.connect(self.ask_act)
        self.acts.editing.connect(self._ask_change)
        self.acts.removing.connect(self._ask_removal)
        self.backups.wanted.connect(navigator.back_up)
        self.backups.restoring.connect(navigator.show_restore)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.pc_panel.column.addWidget(self.pc)
        self.office_panel.column.addWidget(self.office)
        for form in (self.pc, self.office):
            form.setMaximumWidth(scaled(FORM_WIDTH))
        for part in self.parts.values():
            self.sheet.column.addWidget(part, 1 if part in (self.journal, self.bin) else 0)
        self.sheet.column.addStretch(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.sheet, 1)

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
        self.pc.retranslate()
        self.office.retranslate()
        self.users.retranslate()
        for part in (self.acts, self.backups, self.journal, self.bin):
            part.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        if isinstance(self.record, Wanted):
            self.journal.ask_for(self.record)
            self.record = JOURNAL
        if isinstance(self.record, str):
            self.tabs.choose(self.record)
            self.record = None
        self.pc.show_value()
        path = str(self.session.office.store.path)
        self.office.show_settings(self.session.read(offices.settings), path)
        self.acts.refresh()
        self._read_records()
        self._show_tab()

    def hear(self, change: Change) -> None:
        """The fields hold what was typed into them; the acts and the journal are read again."""
        self.acts.refresh()
        self._read_records()

    def take_refusal(self, trouble: Trouble) -> bool:
        """A sheet for users tells beside its fields."""
        sheet = QApplication.activeModalWidget()
        return isinstance(sheet, Telling) and sheet.take(trouble)

    def _read_records(self) -> None:
        """Read the journal or the bin, whichever is looked at."""
        match self.tabs.current():
            case "users":
                self.users.refresh()
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
        self._read_records()
        self._show_tab()

    def _show_tab(self) -> None:
        key = self.tabs.current()
        for name, part in self.parts.items():
            part.setVisible(key == name)

    # ------- what is done

    def _keep(self, wanted: OfficeSettings) -> None:
        self.session.did(offices.change_settings, wanted)

    def _go_bodies(self) -> None:
        self.navigator.go("bodies")

    def ask_act(self) -> None:
        """Open the sheet that enters an act."""
        self.tabs.choose(ACTS)
        self._show_tab()
        ActSheet(self, self.session).open()

    def _ask_change(self, act: LocalAct) -> None:
        ActSheet(self, self.session, act).open()

    def _ask_removal(self, act: LocalAct) -> None:
        self._removing = act
        ask(
            self,
            t("Rules", "Remove the act: {title}?").format(title=act.title.shown(language())),
            t("Rules", "It no longer applies to any day. An act that a meeting cites stays."),
            t("Rules", "Remove the act"),
            self._remove,
        )

    def _remove(self) -> None:
        if self._removing is not None:
            self.session.did(acts.remove_local, self._removing.id)
            self._removing = None
