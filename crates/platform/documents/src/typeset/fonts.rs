//! Which fonts there are, and which of them each kind of text is set in.
//!
//! The official faces (仿宋_GB2312, 方正小标宋) are not free, so none is shipped: a city that owns
//! them gets them, another gets the free Song and Hei faces of its system. Families that are not
//! installed never reach a template, which would warn of each.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::{self, FontStore};

use crate::PaperError;

/// Song faces, the last resort of every serif stack.
const SONG: &[&str] = &[
    "宋体",
    "SimSun",
    "NSimSun",
    "Songti SC",
    "STSong",
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "思源宋体",
    "思源宋体 CN",
    "AR PL UMing CN",
    "FandolSong",
];

/// Hei faces.
const HEI: &[&str] = &[
    "黑体",
    "SimHei",
    "Heiti SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "思源黑体",
    "思源黑体 CN",
    "Microsoft YaHei",
    "PingFang SC",
    "HarmonyOS Sans SC",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
    "FandolHei",
];

/// What GB/T 9704 asks for by kind of text, before the general faces.
const OFFICIAL: &[(&str, &[&str])] = &[
    (
        "title",
        &[
            "方正小标宋_GBK",
            "方正小标宋简体",
            "FZXiaoBiaoSong-B05S",
            "FZXiaoBiaoSong-B05",
            "FZXiaoBiaoSong-B05T",
            "小标宋",
        ],
    ),
    (
        "fangsong",
        &[
            "仿宋_GB2312",
            "FangSong_GB2312",
            "仿宋",
            "FangSong",
            "STFangsong",
            "FandolFang R",
        ],
    ),
    (
        "kai",
        &[
            "楷体_GB2312",
            "KaiTi_GB2312",
            "楷体",
            "KaiTi",
            "STKaiti",
            "AR PL UKai CN",
            "FandolKai",
        ],
    ),
    ("song", &[]),
];

/// The fonts found, and the stack of installed families for each kind of text.
pub(super) struct Fonts {
    store: FontStore,
    stacks: Vec<(&'static str, Vec<&'static str>)>,
}

impl Fonts {
    /// Scans `dirs`, then the system's directories if `system`.
    pub(super) fn find(dirs: &[PathBuf], system: bool) -> Result<Self, PaperError> {
        let mut store = FontStore::new();
        for dir in dirs.iter().filter(|d| Path::is_dir(d)) {
            store.extend(fonts::scan(dir));
        }
        if system {
            store.extend(fonts::system());
        }
        let stacks = stacks(store.book()).ok_or_else(|| PaperError::MissingFont {
            searched: dirs.to_vec(),
        })?;
        Ok(Self { store, stacks })
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }

    /// What the templates read as `/fonts.json`.
    pub(super) fn json(&self) -> String {
        let stacks: Map<String, Value> = self
            .stacks
            .iter()
            .map(|(kind, families)| ((*kind).to_owned(), families.iter().copied().collect()))
            .collect();
        Value::Object(stacks).to_string()
    }

    pub(super) fn first_choices(&self) -> Vec<(&'static str, String)> {
        self.stacks
            .iter()
            .filter_map(|(kind, families)| Some((*kind, (*families.first()?).to_owned())))
            .collect()
    }
}

/// For each kind of text the installed families, best first; none when no Chinese face is there.
fn stacks(book: &FontBook) -> Option<Vec<(&'static str, Vec<&'static str>)>> {
    let installed = |families: &[&'static str]| -> Vec<&'static str> {
        families
            .iter()
            .copied()
            .filter(|f| book.contains_family(&f.to_lowercase()))
            .collect()
    };
    let (song, hei) = (installed(SONG), installed(HEI));
    if song.is_empty() && hei.is_empty() {
        return None;
    }
    let mut stacks: Vec<_> = OFFICIAL
        .iter()
        .map(|(kind, own)| (*kind, [installed(own), song.clone(), hei.clone()].concat()))
        .collect();
    stacks.push(("hei", [hei, song].concat()));
    Some(stacks)
}
