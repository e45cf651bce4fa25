"""表号: the number of one printed form, which changes when anything printed on it changes."""

import hashlib
import hmac
from collections.abc import Mapping


def form_code(
    form_key: bytes, unit_code: str, person: Mapping, mobile: str | None, photo_sha256: str
) -> str:
    """12 digits. `person` has the members of a person of an issue roster."""
    facts = [
        unit_code,
        person["personal_no"],
        person["name"],
        person["sex"],
        person["ethnic"],
        person["birth_date"],
        person["id_type"],
        ",".join(person["id_numbers"]),
        mobile or "",
        photo_sha256,
    ]
    mac = hmac.new(form_key, "\x1f".join(facts).encode("utf-8"), hashlib.sha256).digest()
    return f"{int.from_bytes(mac[:8], 'big') % 10**12:012d}"
