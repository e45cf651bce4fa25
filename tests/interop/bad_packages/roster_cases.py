"""Rosters that do not open, do not parse, or do not fit. All truly signed by the office."""

import copy
from collections.abc import Callable, Iterator

from sicard_format import aead, signature, strict_json

from .case import Case
from .sample import KEYS, PHOTO_1, PHOTO_2, flipped, issue, issue_entries, packed

PEOPLE = "people.enc"


def cases() -> Iterator[Case]:
    yield from _sealed()
    yield from _syntax()
    yield from _people()
    yield from _rest()
    yield from _long_lists()
    yield from _photo_list()


def _resigned(people: bytes) -> bytes:
    entries = issue_entries()
    entries[PEOPLE] = people
    entries["manifest.sig"] = signature.sign(KEYS.ed25519, entries["manifest.json"], people)
    return packed(entries)


def _sealed() -> Iterator[Case]:
    draft = issue()
    people = issue_entries()[PEOPLE]
    aad = aead.associated_data(issue_entries()["manifest.json"], PEOPLE)
    iv = people[:16]

    def tagged(ciphertext: bytes) -> bytes:
        return iv + ciphertext + aead.tag_of(draft.content_key, aad, iv, ciphertext)

    plain = b"{}".ljust(16)
    no_padding = aead.encrypt_blocks(draft.content_key, iv, plain)
    zero_padding = aead.encrypt_blocks(draft.content_key, iv, b"{}" + bytes(14))
    uneven = aead.encrypt_blocks(draft.content_key, iv, b"{}".ljust(15, b" ") + b"\x03")
    for name, why, sealed in [
        ("signed-roster-tag-flipped", "One bit of the tag turned.", flipped(people, -1)),
        ("signed-roster-iv-flipped", "One bit of the IV turned.", flipped(people, 0)),
        (
            "signed-roster-ciphertext-flipped",
            "One bit of the ciphertext turned.",
            flipped(people, 40),
        ),
        ("roster-empty", "An entry without a byte.", b""),
        ("roster-too-short", "IV and tag with nothing between.", tagged(b"")),
        (
            "roster-not-whole-blocks",
            "A ciphertext of 17 bytes under a right tag.",
            tagged(no_padding + b"x"),
        ),
        (
            "roster-block-missing",
            "The last block taken out under the old tag.",
            people[:-48] + people[-32:],
        ),
        ("roster-without-padding", "No padding, under a right tag.", tagged(no_padding)),
        ("roster-padding-zero", "Padding of zero bytes, under a right tag.", tagged(zero_padding)),
        ("roster-padding-uneven", "Padding bytes that differ, under a right tag.", tagged(uneven)),
        (
            "roster-under-another-name",
            "Sealed for the name of a photo.",
            draft.seal(issue_entries()["manifest.json"], PHOTO_1, strict_json.write(draft.roster)),
        ),
        (
            "roster-for-another-manifest",
            "Sealed for another manifest.",
            draft.seal(b"{}", PEOPLE, strict_json.write(draft.roster)),
        ),
    ]:
        yield Case(name, "roster-damaged", why, _resigned(sealed))


def _syntax() -> Iterator[Case]:
    raw = strict_json.write(issue().roster)
    for name, why, roster in [
        ("roster-not-json", "No JSON.", "个人编号,姓名\n".encode()),
        ("roster-with-bom", "UTF-8 with a BOM.", b"\xef\xbb\xbf" + raw),
        ("roster-not-utf8", "GB18030 instead of UTF-8.", raw.decode().encode("gb18030")),
        ("roster-is-array", "An array with the object in it.", b"[" + raw + b"]"),
        ("roster-cut-short", "The JSON ends early.", raw[:-40]),
        ("roster-with-tail", "Something after the object.", raw + b"{}"),
        (
            "roster-member-twice",
            "name of a person twice.",
            raw.replace(b'"category"', b'"name": "x",\n   "category"', 1),
        ),
        ("roster-list-twice", "people twice.", raw.replace(b"{", b'{"people": [],', 1)),
        (
            "roster-unknown-member-twice",
            "A member nobody knows, twice.",
            raw.replace(b"{", b'{"note": 1, "note": 2,', 1),
        ),
        (
            "roster-nested-deeply",
            "1,000 arrays within each other, in a member nobody knows.",
            raw.replace(b"{", b'{"note": ' + b"[" * 1_000 + b"]" * 1_000 + b",", 1),
        ),
        (
            "roster-lone-surrogate",
            "Half a character, escaped.",
            raw.replace("示例甲".encode(), b"\\ud840", 1),
        ),
    ]:
        yield Case(name, "roster-syntax", why, packed(issue().entries(KEYS, raw_roster=roster)))


