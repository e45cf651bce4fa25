"""The photo entries a roster lists."""

from .entry_names import is_photo
from .members import Members


def photo_entry(members: Members) -> dict:
    """{"entry", "bytes", "sha256"}."""
    entry = members.word("entry")
    if not is_photo(entry):
        raise members.error("entry")
    return {
        "entry": entry,
        "bytes": members.count("bytes"),
        "sha256": members.hex("sha256", 32),
    }


def check_photos(roster: Members, photos: list[dict | None]) -> None:
    """Numbers ascend in roster order, which also means that none is listed twice."""
    last = -1
    for photo in photos:
        if photo is not None:
            number = int(photo["entry"].removeprefix("photos/").removesuffix(".enc"))
            if number <= last:
                raise roster.error(photo["entry"])
            last = number
