"""Ways to the content key that do not fit, cost too much, or do not open."""

from collections.abc import Iterator

from sicard_format import base64url
from sicard_format.writer import passphrase_way

from .case import Case
from .sample import (
    COST,
    KEYS,
    Reproducible,
    base64_flipped,
    issue,
    issue_entries,
    packed,
    returning,
)


def cases() -> Iterator[Case]:
    yield from _sets()
    yield from _passphrase()
    yield from _cost()
    yield from _hpke()
    yield from _codes()


def _ways(name: str, why: str, change, error: str = "manifest-field") -> Case:
    """`change` gets [passphrase way, hpke way] and may alter the list and its elements."""
    draft = issue()
    change(draft.manifest["keys"])
    return Case(name, error, why, packed(draft.entries(KEYS)))


def _sets() -> Iterator[Case]:
    entropy = Reproducible("second passphrase")
    second = passphrase_way("another code", entropy("salt", 16), COST, issue().content_key)
    yield _ways(
        "passphrase-missing", "Only the office's way, none for the unit.", lambda ways: ways.pop(0)
    )
    yield _ways("two-passphrases", "Two codes open one package.", lambda ways: ways.append(second))
    yield _ways("two-hpke-ways", "Two ways for the office.", lambda ways: ways.append(ways[1]))


def _passphrase() -> Iterator[Case]:
    for name, why, member, value in [
        ("kdf-unknown", "Another key derivation.", "kdf", "scrypt"),
        ("salt-too-short", "A salt of 15 bytes.", "salt", base64url.encode(bytes(15))),
        ("salt-too-long", "A salt of 17 bytes.", "salt", base64url.encode(bytes(17))),
        ("salt-padded", "A salt with base64 padding.", "salt", base64url.encode(bytes(16)) + "=="),
        ("salt-not-canonical", "A salt whose unused bits are not zero.", "salt", "A" * 21 + "B"),
        ("salt-missing", "No salt.", "salt", None),
        (
            "wrapped-key-too-short",
            "A wrapped key of 64 bytes.",
            "wrapped",
            base64url.encode(bytes(64)),
        ),
        ("memory-cost-as-text", "m_kib is a string.", "m_kib", "65536"),
    ]:
        yield _ways(name, why, lambda ways, m=member, v=value: ways[0].update({m: v}))


def _cost() -> Iterator[Case]:
    for name, why, member, value in [
        ("memory-cost-too-high", "257 MiB for Argon2id.", "m_kib", 257 * 1024),
        ("memory-cost-absurd", "4 TiB for Argon2id.", "m_kib", 2**32 - 1),
        ("memory-cost-too-low", "8 MiB for Argon2id.", "m_kib", 8 * 1024),
        ("time-cost-too-high", "11 passes.", "t", 11),
        ("time-cost-absurd", "4,294,967,295 passes.", "t", 2**32 - 1),
        ("time-cost-zero", "No pass.", "t", 0),
        ("lanes-too-many", "5 lanes.", "p", 5),
        ("lanes-absurd", "16,777,215 lanes.", "p", 2**24 - 1),
        ("lanes-zero", "No lane.", "p", 0),
    ]:
        yield _ways(name, why, lambda ways, m=member, v=value: ways[0].update({m: v}), "kdf-cost")


def _hpke() -> Iterator[Case]:
    for name, why, member, value in [
        ("kem-unknown", "Another KEM.", "kem", "P256-HKDF-SHA256"),
        ("hpke-aead-unknown", "Another AEAD for the key.", "aead", "AES-128-GCM"),
        ("key-id-in-capitals", "key_id in upper case.", "key_id", "ABCDEF0123456789"),
        ("enc-too-short", "enc of 31 bytes.", "enc", base64url.encode(bytes(31))),
        ("enc-too-long", "enc of 33 bytes.", "enc", base64url.encode(bytes(33))),
        ("enc-with-line-end", "A line end in base64.", "enc", base64url.encode(bytes(32)) + "\n"),
        ("hpke-wrapped-too-long", "A key of 65 bytes.", "wrapped", base64url.encode(bytes(81))),
        ("key-id-too-short", "key_id of 7 bytes.", "key_id", "abcdef01234567"),
    ]:
        yield _ways(name, why, lambda ways, m=member, v=value: ways[1].update({m: v}))


def _codes() -> Iterator[Case]:
    yield Case(
        "wrong-code",
        "wrong-code",
        "A faultless package and the code of another one.",
        packed(issue_entries()),
        code="7K4M-2QWX-9HTD-RB3Q",
    )
    yield _ways(
        "wrapped-key-flipped",
        "The signed manifest holds a wrapped key with a bit turned.",
        lambda ways: ways[0].update(wrapped=base64_flipped(ways[0]["wrapped"])),
        "wrong-code",
    )
    yield _ways(
        "cost-not-the-true-one",
        "t states one pass more than the key was wrapped with.",
        lambda ways: ways[0].update(t=COST.t + 1),
        "wrong-code",
    )
    yield Case(
        "return-given-as-issue",
        "wrong-kind",
        "A return, opened as an issued package.",
        packed(returning().entries(None)),
    )
