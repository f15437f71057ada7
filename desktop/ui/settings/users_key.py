"""The sheets for the key of an office: another recovery key, another key, protection of a plain office."""

from PySide6.QtWidgets import QWidget

from desktop.core.passwords import RECOVERY, Protection
from desktop.core.refusals import Trouble, WrongPassword
from desktop.operations import access, encryption, offices
from desktop.ui.dialogs import Sheet, tell
from desktop.ui.page import Navigator
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.sign_in.founder import FounderForm
from desktop.ui.sign_in.recovery import Given, Paper, Place, RecoveryStep
from desktop.ui.sign_in.secret_paper import SecretPaper
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.password import PasswordLine
from desktop.ui.widgets.progress import ProgressLine
from i18n import t

WIDTH = 620


def place_of(session: Session) -> Place:
    """The office that is open, as papers name it."""
    store = session.office.store
    return Place(session.read(offices.settings).name, store.path.name, session.now().date())


class KeptFirst(Sheet):
    """Its verb waits until the secrets are on paper."""

    def wait_for(self, paper: SecretPaper) -> None:
        """Allow the verb with the box of the paper."""
        paper.kept.connect(self._allow)
        self._allow(paper.is_kept())

    def _allow(self, kept: bool) -> None:
        self.verb.setEnabled(kept)
        words = t("Users", "Print it or write it down first, and tick the box.")
        self.set_verb(self.verb.words(), "" if kept else words)


class RecoverySheet(KeptFirst):
    """Another recovery key: shown, put on paper, then put to use."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, WIDTH)
        self._session = session
        self._key = encryption.new_recovery_key()
        self.step = RecoveryStep()
        self.step.show_paper(Paper(place_of(session), self._key))
        self.body.addWidget(self.step)
        self.set_words(
            t("Users", "A new recovery key"),
            t(
                "Users",
                "The one before opens nothing any more, but copies and backups that were made before. "
                "Nothing changes until the new one is put to use.",
            ),
            t("Users", "Put it to use"),
        )
        self.wait_for(self.step.paper)
        self.taken.connect(self._take)

    def _take(self) -> None:
        self.finish(self._session.did(encryption.change_recovery_key, self._key))


class RotateSheet(KeptFirst):
    """Another key for the whole office, with what will open it on paper before."""

    def __init__(self, parent: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._navigator = session, navigator
        self._by_recovery = session.office.user.name == RECOVERY
        self._new = encryption.new_secrets(session.office)
        self.paper, self.form, self.own = SecretPaper(), Form(), PasswordLine()
        self.own_row, self.progress = self.form.add(self.own), ProgressLine()
        for widget in (self.paper, self.form, self.progress):
            self.body.addWidget(widget)
        self._set_words()
        whole = Paper(place_of(session), self._new.recovery, tuple(self._given()))
        self.paper.show_secrets(tuple(whole.shown()), whole.content, whole.file_name())
        self.wait_for(self.paper)
        self.own.edited.connect(self._forget)
        self.taken.connect(self._take)

    def _set_words(self) -> None:
        self.set_words(
            t("Users", "A new key for the whole office"),
            t(
                "Users",
                "The file is written anew, so that nobody can read it with what opened it before. Your own "
                "password stays; everybody else gets a temporary one, and there is a new recovery key: all "
                "of them are below. Copies and backups made before still open as they did.",
            ),
            t("Users", "Change the key"),
        )
        own = t("Users", "Recovery key of now") if self._by_recovery else t("Users", "Your password")
        self.own_row.set_words(own)

    def _given(self) -> list[Given]:
        users = self._session.read(access.users)
        words = self._new.passwords
        return [Given(each.user, words[each.user.name]) for each in users if each.user.name in words]

    def _take(self) -> None:
        flush_typing()
        self.progress.start(t("Users", "The file is being written anew. Do not switch the computer off."))
        trouble = self._navigator.offices.rotate(
            self._session, self.own.words(), self._new, self.progress.report
        )
        self.progress.hide()
        if trouble is None:
            self.accept()
            self._navigator.go("settings", "users")
        elif isinstance(trouble, WrongPassword):
            self.own_row.set_error(sentence_of(trouble))
            self.own.setFocus()
        else:
            self.tell(sentence_of(trouble))

    def _forget(self) -> None:
        self.own_row.set_error("")


class ProtectSheet(KeptFirst):
    """Gives a plain office a password: the same two steps as on the first page."""

    def __init__(self, parent: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._navigator = session, navigator
        self._key = encryption.new_recovery_key()
        self.founder, self.step = FounderForm(navigator.means.who), RecoveryStep()
        self.step.show_paper(Paper(place_of(session), self._key))
        self.progress = ProgressLine()
        for widget in (self.founder, self.step, self.progress):
            self.body.addWidget(widget)
        self.step.hide()
        self.set_words(
            t("Users", "Protect the office with a password"),
            t("Users", "The file is encrypted. You become its administrator and can let others in."),
            t("Users", "Next"),
        )
        self.taken.connect(self._take)

    def protection(self) -> Protection:
        """Who becomes the administrator, and the recovery key."""
        words = self.founder.password.first.words()
        return Protection(self.founder.name.text(), self.founder.full_name.text(), words, self._key)

    def _take(self) -> None:
        if self.step.isHidden():
            if self.founder.complete() and self._is_strong():
                self._show_key()
        else:
            self._protect()

    def _is_strong(self) -> bool:
        held = self._session.read(offices.settings)
        try:
            encryption.founder(self.protection(), (*held.name, *held.city), self._session.office.supplies)
        except Trouble as trouble:
            self.founder.tell(trouble)
            return False
        return True

    def _show_key(self) -> None:
        self.founder.hide()
        self.step.show()
        self.set_verb(t("Users", "Protect the office"))
        self.wait_for(self.step.paper)
        self.step.paper.print_.setFocus()

    def _protect(self) -> None:
        flush_typing()
        self.progress.start(t("Users", "The file is being written anew. Do not switch the computer off."))
        left = self._navigator.offices.protect(self._session, self.protection(), self.progress.report)
        self.progress.hide()
        if isinstance(left, Trouble):
            self.tell(sentence_of(left))
            return
        self.accept()
        self._navigator.go("settings", "users")
        if left and (shown := self._navigator.page()) is not None:
            tell(
                shown,
                t("Users", "Copies without a password are still there"),
                t("Users", "Anyone can read them; delete what is not needed: {files}").format(
                    files=", ".join(path.name for path in left)
                ),
            )
