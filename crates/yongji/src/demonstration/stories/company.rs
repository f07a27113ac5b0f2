//! “A private technical school contracts lawfully; a private training company is told no before filing, with 3.3.4.”
//!
//! The school is `school4` of the cast, whose ordinary classes are paid like anybody's.

use store::{CommandError, Refusal, Store};
use training::classes::commands::{DraftClass, SetProgramme, TrainingForm};

use crate::demonstration::cast::Cast;
use crate::demonstration::{Failed, done};

/// The company asks for project training and is told no, with the sentence, before it files anything.
pub async fn is_told_no(store: &Store, cast: &Cast) -> Result<(), Failed> {
    let who = &cast.company.manager.actor;
    let draft = DraftClass {
        title: "焊工（五级）速成班".into(),
        like: None,
    };
    let class_id = done(store, draft, who).await?.class_id;
    let ask = SetProgramme {
        class_id,
        seen: None,
        programme_id: "project-training".into(),
        training_form: TrainingForm::Employment,
        free_of_charge: true,
        source_unit: None,
        demand_note: None,
    };
    match store.run(ask, who, &store.id()).await {
        Err(CommandError::Refused(refusal)) if refusal.sentence() == Some("3.3.4") => Ok(()),
        Err(other) => Err(Failed::new("the company", format!("{other:?}"))),
        Ok(_) => Err(Failed::new("the company", "was let in")),
    }
}
