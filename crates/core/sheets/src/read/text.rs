//! From bytes to characters. Order of trust: byte order mark, then valid UTF-8, else GB18030 (of which GBK and GB2312 are parts), never GBK itself: it turns rare characters of names into nothing.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use crate::refusal::{Looks, SheetRefusal};
use crate::workbook::TextEncoding;

pub(super) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: TextEncoding,
}

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, SheetRefusal> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        let kind = if encoding == UTF_8 {
            TextEncoding::Utf8
        } else {
            debug_assert!(encoding == UTF_16LE || encoding == UTF_16BE);
            TextEncoding::Utf16
        };
        return plausible(text, kind);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Decoded {
            text: Cow::Borrowed(text),
            encoding: TextEncoding::Utf8,
        });
    }
    let (text, _) = GB18030.decode_without_bom_handling(bytes);
    plausible(text, TextEncoding::Gb18030)
}

/// A few bytes that fit no character are shown as such and end one name; a file full of them is no text.
fn plausible(text: Cow<'_, str>, encoding: TextEncoding) -> Result<Decoded<'_>, SheetRefusal> {
    let (wrong, all) = text.chars().fold((0usize, 0usize), |(wrong, all), c| {
        (
            wrong + usize::from(c == char::REPLACEMENT_CHARACTER || c == '\0'),
            all + 1,
        )
    });
    if wrong * 50 > all {
        Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Unknown,
        })
    } else {
        Ok(Decoded { text, encoding })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_found_by_mark_then_by_validity() {
        let gb = GB18030.encode("黄𠅤,阿依古丽·买买提").0.into_owned();
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain("姓名\t1".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let cases: [(&[u8], TextEncoding, &str); 5] = [
            ("姓名".as_bytes(), TextEncoding::Utf8, "姓名"),
            ("\u{FEFF}姓名".as_bytes(), TextEncoding::Utf8, "姓名"),
            (&gb, TextEncoding::Gb18030, "黄𠅤,阿依古丽·买买提"),
            (&utf16, TextEncoding::Utf16, "姓名\t1"),
            (b"plain", TextEncoding::Utf8, "plain"),
        ];
        for (bytes, encoding, text) in cases {
            let decoded = decode(bytes).unwrap();
            assert_eq!((decoded.encoding, decoded.text.as_ref()), (encoding, text));
        }
    }

    #[test]
    fn noise_is_not_taken_for_text() {
        let noise: Vec<u8> = (0..4000u32)
            .map(|n| (n * 37 % 128 + 128) as u8)
            .map(|byte| if byte % 3 == 0 { 0xFF } else { byte })
            .collect();
        assert!(decode(&noise).is_err());
    }
}
