//! A rejected row is put right, or dropped: one row at a time, the rest stays as it is.

use kernel::{Actor, IdNumber, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::import::{RosterRefused, enrol};
use crate::classes::case::Case;
use crate::enrolment::queries;
use crate::enrolment::rows::RosterPerson;
use crate::enrolment::tables::{roster_import, roster_row};

/// Puts a rejected row right by giving name and number again, or drops it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CorrectRow {
    /// The row.
    pub row_id: String,
    /// The person, checked against the papers; none drops the row.
    pub person: Option<RosterPerson>,
}

impl Command for CorrectRow {
    const NAME: &'static str = "roster.correct_row";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = String;
    type Refusal = RosterRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<RosterRefused>> {
        let key = |id: &str| (tx.county().to_owned(), id.to_owned());
        let row = roster_row::Entity::find_by_id(key(&self.row_id))
            .one(tx.db())
            .await?
            .ok_or(RosterRefused::NoSuchRow)?;
        let import = roster_import::Entity::find_by_id(key(&row.import_id))
            .one(tx.db())
            .await?
            .ok_or(RosterRefused::NoSuchRow)?;
        let case = Case::open::<RosterRefused>(tx, who, &import.class_id, None).await?;
        if !queries::takes_learners(&case.row.state) {
            return Err(RosterRefused::Closed.into());
        }
        if row.settled != "open" {
            return Err(RosterRefused::RowSettled.into());
        }
        let (settled, enrolment_id) = match &self.person {
            None => ("dropped", None),
            Some(person) => {
                must_be_of_age(tx, now, &person.id_number, import.on_date).await?;
                let (places, new) = enrol(tx, who, &import.class_id, &[person]).await?;
                let place = match places.into_iter().next() {
                    Some(Err(no)) => return Err(RosterRefused::from(no).into()),
                    Some(Ok(enrolment)) => Some(enrolment),
                    None => None,
                };
                if new == 0 {
                    return Err(RosterRefused::AlreadyIn {
                        name: person.name.clone(),
                    }
                    .into());
                }
                ("taken", place)
            }
        };
        let name = self
            .person
            .as_ref()
            .map(|person| person.name.clone())
            .or(row.name.clone());
        tx.update(
            &row,
            roster_row::Model {
                settled: settled.into(),
                enrolment_id,
                name,
                ..row.clone()
            },
        )
        .await?;
        Ok(Done::new(import.class_id.clone())
            .about("class", &import.class_id)
            .fact("row", row.row_number)
            .fact("settled", settled))
    }
}

/// The same ages as for the rest of the file.
async fn must_be_of_age(
    tx: &Tx<'_>,
    now: Moment,
    number: &IdNumber,
    on: chrono::NaiveDate,
) -> Result<(), Stop<RosterRefused>> {
    let today = now.date();
    let pack = crate::classes::packs::in_force(tx.db(), tx.county(), today, today).await?;
    let terms = queries::terms(&pack, on);
    let age = number.age_on(on);
    if age < terms.youngest {
        let limit = terms.youngest;
        return Err(RosterRefused::TooYoung { age, limit }.into());
    }
    if age > terms.oldest {
        let limit = terms.oldest;
        return Err(RosterRefused::TooOld { age, limit }.into());
    }
    Ok(())
}
