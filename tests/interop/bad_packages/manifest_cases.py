"""Manifests that are no JSON of the right kind or whose members do not fit. All truly signed."""

from collections.abc import Iterator

from sicard_format import strict_json

from .case import Case
from .sample import KEYS, OTHER_ID, issue, packed


def cases() -> Iterator[Case]:
    yield from _syntax()
    yield from _unknown()
    yield from _fields()
    yield from _missing()
    yield from _counts()


def _raw_case(name: str, why: str, raw: bytes, error: str = "manifest-syntax") -> Case:
    return Case(name, error, why, packed(issue().entries(KEYS, raw_manifest=raw)))


def _with(
    name: str,
    why: str,
    error: str = "manifest-field",
    params: dict | None = None,
    **changes: object,
) -> Case:
    draft = issue()
    draft.manifest |= changes
    return Case(name, error, why, packed(draft.entries(KEYS)), params=params or {})


def _syntax() -> Iterator[Case]:
    raw = strict_json.write(issue().manifest)
    yield _raw_case("manifest-with-bom", "UTF-8 with a BOM.", b"\xef\xbb\xbf" + raw)
    yield _raw_case("manifest-in-utf16", "UTF-16.", raw.decode().encode("utf-16"))
    yield _raw_case(
        "manifest-not-utf8",
        "A byte that is not UTF-8, in a member nobody knows.",
        raw.replace(b"{", b'{"note": "\xff",', 1),
    )
    yield _raw_case("manifest-not-json", "No JSON.", b"format = sicard-package\n")
    yield _raw_case("manifest-empty", "No byte.", b" ")
    yield _raw_case("manifest-is-array", "An array with the object in it.", b"[" + raw + b"]")
    yield _raw_case("manifest-with-tail", "Something after the object.", raw + b" {}")
    yield _raw_case("manifest-with-comment", "A comment.", b"// ours\n" + raw)
    yield _raw_case(
        "manifest-trailing-comma",
        "A comma before the closing brace.",
        raw.rstrip()[:-1].rstrip() + b",}",
    )
    yield _raw_case(
        "manifest-nan", "A number that JSON does not have.", raw.replace(b"{", b'{"note": NaN,', 1)
    )
    yield _raw_case(
        "manifest-nested-deeply",
        "1,000 arrays within each other.",
        raw.replace(b"{", b'{"note": ' + b"[" * 1_000 + b"]" * 1_000 + b",", 1),
    )
    yield _raw_case(
        "manifest-lone-surrogate",
        "Half a character, escaped.",
        raw.replace(b"{", b'{"note": "\\ud800",', 1),
    )
    yield _raw_case(
        "manifest-with-1001-members",
        "More members than any object has, though nobody knows them.",
        raw.replace(b"{", b"{" + b"".join(b'"n%d": 0,' % n for n in range(1_001)), 1),
    )
    yield _raw_case("manifest-with-nul", "A NUL byte behind the object.", raw + b"\0")
    yield _raw_case(
        "manifest-overlong-utf8",
        "A slash in two bytes.",
        raw.replace(b"{", b'{"note": "\xc0\xaf",', 1),
    )
    yield _raw_case(
        "manifest-number-absurd",
        "A number that nothing can hold.",
        raw.replace(b"{", b'{"note": 1e999999,', 1),
    )
    yield _raw_case(
        "manifest-member-twice",
        "unit_code twice.",
        raw.replace(b"{", b'{"unit_code": "2222022",', 1),
    )
    yield _raw_case(
        "manifest-member-twice-alike",
        "unit_code twice with one value.",
        raw.replace(b"{", b'{"unit_code": "1111011",', 1),
    )
    yield _raw_case(
        "manifest-member-twice-escaped",
        "The second unit_code written with an escape.",
        raw.replace(b"{", b'{"unit\\u005fcode": "2222022",', 1),
    )
    yield _raw_case(
        "manifest-nested-member-twice",
        "m_kib twice in a way to the key.",
        raw.replace(b'"kdf"', b'"m_kib": 65536,\n   "kdf"', 1),
    )
    yield _raw_case(
        "manifest-unknown-member-twice",
        "A member nobody knows, twice.",
        raw.replace(b"{", b'{"note": 1, "note": 2,', 1),
    )
    yield _raw_case(
        "manifest-unknown-nested-member-twice",
        "A member twice inside a member nobody knows.",
        raw.replace(b"{", b'{"note": {"a": 1, "a": 2},', 1),
    )


def _unknown() -> Iterator[Case]:
    yield _with("version-2", "A later version.", "newer-version", {"version": "2"}, version=2)
    for name, why, version in [
        ("version-0", "A version before the first.", 0),
        ("version-beyond-2-to-the-53", "A version that a double cannot hold.", 2**53 + 1),
    ]:
        yield _with(name, why, "newer-version", {"version": str(version)}, version=version)
    yield _with(
        "kind-result",
        "A kind of a newer program.",
        "unknown-kind",
        {"kind": "result"},
        kind="result",
    )
    yield _with(
        "suite-unknown", "Another suite.", "unknown-suite", {"suite": "A256GCM"}, suite="A256GCM"
    )


