"""A second implementation of sicard's data package, written from docs/package-format.md alone.

It shares no code with the program. Where the two disagree, one of them does not follow the page.
Everything is held in memory: this is a measuring stick for tests, not a program for large packages.
"""
