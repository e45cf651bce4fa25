"""A baseline JPEG (ITU-T T.81) of one colour, a kilobyte in size: a picture that shows nobody.

Every block equals the first one, so a block costs two bits: no DC difference, end of block.
"""

import struct


def flat_jpeg(
    red: int, green: int, blue: int, width: int = 358, height: int = 441, dpi: int = 350
) -> bytes:
    """JFIF, YCbCr 4:2:0, quantiser 8 throughout."""
    levels = [
        0.299 * red + 0.587 * green + 0.114 * blue - 128,
        -0.168736 * red - 0.331264 * green + 0.5 * blue,
        0.5 * red - 0.418688 * green - 0.081312 * blue,
    ]
    # The DC coefficient of a flat block is 8 times its level; the quantiser takes the 8 away.
    first = [round(level) for level in levels]
    sizes = sorted({abs(value).bit_length() for value in first} - {0})
    codes = {size: ("1" * (i + 1) + "0") for i, size in enumerate(sizes)} | {0: "0"}

    bits = []
    for block in range(-(-width // 16) * -(-height // 16)):
        y, cb, cr = first if block == 0 else (0, 0, 0)
        for difference in (y, 0, 0, 0, cb, cr):
            size = abs(difference).bit_length()
            bits.append(codes[size])
            if size:
                bits.append(
                    f"{difference if difference > 0 else difference + 2**size - 1:0{size}b}"
                )
            bits.append("0")
    scan = _stuffed("".join(bits))

    lengths = [1] * (len(sizes) + 1) + [0] * (15 - len(sizes))
    return b"".join(
        [
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\0" + struct.pack(">HBHHBB", 0x0101, 1, dpi, dpi, 0, 0)),
            _segment(0xDB, b"\x00" + b"\x08" * 64),
            _segment(
                0xC0,
                struct.pack(">BHHB", 8, height, width, 3)
                + bytes([1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]),
            ),
            _segment(0xC4, b"\x00" + bytes(lengths) + bytes([0, *sizes])),
            _segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\x00"),
            _segment(0xDA, bytes([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])),
            scan,
            b"\xff\xd9",
        ]
    )


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def _stuffed(bits: str) -> bytes:
    padded = bits + "1" * (-len(bits) % 8)
    raw = int(padded, 2).to_bytes(len(padded) // 8, "big")
    return raw.replace(b"\xff", b"\xff\x00")
