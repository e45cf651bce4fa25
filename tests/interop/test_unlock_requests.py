"""A unit asks the office to unlock its program: both implementations on the same request."""

import json

import pytest

from conftest import PACKAGES
from office_program import CLEAN, REFUSED
from sicard_format import base64url, unlock_request

KEYS = PACKAGES / "bad"
REQUEST = PACKAGES.parents[1] / "unlock" / "reference.sicardunlock"
CODE = "ABCDEFGHJKMNPQRSTVWXYZ2345678923"
TOLD = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-8923"
UNIT = ("1111011", "示例单位")


def _made(code: str = CODE) -> bytes:
    public = json.loads((KEYS / "office.pub").read_text(encoding="utf-8"))["x25519_public"]
    return unlock_request.make(
        base64url.decode(public),
        "01930000-0000-7000-8000-0000000000f1",
        UNIT,
        "2026-11-29T18:30:00+08:00",
        code,
        bytes(range(32)),
    )


def test_the_committed_request_is_what_is_made_here():
    assert REQUEST.read_bytes() == _made()


def test_the_second_reader_reads_its_code():
    secret = json.loads((KEYS / "open.key").read_text(encoding="utf-8"))["x25519"]
    assert unlock_request.read_code(base64url.decode(secret), REQUEST.read_bytes()) == CODE


def _unlock(office, path, number):
    return office.run(
        "--json", "unlock", path, "--key", KEYS / "open.key", "--unit", UNIT[0], "--request", number
    )


def test_the_program_reads_its_code_against_its_letter(office):
    number = json.loads(REQUEST.read_bytes())["number"]
    outcome = _unlock(office, REQUEST, number)
    assert outcome.exit == CLEAN
    assert json.loads(outcome.said)["code"] == TOLD


@pytest.mark.parametrize("code", [CODE.lower(), "\x1b[31m" + CODE[5:], "0" * 32])
def test_the_program_says_nothing_that_is_no_code(office, tmp_path, code):
    path = tmp_path / "x.sicardunlock"
    path.write_bytes(_made(code))
    outcome = _unlock(office, path, json.loads(path.read_bytes())["number"])
    assert outcome.exit == REFUSED and outcome.names("unlock-damaged")
