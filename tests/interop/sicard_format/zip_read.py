"""A ZIP reader that accepts one shape only: stored entries, back to back, both headers agreeing."""

import zlib
from dataclasses import dataclass, field

from . import entry_names, limits
from . import zip_records as z
from .errors import PackageError


@dataclass(frozen=True)
class CentralEntry:
    """One entry as the central directory states it, ZIP64 resolved."""

    name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    # What it states that no entry of a package states: told once the names are known.
    fault: str = field(default="", compare=False)


def _structure(about: str) -> PackageError:
    return PackageError("zip-structure", about)


class Archive:
    """The entries of a package by name; contents are checked against their CRC when read."""

    def __init__(self, data: bytes) -> None:
        if len(data) > limits.PACKAGE_BYTES:
            raise PackageError("too-large", "package")
        self._data = data
        end = _find_end(data)
        count, start, stop = _directory(data, end)
        entries = _central_entries(data, count, start, stop)
        entry_names.check([entry.name for entry in entries], [entry.method for entry in entries])
        _check_comment(data, end)
        for check in (_check_fault, _check_size, _check_claims):
            for entry in entries:
                check(entry)
        self._content = _contents(data, entries, start)

    @property
    def names(self) -> list[str]:
        """Entry names in the order of the file."""
        return list(self._content)

    def read(self, name: str) -> bytes:
        """The bytes of an entry: missing-entry, or damage where the CRC does not fit."""
        if name not in self._content:
            raise PackageError("missing-entry", name)
        begin, end, crc = self._content[name]
        content = self._data[begin:end]
        if zlib.crc32(content) != crc:
            raise PackageError(
                "photo-damaged" if name.startswith("photos/") else "zip-structure", name
            )
        return content


def _find_end(data: bytes) -> int:
    """The place of the end record: the only one whose comment ends with the file."""
    marker = z.END_SIGNATURE.to_bytes(4, "little")
    first = max(0, len(data) - z.END.size - 0xFFFF)
    places, at = [], data.find(marker, first)
    while at >= 0:
        if at + z.END.size <= len(data):
            places.append((at, at + z.END.size + z.END.unpack_from(data, at)[7]))
        at = data.find(marker, at + 1)
    whole = [place for place, reach in places if reach == len(data)]
    if len(whole) == 1:
        return whole[0]
    if len(whole) > 1:
        raise _structure("two end records")
    if any(reach < len(data) for _, reach in places):
        raise _structure("bytes after the end record")
    if places or data.startswith(z.LOCAL_SIGNATURE.to_bytes(4, "little")):
        raise PackageError("cut-off")
    raise PackageError("not-a-zip")


def _directory(data: bytes, end: int) -> tuple[int, int, int]:
    """(entry count, first byte, byte after the last) of the central directory."""
    _, disk, first_disk, here, count, size, start, _ = z.END.unpack_from(data, end)
    stop = end
    locator = end - z.LOCATOR64.size
    if locator >= 0 and z.LOCATOR64.unpack_from(data, locator)[0] == z.LOCATOR64_SIGNATURE:
        _, end64_disk, stop, disks = z.LOCATOR64.unpack_from(data, locator)
        if end64_disk != 0 or disks != 1 or stop + z.END64.size != locator:
            raise _structure("ZIP64 locator")
        values = z.END64.unpack_from(data, stop)
        if values[0] != z.END64_SIGNATURE or values[1] != z.END64.size - 12:
            raise _structure("ZIP64 end record")
        short = (disk, first_disk, here, count, size, start)
        disk, first_disk, here, count, size, start = long = values[4:]
        marks = (z.SEE_64_SHORT,) * 4 + (z.SEE_64,) * 2
        if any(a not in (mark, b) for a, b, mark in zip(short, long, marks, strict=True)):
            raise _structure("the two end records differ")
    if disk != 0 or first_disk != 0 or here != count:
        raise _structure("several disks")
    if count > limits.ENTRIES:
        raise PackageError("too-large", "entries")
    if start + size != stop:
        raise _structure("place of the central directory")
    return count, start, stop


def _check_comment(data: bytes, end: int) -> None:
    if len(data) - end - z.END.size > limits.COMMENT_BYTES:
        raise _structure("comment")


