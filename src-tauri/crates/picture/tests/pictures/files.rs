//! Files that no encoder at hand writes, put together byte by byte.

/// A PNG (its third edition) of these chunks, checksums added.
pub fn png(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in chunks {
        file.extend((data.len() as u32).to_be_bytes());
        let body = [kind.as_slice(), data].concat();
        file.extend(&body);
        file.extend(crc32fast::hash(&body).to_be_bytes());
    }
    file
}

/// The chunk IHDR.
pub fn png_header(width: u32, height: u32, depth: u8, colours: u8) -> Vec<u8> {
    let mut data = [width.to_be_bytes(), height.to_be_bytes()].concat();
    data.extend([depth, colours, 0, 0, 0]);
    data
}

/// A zlib stream (RFC 1950) of one stored block.
pub fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("one block");
    let (mut low, mut high) = (1_u32, 0_u32);
    for &byte in bytes {
        low = (low + u32::from(byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    let mut stream = vec![0x78, 0x01, 0x01];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(bytes);
    stream.extend((high << 16 | low).to_be_bytes());
    stream
}

/// A TIFF 6.0 of pages of one colour each, 20 × 10 pixels, with an orientation (tag 274).
pub fn tiff(pages: &[[u8; 3]], orientation: u32) -> Vec<u8> {
    let (width, height) = (20_u32, 10_u32);
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    for (place, colour) in pages.iter().enumerate() {
        let start = file.len() as u32;
        let entries = 10;
        let depths = start + 2 + entries * 12 + 4;
        let data = depths + 6;
        let end = data + width * height * 3;
        let tags: [(u16, u16, u32, u32); 10] = [
            (256, 4, 1, width),
            (257, 4, 1, height),
            (258, 3, 3, depths),
            (259, 3, 1, 1),
            (262, 3, 1, 2),
            (273, 4, 1, data),
            (274, 3, 1, orientation),
            (277, 3, 1, 3),
            (278, 4, 1, height),
            (279, 4, 1, width * height * 3),
        ];
        file.extend((entries as u16).to_le_bytes());
        for (tag, kind, count, value) in tags {
            file.extend(tag.to_le_bytes());
            file.extend(kind.to_le_bytes());
            file.extend(count.to_le_bytes());
            file.extend(value.to_le_bytes());
        }
        let next = if place + 1 < pages.len() { end } else { 0 };
        file.extend(next.to_le_bytes());
        file.extend([8, 0, 8, 0, 8, 0]);
        file.extend(colour.repeat((width * height) as usize));
    }
    file
}

/// A WebP animation of these still WebPs, all of one size; each replaces the one before.
pub fn animated_webp(stills: &[Vec<u8>], width: u32, height: u32) -> Vec<u8> {
    let three = |number: u32| number.to_le_bytes()[..3].to_vec();
    let chunk =
        |kind: &[u8], data: Vec<u8>| [kind, &(data.len() as u32).to_le_bytes(), &data].concat();
    let size = [three(width - 1), three(height - 1)].concat();
    let mut body = b"WEBP".to_vec();
    body.extend(chunk(b"VP8X", [vec![2, 0, 0, 0], size.clone()].concat()));
    body.extend(chunk(b"ANIM", vec![0; 6]));
    for still in stills {
        let place = [three(0), three(0)].concat();
        let frame = [
            place,
            size.clone(),
            three(100),
            vec![2],
            still[12..].to_vec(),
        ]
        .concat();
        body.extend(chunk(b"ANMF", frame));
    }
    chunk(b"RIFF", body)
}

/// A JPEG without the segments of one marker.
pub fn without_segment(jpeg: &[u8], marker: u8) -> Vec<u8> {
    let mut at = 2;
    let mut file = jpeg[..2].to_vec();
    while jpeg[at + 1] != 0xda {
        let end = at + 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        if jpeg[at + 1] != marker {
            file.extend(&jpeg[at..end]);
        }
        at = end;
    }
    file.extend(&jpeg[at..]);
    file
}
