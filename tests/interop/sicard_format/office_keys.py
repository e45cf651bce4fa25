"""The office's key files, and what is derived from `issue_secret`."""

import json
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from . import base64url, signature, strict_json


@dataclass(frozen=True, repr=False)
class OfficeKeys:
    """What issue.key and open.key hold together."""

    ed25519: bytes
    x25519: bytes
    issue_secret: bytes

    @property
    def ed25519_public(self) -> bytes:
        return signature.public_key(self.ed25519)

    @property
    def x25519_public(self) -> bytes:
        secret = X25519PrivateKey.from_private_bytes(self.x25519)
        return secret.public_key().public_bytes_raw()

    def return_secret(self, package_id: str) -> bytes:
        return return_secret(self.issue_secret, package_id)

    def form_key(self, unit_code: str) -> bytes:
        return form_key(self.issue_secret, unit_code)

    @classmethod
    def load(cls, issue_key: Path, open_key: Path) -> "OfficeKeys":
        """From the two files; they must belong together."""
        issue, opening = _members(issue_key, "issue"), _members(open_key, "open")
        keys = cls(issue["ed25519"], opening["x25519"], issue["issue_secret"])
        if (opening["ed25519_public"], issue["x25519_public"], opening["issue_secret"]) != (
            keys.ed25519_public,
            keys.x25519_public,
            keys.issue_secret,
        ):
            raise ValueError("issue.key and open.key are not one office's")
        return keys

    def save(self, folder: Path, prefix: str = "") -> None:
        """Writes issue.key, open.key and office.pub."""
        public = {"ed25519_public": self.ed25519_public, "x25519_public": self.x25519_public}
        secret = {"issue_secret": self.issue_secret}
        for name, use, members in [
            (
                "issue.key",
                "issue",
                {"ed25519": self.ed25519} | secret | {"x25519_public": self.x25519_public},
            ),
            (
                "open.key",
                "open",
                {"x25519": self.x25519} | secret | {"ed25519_public": self.ed25519_public},
            ),
            ("office.pub", "public", public),
        ]:
            head = {"format": "sicard-office-key", "version": 1, "use": use}
            body = {member: base64url.encode(raw) for member, raw in members.items()}
            path = folder / f"{prefix}{name}"
            path.write_text(json.dumps(head | body, indent=1) + "\n", encoding="ascii")
            path.chmod(0o644 if use == "public" else 0o600)


def return_secret(issue_secret: bytes, package_id: str) -> bytes:
    """The PSK of a return that answers `package_id`: 32 bytes."""
    return _hkdf(issue_secret, package_id, b"sicard-package/1 return secret")


def form_key(issue_secret: bytes, unit_code: str) -> bytes:
    """The key of a unit's form codes: 32 bytes, the same in every package of the unit."""
    return _hkdf(issue_secret, unit_code, b"sicard-package/1 form key")


def _hkdf(secret: bytes, salt: str, info: bytes) -> bytes:
    return HKDF(hashes.SHA512(), 32, salt.encode("ascii"), info).derive(secret)


def _members(path: Path, use: str) -> dict[str, bytes]:
    document = strict_json.parse_object(path.read_bytes())
    if (document["format"], document["version"], document["use"]) != ("sicard-office-key", 1, use):
        raise ValueError(f"{path.name} is not an office's {use} key, version 1")
    names = ("ed25519", "x25519", "ed25519_public", "x25519_public", "issue_secret")
    return {name: base64url.decode(document[name]) for name in names if document.get(name)}
