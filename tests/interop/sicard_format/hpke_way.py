"""The way to the content key through the office's X25519 key: HPKE (RFC 9180), base and PSK."""

import hashlib

from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey
from pyhpke.exceptions import PyHPKEError
from pyhpke.kem_key import KEMKeyPair

SUITE = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
INFO = {"issue": b"sicard-package/1 issue", "return": b"sicard-package/1 return"}


class NotForThisKey(Exception):
    """The sealed content key does not open."""


def key_id(public_key: bytes) -> str:
    """The first 8 bytes of SHA-256 of the public key, in lower-case hex."""
    return hashlib.sha256(public_key).hexdigest()[:16]


def seal(
    public_key: bytes,
    kind: str,
    content_key: bytes,
    ephemeral: bytes,
    psk: bytes = b"",
    psk_id: bytes = b"",
) -> tuple[bytes, bytes]:
    """(enc, wrapped). `ephemeral` is the X25519 secret of this one sealing: 32 fresh bytes."""
    secret = X25519PrivateKey.from_private_bytes(ephemeral)
    pair = KEMKeyPair(
        KEMKey.from_pyca_cryptography_key(secret),
        KEMKey.from_pyca_cryptography_key(secret.public_key()),
    )
    recipient = KEMKey.from_pyca_cryptography_key(X25519PublicKey.from_public_bytes(public_key))
    enc, context = SUITE.create_sender_context(
        recipient, INFO[kind], psk=psk, psk_id=psk_id, eks=pair
    )
    return enc, context.seal(content_key)


def open_sealed(
    secret_key: bytes, kind: str, enc: bytes, wrapped: bytes, psk: bytes = b"", psk_id: bytes = b""
) -> bytes:
    """The content key, or NotForThisKey."""
    secret = KEMKey.from_pyca_cryptography_key(X25519PrivateKey.from_private_bytes(secret_key))
    try:
        context = SUITE.create_recipient_context(enc, secret, INFO[kind], psk=psk, psk_id=psk_id)
        return context.open(wrapped)
    except (PyHPKEError, ValueError) as error:  # ValueError: enc of small order
        raise NotForThisKey from error
