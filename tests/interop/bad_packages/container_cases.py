"""Entries and records that a strict container does not have."""

from collections.abc import Iterator

from sicard_format import limits, zip_records, zip_write

from .case import Case
from .forge import Forge, with_end64
from .rezipped import deflated_bomb
from .sample import JPEGS, KEYS, LAYOUT, PHOTO_1, PHOTO_2, issue, issue_entries, packed

FLAG_ENCRYPTED = 0x0001
FLAG_DESCRIPTOR = 0x0008


def cases() -> Iterator[Case]:
    yield from _names()
    yield from _sets()
    yield from _bytes_around()
    yield from _headers()
    yield from _end_record()
    yield from _zip64()
    yield from _sizes()


def _names() -> Iterator[Case]:
    for name, entry, why in [
        ("absolute-name", b"/etc/passwd", "An absolute name."),
        ("drive-name", b"C:/photos/000003.enc", "A name with a drive letter."),
        ("zip-slip", b"photos/../../000003.enc", "A name that climbs out of the folder."),
        ("zip-slip-backslash", b"..\\000003.enc", "The same, with the other separator."),
        ("extra-file", b"README.txt", "A file that has no place in a package."),
        ("hidden-file", b".DS_Store", "A file system's hidden file."),
        ("nul-in-name", b"photos/000003.enc\0.jpg", "A NUL byte in a name."),
        ("non-ascii-name", "photos/照片.enc".encode(), "A name that is not ASCII."),
        ("empty-name", b"", "An entry without a name."),
        ("photo-number-too-short", b"photos/00003.enc", "A photo number of five digits."),
        (
            "photo-number-full-width",
            "photos/００００００３.enc".encode(),
            "Digits that are not ASCII.",
        ),
        ("photo-not-sealed", b"photos/000003.jpg", "A picture that is not an encrypted entry."),
        ("manifest-in-capitals", b"MANIFEST.JSON", "A name that differs in case only."),
        ("photo-in-capitals", b"photos/000001.ENC", "A photo's name again, in another case."),
        ("photos-folder-in-capitals", b"Photos/000001.enc", "A folder that differs in case only."),
        ("drive-name-backslash", b"C:\\photos\\000003.enc", "A drive letter, Windows separators."),
        ("drive-name-relative", b"C:000003.enc", "A drive letter without a separator."),
        ("server-name", b"\\\\server\\share\\000003.enc", "A name on another computer."),
        ("device-path-name", b"\\\\?\\C:\\000003.enc", "A Windows path that goes past all checks."),
        ("home-name", b"~/000003.enc", "A name in somebody's home folder."),
        ("dot-name", b"./photos/000003.enc", "A name that begins in this folder."),
        ("double-slash-name", b"photos//000003.enc", "A name with a folder without a name."),
        ("trailing-dot-name", b"photos/000001.enc.", "A name that Windows takes for another."),
        ("trailing-space-name", b"photos/000001.enc ", "The same, by a space."),
        ("stream-name", b"people.enc::$DATA", "The roster by its name as an NTFS stream."),
        ("device-name", b"photos/NUL.enc", "A Windows device."),
        ("name-with-line-end", b"photos/000003.enc\n", "A line end in a name."),
        ("name-not-utf8", b"photos/\xff\xfe.enc", "A name that is no text."),
        ("name-of-256-bytes", b"photos/" + b"0" * 245 + b".enc", "A name of 256 bytes."),
        ("name-of-65535-bytes", b"p" * 65_531 + b".enc", "The longest name that ZIP can have."),
        ("photo-number-of-19-digits", b"photos/" + b"0" * 18 + b"3.enc", "A photo number of 19 digits."),
        ("zip-in-zip", b"1111011.zip", "A package inside the package."),
    ]:
        forge = Forge.of(issue_entries())
        forge.add(entry, JPEGS[0][:200] if b"." in entry else b"")
        yield Case(name, "unexpected-entry", why, forge.data())


def _sets() -> Iterator[Case]:
    entries = issue_entries()
    for name, twice in [
        ("duplicate-manifest", "manifest.json"),
        ("duplicate-roster", "people.enc"),
        ("duplicate-signature", "manifest.sig"),
        ("duplicate-photo", PHOTO_1),
    ]:
        forge = Forge.of(entries)
        forge.add(twice.encode(), entries[twice])
        yield Case(
            name,
            "duplicate-entry",
            f"{twice} stands in the file twice.",
            forge.data(),
            params={"entry": twice},
        )
    for name, gone in [
        ("signature-missing", "manifest.sig"),
        ("roster-missing", "people.enc"),
        ("photo-missing", PHOTO_2),
    ]:
        rest = {entry: raw for entry, raw in entries.items() if entry != gone}
        yield Case(
            name, "missing-entry", f"{gone} was taken out.", packed(rest), params={"entry": gone}
        )
    draft = issue()
    extra = "photos/000003.enc"
    draft.photos.append((extra, JPEGS[0]))
    yield Case(
        "photo-not-listed",
        "unexpected-entry",
        "A well-sealed photo that the roster does not list.",
        packed(draft.entries(KEYS)),
        params={"entry": extra},
    )


