"""What sicard-office issues and makes up is opened here, field by field and photo by photo."""

import json
from pathlib import Path

import pytest

import people_table
from bad_packages.sample import OFFICE
from office_program import CLEAN
from sicard_format import base64url
from sicard_format.office_keys import OfficeKeys
from sicard_format.reader import Opened, Sealed
from synthetic_people import person, portrait

CODE = "7k4m 2qwx 9htd rb3p"


def people() -> list[dict]:
    return [person(index) for index in range(24)]


def without_photo(opened: Opened) -> list[dict]:
    """The people as they were given to the office."""
    return [
        {name: value for name, value in given.items() if name != "photo"}
        for given in opened.roster["people"]
    ]


@pytest.fixture(scope="module")
def desk(office, tmp_path_factory) -> Path:
    """A folder with keys, a code and photos, named by personal number or by ID number."""
    folder = tmp_path_factory.mktemp("desk")
    assert office.run("keygen", "--out", folder).exit == CLEAN
    (folder / "code.txt").write_text(CODE + "\n")
    (folder / "photos").mkdir()
    for index, given in enumerate(people()):
        names = [given["personal_no"], given["id_numbers"][0], given["id_numbers"][-1], None]
        if name := names[index % 4]:
            (folder / "photos" / f"{name}.jpg").write_bytes(portrait(index))
    return folder


def issued(office, desk: Path, table: bytes, out: Path, *words: object) -> Opened:
    (desk / "people.csv").write_bytes(table)
    outcome = office.run(
        "issue",
        "--key",
        desk / "issue.key",
        "--unit",
        "1111011",
        "--unit-name",
        "示例单位·甲",
        "--people",
        desk / "people.csv",
        "--photos",
        desk / "photos",
        "--code-file",
        desk / "code.txt",
        "--out",
        out,
        *words,
    )
    assert outcome.exit == CLEAN, outcome.said
    return Sealed(out).with_code(CODE)


@pytest.mark.parametrize("chinese", [True, False])
@pytest.mark.parametrize("words", [True, False])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_every_row_of_the_people_table_arrives(office, desk, tmp_path, chinese, words, encoding):
    table = people_table.table(people(), chinese=chinese, words=words).encode(encoding)
    opened = issued(office, desk, table, tmp_path / "1111011.zip")
    assert without_photo(opened) == people()
    assert (opened.roster["unit"]["code"], opened.roster["unit"]["name"]) == (
        "1111011",
        "示例单位·甲",
    )
    for index, given in enumerate(opened.roster["people"]):
        if index % 4 == 3:
            assert given["photo"] is None
        else:
            assert opened.photos[given["photo"]["entry"]] == portrait(index)


def test_the_package_is_the_offices_own(office, desk, tmp_path):
    opened = issued(office, desk, people_table.table(people()).encode(), tmp_path / "1111011.zip")
    keys = OfficeKeys.load(desk / "issue.key", desk / "open.key")
    public = json.loads((desk / "office.pub").read_text(encoding="utf-8"))
    assert (
        base64url.decode(public["ed25519_public"]) == opened.manifest.signer == keys.ed25519_public
    )
    assert base64url.decode(public["x25519_public"]) == keys.x25519_public
    roster = opened.roster
    assert roster["office"]["public_key"] == base64url.encode(keys.x25519_public)
    assert roster["form_key"] == base64url.encode(keys.form_key("1111011"))
    assert roster["return_secret"] == base64url.encode(
        keys.return_secret(opened.manifest.package_id)
    )
    assert Sealed(tmp_path / "1111011.zip").as_own_issue(keys).roster == roster


def test_office_and_categories_are_taken_as_given(office, desk, tmp_path):
    office_json = tmp_path / "office.json"
    office_json.write_text(json.dumps(OFFICE), encoding="utf-8")
    table = people_table.table(people()).encode()
    opened = issued(
        office, desk, table, tmp_path / "1111011.zip", "--office", office_json, "--category", "在职"
    )
    assert without_photo(opened) == [given for given in people() if given["category"] == "在职"]
    for name in ("city", "name", "address", "phone"):
        assert opened.roster["office"][name] == OFFICE[name]


def test_two_packages_of_one_table_share_no_secret_but_the_form_key(office, desk, tmp_path):
    table = people_table.table(people()).encode()
    one, two = (issued(office, desk, table, tmp_path / f"{name}.zip") for name in "ab")
    assert one.manifest.package_id != two.manifest.package_id
    assert one.manifest.passphrase.salt != two.manifest.passphrase.salt
    assert one.manifest.hpke.enc != two.manifest.hpke.enc
    assert one.roster["return_secret"] != two.roster["return_secret"]
    assert one.roster["form_key"] == two.roster["form_key"]


@pytest.fixture(scope="module")
def sample(office, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "unit"
    outcome = office.run("sample", "--people", 60, "--seed", 1, "--out", folder)
    assert outcome.exit == CLEAN, outcome.said
    return folder


def test_a_sample_unit_arrives_as_its_table_and_pictures_say(sample):
    opened = Sealed(sample / "1111011.zip").with_code(
        (sample / "code.txt").read_text(encoding="utf-8")
    )
    assert without_photo(opened) == people_table.read(sample / "people.csv")
    assert len(opened.roster["people"]) == 60
    given = {path.stem: path.read_bytes() for path in (sample / "photos").iterdir()}
    listed = [person for person in opened.roster["people"] if person["photo"]]
    assert len(listed) == len(given) > 0
    for person_ in listed:
        names = [person_["personal_no"], *person_["id_numbers"]]
        picture = next(given[name] for name in names if name in given)
        assert opened.photos[person_["photo"]["entry"]] == picture


def test_the_same_seed_makes_the_same_people_and_pictures(office, sample, tmp_path):
    assert (
        office.run("sample", "--people", 60, "--seed", 1, "--out", tmp_path / "again").exit == CLEAN
    )
    assert (
        office.run("sample", "--people", 60, "--seed", 2, "--out", tmp_path / "other").exit == CLEAN
    )
    table = (sample / "people.csv").read_bytes()
    assert (tmp_path / "again" / "people.csv").read_bytes() == table
    assert (tmp_path / "other" / "people.csv").read_bytes() != table
    for picture in (sample / "photos").iterdir():
        assert (tmp_path / "again" / "photos" / picture.name).read_bytes() == picture.read_bytes()
