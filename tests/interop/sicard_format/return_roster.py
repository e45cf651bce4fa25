"""people.enc of kind return: the roster as plain data, known members only, absent ones null."""

import re

from . import limits
from .manifest import Manifest
from .members import Members
from .photo_entry import check_photos, photo_entry
from .roster_checks import agree, once_each, roster_members

FORM_CODE = re.compile(r"[0-9]{12}")


def parse(raw: bytes, manifest: Manifest) -> dict:
    """Refuses with roster-syntax, roster-field or roster-mismatch."""
    members = roster_members(raw)
    contact = members.object("contact")
    roster = {
        "unit_code": members.unit_code("unit_code"),
        "batch": members.count("batch", least=1),
        "reply_to": members.uuid("reply_to"),
        "contact": {"name": contact.text("name"), "phone": contact.text("phone")},
        "voids": members.uuids("voids", limits.VOIDS),
        "deferred": [_left(left) for left in members.objects("deferred")],
        "removed": [_left(left) for left in members.objects("removed")],
        "people": [_person(person) for person in members.objects("people")],
    }
    once_each(members, [person["personal_no"] for person in roster["people"]])
    check_photos(members, [person["photo"] for person in roster["people"]])
    for name in ("unit_code", "batch", "reply_to"):
        agree(name, roster[name], getattr(manifest, name))
    agree("people", len(roster["people"]), manifest.people)
    agree("photos", len(roster["people"]), manifest.photos)
    return roster


def _left(left: Members) -> dict:
    return {"personal_no": left.personal_no("personal_no"), "reason": left.text("reason")}


def _person(person: Members) -> dict:
    choice = person.count("id_number_choice", least=1)
    if choice > 2:
        raise person.error("id_number_choice")
    return {
        "personal_no": person.personal_no("personal_no"),
        "name": person.text("name"),
        "id_number": person.text("id_number"),
        "id_number_choice": choice,
        "mobile": person.optional("mobile", person.text),
        "confirmed_at": person.time("confirmed_at"),
        "form_code": person.optional("form_code", lambda name: person.matching(name, FORM_CODE)),
        "replaces": person.optional("replaces", person.uuid),
        "photo": photo_entry(person.object("photo")),
    }
