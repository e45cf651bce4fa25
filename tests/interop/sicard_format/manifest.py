"""manifest.json: what anyone can read, and the ways to the content key."""

from dataclasses import dataclass

from . import limits, strict_json
from .errors import PackageError
from .members import Members

FORMAT = "sicard-package"
SUITE = "A256CBC-HS512"
M_KIB = range(19 * 1024, 256 * 1024 + 1)
T = range(1, 11)
P = range(1, 5)


@dataclass(frozen=True, repr=False)
class PassphraseWay:
    """Argon2id of the code, then AES key wrap."""

    m_kib: int
    t: int
    p: int
    salt: bytes
    wrapped: bytes


@dataclass(frozen=True, repr=False)
class HpkeWay:
    """HPKE to the office's key."""

    key_id: str
    enc: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Manifest:
    """A checked manifest; `raw` are the bytes that everything is bound to."""

    raw: bytes
    kind: str
    package_id: str
    created_at: str
    unit_code: str
    batch: int | None
    reply_to: str | None
    people: int
    photos: int
    signer: bytes | None
    passphrase: PassphraseWay | None
    hpke: HpkeWay | None


def parse(raw: bytes) -> Manifest:
    """Refuses with not-a-package, newer-version, unknown-kind, unknown-suite, manifest-syntax,
    manifest-field, kdf-cost or too-large."""
    if len(raw) > limits.MANIFEST_BYTES:
        raise PackageError("too-large", "manifest.json")
    try:
        members = Members(strict_json.parse_object(raw), "manifest-field")
    except ValueError as error:
        raise PackageError("manifest-syntax", str(error)) from error
    kind = _identity(members)
    issue = kind == "issue"
    for name in ("batch", "reply_to"):
        if issue and members.has(name):
            raise members.error(name)
    for name in ("people", "photos"):
        if members.count(name) > limits.PEOPLE:
            raise PackageError("too-large", name)
    passphrase, hpke = _ways(members, kind)
    return Manifest(
        raw=raw,
        kind=kind,
        package_id=members.uuid("package_id"),
        created_at=members.time("created_at"),
        unit_code=members.unit_code("unit_code"),
        batch=None if issue else members.count("batch", least=1),
        reply_to=None if issue else members.uuid("reply_to"),
        people=members.count("people"),
        photos=members.count("photos"),
        signer=members.raw("signer", 32) if issue else None,
        passphrase=passphrase,
        hpke=hpke,
    )


def _identity(members: Members) -> str:
    """The kind, once format, version and suite are known ones."""
    if not members.has("format") or members.word("format") != FORMAT:
        raise PackageError("not-a-package", "format")
    if (version := members.count("version", below=2**64)) != 1:
        raise PackageError("newer-version", str(version))
    if (kind := members.word("kind")) not in ("issue", "return"):
        raise PackageError("unknown-kind", kind)
    if (suite := members.word("suite")) != SUITE:
        raise PackageError("unknown-suite", suite)
    return kind


def _ways(members: Members, kind: str) -> tuple[PassphraseWay | None, HpkeWay | None]:
    """kind issue: one passphrase, at most one hpke; kind return: one hpke. Others do not count."""
    ways = members.objects("keys")
    methods = [way.word("method") for way in ways]
    passphrases, hpkes = methods.count("passphrase"), methods.count("hpke")
    allowed = [(1, 0), (1, 1)] if kind == "issue" else [(0, 1)]
    if (passphrases, hpkes) not in allowed:
        raise members.error("keys")
    by_method = dict(zip(methods, ways, strict=True))
    passphrase, hpke = by_method.get("passphrase"), by_method.get("hpke")
    return passphrase and _passphrase_way(passphrase), hpke and _hpke_way(hpke)


def _passphrase_way(way: Members) -> PassphraseWay:
    if way.word("kdf") != "argon2id":
        raise way.error("kdf")
    m_kib, t, p = way.count("m_kib"), way.count("t"), way.count("p")
    if m_kib not in M_KIB or t not in T or p not in P:
        raise PackageError("kdf-cost")
    return PassphraseWay(m_kib, t, p, way.raw("salt", 16), way.raw("wrapped", 72))


def _hpke_way(way: Members) -> HpkeWay:
    for name, only in (
        ("kem", "X25519-HKDF-SHA256"),
        ("kdf", "HKDF-SHA256"),
        ("aead", "AES-256-GCM"),
    ):
        if way.word(name) != only:
            raise way.error(name)
    key_id = way.hex("key_id", 8)
    return HpkeWay(key_id, way.raw("enc", 32), way.raw("wrapped", 80))
