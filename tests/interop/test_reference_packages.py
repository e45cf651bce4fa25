"""The reference packages open to exactly what stands beside them."""

import hashlib
import io
import zipfile

import pytest

from sicard_format import base64url, form_code
from sicard_format.errors import PackageError
from sicard_format.office_keys import OfficeKeys
from sicard_format.reader import Sealed


@pytest.fixture(scope="module")
def keys(reference) -> OfficeKeys:
    return OfficeKeys.load(reference / "issue.key", reference / "open.key")


def test_the_issue_opens_with_its_code(reference, expected):
    opened = Sealed(reference / "1111011.zip").with_code(expected["passphrase"])
    assert opened.roster == expected["issue_roster"]
    for person in opened.roster["people"]:
        if person["photo"]:
            jpeg = opened.photos[person["photo"]["entry"]]
            assert hashlib.sha256(jpeg).hexdigest() == person["photo"]["sha256"]


def test_the_office_reads_its_own_issue_again(reference, expected, keys):
    assert Sealed(reference / "1111011.zip").as_own_issue(keys).roster == expected["issue_roster"]


def test_the_return_opens_with_the_office_key(reference, expected, keys):
    opened = Sealed(reference / "1111011out_1.zip").as_return(keys)
    assert opened.roster == expected["return_roster"]
    assert len(opened.photos) == 2


def test_the_secrets_in_the_roster_follow_from_the_issue_secret(reference, expected, keys):
    roster = expected["issue_roster"]
    package_id = Sealed(reference / "1111011.zip").manifest.package_id
    assert base64url.encode(keys.return_secret(package_id)) == roster["return_secret"]
    assert base64url.encode(keys.form_key("1111011")) == roster["form_key"]


def test_the_form_codes_of_the_return_are_those_of_the_issued_data(expected):
    issued = {person["personal_no"]: person for person in expected["issue_roster"]["people"]}
    key = base64url.decode(expected["issue_roster"]["form_key"])
    for person in expected["return_roster"]["people"]:
        code = form_code.form_code(
            key,
            "1111011",
            issued[person["personal_no"]],
            person["mobile"],
            person["photo"]["sha256"],
        )
        assert code == person["form_code"]


def test_no_cut_of_the_reference_package_opens(reference, expected, tmp_path):
    whole = (reference / "1111011.zip").read_bytes()
    cut = tmp_path / "cut.zip"
    for stop in [*range(0, len(whole), 997), *range(len(whole) - 80, len(whole))]:
        cut.write_bytes(whole[:stop])
        with pytest.raises(PackageError) as refused:
            Sealed(cut).with_code(expected["passphrase"])
        assert refused.value.code == ("cut-off" if stop >= 4 else "not-a-zip")


def test_no_turned_bit_of_the_reference_package_goes_unnoticed(reference, expected, tmp_path):
    whole = (reference / "1111011.zip").read_bytes()
    names = zipfile.ZipFile(io.BytesIO(whole))
    ignored = _ignored_bytes(names, whole)
    bent = tmp_path / "bent.zip"
    for at in range(0, len(whole), 1009):
        if at not in ignored:
            bent.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
            with pytest.raises(PackageError):
                Sealed(bent).with_code(expected["passphrase"])


def _ignored_bytes(archive: zipfile.ZipFile, whole: bytes) -> set[int]:
    """Places whose value means nothing to a reader: versions, times, attributes, the comment."""
    ignored = set(range(len(whole) - len(archive.comment), len(whole)))
    at = archive.start_dir
    for entry in archive.infolist():
        ignored |= {entry.header_offset + i for i in (4, 5, 10, 11, 12, 13)}
        ignored |= {at + i for i in (4, 5, 6, 7, 12, 13, 14, 15, *range(36, 42))}
        at += 46 + len(entry.filename) + len(entry.extra)
    return ignored
