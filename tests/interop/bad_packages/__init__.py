"""The named bad packages of fixtures/packages/v1/bad; `python -m bad_packages` makes them anew."""
