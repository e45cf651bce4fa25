"""Writes fixtures/packages/v1/bad anew: `python -m bad_packages` in tests/interop."""

from .folder import FOLDER, write

if __name__ == "__main__":
    write(FOLDER)
    print(f"{len(list(FOLDER.glob('*.zip')))} packages in {FOLDER}")
