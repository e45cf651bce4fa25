"""Files that are no ZIP, were cut off on the way, or are a ZIP of something else."""

from collections.abc import Iterator

from sicard_format import limits, strict_json, zip_write

from .case import Case
from .forge import Forge
from .rezipped import deflated, in_folder
from .sample import JPEGS, issue_entries, packed
from .zip_tools import (
    INFO_ZIP,
    MACOS_FINDER,
    SEVEN_ZIP,
    SEVEN_ZIP_ON_UNIX,
    UNIX_FOLDER,
    WINDOWS_EXPLORER,
    with_finder_files,
)

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def cases() -> Iterator[Case]:
    yield from _no_zip()
    yield from _cut_off()
    yield from _other_zips()
    yield from _rezipped_by_tools()
    yield from _pictures_by_tools()
    yield from _overruled_by_names()


def _no_zip() -> Iterator[Case]:
    for name, why, data in [
        ("empty-file", "A file without a byte, as a failed download leaves it.", b""),
        ("text-file", "A text file with the name of a package.", "这不是数据包\n".encode()),
        ("png-picture", "A picture with the name of a package.", PNG),
        ("pdf-document", "A PDF with the name of a package.", PDF),
        (
            "seven-zip-archive",
            "Another archive format, by its first bytes.",
            b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(24),
        ),
    ]:
        yield Case(name, "not-a-zip", why, data)


def _cut_off() -> Iterator[Case]:
    entries = issue_entries()
    whole = packed(entries)
    second_local = whole.index(b"PK\x03\x04", 4)
    photo = whole.index(b"photos/000001.enc")
    directory = whole.index(b"PK\x01\x02")
    second_central = whole.index(b"PK\x01\x02", directory + 4)
    end = whole.index(b"PK\x05\x06")
    for name, stop, where in [
        ("cut-in-first-local-header", 20, "inside the first local header"),
        ("cut-in-manifest", 200, "inside manifest.json"),
        ("cut-between-entries", second_local, "after the first entry"),
        ("cut-in-photo", photo + 300, "inside a photo"),
        ("cut-before-central-directory", directory, "before the central directory"),
        ("cut-in-central-directory", second_central + 10, "inside the central directory"),
        ("cut-before-end-record", end, "before the end record"),
        ("cut-in-end-record", end + 12, "inside the end record"),
        ("cut-in-comment", end + 22 + 9, "inside the comment"),
        ("cut-last-byte", len(whole) - 1, "one byte before its end"),
    ]:
        yield Case(name, "cut-off", f"The file ends {where}.", whole[:stop])
    bare = zip_write.archive(list(entries.items()))
    yield Case(
        "cut-last-byte-without-comment",
        "cut-off",
        "The last byte of an end record without a comment is missing.",
        bare[:-1],
    )


def _other_zips() -> Iterator[Case]:
    entries = issue_entries()
    yield Case(
        "rezipped-deflated",
        "rezipped",
        "Unpacked and zipped again: every entry is deflated.",
        deflated(entries),
    )
    stored_photos = [name for name in entries if name.endswith(".enc")]
    yield Case(
        "rezipped-partly-stored",
        "rezipped",
        "Zipped again by a tool that stores what does not shrink.",
        deflated(entries, stored=stored_photos),
    )
    yield Case(
        "rezipped-by-a-stream",
        "rezipped",
        "Zipped again with data descriptors and the folder's hidden files beside it.",
        deflated(entries | {"__MACOSX/._manifest.json": b"\0\5\x16\7"}, descriptors=True),
    )
    yield Case(
        "rezipped-in-a-folder",
        "rezipped",
        "The unpacked folder was zipped, stored, with the folder's name before each name.",
        in_folder(entries, "1111011/"),
    )
    yield Case(
        "rezipped-with-backslashes",
        "rezipped",
        "The same with the folder separator of old Windows tools.",
        in_folder(entries, "1111011\\"),
    )
    with_folder = Forge.of(entries)
    with_folder.add(b"photos/", b"")
    yield Case(
        "rezipped-with-folder-entry",
        "rezipped",
        "Zipped again without compression, with an entry for the folder itself.",
        with_folder.data(),
    )

    yield Case("empty-zip", "not-a-package", "A ZIP without entries.", zip_write.archive([]))
    without = {name: raw for name, raw in entries.items() if name != "manifest.json"}
    yield Case("manifest-missing", "not-a-package", "manifest.json was taken out.", packed(without))
    pictures = {"210299197503052114.jpg": JPEGS[0], "210299198001010023.jpg": JPEGS[1]}
    yield Case("pictures-stored", "not-a-package", "A ZIP of pictures, stored.", packed(pictures))
    yield Case(
        "pictures-deflated", "not-a-package", "A ZIP of pictures, deflated.", deflated(pictures)
    )
    extension = {
        "manifest.json": b'{"manifest_version": 3, "name": "x", "version": "1.0"}',
        "background.js": b"'use strict';\n" * 20,
    }
    yield Case(
        "browser-extension",
        "not-a-package",
        "Something else that has a manifest.json, deflated.",
        deflated(extension),
    )
    foreign = strict_json.write({"format": "other-package", "version": 1})
    yield Case(
        "manifest-of-another-format",
        "not-a-package",
        "The manifest's format is another one.",
        packed(entries | {"manifest.json": foreign}),
    )
    anonymous = strict_json.write({"manifest_version": 3, "name": "x"})
    yield Case(
        "manifest-without-format",
        "not-a-package",
        "The manifest does not say that it is a sicard package.",
        packed(entries | {"manifest.json": anonymous}),
    )

    forge = Forge.of(entries)
    forge.before = b"MZ" + bytes(510)
    forge.end = lambda end: setattr(end, "start", end.start - 512)
    place = 0
    for item in forge.items:
        item.place = place
        place += len(item.local.local()) + len(item.content)
    yield Case(
        "bytes-glued-before",
        "zip-structure",
        "512 bytes before an otherwise faultless file, as in a self-extracting archive.",
        forge.data(),
    )
    forge = Forge.of(entries)
    forge.before = b"MZ" + bytes(510)
    yield Case(
        "bytes-before",
        "zip-structure",
        "512 bytes before the first record, all offsets adjusted.",
        forge.data(),
    )


