"""Fails where a file is no CycloneDX document as its own schema says."""

import json
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

for path in sys.argv[1:]:
    document = Path(path).read_text(encoding="utf-8")
    version = SchemaVersion.from_version(json.loads(document)["specVersion"])
    wrong = JsonStrictValidator(version).validate_str(document)
    if wrong is not None:
        sys.exit(f"{path} is not valid CycloneDX {version.to_version()}: {wrong}")
    print(f"{path} is valid CycloneDX {version.to_version()}")
