"""Photos that are damaged, exchanged, or not what the signed roster says."""

import hashlib
import zlib
from collections.abc import Iterator

from flat_jpeg import flat_jpeg

from .case import Case
from .file_cases import PNG
from .forge import Forge
from .sample import JPEGS, KEYS, PHOTO_1, PHOTO_2, flipped, issue, issue_entries, packed


def cases() -> Iterator[Case]:
    entries = issue_entries()
    manifest = entries["manifest.json"]

    def case(
        name: str, error: str, why: str, changes: dict[str, bytes], entry: str = PHOTO_2
    ) -> Case:
        return Case(name, error, why, packed(entries | changes), params={"entry": entry})

    second = entries[PHOTO_2]
    for name, why, sealed in [
        ("photo-tag-flipped", "One bit of the tag turned.", flipped(second, -1)),
        ("photo-iv-flipped", "One bit of the IV turned.", flipped(second, 0)),
        ("photo-ciphertext-flipped", "One bit of the ciphertext turned.", flipped(second, 300)),
        ("photo-empty", "An entry without a byte.", b""),
        ("photo-cut", "The last block taken out.", second[:-48] + second[-32:]),
        (
            "photo-of-another-package",
            "The same person's photo from another package of the office.",
            issue("another issue", "01930000-0000-7000-8000-000000000003").entries(KEYS)[PHOTO_2],
        ),
        (
            "photo-copied-from-other-person",
            "The first person's entry in place of the second's.",
            entries[PHOTO_1],
        ),
    ]:
        yield case(name, "photo-damaged", why, {PHOTO_2: sealed})
    swapped = {PHOTO_1: entries[PHOTO_2], PHOTO_2: entries[PHOTO_1]}
    yield Case(
        "photos-swapped",
        "photo-damaged",
        "Two photos exchanged: each is bound to its entry's name.",
        packed(entries | swapped),
    )

    forge = Forge.of(entries)
    forge.state(PHOTO_2, crc=zlib.crc32(second) ^ 1)
    yield Case(
        "crc-of-photo-wrong",
        "photo-damaged",
        "Both headers state a CRC that the photo's entry does not have.",
        forge.data(),
        params={"entry": PHOTO_2},
    )

    draft = issue()
    yield case(
        "photo-resealed",
        "photo-mismatch",
        "Someone with the code sealed another picture under the same name.",
        {PHOTO_2: draft.seal(manifest, PHOTO_2, flat_jpeg(10, 20, 30))},
    )
    yield Case(
        "photos-swapped-and-resealed",
        "photo-mismatch",
        "Someone with the code exchanged two people's pictures.",
        packed(
            entries
            | {
                PHOTO_1: draft.seal(manifest, PHOTO_1, JPEGS[1]),
                PHOTO_2: draft.seal(manifest, PHOTO_2, JPEGS[0]),
            }
        ),
    )
    yield _listed(
        "photo-size-wrong",
        "photo-mismatch",
        "The roster states one byte more.",
        JPEGS[1],
        size=len(JPEGS[1]) + 1,
    )
    yield _listed("photo-is-png", "photo-not-jpeg", "A PNG, truly listed and sealed.", PNG)
    yield _listed(
        "photo-is-text", "photo-not-jpeg", "A text, truly listed and sealed.", "这不是照片".encode()
    )
    yield _listed("photo-of-no-byte", "photo-not-jpeg", "No byte, truly listed and sealed.", b"")


def _listed(name: str, error: str, why: str, content: bytes, size: int | None = None) -> Case:
    """A package whose signed roster lists `content` as the second photo."""
    draft = issue()
    draft.photos[1] = (PHOTO_2, content)
    draft.roster["people"][1]["photo"] = {
        "entry": PHOTO_2,
        "bytes": len(content) if size is None else size,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    return Case(name, error, why, packed(draft.entries(KEYS)), params={"entry": PHOTO_2})
