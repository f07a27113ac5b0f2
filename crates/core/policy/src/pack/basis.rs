//! What a rule rests on: a sentence of the document, or an assumption that says so.

use kernel::Text;
use serde::{Deserialize, Serialize};

use crate::source::{Decode, Fields, Node, NodeKind, Reporter, wrong};

/// Something the document does not say, with the reason it stands here and where it truly comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumed {
    /// Why it is assumed.
    pub reason: Text,
    /// Where the rule truly comes from, when it comes from somewhere.
    pub source: Option<Text>,
}

/// `{ zh: …, en: …, source: … }`; the English may be left out, then the Chinese stands for both.
impl Decode for Assumed {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Assumed> {
        if !matches!(node.kind, NodeKind::Map(_)) {
            return wrong(
                node,
                faults,
                "assumed的理由 { zh: …, en: … }",
                "the reason of the assumption, { zh: …, en: … },",
            );
        }
        let mut fields = Fields::of(node, faults)?;
        let zh = fields.take::<String>("zh", faults);
        let en = fields.take::<Option<String>>("en", faults);
        let source = fields.take::<Option<Words>>("source", faults);
        fields.finish(faults);
        let zh = zh?;
        let reason = Text {
            en: en?.unwrap_or_else(|| zh.clone()),
            zh,
        };
        Some(Assumed {
            reason,
            source: source?.map(|words| words.0),
        })
    }
}

/// Words that may be written once for both languages: the name of a source, a document number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub Text);

impl Decode for Words {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Words> {
        match node.kind {
            NodeKind::Map(_) => Text::decode(node, faults).map(Words),
            _ => String::decode(node, faults).map(|text| {
                Words(Text {
                    zh: text.clone(),
                    en: text,
                })
            }),
        }
    }
}

/// The id of a sentence, `3.3.4`. A bare `3.10` is the number 3.1 to YAML and is refused: it must be quoted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SentenceId(pub String);

impl Decode for SentenceId {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<SentenceId> {
        if let NodeKind::Scalar { text, plain: true } = &node.kind
            && text.parse::<f64>().is_ok()
        {
            return wrong(
                node,
                faults,
                "加引号的句子编号（\"3.10\"）",
                "a quoted sentence id (\"3.10\")",
            );
        }
        String::decode(node, faults).map(SentenceId)
    }
}
