//! What a file is, by its first bytes and by the parts a packed file names. Names lie: exports of web systems call HTML ".xls", phones call everything ".xlsx".

use std::io::{Cursor, Read};

use crate::refusal::{Looks, SheetRefusal};
use crate::workbook::Format;

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Names of streams in an OLE container are UTF-16.
fn utf16(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The format, or why the file is not one of them.
pub(crate) fn format(bytes: &[u8]) -> Result<Format, SheetRefusal> {
    if bytes.is_empty() {
        return Err(SheetRefusal::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"PK\x05\x06")
        || bytes.starts_with(b"PK\x07\x08")
    {
        return packed(bytes);
    }
    if bytes.starts_with(OLE) {
        return ole(bytes);
    }
    if let Some(looks) = known(bytes) {
        return Err(SheetRefusal::NotASpreadsheet { looks });
    }
    text(bytes)
}

fn ole(bytes: &[u8]) -> Result<Format, SheetRefusal> {
    // the directory of streams may lie anywhere, so the names are searched in the whole file
    let has = |name: &str| {
        let name = utf16(name);
        bytes.windows(name.len()).any(|window| window == name)
    };
    if has("EncryptedPackage") {
        Err(SheetRefusal::Password)
    } else if has("Workbook") || has("Book") {
        Ok(Format::Xls)
    } else if has("WordDocument") {
        Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Document,
        })
    } else if has("PowerPoint Document") {
        Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Slides,
        })
    } else {
        Err(SheetRefusal::Broken {
            format: Format::Xls,
        })
    }
}

fn packed(bytes: &[u8]) -> Result<Format, SheetRefusal> {
    // a file cut off has lost its table of contents, which stands at the end; the first bytes still tell what it was to be
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        let head = &bytes[..bytes.len().min(4096)];
        let has = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
        return Err(if has(b"opendocument.spreadsheet") {
            SheetRefusal::Broken {
                format: Format::Ods,
            }
        } else if has(b"[Content_Types].xml") || has(b"xl/") {
            SheetRefusal::Broken {
                format: Format::Xlsx,
            }
        } else {
            SheetRefusal::NotASpreadsheet {
                looks: Looks::Archive,
            }
        });
    };
    let has = |name: &str| archive.index_for_name(name).is_some();
    let begins = |prefix: &str| {
        archive
            .file_names_raw()
            .any(|name| name.starts_with(prefix.as_bytes()))
    };
    if has("xl/workbook.bin") {
        return Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::BinaryWorkbook,
        });
    }
    if begins("xl/") {
        return Ok(Format::Xlsx);
    }
    if begins("word/") {
        return Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Document,
        });
    }
    if begins("ppt/") {
        return Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Slides,
        });
    }
    let mut kind = String::new();
    if let Ok(entry) = archive.by_name("mimetype") {
        // a name of a kind is short; whatever is longer is none
        let _ = entry.take(128).read_to_string(&mut kind);
    }
    if kind.contains("opendocument.spreadsheet") {
        Ok(Format::Ods)
    } else if kind.contains("opendocument.text") {
        Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Document,
        })
    } else {
        Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Archive,
        })
    }
}

fn known(bytes: &[u8]) -> Option<Looks> {
    let kinds: [(&[u8], Looks); 12] = [
        (b"%PDF", Looks::Pdf),
        (b"\x89PNG", Looks::Picture),
        (b"\xFF\xD8\xFF", Looks::Picture),
        (b"GIF8", Looks::Picture),
        (b"BM\x00", Looks::Picture),
        (b"II*\x00", Looks::Picture),
        (b"MM\x00*", Looks::Picture),
        (b"RIFF", Looks::Picture),
        (b"Rar!", Looks::Archive),
        (b"7z\xBC\xAF", Looks::Archive),
        (b"\x1F\x8B", Looks::Archive),
        (b"{\\rtf", Looks::Document),
    ];
    if let Some((_, looks)) = kinds.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(*looks);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(Looks::Picture);
    }
    let head = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let head = String::from_utf8_lossy(&head[..head.len().min(512)])
        .trim_start()
        .to_ascii_lowercase();
    if [
        "<!doctype html",
        "<html",
        "<table",
        "<head",
        "<meta",
        "<body",
        "<style",
    ]
    .iter()
    .any(|tag| head.starts_with(tag))
    {
        return Some(Looks::WebPage);
    }
    head.starts_with("<?xml")
        .then_some(if head.contains("<html") {
            Looks::WebPage
        } else {
            Looks::Xml
        })
}

/// Text has no zero bytes and next to no control characters; UTF-16 is known by its mark.
fn text(bytes: &[u8]) -> Result<Format, SheetRefusal> {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Ok(Format::Csv);
    }
    let control = bytes
        .iter()
        .filter(|byte| matches!(byte, 0x00..=0x08 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F))
        .count();
    if bytes.contains(&0) || control * 100 > bytes.len() {
        return Err(SheetRefusal::NotASpreadsheet {
            looks: Looks::Unknown,
        });
    }
    Ok(Format::Csv)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_no_spreadsheet_are_named() {
        let cases: [(&[u8], Looks); 9] = [
            (b"%PDF-1.7 ...", Looks::Pdf),
            (b"\xFF\xD8\xFF\xE0\x00\x10JFIF", Looks::Picture),
            (b"\x00\x00\x00\x18ftypheic", Looks::Picture),
            (b"Rar!\x1A\x07\x00", Looks::Archive),
            (
                b"\n<html><table><tr><td>1</td></tr></table></html>",
                Looks::WebPage,
            ),
            (b"\xEF\xBB\xBF<table border=1>", Looks::WebPage),
            (b"<?xml version=\"1.0\"?><Workbook>", Looks::Xml),
            (b"\x01\x02\x03\x00\x05", Looks::Unknown),
            (b"{\\rtf1\\ansi", Looks::Document),
        ];
        for (bytes, looks) in cases {
            assert_eq!(
                format(bytes),
                Err(SheetRefusal::NotASpreadsheet { looks }),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn an_ole_container_is_told_by_its_streams() {
        let container = |stream: &str| [OLE, &[0; 500], &utf16(stream)].concat();
        assert_eq!(
            format(&container("EncryptedPackage")),
            Err(SheetRefusal::Password)
        );
        assert_eq!(format(&container("Workbook")), Ok(Format::Xls));
        assert_eq!(
            format(&container("WordDocument")),
            Err(SheetRefusal::NotASpreadsheet {
                looks: Looks::Document
            })
        );
        assert_eq!(
            format(&container("")),
            Err(SheetRefusal::Broken {
                format: Format::Xls
            })
        );
    }

    #[test]
    fn text_is_csv_in_any_encoding() {
        for bytes in [
            b"a,b\n".as_slice(),
            "姓名\n".as_bytes(),
            b"\xD0\xD5\xC3\xFB,1\r\n",
            b"\xFF\xFEa\x00",
            b"\xEF\xBB\xBFa",
        ] {
            assert_eq!(format(bytes), Ok(Format::Csv), "{bytes:?}");
        }
        assert_eq!(format(b""), Err(SheetRefusal::Empty));
    }
}
