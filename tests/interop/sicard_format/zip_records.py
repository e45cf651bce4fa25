"""The records of a ZIP file (PKWARE APPNOTE 4.3) as fixed layouts, little-endian."""

import struct
from typing import NamedTuple

LOCAL = struct.Struct("<IHHHHHIIIHH")
CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
END = struct.Struct("<IHHHHIIH")
END64 = struct.Struct("<IQHHIIQQQQ")
LOCATOR64 = struct.Struct("<IIQI")

LOCAL_SIGNATURE = 0x04034B50
CENTRAL_SIGNATURE = 0x02014B50
END_SIGNATURE = 0x06054B50
END64_SIGNATURE = 0x06064B50
LOCATOR64_SIGNATURE = 0x07064B50

# A 32- or 16-bit member with all bits set says: see the ZIP64 extra field or record.
SEE_64 = 0xFFFFFFFF
SEE_64_SHORT = 0xFFFF

ZIP64_EXTRA = 0x0001
STORED = 0
FLAG_UTF8_NAME = 0x0800


class Local(NamedTuple):
    """The members of a local file header (APPNOTE 4.3.7)."""

    signature: int
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name_bytes: int
    extra_bytes: int


class Central(NamedTuple):
    """The members of a central directory header (APPNOTE 4.3.12)."""

    signature: int
    made_by: int
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name_bytes: int
    extra_bytes: int
    comment_bytes: int
    disk: int
    internal: int
    external: int
    offset: int
