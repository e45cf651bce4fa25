"""What a bad package is called, what must be said about it, and why."""

from dataclasses import dataclass, field

from .sample import CODE


@dataclass(frozen=True)
class Case:
    """One file. `kind` says as what it is opened: by a clerk with a code, or by the office."""

    name: str
    error: str
    why: str
    data: bytes
    kind: str = "issue"
    code: str = CODE
    # What the message must name: {"entry": …}, {"version": …}, …
    params: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return f"{self.name}.zip"

    def description(self) -> dict:
        """Its element of cases.json."""
        way = (
            {"code": self.code}
            if self.kind == "issue"
            else {"key": "open.key", "issued": "good-issue.zip"}
        )
        facts = (
            {"file": self.file, "kind": self.kind} | way | {"error": self.error, "why": self.why}
        )
        return facts | ({"params": self.params} if self.params else {})