def _central_entries(data: bytes, count: int, start: int, stop: int) -> list[CentralEntry]:
    entries, at = [], start
    for _ in range(count):
        if at + z.CENTRAL.size > stop:
            raise _structure("entry count")
        head = z.Central._make(z.CENTRAL.unpack_from(data, at))
        if head.signature != z.CENTRAL_SIGNATURE:
            raise _structure("central directory")
        name_at = at + z.CENTRAL.size
        extra_at = name_at + head.name_bytes
        comment_at = extra_at + head.extra_bytes
        at = comment_at + head.comment_bytes
        if at > stop:
            raise _structure("central directory")
        entries.append(_central_entry(head, data[name_at:extra_at], data[extra_at:comment_at]))
    if at != stop:
        raise _structure("entry count")
    return entries


def _central_entry(head: z.Central, name: bytes, extra: bytes) -> CentralEntry:
    fault = ""
    if not _is_file(head.external):
        fault = "an entry that is no file"
    elif head.comment_bytes != 0 or head.disk != 0:
        fault = "central directory"
    size, packed, offset = head.size, head.packed, head.offset
    try:
        size, packed, offset = _resolve(extra, size, packed, offset)
    except PackageError as error:
        fault = fault or error.about
    return CentralEntry(name, head.flags, head.method, head.crc, packed, size, offset, fault)


def _is_file(external: int) -> bool:
    """No link, device or folder, by a Unix mode in the upper half or MS-DOS attributes in the lower."""
    return (external >> 28) in (0, 0o10) and external & 0x10 == 0


def _resolve(extra: bytes, *short: int) -> list[int]:
    """Replaces members that point to the ZIP64 extra field by what stands there, and no more."""
    field, at = None, 0
    while at < len(extra):
        tag = int.from_bytes(extra[at : at + 2], "little")
        length = int.from_bytes(extra[at + 2 : at + 4], "little")
        if at + 4 + length > len(extra):
            raise _structure("extra field")
        if tag == z.ZIP64_EXTRA:
            if field is not None:
                raise _structure("ZIP64 extra field")
            field = extra[at + 4 : at + 4 + length]
        at += 4 + length
    field = field or b""
    wanted = sum(value == z.SEE_64 for value in short)
    if len(field) != 8 * wanted:
        raise _structure("ZIP64 extra field")
    longs = (int.from_bytes(field[i : i + 8], "little") for i in range(0, len(field), 8))
    return [next(longs) if value == z.SEE_64 else value for value in short]


def _check_fault(entry: CentralEntry) -> None:
    if entry.fault:
        raise _structure(entry.fault)


def _check_size(entry: CentralEntry) -> None:
    name = entry.name.decode("ascii")
    if entry.size > entry_names.limit_of(name):
        raise PackageError("too-large", name)


def _check_claims(entry: CentralEntry) -> None:
    """What an entry states about itself, before anything is believed about its place."""
    name = entry.name.decode("ascii")
    if entry.flags & ~z.FLAG_UTF8_NAME:
        raise _structure(f"{name}: flags")
    if entry.packed != entry.size:
        raise _structure(f"{name}: size")


def _contents(
    data: bytes, entries: list[CentralEntry], stop: int
) -> dict[str, tuple[int, int, int]]:
    """name → (first byte, byte after, CRC). The local records fill the file up to the directory."""
    contents, at = {}, 0
    for entry in sorted(entries, key=lambda entry: entry.offset):
        name = entry.name.decode("ascii")
        if entry.offset != at or at + z.LOCAL.size > stop:
            raise _structure(f"{name}: place")
        head = z.Local._make(z.LOCAL.unpack_from(data, at))
        name_at = at + z.LOCAL.size
        extra_at = name_at + head.name_bytes
        content_at = extra_at + head.extra_bytes
        if head.signature != z.LOCAL_SIGNATURE or content_at > stop:
            raise _structure(f"{name}: local header")
        size, packed = _resolve(data[extra_at:content_at], head.size, head.packed)
        local_name = data[name_at:extra_at]
        local = CentralEntry(local_name, head.flags, head.method, head.crc, packed, size, at)
        if local != entry:
            raise _structure(f"{name}: the two headers differ")
        at = content_at + size
        contents[name] = (content_at, at, head.crc)
    if at != stop:
        raise _structure("bytes before the central directory")
    return contents
