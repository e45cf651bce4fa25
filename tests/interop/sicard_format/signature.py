"""The office's signature (Ed25519, RFC 8032), verified strictly.

Strict: S below the group order (RFC 8032, 5.1.7), and neither the key nor R of small order, with
which a signature would say nothing about who made it.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
ORDER = 2**252 + 27742317777372353535851937790883648493


def message(manifest: bytes, people: bytes) -> bytes:
    """What is signed: the manifest and the roster as stored."""
    return (
        b"sicard-package/1 issue\0"
        + hashlib.sha256(manifest).digest()
        + hashlib.sha256(people).digest()
    )


def sign(seed: bytes, manifest: bytes, people: bytes) -> bytes:
    """64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message(manifest, people))


def public_key(seed: bytes) -> bytes:
    """The Ed25519 public key of a seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def holds(signer: bytes, signature: bytes, manifest: bytes, people: bytes) -> bool:
    """Whether `signature` is the signer's over this manifest and this stored roster."""
    if len(signature) != 64 or int.from_bytes(signature[32:], "little") >= ORDER:
        return False
    if _is_small_order(signer) or _is_small_order(signature[:32]):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, message(manifest, people))
    except (InvalidSignature, ValueError):
        return False
    return True


def _is_small_order(encoded: bytes) -> bool:
    """Whether 8 times the point is the neutral element. The sign of x does not matter for that.

    On -x² + y² = 1 + dx²y² doubling gives y' = (y² + x²) / (2 - y² + x²) with
    x² = (y² - 1) / (dy² + 1): y alone suffices.
    """
    y = (int.from_bytes(encoded, "little") & (2**255 - 1)) % P
    for _ in range(3):
        x_squared = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
        y = (y * y + x_squared) * pow(2 - y * y + x_squared, -1, P) % P
    return y == 1
