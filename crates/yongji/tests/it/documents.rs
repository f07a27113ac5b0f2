//! Paths rot: every file our documents name must exist.

use std::path::Path;

const DOCUMENTS: [&str; 7] = [
    "README.md",
    "README.zh-CN.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/operations.md",
    "docs/decisions.md",
];

#[test]
fn every_path_a_document_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let content = std::fs::read_to_string(root.join(document)).expect(document);
        let folder = Path::new(document).parent().unwrap_or(Path::new(""));
        // what stands in a link, or between backquotes with a slash or a known ending
        let links = content
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        let quoted = content.split('`').skip(1).step_by(2);
        let is_path = |text: &&str| {
            text.split('/')
                .next()
                .is_some_and(|first| root.join(first).exists() && !first.is_empty())
                && !text.contains(['<', '*', ' ', '$'])
        };
        for path in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            if !root.join(folder).join(path).exists() {
                missing.push(format!("{document}: {path}"));
            }
        }
        for path in quoted.filter(is_path) {
            if !root.join(path.trim_end_matches('/')).exists() {
                missing.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
