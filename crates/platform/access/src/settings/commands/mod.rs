//! What changes settings.

mod change;

pub use change::{ChangeSettings, SettingChange, SettingsChanged, SettingsRefusal};
