"""Packages written here, in every form the page allows, are read by sicard-office verify."""

import json
import random
import uuid
from pathlib import Path

import pytest

from bad_packages.sample import OFFICE, RULES
from office_program import CLEAN
from sicard_format.office_keys import OfficeKeys
from sicard_format.reader import Sealed
from sicard_format.writer import (
    Draft,
    KdfCost,
    Layout,
    container,
    issue_draft,
    system_entropy,
)
from synthetic_people import person, portrait

CODE = "7K4M-2QWX-9HTD-RB3P"
KEYS = OfficeKeys(*(system_entropy("", 32) for _ in range(3)))
CHEAP = KdfCost(m_kib=19 * 1024, t=1, p=1)


def draft(
    people: int = 3,
    photos: bool = True,
    cost: KdfCost = CHEAP,
    unit_code: str = "1111011",
    package_id: str | None = None,
    created_at: str = "2026-11-23T08:00:00+08:00",
    hpke: bool = True,
    code: str = CODE,
    rules: dict = RULES,
) -> Draft:
    return issue_draft(
        {"code": unit_code, "name": "示例单位", "agency": "示例区经办机构"},
        OFFICE,
        rules,
        [person(index) for index in range(people)],
        [portrait(index) if photos else None for index in range(people)],
        keys=KEYS,
        code=code,
        package_id=package_id or str(uuid.uuid4()),
        created_at=created_at,
        cost=cost,
        hpke=hpke,
    )


def accepted(
    office, folder: Path, made: Draft, layout: Layout | None = None, typed: str = CODE
) -> None:
    """Both readers open the package, the program through its own word."""
    package, code_file = folder / "1111011.zip", folder / "code.txt"
    package.write_bytes(container(made.entries(KEYS), layout or Layout()))
    code_file.write_text(typed, encoding="utf-8", newline="")
    Sealed(package).with_code(typed)
    outcome = office.verify(package, code_file)
    assert outcome.exit == CLEAN, outcome.said


@pytest.mark.parametrize("people", [1, 3, 200])
def test_a_unit_of_any_size_is_read(office, tmp_path, people):
    accepted(office, tmp_path, draft(people))


def test_a_package_without_photos_is_read(office, tmp_path):
    accepted(office, tmp_path, draft(photos=False))


def test_a_package_without_a_way_for_the_office_is_read(office, tmp_path):
    accepted(office, tmp_path, draft(hpke=False))


@pytest.mark.parametrize(
    "layout",
    [
        Layout(zip64=True),
        Layout(comment=""),
        Layout(comment="x" * 256),
        Layout(order=sorted),
        Layout(order=lambda names: names[::-1]),
        Layout(order=lambda names: random.Random(2).sample(names, len(names))),
        Layout(zip64=True, comment="", order=lambda names: names[::-1]),
    ],
    ids=["zip64", "no-comment", "longest-comment", "sorted", "reversed", "shuffled", "all"],
)
def test_every_layout_the_page_allows_is_read(office, tmp_path, layout):
    accepted(office, tmp_path, draft(), layout)


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(19 * 1024, 1, 1),
        KdfCost(19 * 1024, 10, 4),
        KdfCost(64 * 1024, 3, 1),
        KdfCost(256 * 1024, 1, 4),
        KdfCost(20_001, 2, 3),
    ],
    ids=str,
)
def test_every_cost_within_the_bounds_is_read(office, tmp_path, cost):
    accepted(office, tmp_path, draft(cost=cost))


@pytest.mark.parametrize(
    "typed",
    [
        "7K4M-2QWX-9HTD-RB3P\n",
        "7K4M-2QWX-9HTD-RB3P\r\n",
        "7k4m2qwx9htdrb3p",
        "７Ｋ４Ｍ－２ｑｗｘ－９ＨＴＤ－ＲＢ３Ｐ",
        " 7K4M\u20102QWX\u20149HTD\u3000RB3P\t",
        "7K4M\u00a02QWX \u2013 9HTD\u2009RB3P",
        "7K4M\ufe582QWX\u301c9HTD\u30a0RB3P",
    ],
)
def test_a_code_typed_carelessly_opens(office, tmp_path, typed):
    accepted(office, tmp_path, draft(), typed=typed)


