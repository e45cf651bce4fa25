"""The folder of bad packages: the cases, the good packages beside them, the keys, cases.json."""

import json
from collections import Counter
from pathlib import Path

from . import (
    container_cases,
    file_cases,
    key_cases,
    manifest_cases,
    photo_cases,
    return_cases,
    roster_cases,
    signature_cases,
)
from .case import Case
from .sample import CODE, KEYS, issue_entries, packed, returning

FOLDER = Path(__file__).parents[3] / "fixtures" / "packages" / "v1" / "bad"
AREAS = (
    file_cases,
    container_cases,
    manifest_cases,
    signature_cases,
    key_cases,
    roster_cases,
    photo_cases,
    return_cases,
)


def all_cases() -> list[Case]:
    """Every case, in the order of a reader's steps."""
    cases = [case for area in AREAS for case in area.cases()]
    twice = [name for name, times in Counter(case.name for case in cases).items() if times > 1]
    if twice:
        raise ValueError(f"names used twice: {twice}")
    return cases


def write(folder: Path) -> None:
    """Writes everything into `folder` and removes packages that are no case any more."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.zip"):
        old.unlink()
    cases = all_cases()
    for case in cases:
        (folder / case.file).write_bytes(case.data)
    (folder / "good-issue.zip").write_bytes(packed(issue_entries()))
    (folder / "good-return.zip").write_bytes(packed(returning().entries(None)))
    KEYS.save(folder)
    (folder / "code.txt").write_text(CODE + "\n", encoding="ascii")
    lines = ",\n".join(json.dumps(case.description(), ensure_ascii=False) for case in cases)
    (folder / "cases.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
