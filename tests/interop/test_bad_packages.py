"""Every named bad package is refused for its own reason; the committed ones are the made ones."""

import json

import pytest

from bad_packages import folder
from office_program import REFUSED
from sicard_format.errors import PackageError
from sicard_format.office_keys import OfficeKeys
from sicard_format.reader import Sealed

FOLDER = folder.FOLDER
CASES = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
KEYS = OfficeKeys.load(FOLDER / "issue.key", FOLDER / "open.key")


def _open(case: dict) -> None:
    sealed = Sealed(FOLDER / case["file"])
    if case["kind"] == "issue":
        sealed.with_code(case["code"])
    else:
        sealed.as_return(KEYS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_the_second_reader_refuses(case):
    with pytest.raises(PackageError) as refused:
        _open(case)
    assert refused.value.code == case["error"]
    for value in case.get("params", {}).values():
        assert refused.value.about == value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_the_program_refuses(case, office, tmp_path):
    package, out = FOLDER / case["file"], tmp_path / "out"
    if case["kind"] == "issue":
        code_file = tmp_path / "code.txt"
        code_file.write_text(case["code"], encoding="utf-8")
        outcome = office.verify(package, code_file)
    else:
        outcome = office.open([package], FOLDER / case["key"], [FOLDER / case["issued"]], out)
    assert outcome.exit == REFUSED, outcome.said
    assert outcome.names(case["error"]), outcome.said
    for value in case.get("params", {}).values():
        assert value in outcome.said
    assert not out.exists()


def test_the_good_packages_beside_them_open(office, tmp_path):
    issue, back = FOLDER / "good-issue.zip", FOLDER / "good-return.zip"
    code = (FOLDER / "code.txt").read_text(encoding="ascii")
    assert len(Sealed(issue).with_code(code).photos) == 2
    assert len(Sealed(back).as_return(KEYS).photos) == 2
    assert office.verify(issue, FOLDER / "code.txt").exit == 0
    outcome = office.open([back], FOLDER / "open.key", [issue], tmp_path / "out")
    assert outcome.exit == 0, outcome.said


def test_the_committed_packages_are_what_the_script_makes(tmp_path):
    folder.write(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert made.keys() == committed.keys()
    assert [name for name in made if made[name] != committed[name]] == []
