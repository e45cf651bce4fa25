//! A JPEG as it is, for a PDF.

use crate::photo::{Components, Photo};
use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};
use std::collections::BTreeMap;

/// The picture with the few words that a PDF needs to know about it.
pub fn external(photo: Photo) -> XObject {
    let (width, height) = photo.size();
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let space = match photo.components() {
        Components::Grey => "DeviceGray",
        Components::Colour => "DeviceRGB",
        Components::InvertedCmyk => "DeviceCMYK",
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(width.into())),
        ("Height".to_owned(), DictItem::Int(height.into())),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("Filter".to_owned(), name("DCTDecode")),
    ]);
    if photo.components() == Components::InvertedCmyk {
        let inverted = [1, 0].repeat(4).into_iter().map(DictItem::Int).collect();
        dict.insert("Decode".to_owned(), DictItem::Array(inverted));
    }
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict,
            content: photo.into_bytes(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}
