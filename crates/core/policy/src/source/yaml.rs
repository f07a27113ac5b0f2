//! From YAML text to nodes with places. Anchors, aliases and tags are refused: a pack is plain data, and an alias can make a small file endless.

use std::ops::Range;
use std::sync::Arc;

use kernel::Text;
use saphyr_parser::{Event, Parser, ScalarStyle};

use super::fault::{FaultKind, Reporter};

/// The most bytes a file of a pack may have.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// How deep a file may be nested.
const MOST_DEPTH: usize = 24;

/// A file of a pack as read.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path inside the pack, with `/`.
    pub path: String,
    /// Its text with line ends `\n` and no byte order mark.
    pub text: String,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub kind: NodeKind,
    /// Bytes of the file's text.
    pub at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// A text as YAML understands it; `plain` when it stood without quotation marks and may mean a number, a yes or nothing.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub name: String,
    pub at: Range<usize>,
}

impl Node {
    /// Whether nothing is written: an empty value, `~` or `null`.
    pub fn is_null(&self) -> bool {
        matches!(&self.kind, NodeKind::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// The words that stand for the node in a fault: a text itself, else what comes first in it.
    pub fn place(&self) -> Range<usize> {
        match &self.kind {
            NodeKind::Map(entries) => entries
                .first()
                .map_or(self.at.clone(), |(key, _)| key.at.clone()),
            NodeKind::List(items) => items.first().map_or(self.at.clone(), Node::place),
            NodeKind::Scalar { .. } => self.at.clone(),
        }
    }

    /// The node as JSON: texts, lists and maps, without places or comments. Two files that say the same give the same.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.kind {
            NodeKind::Scalar { text, .. } => serde_json::Value::String(text.clone()),
            NodeKind::List(items) => items.iter().map(Node::to_json).collect(),
            NodeKind::Map(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| (key.name.clone(), value.to_json()));
                serde_json::Value::Object(entries.collect())
            }
        }
    }
}

/// Reads the bytes of one file. Faults go to the reporter it returns; the node is there when the YAML could be read.
pub fn read(path: &str, bytes: &[u8]) -> (Reporter, Option<Node>) {
    let refuse = |message: Text| {
        let mut reporter = Reporter::new(Arc::new(SourceFile {
            path: path.to_owned(),
            text: String::new(),
        }));
        reporter.fault(FaultKind::Unreadable, 0..0, message, None);
        (reporter, None)
    };
    if bytes.len() > MOST_BYTES {
        let most = MOST_BYTES / 1024;
        return refuse(Text::new(
            format!("文件超过{most} KB"),
            format!("the file is larger than {most} KB"),
        ));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return refuse(Text::new("文件不是UTF-8编码", "the file is not UTF-8"));
    };
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let file = Arc::new(SourceFile {
        path: path.to_owned(),
        text,
    });
    let mut reporter = Reporter::new(file.clone());
    let node = Builder {
        places: Places::of(&file.text),
        depth: 0,
        faults: &mut reporter,
    }
    .build(&file.text);
    (reporter, node)
}

/// From places counted in characters to places counted in bytes.
struct Places {
    bytes: Vec<u32>,
}

impl Places {
    fn of(text: &str) -> Places {
        let ends = std::iter::once(text.len());
        // A file has at most MOST_BYTES bytes, which fits.
        Places {
            bytes: text
                .char_indices()
                .map(|(at, _)| at)
                .chain(ends)
                .map(|at| at as u32)
                .collect(),
        }
    }

    fn byte(&self, character: usize) -> usize {
        self.bytes
            .get(character)
            .or(self.bytes.last())
            .map_or(0, |at| *at as usize)
    }
}

struct Builder<'r> {
    places: Places,
    depth: usize,
    faults: &'r mut Reporter,
}

type Events<'t> = Parser<'t, saphyr_parser::StrInput<'t>>;

