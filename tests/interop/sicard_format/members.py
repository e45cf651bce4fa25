"""Taking typed members out of a parsed JSON object; the first one that does not fit is named."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime

from . import base64url, limits
from .errors import PackageError

UNIT_CODE = re.compile(r"[0-9A-Za-z]{1,20}")
PERSONAL_NO = re.compile(r"[0-9A-Za-z-]{1,32}")
UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DEVICE_NAME = re.compile(r"(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])", re.IGNORECASE)


class Members:
    """The members of one object. Null means absent; unknown members are never looked at."""

    def __init__(self, value: object, code: str, place: str = "") -> None:
        if not isinstance(value, dict):
            raise PackageError(code, place)
        self._members, self._code, self._place = value, code, place

    def error(self, name: str) -> PackageError:
        """The refusal that names this member."""
        return PackageError(self._code, f"{self._place}.{name}".lstrip("."))

    def has(self, name: str) -> bool:
        return self._members.get(name) is not None

    def optional(self, name: str, take: Callable[[str], object]) -> object | None:
        """`take(name)` unless the member is absent."""
        return take(name) if self.has(name) else None

    def _typed(self, name: str, kind: type) -> object:
        value = self._members.get(name)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(name)
        return value

    def count(self, name: str, least: int = 0, below: int = 2**32) -> int:
        value = self._typed(name, int)
        if not least <= value < below:
            raise self.error(name)
        return value

    def flag(self, name: str) -> bool:
        return self._typed(name, bool)

    def word(self, name: str) -> str:
        """A string that is compared, not shown."""
        return self._typed(name, str)

    def text(self, name: str) -> str:
        """At most 200 characters, no control characters."""
        return self._text(self._typed(name, str), name)

    def _text(self, value: object, name: str) -> str:
        if not isinstance(value, str) or len(value) > limits.TEXT_CHARACTERS:
            raise self.error(name)
        if any(unicodedata.category(character) == "Cc" for character in value):
            raise self.error(name)
        return value

    def texts(self, name: str, most: int | None = None) -> list[str]:
        values = self._list(name, most)
        return [self._text(value, f"{name}[{i}]") for i, value in enumerate(values)]

    def _list(self, name: str, most: int | None) -> list[object]:
        values = self._typed(name, list)
        if most is not None and len(values) > most:
            raise self.error(name)
        return values

    def matching(self, name: str, pattern: re.Pattern) -> str:
        value = self._typed(name, str)
        if not pattern.fullmatch(value):
            raise self.error(name)
        return value

    def _file_name(self, name: str, pattern: re.Pattern) -> str:
        value = self.matching(name, pattern)
        if DEVICE_NAME.fullmatch(value):
            raise self.error(name)
        return value

    def unit_code(self, name: str) -> str:
        return self._file_name(name, UNIT_CODE)

    def personal_no(self, name: str) -> str:
        return self._file_name(name, PERSONAL_NO)

    def uuid(self, name: str) -> str:
        """As written, in the form with four dashes."""
        return self.matching(name, UUID)

    def uuids(self, name: str, most: int) -> list[str]:
        values = self.texts(name, most)
        if any(not UUID.fullmatch(value) for value in values):
            raise self.error(name)
        return values

    def time(self, name: str) -> str:
        """RFC 3339, as written."""
        return self._parsed(name, TIME, datetime.fromisoformat)

    def day(self, name: str) -> str:
        """A calendar day, YYYY-MM-DD."""
        return self._parsed(name, DAY, date.fromisoformat)

    def _parsed(self, name: str, pattern: re.Pattern, parse: Callable[[str], object]) -> str:
        value = self.matching(name, pattern)
        try:
            parse(value)
        except ValueError as error:
            raise self.error(name) from error
        return value

    def raw(self, name: str, length: int) -> bytes:
        """base64url of exactly `length` bytes."""
        try:
            value = base64url.decode(self._typed(name, str))
        except ValueError as error:
            raise self.error(name) from error
        if len(value) != length:
            raise self.error(name)
        return value

    def hex(self, name: str, length: int) -> str:
        """`length` bytes in lower-case hex, as written."""
        return self.matching(name, re.compile(rf"[0-9a-f]{{{2 * length}}}"))

    def object(self, name: str) -> "Members":
        return Members(self._members.get(name), self._code, f"{self._place}.{name}".lstrip("."))

    def objects(self, name: str, most: int | None = None) -> list["Members"]:
        place = f"{self._place}.{name}".lstrip(".")
        return [
            Members(value, self._code, f"{place}[{i}]")
            for i, value in enumerate(self._list(name, most))
        ]
