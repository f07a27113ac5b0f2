//! The world of one compilation: template, base, data, fonts. Nothing else can be read.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World, WorldExt};

use super::fonts::Fonts;

static MAIN: LazyLock<FileId> = LazyLock::new(|| id("/paper.typ"));
static BASE: LazyLock<Source> =
    LazyLock::new(|| Source::new(id("/base.typ"), include_str!("base.typ").to_owned()));
static DATA: LazyLock<FileId> = LazyLock::new(|| id("/data.json"));
static FACES: LazyLock<FileId> = LazyLock::new(|| id("/fonts.json"));

/// The name of a virtual file.
fn id(path: &'static str) -> FileId {
    // only the four constants above come here, and they are plain absolute paths
    #[allow(clippy::expect_used)]
    let path = VirtualPath::new(path).expect("a constant path is well formed");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

pub(super) struct Desk<'a> {
    library: &'a LazyHash<Library>,
    fonts: &'a Fonts,
    paper: Source,
    data: Bytes,
    faces: Bytes,
    today: Option<Datetime>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        library: &'a LazyHash<Library>,
        fonts: &'a Fonts,
        template: &str,
        data: String,
        today: Option<Datetime>,
    ) -> Self {
        Self {
            library,
            fonts,
            paper: Source::new(*MAIN, template.to_owned()),
            data: Bytes::from_string(data),
            faces: Bytes::from_string(fonts.json()),
            today,
        }
    }
}

impl Desk<'_> {
    /// `/base.typ line 12`, for a place in one of the templates.
    pub(super) fn line_of(&self, span: impl Into<DiagSpan>) -> Option<String> {
        let span = span.into();
        let id = span.id()?;
        let at = self.range(span)?.start;
        let source = self.source(id).ok()?;
        let line = source.lines().byte_to_line(at)? + 1;
        Some(format!("{} line {line}", id.vpath().get_with_slash()))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN {
            Ok(self.paper.clone())
        } else if id == BASE.id() {
            Ok(BASE.clone())
        } else {
            Err(absent(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            Ok(self.data.clone())
        } else if id == *FACES {
            Ok(self.faces.clone())
        } else {
            self.source(id).map(Bytes::from_string)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    /// The paper's own day, whatever the offset: it was given as a Shanghai date.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
