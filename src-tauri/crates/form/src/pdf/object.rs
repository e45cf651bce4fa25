//! PDF objects as bytes (ISO 32000-1, 7.3).

use lopdf::{Dictionary, Object, StringFormat};
use std::io::{self, Write};

/// A text of a dictionary: UTF-16 with a byte order mark.
pub fn text(text: &str) -> Object {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(
        units.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}

/// A reference to an object of this number.
pub fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

/// Writes an object. Strings are written in hexadecimal, so that none needs an escape.
pub fn write_object(out: &mut impl Write, object: &Object) -> io::Result<()> {
    match object {
        Object::Null => out.write_all(b"null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => write!(out, "{value}"),
        Object::Real(value) => write!(out, "{value}"),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, _) => write_string(out, bytes),
        Object::Reference((number, generation)) => write!(out, "{number} {generation} R"),
        Object::Array(items) => {
            out.write_all(b"[")?;
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.write_all(b" ")?;
                }
                write_object(out, item)?;
            }
            out.write_all(b"]")
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary),
        Object::Stream(stream) => {
            let mut dictionary = stream.dict.clone();
            dictionary.set("Length", stream.content.len() as i64);
            write_dictionary(out, &dictionary)?;
            out.write_all(b"\nstream\n")?;
            out.write_all(&stream.content)?;
            out.write_all(b"\nendstream")
        }
    }
}

fn write_dictionary(out: &mut impl Write, dictionary: &Dictionary) -> io::Result<()> {
    out.write_all(b"<<")?;
    for (key, value) in dictionary {
        write_name(out, key)?;
        out.write_all(b" ")?;
        write_object(out, value)?;
    }
    out.write_all(b">>")
}

fn write_name(out: &mut impl Write, name: &[u8]) -> io::Result<()> {
    out.write_all(b"/")?;
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(&byte) {
            out.write_all(&[byte])?;
        } else {
            write!(out, "#{byte:02X}")?;
        }
    }
    Ok(())
}

fn write_string(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(b"<")?;
    for byte in bytes {
        write!(out, "{byte:02X}")?;
    }
    out.write_all(b">")
}

/// A writer that knows how much went through it.
pub struct Counting<W> {
    inner: W,
    written: u64,
}

impl<W: Write> Counting<W> {
    pub fn new(inner: W) -> Self {
        Self { inner, written: 0 }
    }

    pub fn written(&self) -> u64 {
        self.written
    }

    pub fn into_inner(self) -> W {
        self.inner
    }
}

impl<W: Write> Write for Counting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_written_as_the_standard_has_them() {
        let objects = Object::Array(vec![
            Object::Null,
            Object::Boolean(true),
            Object::Integer(-7),
            Object::Real(0.25),
            Object::Name(b"A B#".to_vec()),
            Object::Reference((12, 0)),
            text("甲𠀀"),
            Dictionary::from_iter([("K", Object::string_literal("()"))]).into(),
        ]);
        let mut out = Vec::new();
        write_object(&mut out, &objects).expect("a Vec takes everything");
        let expected = "[null true -7 0.25 /A#20B#23 12 0 R <FEFF7532D840DC00> <</K <2829>>>]";
        assert_eq!(String::from_utf8(out).as_deref(), Ok(expected));
    }
}
