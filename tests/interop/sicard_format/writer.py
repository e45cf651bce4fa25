"""Writing packages of both kinds, step by step, so that tests can reach in between the steps."""

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from . import (
    aead,
    base64url,
    entry_names,
    hpke_way,
    manifest,
    passphrase,
    signature,
    strict_json,
    zip_write,
)
from .office_keys import OfficeKeys

COMMENT = "请勿解压：在社会保障卡单位报盘程序中导入本文件"

# Random bytes for a purpose: (purpose, length) → bytes. Fixtures hand in a reproducible one.
Entropy = Callable[[str, int], bytes]


def system_entropy(_purpose: str, length: int) -> bytes:
    """Fresh bytes from the operating system."""
    return os.urandom(length)


@dataclass(frozen=True)
class KdfCost:
    """Argon2id's cost."""

    m_kib: int = 64 * 1024
    t: int = 3
    p: int = 1


@dataclass
class Layout:
    """How the container is written."""

    comment: str = COMMENT
    zip64: bool = False
    order: Callable[[list[str]], list[str]] = list


@dataclass(repr=False)
class Draft:
    """A package in the making: what is sealed and bound where is fixed by `entries`."""

    manifest: dict
    roster: dict
    content_key: bytes
    photos: list[tuple[str, bytes]] = field(default_factory=list)
    entropy: Entropy = system_entropy

    def entries(
        self, keys: OfficeKeys | None, raw_manifest: bytes = b"", raw_roster: bytes = b""
    ) -> dict[str, bytes]:
        """Entry name → stored bytes; signed where `keys` are given (kind issue).

        `raw_manifest` and `raw_roster` stand in for the JSON that would be written.
        """
        raw_manifest = raw_manifest or strict_json.write(self.manifest)
        raw_roster = raw_roster or strict_json.write(self.roster)
        sealed = self.seal(raw_manifest, entry_names.PEOPLE, raw_roster)
        entries = {entry_names.MANIFEST: raw_manifest}
        if keys is not None:
            entries[entry_names.SIGNATURE] = signature.sign(keys.ed25519, raw_manifest, sealed)
        entries[entry_names.PEOPLE] = sealed
        for name, jpeg in self.photos:
            entries[name] = self.seal(raw_manifest, name, jpeg)
        return entries

    def seal(self, raw_manifest: bytes, name: str, plain: bytes) -> bytes:
        """One sealed entry."""
        aad = aead.associated_data(raw_manifest, name)
        return aead.seal(self.content_key, aad, self.entropy(f"iv {name}", 16), plain)


def container(entries: dict[str, bytes], layout: Layout) -> bytes:
    """The ZIP file."""
    names = layout.order(list(entries))
    return zip_write.archive([(n, entries[n]) for n in names], layout.comment, layout.zip64)


def issue_draft(
    unit: dict,
    office: dict,
    rules: dict,
    people: Sequence[dict],
    photos: Sequence[bytes | None],
    *,
    keys: OfficeKeys,
    code: str,
    package_id: str,
    created_at: str,
    cost: KdfCost = KdfCost(),
    hpke: bool = True,
    entropy: Entropy = system_entropy,
) -> Draft:
    """An issue package. `people` without `photo`; `photos` beside them, None for no photo."""
    content_key = entropy("content key", 64)
    listed, sealed = _list_photos(people, photos)
    roster = {
        "unit": unit,
        "office": office | {"public_key": base64url.encode(keys.x25519_public)},
        "return_secret": base64url.encode(keys.return_secret(package_id)),
        "form_key": base64url.encode(keys.form_key(unit["code"])),
        "rules": rules,
        "people": listed,
    }
    ways = [passphrase_way(code, entropy("salt", 16), cost, content_key)]
    if hpke:
        ways.append(hpke_way_of(keys.x25519_public, "issue", content_key, entropy))
    head = _head("issue", package_id, created_at, unit["code"], len(listed), len(sealed))
    head |= {"signer": base64url.encode(keys.ed25519_public), "keys": ways}
    return Draft(head, roster, content_key, sealed, entropy)


def return_draft(
    unit_code: str,
    batch: int,
    contact: dict,
    people: Sequence[dict],
    photos: Sequence[bytes],
    *,
    office_public_key: bytes,
    return_secret: bytes,
    reply_to: str,
    package_id: str,
    created_at: str,
    voids: Sequence[str] = (),
    deferred: Sequence[dict] = (),
    removed: Sequence[dict] = (),
    entropy: Entropy = system_entropy,
) -> Draft:
    """A return, as the clerk's side writes it from what the issued package gave it."""
    content_key = entropy("content key", 64)
    listed, sealed = _list_photos(people, photos)
    roster = {
        "unit_code": unit_code,
        "batch": batch,
        "reply_to": reply_to,
        "contact": contact,
        "voids": list(voids),
        "deferred": list(deferred),
        "removed": list(removed),
        "people": listed,
    }
    psk_id = reply_to.encode("ascii")
    way = hpke_way_of(office_public_key, "return", content_key, entropy, return_secret, psk_id)
    head = _head("return", package_id, created_at, unit_code, len(listed), len(sealed))
    head |= {"batch": batch, "reply_to": reply_to, "keys": [way]}
    return Draft(head, roster, content_key, sealed, entropy)


def passphrase_way(code: str, salt: bytes, cost: KdfCost, content_key: bytes) -> dict:
    """The manifest's description of the way through the code."""
    wrapped = passphrase.wrap(code, salt, cost.m_kib, cost.t, cost.p, content_key)
    return {
        "method": "passphrase",
        "kdf": "argon2id",
        "m_kib": cost.m_kib,
        "t": cost.t,
        "p": cost.p,
        "salt": base64url.encode(salt),
        "wrapped": base64url.encode(wrapped),
    }


def hpke_way_of(
    public_key: bytes,
    kind: str,
    content_key: bytes,
    entropy: Entropy,
    psk: bytes = b"",
    psk_id: bytes = b"",
) -> dict:
    """The manifest's description of the way through the office's key."""
    ephemeral = entropy("hpke ephemeral", 32)
    enc, wrapped = hpke_way.seal(public_key, kind, content_key, ephemeral, psk, psk_id)
    return {
        "method": "hpke",
        "kem": "X25519-HKDF-SHA256",
        "kdf": "HKDF-SHA256",
        "aead": "AES-256-GCM",
        "key_id": hpke_way.key_id(public_key),
        "enc": base64url.encode(enc),
        "wrapped": base64url.encode(wrapped),
    }


def _head(
    kind: str, package_id: str, created_at: str, unit_code: str, people: int, photos: int
) -> dict:
    return {
        "format": manifest.FORMAT,
        "version": 1,
        "kind": kind,
        "package_id": package_id,
        "created_at": created_at,
        "unit_code": unit_code,
        "batch": None,
        "reply_to": None,
        "people": people,
        "photos": photos,
        "suite": manifest.SUITE,
    }


def _list_photos(
    people: Sequence[dict], photos: Sequence[bytes | None]
) -> tuple[list[dict], list[tuple[str, bytes]]]:
    listed, sealed = [], []
    for person, jpeg in zip(people, photos, strict=True):
        entry = None
        if jpeg is not None:
            name = f"photos/{len(sealed) + 1:06d}.enc"
            sealed.append((name, jpeg))
            digest = hashlib.sha256(jpeg).hexdigest()
            entry = {"entry": name, "bytes": len(jpeg), "sha256": digest}
        listed.append(person | {"photo": entry})
    return listed, sealed
