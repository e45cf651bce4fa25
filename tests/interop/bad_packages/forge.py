"""A ZIP whose every record can be bent before it is put together."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sicard_format import zip_write
from sicard_format.zip_write import End, Header

from .sample import LAYOUT


@dataclass
class Item:
    """One entry; the central header may state another place than the true one."""

    local: Header
    content: bytes
    central: Header
    place: int | None = None
    gap: bytes = b""


@dataclass
class Forge:
    """The items in order and what stands around them."""

    items: list[Item]
    before: bytes = b""
    before_directory: bytes = b""
    after: bytes = b""
    end: Callable[[End], None] = field(default=lambda end: None)
    comment: str = LAYOUT.comment

    @classmethod
    def of(cls, entries: dict[str, bytes]) -> "Forge":
        return cls(
            [
                Item(
                    Header.of(name.encode("ascii"), content),
                    content,
                    Header.of(name.encode("ascii"), content),
                )
                for name, content in entries.items()
            ]
        )

    def item(self, name: str) -> Item:
        return next(item for item in self.items if item.central.name == name.encode("ascii"))

    def add(self, name: bytes, content: bytes = b"") -> None:
        self.items.append(Item(Header.of(name, content), content, Header.of(name, content)))

    def rename(self, name: str, new: bytes) -> None:
        item = self.item(name)
        item.local.name = item.central.name = new

    def state(self, name: str, **members: object) -> None:
        """Sets members of both headers."""
        item = self.item(name)
        for header in (item.local, item.central):
            for member, value in members.items():
                setattr(header, member, value)

    def data(self) -> bytes:
        body, directory = bytearray(self.before), bytearray()
        for item in self.items:
            body += item.gap
            offset = len(body) if item.place is None else item.place
            body += item.local.local() + item.content
            directory += item.central.central(offset)
        body += self.before_directory
        end = End(len(self.items), len(directory), len(body), self.comment.encode("utf-8"))
        self.end(end)
        return bytes(body + directory + end.record() + self.after)


def with_end64(entries: dict[str, bytes], **lies: int) -> bytes:
    """A small package in ZIP64 form whose ZIP64 end record can be given other values."""
    whole = zip_write.archive(list(entries.items()), LAYOUT.comment, zip64=True)
    end_place = len(whole) - 22 - len(LAYOUT.comment.encode("utf-8"))
    place = end_place - 20 - 56
    count = len(entries)
    start = whole.index(b"PK\x01\x02")
    values = {"count": count, "size": place - start, "start": start, "place": place} | lies
    return whole[:place] + zip_write.end64(**values) + whole[end_place:]
