//! The pack of Yong'an: it loads, its cases hold, its text is the document's.

use policy::{Fault, Pack};

/// The pack in the repository.
pub fn yongan() -> Pack {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    Pack::load(folder).unwrap_or_else(|faults| panic!("{}", report(&faults)))
}

/// Faults as a reader sees them.
pub fn report(faults: &[Fault]) -> String {
    faults
        .iter()
        .map(|fault| fault.report(kernel::Lang::En).to_string())
        .collect()
}

#[test]
fn every_worked_case_holds() {
    for case in yongan().run_cases() {
        assert!(
            case.passes(),
            "{} {}: {:?}",
            case.file,
            case.name.en,
            case.differences
        );
    }
}
