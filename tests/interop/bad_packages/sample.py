"""The good packages that every bad one is made from: one office, one unit, three people."""

import copy
import functools
import hashlib

from flat_jpeg import flat_jpeg
from sicard_format import base64url, form_code
from sicard_format.office_keys import OfficeKeys
from sicard_format.writer import (
    Draft,
    KdfCost,
    Layout,
    container,
    issue_draft,
    return_draft,
)

CODE = "7K4M-2QWX-9HTD-RB3P"
UNIT = "1111011"
ISSUE_ID = "01930000-0000-7000-8000-000000000001"
RETURN_ID = "01930000-0000-7000-8000-000000000002"
OTHER_ID = "01930000-0000-7000-8000-00000000000f"
CREATED = "2026-11-23T08:00:00+08:00"
# The cheapest the page allows: tests open every one of these packages.
COST = KdfCost(m_kib=19 * 1024, t=1, p=1)
LAYOUT = Layout()

PHOTO_1 = "photos/000001.enc"
PHOTO_2 = "photos/000002.enc"
JPEGS = [flat_jpeg(176, 188, 204), flat_jpeg(204, 190, 176), None]

RULES = {
    "form_title": "示例市社会保障卡个人基本信息确认表",
    "id_choice": "15-or-18",
    "photo": {
        "profile": "GA461-2004",
        "width": 358,
        "height": 441,
        "dpi": 350,
        "min_kib": None,
        "max_kib": 100,
    },
    "deadline": None,
    "notes": [],
}
OFFICE = {
    "city": "示例市",
    "name": "示例卡中心",
    "address": "示例路1号",
    "phone": "0000-00000000",
    "hours": "",
}
PEOPLE = [
    {
        "personal_no": "2102000001",
        "category": "在职",
        "name": "示例甲",
        "sex": "1",
        "ethnic": "01",
        "birth_date": "1975-03-05",
        "id_type": "01",
        "id_numbers": ["210299197503052114", "210299750305211"],
        "id_number_settled": False,
        "mobile": None,
        "accounts": [],
    },
    {
        "personal_no": "2102000002",
        "category": None,
        "name": "示例乙·测试",
        "sex": "2",
        "ethnic": "05",
        "birth_date": "1980-01-01",
        "id_type": "01",
        "id_numbers": ["210299198001010023"],
        "id_number_settled": True,
        "mobile": "13800138000",
        "accounts": [],
    },
    {
        "personal_no": "2102000003",
        "category": "退休",
        "name": "示例丙",
        "sex": "1",
        "ethnic": "01",
        "birth_date": "1962-12-12",
        "id_type": "01",
        "id_numbers": ["210299196212120012", "210299621212001"],
        "id_number_settled": False,
        "mobile": None,
        "accounts": [
            {"agency": "示例甲区经办机构", "personal_no": "2102000003"},
            {"agency": "示例乙区经办机构", "personal_no": "2102999903"},
        ],
    },
]


class Reproducible:
    """Bytes that follow from a scope and a purpose: the same in every run, never for real keys."""

    def __init__(self, scope: str) -> None:
        self._scope = scope

    def __call__(self, purpose: str, length: int) -> bytes:
        return hashlib.shake_256(f"sicard test {self._scope}/{purpose}".encode()).digest(length)


def office_keys(scope: str) -> OfficeKeys:
    """An office's keys, for tests only."""
    entropy = Reproducible(scope)
    return OfficeKeys(*(entropy(name, 32) for name in ("ed25519", "x25519", "issue secret")))


KEYS = office_keys("office")
OTHER_KEYS = office_keys("another office")


@functools.cache
def _issue(scope: str, package_id: str) -> Draft:
    return issue_draft(
        {"code": UNIT, "name": "示例单位", "agency": "示例区经办机构"},
        OFFICE,
        RULES,
        PEOPLE,
        JPEGS,
        keys=KEYS,
        code=CODE,
        package_id=package_id,
        created_at=CREATED,
        cost=COST,
        entropy=Reproducible(scope),
    )


def issue(scope: str = "issue", package_id: str = ISSUE_ID) -> Draft:
    """The good issue package; the caller may change what it gets."""
    draft = _issue(scope, package_id)
    return copy.deepcopy(draft)


def issue_entries() -> dict[str, bytes]:
    """Its stored entries."""
    return issue().entries(KEYS)


def packed(entries: dict[str, bytes]) -> bytes:
    """The entries in a faultless container."""
    return container(entries, LAYOUT)


def returned_people() -> list[dict]:
    """The two people with a photo, confirmed."""
    key = KEYS.form_key(UNIT)
    return [
        {
            "personal_no": person["personal_no"],
            "name": person["name"],
            "id_number": person["id_numbers"][0],
            "id_number_choice": 1,
            "mobile": person["mobile"],
            "confirmed_at": "2026-11-24T10:00:00+08:00",
            "form_code": form_code.form_code(
                key, UNIT, person, person["mobile"], hashlib.sha256(jpeg).hexdigest()
            ),
            "replaces": None,
        }
        for person, jpeg in zip(PEOPLE, JPEGS, strict=True)
        if jpeg is not None
    ]


def returning(office: OfficeKeys = KEYS, **changes: object) -> Draft:
    """The good return that answers the good issue package."""
    settings = {
        "office_public_key": office.x25519_public,
        "return_secret": KEYS.return_secret(ISSUE_ID),
        "reply_to": ISSUE_ID,
        "package_id": RETURN_ID,
        "created_at": "2026-11-24T11:00:00+08:00",
        "entropy": Reproducible("return"),
    }
    return return_draft(
        UNIT,
        1,
        {"name": "示例经办人", "phone": "13800000000"},
        returned_people(),
        [jpeg for jpeg in JPEGS if jpeg is not None],
        **(settings | changes),
    )


def flipped(raw: bytes, at: int) -> bytes:
    """One bit of one byte turned; negative places count from the end."""
    at %= len(raw)
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


def base64_flipped(text: str) -> str:
    """The same, of the bytes that a base64url text stands for."""
    return base64url.encode(flipped(base64url.decode(text), 20))
