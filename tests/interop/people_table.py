"""The people table of sicard-office: written for `issue`, read from what `sample` makes."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from code_words import ETHNIC, ID_TYPE, SEX, code_of

CHINESE = {
    "personal_no": "个人编号",
    "name": "姓名",
    "sex": "性别",
    "ethnic": "民族",
    "birth_date": "出生日期",
    "id_type": "证件类型",
    "id_number_1": "证件号码1",
    "id_number_2": "证件号码2",
    "settled": "已确定",
    "mobile": "手机号码",
    "category": "人员类别",
    "accounts": "参保账户",
}


def table(people: Sequence[dict], *, chinese: bool = True, words: bool = True) -> str:
    """CSV of people of an issue roster."""
    out = io.StringIO()
    rows = csv.DictWriter(out, list(CHINESE))
    out.write(",".join(CHINESE.values() if chinese else CHINESE) + "\r\n")
    for person in people:
        numbers = person["id_numbers"]
        row = {
            name: person[name] or ""
            for name in (
                "personal_no",
                "name",
                "sex",
                "ethnic",
                "birth_date",
                "id_type",
                "mobile",
                "category",
            )
        }
        if words:
            row["sex"], row["ethnic"] = SEX[row["sex"]], ETHNIC[row["ethnic"]]
            row["id_type"] = ID_TYPE[row["id_type"]]
        rows.writerow(
            row
            | {
                "id_number_1": numbers[0],
                "id_number_2": numbers[1] if len(numbers) > 1 else "",
                "settled": "是" if person["id_number_settled"] else "否",
                "accounts": ";".join(
                    f"{a['agency']}:{a['personal_no']}" for a in person["accounts"]
                ),
            }
        )
    return out.getvalue()


def read(path: Path) -> list[dict]:
    """The people of a CSV in UTF-8, as an issue roster has them, without photos."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [_person(row) for row in csv.DictReader(file)]


def _person(row: dict[str, str]) -> dict:
    cell = {
        name: (row.get(heading) or row.get(name) or "").strip() for name, heading in CHINESE.items()
    }
    numbers = [cell[name] for name in ("id_number_1", "id_number_2") if cell[name]]
    return {
        "personal_no": cell["personal_no"],
        "category": cell["category"] or None,
        "name": cell["name"],
        "sex": code_of(SEX, cell["sex"]),
        "ethnic": code_of(ETHNIC, cell["ethnic"]),
        "birth_date": cell["birth_date"],
        "id_type": code_of(ID_TYPE, cell["id_type"]),
        "id_numbers": numbers,
        "id_number_settled": len(numbers) == 1 or cell["settled"] in ("是", "1", "true", "yes"),
        "mobile": cell["mobile"] or None,
        "accounts": list(_accounts(cell["accounts"])),
    }


def _accounts(cell: str) -> Iterable[dict]:
    for account in filter(None, cell.split(";")):
        agency, number = account.rsplit(":", 1)
        yield {"agency": agency, "personal_no": number}
