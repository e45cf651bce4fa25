"""AEAD_AES_256_CBC_HMAC_SHA_512 (RFC 7518, 5.2.5), as the format stores it: IV, ciphertext, tag.

Content key: 64 bytes, the first 32 for the MAC, the last 32 for the cipher.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

IV_BYTES = 16
TAG_BYTES = 32


class Damaged(Exception):
    """The tag, the length or the padding is wrong."""


def associated_data(manifest: bytes, entry: str) -> bytes:
    """What binds a sealed entry to its manifest and to its own name."""
    digest = hashlib.sha256(manifest).digest()
    return b"sicard-package/1\0" + digest + b"\0" + entry.encode("ascii")


def tag_of(key: bytes, aad: bytes, iv: bytes, ciphertext: bytes) -> bytes:
    """The first half of HMAC-SHA-512 over A ‖ IV ‖ E ‖ AL (RFC 7518, 5.2.2.1)."""
    length = (len(aad) * 8).to_bytes(8, "big")
    mac = hmac.new(key[:32], aad + iv + ciphertext + length, hashlib.sha512)
    return mac.digest()[:TAG_BYTES]


def encrypt_blocks(key: bytes, iv: bytes, padded: bytes) -> bytes:
    """AES-256-CBC over whole blocks."""
    encryptor = Cipher(algorithms.AES256(key[32:]), modes.CBC(iv)).encryptor()
    return encryptor.update(padded) + encryptor.finalize()


def seal(key: bytes, aad: bytes, iv: bytes, plain: bytes) -> bytes:
    """IV ‖ C ‖ T."""
    padder = padding.PKCS7(128).padder()
    ciphertext = encrypt_blocks(key, iv, padder.update(plain) + padder.finalize())
    return iv + ciphertext + tag_of(key, aad, iv, ciphertext)


def open_sealed(key: bytes, aad: bytes, sealed: bytes) -> bytes:
    """The plain bytes. Raises Damaged, and only once the tag holds looks at anything else."""
    ciphertext = sealed[IV_BYTES:-TAG_BYTES]
    if len(sealed) < IV_BYTES + 16 + TAG_BYTES or len(ciphertext) % 16 != 0:
        raise Damaged("length")
    iv, tag = sealed[:IV_BYTES], sealed[-TAG_BYTES:]
    if not hmac.compare_digest(tag, tag_of(key, aad, iv, ciphertext)):
        raise Damaged("tag")
    decryptor = Cipher(algorithms.AES256(key[32:]), modes.CBC(iv)).decryptor()
    unpadder = padding.PKCS7(128).unpadder()
    try:
        padded = decryptor.update(ciphertext) + decryptor.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError as error:
        raise Damaged("padding") from error