def _bytes_around() -> Iterator[Case]:
    entries = issue_entries()
    forge = Forge.of(entries)
    forge.item("people.enc").gap = b"hidden"
    yield Case(
        "bytes-between-entries", "zip-structure", "Bytes that belong to no record.", forge.data()
    )
    forge = Forge.of(entries)
    forge.before_directory = b"hidden"
    yield Case(
        "bytes-before-directory",
        "zip-structure",
        "Bytes between the last entry and the central directory.",
        forge.data(),
    )
    forge = Forge.of(entries)
    hidden = Forge.of({"photos/000003.enc": b"hidden"}).items[0]
    forge.before_directory = hidden.local.local() + hidden.content
    yield Case(
        "entry-without-central-header",
        "zip-structure",
        "A local entry that the central directory does not know.",
        forge.data(),
    )
    forge = Forge.of(entries)
    forge.after = b"hidden"
    yield Case("bytes-after", "zip-structure", "Bytes after the end record.", forge.data())
    forge = Forge.of(entries)
    forge.end = lambda end: setattr(end, "comment", b"x" * (limits.COMMENT_BYTES + 1))
    yield Case("comment-too-long", "zip-structure", "A comment of 257 bytes.", forge.data())
    whole = zip_write.archive(list(entries.items()))
    forge = Forge.of(entries)
    inner = whole[-zip_records.END.size :]
    forge.end = lambda end: setattr(end, "comment", inner)
    yield Case(
        "two-end-records",
        "zip-structure",
        "The comment is an end record itself: two readings of one file.",
        forge.data(),
    )


def _headers() -> Iterator[Case]:
    entries = issue_entries()
    people = len(entries["people.enc"])
    for name, member, value, why in [
        ("local-name-differs", "name", b"people.enx", "name"),
        ("local-size-differs", "size", people - 16, "size"),
        ("local-packed-size-differs", "packed", people - 16, "packed size"),
        ("local-crc-differs", "crc", 0x12345678, "CRC"),
        ("local-method-differs", "method", 8, "method"),
        ("local-flags-differ", "flags", FLAG_ENCRYPTED, "flags"),
    ]:
        forge = Forge.of(entries)
        setattr(forge.item("people.enc").local, member, value)
        yield Case(name, "zip-structure", f"The local header states another {why}.", forge.data())
    for name, flag, why in [
        ("encryption-flag", FLAG_ENCRYPTED, "An entry is marked as encrypted by ZIP's own means."),
        ("strong-encryption-flag", FLAG_ENCRYPTED | 0x0040, "The same, strong encryption."),
        ("masked-headers-flag", 0x2000, "The headers are marked as masked."),
    ]:
        forge = Forge.of(entries)
        forge.state("people.enc", flags=flag)
        yield Case(name, "zip-structure", why, forge.data())
    forge = Forge.of(entries)
    item = forge.item("people.enc")
    item.central.flags = item.local.flags = FLAG_DESCRIPTOR
    facts = (0x08074B50, item.local.crc, people, people)
    item.content += b"".join(fact.to_bytes(4, "little") for fact in facts)
    item.local.crc = item.local.packed = item.local.size = 0
    yield Case(
        "data-descriptor",
        "zip-structure",
        "Sizes stand behind the content instead of before it.",
        forge.data(),
    )
    for name, entry in [
        ("crc-of-manifest-wrong", "manifest.json"),
        ("crc-of-roster-wrong", "people.enc"),
    ]:
        forge = Forge.of(entries)
        forge.state(entry, crc=0x12345678)
        yield Case(
            name,
            "zip-structure",
            f"Both headers state a CRC that {entry} does not have.",
            forge.data(),
        )
    for name, entry, attributes, why in [
        ("symbolic-link", PHOTO_2, 0o120_777 << 16, "An entry says that it is a symbolic link."),
        ("symbolic-link-as-manifest", "manifest.json", 0o120_777 << 16, "The same of the manifest."),
        ("device-entry", PHOTO_2, 0o020_666 << 16, "An entry says that it is a device."),
        ("folder-entry", PHOTO_2, 0x10, "An entry with a photo's name says that it is a folder."),
    ]:
        forge = Forge.of(entries)
        forge.state(entry, attributes=attributes)
        yield Case(name, "zip-structure", why, forge.data())
    forge = Forge.of(entries)
    forge.state(PHOTO_2, packed=len(entries[PHOTO_2]) - 16)
    yield Case(
        "stored-sizes-differ", "zip-structure", "A stored entry states two sizes.", forge.data()
    )
    forge = Forge.of(entries)
    forge.item(PHOTO_2).place = 0
    yield Case(
        "entries-overlap",
        "zip-structure",
        "Two central headers point to the same place.",
        forge.data(),
    )
    forge = Forge.of(entries)
    size = len(entries[PHOTO_1]) + len(forge.item(PHOTO_2).local.local())
    forge.state(PHOTO_1, packed=size, size=size)
    yield Case(
        "entry-reaches-into-next",
        "zip-structure",
        "An entry states a size that takes in the next local header.",
        forge.data(),
    )
    forge = Forge.of(entries)
    forge.item(PHOTO_2).place = 1 << 20
    yield Case(
        "entry-beyond-the-file",
        "zip-structure",
        "A central header points beyond the end of the file.",
        forge.data(),
    )


