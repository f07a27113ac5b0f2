//! The mark by which a paper is proved genuine, with its QR code.

use fast_qr::ECL;
use fast_qr::QRBuilder;
use fast_qr::convert::{Builder, Shape, svg::SvgBuilder};
use serde::Serialize;
use serde::ser::{Error, SerializeStruct, Serializer};

/// Check code and where to check it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckMark {
    /// Short code of the frozen content: `7C3E-91A0`.
    pub code: String,
    /// One line of the journal's daily checkpoint that covers it, printed so that the machine is
    /// not the only witness; none where the checkpoint is not yet made.
    pub checkpoint: Option<String>,
    /// Address behind the QR code; no code is printed without it.
    #[serde(serialize_with = "qr_opt")]
    pub link: Option<String>,
}

/// The link as text and as a drawn QR code.
pub(crate) fn qr_opt<S: Serializer>(link: &Option<String>, to: S) -> Result<S::Ok, S::Error> {
    let Some(link) = link else {
        return to.serialize_none();
    };
    let code = QRBuilder::new(link.as_str())
        .ecl(ECL::M)
        .build()
        .map_err(|e| S::Error::custom(format!("QR code: {e}")))?;
    // the template leaves the quiet zone
    let svg = SvgBuilder::default()
        .margin(0)
        .shape(Shape::Square)
        .to_str(&code);
    let mut both = to.serialize_struct("Qr", 2)?;
    both.serialize_field("text", link)?;
    both.serialize_field("svg", &svg)?;
    both.end()
}
