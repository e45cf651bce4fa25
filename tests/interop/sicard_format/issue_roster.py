"""people.enc of kind issue: the roster as plain data, known members only, absent ones null."""

from . import base64url, limits
from .manifest import Manifest
from .members import Members
from .photo_entry import check_photos, photo_entry
from .roster_checks import agree, once_each, roster_members


def parse(raw: bytes, manifest: Manifest) -> dict:
    """Refuses with roster-syntax, roster-field or roster-mismatch."""
    members = roster_members(raw)
    roster = {
        "unit": _texts(members.object("unit"), "name", "agency", code="code"),
        "office": _office(members.object("office")),
        "return_secret": base64url.encode(members.raw("return_secret", 32)),
        "form_key": base64url.encode(members.raw("form_key", 32)),
        "rules": _rules(members.object("rules")),
        "people": [_person(person) for person in members.objects("people")],
    }
    once_each(members, [person["personal_no"] for person in roster["people"]])
    check_photos(members, [person["photo"] for person in roster["people"]])
    agree("unit_code", roster["unit"]["code"], manifest.unit_code)
    agree("people", len(roster["people"]), manifest.people)
    agree("photos", sum(bool(p["photo"]) for p in roster["people"]), manifest.photos)
    return roster


def _texts(members: Members, *names: str, code: str | None = None) -> dict:
    head = {code: members.unit_code(code)} if code else {}
    return head | {name: members.text(name) for name in names}


def _office(members: Members) -> dict:
    office = _texts(members, "city", "name", "address", "phone", "hours")
    return office | {"public_key": base64url.encode(members.raw("public_key", 32))}


def _rules(members: Members) -> dict:
    photo = members.object("photo")
    id_choice = members.word("id_choice")
    if id_choice not in ("15-or-18", "18-only"):
        raise members.error("id_choice")
    return {
        "form_title": members.text("form_title"),
        "id_choice": id_choice,
        "photo": {
            "profile": photo.text("profile"),
            **{name: photo.count(name, least=1) for name in ("width", "height", "dpi")},
            **{name: photo.optional(name, photo.count) for name in ("min_kib", "max_kib")},
        },
        "deadline": members.optional("deadline", members.text),
        "notes": members.texts("notes", limits.NOTES),
    }


def _person(person: Members) -> dict:
    id_numbers = person.texts("id_numbers")
    settled = person.flag("id_number_settled")
    if len(id_numbers) not in (1, 2):
        raise person.error("id_numbers")
    if len(id_numbers) == 1 and not settled:
        raise person.error("id_number_settled")
    return {
        "personal_no": person.personal_no("personal_no"),
        "category": person.optional("category", person.text),
        "name": person.text("name"),
        "sex": person.text("sex"),
        "ethnic": person.text("ethnic"),
        "birth_date": person.day("birth_date"),
        "id_type": person.text("id_type"),
        "id_numbers": id_numbers,
        "id_number_settled": settled,
        "mobile": person.optional("mobile", person.text),
        "accounts": [_account(account) for account in person.objects("accounts", limits.ACCOUNTS)],
        "photo": person.optional("photo", lambda name: photo_entry(person.object(name))),
    }


def _account(account: Members) -> dict:
    return {"agency": account.text("agency"), "personal_no": account.personal_no("personal_no")}
