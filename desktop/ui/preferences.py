"""What one PC remembers: language, theme, size of text, the last office. Nothing of the records."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths

from i18n import LANGUAGES, language_of_system


def default_path() -> Path:
    """The INI file of this user on this PC."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "hattama" / "hattama.ini"


class Preferences:
    """Reads and writes an INI file; what is missing or unreadable is the default."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or default_path()), QSettings.Format.IniFormat)

    def _text(self, key: str, default: str) -> str:
        return str(self._store.value(key, default))

    def _keep(self, key: str, value: str) -> None:
        self._store.setValue(key, value)
        self._store.sync()

    @property
    def language(self) -> str:
        """Language of the window; at first that of the system, English where it speaks another."""
        wanted = self._text("language", "") or language_of_system()
        return wanted if wanted in LANGUAGES else "en"

    @language.setter
    def language(self, value: str) -> None:
        self._keep("language", value)

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        kept = self._text("theme", "system")
        return kept if kept in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._keep("theme", value)

    @property
    def text_size(self) -> int:
        """Size of the text in percent, 100 to 200."""
        stored = self._text("text_size", "100")
        return min(200, max(100, int(stored))) if stored.isdecimal() and len(stored) < 5 else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._keep("text_size", str(value))

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a touch an encrypted office is locked; 0 is never."""
        stored = self._text("idle_minutes", "10")
        return min(240, int(stored)) if stored.isdecimal() and len(stored) < 5 else 10

    @idle_minutes.setter
    def idle_minutes(self, value: int) -> None:
        self._keep("idle_minutes", str(value))

    @property
    def last_name(self) -> str:
        """The name that somebody signed in with last."""
        return self._text("last_name", "")

    @last_name.setter
    def last_name(self, value: str) -> None:
        self._keep("last_name", value)

    def keep_place(self, page: str, record: Any) -> None:
        """Remember a page, and its record where that is a number or a word, for one start of the program."""
        known = record if isinstance(record, int | str) else None
        self._keep("place", json.dumps([page, known]))

    def take_place(self) -> tuple[str, Any]:
        """The page that was remembered, which is forgotten with that; "" where there is none."""
        kept = self._text("place", "")
        if not kept:
            return "", None
        self._store.remove("place")
        try:
            page, record = json.loads(kept)
        except (ValueError, TypeError, RecursionError):
            return "", None
        return str(page), record if isinstance(record, int | str) else None

    def backup_folder(self, office: Path) -> Path | None:
        """Where the backups of an office went when it was open last."""
        folder = self._table("backup_folders").get(str(office), "")
        return Path(folder) if folder else None

    def keep_backup_folder(self, office: Path, folder: str) -> None:
        """Remember where the backups of an office go; "" for nowhere."""
        known = self._table("backup_folders")
        if known.get(str(office), "") != folder:
            self._keep("backup_folders", json.dumps(known | {str(office): folder}))

    def network_told(self, office: Path) -> bool:
        """Whether it was said that an office lies in a network folder."""
        return str(office) in self._table("network_told")

    def tell_network(self, office: Path) -> None:
        """Remember that it was said."""
        self._keep("network_told", json.dumps(self._table("network_told") | {str(office): "yes"}))

    def _table(self, key: str) -> dict[str, str]:
        """Words by words; none where what is kept cannot be read."""
        try:
            found = json.loads(self._text(key, "{}"))
        except (ValueError, RecursionError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(name): word for name, word in found.items() if isinstance(word, str)}

    @property
    def last_office(self) -> Path | None:
        """The office file that was open last."""
        stored = self._text("last_office", "")
        return Path(stored) if stored else None

    @last_office.setter
    def last_office(self, value: Path | None) -> None:
        self._keep("last_office", str(value or ""))
