"""What Python's own ZIP writer makes of folders, both readers call by its name."""

import shutil

import pytest

from bad_packages.folder import FOLDER
from bad_packages.sample import JPEGS, issue_entries
from office_program import REFUSED
from sicard_format.errors import PackageError
from sicard_format.reader import Sealed

FOLDERS = {
    "rezipped": issue_entries(),
    "not-a-package": {"照片/甲科/示例甲.jpg": JPEGS[0], "照片/乙科/示例乙.jpg": JPEGS[1]},
}


@pytest.mark.parametrize("parent", [False, True], ids=["its-content", "the-folder"])
@pytest.mark.parametrize("error", FOLDERS)
def test_a_folder_zipped_by_python_is_called_what_it_is(error, parent, office, tmp_path):
    for name, content in FOLDERS[error].items():
        path = tmp_path / "folder" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    base = "folder" if parent else "."
    root = tmp_path if parent else tmp_path / "folder"
    zipped = shutil.make_archive(str(tmp_path / "zipped"), "zip", root, base)
    with pytest.raises(PackageError) as refused:
        Sealed(tmp_path / "zipped.zip")
    assert refused.value.code == error
    outcome = office.verify(zipped, FOLDER / "code.txt")
    assert outcome.exit == REFUSED, outcome.said
    assert outcome.names(error), outcome.said
