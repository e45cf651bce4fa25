"""The one error type: a stable kebab-case code, and which part it is about."""


class PackageError(Exception):
    """A package that is refused.

    `code` is one of the codes the program prints as well (`sicard-office verify`); `about` names an
    entry or a member, never a person's data.
    """

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(f"{code}: {about}" if about else code)
        self.code = code
        self.about = about