def _changed(
    name: str, why: str, change: Callable[[dict], None], error: str = "roster-field"
) -> Case:
    draft = issue()
    change(draft.roster)
    return Case(name, error, why, packed(draft.entries(KEYS)))


def _people() -> Iterator[Case]:
    for name, why, member, value in [
        ("name-too-long", "A name of 201 characters.", "name", "例" * 201),
        ("name-with-newline", "A line end in a name.", "name", "示例\n甲"),
        ("name-with-nul", "A NUL in a name.", "name", "示例\0甲"),
        ("name-with-c1-control", "The control character U+0085 in a name.", "name", "示例\x85甲"),
        ("name-with-delete", "The control character U+007F in a name.", "name", "示例\x7f甲"),
        ("name-missing", "No name.", "name", None),
        ("name-as-number", "A name that is a number.", "name", 1),
        ("personal-no-empty", "A personal number without a character.", "personal_no", ""),
        ("personal-no-too-long", "A personal number of 33 characters.", "personal_no", "1" * 33),
        (
            "personal-no-climbs",
            "A personal number that would leave a folder.",
            "personal_no",
            "../2102000001",
        ),
        ("personal-no-chinese", "A personal number in Chinese.", "personal_no", "甲1"),
        (
            "personal-no-nul-device",
            "A personal number NUL, a Windows device.",
            "personal_no",
            "NUL",
        ),
        (
            "personal-no-com1",
            "A personal number com1, a device in lower case.",
            "personal_no",
            "com1",
        ),
        ("id-numbers-empty", "No ID number.", "id_numbers", []),
        (
            "id-numbers-three",
            "Three ID numbers.",
            "id_numbers",
            ["210299197503052114", "210299750305211", "210299198001010023"],
        ),
        ("id-numbers-as-text", "ID numbers in one string.", "id_numbers", "210299197503052114"),
        (
            "settled-missing",
            "Nothing says whether the number is settled.",
            "id_number_settled",
            None,
        ),
        ("settled-as-number", "id_number_settled is 0.", "id_number_settled", 0),
        ("birth-date-no-such-day", "Born on the 30th of February.", "birth_date", "1975-02-30"),
        ("birth-date-compact", "A birth date without dashes.", "birth_date", "19750305"),
        ("sex-missing", "No sex.", "sex", None),
        ("mobile-as-number", "A mobile number that is a JSON number.", "mobile", 13800138000),
        ("mobile-with-tab", "A tab in a mobile number.", "mobile", "13800138000\t"),
        ("account-not-an-object", "An account that is a string.", "accounts", ["2102000001"]),
    ]:
        yield _changed(name, why, lambda r, m=member, v=value: r["people"][0].update({m: v}))
    yield _changed(
        "one-number-not-settled",
        "One ID number that is not settled.",
        lambda r: r["people"][1].update(id_number_settled=False),
    )
    yield _changed(
        "person-twice",
        "One personal number stands twice.",
        lambda r: r["people"][2].update(personal_no="2102000001"),
    )


