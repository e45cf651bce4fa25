"""Returns that the office must refuse.

A return has no signature: its way to the content key says who could write it.
"""

import hashlib
from collections.abc import Callable, Iterator

from flat_jpeg import flat_jpeg
from sicard_format import base64url, strict_json
from sicard_format.writer import Draft, hpke_way_of, passphrase_way

from .case import Case
from .file_cases import PNG
from .forge import Forge
from .rezipped import deflated, deflated_bomb
from .sample import (
    CODE,
    COST,
    ISSUE_ID,
    KEYS,
    OTHER_ID,
    OTHER_KEYS,
    PHOTO_1,
    PHOTO_2,
    Reproducible,
    base64_flipped,
    flipped,
    issue_entries,
    packed,
    returning,
)


def _case(name: str, error: str, why: str, data: bytes, **params: str) -> Case:
    return Case(f"return-{name}", error, why, data, kind="return", params=params)


def cases() -> Iterator[Case]:
    yield from _files()
    yield from _containers()
    yield from _texts()
    yield from _manifests()
    yield from _keys()
    yield from _sealed()
    yield from _rosters()
    yield from _photos()


def _files() -> Iterator[Case]:
    entries = returning().entries(None)
    whole = packed(entries)
    yield _case("cut-off", "cut-off", "The file ends inside a photo.", whole[: len(whole) // 2])
    yield _case("rezipped", "rezipped", "Unpacked and zipped again.", deflated(entries))
    yield _case(
        "with-signature",
        "unexpected-entry",
        "A signature, which a return does not have.",
        packed(entries | {"manifest.sig": bytes(64)}),
        entry="manifest.sig",
    )
    yield Case(
        "issue-given-as-return",
        "wrong-kind",
        "An issued package, opened as a return.",
        packed(issue_entries()),
        kind="return",
    )


def _containers() -> Iterator[Case]:
    """An office has attackers of its own: what a clerk's reader refuses, the office's refuses too."""
    entries = returning().entries(None)
    for name, entry, why in [
        ("zip-slip", b"../../000003.enc", "A name that climbs out of the folder."),
        ("drive-name", b"C:\\000003.enc", "A name with a drive letter."),
        ("server-name", b"\\\\server\\share\\000003.enc", "A name on another computer."),
        ("extra-file", b"people.xlsx", "A file that has no place in a return."),
    ]:
        forge = Forge.of(entries)
        forge.add(entry)
        yield _case(name, "unexpected-entry", why, forge.data())
    for twice in ["people.enc", PHOTO_1]:
        forge = Forge.of(entries)
        forge.add(twice.encode(), entries[twice])
        name = "duplicate-roster" if twice == "people.enc" else "duplicate-photo"
        yield _case(
            name, "duplicate-entry", f"{twice} stands twice.", forge.data(), entry=twice
        )
    forge = Forge.of(entries)
    forge.state(PHOTO_1, attributes=0o120_777 << 16)
    yield _case("symbolic-link", "zip-structure", "A photo says that it is a link.", forge.data())
    forge = Forge.of(entries)
    forge.item(PHOTO_2).place = 0
    yield _case("entries-overlap", "zip-structure", "Two entries in one place.", forge.data())
    forge = Forge.of(entries)
    forge.after = b"hidden"
    yield _case("bytes-after", "zip-structure", "Bytes after the end record.", forge.data())
    forge = Forge.of(entries)
    forge.before = b"#!/bin/sh\n"
    yield _case("bytes-before", "zip-structure", "A script before the first entry.", forge.data())
    forge = Forge.of(entries)
    forge.state("people.enc", flags=1)
    yield _case("encryption-flag", "zip-structure", "Marked as encrypted by ZIP.", forge.data())
    forge = Forge.of(entries)
    forge.state("people.enc", packed=1 << 30, size=1 << 30)
    yield _case("roster-size-claimed", "too-large", "The roster claims a GiB.", forge.data())
    yield _case(
        "bomb-in-roster",
        "rezipped",
        "The roster is 64 MiB of zeros, deflated.",
        deflated_bomb(entries, "people.enc"),
    )
    rest = {name: raw for name, raw in entries.items() if name != "people.enc"}
    yield _case(
        "roster-missing", "missing-entry", "No roster.", packed(rest), entry="people.enc"
    )


def _texts() -> Iterator[Case]:
    """Manifests and rosters that are no JSON of the right kind."""
    raw = strict_json.write(returning().manifest)
    for name, why, manifest in [
        ("manifest-with-bom", "UTF-8 with a BOM.", b"\xef\xbb\xbf" + raw),
        ("manifest-not-utf8", "No UTF-8.", raw.replace(b"{", b'{"note": "\xff",', 1)),
        ("manifest-member-twice", "batch twice.", raw.replace(b"{", b'{"batch": 2,', 1)),
        (
            "manifest-nested-deeply",
            "1,000 arrays within each other.",
            raw.replace(b"{", b'{"note": ' + b"[" * 1_000 + b"]" * 1_000 + b",", 1),
        ),
    ]:
        data = packed(returning().entries(None, raw_manifest=manifest))
        yield _case(name, "manifest-syntax", why, data)
    raw = strict_json.write(returning().roster)
    for name, why, roster in [
        ("roster-with-bom", "UTF-8 with a BOM.", b"\xef\xbb\xbf" + raw),
        ("roster-not-utf8", "No UTF-8.", raw.replace(b"{", b'{"note": "\xff",', 1)),
        ("roster-not-json", "No JSON.", b"personal_no,name\n"),
        ("roster-member-twice", "batch twice.", raw.replace(b"{", b'{"batch": 2,', 1)),
        (
            "roster-nested-deeply",
            "1,000 arrays within each other.",
            raw.replace(b"{", b'{"note": ' + b"[" * 1_000 + b"]" * 1_000 + b",", 1),
        ),
        ("roster-lone-surrogate", "Half a character.", raw.replace(b"{", b'{"n":"\\udc00",', 1)),
    ]:
        data = packed(returning().entries(None, raw_roster=roster))
        yield _case(name, "roster-syntax", why, data)


def _photos() -> Iterator[Case]:
    entries = returning().entries(None)
    manifest, draft = entries["manifest.json"], returning()
    for name, error, why, sealed in [
        ("photo-tag-flipped", "photo-damaged", "A bit turned.", flipped(entries[PHOTO_2], -1)),
        ("photo-empty", "photo-damaged", "An entry without a byte.", b""),
        (
            "photo-resealed",
            "photo-mismatch",
            "Another picture under the same name.",
            draft.seal(manifest, PHOTO_2, flat_jpeg(10, 20, 30)),
        ),
    ]:
        yield _case(name, error, why, packed(entries | {PHOTO_2: sealed}), entry=PHOTO_2)
    draft.photos[1] = (PHOTO_2, PNG)
    draft.roster["people"][1]["photo"] = {
        "entry": PHOTO_2,
        "bytes": len(PNG),
        "sha256": hashlib.sha256(PNG).hexdigest(),
    }
    yield _case(
        "photo-is-png",
        "photo-not-jpeg",
        "A PNG, truly listed and sealed.",
        packed(draft.entries(None)),
        entry=PHOTO_2,
    )
    draft = returning()
    extra = "photos/000003.enc"
    draft.photos.append((extra, flat_jpeg(10, 20, 30)))
    yield _case(
        "photo-not-listed",
        "unexpected-entry",
        "A well-sealed photo of nobody.",
        packed(draft.entries(None)),
        entry=extra,
    )


def _changed(name: str, error: str, why: str, change: Callable[[Draft], object]) -> Case:
    draft = returning()
    change(draft)
    return _case(name, error, why, packed(draft.entries(None)))


def _manifests() -> Iterator[Case]:
    for name, why, member, value in [
        ("batch-zero", "Batch 0: n counts from 1.", "batch", 0),
        ("batch-missing", "No batch.", "batch", None),
        ("reply-to-missing", "It answers no package.", "reply_to", None),
        ("reply-to-not-a-uuid", "reply_to is no package_id.", "reply_to", "1111011.zip"),
        ("keys-empty", "No way to the content key.", "keys", []),
    ]:
        yield _changed(
            name, "manifest-field", why, lambda d, m=member, v=value: d.manifest.update({m: v})
        )
    for name, why, member, value in [
        ("batch-beyond-2-to-the-32", "A batch of 2^32.", "batch", 2**32),
        ("people-beyond-2-to-the-53", "people is 2^53 + 1.", "people", 2**53 + 1),
    ]:
        yield _changed(
            name, "manifest-field", why, lambda d, m=member, v=value: d.manifest.update({m: v})
        )
    for name, error, why, member, value in [
        ("version-2", "newer-version", "A later version.", "version", 2),
        ("kind-result", "unknown-kind", "A kind of a newer program.", "kind", "result"),
        ("suite-unknown", "unknown-suite", "Another suite.", "suite", "A256GCM"),
        ("people-beyond-limit", "too-large", "200,001 people.", "people", 200_001),
        ("people-other-than-roster", "roster-mismatch", "people is 3, there are 2.", "people", 3),
        ("photos-other-than-roster", "roster-mismatch", "photos is 1, there are 2.", "photos", 1),
    ]:
        yield _changed(
            name, error, why, lambda d, m=member, v=value: d.manifest.update({m: v})
        )
    for name, why, member, value in [
        ("enc-too-short", "enc of 31 bytes.", "enc", base64url.encode(bytes(31))),
        ("enc-too-long", "enc of 33 bytes.", "enc", base64url.encode(bytes(33))),
        ("enc-padded", "enc with base64 padding.", "enc", base64url.encode(bytes(32)) + "="),
        ("enc-not-canonical", "enc whose unused bits are not zero.", "enc", "A" * 42 + "B"),
        ("wrapped-too-short", "A sealed key of 79 bytes.", "wrapped", base64url.encode(bytes(79))),
        ("wrapped-too-long", "A sealed key of 81 bytes.", "wrapped", base64url.encode(bytes(81))),
    ]:
        yield _changed(
            name,
            "manifest-field",
            why,
            lambda d, m=member, v=value: d.manifest["keys"][0].update({m: v}),
        )
    yield _changed(
        "two-hpke-ways",
        "manifest-field",
        "Two ways to the content key.",
        lambda d: d.manifest["keys"].append(d.manifest["keys"][0]),
    )
    draft = returning()
    salt = Reproducible("return passphrase")("salt", 16)
    draft.manifest["keys"].append(passphrase_way(CODE, salt, COST, draft.content_key))
    yield _case(
        "with-passphrase",
        "manifest-field",
        "A way through a code, which a return has not.",
        packed(draft.entries(None)),
    )


def _keys() -> Iterator[Case]:
    yield _case(
        "for-another-office",
        "wrong-office-key",
        "Sealed to another office's key.",
        packed(returning(OTHER_KEYS).entries(None)),
    )
    yield _case(
        "secret-of-another-package",
        "key-damaged",
        "The sender had opened another package than the one it claims to answer.",
        packed(returning(return_secret=KEYS.return_secret(OTHER_ID)).entries(None)),
    )
    yield _changed(
        "answers-another-package",
        "key-damaged",
        "reply_to changed afterwards, in manifest and roster.",
        lambda d: (d.manifest.update(reply_to=OTHER_ID), d.roster.update(reply_to=OTHER_ID)),
    )
    for member, why in [("enc", "enc"), ("wrapped", "the wrapped key")]:
        yield _changed(
            f"{member}-flipped",
            "key-damaged",
            f"One bit of {why} turned.",
            lambda d, m=member: d.manifest["keys"][0].update(
                {m: base64_flipped(d.manifest["keys"][0][m])}
            ),
        )
    yield _changed(
        "enc-zero",
        "key-damaged",
        "enc is the all-zero point, no shared secret.",
        lambda d: d.manifest["keys"][0].update(enc=base64url.encode(bytes(32))),
    )
    yield _changed(
        "enc-of-a-small-group",
        "key-damaged",
        "enc is the point 1, no shared secret.",
        lambda d: d.manifest["keys"][0].update(enc=base64url.encode(b"\1" + bytes(31))),
    )
    secret, reply = KEYS.return_secret(ISSUE_ID), ISSUE_ID.encode("ascii")
    for name, why, kind, psk, psk_id in [
        (
            "in-base-mode",
            "Sealed without the secret of the package it answers.",
            "return",
            b"",
            b"",
        ),
        (
            "sealed-as-issue",
            "Sealed under the words for an issued package.",
            "issue",
            secret,
            reply,
        ),
        ("psk-id-differs", "Another psk_id than reply_to.", "return", secret, b"sicard"),
    ]:
        yield _changed(
            name,
            "key-damaged",
            why,
            lambda d, k=kind, p=psk, i=psk_id: d.manifest.update(
                keys=[
                    hpke_way_of(KEYS.x25519_public, k, d.content_key, Reproducible("return"), p, i)
                ]
            ),
        )
    yield _changed(
        "key-id-of-another",
        "wrong-office-key",
        "key_id names another key.",
        lambda d: d.manifest["keys"][0].update(key_id="0123456789abcdef"),
    )


def _sealed() -> Iterator[Case]:
    entries = returning().entries(None)
    altered = entries["manifest.json"].replace(b"2026-11-24T11", b"2026-11-24T12")
    yield _case(
        "manifest-altered",
        "roster-damaged",
        "created_at changed afterwards: the roster is bound to the manifest's bytes.",
        packed(entries | {"manifest.json": altered}),
    )
    yield _case(
        "roster-flipped",
        "roster-damaged",
        "One bit of the roster turned.",
        packed(entries | {"people.enc": flipped(entries["people.enc"], 40)}),
    )
    yield _case(
        "photos-swapped",
        "photo-damaged",
        "Two photos exchanged.",
        packed(entries | {PHOTO_1: entries[PHOTO_2], PHOTO_2: entries[PHOTO_1]}),
    )
    rest = {name: raw for name, raw in entries.items() if name != PHOTO_2}
    yield _case(
        "photo-missing", "missing-entry", "A photo was taken out.", packed(rest), entry=PHOTO_2
    )


def _rosters() -> Iterator[Case]:
    for name, why, member, value in [
        ("unit-code-differs", "Another unit than in the manifest.", "unit_code", "1111012"),
        ("batch-differs", "Another batch than in the manifest.", "batch", 2),
        (
            "reply-to-differs",
            "It answers another package than the manifest says.",
            "reply_to",
            OTHER_ID,
        ),
    ]:
        yield _changed(
            name, "roster-mismatch", why, lambda d, m=member, v=value: d.roster.update({m: v})
        )
    for name, why, member, value in [
        ("choice-zero", "Choice 0: choices count from 1.", "id_number_choice", 0),
        ("choice-three", "Choice 3: at most two numbers are offered.", "id_number_choice", 3),
        (
            "form-code-grouped",
            "A form code as it is printed, 4-4-4.",
            "form_code",
            "4834-0370-5805",
        ),
        ("form-code-as-number", "A form code that is a number.", "form_code", 483403705805),
        (
            "confirmed-at-missing",
            "Nothing says when the person was confirmed.",
            "confirmed_at",
            None,
        ),
        (
            "confirmed-at-no-offset",
            "confirmed_at is no instant.",
            "confirmed_at",
            "2026-11-24T10:00:00",
        ),
        ("replaces-not-a-uuid", "replaces is no package_id.", "replaces", "1111011out_1.zip"),
        ("name-with-newline", "A line end in a name.", "name", "示例\n甲"),
        (
            "personal-no-climbs",
            "A personal number that would leave a folder.",
            "personal_no",
            "../../2102000001",
        ),
        ("without-photo", "A person without a photo, who cannot be in a return.", "photo", None),
    ]:
        yield _changed(
            name,
            "roster-field",
            why,
            lambda d, m=member, v=value: d.roster["people"][0].update({m: v}),
        )
    yield _changed(
        "person-twice",
        "roster-field",
        "One personal number stands twice.",
        lambda d: d.roster["people"][1].update(personal_no="2102000001"),
    )
    yield _changed(
        "voids-10001",
        "roster-field",
        "10,001 returns withdrawn.",
        lambda d: d.roster.update(voids=[OTHER_ID] * 10_001),
    )
    yield _changed(
        "void-not-a-uuid",
        "roster-field",
        "voids names no package_id.",
        lambda d: d.roster.update(voids=["1111011out_1.zip"]),
    )
    yield _changed(
        "reason-with-control",
        "roster-field",
        "A control character in a reason.",
        lambda d: d.roster.update(deferred=[{"personal_no": "2102000003", "reason": "离岗\x00"}]),
    )
    yield _changed(
        "contact-missing", "roster-field", "No contact.", lambda d: d.roster.pop("contact")
    )
