"""Forms beside Typst: the same page, the same people, the same pictures. docs/BENCHMARKS.md says what is measured and how."""

import argparse
import csv
import datetime
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from typing import NamedTuple

HERE = pathlib.Path(__file__).resolve().parent
FONTS = HERE.parents[1] / "src-tauri" / "crates" / "form" / "fonts"
UNIT = ["--unit", "1111011", "--unit-name", "大连示例机械有限公司"]
BEGIN = "<!-- form results: written by npm run bench:form -- --write -->"
END = "<!-- end of form results -->"


class Cost(NamedTuple):
    """What a process took: seconds, seconds on all cores, KiB."""

    wall: float
    cpu: float
    peak: int


def cost(command: list[str]) -> Cost:
    """Runs a command; what is still to be written of others' work is written before."""
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]}: {said.decode(errors='replace')}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def middle(costs: list[Cost]) -> Cost:
    """Medians of times, the largest of the peaks."""
    return Cost(
        statistics.median(one.wall for one in costs),
        statistics.median(one.cpu for one in costs),
        max(one.peak for one in costs),
    )


def sample(office: str, folder: pathlib.Path, people: int) -> pathlib.Path:
    """A unit in which everyone has a drawn portrait of about 24 KiB."""
    unit = folder / f"unit-{people}"
    options = ["--people", str(people), "--photos-share", "1", "--photo-kib", "24"]
    subprocess.run([office, "sample", *options, "--out", unit], check=True, stdout=subprocess.DEVNULL)
    return unit


def for_typst(unit: pathlib.Path) -> list[dict]:
    """The people as page.typ wants them, beside their pictures."""
    with open(unit / "people.csv", encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    people = []
    for row in rows:
        year, month, day = (int(part) for part in row["出生日期"].split("-"))
        numbers = [number for number in (row["证件号码1"], row["证件号码2"]) if number]
        people.append(
            {
                "name": row["姓名"],
                "personal_no": row["个人编号"],
                "sex": row["性别"],
                "ethnic": row["民族"],
                "birth": f"{year}年{month}月{day}日",
                "id_type": row["证件类型"],
                "numbers": numbers,
                "open": len(numbers) == 2 and row["已确定"] != "是",
                "mobile": row["手机号码"] or "—",
                "photo": f"photos/{row['个人编号']}.jpg",
            }
        )
    (unit / "people.json").write_text(json.dumps(people, ensure_ascii=False), encoding="utf-8")
    shutil.copy(HERE / "page.typ", unit / "page.typ")
    return people


def typst(unit: pathlib.Path, out: pathlib.Path) -> list[str]:
    """The command that makes the same forms with Typst."""
    program = (
        "import sys, typst; unit, out, fonts = sys.argv[1:];"
        "typst.compile(unit + '/page.typ', output=out, root=unit, font_paths=[fonts], ignore_system_fonts=True)"
    )
    return [sys.executable, "-c", program, str(unit), str(out), str(FONTS)]


def ours(office: str, unit: pathlib.Path, out: pathlib.Path, *more: str) -> list[str]:
    """The command that makes the forms with sicard-office."""
    return [office, "form", "--people", str(unit / "people.csv"), "--photos", str(unit / "photos"), *UNIT, *more, "--out", str(out)]


def check(files: list[pathlib.Path], people: list[dict]) -> None:
    """Everybody's name and numbers are copied out of the pages again, in order."""
    text = "".join(
        subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", file, "-"], check=True, capture_output=True, text=True).stdout
        for file in files
    )
    pages = text.split("\f")[:-1]
    if len(pages) != len(people):
        sys.exit(f"{files}: {len(pages)} pages for {len(people)} people")
    for person, page in zip(people, pages, strict=True):
        wanted = [person["name"], person["personal_no"], *person["numbers"], person["birth"]]
        if missing := [text for text in wanted if text not in page]:
            sys.exit(f"{files[0]}: {missing} are not found on the page of {person['personal_no']}")


def megabytes(files: list[pathlib.Path]) -> float:
    """What the files weigh."""
    return sum(file.stat().st_size for file in files) / 1e6


def beside_typst(office: str, folder: pathlib.Path, people: int, rounds: int) -> list[str]:
    """Both, round by round, so that a noisy neighbour disturbs both."""
    unit = sample(office, folder, people)
    known = for_typst(unit)
    costs: dict[str, list[Cost]] = {"sicard": [], "typst": []}
    files: dict[str, list[pathlib.Path]] = {}
    for number in range(rounds):
        for name in costs:
            place = folder / f"{name}-{people}"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            out = place / "forms.pdf"
            costs[name].append(cost(ours(office, unit, out) if name == "sicard" else typst(unit, out)))
            files[name] = sorted(place.iterdir())
            print(f"{people:,} people, round {number + 1}, {name}: {costs[name][-1].wall:.2f} s", flush=True)
    for name in costs:
        check(files[name], known)
    rows = [
        row(title, people, middle(costs[name]), megabytes(files[name]))
        for title, name in (("`sicard-office form`", "sicard"), (f"Typst {version('typst')}", "typst"))
    ]
    mine, theirs = middle(costs["sicard"]), middle(costs["typst"])
    share = f"Of Typst's: wall {mine.wall / theirs.wall:.2f}, CPU {mine.cpu / theirs.cpu:.2f}, memory {mine.peak / theirs.peak:.2f}."
    return [*rows, "", share]


def alone(office: str, folder: pathlib.Path, people: int) -> list[str]:
    """Many people, ours only, in several files and in one."""
    unit = sample(office, folder, people)
    known = for_typst(unit)
    rows = []
    for title, more in (("`sicard-office form`", []), ("`sicard-office form --one-file`", ["--one-file"])):
        place = folder / "many"
        place.mkdir()
        spent = cost(ours(office, unit, place / "forms.pdf", *more))
        files = sorted(place.iterdir())
        check(files, known)
        rows.append(row(title, people, spent, megabytes(files)))
        print(f"{people:,} people, {title}: {spent.wall:.2f} s", flush=True)
        shutil.rmtree(place)
    return rows


def row(title: str, people: int, spent: Cost, weight: float) -> str:
    """A line of the table."""
    return f"| {people:,} | {title} | {spent.wall:.2f} | {spent.cpu:.2f} | {spent.peak / 1024:.0f} | {weight:.1f} |"


def machine() -> str:
    """On what it was measured."""
    lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    name = names[0] if names else platform.machine()
    return f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, {datetime.date.today()}."


def main() -> None:
    """Measures, prints, and writes the page if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--office", required=True)
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    parser.add_argument("--people", type=int, default=1_000)
    parser.add_argument("--many", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=pathlib.Path)
    chosen = parser.parse_args()

    head = ["| people | | wall, s | CPU, s | peak memory, MiB | PDF, MB |", "| ---: | --- | ---: | ---: | ---: | ---: |"]
    beside = beside_typst(chosen.office, chosen.folder, chosen.people, chosen.rounds)
    rows, share = beside[:2], beside[-1]
    rows += alone(chosen.office, chosen.folder, chosen.many)
    results = "\n".join([machine(), "", *head, *rows, "", share])
    print(f"\n{results}")
    if chosen.write:
        page = chosen.write.read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        _, after = rest.split(END)
        chosen.write.write_text(f"{before}{BEGIN}\n{results}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
