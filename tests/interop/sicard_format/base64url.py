"""base64url without padding (RFC 4648, 5), canonical only."""

import base64
import re


def encode(raw: bytes) -> str:
    """The one spelling of `raw`."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """Raises ValueError for padding, foreign characters and unused bits that are not zero."""
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        raise ValueError("not base64url without padding")
    raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(raw) != text:
        raise ValueError("not canonical base64url")
    return raw