def _rezipped_by_tools() -> Iterator[Case]:
    entries = issue_entries()
    inside = {f"1111011/{name}": raw for name, raw in entries.items()}
    for name, why, data in [
        ("info-zip", "zip -r in the unpacked folder.", INFO_ZIP.zip(entries)),
        ("info-zip-stored", "zip -0 -r, nothing deflated.", INFO_ZIP.zip(entries, compress=False)),
        ("info-zip-in-a-folder", "zip -r of the unpacked folder.", INFO_ZIP.zip(inside)),
        ("seven-zip", "7-Zip on Windows.", SEVEN_ZIP.zip(entries)),
        (
            "seven-zip-stored",
            "7-Zip on Windows, nothing deflated.",
            SEVEN_ZIP.zip(entries, compress=False),
        ),
        ("seven-zip-on-unix", "7-Zip elsewhere.", SEVEN_ZIP_ON_UNIX.zip(entries)),
        (
            "windows-explorer",
            "The compressed folder of Windows Explorer, of all that was selected.",
            WINDOWS_EXPLORER.zip(entries),
        ),
        (
            "windows-explorer-in-a-folder",
            "The same of the unpacked folder, with a Chinese name.",
            WINDOWS_EXPLORER.zip({f"数据包/{name}": raw for name, raw in entries.items()}),
        ),
        (
            "macos-finder",
            "The macOS Finder, with .DS_Store and __MACOSX.",
            MACOS_FINDER.zip(with_finder_files(entries, "")),
        ),
        (
            "macos-finder-in-a-folder",
            "The same of the unpacked folder.",
            MACOS_FINDER.zip(with_finder_files(entries, "1111011/")),
        ),
    ]:
        yield Case(f"rezipped-by-{name}", "rezipped", f"Zipped again: {why}", data)


def _pictures_by_tools() -> Iterator[Case]:
    pictures = {"照片/甲科/示例甲.jpg": JPEGS[0], "照片/乙科/示例乙.jpg": JPEGS[1]}
    for name, why, data in [
        ("info-zip", "zip -r.", INFO_ZIP.zip(pictures)),
        ("info-zip-stored", "zip -0 -r.", INFO_ZIP.zip(pictures, compress=False)),
        ("seven-zip", "7-Zip on Windows.", SEVEN_ZIP.zip(pictures)),
        ("seven-zip-on-unix", "7-Zip elsewhere.", SEVEN_ZIP_ON_UNIX.zip(pictures)),
        ("windows-explorer", "Windows Explorer, names in GBK.", WINDOWS_EXPLORER.zip(pictures)),
        (
            "macos-finder",
            "The macOS Finder.",
            MACOS_FINDER.zip(with_finder_files(pictures, "")),
        ),
    ]:
        yield Case(
            f"pictures-by-{name}", "not-a-package", f"Folders with pictures: {why}", data
        )


def _overruled_by_names() -> Iterator[Case]:
    """What no entry of a package states of itself: in other files the names are told first."""
    package, pictures = issue_entries(), {"1.jpg": JPEGS[0], "2.jpg": JPEGS[1]}
    inside = {f"1111011/{name}": raw for name, raw in package.items()}
    for what, why, member, value in [
        ("link", "an entry says that it is a link", "attributes", 0o120_777 << 16),
        ("folder-mode", "an entry says that it is a folder", "attributes", UNIX_FOLDER),
        ("comment", "an entry has a comment", "comment", "正面".encode()),
        ("other-disk", "an entry is said to be on another disk", "disk", 1),
        ("padding", "the extra fields of an entry end in padding", "extra", bytes(3)),
        ("needless-zip64", "a ZIP64 field has unneeded values", "extra", zip_write.extra64(1, 1)),
    ]:
        for name, of, error, files, entry in [
            ("pictures", "Pictures", "not-a-package", pictures, "2.jpg"),
            ("rezipped", "A package in a folder", "rezipped", inside, "1111011/people.enc"),
            ("package", "A package", "zip-structure", package, "people.enc"),
        ]:
            forge = Forge.of(files)
            setattr(forge.item(entry).central, member, value)
            yield Case(f"{name}-with-{what}", error, f"{of}: {why}.", forge.data())
    for name, error, files in [
        ("pictures", "not-a-package", pictures),
        ("rezipped", "rezipped", inside),
    ]:
        forge = Forge.of(files)
        forge.comment = "x" * (limits.COMMENT_BYTES + 1)
        yield Case(f"{name}-with-long-comment", error, "A comment of 257 bytes.", forge.data())
