//! Settings are changed, or go back to their default.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Command, Done, Refusal, Stop, Tx};

use crate::settings::tables::setting;
use crate::settings::{Setting, SettingFault};

/// Changes settings, all of them or none.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeSettings {
    /// What changes.
    pub changes: Vec<SettingChange>,
}

/// One setting's new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SettingChange {
    /// Which.
    pub setting: Setting,
    /// The value; without one, the default counts again.
    #[serde(default)]
    pub value: Option<String>,
    /// The version of the row that was seen, 0 when there was none: somebody else's change in between is not written over.
    #[serde(default)]
    pub version: Option<i32>,
}

/// What was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SettingsChanged {
    /// The settings that are different now.
    pub changed: Vec<Setting>,
}

/// Why nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsRefusal {
    /// Nothing was asked for.
    #[error("no setting is named")]
    Nothing,
    /// A value is not one this setting may have.
    #[error("{}: {fault}", .setting.word())]
    Unfit {
        /// The setting.
        setting: Setting,
        /// What is wrong.
        fault: SettingFault,
    },
    /// One setting is named twice.
    #[error("{} is named twice", .setting.word())]
    Twice {
        /// The setting.
        setting: Setting,
    },
}

impl Refusal for SettingsRefusal {
    fn key(&self) -> &'static str {
        match self {
            SettingsRefusal::Nothing => "access-setting-nothing",
            SettingsRefusal::Unfit { fault, .. } => fault.key(),
            SettingsRefusal::Twice { .. } => "access-setting-twice",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SettingsRefusal::Unfit { fault, .. } => fault.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            SettingsRefusal::Nothing => None,
            SettingsRefusal::Unfit { setting, .. } | SettingsRefusal::Twice { setting } => {
                Some(setting.word())
            }
        }
    }
}

impl Command for ChangeSettings {
    const NAME: &'static str = "settings.change";
    const MAY: &'static [Role] = &[Role::Administrator];
    type Answer = SettingsChanged;
    type Refusal = SettingsRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<SettingsChanged>, Stop<SettingsRefusal>> {
        if self.changes.is_empty() {
            return Err(SettingsRefusal::Nothing.into());
        }
        let (mut changed, mut facts, mut seen) = (vec![], serde_json::Map::new(), vec![]);
        for change in &self.changes {
            let setting = change.setting;
            if seen.contains(&setting) {
                return Err(SettingsRefusal::Twice { setting }.into());
            }
            seen.push(setting);
            let value = match change.value.as_deref() {
                None => None,
                Some(typed) => Some(
                    setting
                        .parse(typed)
                        .map_err(|fault| SettingsRefusal::Unfit { setting, fault })?,
                ),
            };
            let key = (tx.county().to_owned(), setting.word().to_owned());
            let old = setting::Entity::find_by_id(key).one(tx.db()).await?;
            let version = old.as_ref().map_or(0, |row| row.row_version);
            if change.version.is_some_and(|known| known != version) {
                return Err(Stop::Stale);
            }
            let before = old.as_ref().and_then(|row| row.value.clone());
            if before == value {
                continue;
            }
            facts.insert(
                setting.word().into(),
                json!({ "from": before, "to": value.clone() }),
            );
            let new = setting::Model {
                county_code: tx.county().into(),
                id: setting.word().into(),
                value,
                changed_by: who.account.clone(),
                changed_at: now.utc(),
                row_version: version,
            };
            match old {
                None => tx.insert(new).await?,
                Some(old) => tx.update(&old, new).await?,
            };
            changed.push(setting);
        }
        let mut done = Done::new(SettingsChanged { changed });
        for (name, fact) in facts {
            done = done.about("setting", &name).fact(&name, fact);
        }
        Ok(done)
    }
}
