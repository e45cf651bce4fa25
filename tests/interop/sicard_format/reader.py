"""Opening a package in the order of the page: ZIP, manifest, signature, key, roster, photos."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from . import (
    aead,
    entry_names,
    hpke_way,
    issue_roster,
    limits,
    manifest,
    passphrase,
    return_roster,
    signature,
    zip_read,
)
from .errors import PackageError
from .office_keys import OfficeKeys


@dataclass(frozen=True, repr=False)
class Opened:
    """Everything a package holds. `photos` by entry name."""

    manifest: manifest.Manifest
    roster: dict
    photos: dict[str, bytes]


class Sealed:
    """A package whose ZIP, manifest and signature hold."""

    def __init__(self, path: Path) -> None:
        self._archive = zip_read.Archive(path.read_bytes())
        self.manifest = manifest.parse(self._archive.read(entry_names.MANIFEST))
        people = self._archive.read(entry_names.PEOPLE)
        if self.manifest.kind == "issue":
            signed = self._archive.read(entry_names.SIGNATURE)
            if not signature.holds(self.manifest.signer, signed, self.manifest.raw, people):
                raise PackageError("signature-invalid")
        elif entry_names.SIGNATURE in self._archive.names:
            raise PackageError("unexpected-entry", entry_names.SIGNATURE)

    def with_code(self, code: str) -> Opened:
        """Opens an issued package as the clerk does."""
        self._must_be("issue")
        way = self.manifest.passphrase
        try:
            key = passphrase.unwrap(code, way.salt, way.m_kib, way.t, way.p, way.wrapped)
        except passphrase.WrongCode as error:
            raise PackageError("wrong-code") from error
        return self._open(key)

    def as_return(self, keys: OfficeKeys) -> Opened:
        """Opens a return as the receiving desk does."""
        self._must_be("return")
        reply_to = self.manifest.reply_to
        return self._with_hpke(keys, keys.return_secret(reply_to), reply_to.encode("ascii"))

    def as_own_issue(self, keys: OfficeKeys) -> Opened:
        """Opens an issued package again as the office that issued it does."""
        self._must_be("issue")
        return self._with_hpke(keys, b"", b"")

    def _with_hpke(self, keys: OfficeKeys, psk: bytes, psk_id: bytes) -> Opened:
        way = self.manifest.hpke
        if way is None or way.key_id != hpke_way.key_id(keys.x25519_public):
            raise PackageError("wrong-office-key")
        try:
            key = hpke_way.open_sealed(
                keys.x25519, self.manifest.kind, way.enc, way.wrapped, psk, psk_id
            )
        except hpke_way.NotForThisKey as error:
            raise PackageError("key-damaged") from error
        return self._open(key)

    def _must_be(self, kind: str) -> None:
        if self.manifest.kind != kind:
            raise PackageError("wrong-kind")

    def _open(self, key: bytes) -> Opened:
        plain = self._unseal(key, entry_names.PEOPLE, "roster-damaged")
        if len(plain) > limits.ROSTER_BYTES:
            raise PackageError("too-large", entry_names.PEOPLE)
        rosters = {"issue": issue_roster, "return": return_roster}
        roster = rosters[self.manifest.kind].parse(plain, self.manifest)
        listed = [person["photo"] for person in roster["people"] if person["photo"]]
        names = {photo["entry"] for photo in listed}
        for name in self._archive.names:
            if entry_names.is_photo(name) and name not in names:
                raise PackageError("unexpected-entry", name)
        for name in names.difference(self._archive.names):
            raise PackageError("missing-entry", name)
        photos = {photo["entry"]: self._photo(key, photo) for photo in listed}
        return Opened(self.manifest, roster, photos)

    def _photo(self, key: bytes, photo: dict) -> bytes:
        name = photo["entry"]
        jpeg = self._unseal(key, name, "photo-damaged")
        if len(jpeg) > limits.PHOTO_BYTES:
            raise PackageError("too-large", name)
        if len(jpeg) != photo["bytes"] or hashlib.sha256(jpeg).hexdigest() != photo["sha256"]:
            raise PackageError("photo-mismatch", name)
        if not jpeg.startswith(b"\xff\xd8\xff"):
            raise PackageError("photo-not-jpeg", name)
        return jpeg

    def _unseal(self, key: bytes, name: str, damaged: str) -> bytes:
        aad = aead.associated_data(self.manifest.raw, name)
        try:
            return aead.open_sealed(key, aad, self._archive.read(name))
        except aead.Damaged as error:
            raise PackageError(damaged, name) from error
