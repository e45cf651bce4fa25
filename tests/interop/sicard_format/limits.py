"""The limits of docs/package-format.md, "Limits (read and write)", in bytes and counts."""

MIB = 1024 * 1024

MANIFEST_BYTES = 64 * 1024
ROSTER_BYTES = 128 * MIB
PHOTO_BYTES = 2 * MIB
PEOPLE = 200_000
PACKAGE_BYTES = 16 * 1024 * MIB
COMMENT_BYTES = 256
TEXT_CHARACTERS = 200
NOTES = 100
ACCOUNTS = 100
VOIDS = 10_000

# manifest.json, manifest.sig and people.enc beside one photo a person.
ENTRIES = PEOPLE + 3


def sealed_size(plain: int) -> int:
    """Bytes of a sealed entry: IV, PKCS#7-padded ciphertext, tag."""
    return 16 + (plain // 16 + 1) * 16 + 32