impl Builder<'_> {
    fn build(&mut self, text: &str) -> Option<Node> {
        let mut events = Parser::new_from_str(text);
        let mut node = None;
        loop {
            match self.event(&mut events)? {
                (Event::StreamStart | Event::DocumentEnd | Event::Nothing, _) => {}
                (Event::DocumentStart(_), at) => {
                    if node.is_some() {
                        let message =
                            Text::new("一个文件只能有一份文档", "one file holds one document");
                        self.faults.fault(FaultKind::Yaml, at, message, None);
                        return None;
                    }
                    let (event, at) = self.event(&mut events)?;
                    node = Some(self.node(&mut events, event, at)?);
                }
                (Event::StreamEnd, at) => {
                    if node.is_none() {
                        self.faults.fault(
                            FaultKind::Yaml,
                            at,
                            Text::new("文件是空的", "the file is empty"),
                            None,
                        );
                    }
                    return node;
                }
                (_, at) => {
                    self.faults.fault(
                        FaultKind::Yaml,
                        at,
                        Text::new("文件格式有误", "this is not well formed"),
                        None,
                    );
                    return None;
                }
            }
        }
    }

    fn event<'t>(&mut self, events: &mut Events<'t>) -> Option<(Event<'t>, Range<usize>)> {
        match events.next_event()? {
            Ok((event, span)) => {
                let start = self.places.byte(span.start.index());
                let end = self.places.byte(span.end.index());
                // The parser counts blanks behind a value as part of it.
                let words = self.faults.text().get(start..end).unwrap_or_default();
                Some((event, start..start + words.trim_end().len()))
            }
            Err(error) => {
                let at = self.places.byte(error.marker().index());
                let message = Text::new(
                    "YAML写法有误",
                    format!("this is not YAML: {}", error.info()),
                );
                self.faults.fault(FaultKind::Yaml, at..at, message, None);
                None
            }
        }
    }

    fn node<'t>(
        &mut self,
        events: &mut Events<'t>,
        event: Event<'t>,
        at: Range<usize>,
    ) -> Option<Node> {
        let refused = match &event {
            Event::Alias(_) => true,
            Event::Scalar(_, _, anchor, tag) => *anchor != 0 || tag.is_some(),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                *anchor != 0 || tag.is_some()
            }
            _ => false,
        };
        if refused {
            let message = Text::new(
                "政策包里不能用YAML的锚点、引用和标签",
                "anchors, aliases and tags are not allowed in a pack",
            );
            self.faults.fault(FaultKind::Yaml, at, message, None);
            return None;
        }
        if self.depth >= MOST_DEPTH {
            let message = Text::new(
                format!("嵌套超过{MOST_DEPTH}层"),
                format!("nested deeper than {MOST_DEPTH} levels"),
            );
            self.faults.fault(FaultKind::Yaml, at, message, None);
            return None;
        }
        self.depth += 1;
        let node = self.inside(events, event, at);
        self.depth -= 1;
        node
    }

    fn inside<'t>(
        &mut self,
        events: &mut Events<'t>,
        event: Event<'t>,
        at: Range<usize>,
    ) -> Option<Node> {
        match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                Some(Node {
                    kind: NodeKind::Scalar {
                        text: text.into_owned(),
                        plain,
                    },
                    at,
                })
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                loop {
                    match self.event(events)? {
                        (Event::SequenceEnd, _) => {
                            return Some(Node {
                                kind: NodeKind::List(items),
                                at,
                            });
                        }
                        (event, at) => items.push(self.node(events, event, at)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut entries: Vec<(Key, Node)> = Vec::new();
                loop {
                    let (event, key_at) = self.event(events)?;
                    let name = match event {
                        Event::MappingEnd => {
                            return Some(Node {
                                kind: NodeKind::Map(entries),
                                at,
                            });
                        }
                        Event::Scalar(name, _, 0, None) => name.into_owned(),
                        _ => {
                            let message = Text::new("键只能是文字", "a key must be a plain text");
                            self.faults.fault(FaultKind::Yaml, key_at, message, None);
                            return None;
                        }
                    };
                    let (event, value_at) = self.event(events)?;
                    let value = self.node(events, event, value_at)?;
                    if entries.iter().any(|(key, _)| key.name == name) {
                        let message = Text::new(
                            format!("“{name}”写了两次"),
                            format!("“{name}” is written twice"),
                        );
                        self.faults
                            .fault(FaultKind::Duplicate, key_at, message, None);
                    } else {
                        entries.push((Key { name, at: key_at }, value));
                    }
                }
            }
            _ => {
                self.faults.fault(
                    FaultKind::Yaml,
                    at,
                    Text::new("文件格式有误", "this is not well formed"),
                    None,
                );
                None
            }
        }
    }
}
