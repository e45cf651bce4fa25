"""Returns written here, for packages sicard-office issued, are opened and checked by it."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

import people_table
from clerk import Clerk, Returned
from office_program import CLEAN, FINDINGS, REFUSED, Outcome
from sicard_format.reader import Sealed
from synthetic_people import person, portrait

CODE = "7K4M-2QWX-9HTD-RB3P"
OTHER_PHOTO = portrait(101)


def people() -> list[dict]:
    """Twelve people with one account each: what may be returned."""
    return [person(index, accounts=[]) for index in range(12)]


def number(index: int) -> str:
    return people()[index]["personal_no"]


@dataclass(frozen=True)
class Desk:
    """An office that has issued one package, and a clerk who has opened it."""

    office: object
    folder: Path
    package: Path
    clerk: Clerk

    def open(self, out: Path, *returns: Path, issued: list[Path] | None = None) -> Outcome:
        key = self.folder / "open.key"
        return self.office.open(list(returns), key, issued or [self.package], out)

    def issue(self, name: str, *words: object) -> tuple[Path, Clerk]:
        """Issues a package of the same people."""
        package = self.folder / name
        outcome = self.office.run(
            "issue",
            "--key",
            self.folder / "issue.key",
            "--unit",
            "1111011",
            "--unit-name",
            "示例单位",
            "--people",
            self.folder / "people.csv",
            "--photos",
            self.folder / "photos",
            "--code-file",
            self.folder / "code.txt",
            "--out",
            package,
            *words,
        )
        assert outcome.exit == CLEAN, outcome.said
        return package, Clerk(Sealed(package).with_code(CODE))


@pytest.fixture(scope="module")
def desk(office, tmp_path_factory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    assert office.run("keygen", "--out", folder).exit == CLEAN
    (folder / "code.txt").write_text(CODE)
    (folder / "people.csv").write_text(people_table.table(people()), encoding="utf-8")
    (folder / "photos").mkdir()
    for index, given in enumerate(people()[:10]):
        (folder / "photos" / f"{given['personal_no']}.jpg").write_bytes(portrait(index))
    bare = Desk(office, folder, folder, None)
    return Desk(office, folder, *bare.issue("1111011.zip"))


def rows(out: Path) -> list[dict]:
    raw = (out / "people.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))


def test_a_clean_return_comes_out_field_by_field(desk, tmp_path):
    returned = [
        Returned(number(4)),
        Returned(number(0)),
        Returned(number(3), choice=2),
        Returned(number(1), mobile="13812345678"),
        Returned(number(2), jpeg=OTHER_PHOTO),
        Returned(number(9)),
        Returned(number(5), changes={"form_code": None}),
    ]
    desk.clerk.hand_in(tmp_path / "1111011out_1.zip", returned)
    out = tmp_path / "out"
    outcome = desk.open(out, tmp_path / "1111011out_1.zip")
    assert outcome.exit == CLEAN, outcome.said
    stated = [desk.clerk.confirmed(one) for one in returned]
    for row, (given, jpeg) in zip(rows(out), stated, strict=True):
        assert row["个人编号"] == given["personal_no"]
        assert row["姓名"] == given["name"]
        assert row["证件号码"] == given["id_number"]
        assert row["手机号码"] == (given["mobile"] or "")
        assert (out / "photos" / f"{given['personal_no']}.jpg").read_bytes() == jpeg
    assert (out / "people.xlsx").read_bytes().startswith(b"PK")
    assert json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert len(list((out / "photos").iterdir())) == len(returned)


def test_batches_that_count_up_are_clean_in_any_order(desk, tmp_path):
    for batch in (1, 2, 3):
        desk.clerk.hand_in(tmp_path / f"{batch}.zip", [Returned(number(batch))], batch=batch)
    outcome = desk.open(tmp_path / "out", *(tmp_path / f"{batch}.zip" for batch in (3, 1, 2)))
    assert outcome.exit == CLEAN, outcome.said
    assert {row["个人编号"] for row in rows(tmp_path / "out")} == {number(1), number(2), number(3)}


def test_a_batch_written_again_is_the_same_batch(desk, tmp_path):
    for name in "ab":
        desk.clerk.hand_in(tmp_path / f"{name}.zip", [Returned(number(1)), Returned(number(2))])
    outcome = desk.open(tmp_path / "out", tmp_path / "a.zip", tmp_path / "b.zip")
    assert outcome.exit == CLEAN, outcome.said
    assert len(rows(tmp_path / "out")) == 2


def test_a_person_returned_again_in_place_of_an_earlier_return_is_clean(desk, tmp_path):
    first = desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    again = Returned(number(1), mobile="13812345678", changes={"replaces": first})
    desk.clerk.hand_in(tmp_path / "2.zip", [again], batch=2)
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip")
    assert outcome.exit == CLEAN, outcome.said
    assert [row["手机号码"] for row in rows(tmp_path / "out")] == ["13812345678"]


def test_returns_of_two_issued_packages_are_clean_together(desk, tmp_path):
    package, clerk = desk.issue("later.zip")
    desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    clerk.hand_in(tmp_path / "2.zip", [Returned(number(2))], batch=2)
    outcome = desk.open(
        tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip", issued=[desk.package, package]
    )
    assert outcome.exit == CLEAN, outcome.said


def test_deferred_and_removed_people_are_passed_on(desk, tmp_path):
    desk.clerk.hand_in(
        tmp_path / "1.zip",
        [Returned(number(1))],
        deferred=[{"personal_no": number(2), "reason": "出差"}],
        removed=[{"personal_no": number(3), "reason": "已离职"}],
    )
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip")
    assert outcome.exit == CLEAN, outcome.said
    report = (tmp_path / "out" / "report.json").read_text(encoding="utf-8")
    assert all(word in report for word in (number(2), "出差", number(3), "已离职"))


@pytest.mark.parametrize(
    "changes",
    [
        {"personal_no": "2102999999"},
        {"id_number": "210299196212120012"},
        {"id_number_choice": 2},
        {"name": "示例别人"},
        {"form_code": "000000000000"},
        {"mobile": "13812345678"},
    ],
    ids=[
        "unknown-person",
        "number-not-offered",
        "choice-of-no-second-number",
        "another-name",
        "stale-form-code",
        "mobile-changed-after-printing",
    ],
)
def test_a_person_who_does_not_fit_what_was_issued_is_a_finding(desk, tmp_path, changes):
    desk.clerk.hand_in(
        tmp_path / "1.zip", [Returned(number(1), changes=changes), Returned(number(2))]
    )
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip")
    assert outcome.exit == FINDINGS, outcome.said
    assert (tmp_path / "out" / "report.json").exists()


def test_an_index_that_points_to_the_other_number_is_a_finding(desk, tmp_path):
    swapped = Returned(number(3), choice=1, changes={"id_number_choice": 2})
    desk.clerk.hand_in(tmp_path / "1.zip", [swapped])
    assert desk.open(tmp_path / "out", tmp_path / "1.zip").exit == FINDINGS


def test_the_other_number_of_a_settled_person_is_a_finding(desk, tmp_path):
    desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(0), choice=2)])
    assert desk.open(tmp_path / "out", tmp_path / "1.zip").exit == FINDINGS


def test_a_photo_changed_after_printing_makes_the_form_stale(desk, tmp_path):
    printed, _ = desk.clerk.confirmed(Returned(number(1)))
    later = Returned(number(1), jpeg=OTHER_PHOTO, changes={"form_code": printed["form_code"]})
    desk.clerk.hand_in(tmp_path / "1.zip", [later])
    assert desk.open(tmp_path / "out", tmp_path / "1.zip").exit == FINDINGS


def test_a_person_in_two_batches_is_a_finding(desk, tmp_path):
    for batch in (1, 2):
        desk.clerk.hand_in(tmp_path / f"{batch}.zip", [Returned(number(1))], batch=batch)
    assert desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip").exit == FINDINGS


def test_a_missing_batch_is_a_finding(desk, tmp_path):
    for batch in (1, 3):
        desk.clerk.hand_in(tmp_path / f"{batch}.zip", [Returned(number(batch))], batch=batch)
    assert desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "3.zip").exit == FINDINGS


def test_two_unequal_returns_of_one_batch_are_a_finding(desk, tmp_path):
    for index in (1, 2):
        desk.clerk.hand_in(tmp_path / f"{index}.zip", [Returned(number(index))])
    assert desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip").exit == FINDINGS


def test_a_withdrawn_batch_that_was_handed_in_nevertheless_is_a_finding(desk, tmp_path):
    first = desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    desk.clerk.hand_in(tmp_path / "2.zip", [Returned(number(2))], batch=2, voids=[first])
    assert desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip").exit == FINDINGS


def test_a_withdrawn_batch_is_not_missing(desk, tmp_path):
    first = desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    desk.clerk.hand_in(tmp_path / "2.zip", [Returned(number(1))], batch=2, voids=[first])
    outcome = desk.open(tmp_path / "out", tmp_path / "2.zip")
    assert outcome.exit in (CLEAN, FINDINGS), outcome.said


def test_a_return_to_a_package_that_is_not_at_hand_is_refused(desk, tmp_path):
    _, clerk = desk.issue("elsewhere.zip")
    clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip")
    assert outcome.exit == REFUSED, outcome.said
    assert not (tmp_path / "out").exists()


def test_a_return_that_claims_to_answer_another_package_is_refused(desk, tmp_path):
    _, clerk = desk.issue("answered.zip")
    desk.clerk.hand_in(
        tmp_path / "1.zip", [Returned(number(1))], reply_to=clerk.issue.manifest.package_id
    )
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip", issued=[desk.folder / "answered.zip"])
    assert outcome.exit == REFUSED, outcome.said
    assert outcome.names("key-damaged")


def test_one_refused_return_among_good_ones_leaves_nothing_written(desk, tmp_path):
    desk.clerk.hand_in(tmp_path / "1.zip", [Returned(number(1))])
    desk.clerk.hand_in(tmp_path / "2.zip", [Returned(number(2))], batch=2)
    whole = (tmp_path / "2.zip").read_bytes()
    (tmp_path / "2.zip").write_bytes(whole[:-100])
    outcome = desk.open(tmp_path / "out", tmp_path / "1.zip", tmp_path / "2.zip")
    assert outcome.exit == REFUSED, outcome.said
    assert not (tmp_path / "out").exists()


def test_the_reference_return_opens(office, reference, expected, tmp_path):
    outcome = office.open(
        [reference / "1111011out_1.zip"],
        reference / "open.key",
        [reference / "1111011.zip"],
        tmp_path / "out",
    )
    assert outcome.exit == CLEAN, outcome.said
    stated = [person["personal_no"] for person in expected["return_roster"]["people"]]
    assert [row["个人编号"] for row in rows(tmp_path / "out")] == stated


def test_the_reference_issue_verifies(office, reference, expected, tmp_path):
    (tmp_path / "code.txt").write_text(expected["passphrase"])
    outcome = office.verify(reference / "1111011.zip", tmp_path / "code.txt")
    assert outcome.exit == CLEAN, outcome.said
