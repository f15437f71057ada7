"""Pages of an office file as they lie on the disk, one by one, whatever has become of the others.

SQLite gives up a whole table for one bad page, and SQLCipher a whole file. Here each page stands for itself:
that of an encrypted office counts when its sum is right, and is decrypted in memory alone.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from db.incoming import SQLITE

ENCRYPTED = 8192
"""Bytes of a page of an encrypted office; see CIPHER in ``office.py``."""
USUAL = 4096
SIZES = (512, 1024, 2048, 4096, 8192, 16384, 32768)
SALT, IV, SUM = 16, 16, 32
FOREIGN = 0x3A
"""The salt of the key for the sums is that of the file, with each byte turned by this."""
RESERVED = 80
"""Bytes at the end of an encrypted page that hold no records: SQLCipher sets more aside than it uses."""


class Pages:
    """The pages of a file, from 1 on; None where one is lost."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self.content = path.read_bytes()
        self.key = key
        self.size = ENCRYPTED if key else plain_size(self.content)
        self.count = -(-len(self.content) // self.size)
        self.sums = self._sum_key(self.content[:SALT]) if key else b""
        self.checked = not key or any(map(self._is_sound, range(1, self.count + 1)))
        """Where no sum is right, the salt that all of them hang on is what was damaged."""
        self.usable = self.size - self._reserved()
        """Bytes of a page that hold records."""

    def get(self, number: int) -> bytes | None:
        """One page in the clear."""
        if not 1 <= number <= len(self.content) // self.size:
            return None
        if self.key is None:
            return self._raw(number)
        if self.checked and not self._is_sound(number):
            return None
        return self._decrypted(number, self.key)

    def lost(self) -> Iterator[int]:
        """Pages that are cut off or whose sum is wrong."""
        return (number for number in range(1, self.count + 1) if self.get(number) is None)

    def _reserved(self) -> int:
        first = self.get(1)
        said = first[20] if first else RESERVED
        return said if said in (0, IV + SUM, RESERVED) else RESERVED * bool(self.key)

    def _raw(self, number: int) -> bytes:
        return self.content[(number - 1) * self.size : number * self.size]

    def _sum_key(self, salt: bytes) -> bytes:
        assert self.key is not None
        return hashlib.pbkdf2_hmac("sha512", self.key, bytes(byte ^ FOREIGN for byte in salt), 2, 32)

    def _is_sound(self, number: int) -> bool:
        page = self._raw(number)
        said, start = page[-SUM:], SALT if number == 1 else 0
        made = hmac.new(self.sums, page[start:-SUM] + number.to_bytes(4, "little"), "sha256")
        return hmac.compare_digest(made.digest(), said)

    def _decrypted(self, number: int, key: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        page, start = self._raw(number), SALT if number == 1 else 0
        body, vector = page[start : -SUM - IV], page[-SUM - IV : -SUM]
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor().update(body)
        return (SQLITE if number == 1 else b"") + opened + bytes(IV + SUM)


def plain_size(content: bytes) -> int:
    """Bytes of a page, as the header of a plain file says; the usual ones where it says what cannot be."""
    said = int.from_bytes(content[16:18], "big")
    return said if said in SIZES else USUAL
