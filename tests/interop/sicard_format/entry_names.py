"""Which entries a package may hold, and what a ZIP that holds others is."""

import re
from collections import Counter

from . import limits
from .errors import PackageError
from .zip_records import STORED

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
PEOPLE = "people.enc"
PHOTO = re.compile(r"photos/[0-9]{6,}\.enc", re.ASCII)


def is_photo(name: str) -> bool:
    """`photos/<6 or more digits>.enc`."""
    return PHOTO.fullmatch(name) is not None


def limit_of(name: str) -> int:
    """The most bytes an entry of this name may have, sealed."""
    if name in (MANIFEST, SIGNATURE):
        return limits.MANIFEST_BYTES
    if name == PEOPLE:
        return limits.sealed_size(limits.ROSTER_BYTES)
    return limits.sealed_size(limits.PHOTO_BYTES)


def check(names: list[bytes], methods: list[int]) -> None:
    """Refuses what is no package, a package that was zipped again, names twice, other names."""
    # Zipping an unpacked package again puts it into a folder, compresses it or adds entries for folders.
    as_written = {name.replace(b"\\", b"/") for name in names}
    folders = {
        name.removesuffix(b"manifest.json")
        for name in as_written
        if name == b"manifest.json" or name.endswith(b"/manifest.json")
    }
    held_in = {folder for folder in folders if folder + b"people.enc" in as_written}
    compressed = any(method != STORED for method in methods)
    if held_in - {b""} or (held_in and (compressed or any(name.endswith(b"/") for name in names))):
        raise PackageError("rezipped")
    if b"manifest.json" not in names or compressed:
        raise PackageError("not-a-package")
    for name, times in Counter(names).items():
        if times > 1:
            raise PackageError("duplicate-entry", name.decode("ascii", "replace"))
    for name in names:
        text = name.decode("ascii", "replace")
        if text not in (MANIFEST, SIGNATURE, PEOPLE) and not is_photo(text):
            raise PackageError("unexpected-entry", text)
