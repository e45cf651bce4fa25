"""Signatures that do not hold, or hold too easily."""

import hashlib
from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sicard_format import base64url, signature, strict_json

from .case import Case
from .sample import (
    KEYS,
    OTHER_KEYS,
    Reproducible,
    flipped,
    issue,
    issue_entries,
    packed,
)

MANIFEST, SIGNATURE, PEOPLE = "manifest.json", "manifest.sig", "people.enc"
NEUTRAL = (1).to_bytes(32, "little")


def cases() -> Iterator[Case]:
    yield from _other_signature()
    yield from _other_content()
    yield from _too_easy()


def _case(name: str, why: str, changes: dict[str, bytes]) -> Case:
    return Case(name, "signature-invalid", why, packed(issue_entries() | changes))


def _other_signature() -> Iterator[Case]:
    entries = issue_entries()
    manifest, people, signed = (entries[name] for name in (MANIFEST, PEOPLE, SIGNATURE))
    yield _case(
        "signed-by-another",
        "Another office's key signed.",
        {SIGNATURE: signature.sign(OTHER_KEYS.ed25519, manifest, people)},
    )
    yield _case(
        "signature-flipped", "One bit of the signature turned.", {SIGNATURE: flipped(signed, 3)}
    )
    yield _case("signature-zero", "64 zero bytes.", {SIGNATURE: bytes(64)})
    yield _case("signature-too-short", "63 bytes.", {SIGNATURE: signed[:-1]})
    yield _case("signature-too-long", "65 bytes.", {SIGNATURE: signed + b"\0"})
    yield _case("signature-empty", "No byte.", {SIGNATURE: b""})
    yield _case(
        "signature-as-text",
        "The signature in base64url.",
        {SIGNATURE: base64url.encode(signed).encode()},
    )
    key = Ed25519PrivateKey.from_private_bytes(KEYS.ed25519)
    message = signature.message(manifest, people)
    yield _case(
        "signature-for-another-kind",
        "A signature made for a package of kind return.",
        {SIGNATURE: key.sign(message.replace(b"/1 issue\0", b"/1 return\0"))},
    )
    yield _case(
        "signature-without-context",
        "A signature over the two digests alone.",
        {SIGNATURE: key.sign(message[-64:])},
    )
    yield _case(
        "signature-over-manifest-only",
        "A signature that leaves the roster out.",
        {SIGNATURE: key.sign(message[:-32])},
    )


def _other_content() -> Iterator[Case]:
    draft = issue()
    manifest = strict_json.write(draft.manifest)
    yield _case(
        "manifest-altered",
        "Another unit_code in a signed manifest.",
        {MANIFEST: manifest.replace(b'"1111011"', b'"1111012"')},
    )
    yield _case(
        "manifest-space-added", "A space after a signed manifest.", {MANIFEST: manifest + b" "}
    )
    draft.manifest["signer"] = base64url.encode(OTHER_KEYS.ed25519_public)
    yield _case(
        "signer-replaced",
        "The signer's key replaced under the first one's signature.",
        {MANIFEST: strict_json.write(draft.manifest)},
    )

    draft = issue()
    draft.entropy = Reproducible("someone with the code")
    draft.roster["people"][0]["mobile"] = "13900139000"
    resealed = draft.seal(manifest, PEOPLE, strict_json.write(draft.roster))
    yield _case(
        "roster-resealed",
        "Someone with the code encrypted another roster under the genuine manifest and signature.",
        {PEOPLE: resealed},
    )
    people = issue_entries()[PEOPLE]
    for name, why, place in [
        ("roster-tag-flipped", "the tag", -1),
        ("roster-iv-flipped", "the IV", 0),
        ("roster-ciphertext-flipped", "the ciphertext", 40),
    ]:
        yield _case(
            name, f"One bit of {why} of the signed roster turned.", {PEOPLE: flipped(people, place)}
        )
    other = issue("another issue", "01930000-0000-7000-8000-000000000003").entries(KEYS)
    yield _case(
        "roster-of-another-package",
        "The same office's roster of another package.",
        {PEOPLE: other[PEOPLE]},
    )
    yield _case(
        "signature-of-another-package",
        "The same office's signature of another package.",
        {SIGNATURE: other[SIGNATURE]},
    )


def _too_easy() -> Iterator[Case]:
    entries = issue_entries()
    signed = entries[SIGNATURE]
    s = int.from_bytes(signed[32:], "little") + signature.ORDER
    yield _case(
        "signature-malleable",
        "S plus the group order: a second signature from the first.",
        {SIGNATURE: signed[:32] + s.to_bytes(32, "little")},
    )

    draft = issue()
    draft.manifest["signer"] = base64url.encode(NEUTRAL)
    # R = A = the neutral point, S = 0: holds for every message unless small orders are refused.
    yield Case(
        "signer-of-small-order",
        "signature-invalid",
        "The signer is the neutral point, under which one signature fits all messages.",
        packed(draft.entries(KEYS) | {SIGNATURE: NEUTRAL + bytes(32)}),
    )

    message = signature.message(entries[MANIFEST], entries[PEOPLE])
    digest = hashlib.sha512(NEUTRAL + KEYS.ed25519_public + message).digest()
    s = int.from_bytes(digest, "little") * _scalar(KEYS.ed25519) % signature.ORDER
    yield _case(
        "signature-nonce-of-small-order",
        "R is the neutral point.",
        {SIGNATURE: NEUTRAL + s.to_bytes(32, "little")},
    )
    draft = issue()
    draft.manifest["signer"] = base64url.encode(b"\xff" * 32)
    yield Case(
        "signer-not-a-point",
        "signature-invalid",
        "The signer's key is no point.",
        packed(draft.entries(KEYS)),
    )


def _scalar(seed: bytes) -> int:
    """The secret scalar of a seed (RFC 8032, 5.1.5)."""
    raw = bytearray(hashlib.sha512(seed).digest()[:32])
    raw[0] &= 248
    raw[31] = raw[31] & 127 | 64
    return int.from_bytes(raw, "little")
