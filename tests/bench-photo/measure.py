"""Photos beside vipsthumbnail: the same JPEGs, the same size. docs/BENCHMARKS.md says what is measured and how."""

import argparse
import datetime
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time
from typing import NamedTuple

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BEGIN = "<!-- photo results: written by npm run bench:photo -- --write -->"
END = "<!-- end of photo results -->"
CORES = len(os.sched_getaffinity(0))


class Row(NamedTuple):
    """One line of the table: the processes that run at the same time, and how many cores they may use."""

    name: str
    cores: int
    commands: list[list[str]]


class Cost(NamedTuple):
    """What a row took: seconds, seconds on all cores, KiB of the processes together."""

    wall: float
    cpu: float
    peak: int


def rows(bench: str, portraits: str, photos: pathlib.Path, made: pathlib.Path) -> list[Row]:
    """What is compared."""
    files = sorted(map(str, photos.iterdir()))

    def ours(cores: int) -> Row:
        return Row("sicard: read, cut and scale, encode", cores, [[bench, "make", str(photos), str(made), str(cores)]])

    def whole(cores: int) -> Row:
        command = [portraits, "make", str(photos), str(made), str(cores)]
        return Row("sicard: finished, checked portraits", cores, [command])

    def vips(cores: int) -> Row:
        to = f"{made}/%s.jpg[Q=85,optimize_coding,strip]"
        command = ["vipsthumbnail", "--size", "358x441", "--smartcrop", "centre", "-o", to]
        return Row("vipsthumbnail", cores, [command + files[core::cores] for core in range(cores)])

    return [make(cores) for cores in sorted({1, CORES}) for make in (ours, whole, vips)]


def measure(row: Row) -> Cost:
    """Runs the processes of a row side by side until the last of them ends."""
    # One thread a process: with more, vips takes more time of all cores together for pictures of this size.
    environment = {**os.environ, "VIPS_CONCURRENCY": "1"}
    os.sync()
    start = time.monotonic()
    running = [subprocess.Popen(command, env=environment) for command in row.commands]
    cpu, peak = 0.0, 0
    for process in running:
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{row.name} failed")
        cpu += usage.ru_utime + usage.ru_stime
        peak += usage.ru_maxrss
    return Cost(time.monotonic() - start, cpu, peak)


def table(count: int, rounds: int, results: list[tuple[Row, list[Cost]]]) -> str:
    version = subprocess.run(["vips", "--version"], capture_output=True, text=True, check=True).stdout.split()[0]
    today = datetime.date.today().isoformat()
    lines = [
        f"{processor()}, {CORES} cores, {platform.system()} {platform.release()}, {version}, {today}. "
        f"{count:,} pictures, medians of {rounds}.",
        "",
        "| cores | | pictures/s | CPU, ms a picture | peak memory, MB | of vipsthumbnail's rate |",
        "| ---: | --- | ---: | ---: | ---: | ---: |",
    ]
    rates = {
        (row.name, row.cores): count / statistics.median(cost.wall for cost in costs) for row, costs in results
    }
    for row, costs in results:
        rate = rates[row.name, row.cores]
        cpu = statistics.median(cost.cpu for cost in costs) * 1000 / count
        peak = max(cost.peak for cost in costs) * 1024 / 1e6
        compared = rate / rates["vipsthumbnail", row.cores]
        lines.append(f"| {row.cores} | {row.name} | {rate:.1f} | {cpu:.1f} | {peak:.0f} | {compared:.2f} |")
    return "\n".join(lines)


def processor() -> str:
    text = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    return next((line.split(":")[1].strip() for line in text.splitlines() if line.startswith("model name")), "unknown")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True, help="the built benchmark of the crate")
    parser.add_argument("--portraits", required=True, help="the built benchmark of the core")
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", type=pathlib.Path)
    options = parser.parse_args()

    photos, made = options.folder / "photos", options.folder / "made"
    photos.mkdir()
    picture = REPOSITORY / "fixtures" / "photos" / "astronaut.png"
    subprocess.run([options.bench, "draw", picture, photos, str(options.count)], check=True)
    results = [(row, []) for row in rows(options.bench, options.portraits, photos, made)]
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
        for row, costs in results:
            shutil.rmtree(made, ignore_errors=True)
            made.mkdir()
            costs.append(measure(row))
            subprocess.run([options.bench, "check", made, str(options.count)], check=True)
    text = table(options.count, options.rounds, results)
    print(text)
    if options.write:
        page = options.write.read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        after = rest.split(END)[1]
        options.write.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


main()