def _rest() -> Iterator[Case]:
    yield _changed(
        "unit-code-differs",
        "The roster is another unit's than the manifest says.",
        lambda r: r["unit"].update(code="1111012"),
        "roster-mismatch",
    )
    yield _changed(
        "person-beyond-count",
        "One person more than the manifest says.",
        lambda r: r["people"].append(copy.deepcopy(r["people"][2]) | {"personal_no": "2102000009"}),
        "roster-mismatch",
    )
    yield _changed("unit-missing", "No unit.", lambda r: r.pop("unit"))
    yield _changed("people-missing-in-roster", "No list of people.", lambda r: r.pop("people"))
    yield _changed(
        "people-null-in-roster",
        "people is null, which means absent.",
        lambda r: r.update(people=None),
    )
    yield _changed(
        "return-secret-too-short",
        "return_secret of 24 bytes.",
        lambda r: r.update(return_secret="A" * 32),
    )
    yield _changed(
        "form-key-padded",
        "form_key with base64 padding.",
        lambda r: r.update(form_key=r["form_key"] + "="),
    )
    yield _changed(
        "public-key-missing",
        "The office's key for returns is missing.",
        lambda r: r["office"].pop("public_key"),
    )
    yield _changed(
        "id-choice-unknown",
        "An unknown rule for the choice of a number.",
        lambda r: r["rules"].update(id_choice="15-only"),
    )
    yield _changed(
        "note-too-long",
        "A note of 201 characters.",
        lambda r: r["rules"].update(notes=["注" * 201]),
    )
    yield _changed(
        "form-title-with-escape",
        "An escape character in the form's title.",
        lambda r: r["rules"].update(form_title="\x1b[31m表"),
    )


def _long_lists() -> Iterator[Case]:
    account = {"agency": "示例区经办机构", "personal_no": "2102000001"}
    yield _changed(
        "notes-101", "101 notes.", lambda r: r["rules"].update(notes=["注"] * 101)
    )
    yield _changed(
        "accounts-101",
        "A person with 101 accounts.",
        lambda r: r["people"][0].update(accounts=[account] * 101),
    )
    yield _changed(
        "id-numbers-thousands",
        "A person with 100,000 ID numbers, none of which has a digit.",
        lambda r: r["people"][0].update(id_numbers=[""] * 100_000),
    )
    yield _changed(
        "office-with-1001-members",
        "More members than any object has, where the known ones are read.",
        lambda r: r["office"].update({f"n{n}": 0 for n in range(1_001)}),
        "roster-syntax",
    )


def _photo_list() -> Iterator[Case]:
    def photo(index: int, **changes: object) -> Callable[[dict], None]:
        return lambda r: r["people"][index]["photo"].update(changes)

    for name, why, change in [
        ("photo-entry-listed-twice", "Two people with one entry.", photo(1, entry=PHOTO_1)),
        (
            "photo-entry-climbs",
            "An entry name that leaves the folder.",
            photo(1, entry="photos/../people.enc"),
        ),
        ("photo-entry-is-roster", "The roster itself as a photo.", photo(1, entry="people.enc")),
        ("photo-hash-too-short", "A SHA-256 of 62 digits.", photo(1, sha256="0" * 62)),
        ("photo-hash-in-capitals", "A SHA-256 in upper case.", photo(1, sha256="AB" * 32)),
        ("photo-size-negative", "A size of -1.", photo(1, bytes=-1)),
        ("photo-size-as-text", "A size that is a string.", photo(1, bytes="1000")),
        ("photo-size-beyond-2-to-the-64", "A size of 2^64.", photo(1, bytes=2**64)),
    ]:
        yield _changed(name, why, change)

    def exchange(roster: dict) -> None:
        first, second = roster["people"][:2]
        first["photo"], second["photo"] = second["photo"], first["photo"]

    yield _changed(
        "photo-entries-out-of-order", "Photo numbers do not ascend in roster order.", exchange
    )
    draft = issue()
    draft.roster["people"][2]["photo"] = dict(
        draft.roster["people"][1]["photo"], entry="photos/000003.enc"
    )
    draft.manifest["photos"] = 3
    yield Case(
        "photo-listed-but-missing",
        "missing-entry",
        "The roster lists a third photo that is not there.",
        packed(draft.entries(KEYS)),
        params={"entry": "photos/000003.enc"},
    )
    draft = issue()
    draft.roster["people"][1]["photo"] = None
    draft.manifest["photos"] = 1
    yield Case(
        "photo-of-nobody",
        "unexpected-entry",
        "A photo that belongs to nobody in the roster.",
        packed(draft.entries(KEYS)),
        params={"entry": PHOTO_2},
    )
