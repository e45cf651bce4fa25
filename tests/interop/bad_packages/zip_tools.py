"""How common programs write a ZIP: what they state of files and folders, by which the names must not be overruled."""

from dataclasses import dataclass

from sicard_format import zip_records
from sicard_format.zip_write import Header

from .forge import Forge, Item
from .rezipped import deflate

UNIX, FAT = 3 << 8, 0
DOS_FOLDER, DOS_ARCHIVE = 0x10, 0x20
UNIX_FOLDER, UNIX_FILE = 0o040_755 << 16, 0o100_644 << 16
# 2026-11-23 08:00 in China: seconds since 1970, and the 100 nanoseconds since 1601 of NTFS.
SECONDS = 1_795_392_000
NTFS_TIME = (SECONDS + 11_644_473_600) * 10_000_000


def extra_field(tag: int, body: bytes) -> bytes:
    """One extra field."""
    return tag.to_bytes(2, "little") + len(body).to_bytes(2, "little") + body


_TIME = SECONDS.to_bytes(4, "little")
_ID = b"\4" + (1000).to_bytes(4, "little")
_OWNER = extra_field(0x7875, b"\1" + _ID * 2)
_NTFS = extra_field(0x000A, bytes(4) + extra_field(1, NTFS_TIME.to_bytes(8, "little") * 3))


@dataclass(frozen=True)
class ZipTool:
    """One program. Folders have entries of their own only where `folder` says what is stated of them."""

    made_by: int
    file: int
    folder: int | None
    local_extra: bytes = b""
    central_extra: bytes = b""
    descriptors: bool = False
    # Whether what does not shrink is stored.
    stores: bool = True
    encoding: str = "utf-8"
    # The flag of names that are not ASCII.
    utf8: bool = True

    def zip(self, files: dict[str, bytes], compress: bool = True) -> bytes:
        """The files in the order given, each folder before its first file."""
        forge, told = Forge([], comment=""), set()
        for name, content in files.items():
            for folder in _folders_of(name) if self.folder is not None else ():
                if folder not in told:
                    told.add(folder)
                    forge.items.append(self._item(folder, b"", self.folder))
            item = self._item(name, content, self.file)
            if compress:
                deflate(item, self.descriptors, only_if_smaller=self.stores)
            forge.items.append(item)
        return forge.data()

    def _item(self, name: str, content: bytes, attributes: int) -> Item:
        raw = name.encode(self.encoding)
        local, central = Header.of(raw, content), Header.of(raw, content)
        local.extra, central.extra = self.local_extra, self.central_extra
        for header in (local, central):
            header.made_by = self.made_by
            header.attributes = attributes
            header.flags = zip_records.FLAG_UTF8_NAME if self.utf8 and not raw.isascii() else 0
        return Item(local, content, central)


def _folders_of(name: str) -> list[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: depth + 1]) + "/" for depth in range(len(parts))]


# zip -r of Info-ZIP 3.0 on Unix; Python's shutil.make_archive states the same attributes.
INFO_ZIP = ZipTool(
    UNIX | 30,
    UNIX_FILE,
    UNIX_FOLDER | DOS_FOLDER,
    extra_field(0x5455, b"\3" + _TIME * 2) + _OWNER,
    extra_field(0x5455, b"\3" + _TIME) + _OWNER,
)
SEVEN_ZIP = ZipTool(FAT | 63, DOS_ARCHIVE, DOS_FOLDER, central_extra=_NTFS)
# 0x8000 says that the upper half is a Unix mode.
SEVEN_ZIP_ON_UNIX = ZipTool(
    UNIX | 63,
    UNIX_FILE | 0x8000 | DOS_ARCHIVE,
    UNIX_FOLDER | 0x8000 | DOS_FOLDER,
    central_extra=_NTFS,
)
# Compressed (zipped) folder, in China: names in GBK, no entry for a folder that has files.
WINDOWS_EXPLORER = ZipTool(FAT | 20, DOS_ARCHIVE, None, stores=False, encoding="gbk", utf8=False)
# Archive Utility, the Finder's: 0x4000 beside the mode, sizes behind the contents.
MACOS_FINDER = ZipTool(
    UNIX | 21,
    UNIX_FILE | 0x4000,
    UNIX_FOLDER | 0x4000,
    extra_field(0x5855, _TIME * 2 + (501).to_bytes(2, "little") + (20).to_bytes(2, "little")),
    extra_field(0x5855, _TIME * 2),
    descriptors=True,
    stores=False,
    utf8=False,
)


def with_finder_files(files: dict[str, bytes], folder: str) -> dict[str, bytes]:
    """What the Finder puts beside the files of a folder."""
    double = b"\0\5\x16\7\0\2\0\0Mac OS X        "
    hidden = {f"{folder}.DS_Store": b"\0\0\0\1Bud1" + bytes(88)}
    doubles = {
        f"__MACOSX/{folder}._{name}": double
        for name in [".DS_Store", *(name for name in files if "/" not in name)]
    }
    return hidden | {folder + name: raw for name, raw in files.items()} | doubles
