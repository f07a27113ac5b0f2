//! What the house is put together from: every feature, in the order of the crates.

use store::Registry;

/// Tables, migrations, commands and jobs of every feature.
pub fn registry() -> Registry {
    Registry::of(&[])
}
