"""The unlock request of decision 0019: a code sealed to the office, and the file in which it travels."""

import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from pyhpke.kem_key import KEMKeyPair
from pyhpke import KEMKey

from . import base64url
from .hpke_way import SUITE, key_id

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
BOUND = ("store", "unit_code", "unit_name", "office_key_id")
NUMBERED = ("made_at", *BOUND, "enc", "sealed")


def _of_texts(label: str, texts: list[str]) -> bytes:
    """label 00, then each text behind its length in eight bytes, big-endian."""
    parts = [label.encode(), b"\0"]
    for text in texts:
        raw = text.encode()
        parts += [len(raw).to_bytes(8, "big"), raw]
    return b"".join(parts)


def number(members: dict) -> str:
    """申请编号, made of everything else that is read of the file."""
    texts = [members[name] for name in NUMBERED]
    digest = hashlib.sha256(_of_texts("sicard-unlock-request/1", texts)).digest()
    rest = int.from_bytes(digest[:16], "big")
    digits = ""
    for _ in range(12):
        rest, digit = divmod(rest, len(ALPHABET))
        digits += ALPHABET[digit]
    return "-".join(digits[at : at + 4] for at in (0, 4, 8))


def _info(members: dict) -> bytes:
    return _of_texts("sicard-unlock/1", [members[name] for name in BOUND])


def make(
    office: bytes, store: str, unit: tuple[str, str], made_at: str, code: str, ephemeral: bytes
) -> bytes:
    """A request for the code (32 characters, without dashes), sealed to the office's X25519 key."""
    members = {
        "made_at": made_at,
        "store": store,
        "unit_code": unit[0],
        "unit_name": unit[1],
        "office_key_id": key_id(office),
    }
    secret = X25519PrivateKey.from_private_bytes(ephemeral)
    pair = KEMKeyPair(
        KEMKey.from_pyca_cryptography_key(secret),
        KEMKey.from_pyca_cryptography_key(secret.public_key()),
    )
    recipient = KEMKey.from_pyca_cryptography_key(X25519PublicKey.from_public_bytes(office))
    enc, context = SUITE.create_sender_context(recipient, _info(members), eks=pair)
    members["enc"] = base64url.encode(enc)
    members["sealed"] = base64url.encode(context.seal(code.encode()))
    whole = {"format": "sicard-unlock-request", "version": 1, "number": number(members), **members}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode() + b"\n"


def read_code(secret_key: bytes, raw: bytes) -> str:
    """The code of a request whose number is that of its content."""
    members = json.loads(raw)
    if members["number"] != number(members):
        raise ValueError("the number is not that of the content")
    secret = KEMKey.from_pyca_cryptography_key(X25519PrivateKey.from_private_bytes(secret_key))
    enc, sealed = (base64url.decode(members[name]) for name in ("enc", "sealed"))
    return SUITE.create_recipient_context(enc, secret, _info(members)).open(sealed).decode()
