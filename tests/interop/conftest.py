"""What the tests share: the reference packages, the bad packages, the program under test."""

import json
import os
from pathlib import Path

import pytest

from office_program import OfficeProgram

PACKAGES = Path(__file__).parents[2] / "fixtures" / "packages" / "v1"


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder of reference packages."""
    return PACKAGES / "reference"


@pytest.fixture(scope="session")
def expected(reference: Path) -> dict:
    """What comes out of the reference packages."""
    return json.loads((reference / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def office() -> OfficeProgram:
    """The built sicard-office that SICARD_OFFICE names. Without it these tests fail."""
    path = os.environ.get("SICARD_OFFICE")
    if not path or not os.access(path, os.X_OK):
        pytest.fail("SICARD_OFFICE does not name a built sicard-office")
    return OfficeProgram(Path(path))
