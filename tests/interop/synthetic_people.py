"""People who do not exist: invented names, ID numbers of a region code that was never assigned."""

from flat_jpeg import flat_jpeg

NAMES = [
    "示例甲",
    "古丽娜尔·买买提",
    "䶮𬭎𫖯",
    "㐂𠮷",
    "欧阳示例",
    "阿·不·丙",
    "示例\u3007",
    "龘靐齉",
    "Maria da Silva-O'Neil",
    "例" * 200,
    "𠀀" * 200,
]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def id_number_18(birth: str, sequence: int) -> str:
    """GB 11643 with region 210299; `birth` is YYYYMMDD, odd sequences are men."""
    first = f"210299{birth}{sequence:03d}"
    remainder = sum(int(digit) * weight for digit, weight in zip(first, WEIGHTS, strict=True)) % 11
    return first + "10X98765432"[remainder]


def id_number_15(birth: str, sequence: int) -> str:
    """The old form of the same number, born in the 20th century."""
    return f"210299{birth[2:]}{sequence:03d}"


def person(index: int, **changes: object) -> dict:
    """One person of an issue roster without `photo`.

    Every third has two ID numbers, every fifth two accounts.
    """
    birth = f"{1950 + index % 50}{1 + index % 12:02d}{1 + index % 28:02d}"
    sequence = 1 + index % 998
    numbers = [id_number_18(birth, sequence)]
    if index % 3 == 0:
        numbers.append(id_number_15(birth, sequence))
    number = f"{2102000000 + index}"
    facts = {
        "personal_no": number,
        "category": ("在职", "退休", None)[index % 3],
        "name": NAMES[index] if index < len(NAMES) else f"示例{index}",
        "sex": "1" if sequence % 2 else "2",
        "ethnic": f"{1 + index % 56:02d}",
        "birth_date": f"{birth[:4]}-{birth[4:6]}-{birth[6:]}",
        "id_type": "01",
        "id_numbers": numbers,
        "id_number_settled": len(numbers) == 1 or index % 2 == 0,
        "mobile": f"139{index:08d}" if index % 4 else None,
        "accounts": [
            {"agency": "示例甲区经办机构", "personal_no": number},
            {"agency": "示例乙区经办机构", "personal_no": f"{2102900000 + index}"},
        ]
        if index % 5 == 4
        else [],
    }
    return facts | changes


def portrait(index: int) -> bytes:
    """A JPEG of 358×441 in a colour of its own."""
    return flat_jpeg(90 + index % 150, 90 + index * 7 % 150, 90 + index * 13 % 150)
