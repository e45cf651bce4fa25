"""The way to the content key through the code (领取码): Argon2id and AES key wrap."""

import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import keywrap

# The Unicode property White_Space (PropList.txt), listed because str.isspace() differs from it.
WHITE_SPACE = frozenset(
    [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)]
    + [0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
)


class WrongCode(Exception):
    """The unwrapped key does not hold."""


def normalise(code: str) -> bytes:
    """NFKC, without white space and dashes (Pd), ASCII letters upper-cased, UTF-8."""
    kept = (
        character
        for character in unicodedata.normalize("NFKC", code)
        if ord(character) not in WHITE_SPACE and unicodedata.category(character) != "Pd"
    )
    return "".join(c.upper() if c.isascii() else c for c in kept).encode("utf-8")


def _kek(code: str, salt: bytes, m_kib: int, t: int, p: int) -> bytes:
    return hash_secret_raw(
        normalise(code), salt, t, m_kib, p, hash_len=32, type=Type.ID, version=0x13
    )


def wrap(code: str, salt: bytes, m_kib: int, t: int, p: int, content_key: bytes) -> bytes:
    """72 bytes (RFC 3394)."""
    return keywrap.aes_key_wrap(_kek(code, salt, m_kib, t, p), content_key)


def unwrap(code: str, salt: bytes, m_kib: int, t: int, p: int, wrapped: bytes) -> bytes:
    """The 64-byte content key, or WrongCode."""
    try:
        return keywrap.aes_key_unwrap(_kek(code, salt, m_kib, t, p), wrapped)
    except keywrap.InvalidUnwrap as error:
        raise WrongCode from error
