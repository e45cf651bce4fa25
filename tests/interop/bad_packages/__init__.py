"""The named bad packages of fixtures/packages/v1/bad, made anew byte for byte by `python -m bad_packages`."""
