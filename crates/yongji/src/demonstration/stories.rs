//! Stories that must appear in the year, besides the numbers.

use store::{CommandError, Refusal, Store};
use training::classes::commands::{DraftClass, SetProgramme, TrainingForm};

use super::cast::Cast;
use super::{Failed, done};

/// A private training company asks for project training and is told no, with the sentence, before it files anything.
pub async fn the_company_is_told_no(store: &Store, cast: &Cast) -> Result<(), Failed> {
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
        Err(other) => Err(Failed::new("story 3", format!("{other:?}"))),
        Ok(_) => Err(Failed::new("story 3", "the company was let in")),
    }
}