def _end_record() -> Iterator[Case]:
    entries = issue_entries()
    for name, changes, why in [
        ("end-counts-one-less", {"count": -1}, "one entry less than there is"),
        ("end-counts-one-more", {"count": 1}, "one entry more than there is"),
        ("end-counts-thousands", {"count": 60_000}, "60,000 entries more than there are"),
        ("directory-size-wrong", {"size": -4}, "a central directory shorter than it is"),
        ("directory-place-wrong", {"start": 4}, "a central directory behind its place"),
        ("several-disks", {"disk": 1}, "that this is a second disk"),
    ]:
        forge = Forge.of(entries)

        def change(end: zip_write.End, changes: dict[str, int] = changes) -> None:
            for member, difference in changes.items():
                setattr(end, member, getattr(end, member) + difference)

        forge.end = change
        yield Case(name, "zip-structure", f"The end record states {why}.", forge.data())


def _zip64() -> Iterator[Case]:
    entries = issue_entries()
    for name, lies, why in [
        ("zip64-count-wrong", {"count": len(entries) + 1}, "states one entry more than there is"),
        ("zip64-place-wrong", {"start": 1 << 40}, "puts the directory beyond the file"),
        ("zip64-locator-astray", {"place": 7}, "is not where its locator points"),
        ("zip64-several-disks", {"disks": 2}, "is said to be on one of two disks"),
    ]:
        yield Case(
            name, "zip-structure", f"The ZIP64 end record {why}.", with_end64(entries, **lies)
        )
    yield Case(
        "zip64-counts-a-trillion",
        "too-large",
        "The ZIP64 end record states 2^40 entries.",
        with_end64(entries, count=1 << 40),
    )
    for name, extra, why in [
        ("zip64-extra-missing", b"", "no ZIP64 field has it"),
        (
            "zip64-extra-too-short",
            zip_write.extra64(len(entries[PHOTO_1])),
            "the field has only one",
        ),
    ]:
        forge = Forge.of(entries)
        forge.state(PHOTO_1, packed=zip_records.SEE_64, size=zip_records.SEE_64, extra=extra)
        yield Case(
            name, "zip-structure", f"An entry refers to ZIP64 for two sizes; {why}.", forge.data()
        )


def _sizes() -> Iterator[Case]:
    entries = issue_entries()
    for name, entry, size in [
        ("roster-size-claimed", "people.enc", 1 << 30),
        ("photo-size-claimed", PHOTO_1, 1 << 26),
        ("manifest-size-claimed", "manifest.json", limits.MANIFEST_BYTES + 1),
    ]:
        forge = Forge.of(entries)
        forge.state(entry, packed=size, size=size)
        yield Case(name, "too-large", f"{entry} claims {size} bytes in a small file.", forge.data())
    forge = Forge.of(entries)
    forge.state(
        PHOTO_1,
        packed=zip_records.SEE_64,
        size=zip_records.SEE_64,
        extra=zip_write.extra64(1 << 50, 1 << 50),
    )
    yield Case(
        "photo-size-claimed-zip64",
        "too-large",
        "A photo claims a petabyte through ZIP64.",
        forge.data(),
    )
    spaces = entries["manifest.json"].ljust(limits.MANIFEST_BYTES + 1)
    for name, error, entry, why in [
        ("bomb-in-roster", "rezipped", "people.enc", "The roster is 64 MiB of zeros, deflated."),
        ("bomb-in-photo", "rezipped", PHOTO_1, "A photo is 64 MiB of zeros, deflated."),
        ("bomb-in-manifest", "rezipped", "manifest.json", "The manifest is 64 MiB of zeros."),
        ("bomb-elsewhere", "rezipped", "zeros", "64 MiB of zeros, deflated, beside the others."),
    ]:
        yield Case(name, error, why, deflated_bomb(entries, entry))
    yield Case(
        "manifest-too-large",
        "too-large",
        "A manifest of 64 KiB and one byte.",
        zip_write.archive(list((entries | {"manifest.json": spaces}).items()), LAYOUT.comment),
    )
