"""What common tools make of an unpacked package."""

import zlib
from collections.abc import Collection

from sicard_format import zip_write

from .forge import Forge, Item
from .sample import LAYOUT

DEFLATED = 8
FLAG_DESCRIPTOR = 0x0008


def deflated(
    entries: dict[str, bytes], stored: Collection[str] = (), descriptors: bool = False
) -> bytes:
    """Each entry deflated, except those to be stored; sizes on request after the content."""
    forge = Forge.of(entries)
    for item in forge.items:
        if item.central.name.decode("ascii") not in stored:
            deflate(item, descriptors)
    return forge.data()


def deflate(item: Item, descriptor: bool, only_if_smaller: bool = False) -> None:
    """One entry; on request its sizes after the content, and stored if that is not longer."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(item.content) + packer.flush()
    if only_if_smaller and len(packed) >= len(item.content):
        return
    item.content = packed
    for header in (item.local, item.central):
        header.method, header.packed = DEFLATED, len(item.content)
        header.flags |= FLAG_DESCRIPTOR if descriptor else 0
    if descriptor:
        facts = (0x08074B50, item.local.crc, item.local.packed, item.local.size)
        item.content += b"".join(fact.to_bytes(4, "little") for fact in facts)
        item.local.crc = item.local.packed = item.local.size = 0


def in_folder(entries: dict[str, bytes], folder: str) -> bytes:
    """Stored, with a folder's name before each."""
    return zip_write.archive(
        [(folder + name, raw) for name, raw in entries.items()], LAYOUT.comment
    )


def deflated_bomb(entries: dict[str, bytes], name: str) -> bytes:
    """The entry replaced by zeros, a thousandth of their size in the file; the others as they were."""
    bomb = {entry: raw for entry, raw in entries.items() if entry != name}
    bomb[name] = bytes(64 << 20)
    return deflated(bomb, stored=entries.keys() - {name})
