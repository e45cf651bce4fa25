"""What both kinds of roster have in common."""

from . import strict_json
from .errors import PackageError
from .members import Members


def roster_members(raw: bytes) -> Members:
    """The members of a decrypted roster, or roster-syntax."""
    try:
        return Members(strict_json.parse_object(raw), "roster-field")
    except ValueError as error:
        raise PackageError("roster-syntax", str(error)) from error


def once_each(roster: Members, personal_numbers: list[str]) -> None:
    """No personal number stands twice."""
    if len(set(personal_numbers)) != len(personal_numbers):
        raise roster.error("people.personal_no")


def agree(name: str, stated: object, in_manifest: object) -> None:
    """Where manifest and roster both state something, they agree."""
    if stated != in_manifest:
        raise PackageError("roster-mismatch", name)
