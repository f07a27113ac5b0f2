//! A fault of a pack: what is wrong, where, which words, and what to write instead.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use kernel::{Lang, Text};
use serde::Serialize;

use super::yaml::SourceFile;

/// One fault of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault it is.
    pub kind: FaultKind,
    /// What is wrong, in both languages.
    pub message: Text,
    /// What to write instead, when there is something to say.
    pub help: Option<Text>,
    /// The file, as read.
    file: Arc<SourceFile>,
    /// The words, as bytes of the file.
    words: Range<usize>,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// A file that cannot be read, or is too large.
    Unreadable,
    /// A file the pack must have is not there.
    MissingFile,
    /// A file the pack does not know.
    UnknownFile,
    /// Not YAML, or YAML that a pack may not use.
    Yaml,
    /// A key that must be there is not.
    MissingKey,
    /// A key nobody knows: a typing error would otherwise be a setting that does nothing.
    UnknownKey,
    /// A list where a text should be, and the like.
    WrongShape,
    /// A value that is not one of those possible.
    WrongValue,
    /// The same thing written twice.
    Duplicate,
    /// A rule that cannot be read or means nothing.
    Rule,
    /// A criterion, limit or amount that names neither its sentence nor its assumption.
    NoBasis,
    /// A sentence, unit, programme, fund or fact that the pack does not have.
    NoSuchThing,
    /// Things that contradict each other.
    Contradiction,
    /// More than a pack may have.
    TooMany,
}

impl Fault {
    /// The file's path inside the pack.
    pub fn path(&self) -> &str {
        &self.file.path
    }

    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.before().matches('\n').count() + 1
    }

    /// The column in characters, counted from 1.
    pub fn column(&self) -> usize {
        let before = self.before();
        before.rsplit('\n').next().unwrap_or(before).chars().count() + 1
    }

    /// The words that are wrong, as written.
    pub fn words(&self) -> &str {
        self.file.text.get(self.words.clone()).unwrap_or_default()
    }

    /// The fault with its line underlined, for a terminal or a text box.
    pub fn report(&self, lang: Lang) -> Report<'_> {
        Report { fault: self, lang }
    }

    fn before(&self) -> &str {
        self.file.text.get(..self.words.start).unwrap_or_default()
    }
}

/// `programmes/project-training.yaml:12:30 …`
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{} {}",
            self.path(),
            self.line(),
            self.column(),
            self.message.en
        )
    }
}

impl std::error::Error for Fault {}

impl Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fault = serializer.serialize_struct("Fault", 7)?;
        fault.serialize_field("kind", &self.kind)?;
        fault.serialize_field("file", self.path())?;
        fault.serialize_field("line", &self.line())?;
        fault.serialize_field("column", &self.column())?;
        fault.serialize_field("words", self.words())?;
        fault.serialize_field("message", &self.message)?;
        fault.serialize_field("help", &self.help)?;
        fault.end()
    }
}

/// A fault as a reader of one language sees it: the message, the line with the words underlined, what to write instead.
pub struct Report<'f> {
    fault: &'f Fault,
    lang: Lang,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let handler =
            miette::GraphicalReportHandler::new_themed(miette::GraphicalTheme::unicode_nocolor())
                .with_width(100)
                .with_context_lines(1);
        handler.render_report(
            f,
            &Said {
                fault: self.fault,
                lang: self.lang,
            },
        )
    }
}

/// The form miette draws: its `Display` is the message alone.
struct Said<'f> {
    fault: &'f Fault,
    lang: Lang,
}

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.fault.file.text.is_empty() {
            write!(f, "{}: ", self.fault.path())?;
        }
        f.write_str(self.fault.message.get(self.lang))
    }
}

impl fmt::Debug for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Said<'_> {}

impl miette::Diagnostic for Said<'_> {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.fault
            .help
            .as_ref()
            .map(|help| Box::new(help.get(self.lang)) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        (!self.fault.file.text.is_empty()).then_some(self as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = miette::LabeledSpan> + '_>> {
        let span = self.fault.words.clone();
        Some(Box::new(std::iter::once(miette::LabeledSpan::underline(
            span,
        ))))
    }
}

impl miette::SourceCode for Said<'_> {
    fn read_span<'a>(
        &'a self,
        span: &miette::SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn miette::SpanContents<'a> + 'a>, miette::MietteError> {
        let text = &self.fault.file.text;
        let contents = text.read_span(span, before, after)?;
        // miette counts bytes; people count characters.
        let start = text.get(..contents.span().offset()).unwrap_or_default();
        let column = start.rsplit('\n').next().unwrap_or(start).chars().count();
        Ok(Box::new(miette::MietteSpanContents::new_named(
            self.fault.path().to_owned(),
            contents.data(),
            *contents.span(),
            contents.line(),
            column,
            contents.line_count(),
        )))
    }
}

/// Gathers the faults of one file.
#[derive(Debug)]
pub struct Reporter {
    file: Arc<SourceFile>,
    faults: Vec<Fault>,
}

impl Reporter {
    /// A reporter for this file.
    pub fn new(file: Arc<SourceFile>) -> Reporter {
        Reporter {
            file,
            faults: Vec::new(),
        }
    }

    /// Notes a fault.
    pub fn fault(
        &mut self,
        kind: FaultKind,
        words: Range<usize>,
        message: Text,
        help: Option<Text>,
    ) {
        self.faults.push(Fault {
            kind,
            message,
            help,
            file: self.file.clone(),
            words,
        });
    }

    /// The file's text.
    pub fn text(&self) -> &str {
        &self.file.text
    }

    /// Where a word first stands in the file, for faults found after the places of single values were given up.
    pub fn place_of(&self, word: &str) -> Range<usize> {
        let inside =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
        let text = &self.file.text;
        let whole = |at: &usize| {
            !inside(text[..*at].chars().next_back())
                && !inside(text[at + word.len()..].chars().next())
        };
        let found = text.match_indices(word).map(|(at, _)| at).find(whole);
        found.map_or(0..0, |at| at..at + word.len())
    }

    /// The faults noted, in the order of the file.
    pub fn into_faults(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|fault| fault.words.start);
        self.faults
    }
}