@pytest.mark.parametrize("typed", ["领取码-二〇二六", "straße é Ⅷ", "ﬁ-①"])
def test_a_code_beyond_ascii_means_the_same_to_both(office, tmp_path, typed):
    accepted(office, tmp_path, draft(code=typed), typed=typed)


@pytest.mark.parametrize(
    "changes",
    [
        {"unit_code": "A"},
        {"unit_code": "Z9" * 10},
        {"package_id": "D2080038-85C3-4DB2-91C7-BD2F8F637F76"},
        {"created_at": "2026-11-23T00:00:00Z"},
        {"created_at": "2026-11-23T08:00:00.123456+08:00"},
        {"created_at": "2026-02-28T23:59:59-09:30"},
    ],
    ids=str,
)
def test_every_manifest_member_may_take_its_whole_range(office, tmp_path, changes):
    accepted(office, tmp_path, draft(**changes))


def _absent(value: object) -> object:
    """The same with members that are null left out, at every depth."""
    if isinstance(value, dict):
        return {name: _absent(member) for name, member in value.items() if member is not None}
    return [_absent(member) for member in value] if isinstance(value, list) else value


def _with_unknown(value: object) -> object:
    """The same with members nobody knows, at every depth."""
    if isinstance(value, dict):
        known = {name: _with_unknown(member) for name, member in value.items()}
        return {"x-new": {"people": [1, None, "值"]}} | known | {"zz": False}
    return [_with_unknown(member) for member in value] if isinstance(value, list) else value


def _reordered(value: object) -> object:
    if isinstance(value, dict):
        return {name: _reordered(value[name]) for name in reversed(value)}
    return [_reordered(member) for member in value] if isinstance(value, list) else value


@pytest.mark.parametrize("rewrite", [_absent, _with_unknown, _reordered])
def test_null_absent_and_unknown_members_and_their_order_make_no_difference(
    office, tmp_path, rewrite
):
    made = draft()
    made.manifest, made.roster = rewrite(made.manifest), rewrite(made.roster)
    accepted(office, tmp_path, made)


def test_an_unknown_way_to_the_key_is_passed_over(office, tmp_path):
    made = draft()
    made.manifest["keys"].insert(0, {"method": "x-new", "wrapped": 7})
    accepted(office, tmp_path, made)


def test_rules_may_take_their_whole_range(office, tmp_path):
    rules = RULES | {
        "id_choice": "18-only",
        "deadline": "2026年12月31日",
        "notes": ["注" * 200, ""],
        "photo": RULES["photo"] | {"min_kib": 5, "max_kib": None},
    }
    accepted(office, tmp_path, draft(rules=rules))


def test_seven_digit_photo_numbers_and_gaps_between_them_are_read(office, tmp_path):
    made = draft()
    names = ["photos/000007.enc", "photos/999999.enc", "photos/1000000.enc"]
    made.photos = [(name, jpeg) for name, (_, jpeg) in zip(names, made.photos, strict=True)]
    for name, listed in zip(names, made.roster["people"], strict=True):
        listed["photo"]["entry"] = name
    accepted(office, tmp_path, made)


def test_escaped_json_is_read(office, tmp_path):
    made = draft()
    raw = json.dumps(made.roster).encode("ascii")
    package, code_file = tmp_path / "1111011.zip", tmp_path / "code.txt"
    package.write_bytes(container(made.entries(KEYS, raw_roster=raw), Layout()))
    code_file.write_text(CODE)
    outcome = office.verify(package, code_file)
    assert outcome.exit == CLEAN, outcome.said
