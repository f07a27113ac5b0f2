//! The real printer: typst for PDF, docx for Word.
//!
//! A paper's data becomes the virtual file `/data.json` which its template reads; no string of a
//! user is ever part of a template, so there is nothing to inject. The world of a compilation is
//! those files and the fonts: no disk, no network, no clock.

mod fonts;
mod world;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::Datelike;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use crate::papers::{PublicNotice, RefusalLetter};
use crate::{Paper, PaperError, Papers, word};
use fonts::Fonts;
use world::Desk;

/// Prints papers. One for the whole process: the fonts are looked for at the first paper and kept.
pub struct Typeset {
    library: LazyHash<Library>,
    places: FontPlaces,
    fonts: Mutex<Option<Arc<Fonts>>>,
}

/// Where fonts are looked for, in this order.
struct FontPlaces {
    dirs: Vec<PathBuf>,
    system: bool,
}

/// A finished PDF with what its maker noticed.
#[derive(Clone, Debug)]
pub struct Printed {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// The typesetter's warnings; a template that causes one is at fault.
    pub warnings: Vec<String>,
    /// Characters no installed font has (rare names): they must be written in by hand.
    pub missing: Vec<String>,
}

impl Typeset {
    /// Looks for fonts in `font_dir` first (a city that owns 仿宋_GB2312 and 方正小标宋 puts them
    /// there), then in the system's directories.
    pub fn new(font_dir: Option<PathBuf>) -> Self {
        Self::with(FontPlaces {
            dirs: font_dir.into_iter().collect(),
            system: true,
        })
    }

    /// [`Typeset::new`] with the directory named by `YJ_FONT_DIR`, if set.
    pub fn from_env() -> Self {
        Self::new(std::env::var_os("YJ_FONT_DIR").map(PathBuf::from))
    }

    /// Looks for fonts nowhere but in `dirs`: the same paper on every machine.
    pub fn with_fonts_only_in(dirs: Vec<PathBuf>) -> Self {
        Self::with(FontPlaces {
            dirs,
            system: false,
        })
    }

    fn with(places: FontPlaces) -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            places,
            fonts: Mutex::new(None),
        }
    }

    /// The font family each kind of text is set in (`title` → `Noto Serif CJK SC`), for `doctor`.
    ///
    /// # Errors
    /// [`PaperError::MissingFont`].
    pub fn families(&self) -> Result<Vec<(&'static str, String)>, PaperError> {
        Ok(self.fonts()?.first_choices())
    }

    /// The paper, with page count, warnings and missing characters.
    ///
    /// # Errors
    /// Any [`PaperError`].
    pub fn print(&self, paper: &Paper) -> Result<Printed, PaperError> {
        paper.check()?;
        let data = paper.data()?;
        let fonts = self.fonts()?;
        let printed = self.compile(paper, data.to_string(), &fonts);
        // 0: recovery codes and names must not stay in the typesetter's cache
        typst::comemo::evict(0);
        printed
    }

    fn compile(&self, paper: &Paper, data: String, fonts: &Fonts) -> Result<Printed, PaperError> {
        let day = paper.imprint().today;
        let today = u8::try_from(day.month())
            .ok()
            .zip(u8::try_from(day.day()).ok())
            .and_then(|(month, d)| Datetime::from_ymd(day.year(), month, d));
        let desk = Desk::new(&self.library, fonts, paper.source(), data, today);
        let failed = |errors: &[SourceDiagnostic]| PaperError::Template {
            paper: paper.kind(),
            reason: said(&desk, errors).join("; "),
        };
        let compiled = typst::compile::<PagedDocument>(&desk);
        let document = compiled.output.map_err(|e| failed(&e))?;
        let pdf = typst_pdf::pdf(
            &document,
            &PdfOptions {
                creator: Smart::Custom(Some("Yongji".to_owned())),
                timestamp: today.map(Timestamp::new_utc),
                ..PdfOptions::default()
            },
        )
        .map_err(|e| failed(&e))?;
        let mut missing = Vec::new();
        for page in document.pages() {
            find_missing(&page.frame, &mut missing);
        }
        Ok(Printed {
            pdf,
            pages: document.pages().len(),
            warnings: said(&desk, &compiled.warnings),
            missing,
        })
    }

    /// The fonts, looked for once; a failure is not remembered, so installing a font helps at once.
    fn fonts(&self) -> Result<Arc<Fonts>, PaperError> {
        let mut kept = self.fonts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(fonts) = kept.as_ref() {
            return Ok(Arc::clone(fonts));
        }
        let found = Arc::new(Fonts::find(&self.places.dirs, self.places.system)?);
        *kept = Some(Arc::clone(&found));
        Ok(found)
    }
}

impl Papers for Typeset {
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, PaperError> {
        let printed = self.print(paper)?;
        for warning in &printed.warnings {
            tracing::warn!(paper = paper.template(), warning, "typesetting");
        }
        if !printed.missing.is_empty() {
            // how many, not which: a rare character may identify a person
            tracing::warn!(
                paper = paper.template(),
                characters = printed.missing.len(),
                "no font has some characters of this paper"
            );
        }
        Ok(printed.pdf)
    }

    fn word(&self, notice: &PublicNotice) -> Result<Vec<u8>, PaperError> {
        let paper = Paper::from(notice.clone());
        paper.check()?;
        word::notice(notice).map_err(|reason| PaperError::Template {
            paper: paper.kind(),
            reason,
        })
    }

    fn word_letter(&self, letter: &RefusalLetter) -> Result<Vec<u8>, PaperError> {
        let paper = Paper::from(letter.clone());
        paper.check()?;
        word::letter::letter(letter).map_err(|reason| PaperError::Template {
            paper: paper.kind(),
            reason,
        })
    }
}

/// Messages of diagnostics with the line of the template they point to.
fn said(desk: &Desk<'_>, diagnostics: &[SourceDiagnostic]) -> Vec<String> {
    diagnostics
        .iter()
        .map(|d| match desk.line_of(d.span) {
            Some(place) => format!("{place}: {}", d.message),
            None => d.message.to_string(),
        })
        .collect()
}

/// Collects the characters set as the empty box (glyph 0) of their font.
fn find_missing(frame: &Frame, missing: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => find_missing(&group.frame, missing),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|g| g.id == 0) {
                    let character = text.text.get(glyph.range()).unwrap_or_default().to_owned();
                    if !missing.contains(&character) {
                        missing.push(character);
                    }
                }
            }
            _ => {}
        }
    }
}
