"""The page before an encrypted office: who, the password; a first password of one's own; the recovery key."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import NotARecoveryKey, OfficeInUse, Trouble, WrongPassword
from desktop.ui.languages import NAMES, language
from desktop.ui.offices import Offices
from desktop.ui.page import Navigator
from desktop.ui.refusals import sentence_of
from desktop.ui.roles import roles
from desktop.ui.session import Session
from desktop.ui.sign_in.new_password import NewPassword
from desktop.ui.typefaces import scaled
from desktop.ui.welcome.cover import Cover
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.password import PasswordLine
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from i18n import LANGUAGES, t

COVERED_FROM = 1100
SIDE, TOP = 64, 40
WIDTH = 680


class SignInPage(QWidget):
    """Enter signs in; nothing of the office is read before. ``names`` are the sign-in names it has."""

    def __init__(
        self, offices: Offices, navigator: Navigator, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offices, self._navigator, self.path = offices, navigator, path
        self._by_recovery = False
        self._held: Session | None = None
        self._wait = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self.cover, self.sheet = Cover(), Scroll()
        self.speech = Switch()
        self.speech.show_choices([Choice(code, NAMES[code]) for code in LANGUAGES])
        self.title, self.file, self.trouble = Label("figure"), Label("body", "muted"), Note("late", "bad")
        self.form, self.who, self.password = Form(), QComboBox(), PasswordLine()
        self.who_row, self.password_row = self.form.add(self.who), self.form.add(self.password)
        self.chosen = NewPassword()
        self.enter = Button("primary", key="Enter")
        self.recovery, self.reading = Button("link", "key"), Button("link", "eye")
        self.other = Button("link", "left")
        self._build()
        self._listen()
        self.show_names(offices.names_for(path))
        self.retranslate()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.speech)
        top.addStretch(1)
        self.sheet.column.addLayout(top)
        self.sheet.column.addSpacing(28)
        for widget in (self.title, self.file, self.form, self.chosen, self.trouble):
            self.sheet.column.addWidget(widget)
        self.sheet.column.insertSpacing(4, 20)
        feet = QWidget()
        foot = FlowLayout(feet, gap=14)
        for button in (self.enter, self.recovery, self.reading, self.other):
            foot.addWidget(button)
        self.sheet.column.addSpacing(8)
        self.sheet.column.addWidget(feet)
        self.sheet.column.addStretch(1)
        right = QHBoxLayout()
        right.setContentsMargins(SIDE, TOP, SIDE, 32)
        right.addWidget(self.sheet, 1)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cover)
        row.addLayout(right, 1)
        self.chosen.hide()
        self.reading.hide()
        self.trouble.hide()

    def _listen(self) -> None:
        self.speech.chosen.connect(self._navigator.languages.speak)
        self.enter.clicked.connect(self.go_on)
        self.recovery.clicked.connect(self.change_way)
        self.reading.clicked.connect(self.open_to_read)
        self.other.clicked.connect(self.leave)
        self.password.edited.connect(self._forget_trouble)
        self._clock.timeout.connect(self._count_down)

    def show_names(self, names: tuple[str, ...]) -> None:
        """The sign-in names of the office, the one of last time first chosen."""
        self.who.addItems(names)
        last = self._navigator.preferences.last_name
        if last in names:
            self.who.setCurrentText(last)

    def retranslate(self) -> None:
        """Every text, in the language of the window."""
        self.speech.setAccessibleName(t("FirstRun", "Language of the program"))
        self.speech.choose(language())
        self.cover.show_step(0)
        self.cover.steps.hide()
        if self._held is not None:
            self.title.setText(t("SignIn", "Choose a password of your own"))
            self.file.setText(t("SignIn", "The one you have was given to you by somebody who knows it."))
        else:
            self.title.setText(t("SignIn", "Sign in"))
            self.file.setText(self.path.stem)
            self.file.setToolTip(str(self.path))
        self.who_row.set_words(t("SignIn", "Sign-in name"))
        if self._by_recovery:
            hint = t("SignIn", "Eight groups from the paper that was printed when the office was made.")
            self.password_row.set_words(t("SignIn", "Recovery key"), hint)
            self.recovery.set_words(t("SignIn", "Use a password"))
        else:
            self.password_row.set_words(t("SignIn", "Password"))
            self.recovery.set_words(t("SignIn", "Use the recovery key"))
        self.password.retranslate()
        self.chosen.retranslate()
        self.reading.set_words(t("SignIn", "Open for reading only"))
        self.other.set_words(t("SignIn", "Another office"))
        self._name_enter()

    # ------- what is done

    def go_on(self) -> None:
        """Sign in; or take the password that was chosen."""
        if self._wait:
            return
        if self._held is not None:
            self._take_password(self._held)
            return
        self._sign_in(to_read=False)

    def open_to_read(self) -> None:
        """Read what another program holds."""
        self._sign_in(to_read=True)

    def change_way(self) -> None:
        """Between password and recovery key."""
        self._by_recovery = not self._by_recovery
        self.form.set_row_visible(self.who_row, not self._by_recovery)
        self.password.clear()
        self.password.eye.setChecked(self._by_recovery)
        self._forget_trouble()
        self.retranslate()
        self.password.setFocus()

    def leave(self) -> None:
        """Choose another office, or make one."""
        if self._held is not None:
            self._offices.drop(self._held)
        self._navigator.leave()

    def _sign_in(self, to_read: bool) -> None:
        name = RECOVERY if self._by_recovery else self.who.currentText()
        session = self._offices.sign_in(self.path, Secret(self.password.words(), name), to_read)
        if isinstance(session, Trouble):
            self._tell(session)
            return
        if not self._by_recovery:
            self._navigator.preferences.last_name = name
        if session.office.user.must_change and not to_read:
            self._ask_password(session)
        else:
            self._offices.show(session)

    def _ask_password(self, session: Session) -> None:
        """The password is one that somebody else knows: it opens nothing but this."""
        self._held = session
        self.form.hide()
        self.recovery.hide()
        self.chosen.show()
        self._forget_trouble()
        self.retranslate()
        self.chosen.first.setFocus()

    def _take_password(self, session: Session) -> None:
        words = self.chosen.words()
        if words is None:
            return
        trouble = self._offices.choose_password(session, self.password.words(), words)
        if trouble is not None:
            self.chosen.tell(trouble)
            return
        self.password.clear()
        self.chosen.clear()
        self._offices.show(session)

    # ------- what is told

    def _tell(self, trouble: Trouble) -> None:
        """Beside the password what is wrong with it; anything else below."""
        self.reading.setVisible(isinstance(trouble, OfficeInUse))
        if isinstance(trouble, WrongPassword):
            self._wait = trouble.wait
            self._clock.start()
        beside = isinstance(trouble, WrongPassword | NotARecoveryKey)
        self.password_row.set_error(sentence_of(trouble) if beside else "")
        self.password.set_error(beside)
        self.trouble.show_note("" if beside else sentence_of(trouble))
        self.password.line.selectAll()
        self.password.setFocus()
        self._name_enter()

    def _forget_trouble(self) -> None:
        self.password_row.set_error("")
        self.password.set_error(False)
        self.trouble.show_note("")
        self.reading.hide()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._clock.stop()
        self._name_enter()

    def _name_enter(self) -> None:
        words = t("SignIn", "Sign in") if self._held is None else t("SignIn", "Take this password")
        if self._wait:
            words = t("SignIn", "Possible in {wait} s").format(wait=self._wait)
        self.enter.set_words(words)
        self.enter.setEnabled(not self._wait)

    # ------- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, Button):
                focused.click()
            else:
                self.go_on()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "other"):
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.fold(self.width() < scaled(COVERED_FROM))
        self.sheet.setMaximumWidth(scaled(WIDTH))
        self.cover.steps.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.end()
