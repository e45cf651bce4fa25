"""JSON as the format wants it (RFC 8259): UTF-8, no BOM, no member twice at any depth, at most 1,000 in one object."""

import json
import math
import re

MOST_NESTED = 127
MOST_MEMBERS = 1_000
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member stands twice")
    if len(pairs) > MOST_MEMBERS:
        raise ValueError("more members than any object has")
    return members


def _refuse_constant(word: str) -> object:
    raise ValueError(f"{word} is not JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError("a number that no double holds")
    return value


def _check_nesting(text: str) -> None:
    depth = 0
    for bracket in re.findall(r"[][{}]", STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > MOST_NESTED:
            raise ValueError("nested too deeply")


def parse_object(raw: bytes) -> dict[str, object]:
    """The members of the one object in `raw`. Raises ValueError for anything else."""
    if raw.startswith(b"\xef\xbb\xbf"):
        raise ValueError("begins with a BOM")
    text = raw.decode("utf-8")
    _check_nesting(text)
    value = json.loads(
        text,
        object_pairs_hook=_without_duplicates,
        parse_constant=_refuse_constant,
        parse_float=_finite,
    )
    # A lone surrogate can be escaped in JSON but is no character.
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def write(value: object) -> bytes:
    """UTF-8 JSON, characters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8")
