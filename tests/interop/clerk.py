"""The clerk's side in short: an opened package in, a return out."""

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sicard_format import base64url
from sicard_format.form_code import form_code
from sicard_format.reader import Opened
from sicard_format.writer import Layout, container, return_draft


@dataclass
class Returned:
    """One person in a return: what the clerk answers, and what a test may set against the rules."""

    personal_no: str
    choice: int = 1
    mobile: str | None = None
    jpeg: bytes | None = None
    changes: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Clerk:
    """A clerk who has opened `issue`."""

    issue: Opened

    def confirmed(self, returned: Returned) -> tuple[dict, bytes]:
        """The person as a return states it, and the picture."""
        roster = self.issue.roster
        person = next(p for p in roster["people"] if p["personal_no"] == returned.personal_no)
        jpeg = returned.jpeg or self.issue.photos[person["photo"]["entry"]]
        mobile = returned.mobile or person["mobile"]
        stated = {
            "personal_no": person["personal_no"],
            "name": person["name"],
            "id_number": person["id_numbers"][returned.choice - 1],
            "id_number_choice": returned.choice,
            "mobile": mobile,
            "confirmed_at": "2026-11-25T09:30:00+08:00",
            "form_code": form_code(
                base64url.decode(roster["form_key"]),
                roster["unit"]["code"],
                person,
                mobile,
                hashlib.sha256(jpeg).hexdigest(),
            ),
            "replaces": None,
        }
        return stated | returned.changes, jpeg

    def hand_in(
        self,
        path: Path,
        returned: Sequence[Returned],
        *,
        batch: int = 1,
        package_id: str | None = None,
        **changes: object,
    ) -> str:
        """Writes a return and gives its package_id."""
        confirmed = [self.confirmed(person) for person in returned]
        package_id = package_id or str(uuid.uuid4())
        roster = self.issue.roster
        settings = {
            "office_public_key": base64url.decode(roster["office"]["public_key"]),
            "return_secret": base64url.decode(roster["return_secret"]),
            "reply_to": self.issue.manifest.package_id,
            "created_at": f"2026-11-25T10:{batch:02d}:00+08:00",
        }
        draft = return_draft(
            roster["unit"]["code"],
            batch,
            {"name": "示例经办人", "phone": "13800000000"},
            [person for person, _ in confirmed],
            [jpeg for _, jpeg in confirmed],
            package_id=package_id,
            **(settings | changes),
        )
        path.write_bytes(container(draft.entries(None), Layout()))
        return package_id