def _fields() -> Iterator[Case]:
    for name, why, changes in [
        ("version-as-text", "version is a string.", {"version": "1"}),
        ("version-as-fraction", "version is 1.5.", {"version": 1.5}),
        ("version-negative", "version is -1.", {"version": -1}),
        ("version-beyond-2-to-the-64", "version is 2^64.", {"version": 2**64}),
        ("version-true", "version is true.", {"version": True}),
        ("people-beyond-2-to-the-53", "people is 2^53 + 1.", {"people": 2**53 + 1}),
        ("photos-beyond-2-to-the-64", "photos is 2^64.", {"photos": 2**64}),
        ("kind-as-list", "kind is a list.", {"kind": ["issue"]}),
        ("issue-with-batch", "An issued package with a batch.", {"batch": 1}),
        ("issue-with-reply-to", "An issued package that answers one.", {"reply_to": OTHER_ID}),
        ("kind-as-number", "kind is a number.", {"kind": 1}),
        ("package-id-in-braces", "package_id in braces.", {"package_id": f"{{{OTHER_ID}}}"}),
        (
            "package-id-without-dashes",
            "package_id without dashes.",
            {"package_id": OTHER_ID.replace("-", "")},
        ),
        ("package-id-as-urn", "package_id as a URN.", {"package_id": f"urn:uuid:{OTHER_ID}"}),
        ("package-id-too-short", "package_id with a digit missing.", {"package_id": OTHER_ID[:-1]}),
        ("created-at-no-time", "created_at is only a day.", {"created_at": "2026-11-23"}),
        (
            "created-at-no-offset",
            "created_at names no offset: no instant.",
            {"created_at": "2026-11-23T08:00:00"},
        ),
        (
            "created-at-no-such-day",
            "created_at on the 31st of November.",
            {"created_at": "2026-11-31T08:00:00+08:00"},
        ),
        (
            "created-at-with-zone-name",
            "created_at with a zone in brackets, not RFC 3339.",
            {"created_at": "2026-11-23T08:00:00+08:00[Asia/Shanghai]"},
        ),
        ("created-at-as-number", "created_at in seconds.", {"created_at": 1795392000}),
        ("unit-code-empty", "unit_code without a character.", {"unit_code": ""}),
        ("unit-code-too-long", "unit_code of 21 characters.", {"unit_code": "1" * 21}),
        ("unit-code-climbs", "unit_code that would leave a folder.", {"unit_code": "../1111011"}),
        ("unit-code-chinese", "unit_code in Chinese.", {"unit_code": "示例单位"}),
        (
            "unit-code-full-width",
            "unit_code in full-width digits.",
            {"unit_code": "１１１１０１１"},
        ),
        (
            "unit-code-with-newline",
            "unit_code with a line end after it.",
            {"unit_code": "1111011\n"},
        ),
        ("unit-code-con", "unit_code CON, a Windows device.", {"unit_code": "CON"}),
        ("unit-code-lpt1", "unit_code lpt1, a device in lower case.", {"unit_code": "lpt1"}),
        ("unit-code-as-number", "unit_code is a number.", {"unit_code": 1111011}),
        (
            "signer-padded",
            "signer with base64 padding.",
            {"signer": issue().manifest["signer"] + "="},
        ),
        (
            "signer-standard-base64",
            "signer with a character of the other base64 alphabet.",
            {"signer": "+" + issue().manifest["signer"][1:]},
        ),
        ("signer-too-short", "signer of 31 bytes.", {"signer": "A" * 42}),
        ("keys-as-object", "keys is not a list.", {"keys": issue().manifest["keys"][0]}),
        ("keys-of-text", "keys holds a string.", {"keys": ["passphrase"]}),
        ("keys-empty", "No way to the content key.", {"keys": []}),
    ]:
        yield _with(name, why, **changes)
    signer = issue().manifest["signer"]
    # 43 characters carry 258 bits; the last two must be zero.
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    loose = signer[:-1] + alphabet[alphabet.index(signer[-1]) | 1]
    yield _with("signer-not-canonical", "signer whose unused bits are not zero.", signer=loose)


def _missing() -> Iterator[Case]:
    for member in (
        "version",
        "kind",
        "package_id",
        "created_at",
        "unit_code",
        "people",
        "photos",
        "suite",
        "signer",
        "keys",
    ):
        draft = issue()
        del draft.manifest[member]
        name = member.replace("_", "-")
        yield Case(
            f"{name}-missing",
            "manifest-field",
            f"{member} is missing.",
            packed(draft.entries(KEYS)),
        )
    yield _with("unit-code-null", "unit_code is null, which means absent.", unit_code=None)


def _counts() -> Iterator[Case]:
    yield _with("people-negative", "people is -1.", people=-1)
    yield _with("people-as-fraction", "people is 3.0.", people=3.0)
    yield _with("people-as-text", "people is a string.", people="3")
    yield _with("people-true", "people is true.", people=True)
    yield _with("people-beyond-limit", "200,001 people.", "too-large", people=200_001)
    yield _with(
        "people-other-than-roster", "people is 4, the roster lists 3.", "roster-mismatch", people=4
    )
    yield _with(
        "photos-other-than-roster", "photos is 1, the roster lists 2.", "roster-mismatch", photos=1
    )
