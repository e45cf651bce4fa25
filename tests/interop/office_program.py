"""Running sicard-office as an office does: words in, exit code and texts out."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

CLEAN, REFUSED, USAGE, FINDINGS = 0, 1, 2, 3


@dataclass(frozen=True)
class Outcome:
    """How one run ended."""

    exit: int
    said: str

    def names(self, code: str) -> bool:
        """Whether the error's code stands in what was said, as a word of its own."""
        return re.search(rf"(?<![a-z-]){re.escape(code)}(?![a-z-])", self.said) is not None


@dataclass(frozen=True)
class OfficeProgram:
    """The program under test."""

    path: Path

    def run(self, *words: object) -> Outcome:
        """One run; a hang is a failure."""
        done = subprocess.run(
            [self.path, *map(str, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode("utf-8", "replace"))

    def verify(self, package: Path, code_file: Path) -> Outcome:
        """Reads a package through the clerk's reader."""
        return self.run("verify", package, "--code-file", code_file)

    def open(self, returns: list[Path], key: Path, issued: list[Path], out: Path) -> Outcome:
        """Opens returns against what was issued."""
        against = [word for package in issued for word in ("--issued", package)]
        return self.run("open", *returns, "--key", key, *against, "--out", out)
