//! The files of a pack as they travel: paths inside it with `/`, and their text.

use std::fs;
use std::io;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PackFile {
    /// Its path inside the pack: `programmes/project-training.yaml`.
    pub path: String,
    /// Its text.
    pub content: String,
}

/// Reads the YAML files of a pack's folder, in the order of their paths: what `pack.adopt` takes.
pub fn read_folder(folder: &Path) -> io::Result<Vec<PackFile>> {
    let mut files = vec![];
    for part in ["", "programmes", "cases"] {
        let place = folder.join(part);
        if !place.is_dir() {
            continue;
        }
        for entry in fs::read_dir(place)? {
            let path = entry?.path();
            let is_yaml = path
                .extension()
                .is_some_and(|ending| ending == "yaml" || ending == "yml");
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if is_yaml && path.is_file() {
                files.push(PackFile {
                    path: if part.is_empty() {
                        name.to_owned()
                    } else {
                        format!("{part}/{name}")
                    },
                    content: fs::read_to_string(&path)?,
                });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}
