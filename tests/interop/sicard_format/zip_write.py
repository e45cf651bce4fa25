"""Writes the container: stored entries, and on request the ZIP64 form of everything."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from . import zip_records as z

VERSION_STORED = 10
VERSION_ZIP64 = 45
DATE_1980_01_01 = 0x0021


@dataclass
class Header:
    """What the local or the central header of an entry states."""

    name: bytes
    crc: int
    packed: int
    size: int
    flags: int = 0
    method: int = z.STORED
    extra: bytes = b""
    attributes: int = 0
    made_by: int = VERSION_ZIP64
    comment: bytes = b""
    disk: int = 0

    @classmethod
    def of(cls, name: bytes, content: bytes) -> "Header":
        return cls(name, zlib.crc32(content), len(content), len(content))

    def local(self) -> bytes:
        return (
            z.LOCAL.pack(
                z.LOCAL_SIGNATURE,
                VERSION_ZIP64 if self.extra else VERSION_STORED,
                self.flags,
                self.method,
                0,
                DATE_1980_01_01,
                self.crc,
                self.packed,
                self.size,
                len(self.name),
                len(self.extra),
            )
            + self.name
            + self.extra
        )

    def central(self, offset: int) -> bytes:
        return (
            z.CENTRAL.pack(
                z.CENTRAL_SIGNATURE,
                self.made_by,
                VERSION_ZIP64 if self.extra else VERSION_STORED,
                self.flags,
                self.method,
                0,
                DATE_1980_01_01,
                self.crc,
                self.packed,
                self.size,
                len(self.name),
                len(self.extra),
                len(self.comment),
                self.disk,
                0,
                self.attributes,
                offset,
            )
            + self.name
            + self.extra
            + self.comment
        )


@dataclass
class End:
    """The end record."""

    count: int
    size: int
    start: int
    comment: bytes = b""
    disk: int = 0

    def record(self) -> bytes:
        return (
            z.END.pack(
                z.END_SIGNATURE,
                self.disk,
                self.disk,
                self.count,
                self.count,
                self.size,
                self.start,
                len(self.comment),
            )
            + self.comment
        )


def end64(count: int, size: int, start: int, place: int, disks: int = 1) -> bytes:
    """The ZIP64 end record, which stands at `place`, and its locator."""
    return z.END64.pack(
        z.END64_SIGNATURE,
        z.END64.size - 12,
        VERSION_ZIP64,
        VERSION_ZIP64,
        0,
        0,
        count,
        count,
        size,
        start,
    ) + z.LOCATOR64.pack(z.LOCATOR64_SIGNATURE, 0, place, disks)


def extra64(*values: int) -> bytes:
    """The ZIP64 extra field."""
    body = b"".join(value.to_bytes(8, "little") for value in values)
    return z.ZIP64_EXTRA.to_bytes(2, "little") + len(body).to_bytes(2, "little") + body


def archive(entries: Sequence[tuple[str, bytes]], comment: str = "", zip64: bool = False) -> bytes:
    """A whole ZIP file, the entries in the given order."""
    body, directory = bytearray(), bytearray()
    for name, content in entries:
        local, central = (Header.of(name.encode("ascii"), content) for _ in range(2))
        offset = len(body)
        if zip64:
            local.extra = extra64(len(content), len(content))
            central.extra = extra64(len(content), len(content), offset)
            for header in (local, central):
                header.packed = header.size = z.SEE_64
        body += local.local() + content
        directory += central.central(z.SEE_64 if zip64 else offset)
    start, comment_bytes = len(body), comment.encode("utf-8")
    whole = bytes(body + directory)
    if zip64:
        whole += end64(len(entries), len(directory), start, len(whole))
        return whole + End(z.SEE_64_SHORT, z.SEE_64, z.SEE_64, comment_bytes).record()
    return whole + End(len(entries), len(directory), start, comment_bytes).record()
